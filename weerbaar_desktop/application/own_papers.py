"""Scans and measures as a PDF where the person wants it, and the line in the journal that says so."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from weerbaar_desktop.application.handover_folder import refuse_inside
from weerbaar_desktop.application.outgoing_files import Outgoing, OutgoingFiles
from weerbaar_desktop.application.papers import maatregelen, nazorgplan, woningscan, zelfscan
from weerbaar_desktop.application.ports import Cancelled, Clock, ReportPrinter, Vault
from weerbaar_desktop.application.self_scans import seen
from weerbaar_desktop.content.aftercare import Call
from weerbaar_desktop.domain.clock import within_reach
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.journal import Document, RecordId
from weerbaar_desktop.domain.measure import Status
from weerbaar_desktop.domain.report import Report


@dataclass(frozen=True, slots=True)
class OwnPaper:
    """A document before it is made, and what the journal will keep of it."""

    report: Report
    journal_document: Document


@dataclass(frozen=True, slots=True)
class OwnPapers:
    """Of one open vault. `make` belongs outside the writer's thread, the others in it."""

    vault: Vault
    clock: Clock
    printer: ReportPrinter
    outgoing: OutgoingFiles

    def scan(self, record: RecordId) -> OwnPaper:
        """The outcome of a scan; raises CannotContinue."""
        with closing(self.vault.reader()) as reader, reader.snapshot():
            found, practice = seen(reader, record), reader.description.practice
        if found.stored.scan.what == "home":
            return OwnPaper(woningscan.report(found, practice=practice), {"what": "woningscan", "scan": record})
        return OwnPaper(zelfscan.report(found, practice=practice), {"what": "zelfscan", "scan": record})

    def measures(self, status: Status | None) -> OwnPaper:
        """The list of measures, or those with this status; raises CannotContinue."""
        today = within_reach(self.clock.now()).astimezone(HOME_ZONE).date()
        with closing(self.vault.reader()) as reader, reader.snapshot():
            found = reader.measures(status)
            report = maatregelen.report(found, today, practice=reader.description.practice)
        return OwnPaper(report, {"what": "maatregelen", "measures": [one.record for one in found]})

    def care_plan(self, record: RecordId, calls: Sequence[Call]) -> OwnPaper:
        """What is still to do of a plan for after an incident; raises CannotContinue."""
        with closing(self.vault.reader()) as reader, reader.snapshot():
            plan, practice = reader.care_plan(record).plan, reader.description.practice
        return OwnPaper(nazorgplan.report(plan, calls, practice=practice), {"what": "nazorgplan", "care": record})

    def begin(self, paper: OwnPaper, target: Path) -> Outgoing:
        """Remember where it is going to stand, in a new file that ends on .pdf; raises CannotContinue."""
        file = target if target.suffix.lower() == ".pdf" else target.with_name(f"{target.name}.pdf")
        refuse_inside(file, self.vault.description.folder)
        return self.outgoing.begin(file, paper.journal_document)

    def make(self, paper: OwnPaper, outgoing: Outgoing, cancelled: Cancelled) -> None:
        """It stands in its file; `note` follows. Raises CannotContinue: then there is none, and `give_up` follows."""
        document = self.printer.print(paper.report, cancelled)
        self.outgoing.files.write(outgoing.file.target, outgoing.file.half, (document,))

    def note(self, outgoing: Outgoing) -> None:
        """The journal says what was made, and of what; raises CannotContinue."""
        self.outgoing.finish(outgoing)

    def give_up(self, outgoing: Outgoing) -> None:
        """Forget one that ended without a file."""
        self.outgoing.give_up(outgoing)
