"""From chosen incidents and answers to the folder for the police: nothing private in it, everything checkable."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import chain
from pathlib import Path

from weerbaar_desktop.application.aangifte_report import AangifteText, Codes, gegevensblad
from weerbaar_desktop.application.addition_report import AdditionText
from weerbaar_desktop.application.changes import versions
from weerbaar_desktop.application.exhibit_list import Exhibited
from weerbaar_desktop.application.exhibit_photos import photo_bytes, photos_in
from weerbaar_desktop.application.piece_search import PieceSearch
from weerbaar_desktop.application.ports import Cancelled, DossierPrinter, FolderFile, FolderWriter, Progress, Reading
from weerbaar_desktop.application.shielding import (
    NOTHING_SEEN,
    Covering,
    Seen,
    Settled,
    Undecided,
    find,
    own_shield,
    settle,
    shield_document,
)
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain import handover
from weerbaar_desktop.domain.aangifte import AangifteAnswers, Private
from weerbaar_desktop.domain.canonical import encode
from weerbaar_desktop.domain.documents import to_document
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.exported import Exported
from weerbaar_desktop.domain.incident import StoredIncident
from weerbaar_desktop.domain.journal import Content, Document, Line, RecordId
from weerbaar_desktop.domain.report import Report
from weerbaar_desktop.domain.shield import Shield
from weerbaar_desktop.domain.wording import tr


class NothingChosen(CannotContinue):
    """An aangifte without incidents."""

    def __init__(self) -> None:
        super().__init__(
            tr("Er is nog geen incident gekozen."), tr("Er is niets gemaakt."), tr("Kies ten minste een incident.")
        )


class LiesInBin(CannotContinue):
    """Somebody chose an incident that is put away."""

    def __init__(self) -> None:
        super().__init__(
            tr("Een van de gekozen incidenten ligt in de prullenbak."),
            tr("Er is niets gemaakt."),
            tr("Haal het incident terug uit de prullenbak, of kies het niet."),
        )


@dataclass(frozen=True, slots=True)
class MadeFolder:
    """What was handed over: the folder, the code and the fingerprint (64 hex each), and the line for the journal.

    exhibits: each piece in it, with its SHA-256 (64 hex). seen and settled: what was found, and what became of it.
    sha256: that of aangifte.pdf.
    """

    folder: Path
    code: str
    fingerprint: str
    journal_document: Document
    exhibits: tuple[tuple[RecordId, str], ...] = ()
    seen: Seen = NOTHING_SEEN
    settled: Settled | None = None
    sha256: str = ""

    def of_way(self, way: str) -> MadeFolder:
        """The same, of which the journal says what it was made for: "aangifte" or "klacht"."""
        return replace(self, journal_document={**self.journal_document, "what": way})


@dataclass(frozen=True, slots=True)
class Chosen:
    """The incidents of one aangifte in the order of the document, the exhibits that go along, and what is covered."""

    incidents: tuple[StoredIncident, ...]
    exhibits: tuple[Exhibited, ...]
    covering: Covering

    @property
    def records(self) -> frozenset[RecordId]:
        """Every record whose lines are shown."""
        return frozenset(
            [stored.record for stored in self.incidents] + [exhibit.evidence.record for exhibit in self.exhibits]
        )


def incidents_in_order(vault: Reading, records: Collection[RecordId]) -> tuple[StoredIncident, ...]:
    """The chosen incidents, the oldest first; raises NothingChosen, LiesInBin, NoSuchRecord."""
    if not records:
        raise NothingChosen
    stored_ones = (vault.incident(record) for record in dict.fromkeys(records))
    found = sorted(stored_ones, key=lambda stored: (_when(stored), vault.history(stored.record)[0][0].seq))
    if any(stored.incident.trashed_on for stored in found):
        raise LiesInBin
    return tuple(found)


def choose(incidents: tuple[StoredIncident, ...], seen: Seen, settled: Settled, private: Private | None) -> Chosen:
    """The incidents with a label for every piece that goes along."""
    going = [one for one in seen.pieces if one.piece.record in settled.going]
    exhibits = tuple(Exhibited(f"B{place:02}", one.incident, one.piece) for place, one in enumerate(going, 1))
    return Chosen(incidents, exhibits, Covering(Shield.of(private or Private()), own_shield(private), settled.kept))


def _when(stored: StoredIncident) -> float:
    occurred = stored.incident.occurred
    known = (occurred.from_ or occurred.until) if occurred else None
    moment = known or datetime.fromisoformat(stored.recorded_at)
    return moment.timestamp()


def choose_all(incidents: tuple[StoredIncident, ...], private: Private | None) -> Chosen:
    """The incidents with a label for every piece, none of which goes along; everything private is covered."""
    numbered = ((number, piece) for number, stored in enumerate(incidents, 1) for piece in stored.evidence)
    exhibits = tuple(Exhibited(f"B{place:02}", *one) for place, one in enumerate(numbered, 1))
    return Chosen(incidents, exhibits, Covering(Shield.of(private or Private()), own_shield(private), {}))


def refuse_inside(target: Path, vault: Path) -> None:
    """Raise CannotContinue for a place inside the vault itself."""
    if target.resolve().is_relative_to(vault.resolve()):
        raise CannotContinue(
            tr("Deze plek ligt in de kluis zelf."), tr("Er is niets gemaakt."), tr("Kies een map buiten de kluis.")
        )


@dataclass(frozen=True, slots=True)
class _Journal:
    """The journal as it goes out, and the case that its lines make."""

    text: bytes
    case: handover.Case


def closed_fields(content: Content, covering: Covering, record: RecordId, withheld: Collection[str]) -> frozenset[str]:
    """The fields of a revision that stay closed: something in them is covered, or they were left out later on."""
    return frozenset(
        field for field, value in content.document.items() if field in withheld or covering.hides(record, field, value)
    )


def _journal(vault: Reading, chosen: Chosen) -> _Journal:
    histories = {record: vault.history(record) for record in chosen.records}
    last = max((lines[-1][0] for lines in histories.values()), key=lambda line: line.seq)
    # What is handed over of a record is its last revision that still has its content.
    last_lines = {
        record: [line for line, content in lines if content is not None][-1] for record, lines in histories.items()
    }
    text = b"".join(_handed_lines(vault, chosen, last.seq))
    incidents = tuple(
        handover.CaseIncident(stored.record, line.revision, line.body)
        for stored in chosen.incidents
        for line in (last_lines[stored.record],)
    )
    exhibits = tuple(_exhibit(exhibit, last_lines[exhibit.evidence.record]) for exhibit in chosen.exhibits)
    description = vault.description
    case = handover.Case(
        bytes.fromhex(description.vault_id),
        vault.public_key,
        description.practice,
        incidents,
        exhibits,
        last.seq,
        last.hash,
        hashlib.sha256(text).digest(),
    )
    return _Journal(text, case)


def _handed_lines(vault: Reading, chosen: Chosen, last: int) -> Iterator[bytes]:
    records = chosen.records
    withheld = {stored.record: stored.incident.withheld for stored in chosen.incidents}
    for line, content in vault.lines(last, records):
        closed = (
            closed_fields(content, chosen.covering, line.record, withheld.get(line.record, ()))
            if content
            else frozenset[str]()
        )
        yield handover.handed_line(line, content, records, closed)


def _exhibit(exhibit: Exhibited, line: Line) -> handover.Exhibit:
    evidence = exhibit.evidence
    return handover.Exhibit(
        exhibit.label,
        evidence.record,
        line.revision,
        line.body,
        bytes.fromhex(evidence.sha256),
        evidence.size,
        evidence.extension,
    )


@dataclass(frozen=True, slots=True)
class _Document:
    """A PDF of the folder: its name there, what is said when it is begun, what stands in it, and the exhibits whose
    photos it shows."""

    name: str
    begun: str
    report: Report
    photos: tuple[Exhibited, ...] = ()


@dataclass(frozen=True, slots=True)
class HandoverFolders:
    """Makes folders for the police; with `since`, what was added after that earlier one goes into aanvulling.pdf."""

    library: Library
    printer: DossierPrinter
    writer: FolderWriter
    search: PieceSearch
    since: Exported | None = None

    def look(
        self,
        vault: Reading,
        records: Collection[RecordId],
        answers: AangifteAnswers,
        progress: Progress,
        cancelled: Cancelled,
    ) -> Seen:
        """Everything private in what `make` would write; may take long. Raises CannotContinue."""
        with vault.snapshot():
            incidents = incidents_in_order(vault, records)
            return find(vault, incidents, answers, self.search, progress, cancelled)

    def make(  # the person's four choices, and how to tell and stop
        self,
        vault: Reading,
        records: Collection[RecordId],
        answers: AangifteAnswers,
        target: Path,
        progress: Progress,
        cancelled: Cancelled,
    ) -> MadeFolder:
        """Write the folder `target`, which must not exist; raises CannotContinue and then leaves nothing there.

        Everything is read from one state of the vault, whatever is written beside it meanwhile.
        """
        self.writer.refuse(target)
        refuse_inside(target, vault.description.folder)
        with vault.snapshot():
            progress(tr("Incidenten en bewijs verzamelen"))
            incidents = incidents_in_order(vault, records)
            progress(tr("Zoeken naar wat geheim moet blijven"))
            seen = find(vault, incidents, answers, self.search, _untold, cancelled)
            settled = settle(seen, answers.shielding)
            if settled.undecided:
                raise Undecided(settled.undecided)
            chosen = choose(incidents, seen, settled, answers.private)
            journal = _journal(vault, chosen)
            case, fingerprint = journal.case, handover.fingerprint(vault.public_key)
            codes = Codes(case.code, case.seq, case.hash.hex(), fingerprint)
            text = self._text(vault, answers, chosen, cancelled)
            reports = (
                *self._added(vault, text, codes),
                _Document(handover.AANGIFTE, "De aangifte opmaken", text.report(codes), text.photos.of(text.exhibits)),
                _Document(
                    handover.GEGEVENSBLAD,
                    "Het gegevensblad opmaken",
                    self._sheet(vault, answers, practice=case.practice),
                ),
            )
            printed = (self._printed(vault, one, progress, cancelled) for one in reports)
            files = chain(printed, self._rest(vault, case, journal.text, progress))
            entries = self.writer.write(target, files, _manifest_of(case), vault.sign, cancelled)
        exhibits = tuple((exhibit.record, exhibit.sha256.hex()) for exhibit in case.exhibits)
        document: Document = {
            "what": "aangifte",
            **handover.noted(case.document()),
            "shielding": shield_document(settled, answers.shielding, seen.pieces),
        }
        if answers.is_no_klacht:
            document["klacht"] = False
        digest = next(entry.sha256.hex() for entry in entries if entry.name == handover.AANGIFTE)
        return MadeFolder(target, case.code, fingerprint, document, exhibits, seen, settled, digest)

    def _text(self, vault: Reading, answers: AangifteAnswers, chosen: Chosen, cancelled: Cancelled) -> AangifteText:
        words = self.library.incident
        return AangifteText(
            answers,
            chosen.incidents,
            chosen.exhibits,
            {stored.record: versions(vault.history(stored.record), words) for stored in chosen.incidents},
            words,
            chosen.covering.clean,
            chosen.covering.clean_own,
            vault.description.practice,
            self.library.evidence,
            {exhibit.evidence.record: vault.custody(exhibit.evidence.record) for exhibit in chosen.exhibits},
            photos_in(vault, chosen.exhibits, cancelled),
        )

    def _added(self, vault: Reading, text: AangifteText, codes: Codes) -> Iterator[_Document]:
        """The aanvulling, first of all: where nothing was added, nothing is made. Raises NothingAdded."""
        if self.since is None:
            return
        since = self.since
        lines = {one.record: tuple(line.seq for line, _ in vault.history(one.record)) for one in text.incidents}
        pieces = [exhibit.evidence.record for exhibit in text.exhibits if exhibit.evidence.record in since.exhibits]
        retold = frozenset(one for one in pieces if vault.history(one)[-1][0].seq > since.seq)
        addition = AdditionText(since, text, lines, retold)
        shown = text.photos.of(addition.new_pieces)
        yield _Document(handover.AANVULLING, "De aanvulling opmaken", addition.report(codes), shown)

    def _sheet(self, vault: Reading, answers: AangifteAnswers, *, practice: bool) -> Report:
        kenmerk = vault.kenmerk(encode(to_document(answers))).hex()
        return gegevensblad(answers, self.library.aangifte, kenmerk, practice=practice)

    def _printed(self, vault: Reading, document: _Document, progress: Progress, cancelled: Cancelled) -> FolderFile:
        """The PDF in pieces, made while the folder is written: neither it nor a photo ever stands whole in memory."""

        def pieces() -> Iterator[bytes]:
            progress(document.begun)
            photos = photo_bytes(vault, (exhibit.evidence.record for exhibit in document.photos))
            yield from self.printer.stream(
                document.report, photos, cancelled, lambda sheet: progress(tr("Bladzijde {sheet} opmaken", sheet=sheet))
            )

        return document.name, pieces()

    def _rest(self, vault: Reading, case: handover.Case, journal: bytes, progress: Progress) -> Iterator[FolderFile]:
        progress(tr("De map schrijven en nakijken"))
        yield handover.JOURNAL, iter((journal,))
        for exhibit in case.exhibits:
            yield exhibit.file_name, vault.evidence_bytes(exhibit.record)


def _untold(_words: str) -> None:
    """Each piece by name was told when it was searched first."""


def _manifest_of(case: handover.Case) -> Callable[[list[handover.FileEntry]], bytes]:
    return lambda files: handover.manifest_bytes(case, files)
