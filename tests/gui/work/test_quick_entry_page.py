"""Leg vast: what is typed is stored, and what is half written is never lost."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from threading import Event

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from tests.fakes import FakeVault, StoppedClock
from tests.gui.work.conftest import Opened
from weerbaar_desktop.application.diary import QUICK_ENTRY_DRAFT
from weerbaar_desktop.gui.diary.diary_page import DiaryPage
from weerbaar_desktop.gui.diary.quick_entry_page import QuickEntryPage
from weerbaar_desktop.gui.incident.incident_page import IncidentPage
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.text_fields import TextArea
from weerbaar_desktop.presentation import quick_entry
from weerbaar_desktop.presentation.quick_entry import QuickEntry

WORDS = "Er stond <b>iemand</b> voor de deur. Hij zei: “wacht maar” \N{WAVING HAND SIGN}"


def status(page: Page) -> str:
    """What stands at the right of the foot."""
    assert page.foot is not None
    return page.foot.status()


def begin(opened: Opened) -> QuickEntryPage:
    """The page, opened with the keyboard."""
    QTest.keyClick(opened.window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    return opened.until_page(QuickEntryPage)


def text(page: QuickEntryPage) -> TextArea:
    """Where the account is typed."""
    control = page.account.control
    assert isinstance(control, TextArea)
    return control


def write(page: QuickEntryPage, words: str) -> None:
    """Types into the account."""
    text(page).setFocus()
    text(page).insertPlainText(words)


def test_what_was_typed_is_stored_with_when_and_where(opened: Opened) -> None:
    page = begin(opened)
    write(page, WORDS)
    page.channel.set_values(["at_home"])
    QTest.keyClick(opened.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    shown = opened.until_page(IncidentPage)
    (row,) = opened.vault.incidents()
    incident = opened.vault.incident(row.record).incident
    assert incident.account == WORDS
    assert incident.channel == "at_home"
    assert incident.occurred is not None
    assert incident.occurred.from_ is not None
    assert (incident.occurred.from_.hour, incident.occurred.from_.minute) == (21, 42)
    assert status(shown) == "Opgeslagen om 21:42"
    opened.settled()
    assert opened.vault.draft(QUICK_ENTRY_DRAFT) is None


def test_what_waited_to_be_kept_is_no_draft_of_what_is_stored(opened: Opened) -> None:
    page = begin(opened)
    slow_disk = Event()
    opened.window.jobs.run(slow_disk.wait, lambda _none: None, lambda _trouble: None)
    write(page, WORDS)
    page.save_button.click()
    opened.until(lambda: not page.pauses._waiting.isActive())
    slow_disk.set()
    opened.until_page(IncidentPage)
    opened.settled()
    assert opened.vault.draft(QUICK_ENTRY_DRAFT) is None


def test_after_a_pause_the_draft_is_kept_and_the_page_says_so(opened: Opened) -> None:
    page = begin(opened)
    write(page, WORDS)
    opened.until(lambda: opened.vault.draft(QUICK_ENTRY_DRAFT))
    opened.until(lambda: status(page) == "Concept bewaard om 21:42")


def test_leaving_hands_over_the_draft_at_once(opened: Opened) -> None:
    page = begin(opened)
    write(page, WORDS)
    page.leave()
    opened.settled()
    kept = opened.vault.draft(QUICK_ENTRY_DRAFT)
    assert kept is not None
    assert quick_entry.from_draft(kept.document, opened.clock.now(), opened.clock.now()).account == WORDS


def test_a_lock_keeps_the_last_words_before_the_vault_is_closed(opened: Opened) -> None:
    page = begin(opened)
    write(page, WORDS)
    page.leave()
    assert opened.window.jobs.last(opened.vault.close, 5)
    assert opened.vault.closed
    assert opened.vault.draft(QUICK_ENTRY_DRAFT) is not None


def test_a_file_that_was_added_can_be_seen_also_where_the_page_is_longer_than_the_window(
    opened: Opened, tmp_path: Path
) -> None:
    page = begin(opened)
    opened.window.resize(1366, 560)
    page.files.add_files((tmp_path / "een.png", tmp_path / "twee.png"))
    out = next(one for one in page.files.findChildren(Button) if one.accessibleName() == "Haal weg: twee.png")
    opened.until(lambda: not out.visibleRegion().isEmpty())
    assert out.visibleRegion().boundingRect() == out.rect()


class TestADraftFromLastTime:
    """The vault holds a draft before the window opens."""

    def draft(self, vault: FakeVault, clock: StoppedClock) -> None:
        entry = QuickEntry(WORDS, "other", "9:05", "3-11-2026", "phone", files=2)
        vault.save_draft(QUICK_ENTRY_DRAFT, quick_entry.draft_of(entry), clock.now())

    def test_it_is_offered_and_comes_back_word_for_word(self, opened: Opened) -> None:
        self.draft(opened.vault, opened.clock)
        opened.pages.diary.show()
        opened.settled()
        diary = opened.until_page(DiaryPage)
        assert diary.resume.isVisible()
        diary.resume.findChildren(Button)[0].click()
        page = opened.until_page(QuickEntryPage)
        assert page.entry() == QuickEntry(WORDS, "other", "9:05", "3-11-2026", "phone", 2, said_on="2026-11-22")
        assert "Kies de 2 bestanden opnieuw." in page.files._again.text()

    def test_files_that_a_draft_lost_are_asked_for_until_they_are_chosen_again(
        self, opened: Opened, tmp_path: Path
    ) -> None:
        self.draft(opened.vault, opened.clock)
        opened.pages.diary.write()
        page = opened.until_page(QuickEntryPage)
        page.files.add_files((tmp_path / "een.png",))
        assert page.files._again.isVisible()
        assert "Kies het bestand opnieuw." in page.files._again.text()
        page.leave()
        opened.settled()
        draft = opened.vault.draft(QUICK_ENTRY_DRAFT)
        assert draft is not None
        assert quick_entry.from_draft(draft.document, opened.clock.now(), opened.clock.now()).files == 2
        page.files.add_files((tmp_path / "twee.png",))
        assert not page.files._again.isVisible()

    def test_what_was_said_of_a_paste_does_not_stand_at_the_next_entry(self, opened: Opened) -> None:
        self.draft(opened.vault, opened.clock)
        opened.pages.diary.write()
        page = opened.until_page(QuickEntryPage)
        QGuiApplication.clipboard().clear()
        page.files.ways.paste.click()
        assert page.files.ways.notice.isVisible()
        page.save_button.click()
        opened.until_page(IncidentPage)
        opened.pages.diary.write()
        opened.until_page(QuickEntryPage)
        assert not page.files.ways.notice.isVisible()

    def test_emptying_it_drops_it(self, opened: Opened) -> None:
        self.draft(opened.vault, opened.clock)
        opened.pages.diary.write()
        page = opened.until_page(QuickEntryPage)
        text(page).selectAll()
        QTest.keyClick(page.account.control, Qt.Key.Key_Delete)
        page.leave()
        opened.settled()
        assert opened.vault.draft(QUICK_ENTRY_DRAFT) is None


def test_an_empty_page_is_not_stored_and_the_summary_has_the_keyboard(opened: Opened) -> None:
    page = begin(opened)
    page.when.time.line_edit.setText("half tien")
    page.save_button.click()
    assert page.summary.hasFocus()
    assert page.account.error.isVisible()
    assert page.when.time.error.isVisible()
    assert opened.vault.incident_count() == 0
    write(page, WORDS)
    page.when.time.line_edit.setText("21.30")
    page.save_button.click()
    opened.until_page(IncidentPage)


def test_the_links_of_the_summary_lead_to_the_fields(opened: Opened) -> None:
    page = begin(opened)
    page.save_button.click()
    (link,) = [button for button in page.summary.findChildren(Button) if button.isVisible()]
    link.click()
    assert page.account.control.hasFocus()


def test_a_full_disk_loses_nothing(opened: Opened) -> None:
    page = begin(opened)
    write(page, WORDS)
    opened.vault.full = True
    page.save_button.click()
    opened.until(page.trouble.isVisible)
    assert page.entry().account == WORDS
    opened.vault.full = False
    opened.until(page.save_button.isEnabled)
    page.save_button.click()
    opened.until_page(IncidentPage)
    assert [opened.vault.incident(row.record).incident.account for row in opened.vault.incidents()] == [WORDS]


def test_after_a_bug_one_can_write_on_and_store_it_again(opened: Opened) -> None:
    page = begin(opened)
    write(page, WORDS)
    opened.vault.broken = True
    page.save_button.click()
    opened.until(page.trouble.isVisible)
    assert page.isEnabled()
    assert page.save_button.isEnabled()
    opened.settled()
    opened.vault.broken = False
    opened.bugs.clear()
    page.save_button.click()
    opened.until_page(IncidentPage)
    assert opened.vault.incident_count() == 1


def test_chosen_files_are_kept_with_the_new_incident_one_by_one(opened: Opened, tmp_path: Path) -> None:
    files = tuple(tmp_path / name for name in ("scherm.png", "mail \u202egnp.txt"))
    for file in files:
        file.write_bytes(b"\x89PNG\r\n\x1a\n" + file.name.encode())
    opened.chooser.chosen_files = (*files, tmp_path / "weg.png")
    page = begin(opened)
    page.files.button.click()
    write(page, WORDS)
    page.save_button.click()
    shown = opened.until_page(IncidentPage)
    opened.until(shown.trouble.isVisible)
    opened.settled()
    (row,) = opened.vault.incidents()
    assert [piece.name for piece in opened.vault.incident(row.record).evidence] == [file.name for file in files]
    assert "weg.png" in shown.trouble.title.text()
    assert not shown.evidence.progress.isVisible()
    assert [file.exists() for file in files] == [True, True]


def test_the_fields_follow_the_answer(opened: Opened) -> None:
    page = begin(opened)
    for when, date, time in (("now", False, True), ("other", True, True), ("unknown", False, False)):
        page.when.answers.set_values([when])
        page.when.answers.changed.emit()
        assert (page.when.date.isVisible(), page.when.time.isVisible()) == (date, time)


def test_going_to_another_page_and_back_shows_the_same_words(opened: Opened) -> None:
    page = begin(opened)
    write(page, WORDS)
    opened.pages.diary.show()
    opened.settled()
    assert begin(opened).entry().account == WORDS


def test_net_that_was_written_on_another_day_comes_back_with_its_date(opened: Opened) -> None:
    page = begin(opened)
    write(page, WORDS)
    page.leave()
    opened.settled()
    opened.pages.diary._writing = False  # as a program that was started again
    opened.clock.moment += timedelta(days=2)
    opened.pages.diary.show()
    again = begin(opened)
    opened.settled()
    assert (again.when.when(), again.when.date.line_edit.text()) == ("other", "22-11-2026")
    QTest.keyClick(again.when.answers.first(), Qt.Key.Key_Up)  # "Gisteren", and that is of today
    assert again.entry().said_on == "2026-11-24"
