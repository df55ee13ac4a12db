"""What is filled in with a pen: every row has its words, a box for each choice, and room to write."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf

from tests.pdf.checks import faults
from tests.pdf.conftest import FONTS
from tests.pdf.tagged import read
from weerbaar_desktop.application.blank import norm
from weerbaar_desktop.content.library import load_library
from weerbaar_desktop.domain.report import Block, Checklist, Paragraph, Ticks, WriteIn
from weerbaar_desktop.pdf.blocks import bands
from weerbaar_desktop.pdf.look import look
from weerbaar_desktop.pdf.printer import print_report

Printed = Callable[..., bytes]
TextOf = Callable[[bytes], str]
CHOICES = ("in orde", "aandacht", "niet gezien", "n.v.t.")
LIST = Checklist(
    ("Loop achterom.", "Uw notitie"), CHOICES, (("Is er licht?", "Kijk in het donker.", "Een lamp."),) * 40
)
BLANK: tuple[Block, ...] = (Ticks(("Ik doe mee.", "U mag foto’s maken.")), WriteIn((("Datum", 1), ("Wie", 2))), LIST)


def drawn(pdf: bytes, operator: str) -> int:
    """How often something is drawn on all sheets."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return sum(
            str(step.operator) == operator for page in opened.pages for step in pikepdf.parse_content_stream(page)
        )


def boxes(pdf: bytes) -> float:
    """Each is four thin strips."""
    return drawn(pdf, "re") / 4


def test_every_row_is_read_with_its_choices(printed: Printed, text_of: TextOf) -> None:
    pdf = printed(*BLANK)
    assert faults(read(pdf)) == []
    text = text_of(pdf)
    assert "Ik doe mee. U mag foto’s maken. Datum Wie" in text
    row = "Is er licht? Kijk in het donker. in orde aandacht niet gezien n.v.t. Een lamp."
    assert text.replace("  ", " ").count(row) == 40


def test_there_is_a_box_for_every_choice_and_every_sentence(printed: Printed) -> None:
    assert boxes(printed(*BLANK)) == 40 * len(CHOICES) + 2


def test_the_heads_stand_on_every_sheet_and_are_read_once(printed: Printed, text_of: TextOf) -> None:
    pdf = printed(LIST)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        sheets = len(opened.pages)
    assert sheets > 2
    assert text_of(pdf).count("Loop achterom. Uw notitie") == sheets
    assert read(pdf).root.text.count("Loop achterom.") == 1


def test_what_is_ticked_stands_on_the_sheet_of_the_words_above_it() -> None:
    blocks = (Paragraph("Vraag hoe het gaat."), Ticks(("Slaapt uw partner?", "Is er rust?")))
    kept = [band.keep for band in bands(blocks, look(FONTS)) if not band.blank]
    assert kept == [True, True, False]
    kept = [band.keep for band in bands((*blocks, WriteIn((("Aantekening", 1),))), look(FONTS)) if not band.blank]
    assert kept == [True, True, True, False]


def test_every_label_has_the_lines_it_asks_for(printed: Printed) -> None:
    one, four = (drawn(printed(WriteIn((("Datum", lines),))), "l") for lines in (1, 4))
    assert four - one == 3


def test_choices_that_do_not_fit_go_on_below(printed: Printed, text_of: TextOf) -> None:
    many = tuple(f"een lange keuze met nummer {number}" for number in range(6))
    pdf = printed(Checklist(("a", "b"), many, (("Vraag", "", ""),)))
    assert faults(read(pdf)) == []
    assert boxes(pdf) == 6
    assert all(choice in text_of(pdf) for choice in many)


def test_melden_helpt_stays_one_sheet(text_of: TextOf) -> None:
    shipped = load_library(FONTS.parent / "content" / "nl")
    text = text_of(print_report(norm.report(shipped), FONTS))
    assert "Blad 1 van 1" in text
    assert "72 procent" in text
