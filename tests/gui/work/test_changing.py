"""A change is looked at before it is stored, can be taken back while writing, and is told afterwards."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.fakes import FakeVault, StoppedClock
from tests.gui.work.conftest import Opened
from tests.gui.work.test_incident_pages import form, labels, line, save, show
from weerbaar_desktop.domain.incident import Incident, StoredIncident
from weerbaar_desktop.gui.incident.form_page import PUT_BACK, PUT_MINE_BACK, FormPage
from weerbaar_desktop.gui.incident.history_page import HistoryPage
from weerbaar_desktop.gui.incident.incident_page import IncidentPage
from weerbaar_desktop.gui.incident.review_page import ReviewPage
from weerbaar_desktop.gui.start.first_page import FirstPage
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.text_fields import TextArea
from weerbaar_desktop.presentation.incident_form import EMPTY, draft_key


@pytest.fixture
def plain(vault: FakeVault, clock: StoppedClock) -> StoredIncident:
    """A short incident."""
    return vault.add_incident(Incident("Er werd <b>geroepen</b>.", place="balie", means="fiets"), clock.now())


def history(opened: Opened, stored: StoredIncident) -> HistoryPage:
    """Its history."""
    show(opened, stored).history.click()
    return opened.until_page(HistoryPage)


def test_old_and_new_of_what_changed_stand_side_by_side_before_anything_is_stored(
    plain: StoredIncident, opened: Opened
) -> None:
    page = form(opened, plain)
    line(page, "place").setText("hal")
    page._ways["means"]._ways["withheld"].click()
    page._reason_text.insertPlainText("Het was in de hal")
    page.save_button.click()
    review = opened.until_page(ReviewPage)
    texts = labels(review)
    assert [texts[texts.index("Plaats") + place] for place in (1, 2, 3, 4)] == ["Eerst", "balie", "Daarna", "hal"]
    assert "Laat ik weg" in texts
    assert "Het was in de hal" in texts
    assert "Er werd <b>geroepen</b>." not in texts
    assert opened.vault.incident(plain.record).revisions == 1
    review.back.click()
    assert opened.until_page(FormPage).fields["place"].typed() == "hal"
    page.save_button.click()
    opened.until_page(ReviewPage).save_button.click()
    opened.until_page(IncidentPage)
    assert opened.vault.incident(plain.record).revisions == 2


def test_control_z_takes_back_what_was_typed(plain: StoredIncident, opened: Opened) -> None:
    page = form(opened, plain)
    area = page.fields["account"].first()
    assert isinstance(area, TextArea)
    for control, before in ((area, "Er werd <b>geroepen</b>."), (line(page, "place"), "balie")):
        control.setFocus()
        QTest.keyClick(control, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(control, "x")
        assert control.text() == f"{before}x"
        for _ in range(3):
            QTest.keyClick(control, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert control.text() == before


def test_the_old_answers_come_back_and_what_was_written_is_not_lost_by_it(
    plain: StoredIncident, opened: Opened
) -> None:
    page = form(opened, plain)
    line(page, "place").setText("gang")
    page.fields["place"].changed.emit()
    page._ways["means"]._ways["unknown"].click()
    mine = page.typed()
    page.undo.click()
    opened.settled()
    assert page.fields["place"].typed() == "balie"
    assert page._ways["means"].kind() == ""
    assert page.undo.accessibleName() == PUT_MINE_BACK
    draft = opened.vault.draft(draft_key(plain.record))
    assert draft is not None
    assert isinstance(draft.document, dict)
    assert draft.document["typed"] == {"place": "gang", "means": "", EMPTY: {"means": "unknown"}}
    page.undo.click()
    assert page.typed() == mine
    assert page.undo.accessibleName() == PUT_BACK


def test_the_history_tells_when_why_and_what_became_of_each_field(
    plain: StoredIncident, clock: StoppedClock, opened: Opened
) -> None:
    page = form(opened, plain)
    line(page, "place").setText("hal")
    save(opened, page, "Ik wist het weer")
    texts = labels(history(opened, plain))
    assert opened.window.ui.subtitle.text() == "2 versies, de oudste eerst"
    assert "Vastgelegd door het programma op 22 november 2026, 21:42" in texts
    assert "Ik wist het weer" in texts
    assert [texts[texts.index("Plaats") + place] for place in (2, 4)] == ["balie", "hal"]
    assert "Zo is het voor het eerst vastgelegd." in texts


def test_laying_in_the_bin_and_bringing_back_stand_in_the_history(plain: StoredIncident, opened: Opened) -> None:
    diary = opened.pages._joined.work.diary
    diary.put_away(plain.record, "Twee keer opgeschreven")
    diary.bring_back(plain.record)
    texts = labels(history(opened, plain))
    assert "In de prullenbak gelegd." in texts
    assert "Twee keer opgeschreven" in texts
    assert texts.count("Teruggehaald uit de prullenbak.") == 1


def test_an_erased_version_is_said_to_be_erased(plain: StoredIncident, clock: StoppedClock, opened: Opened) -> None:
    opened.vault.amend_incident(plain.record, Incident("x"), "korter", clock.now())
    line_, _content = opened.vault._memory.lines[0]
    opened.vault._memory.lines[0] = (line_, None)
    texts = labels(history(opened, plain))
    assert "De inhoud van deze versie is gewist." in texts
    assert any("niet te zien" in text for text in texts)


def test_a_clock_that_was_set_back_is_said_at_opening_and_in_the_history(
    plain: StoredIncident, clock: StoppedClock, opened: Opened
) -> None:
    clock.moment -= timedelta(hours=2)
    page = form(opened, plain)
    line(page, "place").setText("hal")
    save(opened, page)
    assert any("vroeger dan bij wat daarvoor is vastgelegd" in text for text in labels(history(opened, plain)))


@pytest.fixture
def from_the_future(vault: FakeVault, clock: StoppedClock) -> None:
    """Something recorded a day later than the clock says now."""
    vault.add_incident(Incident("x"), clock.now() + timedelta(days=1))


def test_opening_with_a_clock_that_was_set_back_says_so_and_that_the_diary_is_whole(
    from_the_future: None, just_opened: Opened
) -> None:
    page = just_opened.until_page(FirstPage)
    just_opened.until(lambda: any("klok" in banner.words.text() for banner in page.findChildren(Banner)))
    assert any("Uw dagboek is heel" in banner.words.text() for banner in page.findChildren(Banner))
