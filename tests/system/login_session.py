"""A bus of its own with a logind on it, for tests: what it emits, and who holds sleep back."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

Thing = Any  # what JSON can hold
_FAKE = Path(__file__).with_name("fake_logind.py")


class LoginSession:
    """`environment` leads a program to it, as its system bus and its session bus."""

    def __init__(self, environment: dict[str, str] | None = None) -> None:
        self._parts: list[subprocess.Popen[str]] = []
        bare = dict(os.environ if environment is None else environment)
        bus = self._start(["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"], bare)
        address = _line(bus.stdout)
        self.environment = {"DBUS_SYSTEM_BUS_ADDRESS": address, "DBUS_SESSION_BUS_ADDRESS": address}
        self._logind = self._start(["/usr/bin/python3", "-I", str(_FAKE)], {**bare, **self.environment})
        assert _line(self._logind.stdout) == "ready"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        for part in reversed(self._parts):
            part.kill()
            part.wait()
            for pipe in (part.stdin, part.stdout):
                if pipe is not None:
                    pipe.close()

    def ask(self, **request: object) -> Thing:
        """See fake_logind.py."""
        assert self._logind.stdin is not None
        self._logind.stdin.write(json.dumps(request) + "\n")
        self._logind.stdin.flush()
        return json.loads(_line(self._logind.stdout))

    def _start(self, command: list[str], environment: dict[str, str]) -> subprocess.Popen[str]:
        part = subprocess.Popen(
            command,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        self._parts.append(part)
        return part


def _line(pipe: IO[str] | None) -> str:
    assert pipe is not None
    return pipe.readline().strip()
