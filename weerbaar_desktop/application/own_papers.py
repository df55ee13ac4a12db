"""Scans and measures as a PDF where the person wants it, and the line in the journal that says so."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from weerbaar_desktop.application.handover_folder import refuse_inside
from weerbaar_desktop.application.papers import maatregelen, woningscan, zelfscan
from weerbaar_desktop.application.ports import Cancelled, Clock, ReportPrinter, Vault, WriteNewFile
from weerbaar_desktop.application.self_scans import seen
from weerbaar_desktop.domain.clock import within_reach
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.journal import Document, RecordId
from weerbaar_desktop.domain.measure import Status
from weerbaar_desktop.domain.report import Report


@dataclass(frozen=True, slots=True)
class MadePdf:
    """A document that stands in a file, and what the journal keeps of it."""

    file: Path
    journal_document: Document


@dataclass(frozen=True, slots=True)
class OwnPapers:
    """Of one open vault. Making belongs outside the writer's thread, `note` in it."""

    vault: Vault
    clock: Clock
    printer: ReportPrinter
    write: WriteNewFile

    def scan(self, record: RecordId, target: Path, cancelled: Cancelled) -> MadePdf:
        """The outcome of a scan in a new file that ends on .pdf; raises CannotContinue, and then there is none."""
        with closing(self.vault.reader()) as reader, reader.snapshot():
            found, practice = seen(reader, record), reader.description.practice
        if found.stored.scan.what == "home":
            return self._made(
                woningscan.report(found, practice=practice), target, {"what": "woningscan", "scan": record}, cancelled
            )
        return self._made(
            zelfscan.report(found, practice=practice), target, {"what": "zelfscan", "scan": record}, cancelled
        )

    def measures(self, status: Status | None, target: Path, cancelled: Cancelled) -> MadePdf:
        """The list of measures, or those with this status; raises CannotContinue, and then there is none."""
        today = within_reach(self.clock.now()).astimezone(HOME_ZONE).date()
        with closing(self.vault.reader()) as reader, reader.snapshot():
            found = reader.measures(status)
            report = maatregelen.report(found, today, practice=reader.description.practice)
        return self._made(report, target, {"what": "maatregelen", "measures": [one.record for one in found]}, cancelled)

    def note(self, made: MadePdf) -> None:
        """The journal says what was made, and of what; raises CannotContinue."""
        self.vault.record_export(made.journal_document, within_reach(self.clock.now()))

    def _made(self, report: Report, target: Path, document: Document, cancelled: Cancelled) -> MadePdf:
        file = target if target.suffix.lower() == ".pdf" else target.with_name(f"{target.name}.pdf")
        refuse_inside(file, self.vault.description.folder)
        self.write(file, self.printer.print(report, cancelled))
        return MadePdf(file, document)
