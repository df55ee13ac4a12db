"""The self-scan in the window: the whole of it, left and taken up again, repeated, and what comes out of it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from tests.content.test_self_scan import replaced
from tests.gui.work.conftest import RESOURCES, Opened
from tests.gui.work.scan_walk import choose, start, to_check, to_result
from weerbaar_desktop.application.papers import zelfscan
from weerbaar_desktop.application.self_scans import SelfScans
from weerbaar_desktop.content.library import Library, load_library
from weerbaar_desktop.content.self_scan import load_self_scan
from weerbaar_desktop.domain.scan import Answer
from weerbaar_desktop.gui.measures.list_page import MeasuresPage
from weerbaar_desktop.gui.measures.measure_page import MeasurePage
from weerbaar_desktop.gui.scan.check_page import ScanCheckPage
from weerbaar_desktop.gui.scan.question_page import ScanQuestionPage
from weerbaar_desktop.gui.scan.result_page import EraseScanPage, ScanResultPage
from weerbaar_desktop.gui.scan.scan_journey import ScanJourney
from weerbaar_desktop.gui.scan.start_page import AnewPage, ScanStartPage
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation import self_scan


def labels(page: QWidget) -> list[str]:
    """What can be read on the page."""
    shown = [*page.findChildren(QLabel), *page.findChildren(Prose)]
    return list(dict.fromkeys(one.text() for one in shown if one.isVisibleTo(page) and one.text()))


def begun(opened: Opened) -> ScanQuestionPage:
    """At the first question."""
    start(opened).begin.click()
    return opened.until_page(ScanQuestionPage)


def test_a_whole_scan_ends_in_what_there_is_to_do_without_a_score(opened: Opened) -> None:
    page = to_result(opened, "yes", {2: "no", 15: "partly", 18: "unknown"})
    assert list(page.buttons) == ["agenda", "gevolgd", "deuren-en-ramen"]
    texts = labels(page)
    assert "Uitzoeken: bedenk op uw vaste routes waar u heen zou gaan." in texts
    assert "Bron: eigen raad. Nagekeken op 27 november 2026." in texts
    assert not any("score" in text.casefold() or "%" in text for text in texts)
    (stored,) = opened.vault.scans("self")
    assert len(stored.scan.questions) == 18
    assert opened.vault.draft("self_scan") is None


def test_every_answer_is_kept_at_once_and_the_foot_says_so(opened: Opened) -> None:
    page = begun(opened)
    choose(page, "partly")
    opened.settled()
    draft = opened.vault.draft("self_scan")
    assert draft is not None
    assert isinstance(draft.document, dict)
    assert draft.document["answers"] == [["zien-wie-aanbelt", "partly"]]
    assert page.foot is not None
    assert page.foot.status() == "Opgeslagen om 21:42"


def test_going_on_without_an_answer_says_what_is_missing_and_skipping_is_fine(opened: Opened) -> None:
    page = begun(opened)
    page.next.click()
    assert page.summary.hasFocus()
    assert page.subtitle == "Vraag 1 van 18"
    page.skip.click()
    assert page.subtitle == "Vraag 2 van 18"
    assert not page.summary.isVisibleTo(page)


def test_a_note_that_is_too_long_is_said_and_kept_as_it_is(opened: Opened) -> None:
    page = begun(opened)
    choose(page, "yes")
    page.note.set_text("x" * 2001)
    for button in (page.next, page.skip):
        button.click()
        assert page.summary.hasFocus()
        assert (page.subtitle, len(page.note.text())) == ("Vraag 1 van 18", 2001)


def test_a_note_that_is_too_long_at_the_end_leads_to_its_question(opened: Opened) -> None:
    check = to_check(opened)
    check.links["licht-bij-de-deur"].click()
    page = opened.until_page(ScanQuestionPage)
    page.note.set_text("woord " * 50_000)
    page.back.click()
    page.next.click()
    opened.until_page(ScanCheckPage)
    assert max(map(len, labels(check))) < 4_000
    check.next.click()
    assert opened.until_page(ScanQuestionPage).subtitle == "Vraag 3 van 18"
    assert page.summary.hasFocus()
    assert len(page.note.text()) == 300_000
    page.note.set_text("kort")
    page.next.click()
    opened.until_page(ScanCheckPage).next.click()
    opened.until_page(ScanResultPage)


def test_after_a_lock_one_is_at_the_same_question_with_the_same_answers(opened: Opened) -> None:
    page = begun(opened)
    choose(page, "no")
    page.note.insertPlainText("een briefje")
    page.next.click()
    choose(page, "unknown")
    opened.settled()
    again = ScanJourney(opened.pages.joined, opened.pages)
    again.go_on()
    opened.until(lambda: opened.window.page() is again.question)
    assert (again.question.subtitle, again.question.typed()) == ("Vraag 2 van 18", ("unknown", ""))
    again.question.back.click()
    assert again.question.typed() == ("no", "een briefje")


def test_the_lock_brings_one_back_to_the_questions(opened: Opened) -> None:
    choose(begun(opened), "no")
    opened.settled()
    opened.pages.diary.show()
    opened.pages.ways_back()[ScanQuestionPage.window_name]("")
    assert opened.until_page(ScanQuestionPage).typed() == ("no", "")


def test_later_leads_to_the_way_in_where_one_goes_on(opened: Opened) -> None:
    page = begun(opened)
    choose(page, "no")
    page.next.click()
    page.later.click()
    way_in = opened.until_page(ScanStartPage)
    assert (way_in.begin.isVisible(), way_in.go_on.isVisible()) == (False, True)
    way_in.go_on.click()
    opened.until(lambda: opened.window.page() is page)
    assert page.subtitle == "Vraag 2 van 18"
    page.later.click()
    opened.until_page(ScanStartPage)


def test_beginning_again_asks_once_more_and_says_what_goes(opened: Opened) -> None:
    page = begun(opened)
    choose(page, "no")
    page.later.click()
    way_in = opened.until_page(ScanStartPage)
    way_in.anew.click()
    asking = opened.until_page(AnewPage)
    assert "Wat u invulde op 22 november 2026, 21:42, is bewaard." in labels(asking)
    asking.keep.click()
    opened.until_page(ScanStartPage).go_on.click()
    assert opened.until_page(ScanQuestionPage).typed() == ("no", "")
    page.later.click()
    opened.until_page(ScanStartPage).anew.click()
    opened.until_page(AnewPage).erase.click()
    assert (opened.until_page(ScanQuestionPage).subtitle, page.typed()) == ("Vraag 1 van 18", (None, ""))


def test_the_check_shows_every_answer_and_each_can_be_changed(opened: Opened) -> None:
    check = to_check(opened, "yes", {3: None})
    assert "Niet ingevuld" in labels(check)
    check.links["licht-bij-de-deur"].click()
    page = opened.until_page(ScanQuestionPage)
    assert page.subtitle == "Vraag 3 van 18"
    choose(page, "no")
    page.next.click()
    assert opened.window.page() is check
    assert "Niet ingevuld" not in labels(check)
    check.back.click()
    assert page.subtitle == "Vraag 18 van 18"


def test_what_does_not_fit_on_the_disk_stays_a_draft(opened: Opened) -> None:
    check = to_check(opened)
    opened.settled()
    opened.vault.full = True
    check.next.click()
    opened.until(check.trouble.isVisible)
    opened.vault.full = False
    assert opened.vault.draft("self_scan") is not None
    check.next.click()
    opened.until_page(ScanResultPage)


def test_a_second_scan_shows_what_changed_in_the_words_of_then(opened: Opened) -> None:
    to_result(opened, "yes", {2: "no"})
    opened.clock.moment += timedelta(days=190)
    way_in = start(opened)
    assert way_in.reminder.isVisible()
    page = to_result(opened, "yes", {4: "partly"})
    texts = labels(page)
    assert "Vergeleken met 22 november 2026." in texts
    assert {"Toen", "Nu", "Deels"} <= set(texts)
    assert not start(opened).reminder.isVisible()
    assert [link.text() for link in way_in.scans.links] == [
        "Zelfscan van 31 mei 2027, 21:42", "Zelfscan van 22 november 2026, 21:42",
    ]  # fmt: skip
    way_in.scans.links[1].click()
    first = opened.until_page(ScanResultPage)
    assert list(first.buttons) == ["deuren-en-ramen"]
    assert "Wat er anders is dan de vorige keer" not in labels(first)


def test_one_button_makes_a_measure_and_the_next_scan_knows_it(opened: Opened) -> None:
    page = to_result(opened, "yes", {2: "no"})
    page.buttons["deuren-en-ramen"].click()
    opened.until(opened.vault.measures)
    opened.until(lambda: "Staat in uw maatregelen" in labels(page))
    assert page.buttons["deuren-en-ramen"].hasFocus()
    page = to_result(opened, "yes", {2: None})
    assert any(text.startswith("Van de vorige keer: Laat iemand met u langs") for text in labels(page))
    page.buttons["deuren-en-ramen"].click()
    measure = opened.until_page(MeasurePage)
    assert measure.subtitle == "Nog te doen"
    measure.origin.click()
    opened.until_page(ScanResultPage)
    assert len(opened.vault.measures()) == 1


def test_it_is_kept_as_a_pdf_and_the_journal_knows(opened: Opened, tmp_path: Path) -> None:
    page = to_result(opened, "no")
    page.pdf.setFocus()
    page.pdf.click()
    opened.until(page.outcome.isVisible)
    assert page.pdf.hasFocus()
    assert (tmp_path / "zelfscan-2026-11-22.pdf").is_file()
    assert opened.printer.asked[-1].title == zelfscan.TITLE
    assert page.pdf.isEnabled()
    assert opened.vault._memory.lines[-1][0].kind == "export"


def test_a_pdf_that_stands_there_already_is_left_alone(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "zelfscan-2026-11-22.pdf").write_bytes(b"van mij")
    page = to_result(opened)
    page.pdf.setFocus()
    page.pdf.click()
    opened.until(page.trouble.isVisible)
    assert page.pdf.hasFocus()
    assert (tmp_path / "zelfscan-2026-11-22.pdf").read_bytes() == b"van mij"
    assert page.pdf.isEnabled()


def test_it_is_erased_only_after_asking_once_more(opened: Opened) -> None:
    page = to_result(opened)
    page.erase.click()
    asking = opened.until_page(EraseScanPage)
    assert "Zelfscan van 22 november 2026, 21:42" in labels(asking)
    asking.keep.click()
    assert opened.window.page() is page
    page.erase.click()
    asking.erase.click()
    opened.until_page(ScanStartPage)
    assert opened.vault.scans("self") == ()


def test_the_measures_are_one_button_away(opened: Opened) -> None:
    start(opened).measures.click()
    opened.until_page(MeasuresPage).back.click()
    opened.until_page(ScanStartPage)


class TestAReplacedQuestion:
    """The content has a question retired and a new one in its place."""

    @pytest.fixture
    def library(self, tmp_path_factory: pytest.TempPathFactory) -> Library:
        return load_library(replaced(tmp_path_factory.mktemp("inhoud")))

    def test_it_is_shown_kept_and_printed_beside_the_words_of_before(self, opened: Opened) -> None:
        shipped = load_self_scan(RESOURCES / "content" / "nl")
        answers: dict[str, Answer] = {one.id: "no" for one in shipped}
        first = SelfScans(opened.vault, shipped, opened.clock).finish(answers, {})
        page = to_result(opened, "yes", {18: "no"})
        assert list(page.buttons) == ["nieuw", "gevolgd"]
        texts = labels(page)
        assert {"Doe iets nieuws.", "Werd nog niet gevraagd", "Wordt niet meer gevraagd"} <= set(texts)
        page.pdf.click()
        opened.until(page.outcome.isVisible)
        opened.pages.scans.scan().open(first.record)
        opened.until(lambda: "Weet u wat u doet als iemand u volgt?" in labels(page))

    def test_half_answered_it_stays_with_its_note_in_its_own_words(self, opened: Opened) -> None:
        shipped = load_self_scan(RESOURCES / "content" / "nl")
        half = self_scan.begin(shipped).answer("gevolgd", "no", "twee keer dezelfde auto")
        opened.vault.save_draft("self_scan", self_scan.to_draft(half, shipped), opened.clock.now())
        start(opened).go_on.click()
        page = opened.until_page(ScanQuestionPage)
        assert page.subtitle == "Vraag 1 van 19"
        for _ in range(19):
            page.skip.click() if page.typed()[0] is None else page.next.click()
        opened.until_page(ScanCheckPage).next.click()
        opened.until_page(ScanResultPage)
        asked = opened.vault.scans("self")[0].scan.questions
        kept = [(one.question, one.answer, one.note) for one in asked if one.id == "gevolgd"]
        assert kept == [("Weet u wat u doet als iemand u volgt?", "no", "twee keer dezelfde auto")]
        assert [one.id for one in asked if one.answer is not None] == ["gevolgd"]


def test_what_the_draft_holds_of_a_retired_question_is_left_out(opened: Opened) -> None:
    opened.vault.save_draft(
        "self_scan", {"at": "weg", "farthest": "weg", "answers": [["weg", "no"], ["agenda", "no"], 3], "notes": None},
        opened.clock.now(),
    )  # fmt: skip
    start(opened).go_on.click()
    page = opened.until_page(ScanQuestionPage)
    assert page.subtitle == "Vraag 1 van 18"
    for _ in range(14):
        page.skip.click()
    assert page.typed() == ("no", "")
    assert not isinstance(opened.window.page(), ScanCheckPage)
