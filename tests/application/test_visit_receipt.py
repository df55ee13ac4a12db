"""The receipt of a handover: what both sign, and nothing of what was seen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.application.conftest import TextPrinter
from tests.fakes import FakeVault, StoppedClock
from tests.visits import AGREED, CONTENT, THEIRS, TOLD, Visiting, fill, never, visits_of
from weerbaar_desktop.application.handed_note import HandedItems
from weerbaar_desktop.application.home_visits import HandedOver
from weerbaar_desktop.application.ports import Finding
from weerbaar_desktop.application.visit_receipt import (
    NOT_WHOLE,
    TITLE,
    VisitReceipts,
    items_words,
    receipt,
    receipt_name,
)
from weerbaar_desktop.content.visit import VisitWords, load_visit_words
from weerbaar_desktop.domain.anchor import code_of
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.report import Code, Signature
from weerbaar_desktop.system.new_file import write_new_file

WORDS: VisitWords = load_visit_words(CONTENT)


@pytest.fixture
def handed(tmp_path: Path) -> HandedOver:
    """One of a vault in memory."""
    clock = StoppedClock()
    vault = FakeVault()
    visiting = Visiting(visits_of(vault, tmp_path / "bezoeken.json", clock), tmp_path, clock)
    visiting.visits.begin(AGREED)
    fill(vault, clock)
    return visiting.hand_over()


def test_it_names_both_the_file_and_its_code_and_nothing_of_what_was_seen(handed: HandedOver) -> None:
    report = receipt(handed, WORDS, practice=False)
    text = repr(report.blocks)
    for words in (AGREED.visited, AGREED.visitor, "Ondersteuningsteam", "22 november 2026", handed.file.name):
        assert words in text
    assert [block.digits for block in report.blocks if isinstance(block, Code)] == [handed.proved.sha256]
    assert code_of(handed.made.head) in text
    assert [block.name for block in report.blocks if isinstance(block, Signature)] == ["Sanne V.", "Joris B."]
    for word in (*TOLD, THEIRS):
        assert word not in text
    assert "1 woningscan\\n2 bekeken onderdelen\\n2 foto’s en andere bestanden\\n1 maatregel" in text
    assert all(part.words in text for part in (*WORDS.at("home"), *WORDS.at("erased")))
    assert not any(part.words in text for part in WORDS.at("kept"))


def test_it_says_until_when_a_copy_is_kept_and_that_something_was_damaged_before(handed: HandedOver) -> None:
    until = replace(handed.visit, kept_until=date(2026, 12, 24))
    made = replace(handed.made, findings=(Finding("bewijsstuk", "weg"),))
    other = HandedOver(replace(handed.handover, visit=until), replace(handed.proved, copy=made))
    text = repr(receipt(other, WORDS, practice=False).blocks)
    assert "24 december 2026" in text
    assert NOT_WHOLE in text
    assert all(part.words in text for part in WORDS.at("kept"))
    assert not any(part.words in text for part in WORDS.at("erased"))


def test_it_becomes_a_new_pdf_and_never_takes_the_place_of_another_file(handed: HandedOver, tmp_path: Path) -> None:
    printer = TextPrinter()
    receipts = VisitReceipts(WORDS, printer, write_new_file)
    made = receipts.keep(handed, tmp_path / "bewijs", never)
    assert made == tmp_path / "bewijs.pdf"
    assert made.read_bytes().startswith(b"Report")
    with pytest.raises(CannotContinue, match="Er staat al"):
        receipts.keep(handed, made, never)
    assert len(printer.printed) == 1
    assert receipts.keep(handed, tmp_path / "oefening.pdf", never, practice=True).exists()
    assert [report.practice for report in printer.printed] == [False, True]
    assert receipt_name(handed) == f"{TITLE} 2026-11-22.pdf"


def test_nothing_is_counted_in_plain_words_too() -> None:
    assert items_words(HandedItems(0, 0, 0, 0)).startswith("geen ")
