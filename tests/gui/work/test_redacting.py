"""A copy with parts made black, in the window: by pointer, by keyboard alone, page by page, kept beside the piece."""

from __future__ import annotations

from io import BytesIO

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.fake_binder import FakeBinder
from tests.fake_viewer import FakeViewer, NotReadable
from tests.fakes import FakeVault, StoppedClock
from tests.gui.work.conftest import Opened
from weerbaar_desktop.domain.incident import Evidence, StoredIncident
from weerbaar_desktop.domain.received import Pixels, Received
from weerbaar_desktop.domain.redaction import Area
from weerbaar_desktop.gui.diary.quick_entry_page import QuickEntryPage
from weerbaar_desktop.gui.evidence.redact_page import RedactPage
from weerbaar_desktop.gui.incident.incident_page import IncidentPage
from weerbaar_desktop.presentation.redacting import CROP

PNG = b"\x89PNG\r\n\x1a\n" + b"x" * 40


@pytest.fixture
def photo(vault: FakeVault, stored: StoredIncident, clock: StoppedClock) -> Evidence:
    """A piece that is a picture by its content."""
    return vault.attach(stored.record, "deur.png", BytesIO(PNG), clock.now())


@pytest.fixture
def letter(vault: FakeVault, stored: StoredIncident, viewer: FakeViewer, clock: StoppedClock) -> Evidence:
    """A PDF of three pages."""
    viewer.answers["pdf"] = Received("pages", pages=3)
    return vault.attach(stored.record, "brief.pdf", BytesIO(b"%PDF-1.7\n"), clock.now())


def cannot_read(*_asked: object) -> Pixels:
    """A viewer that was ended."""
    raise NotReadable


def begin(opened: Opened, piece: Evidence) -> RedactPage:
    """From the card of the piece to its first page."""
    opened.pages.open_incident(piece.incident)
    opened.until_page(IncidentPage).evidence.redacts[piece.record].click()
    page = opened.until_page(RedactPage)
    opened.until(page.more.isEnabled)
    return page


def press(page: RedactPage, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Keys to whatever has the keyboard."""
    for key in keys:
        focused = page.window().focusWidget()
        assert focused is not None
        QTest.keyClick(focused, key, held)


def drag(page: RedactPage, begin: tuple[int, int], end: tuple[int, int]) -> None:
    """With the pointer over the page, in its own pixels."""
    view = page.view
    scale = view._scale(view.width())
    one, other = (QPoint(round(x * scale) + 1, round(y * scale) + 1) for x, y in (begin, end))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, one)
    QTest.mouseMove(view, (one + other) / 2)
    QTest.mouseMove(view, other)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, other)


def bars(opened: Opened) -> tuple[Area, ...]:
    """Those on the page that is shown."""
    return opened.pages.redact()._redacting.covering.bars


def names(page: RedactPage) -> list[str]:
    """What a screen reader calls the bars."""
    return [button.accessibleName() for button in page.bars.buttons.values()]


def test_a_photo_is_redacted_by_keyboard_alone_and_the_copy_stands_beside_it(
    opened: Opened, photo: Evidence, binder: FakeBinder
) -> None:
    page = begin(opened, photo)
    assert page.more.hasFocus()
    press(page, Qt.Key.Key_Space)
    assert page.bars.buttons[0].hasFocus()
    assert names(page) == ["Balk 1 van 1, 100 breed en 14 hoog, op 100, 93"]
    press(page, Qt.Key.Key_Right, Qt.Key.Key_Up)
    press(page, Qt.Key.Key_Down, held=Qt.KeyboardModifier.ControlModifier)
    press(page, Qt.Key.Key_Right, held=Qt.KeyboardModifier.ShiftModifier)
    assert names(page) == ["Balk 1 van 1, 103 breed en 14 hoog, op 103, 91"]
    page.save_button.click()
    incident = opened.until_page(IncidentPage)
    assert incident.foot is not None
    opened.until(lambda: incident.foot is not None and "afgeschermde kopie is bewaard" in incident.foot.status())
    pieces = opened.vault.incident(photo.incident).evidence
    assert [piece.name for piece in pieces] == ["deur.png", "deur (afgeschermd).png"]
    assert b"".join(opened.vault.evidence_bytes(photo.record)) == PNG
    (act,) = opened.vault.custody(photo.record)
    assert (act.act, act.made, act.sha256, act.note) == ("redacted", pieces[1].record, pieces[1].sha256, "1 balk")
    ((kept,),) = binder.bound
    assert (kept.width, kept.height) == (300, 200)
    assert kept.data.count(b"\0\0\0") == 103 * 14


def test_tab_goes_from_bar_to_bar_and_delete_takes_one_away(opened: Opened, photo: Evidence) -> None:
    page = begin(opened, photo)
    for _ in range(3):
        page.more.click()
    page.bars.buttons[0].setFocus()
    press(page, Qt.Key.Key_Tab)
    assert page.bars.buttons[1].hasFocus()
    press(page, Qt.Key.Key_Left, Qt.Key.Key_Delete)
    assert len(names(page)) == 2
    assert page.bars.buttons[1].hasFocus()
    assert [name[:12] for name in names(page)] == ["Balk 1 van 2", "Balk 2 van 2"]
    press(page, Qt.Key.Key_Delete, Qt.Key.Key_Delete)
    assert page.more.hasFocus()


def test_a_pointer_draws_moves_and_stretches_a_bar(opened: Opened, photo: Evidence) -> None:
    page = begin(opened, photo)
    drag(page, (20, 30), (120, 80))
    assert bars(opened) == (Area(20, 30, 120, 80),)
    drag(page, (70, 55), (90, 75))
    assert bars(opened) == (Area(40, 50, 140, 100),)
    drag(page, (139, 99), (169, 119))
    assert bars(opened) == (Area(40, 50, 170, 120),)
    drag(page, (200, 10), (201, 11))
    assert len(bars(opened)) == 1, "a click is no bar"


def test_the_last_step_is_undone_with_its_key(opened: Opened, photo: Evidence) -> None:
    page = begin(opened, photo)
    drag(page, (20, 30), (120, 80))
    press(page, Qt.Key.Key_Right, Qt.Key.Key_Right)
    press(page, Qt.Key.Key_Z, held=Qt.KeyboardModifier.ControlModifier)
    assert bars(opened) == (Area(20, 30, 120, 80),)
    page.undo.click()
    assert bars(opened) == ()


def test_the_preview_shows_exactly_what_is_kept_and_bars_go_on_after_it(
    opened: Opened, photo: Evidence, binder: FakeBinder
) -> None:
    page = begin(opened, photo)
    drag(page, (20, 30), (120, 80))
    page.cut.click()
    assert page.bars.buttons[CROP].hasFocus()
    page.look.click()
    opened.until(lambda: page.looking)
    shown = page.view._page
    assert shown is not None
    assert (shown.width, shown.height) == (240, 160)
    drag(page, (0, 0), (90, 90))
    assert len(bars(opened)) == 1, "nothing is drawn on what is only looked at"
    page.look.click()
    assert not page.looking
    page.save_button.click()
    opened.until_page(IncidentPage)
    assert binder.bound[0] == [shown]


def test_a_pdf_goes_page_by_page_and_pages_that_were_not_seen_are_named_first(
    opened: Opened, letter: Evidence, binder: FakeBinder
) -> None:
    page = begin(opened, letter)
    assert page.number.text() == "Bladzijde 1 van 3"
    drag(page, (20, 30), (120, 80))
    page.after.click()
    opened.until(lambda: page.number.text() == "Bladzijde 2 van 3" and page.more.isEnabled())
    assert names(page) == []
    page.save_button.click()
    assert page.trouble.isVisible()
    assert binder.bound == []
    page.save_button.click()
    opened.until_page(IncidentPage)
    (pages,) = binder.bound
    assert [bytes(2) in one.data for one in pages] == [True, False, False]
    assert opened.vault.incident(letter.incident).evidence[1].extension == "pdf"


def test_a_page_that_was_stopped_while_it_opened_is_named_as_not_seen(
    opened: Opened, letter: Evidence, viewer: FakeViewer, binder: FakeBinder
) -> None:
    page = begin(opened, letter)
    viewer.holds = True
    page.after.click()
    opened.until(viewer.waiting.is_set)
    page.progress.stop.click()
    opened.until(page.trouble.isVisible)
    viewer.holds = False
    page.after.click()
    opened.until(page.more.isEnabled)
    page.more.click()
    page.save_button.click()
    opened.settled()
    assert page.trouble.title.text() == "Bladzijde 2 heeft u nog niet bekeken."
    assert binder.bound == []


def test_a_copy_on_which_nothing_is_black_is_not_called_a_copy_to_show(
    opened: Opened, photo: Evidence, binder: FakeBinder
) -> None:
    page = begin(opened, photo)
    page.save_button.click()
    assert page.trouble.isVisible()
    opened.settled()
    assert binder.bound == []
    assert opened.window.page() is page


def test_leaving_keeps_nothing_and_forgets_the_page(opened: Opened, photo: Evidence) -> None:
    page = begin(opened, photo)
    page.more.click()
    page.back.click()
    opened.until_page(IncidentPage)
    assert page.view._page is None
    assert len(opened.vault.incident(photo.incident).evidence) == 1
    assert names(begin(opened, photo)) == []


def test_a_piece_that_cannot_be_opened_is_said_calmly(
    opened: Opened, photo: Evidence, viewer: FakeViewer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(viewer, "page", cannot_read)
    opened.pages.open_incident(photo.incident)
    opened.until_page(IncidentPage).evidence.redacts[photo.record].click()
    page = opened.until_page(RedactPage)
    opened.until(page.trouble.isVisible)
    tools = (page.more, page.cut, page.look, page.save_button, page.out, page.undo, page.before, page.after)
    assert not any(tool.isVisible() for tool in tools), "there is no page to do it with"
    assert opened.window.page() is page


def test_stopping_while_a_page_is_opened_ends_it_and_one_can_go_back(
    opened: Opened, photo: Evidence, viewer: FakeViewer
) -> None:
    viewer.holds = True
    opened.pages.open_incident(photo.incident)
    opened.until_page(IncidentPage).evidence.redacts[photo.record].click()
    page = opened.until_page(RedactPage)
    opened.until(viewer.waiting.is_set)
    page.progress.stop.click()
    opened.until(page.trouble.isVisible)
    page.back.click()
    opened.until_page(IncidentPage)


def test_where_nothing_can_hold_the_viewer_no_copy_is_offered(
    opened: Opened, photo: Evidence, viewer: FakeViewer
) -> None:
    viewer.isolated = False
    opened.pages.open_incident(photo.incident)
    assert opened.until_page(IncidentPage).evidence.redacts == {}


def test_after_a_drag_the_page_stays_where_it_was_and_keys_are_about_that_bar(opened: Opened, photo: Evidence) -> None:
    opened.window.resize(800, 700)
    page = begin(opened, photo)
    drag(page, (20, 30), (120, 80))
    assert page.view.hasFocus()
    press(page, Qt.Key.Key_Down, held=Qt.KeyboardModifier.ShiftModifier)
    assert bars(opened) == (Area(20, 30, 120, 83),)
    press(page, Qt.Key.Key_Delete)
    assert bars(opened) == ()


def test_a_page_that_cannot_be_opened_takes_its_bars_along_and_the_other_pages_stay_in_reach(
    opened: Opened, letter: Evidence, viewer: FakeViewer, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = begin(opened, letter)
    page.more.click()
    page.after.setFocus()
    with monkeypatch.context() as broken:
        broken.setattr(viewer, "page", cannot_read)
        press(page, Qt.Key.Key_Space)
        opened.until(page.trouble.isVisible)
    assert (page.number.text(), names(page), page.view.isVisible()) == ("Bladzijde 2 van 3", [], False)
    assert page.window().focusWidget() is page.after
    page.before.click()
    opened.until(page.more.isEnabled)
    assert [name[:12] for name in names(page)] == ["Balk 1 van 1"]
    assert not page.before.isVisible()


def test_the_keyboard_is_at_what_stops_it_while_a_page_is_opened(
    opened: Opened, letter: Evidence, viewer: FakeViewer
) -> None:
    page = begin(opened, letter)
    viewer.holds = True
    page.after.setFocus()
    press(page, Qt.Key.Key_Space)
    assert page.window().focusWidget() is page.progress.stop
    viewer.holds = False
    opened.until(page.more.isEnabled)
    assert page.window().focusWidget() is page.after


def test_who_went_elsewhere_while_the_copy_is_made_stays_there(
    opened: Opened, photo: Evidence, viewer: FakeViewer
) -> None:
    page = begin(opened, photo)
    page.more.click()
    viewer.holds = True
    page.save_button.click()
    opened.pages.diary.write()
    writing = opened.until_page(QuickEntryPage)
    viewer.holds = False
    opened.until(lambda: len(opened.vault.incident(photo.incident).evidence) == 2)
    opened.settled()
    assert opened.window.page() is writing


def test_it_is_said_beforehand_that_bars_are_not_kept(opened: Opened, photo: Evidence) -> None:
    page = begin(opened, photo)
    assert page.side is not None
    said = [label.text() for label in page.side.findChildren(QLabel)]
    assert any("gaat de kluis op slot, dan zijn de balken weg" in words for words in said)
