"""Drives the real program as a person with a screen reader does: by role and accessible name, on its own screen."""

from __future__ import annotations

import json
import os
import re
import subprocess
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

Value = Any  # what JSON can hold
_AGENT = Path(__file__).with_name("desk_agent.py")
_PATIENCE = 20.0  # seconds for anything to appear; the machine may be busy
_BETWEEN_LOOKS = 0.05  # seconds
_MOST_TABS = 90  # the longest page has some eighty stops
_SETTLED = 2.0  # seconds for the keyboard to arrive somewhere else


class NotThere(AssertionError):
    """What was looked for did not come, or did not go; carries the tree as it stood."""


class Desk:
    """One screen with a window manager, a session bus, an accessibility bus, and the programs started on it.

    A name is a regular expression for the whole accessible name. `folder` receives logs, settings and screenshots;
    `size` is that of the screen, in pixels.
    """

    def __init__(self, folder: Path, size: str = "1366x768") -> None:
        self.folder = folder
        self.size = int(size.partition("x")[0]), int(size.partition("x")[2])
        self._parts: list[subprocess.Popen[Any]] = []
        self._programs: list[subprocess.Popen[Any]] = []
        self._home = folder / "thuis"
        self._runtime = folder / "run"
        self._home.mkdir()
        self._runtime.mkdir(mode=0o700)
        self.environment = self._bare_environment()
        try:
            self._open_screen(size)
            self._agent = self._open_agent()
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    # -------------------------------------------------------------------------------- the program

    def start(self, command: Sequence[str], more: Mapping[str, str] | None = None) -> subprocess.Popen[Any]:
        """Start a program on this screen; `more` is added to its environment. Its output goes to `programma.log`."""
        with self.log.open("ab") as log:
            program = subprocess.Popen(
                list(command),
                env={**self.environment, **(more or {})},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        self._programs.append(program)
        return program

    @property
    def log(self) -> Path:
        """What the programs said on standard output and error."""
        return self.folder / "programma.log"

    def close(self) -> None:
        """End everything that was started here, the programs first."""
        for process in (*reversed(self._programs), *reversed(self._parts)):
            process.terminate()
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            for pipe in (process.stdin, process.stdout):
                if pipe is not None:
                    pipe.close()
        self._programs.clear()
        self._parts.clear()

    # -------------------------------------------------------------------------------- looking

    def wait(self, role: str | None, name: str, seconds: float = _PATIENCE) -> tuple[str, str]:
        """Role and name of the first one that shows; raises NotThere with the tree."""
        found = self._on("look", role, name, seconds)
        return found[0], found[1]

    def gone(self, role: str | None, name: str, seconds: float = _PATIENCE) -> None:
        """Returns once none shows any more; raises NotThere."""
        end = time.monotonic() + seconds
        while self.shows(role, name):
            if time.monotonic() > end:
                raise NotThere(f"{role} {name!r} is still there after {seconds} s")
            time.sleep(_BETWEEN_LOOKS)

    def shows(self, role: str | None, name: str) -> bool:
        """Whether one shows now."""
        return bool(self._ask(act="look", role=role, name=name)["found"])

    def text_of(self, role: str | None, name: str, seconds: float = _PATIENCE) -> str:
        """What stands in a field, or the name of what is no field."""
        return str(self._on("read", role, name, seconds))

    def state_of(self, role: str | None, name: str, seconds: float = _PATIENCE) -> list[str]:
        """Names of states, such as `enabled`, `checked`, `focused`."""
        return list(self._on("state", role, name, seconds))

    def place_of(self, role: str | None, name: str, seconds: float = _PATIENCE) -> tuple[int, int, int, int]:
        """Left, top, width and height on the screen, in pixels."""
        left, top, width, height = self._on("place", role, name, seconds)
        return left, top, width, height

    def focused(self) -> tuple[str, str] | None:
        """Role and name of what has the keyboard."""
        found = self._all("focused")
        return (found[0], found[1]) if found else None

    def has_focus(self, name: str) -> bool:
        """Whether something of this name has the keyboard now."""
        found = self.focused()
        return found is not None and re.fullmatch(name, found[1]) is not None

    def wait_focus(self, name: str, seconds: float = _PATIENCE) -> None:
        """Returns once something of this name has the keyboard; raises NotThere."""
        end = time.monotonic() + seconds
        while not self.has_focus(name):
            if time.monotonic() > end:
                raise NotThere(f"{name!r} has no focus after {seconds} s, but {self.focused()}:\n{self.tree()}")
            time.sleep(_BETWEEN_LOOKS)

    def tree(self) -> str:
        """What shows, a line per node."""
        return "\n".join(self._all("tree"))

    def nameless(self) -> list[str]:
        """Controls that show and that a screen reader cannot name."""
        return list(self._all("nameless"))

    def words(self) -> str:
        """Every text that can be reached over the accessibility bus, also behind what shows."""
        return "\n".join(self._all("words"))

    def wait_announced(self, words: str, seconds: float = _PATIENCE) -> None:
        """Returns once a screen reader was asked to say this; raises NotThere with all that it was asked to say."""
        end = time.monotonic() + seconds
        while not any(re.fullmatch(words, said) for said in self._all("announced")):
            if time.monotonic() > end:
                raise NotThere(f"{words!r} was not said within {seconds} s, but {self._all('announced')}")
            time.sleep(_BETWEEN_LOOKS)

    def shot(self, name: str) -> Path:
        """A picture of the whole screen in `folder`."""
        path = self.folder / f"{name}.png"
        subprocess.run(["import", "-window", "root", str(path)], check=True, env=self.environment)
        return path

    # -------------------------------------------------------------------------------- acting

    def click(self, role: str | None, name: str, seconds: float = _PATIENCE) -> None:
        """Press it; a row of a list is clicked with the mouse."""
        place = self._on("press", role, name, seconds)
        if place is not None:
            # From a corner, since --sync waits for ever for a mouse that is there already.
            there = (str(place[0]), str(place[1]))
            self._xdotool("mousemove", "0", "0", "mousemove", "--sync", *there, "click", "1")

    def type_into(self, role: str | None, name: str, text: str, seconds: float = _PATIENCE) -> None:
        """Replace what stands in a field."""
        if not self._on("write", role, name, seconds, text=text):
            raise NotThere(f"{role} {name!r} cannot be written in")

    def focus(self, role: str | None, name: str, seconds: float = _PATIENCE) -> None:
        """Give it the keyboard."""
        self._on("focus", role, name, seconds)

    def tab_to(self, name: str, *, back: bool = False) -> None:
        """Tab, or Shift+Tab, once and until something of this name has the keyboard; raises NotThere."""
        passed = [self.focused()]
        for _ in range(_MOST_TABS):
            self.keys("shift+Tab" if back else "Tab")
            passed.append(self._moved(passed[-1]))
            if passed[-1] is not None and re.fullmatch(name, passed[-1][1]):
                return
        raise NotThere(f"{name!r} is not reached with Tab; passed: {passed}")

    def _moved(self, before: tuple[str, str] | None) -> tuple[str, str] | None:
        """Where the keyboard is, once that is somewhere else: a press that is looked at too soon is no press."""
        end = time.monotonic() + _SETTLED
        while (now := self.focused()) == before and time.monotonic() < end:
            pass
        return now

    def keys(self, *names: str) -> None:
        """Keys to the active window, by their names in xdotool, such as `ctrl+l` or `Tab`."""
        self._xdotool("key", "--clearmodifiers", "--delay", "20", *names)

    def open_menu(self, letter: str, first: str) -> None:
        """A menu by its letter, until `first` shows in it; on a full machine Qt can let the keys go by, and a person
        presses them again."""
        end = time.monotonic() + _PATIENCE
        while True:
            self.keys(f"alt+{letter}")
            try:
                self.wait("menu item", first, _PATIENCE / 5)
            except NotThere:
                if time.monotonic() > end:
                    raise
            else:
                return

    def type(self, text: str) -> None:
        """Letters to the active window."""
        self._xdotool("type", "--delay", "12", text)

    def type_and(self, text: str, *then: str) -> None:
        """Letters as fast as they go, and at once what follows, in words of xdotool such as `key ctrl+s`."""
        self._xdotool("type", "--delay", "1", "--args", "1", text, *then)

    # -------------------------------------------------------------------------------- inside

    def _on(self, act: str, role: str | None, name: str, seconds: float, **more: str) -> Value:
        end = time.monotonic() + seconds
        while True:
            reply = self._ask(act=act, role=role, name=name, **more)
            if reply["found"]:
                return reply["value"]
            if self._programs and all(program.poll() is not None for program in self._programs):
                ends = [program.returncode for program in self._programs]
                said = self.log.read_text()[-2000:]
                raise NotThere(f"the program ended with {ends} before {role} {name!r} was seen:\n{said}")
            if time.monotonic() > end:
                raise NotThere(f"no {role} {name!r} within {seconds} s; what shows:\n{self.tree()}")
            time.sleep(_BETWEEN_LOOKS)

    def _all(self, act: str) -> Value:
        """Something about everything that is there; asked again while the screen changes under the look."""
        end = time.monotonic() + _PATIENCE
        while not (reply := self._ask(act=act))["found"]:
            if time.monotonic() > end:
                raise NotThere(f"no look of {_PATIENCE} s was long enough for {act}")
            time.sleep(_BETWEEN_LOOKS)
        return reply["value"]

    def _ask(self, **request: str | None) -> dict[str, Any]:
        asks, answers = self._agent
        asks.write(json.dumps(request) + "\n")
        asks.flush()
        reply: dict[str, Any] = json.loads(answers.readline() or '{"found": false, "value": null}')
        return reply

    def _xdotool(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], check=True, env=self.environment)

    def _bare_environment(self) -> dict[str, str]:
        """What a session has and nothing of who runs the tests, but for the folder the program is told to use."""
        bare = {
            "PATH": "/usr/local/bin:/usr/bin:/bin",
            "HOME": str(self._home),
            "LANG": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(self._runtime),
            "XDG_CURRENT_DESKTOP": "openbox",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        return bare | {name: os.environ[name] for name in ("WEERBAAR_HOME",) if name in os.environ}

    def _open_screen(self, size: str) -> None:
        screen = ["Xvfb", "-displayfd", "1", "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"]
        self.environment["DISPLAY"] = f":{self._first_line(screen)}"
        bus = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._first_line(bus)
        self._part(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
        ready = self.folder / "openbox-is-ready"
        self._part(["openbox", "--startup", f"touch {ready}"])
        end = time.monotonic() + _PATIENCE
        while not ready.exists():
            if time.monotonic() > end:
                raise NotThere("the window manager did not start")
            time.sleep(_BETWEEN_LOOKS)

    def _open_agent(self) -> tuple[IO[str], IO[str]]:
        agent = self._part(["/usr/bin/python3", "-I", str(_AGENT)], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        assert agent.stdin is not None
        assert agent.stdout is not None
        return agent.stdin, agent.stdout

    def _part(
        self, command: list[str], stdin: int = subprocess.DEVNULL, stdout: int = subprocess.DEVNULL
    ) -> subprocess.Popen[Any]:
        part = subprocess.Popen(
            command, env=self.environment, stdin=stdin, stdout=stdout, stderr=subprocess.DEVNULL, text=True
        )
        self._parts.append(part)
        return part

    def _first_line(self, command: list[str]) -> str:
        """Start a part that says one line when it is ready."""
        part = self._part(command, stdout=subprocess.PIPE)
        assert part.stdout is not None
        line: str = part.stdout.readline().strip()
        if not line:
            raise NotThere(f"{command[0]} did not start")
        return line
