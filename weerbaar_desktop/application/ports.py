"""What the journeys need from outside: the vault, the clock, the printer and the folder writer."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Final, Literal, Protocol

from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.evidence import About
from weerbaar_desktop.domain.handover import FileEntry
from weerbaar_desktop.domain.incident import Evidence, Incident, IncidentKind, IncidentRow, StoredIncident
from weerbaar_desktop.domain.journal import Content, Document, Head, Line, RecordId
from weerbaar_desktop.domain.picture import Picture
from weerbaar_desktop.domain.report import Report

Cancelled = Callable[[], bool]
"""Asked now and then by long work; True means: stop cleanly."""
Progress = Callable[[str], None]
"""Told now and then by long work, in words for the person."""


@dataclass(frozen=True, slots=True)
class KdfChoice:
    """Argon2id settings: memory in MiB, passes, lanes."""

    memory: int
    passes: int
    lanes: int


@dataclass(frozen=True, slots=True)
class VaultDescription:
    """What the header says without the passphrase; slots are their types, such as "passphrase"."""

    folder: Path
    format: int
    vault_id: str
    practice: bool
    generation: int
    slots: tuple[str, ...]

    @property
    def name(self) -> str:
        """The folder's name without its ending."""
        return self.folder.name.removesuffix(".kluis")

    @property
    def ready(self) -> bool:
        """Whether the vault can be opened in more than one way, so that one lost passphrase loses nothing."""
        return "recovery" in self.slots


@dataclass(frozen=True, slots=True)
class Finding:
    """Something `check` found: where, and what is wrong, in Dutch."""

    where: str
    what: str


@dataclass(frozen=True, slots=True)
class Draft:
    """Something half written: its key, such as "quick_entry", and when it was last kept."""

    key: str
    document: Json
    kept_at: str


@dataclass(frozen=True, slots=True)
class RowFilter:
    """Which incidents a list shows: every part that is not empty must fit.

    `year` is that of the month an incident stands under; `who` is the name, alias or handle of one of its persons.
    """

    year: int | None = None
    kind: IncidentKind | None = None
    who: str = ""


EVERYTHING: Final = RowFilter()


@dataclass(frozen=True, slots=True)
class FilterChoices:
    """What there is to filter on outside the bin: newest year first, and those who are named most."""

    years: tuple[int, ...] = ()
    kinds: tuple[IncidentKind, ...] = ()
    who: tuple[str, ...] = ()


VisitKind = Literal["opened", "failed", "exported"]


@dataclass(frozen=True, slots=True)
class Visit:
    """A line of who was at the vault: `failed` are tries with a passphrase that did not fit, `times` of them.

    `at` is spelled as in the journal; of tries it is the last one. Their number was kept outside the vault until the
    opening after them, so it is no proof.
    """

    at: str
    kind: VisitKind
    times: int = 1


class Reading(Protocol):
    """A vault as it can be read; each reader has a connection of its own and belongs to one thread."""

    @property
    def description(self) -> VaultDescription: ...
    @property
    def public_key(self) -> bytes:
        """The 32 raw bytes of the Ed25519 key that signs manifests."""
        ...

    def snapshot(self) -> AbstractContextManager[None]:
        """Everything read inside belongs to one state of the vault, whatever is saved meanwhile; inside, only read."""
        ...

    def head(self) -> Head: ...
    def last_recorded(self) -> str:
        """When the last line was recorded, in the journal's spelling; "" when there is none."""
        ...

    def incident(self, record: RecordId) -> StoredIncident:
        """Raises NoSuchRecord."""
        ...

    def history(self, record: RecordId) -> tuple[tuple[Line, Content | None], ...]:
        """Every revision of one record, oldest first; None where the content was erased."""
        ...

    def incidents(self, limit: int = -1, offset: int = 0, only: RowFilter = EVERYTHING) -> tuple[IncidentRow, ...]:
        """Newest first by when it happened, or was recorded where that is not known."""
        ...

    def incident_count(self, only: RowFilter = EVERYTHING) -> int:
        """How many there are outside the bin; the bin is in no list and no search."""
        ...

    def filter_choices(self) -> FilterChoices:
        """What the incidents outside the bin can be filtered on."""
        ...

    def in_bin(self) -> tuple[IncidentRow, ...]:
        """Incidents whose last revision has `trashed_on`, in the order of the list."""
        ...

    def search(self, words: Iterable[str], limit: int = -1, only: RowFilter = EVERYTHING) -> tuple[IncidentRow, ...]:
        """Incidents that hold every one of the words (a word may be a phrase, or part of a word), newest first."""
        ...

    def evidence(self, record: RecordId) -> Evidence:
        """One piece with what was told of it last; raises NoSuchRecord."""
        ...

    def evidence_bytes(self, record: RecordId) -> Iterator[bytes]:
        """The original in pieces, verified while read; raises CannotContinue when it is not what was stored."""
        ...

    def lines(self, last: int, opened: Collection[RecordId]) -> Iterator[tuple[Line, Content | None]]:
        """Lines 1 to `last` in order, with content only for the records in `opened`."""
        ...

    def sign(self, message: bytes) -> bytes:
        """64 bytes of Ed25519 over `message`."""
        ...

    def kenmerk(self, message: bytes) -> bytes:
        """16 bytes that tie `message` to this vault without betraying it."""
        ...

    def check(self, progress: Progress, cancelled: Cancelled) -> tuple[Finding, ...]:
        """Everything verified: header, pages, chain, tables against journal, every evidence file."""
        ...

    def close(self) -> None: ...


class Vault(Reading, Protocol):
    """An open vault that can be written by one worker; what it acknowledges survives a power cut."""

    @property
    def warnings(self) -> tuple[Finding, ...]:
        """What opening noticed and the person should know, such as an older state than last seen; mostly empty."""
        ...

    def add_incident(self, incident: Incident, now: datetime) -> StoredIncident: ...
    def amend_incident(self, record: RecordId, incident: Incident, reason: str, now: datetime) -> StoredIncident: ...
    def erase_incident(self, record: RecordId, now: datetime) -> None:
        """Content and files go for good, and a line says which lines lost theirs; only from the bin."""
        ...

    def attach(
        self, incident: RecordId, name: str, source: BinaryIO, now: datetime, cancelled: Cancelled = ...
    ) -> Evidence: ...
    def tell_of_evidence(self, record: RecordId, about: About, reason: str | None, now: datetime) -> Evidence:
        """A later revision that holds what the person tells of a piece; raises NoSuchRecord."""
        ...

    def record_export(self, document: Document, now: datetime) -> Line: ...
    def visits(self) -> tuple[Visit, ...]:
        """When it was opened, tried in vain and handed over from, newest first; the last 200. Not in the journal."""
        ...

    def save_draft(self, key: str, document: Json, now: datetime) -> None: ...
    def draft(self, key: str) -> Draft | None: ...
    def discard_draft(self, key: str) -> None: ...
    def together(self) -> AbstractContextManager[None]:
        """Everything appended inside is one commit: for what belongs together, such as an entry and its draft."""
        ...

    def reader(self) -> Reading:
        """A second connection on the same keys, to be used in another thread; close it yourself."""
        ...


class VaultStore(Protocol):
    """Making and opening vaults; every method may take as long as the key derivation."""

    def create(self, folder: Path, passphrase: str, kdf: KdfChoice | None, practice: bool) -> Vault:
        """A new vault in `folder`, which must not exist; None calibrates the key derivation to about a second."""
        ...

    def open(self, folder: Path, passphrase: str) -> Vault: ...
    def describe(self, folder: Path) -> VaultDescription:
        """Reads the header only, without the passphrase."""
        ...


class Clock(Protocol):
    """What time it is here."""

    def now(self) -> datetime:
        """Aware, in the local zone."""
        ...


FolderFile = tuple[str, Iterator[bytes]]
"""A name with forward slashes, and the content in pieces."""


class FolderWriter(Protocol):
    """Writes the folder that is handed over, all of it or nothing."""

    def refuse(self, target: Path) -> None:
        """Raise CannotContinue when `target` exists or cannot be made."""
        ...

    def write(
        self,
        target: Path,
        files: Iterable[FolderFile],
        make_manifest: Callable[[list[FileEntry]], bytes],
        sign: Callable[[bytes], bytes],
        cancelled: Cancelled,
    ) -> list[FileEntry]:
        """Write beside `target`, add the verifier, manifest and sums, verify, then rename; returns what is in it."""
        ...

    def unfinished(self, parent: Path) -> list[Path]:
        """Folders with readable text that a killed export left in `parent`."""
        ...

    def erase_unfinished(self, folder: Path) -> None:
        """Remove one of those; any other folder is refused."""
        ...


class Verdict(Protocol):
    """What a verification found, in lines to read."""

    @property
    def ok(self) -> bool: ...
    @property
    def lines(self) -> tuple[str, ...]: ...


FolderVerifier = Callable[[Path, str | None, str | None], Verdict]
"""Verify a folder against an optional code and fingerprint, both hexadecimal in groups or not."""


class ReportPrinter(Protocol):
    """Makes a PDF of a report, in a process without keys."""

    def print(self, report: Report, cancelled: Cancelled) -> bytes: ...


class PicturePainter(Protocol):
    """Draws a made screenshot as a PNG, in a process without keys."""

    def paint(self, picture: Picture, cancelled: Cancelled) -> bytes: ...


class SessionWatch(Protocol):
    """Tells that nobody should see the window now: screen lock, sleep, another person at this computer."""

    def watch(self, gone: Callable[[], None]) -> None:
        """From now on `gone` is called at each of these, on any thread; never where nothing tells."""
        ...
