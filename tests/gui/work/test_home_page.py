"""The page of the home scan: what it tells, and the paper that is saved from it without a line in the diary."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton

from tests.gui.work.conftest import Opened
from weerbaar_desktop.gui.home.home_page import HomePage
from weerbaar_desktop.gui.widgets.plain_label import PlainLabel


def shown(opened: Opened) -> HomePage:
    """The page."""
    opened.pages.scans.home().show()
    return opened.until_page(HomePage)


def test_it_stands_in_the_list_and_tells_the_four_levels_with_their_sources(opened: Opened) -> None:
    page = shown(opened)
    words = [label.text() for label in page.findChildren(PlainLabel)]
    home = opened.pages.joined.work.library.home
    for level in home.levels:
        assert {level.name, level.what, *(one.words for one in level.explained)} <= {*words}
        for one in level.explained:
            assert any(text.startswith(f"Bron: {one.source}. Nagekeken op ") for text in words)
    assert any(destination.name == "Woningscan" for destination in opened.pages.destinations())


def test_the_list_is_saved_and_the_journal_has_no_line_of_it(opened: Opened) -> None:
    head = opened.vault.head()
    page = shown(opened)
    page.list_button.click()
    opened.until(page.kept.isVisible)
    assert opened.chooser.proposed == "woningscan-leeg.pdf"
    assert (opened.chooser.folder / "woningscan-leeg.pdf").read_bytes().startswith(b"%PDF")
    assert page.kept.title.text() == "De papieren lijst is opgeslagen"
    assert opened.vault.head() == head
    assert opened.printer.asked[-1].title == "Woningscan op papier"


def test_a_file_that_stands_there_is_never_written_over(opened: Opened) -> None:
    there = opened.chooser.folder / "woningscan-leeg.pdf"
    there.write_bytes(b"van mij")
    page = shown(opened)
    page.list_button.click()
    opened.until(page.trouble.isVisible)
    assert page.trouble.title.text() == "Er staat al een bestand met deze naam."
    assert not page.kept.isVisible()
    assert there.read_bytes() == b"van mij"


@pytest.mark.parametrize(
    ("words", "file", "title"),
    [
        ("Starterspakket opslaan", "starterspakket-leeg.pdf", "Het starterspakket is opgeslagen"),
        ("Thuisfront opslaan", "thuisfront-leeg.pdf", "Het blad Thuisfront is opgeslagen"),
    ],
)
def test_the_other_papers_are_saved_from_here_too(opened: Opened, words: str, file: str, title: str) -> None:
    page = shown(opened)
    (button,) = [one for one in page.findChildren(QPushButton) if one.accessibleName() == words]
    button.click()
    opened.until(page.kept.isVisible)
    assert (opened.chooser.folder / file).exists()
    assert page.kept.title.text() == title
