"""A card for in one's pocket: the size of a bank card, read row by row, and no number ever cut."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date

import pikepdf
import pytest

from tests.pdf.checks import faults
from tests.pdf.tagged import read
from weerbaar_desktop.application.papers import kaartje
from weerbaar_desktop.domain.contacts import EMERGENCY
from weerbaar_desktop.domain.own_contact import Number, OwnContact
from weerbaar_desktop.domain.report import MOST_ROWS, PocketCard

Printed = Callable[..., bytes]
TextOf = Callable[[bytes], str]


def test_a_card_is_read_by_its_rows(printed: Printed, text_of: TextOf) -> None:
    pdf = printed(PocketCard("Wie ik bel", (("Noor Bakker, griffier", "070-555 12 34"), ("Sam", "06-5550 0000"))))
    assert faults(read(pdf)) == []
    assert "Wie ik bel Noor Bakker, griffier 070-555 12 34 Sam 06-5550 0000" in " ".join(text_of(pdf).split())


def test_a_long_name_is_cut_and_a_long_number_is_written_smaller(printed: Printed, text_of: TextOf) -> None:
    number = "+31 70 555 12 34 toestel 123456 of 06-5550 0000"
    text = text_of(printed(PocketCard("Wie ik bel", (("x" * 90, "112"), ("Noor Bakker van der Heuvel", number)))))
    assert number in " ".join(text.split())
    assert "x" * 20 in text
    assert "x" * 60 not in text
    assert "…" in text


def test_a_whole_sheet_of_cards_stays_one_sheet(printed: Printed) -> None:
    own = [OwnContact("home", f"Iemand {number}", numbers=(Number(f"06-{number}"),)) for number in range(40)]
    report = kaartje.report([EMERGENCY] * MOST_ROWS, own, date(2026, 11, 22), practice=False)
    cards = [block for block in report.blocks if isinstance(block, PocketCard)]
    assert [len(card.rows) for card in cards] == [MOST_ROWS] * 4
    with pikepdf.open(io.BytesIO(printed(*report.blocks))) as opened:
        assert len(opened.pages) == 1


def test_more_than_fits_is_no_card() -> None:
    with pytest.raises(ValueError, match="fits"):
        PocketCard("x", (("a", "1"),) * (MOST_ROWS + 1))
