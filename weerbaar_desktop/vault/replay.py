"""Goes through the journal from the first line to the last, and says what the tables must therefore hold."""

from __future__ import annotations

import hashlib
import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Final

from weerbaar_desktop.application.ports import Finding
from weerbaar_desktop.domain import journal as arithmetic
from weerbaar_desktop.domain.aftercare import CARE_PLANS
from weerbaar_desktop.domain.anchor import anchor_made
from weerbaar_desktop.domain.canonical import Json, NotCanonical, decode
from weerbaar_desktop.domain.custody import custody_in
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.evidence import about_in, origin_in
from weerbaar_desktop.domain.filing import filing_in, sorted_on
from weerbaar_desktop.domain.home_visit import visit_in
from weerbaar_desktop.domain.incident import incident_from_document
from weerbaar_desktop.domain.journal import KINDS, RECORD, Content, Document, Line, RecordId
from weerbaar_desktop.domain.measure import due_in_list, measure_in
from weerbaar_desktop.domain.own_contact import CONTACTS
from weerbaar_desktop.domain.own_record import OWN
from weerbaar_desktop.domain.plan import PLANS
from weerbaar_desktop.domain.same_person import PERSONS
from weerbaar_desktop.domain.scan import scan_in
from weerbaar_desktop.domain.scan_photo import owner_in
from weerbaar_desktop.domain.told_beside import KINDS_BESIDE, beside_in
from weerbaar_desktop.domain.weighing import WEIGHINGS
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.vault.beside import beside_text
from weerbaar_desktop.vault.diary_rows import listed, sorted_at
from weerbaar_desktop.vault.evidence_records import SAME_FILE
from weerbaar_desktop.vault.journal import Written
from weerbaar_desktop.vault.piece_words import told_text
from weerbaar_desktop.vault.search_text import searchable

_MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
ERASED: Final = "seqs"
"""The field of an erase line that names the lines whose content went."""
_ORIGINAL: Final = ("sha256", "bytes", "name", "extension")
_ORIGINAL_AT_TIMES: Final = ("incident", "scan", "own", "item", "origin", SAME_FILE)
"""What a piece of evidence is: no later revision says otherwise."""
_LISTED: Final = ("incident", "evidence", "report", "scan", "measure")
"""The kinds that have a list, in which the first line of a record says where it stands."""
_READ: Final[Mapping[str, Callable[[Document], object]]] = {
    "care": CARE_PLANS.read,
    "contact": CONTACTS.read,
    "own": OWN.read,
    "person": PERSONS.read,
    "plan": PLANS.read,
    "visit": visit_in,
    "weighing": WEIGHINGS.read,
}
"""What reads the kinds that have no list: it raises where the document is none of them."""


_NOT_ITS_OWNER: Final = {
    "scan": tr("Deze foto hoort bij iets dat geen scan is."),
    "own": tr("Dit bestand hoort bij iets dat geen stuk van de bibliotheek is."),
}


@dataclass(slots=True)
class IncidentState:
    """What the tables must say of one incident; text is the SHA-256 of what is searched of it, in_list of its row."""

    record: str
    last: int
    recorded_at: str
    sorted_at: str
    revisions: int
    text: bytes
    position: int
    in_list: bytes
    evidence: int = 0

    def row(self, number: int) -> tuple[object, ...]:
        """The row of the table incidents."""
        return number, self.record, self.last, self.recorded_at, self.sorted_at, self.revisions, self.evidence


def text_digest(text: str) -> bytes:
    """What stands for the searched text, so that a long dossier does not fill the memory."""
    return hashlib.sha256(text.encode()).digest()


@dataclass(slots=True)
class Replay:
    """The journal as far as it has been read.

    evidence: for each piece its record, its incident or scan, its SHA-256 and the piece whose file holds it; told: the
    SHA-256 of what is searched of it by the journal alone.
    filings: for each its record, its last line, and the day it is sorted on; _begun: when each was first recorded.
    scans: its record and which scan it is; measures: its record, its last line, its status and its day.
    beside: of each record that may tell of incidents the SHA-256 of what it tells, and of which.
    """

    previous: bytes
    seq: int = 0
    findings: list[Finding] = field(default_factory=list)
    incidents: dict[int, IncidentState] = field(default_factory=dict)
    evidence: dict[int, tuple[str, str, str, str]] = field(default_factory=dict)
    told: dict[int, bytes] = field(default_factory=dict)
    custody: dict[int, str] = field(default_factory=dict)
    filings: dict[int, tuple[str, int, str]] = field(default_factory=dict)
    scans: dict[int, tuple[str, str]] = field(default_factory=dict)
    measures: dict[int, tuple[str, int, str, str | None]] = field(default_factory=dict)
    beside: dict[str, tuple[bytes, tuple[RecordId, ...]]] = field(default_factory=dict)
    _numbers: dict[str, int] = field(default_factory=dict)
    _begun: dict[str, str] = field(default_factory=dict)
    _originals: dict[str, tuple[Json, ...]] = field(default_factory=dict)
    _revisions: dict[str, tuple[int, str]] = field(default_factory=dict)
    _without_content: set[int] = field(default_factory=set)
    _erased: set[int] = field(default_factory=set)
    _owners: dict[str, tuple[str, int]] = field(default_factory=dict)
    """What pieces beside those of incidents belong to, with the kind that must be and the line of the last one: a scan,
    though its own line may be to come, or a paper of the library."""

    def read(self, line: Line, content: Content | None) -> None:
        """One more line; what is wrong with it goes into the findings."""
        self._follow(line, content)
        if content is None:
            self._without_content.add(line.seq)
            self._forget(line)
            return
        try:
            self._take(line, content.document)
        except (RefusedInput, KeyError, TypeError, AttributeError, ValueError, OverflowError):
            self.findings.append(Finding(f"regel {line.seq}", tr("De inhoud heeft niet de vorm die erbij hoort.")))

    def read_written(self, line: Line, written: Written | None) -> None:
        """One more line with its content as it was found, which must stand in the canonical form."""
        document: Json = None
        if written is not None:
            with suppress(NotCanonical):
                document = decode(written[1])
        if written is None:
            self.read(line, None)
        elif isinstance(document, dict):
            self.read(line, Content(written[0], document))
        else:
            self._follow(line, None)
            what = tr("De inhoud van deze regel staat er niet in de vaste vorm.")
            self.findings.append(Finding(f"regel {line.seq}", what))

    def _follow(self, line: Line, content: Content | None) -> None:
        for what in self._wrong(line, content):
            self.findings.append(Finding(f"regel {line.seq}", what))
        self.previous, self.seq = line.hash, line.seq
        self._revisions[line.record] = line.revision, line.kind
        if line.kind in _LISTED:
            self._numbers.setdefault(line.record, line.seq)
        if line.kind == "report":
            self._begun.setdefault(line.record, line.recorded_at)

    def finish(self) -> None:
        """The end of the journal: content may only be gone where an erase line says so."""
        for seq in sorted(self._without_content - self._erased):
            self.findings.append(
                Finding(f"regel {seq}", tr("De inhoud is weg, en er staat niet bij dat die is gewist."))
            )
        for owner, (kind, seq) in self._owners.items():
            if self._revisions.get(owner, (0, "scan"))[1] != kind:
                self.findings.append(Finding(f"regel {seq}", _NOT_ITS_OWNER[kind]))

    def beside_each(self) -> Mapping[str, list[bytes]]:
        """For each incident the SHA-256 of what each record beside it tells, in the order in which these were begun."""
        found: defaultdict[str, list[bytes]] = defaultdict(list)
        for told, incidents in self.beside.values():
            for incident in dict.fromkeys(incidents):
                found[incident].append(told)
        return found

    def _wrong(self, line: Line, content: Content | None) -> Iterator[str]:
        if line.seq != self.seq + 1:
            yield tr("Er ontbreken regels voor deze regel.")
        if arithmetic.line_hash(line.seq, self.previous, line.body) != line.hash:
            yield tr("Deze regel sluit niet aan op de regel ervoor, of is veranderd.")
        revision, kind = self._revisions.get(line.record, (0, line.kind))
        if line.revision != revision + 1 or line.kind != kind or line.kind not in KINDS:
            yield tr("Deze regel past niet bij de eerdere regels van hetzelfde stuk.")
        if not RECORD.fullmatch(line.record) or not _MOMENT.fullmatch(line.recorded_at):
            yield tr("Deze regel heeft niet de afgesproken vorm.")
        if content is not None and not _committed(line, content):
            yield tr("De inhoud van deze regel is veranderd.")

    def _take(self, line: Line, document: Document) -> None:
        self._take_beside(line, document)
        if line.kind == "incident":
            self._take_incident(line, document)
        elif line.kind == "evidence":
            self._take_evidence(line, document)
        elif line.kind == "custody":
            self.custody[line.seq] = custody_in(document, line.recorded_at).evidence
        elif line.kind in ("report", "scan", "measure"):
            self._take_listed(line, document)
        elif line.kind == "anchor":
            anchor_made(line, document)
        elif line.kind in _READ:
            _READ[line.kind](document)
        elif line.kind == "erase":
            named = document[ERASED]
            self._erased.update(seq for seq in named if isinstance(seq, int)) if isinstance(named, list) else None

    def _take_beside(self, line: Line, document: Document) -> None:
        """A version that tells of none keeps its place: a later one may."""
        if line.kind in KINDS_BESIDE:
            told = beside_in(line.kind, document)
            self.beside[line.record] = (text_digest(beside_text(told)), told.incidents) if told else (b"", ())

    def _take_listed(self, line: Line, document: Document) -> None:
        number = self._numbers[line.record]
        if line.kind == "report":
            filing, _ = filing_in(document)
            self.filings[number] = line.record, line.seq, sorted_on(filing, self._begun[line.record])
        elif line.kind == "scan":
            self.scans[number] = line.record, scan_in(document).what
        else:
            measure, _ = measure_in(document)
            self.measures[number] = line.record, line.seq, measure.status, due_in_list(measure)

    def _take_incident(self, line: Line, document: Document) -> None:
        incident, _ = incident_from_document(document)
        number = self._numbers[line.record]
        first = self.incidents.get(number)
        recorded_at = first.recorded_at if first else line.recorded_at
        in_list = listed(number, recorded_at, incident)
        self.incidents[number] = IncidentState(
            record=line.record,
            last=line.seq,
            recorded_at=recorded_at,
            sorted_at=sorted_at(incident, recorded_at),
            revisions=line.revision,
            text=text_digest(searchable(incident)),
            position=in_list.row.position,
            in_list=in_list.digest(),
            evidence=first.evidence if first else 0,
        )

    def _take_evidence(self, line: Line, document: Document) -> None:
        """The first revision says what was received; later ones tell more of it, and leave that as it was."""
        told = about_in(document)
        origin_in(document)
        original = (*(document[key] for key in _ORIGINAL), *(document.get(key) for key in _ORIGINAL_AT_TIMES))
        if self._originals.setdefault(line.record, original) != original:
            self.findings.append(
                Finding(f"regel {line.seq}", tr("Deze regel noemt een ander bestand dan de regels ervoor."))
            )
        place, owner = self._numbers[line.record], owner_in(document)
        self.told[place] = text_digest(told_text(str(document["name"]), told))
        if place in self.evidence:
            return
        file = str(document.get(SAME_FILE, line.record))
        self.evidence[place] = line.record, owner, str(document["sha256"]), file
        kind = next((key for key in _NOT_ITS_OWNER if key in document), "")
        if kind:
            self._owners[owner] = kind, line.seq
            return
        number = self._numbers[owner]
        if number in self.incidents:  # not when its content was erased or cannot be read
            self.incidents[number].evidence += 1

    def _forget(self, line: Line) -> None:
        """A record whose last content was erased stands in no table."""
        gone = self.evidence.pop(self._numbers.get(line.record, 0), None)
        if gone is not None and (owner := self._numbers.get(gone[1])) in self.incidents:
            self.incidents[owner].evidence -= 1
        for table in (self.incidents, self.filings, self.scans, self.measures):
            table.pop(self._numbers.get(line.record, 0), None)
        self.beside.pop(line.record, None)


def _committed(line: Line, content: Content) -> bool:
    try:
        return arithmetic.commitment(arithmetic.field_commitments(content.salt, content.document)) == line.commitment
    except (NotCanonical, ValueError):
        return False
