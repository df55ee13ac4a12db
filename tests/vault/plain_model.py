"""What a vault must say after any row of acts: lists and dictionaries, without a disk, a key or a database."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime

from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.custody import Act
from weerbaar_desktop.domain.evidence import NOTHING_TOLD, About, Origin
from weerbaar_desktop.domain.filing import Filing
from weerbaar_desktop.domain.incident import Incident
from weerbaar_desktop.domain.journal import RecordId, recorded
from weerbaar_desktop.domain.measure import Measure
from weerbaar_desktop.domain.scan import Scan


@dataclass
class Piece:
    """One file with an incident, everything that was told of it, and what was done with it.

    file: the piece in whose file it lies. acts: each with the record of its line.
    """

    name: str
    data: bytes
    file: RecordId
    origin: Origin | None = None
    told: list[About] = field(default_factory=lambda: [NOTHING_TOLD])
    acts: list[tuple[RecordId, Act]] = field(default_factory=list)

    @property
    def sha256(self) -> str:
        """64 hexadecimal digits."""
        return hashlib.sha256(self.data).hexdigest()


@dataclass
class Entry:
    """One incident: every version with its reason, the moment each was recorded, and its files by their record."""

    number: int
    versions: list[tuple[Incident, str | None, datetime]]
    pieces: dict[RecordId, Piece] = field(default_factory=dict)

    @property
    def incident(self) -> Incident:
        """The last version."""
        return self.versions[-1][0]

    @property
    def away(self) -> bool:
        """Whether it lies in the bin."""
        return self.incident.trashed_on is not None

    @property
    def sorted_at(self) -> str:
        """The moment the list is sorted on."""
        occurred = self.incident.occurred
        moment = (occurred.from_ or occurred.until) if occurred else None
        return recorded(moment or self.versions[0][2])

    def texts(self) -> Iterator[str | None]:
        """All that was written in it, the names of its files, and what was told of each last."""
        yield from (self.incident.account, self.incident.literal_words, self.incident.place)
        yield from (person.alias for person in self.incident.persons or ())
        for piece in self.pieces.values():
            yield from (piece.name, piece.told[-1].description)


def plain(text: str) -> str:
    """Without capitals and accents."""
    return "".join(sign for sign in unicodedata.normalize("NFD", text.casefold()) if not unicodedata.combining(sign))


@dataclass
class Model:
    """The whole vault; `lines` counts those of the journal."""

    entries: dict[RecordId, Entry] = field(default_factory=dict)
    erased: dict[RecordId, Entry] = field(default_factory=dict)
    filings: dict[RecordId, list[Filing]] = field(default_factory=dict)
    scans: dict[RecordId, Scan] = field(default_factory=dict)
    measures: dict[RecordId, list[Measure]] = field(default_factory=dict)
    drafts: dict[str, Json] = field(default_factory=dict)
    keys: set[str] = field(default_factory=set)
    """Under which something was ever half written."""
    lines: int = 0

    def add(self, record: RecordId, incident: Incident, now: datetime) -> None:
        """A new incident."""
        self.lines += 1
        self.entries[record] = Entry(self.lines, [(incident, None, now)])

    def amend(self, record: RecordId, incident: Incident, reason: str, now: datetime) -> None:
        """A later version."""
        self.lines += 1
        self.entries[record].versions.append((incident, reason, now))

    def there_already(self, incident: RecordId, data: bytes, origin: Origin | None) -> RecordId | None:
        """The piece of this incident with these bytes that was made of the same piece, if there is one."""
        pieces = self.entries[incident].pieces.items()
        return next((one for one, piece in pieces if (piece.data, piece.origin) == (data, origin)), None)

    def attach(self, incident: RecordId, record: RecordId, name: str, data: bytes, origin: Origin | None) -> None:
        """A file; the same bytes lie in the vault once."""
        self.lines += 1
        same = (piece.file for _, _, piece in self.pieces() if piece.data == data)
        self.entries[incident].pieces[record] = Piece(name, data, next(same, record), origin)

    def pieces(self) -> list[tuple[RecordId, RecordId, Piece]]:
        """Every piece: the record of its incident, its own, and what it is."""
        return [
            (incident, record, piece)
            for incident, entry in self.entries.items()
            for record, piece in entry.pieces.items()
        ]

    def tell(self, incident: RecordId, record: RecordId, about: About) -> None:
        """What was told of a file."""
        self.lines += 1
        self.entries[incident].pieces[record].told.append(about)

    def act(self, incident: RecordId, record: RecordId, line: RecordId, act: Act) -> None:
        """What was done with a file."""
        self.lines += 1
        self.entries[incident].pieces[record].acts.append((line, act))

    def file(self, record: RecordId, filing: Filing) -> None:
        """Something that was done with incidents, or a later version of it."""
        self.lines += 1
        self.filings.setdefault(record, []).append(filing)

    def erase_filing(self, record: RecordId) -> None:
        """That goes."""
        self.lines += 1
        del self.filings[record]

    def scan(self, record: RecordId, scan: Scan) -> None:
        """A scan that was done."""
        self.lines += 1
        self.scans[record] = scan

    def erase_scan(self, record: RecordId) -> None:
        """That goes."""
        self.lines += 1
        del self.scans[record]

    def measure(self, record: RecordId, measure: Measure) -> None:
        """Something to do, or a later version of it."""
        self.lines += 1
        self.measures.setdefault(record, []).append(measure)

    def erase_measure(self, record: RecordId) -> None:
        """That goes."""
        self.lines += 1
        del self.measures[record]

    def keep(self, key: str, document: Json) -> None:
        """Something half written."""
        self.keys.add(key)
        self.drafts[key] = document

    def erase(self, record: RecordId) -> None:
        """An incident with all that belongs to it, also what is half written about it."""
        self.lines += 1
        gone = self.entries.pop(record)
        self.erased[record] = gone
        for named in (record, *gone.pieces):
            self.drafts = {key: kept for key, kept in self.drafts.items() if named not in key}

    def holds(self, record: RecordId, word: str) -> bool:
        """Whether a word stands somewhere in it or in a filing about it, whatever its capitals and accents."""
        told = (versions[-1].remarks for versions in self.filings.values() if record in versions[-1].incidents)
        return any(plain(word) in plain(text) for text in (*self.entries[record].texts(), *told) if text)

    def listed(self, words: Iterable[str] = (), *, away: bool = False) -> list[RecordId]:
        """The list or the bin in its order, narrowed to what holds all words."""
        sought = list(words)
        found = [
            (entry.sorted_at, entry.number, record)
            for record, entry in self.entries.items()
            if entry.away == away and all(self.holds(record, word) for word in sought)
        ]
        return [record for _, _, record in sorted(found, reverse=True)]

    def with_trashed(self, record: RecordId, moment: datetime | None) -> Incident:
        """The last version, put into the bin or taken out of it."""
        return replace(self.entries[record].incident, trashed_on=moment)
