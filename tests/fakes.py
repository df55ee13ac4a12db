"""A vault in memory that does what every vault must do, and a clock that stands still."""

from __future__ import annotations

import copy
import hashlib
import hmac
import unicodedata
from collections.abc import Collection, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path
from typing import BinaryIO, Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from tests.fake_care import FakeCare
from tests.fake_contacts import FakeContacts
from tests.fake_counting import FakeCounting
from tests.fake_filings import FakeFilings
from tests.fake_own import FakeOwn
from tests.fake_persons import FakePersons
from tests.fake_plans import FakePlans
from tests.fake_scans import FakeScans
from tests.fake_visits import FakeVisits
from tests.fake_ways import FakeWays
from weerbaar_desktop.application.ports import (
    EVERYTHING,
    Cancelled,
    CopyMade,
    Draft,
    FilterChoices,
    Finding,
    Progress,
    Repaired,
    RowFilter,
    VaultDescription,
    Visit,
)
from weerbaar_desktop.domain import journal
from weerbaar_desktop.domain.anchor import AnchorMade, anchor_made
from weerbaar_desktop.domain.canonical import Json, encode, loads
from weerbaar_desktop.domain.custody import Act, Custody, custody_document, custody_in
from weerbaar_desktop.domain.documents import to_document
from weerbaar_desktop.domain.dutch import HOME_ZONE, from_record, on_the_calendar
from weerbaar_desktop.domain.errors import CannotContinue, Damaged, NoSuchRecord, RefusedInput, Stopped
from weerbaar_desktop.domain.evidence import About, Origin, about_texts, described, told_document
from weerbaar_desktop.domain.exported import Exported, exported_in
from weerbaar_desktop.domain.file_kind import HEAD_BYTES, extension_of
from weerbaar_desktop.domain.happening import place_of
from weerbaar_desktop.domain.incident import (
    Evidence,
    EvidenceRow,
    Incident,
    IncidentRow,
    Person,
    StoredIncident,
    first_words,
    incident_document,
    left_empty,
    row_status,
    texts,
)
from weerbaar_desktop.domain.journal import Content, Document, Head, Kind, Line, RecordId, recorded
from weerbaar_desktop.domain.package import Receipt, receipt_document, receipt_in
from weerbaar_desktop.domain.piece_words import WITH_WORDS, Words, bounded
from weerbaar_desktop.domain.searching import FEW_FOUND, excerpt, is_long, unseen
from weerbaar_desktop.domain.small_photo import SmallPhoto
from weerbaar_desktop.domain.spelling import words_in
from weerbaar_desktop.domain.told_beside import Beside, beside_in

VAULT_ID: Final = "ab" * 16
_KEY: Final = Ed25519PrivateKey.from_private_bytes(b"k" * 32)


class StorageFull(CannotContinue):
    """The disk is full."""

    def __init__(self) -> None:
        super().__init__("De schijf is vol.", "Uw tekst is bewaard.", "Maak ruimte en kies Opnieuw proberen.")


class Unreadable(CannotContinue):
    """A file that stops half-way."""

    def __init__(self) -> None:
        super().__init__("Het bestand kon niet helemaal worden gelezen.", "Uw dagboek is niet veranderd.", "")


@dataclass
class StoppedClock:
    """Always the same moment, until a test sets it."""

    moment: datetime = datetime(2026, 11, 22, 21, 42, tzinfo=HOME_ZONE)

    def now(self) -> datetime:
        """Aware."""
        return self.moment


@dataclass
class _Memory:
    """Everything that is kept."""

    lines: list[tuple[Line, Content | None]] = field(default_factory=list)
    incidents: dict[RecordId, StoredIncident] = field(default_factory=dict)
    evidence: dict[RecordId, bytes] = field(default_factory=dict)
    files: dict[str, RecordId] = field(default_factory=dict)
    photos: dict[str, SmallPhoto] = field(default_factory=dict)
    words: dict[str, Words] = field(default_factory=dict)
    drafts: dict[str, Draft] = field(default_factory=dict)
    unreadable: set[str] = field(default_factory=set)
    unreadable_notes: set[str] = field(default_factory=set)
    notes: dict[str, Json] = field(default_factory=dict)
    visits: list[Visit] = field(default_factory=lambda: [Visit("2026-03-05T20:40:05Z", "opened")])


class FakeVault(FakeFilings, FakeScans, FakeCare, FakeContacts, FakeOwn, FakePersons, FakePlans, FakeVisits, FakeWays):
    """Keeps everything in memory; with `full` every write is refused as on a full disk, with `broken` it has a bug."""

    def __init__(self, memory: _Memory | None = None, *, practice: bool = False) -> None:
        super().__init__()
        self._memory = memory or _Memory()
        self.description = VaultDescription(Path("Mijn dossier.kluis"), 1, VAULT_ID, practice, 1, ("passphrase",))
        self.public_key = _KEY.public_key().public_bytes_raw()
        self.warnings: tuple[Finding, ...] = ()
        self.findings: tuple[Finding, ...] = ()
        self.mends: tuple[str, ...] = ()
        self.full = self.broken = False
        self.closed = False

    # -- reading ---------------------------------------------------------------------------------

    def snapshot(self) -> AbstractContextManager[None]:
        return nullcontext()

    def head(self) -> Head:
        if not self._memory.lines:
            return Head(0, journal.first_hash(bytes.fromhex(VAULT_ID), self.public_key))
        line = self._memory.lines[-1][0]
        return Head(line.seq, line.hash)

    def last_recorded(self) -> str:
        return self._memory.lines[-1][0].recorded_at if self._memory.lines else ""

    def incident(self, record: RecordId) -> StoredIncident:
        if record not in self._memory.incidents:
            raise NoSuchRecord(record)
        return self._memory.incidents[record]

    def history(self, record: RecordId) -> tuple[tuple[Line, Content | None], ...]:
        found = tuple(pair for pair in self._memory.lines if pair[0].record == record)
        if not found:
            raise NoSuchRecord(record)
        return found

    def incidents(self, limit: int = -1, offset: int = 0, only: RowFilter = EVERYTHING) -> tuple[IncidentRow, ...]:
        rows = tuple(row for row in self._newest() if not row.trashed_on and self._fits(row, only))[offset:]
        return rows if limit < 0 else rows[:limit]

    def last_written(self) -> IncidentRow | None:
        rows = {row.record: row for row in self.incidents()}
        return next((rows[record] for record in reversed(self._memory.incidents) if record in rows), None)

    def _newest(self) -> tuple[IncidentRow, ...]:
        order = list(self._memory.incidents.values())
        newest = sorted(enumerate(order), key=lambda pair: (_sorted_at(pair[1]), pair[0]), reverse=True)
        out, filed = self._handed_over(), {one for filing in self.filings() for one in filing.filing.incidents}
        return tuple(
            row._replace(handed_over=row.record in out, told=row.told or row.record in filed)
            for row in (_row(stored) for _, stored in newest)
        )

    def incident_count(self, only: RowFilter = EVERYTHING) -> int:
        return len(self.incidents(only=only))

    def filter_choices(self) -> FilterChoices:
        rows = self.incidents()
        return FilterChoices(
            tuple(sorted({_year(row) for row in rows}, reverse=True)),
            tuple(sorted({kind for row in rows for kind in row.kinds})),
            tuple(self._who(self._named())),
            tuple(sorted({row.channel for row in rows if row.channel})),
            tuple(sorted(self._places(rows).values(), key=_folded)),
        )

    def _places(self, rows: Iterable[IncidentRow]) -> dict[str, str]:
        """In the words of the first one by date; the rows come the other way round."""
        told = [self.incident(row.record).incident.place for row in rows]
        return {_folded(place): place for place in told if place and _folded(place)}

    def named_persons(self) -> tuple[Person, ...]:
        return tuple(sorted(set(self._named()), key=lambda one: encode(to_document(one))))

    def _named(self) -> list[Person]:
        return [one for row in self.incidents() for one in self.incident(row.record).incident.persons or ()]

    @property
    def counting(self) -> FakeCounting:
        return FakeCounting(
            lambda only: [self.incident(row.record) for row in reversed(self.incidents(only=only))],
            lambda: self.filter_choices().who,
        )

    def in_bin(self) -> tuple[IncidentRow, ...]:
        return tuple(row for row in self._newest() if row.trashed_on)

    def search(
        self, words: Iterable[str], limit: int = -1, only: RowFilter = EVERYTHING, offset: int = 0
    ) -> tuple[IncidentRow, ...]:
        sought = [folded for word in words if (folded := _folded(word))]
        found = tuple(
            row for row in self.incidents(only=only)
            if all(any(word in text for text in self._texts(row.record)) for word in sought)
        )[offset:]  # fmt: skip
        found = found if limit < 0 else found[:limit]
        return tuple(self._with_excerpt(row, sought) for row in found) if len(found) <= FEW_FOUND else found

    def search_count(self, words: Iterable[str], most: int, only: RowFilter = EVERYTHING) -> int:
        return len(self.search(words, most, only))

    def search_ranked(
        self, words: Iterable[str], limit: int = -1, only: RowFilter = EVERYTHING
    ) -> tuple[IncidentRow, ...]:
        return self.search(words, limit, only)

    def searched_words(self, cancelled: Cancelled) -> frozenset[str]:
        if cancelled():
            raise Stopped
        return frozenset(
            word for row in self.incidents() for text in self._texts(row.record) for word in words_in(text)
        )

    def evidence(self, record: RecordId) -> Evidence:
        for stored in self._memory.incidents.values():
            for piece in stored.evidence:
                if piece.record == record:
                    return piece
        for photo in self._all_photos():
            if photo.record == record:
                return photo.piece
        for piece in self._own_files():
            if piece.record == record:
                return piece
        raise NoSuchRecord(record)

    def all_evidence(self, limit: int = -1, offset: int = 0, *, undescribed: bool = False) -> tuple[EvidenceRow, ...]:
        outside = [stored for stored in self._memory.incidents.values() if stored.incident.trashed_on is None]
        kept = {
            piece.record: EvidenceRow(piece, stored.incident.occurred, first_words(stored.incident.account))
            for stored in outside
            for piece in stored.evidence
            if not (undescribed and described(piece.about))
        }
        order = [line.record for line, _ in reversed(self._memory.lines) if line.revision == 1]
        rows = tuple(kept[record] for record in order if record in kept)[offset:]
        return rows if limit < 0 else rows[:limit]

    def evidence_count(self, *, undescribed: bool = False) -> int:
        return len(self.all_evidence(undescribed=undescribed))

    def evidence_bytes(self, record: RecordId) -> Iterator[bytes]:
        if record not in self._memory.evidence:
            raise NoSuchRecord(record)
        return iter((self._memory.evidence[record],))

    def photo(self, record: RecordId) -> SmallPhoto | None:
        return self._memory.photos.get(self.evidence(record).sha256)

    def keep_photo(self, record: RecordId, photo: SmallPhoto) -> None:
        digest = self.evidence(record).sha256
        self._refuse_when_full()
        self._memory.photos[digest] = photo

    def words_read(self, record: RecordId) -> Words | None:
        return self._memory.words.get(self.evidence(record).sha256)

    def words_lacking(self, after: int = 0) -> tuple[RecordId, ...]:
        late = {line.record for line, _ in self._memory.lines[after:] if line.revision == 1}
        pieces = [piece for stored in self._memory.incidents.values() for piece in stored.evidence]
        files = {
            piece.sha256: piece.record
            for piece in pieces
            if piece.extension in WITH_WORDS and piece.record in late and piece.sha256 not in self._memory.words
        }
        return tuple(files.values())[::-1]

    def keep_words(self, record: RecordId, words: Words) -> None:
        digest = self.evidence(record).sha256
        self._refuse_when_full()
        self._memory.words[digest] = bounded(words)

    def evidence_with(self, sha256: str) -> tuple[Evidence, ...]:
        pieces = {piece.record: piece for stored in self._memory.incidents.values() for piece in stored.evidence}
        order = dict.fromkeys(line.record for line, _ in self._memory.lines if line.record in pieces)
        return tuple(pieces[record] for record in order if pieces[record].sha256 == sha256)

    def custody(self, evidence: RecordId) -> tuple[Custody, ...]:
        self.evidence(evidence)
        return tuple(
            custody_in(content.document, line.recorded_at) for line, content in self._memory.lines
            if line.kind == "custody" and content and content.document["evidence"] == evidence
        )  # fmt: skip

    def lines(self, last: int, opened: Collection[RecordId]) -> Iterator[tuple[Line, Content | None]]:
        for line, content in self._memory.lines[:last]:
            yield line, content if line.record in opened else None

    def anchors(self) -> tuple[AnchorMade, ...]:
        kept = [(line, content) for line, content in self._memory.lines if line.kind == "anchor"]
        return tuple(anchor_made(line, content.document) for line, content in kept if content)

    def exports(self) -> tuple[Exported, ...]:
        lines = self._memory.lines
        found = (exported_in(line, content.document) for line, content in lines if content and line.kind == "export")
        return tuple(one for one in found if one)

    def went_out(self, what: str) -> tuple[tuple[str, Document], ...]:
        kept = [(line.recorded_at, content.document) for line, content in self._memory.lines if content]
        return tuple((at, document) for at, document in kept if document.get("what") == what)

    def receipts(self) -> tuple[tuple[str, Receipt], ...]:
        kept = [(line, content) for line, content in self._memory.lines if line.kind == "receipt"]
        return tuple((line.recorded_at, receipt_in(content.document)) for line, content in kept if content)

    def sign(self, message: bytes) -> bytes:
        return _KEY.sign(message)

    def kenmerk(self, message: bytes) -> bytes:
        return hmac.digest(b"kenmerk", message, "sha256")[:16]

    def check(self, progress: Progress, cancelled: Cancelled) -> tuple[Finding, ...]:
        return self.findings

    def copy_to_file(self, target: Path, now: datetime, progress: Progress, cancelled: Cancelled) -> CopyMade:
        if cancelled():
            raise Stopped
        self._refuse_when_full()
        target.write_bytes(b"kopie")
        return CopyMade(target, recorded(now), self.head(), self.findings)

    def remove_half_copy(self, target: Path) -> None:
        target.with_name(f".{target.name}.part").unlink(missing_ok=True)

    def copy_to_reserve(self, folder: Path, now: datetime, progress: Progress, cancelled: Cancelled) -> CopyMade:
        folder.mkdir(exist_ok=True)
        return replace(self.copy_to_file(folder / "stand", now, progress, cancelled), place=folder)

    def close(self) -> None:
        self.closed = True

    # -- writing ---------------------------------------------------------------------------------

    def add_incident(self, incident: Incident, now: datetime) -> StoredIncident:
        line = self._append(RecordId(_new_record(self.head())), 1, "incident", incident_document(incident), now)
        stored = StoredIncident(line.record, incident, line.recorded_at, line.recorded_at, 1, ())
        self._memory.incidents[line.record] = stored
        return stored

    def amend_incident(self, record: RecordId, incident: Incident, reason: str, now: datetime) -> StoredIncident:
        before = self.incident(record)
        document = incident_document(incident, reason)
        line = self._append(record, before.revisions + 1, "incident", document, now)
        self._memory.incidents[record] = StoredIncident(
            record, incident, before.recorded_at, line.recorded_at, line.revision, before.evidence
        )
        return self._memory.incidents[record]

    def erase_incident(self, record: RecordId, now: datetime) -> None:
        stored = self.incident(record)
        if stored.incident.trashed_on is None:
            raise RefusedInput("", "leg deze aantekening eerst in de prullenbak.")
        gone = {record, *(piece.record for piece in stored.evidence), *(one.record for one in self.weighings(record))}
        seqs: list[Json] = [
            line.seq for line, content in self._memory.lines
            if content and (line.record in gone or (line.kind == "custody" and content.document["evidence"] in gone))
        ]  # fmt: skip
        self._append(RecordId(_new_record(self.head())), 1, "erase", {"seqs": seqs}, now)
        self._memory.lines[:] = [(line, None if line.seq in seqs else content) for line, content in self._memory.lines]
        del self._memory.incidents[record]
        for held in gone:
            self._memory.evidence.pop(held, None)
            for key in [key for key in self._memory.drafts if held in key]:
                del self._memory.drafts[key]
        self._forget_files()

    def _forget_files(self) -> None:
        pieces = [piece for stored in self._memory.incidents.values() for piece in stored.evidence]
        left = {piece.sha256 for piece in (*pieces, *(photo.piece for photo in self._all_photos()))}
        self._memory.files = {digest: file for digest, file in self._memory.files.items() if digest in left}
        self._memory.words = {digest: words for digest, words in self._memory.words.items() if digest in left}
        self._memory.photos = {digest: photo for digest, photo in self._memory.photos.items() if digest in left}

    def attach(
        self,
        incident: RecordId,
        name: str,
        source: BinaryIO,
        now: datetime,
        cancelled: Cancelled = lambda: False,
        origin: Origin | None = None,
    ) -> Evidence:
        stored = self.incident(incident)
        if origin is not None:
            self.evidence(origin.of)
        data = self._read_in(source, cancelled)
        digest = hashlib.sha256(data).hexdigest()
        for piece in stored.evidence:
            if (piece.sha256, piece.origin) == (digest, origin):
                return piece
        file = self._memory.files.get(digest)
        record = self._keep_piece({"incident": incident}, name, data, now, origin)
        (line, _), *_ = self.history(record)
        piece = Evidence(
            record, incident, _whole(name), len(data), digest, extension_of(data[:HEAD_BYTES]), line.recorded_at,
            origin=origin, same_file_as=file,
        )  # fmt: skip
        self._memory.incidents[incident] = StoredIncident(
            incident, stored.incident, stored.recorded_at, stored.changed_at, stored.revisions,
            (*stored.evidence, piece),
        )  # fmt: skip
        return piece

    def _read_in(self, source: BinaryIO, cancelled: Cancelled) -> bytes:
        data = _read(source)
        if cancelled():
            raise Stopped
        return data

    def _keep_piece(
        self, owner: Document, name: str, data: bytes, now: datetime, origin: Origin | None = None
    ) -> RecordId:
        digest = hashlib.sha256(data).hexdigest()
        document: Document = {
            **owner, "sha256": digest, "bytes": len(data), "name": _whole(name),
            "extension": extension_of(data[:HEAD_BYTES]), "received": None, "description": None,
            **({"origin": to_document(origin)} if origin else {}),
        }  # fmt: skip
        if digest in self._memory.files:
            document["same_file_as"] = self._memory.files[digest]
        record = self._append(RecordId(_new_record(self.head())), 1, "evidence", document, now).record
        self._memory.files.setdefault(digest, record)
        self._memory.evidence[record] = data
        return record

    def tell_of_evidence(self, record: RecordId, about: About, reason: str | None, now: datetime) -> Evidence:
        piece = self.evidence(record)
        last, content = self.history(record)[-1]
        assert content is not None
        self._append(record, last.revision + 1, "evidence", told_document(content.document, about, reason), now)
        told = replace(piece, about=about)
        stored = self._memory.incidents[piece.incident]
        pieces = tuple(told if one == piece else one for one in stored.evidence)
        self._memory.incidents[piece.incident] = replace(stored, evidence=pieces)
        return told

    def record_custody(
        self, evidence: RecordId, act: Act, sha256: str, now: datetime, made: RecordId | None = None, note: str = ""
    ) -> Line:
        self.evidence(evidence)
        document = custody_document(evidence, act, sha256, made, note)
        return self._append(RecordId(_new_record(self.head())), 1, "custody", document, now)

    def record_export(self, document: Document, now: datetime) -> Line:
        line = self._append(RecordId(_new_record(self.head())), 1, "export", document, now)
        self._memory.visits.insert(0, Visit(recorded(now), "exported"))
        return line

    def record_receipt(self, receipt: Receipt, now: datetime) -> Line:
        line = self._append(RecordId(_new_record(self.head())), 1, "receipt", receipt_document(receipt), now)
        self._memory.visits.insert(0, Visit(recorded(now), "received"))
        return line

    def record_anchor(self, document: Document, now: datetime) -> Line:
        return self._append(RecordId(_new_record(self.head())), 1, "anchor", document, now)

    def visits(self) -> tuple[Visit, ...]:
        return tuple(self._memory.visits)

    def save_draft(self, key: str, document: Json, now: datetime) -> None:
        self._refuse_when_full()
        self._memory.drafts[key] = Draft(key, loads(encode(document)), recorded(now))

    def harm_draft(self, key: str) -> None:
        """As where the disk gives something else than was written."""
        self._memory.unreadable.add(key)

    def put_draft_aside(self, key: str) -> None:
        self._refuse_when_full()
        self._memory.unreadable.discard(key)
        self._memory.drafts.pop(key, None)

    def draft(self, key: str) -> Draft | None:
        if key in self._memory.unreadable:
            raise Damaged("Een concept is niet te lezen.", "", "")
        return self._memory.drafts.get(key)

    def discard_draft(self, key: str) -> None:
        self._memory.drafts.pop(key, None)

    def half_written(self, apart_from: Collection[str]) -> str:
        drafts = sorted(self._memory.drafts.items())
        kept: list[Json] = [[key, draft.document] for key, draft in drafts if key not in apart_from]
        return hashlib.sha256(encode(kept)).hexdigest() if kept else ""

    def keep_note(self, name: str, document: Json) -> None:
        self._refuse_when_full()
        self._memory.notes[name] = loads(encode(document))

    def harm_note(self, name: str) -> None:
        """As harm_draft."""
        self._memory.notes.pop(name, None)
        self._memory.unreadable_notes.add(name)

    def note(self, name: str) -> Json:
        return self._memory.notes.get(name)

    def has_note(self, name: str) -> bool:
        return self._memory.notes.get(name) is not None or name in self._memory.unreadable_notes

    def unreadable_notes(self) -> tuple[str, ...]:
        return tuple(sorted(self._memory.unreadable_notes - self._memory.notes.keys()))

    def repair(self, progress: Progress, cancelled: Cancelled, copies: Path | None = None) -> Repaired:
        return Repaired(self.mends, () if self.mends else self.findings)

    def destroy(self) -> tuple[str, ...]:
        self._refuse_when_full()
        self.close()
        return ()

    @contextmanager
    def together(self) -> Iterator[None]:
        before = copy.deepcopy(self._memory)
        try:
            yield
        except BaseException:
            self._memory.__dict__.update(before.__dict__)
            raise

    def reader(self) -> FakeVault:
        """The same memory, seen live."""
        reader = FakeVault(self._memory, practice=self.description.practice)
        reader.full, reader.findings = self.full, self.findings
        return reader

    # -- inside ----------------------------------------------------------------------------------

    def _append(self, record: RecordId, revision: int, kind: Kind, document: Document, now: datetime) -> Line:
        self._refuse_when_full()
        if not _is_whole(document):
            raise RefusedInput("", "de tekst bevat een half teken.")
        salt = hashlib.sha256(f"{len(self._memory.lines)}".encode()).digest()
        line = journal.next_line(self.head(), record, revision, kind, now, Content(salt, document))
        self._memory.lines.append((line, Content(salt, document)))
        return line

    def _kept(self) -> list[tuple[Line, Content | None]]:
        return self._memory.lines

    def _forget(self, record: RecordId) -> None:
        kept = self._memory.lines
        kept[:] = [(line, None if line.record == record else content) for line, content in kept]
        for key in [key for key in self._memory.drafts if record in key]:
            del self._memory.drafts[key]
        self._memory.evidence.pop(record, None)
        self._forget_files()

    def _free_record(self) -> RecordId:
        return RecordId(_new_record(self.head()))

    def _fits(self, row: IncidentRow, only: RowFilter) -> bool:
        persons = self.incident(row.record).incident.persons or ()
        return (
            only.year in (None, _year(row))
            and (only.kind is None or only.kind in row.kinds)
            and only.channel in (None, row.channel)
            and _on_days(row, only)
            and (only.written_since is None or row.recorded_at >= recorded(only.written_since))
            and _folded(only.place) in ("", _folded(self.incident(row.record).incident.place or ""))
            and only.status in (None, row_status(row, only.concept))
            and (not only.who or self._is_who(only.who, persons))
        )

    def _handed_over(self) -> set[Json]:
        named: set[Json] = set()
        for line, content in self._memory.lines:
            what = content.document.get("what", "aangifte") if content and line.kind == "export" else None
            incidents = content.document.get("incidents") if content and what in ("aangifte", "klacht") else None
            named.update(incidents if isinstance(incidents, list) else ())
        return named

    def _with_excerpt(self, row: IncidentRow, sought: list[str]) -> IncidentRow:
        if not any(map(is_long, sought)):
            return row
        stored, missing = self.incident(row.record), unseen(row.first_words, sought)
        if found := excerpt((text for _, text in texts(stored.incident)), missing):
            return row._replace(found=found)
        for piece in stored.evidence:
            if found := excerpt(self._words_of(piece), missing):
                return row._replace(found=found, found_in=piece.name)
            if found := excerpt((piece.name,), missing):
                return row._replace(found=found, found_in=found)
        for told in self._told_beside(row.record):
            if found := excerpt(told.texts, missing):
                return row._replace(found=found, found_beside=told.what)
        return row

    def _told_beside(self, record: RecordId) -> list[Beside]:
        last = {line.record: (line.kind, content) for line, content in self._memory.lines if content is not None}
        told = (beside_in(kind, content.document) for kind, content in last.values())
        return [one for one in told if one and record in one.incidents]

    def _words_of(self, piece: Evidence) -> list[str]:
        return [*(text for _, text in about_texts(piece.about)), *self._memory.words.get(piece.sha256, ())]

    def _texts(self, record: RecordId) -> list[str]:
        stored = self.incident(record)
        pieces = [text for piece in stored.evidence for text in (piece.name, *self._words_of(piece))]
        beside = [text for told in self._told_beside(record) for text in told.texts]
        return [_folded(text) for text in (*(text for _, text in texts(stored.incident)), *pieces, *beside)]

    def accept(self) -> None:
        self._refuse_when_full()
        super().accept()

    def _refuse_when_full(self) -> None:
        if self.broken:
            raise ValueError
        if self.full:
            raise StorageFull


def _read(source: BinaryIO) -> bytes:
    data = b""
    try:
        while piece := source.read(2**16):
            data += piece
    except OSError as error:
        raise Unreadable from error
    return data


def _new_record(head: Head) -> str:
    return hashlib.sha256(b"record" + head.hash).hexdigest()[:32]


def _sorted_at(stored: StoredIncident) -> str:
    occurred = stored.incident.occurred
    moment = (occurred.from_ or occurred.until) if occurred else None
    return recorded(moment) if moment else stored.recorded_at


def _row(stored: StoredIncident) -> IncidentRow:
    incident = stored.incident
    return IncidentRow(
        stored.record, stored.recorded_at, incident.occurred, incident.channel, incident.kinds or (),
        first_words(incident.account), len(stored.evidence), stored.revisions, incident.trashed_on,
        False, bool(incident.told), bool(incident.not_reported), left_empty(incident.unknown, incident.withheld),
    )  # fmt: skip


def _year(row: IncidentRow) -> int:
    return (on_the_calendar(row.occurred) or from_record(row.recorded_at)).year


def _on_days(row: IncidentRow, only: RowFilter) -> bool:
    place, recorded_on = place_of(row.occurred), from_record(row.recorded_at).date()
    first, last = (place.first, place.last) if place else (recorded_on, recorded_on)
    return first <= (only.until or date.max) and last >= (only.since or date.min)


def _folded(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(character for character in apart if not unicodedata.combining(character))
    return " ".join(plain.split())


def _whole(text: str) -> str:
    return "".join("\N{REPLACEMENT CHARACTER}" if "\ud800" <= letter <= "\udfff" else letter for letter in text)


def _is_whole(document: Document) -> bool:
    try:
        encode(document)
    except ValueError:
        return False
    return True
