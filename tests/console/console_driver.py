"""Runs the real `weerbaar` command in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PASSPHRASE = "een goede lange wachtzin"
START = "import sys; from weerbaar_desktop.__main__ import console; sys.exit(console())"
ANSWERS = {
    "complainant": {
        "name": "M. Verhaegen",
        "office": "wethouder",
        "body": "gemeente Lindewaard",
        "work_address": "Raadhuisplein 1, Lindewaard",
        "behalf_of": None,
    },
    "prosecution": True,
    "damages": False,
    "private": {"home_address": "Dorpsstraat 12, 1234 AB Lindewaard", "phones": ["06-12345678"]},
    "place": "Lindewaard",
    "date": "2026-03-05",
}


@dataclass(frozen=True)
class Ran:
    """What a command did: exit code, results and messages."""

    code: int
    out: str
    err: str

    def json(self) -> Any:  # noqa: ANN401  # whatever the command gave
        return json.loads(self.out)


@dataclass(frozen=True)
class Console:
    """Runs commands; `folder` is a place to work in, `before` a command that runs them, such as strace."""

    folder: Path
    before: tuple[str, ...] = ()

    def __call__(self, *arguments: object, stdin: str | bytes = b"", check: int | None = 0) -> Ran:
        """Run `weerbaar` with these arguments; fails the test on another exit code than `check`."""
        data = stdin.encode() if isinstance(stdin, str) else stdin
        done = subprocess.run(
            [*self.before, sys.executable, "-I", "-c", START, *map(_as_argument, arguments)],
            input=data,
            capture_output=True,
            check=False,
            cwd=self.folder,
        )
        ran = Ran(done.returncode, done.stdout.decode(), done.stderr.decode())
        assert check is None or ran.code == check, ran
        assert "Traceback" not in ran.err
        return ran

    def new(self, name: str, kdf: tuple[int, int, int]) -> Path:
        """A fresh vault below `folder`."""
        folder = self.folder / name
        self("new", folder, "--kdf", ",".join(map(str, kdf)), "--passphrase-stdin", stdin=f"{PASSPHRASE}\n")
        return folder

    def vault(self, command: str, vault: Path, *more: object, stdin: str | bytes = b"", check: int | None = 0) -> Ran:
        """Run a command that opens `vault` with the right passphrase."""
        data = stdin.encode() if isinstance(stdin, str) else stdin
        first = f"{PASSPHRASE}\n".encode()
        return self(command, vault, *more, "--passphrase-stdin", stdin=first + data, check=check)

    def log(self, vault: Path, *incidents: dict[str, Any]) -> list[str]:
        """Add incidents and return their ids."""
        lines = "\n".join(json.dumps(incident) for incident in incidents)
        return self.vault("log", vault, "--json", "-", stdin=lines).out.split()

    def aangifte(self, vault: Path, ids: Sequence[str], out: Path, *, check: int | None = 0, **changed: object) -> Ran:
        """Make a folder with the usual answers."""
        answers = json.dumps({**ANSWERS, **changed})
        return self.vault(
            "aangifte", vault, "--incidents", *ids, "--out", out, "--answers", "-", stdin=answers, check=check
        )


def _as_argument(value: object) -> str:
    return os.fspath(value) if isinstance(value, Path) else str(value)
