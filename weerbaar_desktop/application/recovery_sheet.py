"""The sheet with the recovery code: to be printed and put away; it says neither whose it is nor what it opens."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from weerbaar_desktop.application.ports import Cancelled, ReportPrinter, WriteNewFile
from weerbaar_desktop.domain.report import Block, Code, Figure, Paragraph, Report

TITLE: Final = "Bewaar dit blad"
FILE: Final = "Bewaar dit blad.pdf"
_KEEP: Final = (
    "Bewaar dit blad op een plek die alleen u kent, en niet bij uw computer.",
    "Laat het aan niemand zien en maak er geen foto van: een foto gaat vaak vanzelf naar internet.",
    "Heeft u later een nieuwe code gekregen? Vernietig dit blad dan.",
)
_SAME: Final = "De tekening bevat dezelfde code. U hoeft hem niet te gebruiken: overtypen kan altijd."


def sheet(code: str, *, practice: bool) -> Report:
    """The sheet as data; `code` as it is written."""
    blocks: tuple[Block, ...] = (
        *(Paragraph(words) for words in _KEEP),
        Code("De code", code.replace("-", "")),
        Figure(code, _SAME),
    )
    return Report(TITLE, TITLE, blocks, practice)


@dataclass(frozen=True, slots=True)
class RecoverySheets:
    """Makes the sheet as a PDF in the process for documents."""

    printer: ReportPrinter
    write: WriteNewFile

    def keep(self, code: str, target: Path, cancelled: Cancelled, *, practice: bool = False) -> Path:
        """The file, which ends on .pdf; raises CannotContinue, also where a file of that name stands already."""
        file = target if target.suffix.lower() == ".pdf" else target.with_name(f"{target.name}.pdf")
        self.write(file, self.printer.print(sheet(code, practice=practice), cancelled))
        return file
