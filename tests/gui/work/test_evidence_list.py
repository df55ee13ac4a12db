"""All evidence in one list: newest first, as whole sentences, narrowed to what nobody described yet."""

from __future__ import annotations

from io import BytesIO

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.fakes import FakeVault, StoppedClock
from tests.gui.work.conftest import Opened, make
from weerbaar_desktop.domain.evidence import About
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.gui.diary.diary_page import DiaryPage
from weerbaar_desktop.gui.incident.incident_page import IncidentPage
from weerbaar_desktop.gui.pieces.list_page import EvidencePage
from weerbaar_desktop.gui.pieces.piece_page import PiecePage


@pytest.fixture
def kept(vault: FakeVault, clock: StoppedClock) -> tuple[Evidence, ...]:
    """Three pieces with two incidents; the second one is described."""
    first, second = (vault.add_incident(make(clock, f"Voorval {n}."), clock.now()) for n in (1, 2))
    made = tuple(
        vault.attach(one.record, f"{name}.png", BytesIO(b"\x89PNG\r\n\x1a\n" + name[:3].encode()), clock.now())
        for name, one in (("een", first), ("twee", second), ("drie", first))
    )
    vault.tell_of_evidence(made[1].record, About("Een brief"), None, clock.now())
    return made


def show(opened: Opened) -> EvidencePage:
    """By the button at the left."""
    assert opened.window.navigation is not None
    opened.window.navigation.buttons["Bewijs"].click()
    page = opened.until_page(EvidencePage)
    opened.settled()
    return page


def spoken(page: EvidencePage) -> list[str]:
    """What a screen reader says of each row."""
    model = page.view.model()
    rows = (model.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(model.rowCount()))
    return [words for words in rows if words.endswith(".")]


@pytest.mark.usefixtures("kept")
def test_every_piece_is_one_whole_sentence_the_last_one_kept_first(opened: Opened) -> None:
    page = show(opened)
    assert spoken(page) == [
        f"{name}.png. Afbeelding, 11 bytes. Vastgelegd 22 november 2026, 21:42, bij het incident 21 november 2026,"
        f" 21:41: Voorval {number}. {told}."
        for name, number, told in (
            ("drie", 1, "Nog niet beschreven"), ("twee", 2, "Beschreven"), ("een", 1, "Nog niet beschreven"),
        )
    ]  # fmt: skip
    assert page.subtitle == "3 stukken"


@pytest.mark.usefixtures("kept")
def test_the_list_is_narrowed_to_what_nobody_described_yet(opened: Opened, kept: tuple[Evidence, ...]) -> None:
    page = show(opened)
    page.only_undescribed.click()
    opened.until(lambda: page.subtitle == "2 stukken zonder beschrijving")
    assert len(spoken(page)) == 2
    for piece in kept:
        opened.vault.tell_of_evidence(piece.record, About("Een brief"), None, opened.clock.now())
    page = show(opened)
    opened.until(lambda: not page.view.isVisible())
    assert "Alles is beschreven" in [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    page.only_undescribed.click()
    opened.until(page.view.isVisible)


def test_a_piece_is_opened_by_enter_and_leads_back_to_its_row(opened: Opened, kept: tuple[Evidence, ...]) -> None:
    page = show(opened)
    assert page.view.hasFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Down)
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    piece = opened.until_page(PiecePage)
    assert piece._name.text() == "twee.png"
    piece.back.click()
    opened.until_page(EvidencePage)
    opened.settled()
    assert page.view.record() == kept[1].record


@pytest.mark.usefixtures("kept")
def test_the_incident_of_a_piece_is_one_button_away(opened: Opened) -> None:
    show(opened).incident.click()
    incident = opened.until_page(IncidentPage)
    assert "Voorval 1." in [label.text() for label in incident.findChildren(QLabel)]


def test_an_empty_list_says_how_evidence_comes_in(opened: Opened) -> None:
    page = show(opened)
    assert not page.only_undescribed.isVisible()
    page.diary.click()
    opened.until_page(DiaryPage)


def test_the_rest_of_a_long_list_comes_as_one_goes_down(opened: Opened, clock: StoppedClock) -> None:
    stored = opened.vault.add_incident(make(clock), clock.now())
    for number in range(450):
        opened.vault.attach(stored.record, f"{number}.png", BytesIO(b"%d" % number), clock.now())
    page = show(opened)
    assert page.subtitle == "450 stukken"
    while len(spoken(page)) < 450:
        before = len(spoken(page))
        page.view.rows.fetchMore(page.view.rootIndex())
        opened.until(lambda: len(spoken(page)) > before)  # noqa: B023  # asked before the next round
    assert spoken(page)[-1].startswith("0.png")


def test_where_there_is_nothing_the_words_stand_where_the_first_row_will_come(opened: Opened) -> None:
    page = show(opened)
    assert page.diary.mapTo(page, page.diary.rect().bottomLeft()).y() < page.height() / 3
