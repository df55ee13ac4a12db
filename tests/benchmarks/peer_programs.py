"""The peers that are searched without a window: each keeps the same entries in its own form and stays open."""

from __future__ import annotations

import base64
import html
import json
import os
import select
import shutil
import subprocess
import time
from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import ClassVar, Final, NamedTuple

from tests.benchmarks.children import PROCESSES, environment

_PATIENCE: Final = 300.0
"""Seconds after which a peer hangs rather than being slow: Zim reads every page for each word."""
_PYTHON: Final = "/usr/bin/python3"
"""The one that the packages of the system are installed for."""


class Entry(NamedTuple):
    """What every peer is given of one incident."""

    moment: datetime
    text: str


class Answer(NamedTuple):
    """How long one search took in seconds, and how many entries it found; None where the peer cannot be asked."""

    seconds: float
    found: int | None


class _Talk:
    """A process that is told a line and says something back, up to `end`."""

    def __init__(
        self, command: Sequence[str | Path], surroundings: Mapping[str, str], errors: Path, end: bytes
    ) -> None:
        self._errors = errors
        self._end = end
        with errors.open("wb") as kept:
            self._process = subprocess.Popen(
                command, bufsize=0, env=surroundings, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=kept
            )

    def ask(self, line: str) -> str:
        """What the process says to this line; raises RuntimeError when it says nothing more."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{line}\n".encode())
        return self.hear()

    def hear(self) -> str:
        """What it says until it waits for the next line."""
        assert self._process.stdout is not None
        said = bytearray()
        while not said.endswith(self._end):
            ready, _, _ = select.select([self._process.stdout], [], [], _PATIENCE)
            piece = os.read(self._process.stdout.fileno(), 1 << 20) if ready else b""
            if not piece:
                why = self._errors.read_text(errors="replace")[-2000:]
                raise RuntimeError(f"{self._process.args!r} says nothing more:\n{why}")
            said += piece
        return said[: -len(self._end)].decode()

    def close(self) -> None:
        """End it, whatever it does."""
        self._process.kill()
        self._process.communicate()


class Peer(ABC):
    """One peer with the entries in it, open.

    `needs` are the commands that it takes; `paints` says whether a search ends only when a window shows what was found.
    """

    name: ClassVar[str]
    needs: ClassVar[tuple[str, ...]]
    paints: ClassVar[bool] = False

    def __init__(self, home: Path, entries: Sequence[Entry]) -> None:
        home.mkdir(mode=0o700)
        self._home = home
        self._open(entries)

    @classmethod
    def lacking(cls) -> tuple[str, ...]:
        """What of its needs is not installed here."""
        return tuple(command for command in cls.needs if shutil.which(command) is None)

    @abstractmethod
    def search(self, word: str) -> Answer:
        """Look for one word."""

    @abstractmethod
    def close(self) -> None:
        """End what was started; its files go with the home."""

    @abstractmethod
    def _open(self, entries: Sequence[Entry]) -> None: ...


class _Talking(Peer):
    """A peer that is asked over its pipes."""

    def close(self) -> None:
        """Nothing of it is kept, so it need not say goodbye."""
        self._talk.close()

    def _open(self, entries: Sequence[Entry]) -> None:
        # A home of its own in every way it may be looked for: what a person here keeps in a peer is left alone.
        places = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")
        self._surroundings = environment(None, {"LC_ALL": "C.UTF-8"} | dict.fromkeys(places, str(self._home)))
        self._talk = self._opened(entries)

    @abstractmethod
    def _opened(self, entries: Sequence[Entry]) -> _Talk: ...

    def _start(self, end: bytes, *command: str | Path) -> _Talk:
        return _Talk(command, self._surroundings, self._home / "errors.txt", end)

    def _run(self, *command: str | Path, typed: str = "") -> None:
        done = subprocess.run(command, check=False, env=self._surroundings, input=typed.encode(), capture_output=True)
        if done.returncode:
            raise RuntimeError(f"{command[0]} ended with {done.returncode}:\n{done.stderr.decode(errors='replace')}")


class KeePassXC(_Talking):
    """One open `keepassxc-cli`, which derives its key once; a search is timed until it asks for the next command."""

    name = "KeePassXC"
    needs = ("keepassxc-cli",)
    _PASSPHRASE: Final = "een goede lange wachtzin"

    def search(self, word: str) -> Answer:
        """Every line that begins with a slash is the path of an entry."""
        begun = time.perf_counter()
        said = self._talk.ask(f"search {word}")
        took = time.perf_counter() - begun
        return Answer(took, sum(line.startswith("/") for line in said.splitlines()))

    def _opened(self, entries: Sequence[Entry]) -> _Talk:
        exported, database = self._home / "proef.xml", self._home / "proef.kdbx"
        exported.write_text(_keepass_xml(entries), encoding="utf-8")
        self._run("keepassxc-cli", "import", "--set-password", exported, database, typed=f"{self._PASSPHRASE}\n" * 2)
        talk = self._start(b"proef.kdbx> ", "keepassxc-cli", "open", database)
        talk.ask(self._PASSPHRASE)
        return talk


class _OwnSearch(_Talking):
    """A peer in Python: `processes/<script>.py` opens what was written and asks the peer's own search."""

    script: ClassVar[str]

    def search(self, word: str) -> Answer:
        """The process tells how long its search took, without the way to it and back."""
        said = json.loads(self._talk.ask(word))
        return Answer(said["seconds"], said["found"])

    def _ask(self, place: Path) -> _Talk:
        talk = self._start(b"\n", _PYTHON, PROCESSES / f"{self.script}.py", place)
        talk.hear()  # that it is open
        return talk


class Zim(_OwnSearch):
    """A notebook with a page for each entry, in a folder for each month, indexed by Zim itself."""

    name = "Zim"
    needs = ("zim", _PYTHON)
    script = "peer_zim"

    def _opened(self, entries: Sequence[Entry]) -> _Talk:
        notebook = self._home / "notebook"
        notebook.mkdir()
        (notebook / "notebook.zim").write_text("[Notebook]\nname=Proef\n", encoding="utf-8")
        for number, (moment, text) in enumerate(entries):
            page = notebook / f"{moment:%Y-%m}" / f"{number:05}.txt"
            page.parent.mkdir(exist_ok=True)
            head = "Content-Type: text/x-zim-wiki\nWiki-Format: zim 0.6\n"
            page.write_text(f"{head}\n====== {moment:%Y-%m-%d %H:%M} ======\n{text}\n", encoding="utf-8")
        self._run("zim", "--index", notebook)
        return self._ask(notebook)


class RedNotebook(_OwnSearch):
    """A file for each month with a text for each day, in which the entries of that day stand below each other."""

    name = "RedNotebook"
    needs = ("rednotebook", _PYTHON)
    script = "peer_rednotebook"

    def _opened(self, entries: Sequence[Entry]) -> _Talk:
        journal = self._home / "journal"
        journal.mkdir()
        for month, of_month in groupby(sorted(entries), key=lambda entry: f"{entry.moment:%Y-%m}"):
            days = groupby(of_month, key=lambda entry: entry.moment.day)
            texts = {day: "\n\n".join(f"{moment:%H:%M} {text}" for moment, text in of_day) for day, of_day in days}
            # A string of JSON is one of YAML too.
            lines = [f"{day}: {{text: {json.dumps(text, ensure_ascii=False)}}}\n" for day, text in texts.items()]
            (journal / f"{month}.txt").write_text("".join(lines), encoding="utf-8")
        return self._ask(journal)


def _keepass_xml(entries: Sequence[Entry]) -> str:
    """What KeePass programs export and import: the moment is the title, the text the notes."""
    written = "\n".join(
        f"<Entry><UUID>{_uuid(number)}</UUID>"
        f"<String><Key>Title</Key><Value>{moment:%Y-%m-%d %H:%M}</Value></String>"
        f"<String><Key>Notes</Key><Value>{html.escape(text)}</Value></String></Entry>"
        for number, (moment, text) in enumerate(entries, 2)
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<KeePassFile><Root>'
        f"<Group><UUID>{_uuid(1)}</UUID><Name>Proef</Name>\n{written}\n</Group></Root></KeePassFile>\n"
    )


def _uuid(number: int) -> str:
    return base64.b64encode(number.to_bytes(16)).decode()
