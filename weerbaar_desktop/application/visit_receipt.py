"""The receipt of a handover: who, when, how much, which file, and what happens with the copy of the visitor.

It says nothing of what was found, and no address: it may lie on a table.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from weerbaar_desktop.application.handed_note import HandedItems
from weerbaar_desktop.application.home_visits import HandedOver
from weerbaar_desktop.application.outgoing_files import refuse_taken
from weerbaar_desktop.application.ports import Cancelled, ReportPrinter, WriteNewFile
from weerbaar_desktop.content.visit import VisitPart, VisitWords
from weerbaar_desktop.domain.anchor import code_of
from weerbaar_desktop.domain.dutch import count, day, size_words, visible
from weerbaar_desktop.domain.report import Block, Code, Facts, Heading, Paragraph, Report, Signature

TITLE: Final = "Bewijs van overdracht"
INTRO: Final = "Op dit blad staat dat een huisbezoek is overgedragen aan de bewoner. Er staat niet in wat er is gezien."
PROVED: Final = (
    "Het programma heeft dit bestand na het schrijven geopend met de nieuwe wachtzin, en helemaal nagekeken. De code"
    " hieronder hoort bij dit bestand. Is er één teken in veranderd, dan is de code anders."
)
NOT_WHOLE: Final = (
    "Let op: bij het nakijken bleek dat een stuk al voor de overdracht beschadigd was. De rest is goed overgekomen."
)


def receipt(handed: HandedOver, words: VisitWords, *, practice: bool) -> Report:
    """The receipt as data; the same handover gives the same receipt."""
    return Report(TITLE, TITLE, tuple(_blocks(handed, words)), practice)


def receipt_name(handed: HandedOver) -> str:
    """The name proposed for the PDF, beside the file that was handed over."""
    return f"{TITLE} {handed.handed_over_on:%Y-%m-%d}.pdf"


def _blocks(handed: HandedOver, words: VisitWords) -> Iterator[Block]:
    visit = handed.visit
    organisation = (("Organisatie van de bezoeker", visible(visit.organisation)),) if visit.organisation else ()
    kept = (("De bezoeker bewaart een kopie tot en met", day(visit.kept_until)),) if visit.kept_until else ()
    yield Paragraph(INTRO)
    yield Facts(
        (
            ("Bezoek bij", visible(visit.visited)),
            ("Bezoek door", visible(visit.visitor)),
            *organisation,
            ("Dag van het bezoek", day(visit.day)),
            ("Dag van de overdracht", day(handed.handed_over_on)),
            ("Overgedragen", items_words(handed.handover.items)),
            *kept,
        )
    )
    yield Heading("Het bestand")
    yield Facts((("Naam", visible(handed.file.name)), ("Grootte", size_words(handed.proved.size))))
    yield Paragraph(PROVED)
    if handed.made.findings:
        yield Paragraph(NOT_WHOLE, "strong")
    yield Code("Code van het bestand (SHA-256)", handed.proved.sha256)
    yield Facts((("Laatste regel van het dagboek", code_of(handed.made.head)),))
    for part in (*words.at("home"), *words.at("kept" if visit.kept_until else "erased")):
        yield from _told(part)
    yield Heading("Ondertekening")
    for role, name in (("Ontvangen door", visit.received_by), ("Overgedragen door", visit.given_by)):
        yield Paragraph(f"{role}:", "strong")
        yield Signature("", day(handed.handed_over_on), visible(name or ""))


def _told(part: VisitPart) -> Iterator[Block]:
    yield Heading(part.heading)
    yield Paragraph(part.words)


def items_words(items: HandedItems) -> str:
    """How much there is, without a word of what it says."""
    told = (
        (items.scans, "woningscan", "woningscans"),
        (items.items, "bekeken onderdeel", "bekeken onderdelen"),
        (items.pieces, "foto of ander bestand", "foto’s en andere bestanden"),
        (items.measures, "maatregel", "maatregelen"),
    )
    return "\n".join(count(number, one, more) if number else f"geen {more}" for number, one, more in told)


@dataclass(frozen=True, slots=True)
class VisitReceipts:
    """Makes the receipt as a PDF in the process for documents; the vault may be gone by then."""

    words: VisitWords
    printer: ReportPrinter
    write: WriteNewFile

    def keep(self, handed: HandedOver, target: Path, cancelled: Cancelled, *, practice: bool = False) -> Path:
        """The file, which ends on .pdf; raises CannotContinue, also where a file of that name stands already."""
        file = target if target.suffix.lower() == ".pdf" else target.with_name(f"{target.name}.pdf")
        refuse_taken(file)
        self.write(file, self.printer.print(receipt(handed, self.words, practice=practice), cancelled))
        return file
