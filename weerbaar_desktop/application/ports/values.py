"""What goes between the journeys and what is outside: frozen values, and how long work is told of and stopped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Final, Literal

from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.incident import Channel, IncidentKind, RowStatus
from weerbaar_desktop.domain.journal import Head

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
class Engine:
    """The database engine that came along: versions, "" of a cipher that is not there, and whether its index works."""

    cipher: str
    sqlite: str
    finds: bool


Way = Literal["passphrase", "recovery", "keyring"]
"""What opens a vault: a passphrase, the code on paper, a random secret in the key store of the computer."""


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
class CopyMade:
    """A copy of the vault that was made and checked: where, when, and up to which line of the journal.

    The findings are what is wrong with the vault itself, and so with its copy too; mostly empty.
    """

    place: Path
    made_at: str
    head: Head
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Repaired:
    """What was put right, in Dutch, and what is still wrong."""

    done: tuple[str, ...]
    left: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """Something half written: its key, such as "quick_entry", and when it was last kept."""

    key: str
    document: Json
    kept_at: str


@dataclass(frozen=True, slots=True)
class RowFilter:
    """Which incidents a list shows: every part that is not empty must fit.

    `year` is that of the month an incident stands under; `who` is the name, alias or handle of one of its persons,
    or what a joined person is called by, or a key of one: then it stands for all keys of that person.
    `place` is where it happened, whatever capitals or accents it was written with. From `since` to `until`, both among
    them, is whatever may have happened on one of those days, or was recorded then where no day is known.
    `concept` are the incidents in an aangifte that is not made yet, which `status` asks for.
    `written_since` is aware: what was first written down then or later, whenever it happened.
    """

    year: int | None = None
    kind: IncidentKind | None = None
    who: str = ""
    channel: Channel | None = None
    status: RowStatus | None = None
    concept: tuple[str, ...] = ()
    place: str = ""
    since: date | None = None
    until: date | None = None
    written_since: datetime | None = None


EVERYTHING: Final = RowFilter()


@dataclass(frozen=True, slots=True)
class FilterChoices:
    """What there is to filter on outside the bin: newest year first, those who are named most, and where it was most.

    In `who` a joined person stands once: by its own word, or its first key.
    """

    years: tuple[int, ...] = ()
    kinds: tuple[IncidentKind, ...] = ()
    who: tuple[str, ...] = ()
    channels: tuple[Channel, ...] = ()
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file on a phone or stick; `disk` as a person calls it, `changed` is aware, size in bytes."""

    path: Path
    disk: str
    size: int
    changed: datetime


VisitKind = Literal["opened", "opened_with_code", "opened_by_computer", "changed", "failed", "exported", "received"]
"""`changed`: something else opens the vault from then on."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A line of who was at the vault: `failed` are tries with a passphrase that did not fit, `times` of them.

    `at` is spelled as in the journal; of tries it is the last one. Their number was kept outside the vault until the
    opening after them, so it is no proof.
    """

    at: str
    kind: VisitKind
    times: int = 1


@dataclass(frozen=True, slots=True)
class GrowingFile:
    """A file that is going to stand at `target`; until it is whole it grows under the name `half` beside it."""

    target: Path
    half: str

    @property
    def beside(self) -> Path:
        """Where it grows."""
        return self.target.with_name(self.half)
