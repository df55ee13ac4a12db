"""Scans, measures, plans and contacts as a file where the person wants it, and the line in the journal that says so."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from weerbaar_desktop.application.blank import norm
from weerbaar_desktop.application.diary import no_one_cancels
from weerbaar_desktop.application.exhibit_photos import photo_bytes, sizes_of
from weerbaar_desktop.application.family_plans import family_seen
from weerbaar_desktop.application.handover_folder import refuse_inside
from weerbaar_desktop.application.measure_origins import Narrowed, listed, narrowed
from weerbaar_desktop.application.outgoing_files import Outgoing, OutgoingFiles
from weerbaar_desktop.application.papers import (
    kaartje,
    maatregelen,
    nazorgplan,
    patroon,
    starterspakket,
    thuisfront,
    woningscan,
    zelfscan,
)
from weerbaar_desktop.application.papers.woningscan_photos import NO_PHOTOS, ReportPhotos, numbered
from weerbaar_desktop.application.pattern_words import MOST_NAMED
from weerbaar_desktop.application.patterns import coming, events, looked_at_each, series
from weerbaar_desktop.application.ports import (
    Cancelled,
    Clock,
    DossierPrinter,
    EncodeContacts,
    Reading,
    ReportPrinter,
    RowFilter,
    Vault,
)
from weerbaar_desktop.application.self_scans import ScanSeen, seen
from weerbaar_desktop.application.starter_plans import starter_seen
from weerbaar_desktop.content.aftercare import Call
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.clock import within_reach
from weerbaar_desktop.domain.contacts import Contact
from weerbaar_desktop.domain.course import course
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.journal import Document, RecordId
from weerbaar_desktop.domain.period import span_of
from weerbaar_desktop.domain.report import Report


def _unsaid(_sheet: int) -> None:
    """Nobody looks at the progress."""


@dataclass(frozen=True, slots=True)
class OwnPaper:
    """A document before it is made, and what the journal will keep of it.

    `photos` are the pieces whose small copies stand in it, in that order; `remarks` are said when it is ready.
    """

    report: Report
    journal_document: Document
    photos: tuple[RecordId, ...] = ()
    remarks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnFile:
    """A file that another program reads, whole, and what the journal will keep of it; `ending` such as "vcf"."""

    data: bytes
    ending: str
    journal_document: Document


Own = OwnPaper | OwnFile


@dataclass(frozen=True, slots=True)
class OwnPapers:
    """Of one open vault. `make` belongs outside the writer's thread, the others in it.

    `printer` makes what has no photos, `dossiers` what has: those are never held whole.
    """

    vault: Vault
    clock: Clock
    printer: ReportPrinter
    outgoing: OutgoingFiles
    dossiers: DossierPrinter

    def scan(self, record: RecordId) -> OwnPaper:
        """The outcome of a scan; raises CannotContinue."""
        with closing(self.vault.reader()) as reader, reader.snapshot():
            found, practice = seen(reader, record), reader.description.practice
            photos = _photos(reader, found) if found.stored.scan.what == "home" else NO_PHOTOS
        if found.stored.scan.what == "home":
            report = woningscan.report(found, photos, practice=practice)
            return OwnPaper(report, {"what": "woningscan", "scan": record}, photos.shown)
        return OwnPaper(zelfscan.report(found, practice=practice), {"what": "zelfscan", "scan": record})

    def measures(self, only: Narrowed) -> OwnPaper:
        """The list of measures as it is narrowed; raises CannotContinue."""
        today = within_reach(self.clock.now()).astimezone(HOME_ZONE).date()
        with closing(self.vault.reader()) as reader, reader.snapshot():
            found = narrowed(listed(reader), only)
            report = maatregelen.report(found, today, practice=reader.description.practice)
        return OwnPaper(report, {"what": "maatregelen", "measures": [one.stored.record for one in found]})

    def starter(self, record: RecordId, contacts: Sequence[Contact]) -> OwnPaper:
        """A starter plan with its days; raises CannotContinue."""
        with closing(self.vault.reader()) as reader, reader.snapshot():
            found, practice = starter_seen(reader, record), reader.description.practice
        report = starterspakket.report(found, contacts, practice=practice)
        return OwnPaper(report, {"what": "starterspakket", "plan": record})

    def family(self, record: RecordId, contacts: Sequence[Contact]) -> OwnPaper:
        """A family plan for on the fridge, without what is private; raises CannotContinue."""
        with closing(self.vault.reader()) as reader, reader.snapshot():
            found, practice = family_seen(reader, record), reader.description.practice
        report = thuisfront.report(found.plan, contacts, practice=practice)
        return OwnPaper(report, {"what": "thuisfront", "plan": record})

    def card(self, helping: Sequence[Contact], records: Sequence[RecordId]) -> OwnPaper:
        """A card for one's pocket with all of these numbers, as the person has them, and these contacts.

        Raises CannotContinue.
        """
        today = within_reach(self.clock.now()).astimezone(HOME_ZONE).date()
        kept = {one.record: one.contact for one in self.vault.contacts()}
        adapted = {one.origin: one for one in kept.values() if one.origin}
        found = kaartje.on_card(helping, adapted, [kept[record] for record in records if record in kept])
        report = kaartje.report(found, today, practice=self.vault.description.practice)
        return OwnPaper(report, {"what": "kaartje", "contacts": list(records)}, remarks=found.remarks)

    def contacts(self, encode: EncodeContacts, records: Sequence[RecordId]) -> OwnFile:
        """These contacts for a phone or a mail program; raises CannotContinue."""
        data = encode([self.vault.contact(record).contact for record in records])
        return OwnFile(data, "vcf", {"what": "contacten", "contacts": list(records)})

    def care_plan(self, record: RecordId, calls: Sequence[Call]) -> OwnPaper:
        """What is still to do of a plan for after an incident; raises CannotContinue."""
        with closing(self.vault.reader()) as reader, reader.snapshot():
            plan, practice = reader.care_plan(record).plan, reader.description.practice
        return OwnPaper(nazorgplan.report(plan, calls, practice=practice), {"what": "nazorgplan", "care": record})

    def agreements(self, record: RecordId, library: Library) -> OwnPaper:
        """‘Melden helpt’ with what the organisation agreed; raises NoSuchRecord, CannotContinue."""
        report = norm.report(library, self.vault.own(record).own)
        shown = replace(report, practice=self.vault.description.practice)
        return OwnPaper(shown, {"what": "melden-helpt", "own": record})

    def pattern(self, asked: patroon.Asked, only: RowFilter, library: Library) -> OwnPaper:
        """What comes back in a period of these incidents; raises CannotContinue."""
        today = within_reach(self.clock.now()).astimezone(HOME_ZONE).date()
        words, span = library.filing, span_of(asked.level, asked.on)
        with closing(self.vault.reader()) as reader, reader.snapshot():
            read, here = series(reader, today), looked_at_each(reader, span, only)
            named, practice = reader.counting.named(span, only, MOST_NAMED + 1), reader.description.practice
        whole = course(here.stretches, read.recorded, today)
        found = patroon.Found(whole, here, events(read, words), coming(read, words, today), bool(only.who), named)
        report = patroon.report(asked, found, library.incident, today, practice=practice)
        days: Document = {"what": "patroon", "first": span.begin.isoformat(), "last": span.last.isoformat()}
        return OwnPaper(report, {**days, "number": here.counts.total})

    def begin(self, paper: Own, target: Path) -> Outgoing:
        """Remember where it is going to stand, in a new file with the ending that belongs to it; raises
        CannotContinue.
        """
        ending = f".{paper.ending}" if isinstance(paper, OwnFile) else ".pdf"
        file = target if target.suffix.lower() == ending else target.with_name(f"{target.name}{ending}")
        refuse_inside(file, self.vault.description.folder)
        return self.outgoing.begin(file, paper.journal_document)

    def make(
        self, paper: Own, outgoing: Outgoing, cancelled: Cancelled, drawn: Callable[[int], None] = _unsaid
    ) -> None:
        """It stands in its file; `note` follows. Raises CannotContinue: then there is none, and `give_up` follows.

        With photos it is written as it is made, and `drawn` is told the number of each sheet.
        """
        target, half = outgoing.file.target, outgoing.file.half
        if isinstance(paper, OwnFile):
            self.outgoing.files.write(target, half, (paper.data,))
            return
        if not paper.photos:
            self.outgoing.files.write(target, half, (self.printer.print(paper.report, cancelled),))
            return
        with closing(self.vault.reader()) as reader:
            photos = photo_bytes(reader, paper.photos)
            self.outgoing.files.write(target, half, self.dossiers.stream(paper.report, photos, cancelled, drawn))

    def note(self, outgoing: Outgoing) -> None:
        """The journal says what was made, and of what; raises CannotContinue."""
        self.outgoing.finish(outgoing)

    def give_up(self, outgoing: Outgoing) -> None:
        """Forget one that ended without a file."""
        self.outgoing.give_up(outgoing)


def _photos(vault: Reading, found: ScanSeen) -> ReportPhotos:
    """Those of this scan as the vault has them now."""
    photos = vault.scan_photos(found.stored.record)
    sizes = sizes_of(vault, (photo.piece for photo in photos), no_one_cancels)
    return ReportPhotos(numbered(found.stored.scan, photos), sizes)
