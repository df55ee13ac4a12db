"""What every command works with: standard input as far as it was read, results, messages, the vault."""

from __future__ import annotations

import argparse
import getpass
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from weerbaar_desktop.application.diary import Diary
from weerbaar_desktop.application.exports import Exports
from weerbaar_desktop.application.handover_folder import HandoverFolders
from weerbaar_desktop.application.opening import Opening
from weerbaar_desktop.application.ports import (
    Clock,
    Engine,
    FolderVerifier,
    ReportPrinter,
    SealedFiles,
    Vault,
    Viewer,
    WriteNewFile,
)
from weerbaar_desktop.application.ways_in import WaysIn
from weerbaar_desktop.domain.canonical import Json, NotCanonical, loads
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.errors import RefusedInput

if TYPE_CHECKING:
    from weerbaar_desktop.application.practice import PracticeFiller

FINE: Final = 0
ACT: Final = 1
USAGE: Final = 2


@dataclass(frozen=True, slots=True)
class ConsoleServices:
    """What the commands work with; filled in bootstrap. The callables build what is slow to load."""

    opening: Opening
    clock: Clock
    folders: Callable[[], HandoverFolders]
    filler: Callable[[], PracticeFiller]
    verifier: FolderVerifier
    ways: Callable[[Vault], WaysIn]
    viewer: Callable[[], Viewer]
    sealed: Callable[[], SealedFiles]
    content: Path
    printer: Callable[[], ReportPrinter]
    write: WriteNewFile
    engine: Callable[[], Engine]


@dataclass(slots=True)
class Console:
    """One run of the command: what was asked, and standard input as far as it was read."""

    services: ConsoleServices
    asked: argparse.Namespace

    def passphrase(self) -> str:
        """The first line of standard input, or typed unseen."""
        return self.secret("Wachtzin: ")

    def secret(self, question: str) -> str:
        """The next line of standard input, or typed unseen after `question`."""
        return self._next_line() if self.asked.passphrase_stdin else getpass.getpass(question, sys.stderr)

    def line(self, question: str) -> str:
        """The next line of standard input, where a person sees what is typed."""
        sys.stdout.flush()
        if not self.asked.passphrase_stdin:
            say(question)
        return self._next_line()

    @staticmethod
    def _next_line() -> str:
        return _line_of(sys.stdin.buffer.readline())

    def open(self) -> Vault:
        """The vault, after saying what opening noticed."""
        return self.open_with(self.passphrase())

    def open_with(self, passphrase: str) -> Vault:
        """The same, for who needs the passphrase as well."""
        opening = self.services.opening
        if warning := opening.place_warning(self.asked.vault):
            say(warning)
        vault = opening.open(self.asked.vault, passphrase)
        self.say_warnings(vault)
        return vault

    @staticmethod
    def say_warnings(vault: Vault) -> None:
        """What opening noticed."""
        for finding in vault.warnings:
            say(f"Let op. {finding.where}: {finding.what}")

    def exports(self, vault: Vault) -> Exports:
        return Exports(vault, self.services.folders().writer, self.services.clock)

    def diary(self, vault: Vault) -> Diary:
        return Diary(vault, self.services.clock)


def _line_of(raw: bytes) -> str:
    try:
        return raw.decode("utf-8").removeprefix("\ufeff").rstrip("\r\n")  # some consoles put a mark in front
    except UnicodeDecodeError as error:
        raise RefusedInput("wachtzin", "dit is geen tekst in UTF-8.") from error


def say(text: str) -> None:
    sys.stderr.write(f"{visible(text)}\n")


def give(text: str) -> None:
    sys.stdout.write(f"{text}\n")


def give_json(value: object) -> None:
    give(json.dumps(value, ensure_ascii=False, indent=2))


def source(name: str) -> bytes:
    """The bytes of FILE, or the rest of standard input for `-`."""
    if name == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise RefusedInput(name, "dit bestand kan niet worden gelezen.") from error


def json_values(raw: bytes) -> list[Json]:
    """One object, or JSON Lines."""
    try:
        return [loads(raw)]
    except NotCanonical as whole:
        lines = [line for line in raw.split(b"\n") if line.strip()]
        if len(lines) < 2 or not all(line.lstrip().startswith(b"{") for line in lines):  # noqa: PLR2004  # one line is not Lines
            raise RefusedInput("invoer", f"{whole}.") from whole
    found: list[Json] = []
    for number, line in enumerate(lines, 1):
        try:
            found.append(loads(line))
        except NotCanonical as error:
            raise RefusedInput(f"regel {number}", f"{error}.") from error
    return found
