"""Making one empty paper as a PDF: nothing of a vault goes in, so the journal has no line of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from weerbaar_desktop.application.blank import family, guide, home_list, norm, starter
from weerbaar_desktop.application.handover_folder import refuse_inside
from weerbaar_desktop.application.ports import Cancelled, ReportPrinter, Vault, WriteNewFile
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.report import Report

BlankKind = Literal["woningscan", "starterspakket", "thuisfront", "gespreksleidraad", "melden-helpt"]
"""Every paper that is printed empty."""

REPORTS: Final[Mapping[BlankKind, Callable[[Library], Report]]] = {
    "woningscan": home_list.report,
    "starterspakket": starter.report,
    "thuisfront": family.report,
    "gespreksleidraad": guide.report,
    "melden-helpt": norm.report,
}


@dataclass(frozen=True, slots=True)
class BlankPapers:
    """The empty papers; `vault` only says where nothing may be written. What stands on them is real in practice too."""

    vault: Vault
    library: Library
    printer: ReportPrinter
    write: WriteNewFile

    def make(self, kind: BlankKind, target: Path, cancelled: Cancelled) -> Path:
        """The paper in a new file that ends on .pdf; raises CannotContinue, and then there is none."""
        file = target if target.suffix.lower() == ".pdf" else target.with_name(f"{target.name}.pdf")
        refuse_inside(file, self.vault.description.folder)
        self.write(file, self.printer.print(REPORTS[kind](self.library), cancelled))
        return file
