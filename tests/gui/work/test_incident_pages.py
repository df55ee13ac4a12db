"""One incident: shown as it is, changed without changing anything unseen."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea

from tests.fakes import FakeVault, StoppedClock
from tests.gui.work.conftest import Opened
from weerbaar_desktop.domain.incident import Incident, Occurred, Person, StoredIncident
from weerbaar_desktop.gui.aangifte.choose_page import ChoosePage
from weerbaar_desktop.gui.incident.empty_choice import MayBeEmpty
from weerbaar_desktop.gui.incident.form_fields import MomentForm
from weerbaar_desktop.gui.incident.form_page import FormPage
from weerbaar_desktop.gui.incident.incident_page import IncidentPage
from weerbaar_desktop.gui.incident.persons_form import PersonsForm
from weerbaar_desktop.gui.incident.review_page import ReviewPage
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.widgets.text_fields import LineField
from weerbaar_desktop.presentation.incident_form import draft_key

ODD_ZONE = timezone(timedelta(hours=5, minutes=30))
FULL = Incident(
    "Een verhaal\r\nmet een\u00a0harde spatie en <b>opmaak</b>.",
    literal_words="Ik weet <i>waar</i> u woont",
    interpretation="Ik denk dezelfde man.",
    occurred=Occurred(datetime(2026, 3, 3, 21, 40, 17, tzinfo=ODD_ZONE), None, "exact"),
    known_on=datetime(2026, 3, 4, 8, 5, 59, tzinfo=ODD_ZONE),
    channel="post",
    place="balie",
    aimed_at=("property", "self"),
    kinds=("threat", "verbal"),
    persons=(Person(known=False, alias="De Buurman"), Person(name="J. de Vries")),
    witnesses=("Ali", "Bea"),
    effect="",
    unknown=("means",),
    withheld=("told",),
)


@pytest.fixture
def full(vault: FakeVault, clock: StoppedClock) -> StoredIncident:
    """An incident with everything in it."""
    return vault.add_incident(FULL, clock.now())


def show(opened: Opened, stored: StoredIncident) -> IncidentPage:
    """Its page."""
    opened.pages.open_incident(stored.record)
    page = opened.until_page(IncidentPage)
    opened.settled()
    return page


def form(opened: Opened, stored: StoredIncident) -> FormPage:
    """Its form."""
    show(opened, stored).change.click()
    return opened.until_page(FormPage)


def labels(page: Page) -> list[str]:
    """Every text on the page and beside it."""
    parts = [part for part in (page, page.side) if part is not None]
    return [label.text() for part in parts for label in part.findChildren(QLabel)]


def line(page: FormPage, key: str) -> LineField:
    """The line in which a field is typed."""
    control = page.fields[key].first()
    assert isinstance(control, LineField)
    return control


def save(opened: Opened, page: FormPage, reason: str = "Later bedacht") -> Incident:
    """Saves with a reason; what the vault then holds."""
    page._reason_text.insertPlainText(reason)
    page.save_button.click()
    opened.until_page(ReviewPage).save_button.click()
    opened.until_page(IncidentPage)
    (row,) = opened.vault.incidents()
    return opened.vault.incident(row.record).incident


def test_everything_is_shown_as_text_and_the_three_kinds_of_empty_apart(full: StoredIncident, opened: Opened) -> None:
    texts = labels(show(opened, full))
    assert FULL.account in texts
    assert "Ik weet <i>waar</i> u woont" in texts
    assert "Weet ik niet" in texts
    assert "Laat ik weg" in texts
    assert "Aanleiding" not in texts


def test_saving_the_form_untouched_changes_nothing(full: StoredIncident, opened: Opened) -> None:
    page = form(opened, full)
    page.save_button.click()
    opened.until_page(IncidentPage)
    assert opened.vault.incident(full.record).revisions == 1


def test_changing_one_field_keeps_all_others_to_the_second_and_the_zone(full: StoredIncident, opened: Opened) -> None:
    page = form(opened, full)
    line(page, "place").setText("hal")
    saved = save(opened, page)
    assert saved.place == "hal"
    assert saved.occurred == FULL.occurred
    assert saved.occurred is not None
    assert saved.occurred.from_ is not None
    assert saved.occurred.from_.utcoffset() == timedelta(hours=5, minutes=30)
    assert (saved.account, saved.kinds, saved.aimed_at) == (FULL.account, FULL.kinds, FULL.aimed_at)
    assert (saved.persons, saved.witnesses, saved.unknown, saved.withheld) == (
        FULL.persons, FULL.witnesses, FULL.unknown, FULL.withheld,
    )  # fmt: skip


def test_after_a_bug_the_form_can_be_saved_again(full: StoredIncident, opened: Opened) -> None:
    page = form(opened, full)
    line(page, "place").setText("hal")
    page._reason_text.insertPlainText("Later bedacht")
    page.save_button.click()
    review = opened.until_page(ReviewPage)
    opened.vault.broken = True
    review.save_button.click()
    opened.until(review.trouble.isVisible)
    assert review.isEnabled()
    opened.settled()
    opened.vault.broken = False
    opened.bugs.clear()
    review.back.click()
    assert save(opened, opened.until_page(FormPage), "").place == "hal"


def test_trouble_comes_into_view_and_is_read_aloud(
    full: StoredIncident, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: said.append(event.message()))
    page = form(opened, full)
    area = next(area for area in opened.window.findChildren(QScrollArea) if area.isAncestorOf(page))
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    page.show_trouble("De schijf is vol.", "Uw tekst is bewaard.")
    opened.until(lambda: page.trouble.visibleRegion().boundingRect() == page.trouble.rect())
    assert said == ["De schijf is vol. Uw tekst is bewaard."]
    page.show_trouble("", "")
    assert page.trouble.isHidden()


def test_what_could_not_be_stored_stays_on_the_screen_and_in_the_draft(full: StoredIncident, opened: Opened) -> None:
    page = form(opened, full)
    line(page, "place").setText("hal")
    page._reason_text.insertPlainText("Later bedacht")
    QTest.keyClick(page, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    review = opened.until_page(ReviewPage)
    opened.settled()
    opened.vault.full = True
    QTest.keyClick(review, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    opened.until(review.trouble.isVisible)
    assert review.save_button.hasFocus()
    assert "hal" in labels(review)
    opened.vault.full = False
    review.back.click()
    assert opened.until_page(FormPage).fields["place"].typed() == "hal"
    assert opened.vault.draft(draft_key(full.record)) is not None


def test_a_later_version_asks_for_a_reason(full: StoredIncident, opened: Opened) -> None:
    page = form(opened, full)
    line(page, "place").setText("hal")
    page.save_button.click()
    assert page.summary.hasFocus()
    assert page.reason.error.isVisible()
    assert opened.vault.incident(full.record).revisions == 1


def test_not_knowing_empties_a_field_and_changing_ones_mind_brings_it_back(
    full: StoredIncident, opened: Opened
) -> None:
    page = form(opened, full)
    place: MayBeEmpty = page._ways["place"]
    unknown, withheld = place._ways["unknown"], place._ways["withheld"]
    assert unknown.accessibleName() == "Weet ik niet: Plaats"
    unknown.click()
    assert not page.fields["place"].isEnabled()
    assert page.fields["place"].typed() == ""
    withheld.click()
    assert not unknown.isChecked()
    withheld.click()
    assert page.fields["place"].typed() == "balie"
    unknown.click()
    saved = save(opened, page)
    assert saved.place is None
    assert "place" in saved.unknown


def test_a_person_can_be_added_and_taken_out(full: StoredIncident, opened: Opened) -> None:
    page = form(opened, full)
    persons = page.fields["persons"]
    assert isinstance(persons, PersonsForm)
    persons.more.click()
    persons._cards[2]._lines["plate"].setText("12-AB-34")
    persons._cards[0].remove_asked.emit()
    saved = save(opened, page)
    assert saved.persons == (Person(name="J. de Vries"), Person(plate="12-AB-34"))


def test_a_wrong_date_stands_at_its_field(full: StoredIncident, opened: Opened) -> None:
    page = form(opened, full)
    line(page, "known_on").setText("31-2-2026")
    page.save_button.click()
    known_on = page.fields["known_on"]
    assert isinstance(known_on, MomentForm)
    assert known_on.error.isVisible()
    assert "bestaat niet" in known_on.error.words.text()


def test_a_half_written_version_comes_back(full: StoredIncident, opened: Opened) -> None:
    page = form(opened, full)
    line(page, "place").setText("gang")
    page.fields["place"].changed.emit()
    page._reason_text.insertPlainText("om")
    page.later.click()
    opened.until_page(IncidentPage)
    opened.settled()
    assert opened.vault.draft(draft_key(full.record)) is not None
    page = form(opened, full)
    assert page.fields["place"].typed() == "gang"
    assert page.reason_typed() == "om"
    assert page.draft.isVisible()
    page.stored_button.click()
    opened.settled()
    assert page.fields["place"].typed() == "balie"
    assert opened.vault.draft(draft_key(full.record)) is None


def test_what_was_stored_while_a_version_lay_half_written_stays(full: StoredIncident, opened: Opened) -> None:
    page = form(opened, full)
    line(page, "place").setText("gang")
    page.fields["place"].changed.emit()
    page.later.click()
    opened.settled()
    taken = replace(FULL, sender="@buurman", unknown=())
    opened.vault.amend_incident(full.record, taken, "Overgenomen uit mail.eml", opened.clock.now())
    assert save(opened, form(opened, full)) == replace(taken, place="gang")


def test_who_locks_right_after_storing_finds_no_half_written_version(full: StoredIncident, opened: Opened) -> None:
    page = form(opened, full)
    line(page, "place").setText("gang")
    page.fields["place"].changed.emit()
    page._reason_text.insertPlainText("Later bedacht")
    page.save_button.click()
    opened.until_page(ReviewPage).save_button.click()
    opened.window.jobs.last(opened.vault.close, 5)  # before the window knows that it was stored
    assert opened.vault.incident(full.record).incident.place == "gang"
    assert opened.vault.draft(draft_key(full.record)) is None


def test_evidence_is_added_and_shown(stored: StoredIncident, opened: Opened, tmp_path: Path) -> None:
    file = tmp_path / "scherm.png"
    file.write_bytes(b"\x89PNG\r\n\x1a\n")
    opened.chooser.chosen_files = (file,)
    page = show(opened, stored)
    page.evidence.button.click()
    opened.until(lambda: "scherm.png" in labels(page))
    assert opened.vault.incident(stored.record).evidence[0].size == 8


def test_use_in_aangifte_begins_with_this_incident(stored: StoredIncident, opened: Opened) -> None:
    show(opened, stored).use.click()
    page = opened.until_page(ChoosePage)
    assert page.records() == (stored.record,)
