"""The Ankerkaart on paper: one sheet, the same code in words and in the drawing, and a code that is typed back."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.pdf.checks import faults
from tests.pdf.tagged import read
from weerbaar_desktop.application.anchor_cards import report
from weerbaar_desktop.application.recovery_sheet import sheet
from weerbaar_desktop.domain.anchor import Card, read_code
from weerbaar_desktop.domain.handover import grouped
from weerbaar_desktop.domain.journal import Head
from weerbaar_desktop.pdf.printer import print_report

TextOf = Callable[[bytes], str]
SIGNATURE = hashlib.sha512(b"handtekening").digest()


def card(seq: int = 17) -> Card:
    """Of a vault that has so many lines."""
    head = Head(seq, hashlib.sha256(b"regel").digest())
    return Card(b"v" * 16, b"k" * 32, head, "2026-11-03T20:40:05Z")


@pytest.mark.parametrize("practice", [False, True])
@pytest.mark.parametrize("seq", [1, 17, 999_999_999_999_999])
def test_a_card_is_one_sheet_whose_code_can_be_typed_back(
    seq: int, practice: bool, fonts: Path, text_of: TextOf
) -> None:
    made = card(seq)
    text = text_of(print_report(report(made, SIGNATURE, practice=practice), fonts))
    assert "Blad 1 van 1" in text
    assert ("OEFENING" in text) is practice
    found = re.search(r"Typ eerst (\d+-) en daarna: ((?:[0-9a-f]{4} ){16})", text)
    assert found is not None
    assert read_code(found[1] + found[2]) == made.head
    assert grouped(made.fingerprint) in text
    for words in ("3 november 2026, 21:40", "Geef deze kaart aan griffier, advocaat of politie.", "Handtekening"):
        assert words in text


@pytest.mark.parametrize("practice", [False, True])
def test_card_and_recovery_sheet_can_be_read_by_everybody_and_kept(practice: bool, fonts: Path) -> None:
    code = "ABCD-EFGH-JKMN-PQRS-TVWX-YZ23-4567"
    for made in (report(card(), SIGNATURE, practice=practice), sheet(code, practice=practice)):
        assert faults(read(print_report(made, fonts))) == []


def test_the_same_card_is_the_same_file(fonts: Path) -> None:
    first, second = (print_report(report(card(), SIGNATURE, practice=False), fonts) for _ in range(2))
    assert first == second
