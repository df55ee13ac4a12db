"""The aangifte: from page to page, resumable at every step, to one folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from tests.fakes import FakeVault, StoppedClock
from tests.gui.work.conftest import Opened, make
from weerbaar_desktop.application import exports
from weerbaar_desktop.domain.canonical import encode
from weerbaar_desktop.domain.incident import StoredIncident
from weerbaar_desktop.dossier.verify import verify
from weerbaar_desktop.gui.aangifte.aangifte_journey import AangifteJourney
from weerbaar_desktop.gui.aangifte.check_page import CheckPage
from weerbaar_desktop.gui.aangifte.choose_page import ChoosePage
from weerbaar_desktop.gui.aangifte.choose_way_page import ChooseWayPage
from weerbaar_desktop.gui.aangifte.done_page import DonePage
from weerbaar_desktop.gui.aangifte.flow_page import FlowPage
from weerbaar_desktop.gui.aangifte.law_page import LawPage
from weerbaar_desktop.gui.aangifte.questions_page import QuestionsPage
from weerbaar_desktop.gui.aangifte.shield_page import ShieldPage
from weerbaar_desktop.gui.aangifte.start_page import StartPage
from weerbaar_desktop.gui.diary.diary_model import ROW
from weerbaar_desktop.gui.diary.diary_page import DiaryPage
from weerbaar_desktop.gui.filing.form_page import FilingFormPage
from weerbaar_desktop.gui.widgets.text_fields import LineField, TextArea
from weerbaar_desktop.presentation.aangifte_flow import DRAFT, records_in


@pytest.fixture
def two(vault: FakeVault, clock: StoppedClock) -> tuple[StoredIncident, StoredIncident]:
    """Two incidents; the second names a family member."""
    return (
        vault.add_incident(make(clock, "Een mail.", 2), clock.now()),
        vault.add_incident(make(clock, "Hij riep naar Joost.", 1), clock.now()),
    )


def start(opened: Opened) -> ChoosePage:
    """A fresh aangifte, at the page where one chooses."""
    opened.pages.aangifte().show()
    opened.until_page(StartPage).ui.begin.click()
    return opened.until_page(ChoosePage)


def onward(opened: Opened) -> None:
    """The next page."""
    before = opened.until_page(FlowPage)
    opened.until(before.next.isEnabled)
    before.next.click()
    opened.until(lambda: opened.window.page() is not before)


def take_way(opened: Opened, way: str = "aangifte") -> None:
    """From choosing incidents past choosing a way."""
    onward(opened)
    opened.until_page(ChooseWayPage).answers[way].click()
    onward(opened)


def answer(page: QuestionsPage, key: str, text: str) -> None:
    """Types an answer."""
    control = page.target(key)
    assert isinstance(control, LineField | TextArea)
    control.setText(text)


def to_check(opened: Opened) -> CheckPage:
    """Everything answered that is needed."""
    view = start(opened).view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Space)
    take_way(opened)
    answer(opened.until_page(QuestionsPage), "complainant.name", "M. Verhaegen")
    for _ in range(3):
        onward(opened)
    answer(opened.until_page(QuestionsPage), "private.family", "Joost")
    onward(opened)
    onward(opened)
    onward(opened)
    onward(opened)
    page = opened.until_page(CheckPage)
    opened.until(lambda: not opened.window.jobs.reading)  # what is covered is looked for there
    return page


def labels(widget: QWidget) -> list[str]:
    """Every text on it."""
    return [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]


def test_nothing_chosen_is_said_and_one_stays(two: tuple[StoredIncident, ...], opened: Opened) -> None:
    page = start(opened)
    page.next.click()
    assert page.summary.hasFocus()
    assert opened.window.page() is page


def test_incidents_are_ticked_with_the_space_bar_and_read_as_sentences(
    two: tuple[StoredIncident, ...], opened: Opened
) -> None:
    page = start(opened)
    page.view.setFocus(Qt.FocusReason.TabFocusReason)
    index = page.view.currentIndex()
    assert index.data(ROW).words == "Hij riep naar Joost."
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("21 november 2026")
    QTest.keyClick(page.view, Qt.Key.Key_Space)
    assert index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
    QTest.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=page.view.visualRect(index).center())
    assert page.records() == ()


def test_the_aangifte_is_taken_up_where_it_was_left(two: tuple[StoredIncident, ...], opened: Opened) -> None:
    page = start(opened)
    page.view.rows.toggle(page.view.rows.index(1))
    take_way(opened)
    questions = opened.until_page(QuestionsPage)
    answer(questions, "complainant.name", "M. Verhaegen")
    questions.draft_made.emit()
    opened.settled()
    assert opened.vault.draft(DRAFT) is not None
    fresh = AangifteJourney(opened.pages._joined, opened.pages)
    fresh.show()
    begin = opened.until_page(StartPage)
    assert begin.ui.goOn.isVisible()
    begin.ui.goOn.click()
    again = opened.until_page(QuestionsPage)
    assert again.typed()["complainant.name"] == "M. Verhaegen"


def test_a_date_that_does_not_exist_holds_one_on_the_page(two: tuple[StoredIncident, ...], opened: Opened) -> None:
    to_check(opened).back.click()
    opened.until_page(ShieldPage).back.click()
    opened.until_page(LawPage).back.click()
    page = opened.until_page(QuestionsPage)
    answer(page, "date", "31-11-2026")
    page.next.click()
    assert page.summary.hasFocus()
    answer(page, "date", "30-11-2026")
    for _ in range(3):
        onward(opened)
    assert "30 november 2026" in labels(opened.until_page(CheckPage))


def test_the_check_page_shows_every_answer_and_what_will_be_covered(
    two: tuple[StoredIncident, ...], opened: Opened
) -> None:
    page = to_check(opened)
    texts = labels(page)
    for words in ("1 incident", "Aangifte", "M. Verhaegen", "Joost", "Niet ingevuld", "Weet ik nog niet"):
        assert words in texts, words
    opened.until(page.shield.isVisible)
    assert page.shield.title.text() == "1 plek wordt afgeschermd in de aangifte."


def test_change_leads_to_the_field_and_straight_back_to_the_check(
    two: tuple[StoredIncident, ...], opened: Opened
) -> None:
    page = to_check(opened)
    link = page._links["complainant.office"]
    assert link.accessibleName() == "Wijzig functie"
    link.click()
    questions = opened.until_page(QuestionsPage)
    assert questions.target("complainant.office").hasFocus()
    answer(questions, "complainant.office", "wethouder")
    questions.next.click()
    page = opened.until_page(CheckPage)
    assert "wethouder" in labels(page)


def test_the_folder_is_made_and_noted_and_every_answer_stays_for_another_way(
    two: tuple[StoredIncident, ...], opened: Opened, tmp_path: Path
) -> None:
    page = to_check(opened)
    page.next.click()
    done = opened.until_page(DonePage)
    folder = tmp_path / "aangifte-2026-11-22"
    assert opened.chooser.proposed == folder.name
    assert done.place.text() == str(folder)
    assert opened.vault.head().seq == 3
    code = done.code.text().split()
    assert len(code) == 16
    assert verify(folder, "".join(code), "".join(done.fingerprint.text().split())).ok
    assert opened.vault.draft(DRAFT) is not None
    done.more.click()
    opened.until_page(ChooseWayPage).answers["gespreksnotitie"].click()
    onward(opened)
    assert opened.until_page(QuestionsPage).typed()["complainant.name"] == "M. Verhaegen"


def test_after_a_folder_one_may_go_on_with_it_or_begin_another(two: tuple[StoredIncident, ...], opened: Opened) -> None:
    to_check(opened).next.click()
    opened.until_page(DonePage).done.click()
    diary = opened.until_page(DiaryPage)
    opened.settled()
    assert records_in(opened.vault.draft(DRAFT)) == (), "it is no concept any more"
    opened.pages.aangifte().show()
    begin = opened.until_page(StartPage)
    assert "map voor de politie" in begin.ui.kept.text()
    begin.ui.goOn.click()
    assert "M. Verhaegen" in labels(opened.until_page(CheckPage))
    opened.pages.diary.show()
    assert opened.window.page() is diary
    opened.pages.aangifte().use(two[0].record)
    page = opened.until_page(ChoosePage)
    assert page.records() == (two[0].record,), "of another incident another one"
    take_way(opened)
    assert opened.until_page(QuestionsPage).typed()["complainant.name"] == "M. Verhaegen"


def test_the_form_about_how_a_klacht_went_is_that_of_a_klacht(two: tuple[StoredIncident, ...], opened: Opened) -> None:
    page = start(opened)
    page.view.rows.toggle(page.view.rows.index(1))
    take_way(opened, "klacht")
    answer(opened.until_page(QuestionsPage), "complainant.name", "M. Verhaegen")
    while not isinstance(opened.window.page(), CheckPage):
        onward(opened)
    opened.until_page(CheckPage).next.click()
    opened.until_page(DonePage).write.click()
    form = opened.until_page(FilingFormPage)
    assert form.typed()["what"] == "klacht"
    assert [one.what for one in opened.vault.exports()] == ["klacht"]


def test_a_folder_that_exists_is_refused_in_words(
    two: tuple[StoredIncident, ...], opened: Opened, tmp_path: Path
) -> None:
    page = to_check(opened)
    (tmp_path / "aangifte-2026-11-22").mkdir()
    page.next.click()
    opened.until(page.trouble.isVisible)
    assert opened.window.page() is page
    assert page.next.isEnabled()
    assert not page.progress.isVisible()
    assert list((tmp_path / "aangifte-2026-11-22").iterdir()) == []


@pytest.mark.parametrize("where", ["printing", "noting"])
def test_after_a_bug_the_check_page_is_free_again(where: str, two: tuple[StoredIncident, ...], opened: Opened) -> None:
    page = to_check(opened)
    opened.settled()
    opened.printer.broken, opened.vault.broken = where == "printing", where == "noting"
    page.next.click()
    opened.until(page.trouble.isVisible)
    assert page.next.isEnabled()
    assert not page.progress.isVisible()
    opened.settled()
    opened.printer.broken = opened.vault.broken = False
    opened.bugs.clear()
    page.next.click()
    opened.until_page(DonePage)


def test_without_a_name_the_check_says_what_is_missing(two: tuple[StoredIncident, ...], opened: Opened) -> None:
    page = start(opened)
    page.view.rows.toggle(page.view.rows.index(1))
    take_way(opened)
    for _ in range(7):
        onward(opened)
    check = opened.until_page(CheckPage)
    check.next.click()
    assert check.summary.hasFocus()
    assert "Nog invullen" in labels(check)


@pytest.fixture
def go_on(opened: Opened) -> Iterator[Event]:
    """Until this is set, what `hold_up` holds up waits, as for a large folder; the test may end before."""
    held = Event()
    yield held
    held.set()


def hold_up(opened: Opened, go_on: Event) -> None:
    """Nothing is read beside the vault until `go_on` is set."""
    opened.window.jobs.read(lambda: go_on.wait(30), lambda _waited: None, lambda _trouble: None)


def test_while_a_folder_is_made_every_way_in_leads_to_how_far_it_is(
    two: tuple[StoredIncident, ...], opened: Opened, go_on: Event
) -> None:
    page = to_check(opened)
    hold_up(opened, go_on)
    page.next.click()
    for come_back in (
        opened.pages.aangifte().show,
        opened.pages.aangifte().go_on,
        lambda: opened.pages.aangifte().use(two[0].record),
        lambda: opened.pages.aangifte().add_to("ab" * 32, (two[0].record,), "Aangifte"),
    ):
        opened.pages.diary.show()
        opened.settled()
        come_back()
        opened.settled()
        assert opened.window.page() is page
        assert not page.next.isEnabled()
        assert page.progress.isVisible()
    go_on.set()
    opened.until_page(DonePage)
    assert [one.incidents for one in opened.vault.exports()] == [(two[1].record,)]


def test_that_a_folder_may_be_a_klacht_is_remembered_from_before_its_first_file(
    two: tuple[StoredIncident, ...], opened: Opened, go_on: Event
) -> None:
    page = to_check(opened)
    hold_up(opened, go_on)
    page.next.click()
    opened.settled()
    kept = opened.vault.draft(exports.DRAFT)
    assert kept is not None
    assert '"klacht":true' in encode(kept.document).decode()
    go_on.set()
    opened.until_page(DonePage)


def test_who_writes_elsewhere_stays_there_and_finds_the_folder_on_coming_back(
    two: tuple[StoredIncident, ...], opened: Opened, go_on: Event
) -> None:
    page = to_check(opened)
    hold_up(opened, go_on)
    page.next.click()
    opened.settled()
    opened.pages.diary.show()
    diary = opened.until_page(DiaryPage)
    go_on.set()
    opened.until(opened.vault.exports)
    opened.settled()
    assert opened.window.page() is diary
    opened.pages.aangifte().show()
    opened.until_page(DonePage)
    opened.pages.aangifte().show()
    opened.until_page(StartPage)


def test_a_folder_that_failed_meanwhile_says_so_on_coming_back(
    two: tuple[StoredIncident, ...], opened: Opened, go_on: Event, tmp_path: Path
) -> None:
    page = to_check(opened)
    hold_up(opened, go_on)
    page.next.click()
    opened.settled()
    (tmp_path / "aangifte-2026-11-22").mkdir()
    opened.pages.diary.show()
    go_on.set()
    opened.until(lambda: not opened.window.jobs.reading)
    opened.settled()
    assert isinstance(opened.window.page(), DiaryPage)
    opened.pages.aangifte().show()
    assert opened.window.page() is page
    assert page.trouble.isVisible()
    assert page.next.isEnabled()
