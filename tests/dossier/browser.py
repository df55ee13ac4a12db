"""Drives a headless Chromium over two pipes, without a socket: opens a page, gives it a folder, reads what it says."""

from __future__ import annotations

import fcntl
import json
import os
import select
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

_PATIENCE = 60
"""Seconds in which the browser answers; a run over 1 GiB asks for more."""
_FLAGS = (
    "--headless", "--no-sandbox", "--remote-debugging-pipe", "--disable-gpu", "--disable-dev-shm-usage",
    "--no-first-run", "--disable-extensions", "--disable-background-networking", "--disable-component-update",
    "--disable-sync",
)  # fmt: skip
_CHOSEN = "window.chosenByTheTest"


class PageFailed(Exception):
    """The page raised something, or the browser refused what was asked."""


def _out_of_the_way(handle: int) -> int:
    moved = fcntl.fcntl(handle, fcntl.F_DUPFD_CLOEXEC, 10)
    os.close(handle)
    return moved


@dataclass
class Browser:
    """One Chromium with one page; `profile` is a folder that may be thrown away."""

    profile: Path
    _number: int = 0
    _session: str = ""
    _left: bytes = b""
    errors: list[str] = field(default_factory=list)

    def __enter__(self) -> Self:
        # The browser expects its ends as 3 and 4, which only a shell can promise; so none of ours may be called that.
        theirs, self._to, self._from, ours = map(_out_of_the_way, (*os.pipe(), *os.pipe()))
        shell = f'exec "$0" "$@" 3<&{theirs} 4>&{ours} {theirs}<&- {ours}>&-'
        command = ["bash", "-c", shell, "chromium", *_FLAGS, f"--user-data-dir={self.profile}", "about:blank"]
        quiet = subprocess.DEVNULL
        self._process = subprocess.Popen(command, pass_fds=(theirs, ours), stdin=quiet, stdout=quiet, stderr=quiet)
        os.close(theirs)
        os.close(ours)
        pages = [t for t in self.ask("Target.getTargets")["targetInfos"] if t["type"] == "page"]
        self._session = self.ask("Target.attachToTarget", targetId=pages[0]["targetId"], flatten=True)["sessionId"]
        for part in ("Page", "Runtime", "Log", "Network"):
            self.ask(f"{part}.enable")
        return self

    def __exit__(self, *_: object) -> None:
        os.close(self._to)  # the browser ends when nobody speaks to it any more
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        os.close(self._from)

    def ask(self, method: str, patience: float = _PATIENCE, **parameters: object) -> dict[str, Any]:
        """One command of the DevTools protocol and its answer; raises PageFailed for a refusal."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        told = memoryview(json.dumps(message).encode() + b"\0")
        while told:
            told = told[os.write(self._to, told) :]
        until = time.monotonic() + patience
        while True:
            answer = self._next(until)
            if answer.get("id") == self._number:
                break
            self._note(answer)
        if "error" in answer:
            raise PageFailed(f"{method}: {answer['error']}")
        found: dict[str, Any] = answer["result"]
        return found

    def _next(self, until: float) -> dict[str, Any]:
        while b"\0" not in self._left:
            ready, _, _ = select.select([self._from], [], [], max(0, until - time.monotonic()))
            piece = os.read(self._from, 1 << 20) if ready else b""
            if not piece:
                raise PageFailed("the browser says nothing any more")
            self._left += piece
        message, _, self._left = self._left.partition(b"\0")
        found: dict[str, Any] = json.loads(message)
        return found

    def _note(self, event: dict[str, Any]) -> None:
        """Keep what the page did wrong: errors, broken rules of its policy, and every address but its own."""
        told = event.get("params", {})
        if event.get("method") == "Runtime.exceptionThrown":
            self.errors.append(json.dumps(told["exceptionDetails"]))
        elif event.get("method") == "Log.entryAdded" and told["entry"]["level"] in ("error", "warning"):
            self.errors.append(told["entry"]["text"])
        elif event.get("method") == "Network.requestWillBeSent" and not told["request"]["url"].startswith("file:"):
            self.errors.append(f"asked for {told['request']['url']}")

    def open(self, page: Path) -> None:
        """Show a file from `file://` and wait until it stands."""
        self.ask("Page.navigate", url=page.resolve().as_uri())
        self.run("new Promise((done) => document.readyState === 'complete' ? done() : addEventListener('load', done))")

    def run(self, script: str, patience: float = _PATIENCE) -> Any:  # noqa: ANN401  # whatever the page says
        """The value of an expression in the page; a promise is waited for."""
        done = self.ask("Runtime.evaluate", patience, expression=script, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in done:
            raise PageFailed(json.dumps(done["exceptionDetails"]))
        return done["result"].get("value")

    def choose(self, folder: Path) -> None:
        """What a person does in the dialog for a folder; returns when the page has its list of files."""
        field_ = "document.querySelector('input[type=file]')"
        self.run(
            f"{field_}.value = ''; {_CHOSEN} = new Promise((done) => {field_}.addEventListener('change', done)); 0"
        )
        found = self.ask("Runtime.evaluate", expression=field_)
        self.ask("DOM.setFileInputFiles", files=[str(folder)], objectId=found["result"]["objectId"])
        self.run(f"{_CHOSEN}.then(() => 0)")
