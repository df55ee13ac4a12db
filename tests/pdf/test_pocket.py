"""A card for in one's pocket: the size of a bank card, read row by row, and no number ever cut."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pikepdf
import pytest

from tests.pdf.checks import faults
from tests.pdf.tagged import read
from weerbaar_desktop.application.papers import kaartje
from weerbaar_desktop.domain.contacts import EMERGENCY
from weerbaar_desktop.domain.own_contact import Number, OwnContact
from weerbaar_desktop.domain.report import MOST_ROWS, Paragraph, PocketCard

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
    own = [OwnContact("home", f"Iemand {number}", numbers=(Number(f"06-{number}"),)) for number in range(100, 140)]
    helping = [replace(EMERGENCY, number=f"0900-000{place}") for place in range(MOST_ROWS - 1)]
    found = kaartje.on_card(helping, {}, [*own, own[0], OwnContact("home", "Mila", numbers=(Number("m@x.example"),))])
    assert found.remarks == (
        "19 contacten passen niet op het kaartje.",
        "1 contact heeft geen telefoonnummer voor op het kaartje.",
    )
    report = kaartje.report(found, date(2026, 11, 22), practice=False)
    first = report.blocks[0]
    assert isinstance(first, Paragraph)
    assert first.text.endswith(found.remarks[0])
    cards = [block for block in report.blocks if isinstance(block, PocketCard)]
    assert [len(card.rows) for card in cards] == [MOST_ROWS] * 4
    with pikepdf.open(io.BytesIO(printed(*report.blocks))) as opened:
        assert len(opened.pages) == 1


def test_112_is_first_also_when_it_was_adapted_and_an_own_number_stands_in_its_place_once() -> None:
    police = replace(EMERGENCY, id="politie", number="0900-8844", name="Politie")
    mine = OwnContact("police", "Bureau Noord", numbers=(Number("070-555 12 34"),), origin="politie")
    spoed = OwnContact("police", "Meldkamer", numbers=(Number("06-12345678"),), origin="spoed")
    alarm = OwnContact("home", "Alarm", numbers=(Number("1 1 2"),))
    found = kaartje.on_card([EMERGENCY, police], {"politie": mine, "spoed": spoed}, [mine, alarm])
    assert found.help == (("Spoed", "112"), ("Meldkamer", "06-12345678"), ("Bureau Noord", "070-555 12 34"))
    assert (found.own, found.remarks) == ((), ())
    assert kaartje.on_card([police], {}, []).help == (("Spoed", "112"), ("Politie", "0900-8844"))
    bare = replace(mine, numbers=())
    assert kaartje.on_card([police], {"politie": bare}, [bare]).help == (("Spoed", "112"),)


def test_more_than_fits_is_no_card() -> None:
    with pytest.raises(ValueError, match="fits"):
        PocketCard("x", (("a", "1"),) * (MOST_ROWS + 1))
