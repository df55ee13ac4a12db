"""What visits at somebody's home need from outside: the vault that holds one, and the overview of this computer."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from weerbaar_desktop.application.ports.values import Cancelled, CopyMade, Progress
from weerbaar_desktop.domain.home_visit import HomeVisit, OwnVisit, StoredHomeVisit
from weerbaar_desktop.domain.journal import RecordId


@dataclass(frozen=True, slots=True)
class CopyForSomebody:
    """A copy of a vault that opens for somebody else only, and what stands in it otherwise than in the vault.

    `visit` is the next revision of the home visit `record`; `notes` and `drafts` (by key) stay behind: they are about
    this computer.
    """

    record: RecordId
    visit: HomeVisit
    notes: Collection[str] = ()
    drafts: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class FileProved:
    """A file as it stands on its disk: bytes, and 64 hex of their SHA-256."""

    copy: CopyMade
    size: int
    sha256: str


class ReadsVisits(Protocol):
    """A vault of which the home visits can be read, and a copy made for the visited person."""

    def home_visits(self) -> tuple[StoredHomeVisit, ...]:
        """The visits in this vault, each with its last revision, in the order in which they began."""
        ...

    def copy_for_somebody(
        self,
        target: Path,
        passphrase: str,
        differs: CopyForSomebody,
        now: datetime,
        progress: Progress,
        cancelled: Cancelled,
    ) -> FileProved:
        """The whole vault in one new file, under a new vault key that only `passphrase` opens.

        Proved before the file gets its name: opened with `passphrase` as it stands on its disk, and checked completely
        against this vault. Raises CannotContinue, Stopped; then there is no file of that name.
        """
        ...

    def file_as_it_stands(self, path: Path, cancelled: Cancelled) -> tuple[int, str]:
        """Bytes and 64 hex of the SHA-256 of a file as its disk has it now; raises CannotContinue, Stopped."""
        ...


class KeepsVisits(Protocol):
    """A vault in which a home visit can be kept."""

    def add_home_visit(self, visit: HomeVisit, now: datetime) -> StoredHomeVisit: ...
    def amend_home_visit(self, record: RecordId, visit: HomeVisit, now: datetime) -> StoredHomeVisit:
        """Its next revision; raises NoSuchRecord."""
        ...


class OwnVisitsFile(Protocol):
    """The overview of own visits in the program's folder: days and random ids, nothing of a vault."""

    def read(self) -> tuple[tuple[OwnVisit, ...], bool]:
        """The visits, the last one that began first; and whether the file could be read. Never raises."""
        ...

    def put(self, visit: OwnVisit) -> None:
        """This line in the place of the one with the same id; on disk when this returns.

        A file that cannot be read is put aside first, never overwritten. Raises CannotContinue; then it is as it was.
        """
        ...
