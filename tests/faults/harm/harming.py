"""A vault that holds something of everything, what can be done to its files, and what it then still says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from tests.vault.sample import NOW, file, incident, never, quiet
from tests.vault.scans_contract import looked, scanned
from weerbaar_desktop.application.ports import Finding, Vault
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.evidence import About
from weerbaar_desktop.domain.filing import Filing
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.measure import Measure
from weerbaar_desktop.vault import checking, header, trouble
from weerbaar_desktop.vault.evidence_files import CHUNK
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.store import SqlCipherStore

PAGE = 4096
WORDS = ("voorval", "woord39", "woord1", "school", "anders", "ik")
FILM = bytes(range(251)) * ((3 * CHUNK + 12_345) // 251)
"""The largest piece of evidence: four chunks, the last one short."""


def opened(folder: Path, keys: VaultKeys) -> OpenVault:
    """The vault as opening gives it, without paying for the passphrase each time."""
    found, mac = header.read(folder)
    assert keys.vouches_for(found.covered(), mac)
    return SqlCipherStore()._open_with(folder, found, keys)


def checked(folder: Path, keys: VaultKeys) -> tuple[Finding, ...]:
    """The check of a closed vault."""
    return checking.check(folder, keys, quiet, never)


def fill(vault: Vault) -> None:
    """Many pages, every kind of line, evidence of one chunk and of four, something in the bin and something erased."""
    with vault.together():
        for number in range(40):
            vault.add_incident(incident(f"voorval {number} " + f"woord{number} " * 100), NOW)
    first, second, third, *_ = (row.record for row in vault.incidents())
    vault.attach(first, "scherm.png", file(), NOW)
    film = vault.attach(first, "film.mp4", file(FILM), NOW)
    vault.tell_of_evidence(film.record, About(description="De deurbel"), None, NOW)
    vault.amend_incident(second, incident("Het ging toch anders. " * 1000), "vergist", NOW)
    put_away(vault, second)
    put_away(vault, third)
    vault.erase_incident(third, NOW)
    vault.record_export({"incidents": [first]}, NOW)
    vault.add_filing(Filing("aangifte", NOW.date(), incidents=(first,)), NOW)
    vault.add_scan(scanned(), NOW)
    vault.add_scan(looked(), NOW)
    vault.add_measure(Measure("Lamp ophangen", due=NOW.date()), NOW)
    vault.save_draft("quick_entry", {"account": "half geschreven " * 1000}, NOW)


def put_away(vault: Vault, record: RecordId) -> None:
    """Into the bin."""
    vault.amend_incident(record, replace(vault.incident(record).incident, trashed_on=NOW), "weg", NOW)


def questions(vault: Vault) -> dict[str, Callable[[], Any]]:
    """Everything that can be asked of a vault, by name; what is kept outside the journal too."""
    return {
        "list": vault.incidents,
        "count": vault.incident_count,
        "bin": vault.in_bin,
        "choices": vault.filter_choices,
        "filings": vault.filings,
        "scans": partial(vault.scans, "self"),
        "home scans": partial(vault.scans, "home"),
        "measures": vault.measures,
        "head": vault.head,
        "last recorded": vault.last_recorded,
        "key": lambda: vault.public_key,
        "lines": lambda: list(vault.lines(1000, ())),
        "draft": lambda: vault.draft("quick_entry"),
        **{f"search {word}": partial(vault.search, [word]) for word in WORDS},
    }


def asked_of(vault: Vault) -> dict[str, Any]:
    """Every answer; where one cannot be given, the sentence that says so. A bug, or any other error, is not caught."""
    answers = {name: _said(question) for name, question in questions(vault).items()}
    for row in answers["list"] if isinstance(answers["list"], tuple) else ():
        answers[f"incident {row.record}"] = _said(partial(vault.incident, row.record))
        answers[f"history {row.record}"] = _said(partial(vault.history, row.record))
    return answers


def _said(question: Callable[[], Any]) -> Any:  # noqa: ANN401  # whatever the vault answers
    try:
        return question()
    except CannotContinue as error:
        return error.happened


def read_until_refused(chunks: Iterator[bytes]) -> tuple[bytes, str]:
    """What came out, and what ended it."""
    came = bytearray()
    try:
        for chunk in chunks:
            came += chunk
    except trouble.DamagedEvidence as error:
        return bytes(came), error.happened
    return bytes(came), ""


class Bytes:
    """One file that is harmed in place and made whole again."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.whole = path.read_bytes()

    def __len__(self) -> int:
        return len(self.whole)

    @contextmanager
    def other(self, at: int, data: bytes) -> Iterator[None]:
        """`data` stands at `at` instead of what was there."""
        before = self.whole[at : at + len(data)]
        assert len(before) == len(data)
        self._put(at, data)
        try:
            yield
        finally:
            self._put(at, before)

    def flipped(self, at: int, bit: int) -> Any:  # noqa: ANN401  # the context of other()
        """One bit is another."""
        return self.other(at, bytes([self.whole[at] ^ (1 << bit)]))

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Whatever happens to it inside, it is as it was."""
        try:
            yield
        finally:
            self.path.write_bytes(self.whole)

    @contextmanager
    def instead(self, data: bytes) -> Iterator[None]:
        """All of it is something else."""
        with self.kept():
            self.path.write_bytes(data)
            yield

    def _put(self, at: int, data: bytes) -> None:
        with self.path.open("r+b") as opened_file:
            opened_file.seek(at)
            opened_file.write(data)
