"""Weerbaarheid: a conversation goes where one wants, ends in more than one way, and keeps only what one wants."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor

from tests.fakes import FakeVault
from tests.gui.work.conftest import Opened
from tests.gui.work.resilience_walk import begin, card, choose, reply, resilience, to_an_end
from tests.gui.work.test_coming_back import come_back
from tests.gui.work.test_scan_pages import labels
from weerbaar_desktop.gui.diary.diary_page import DiaryPage
from weerbaar_desktop.gui.measures.measure_page import MeasurePage
from weerbaar_desktop.gui.resilience.card_page import CardPage
from weerbaar_desktop.gui.resilience.conversation_pages import ConversationPage, DilemmaPage, StoryPage
from weerbaar_desktop.gui.resilience.influence_pages import InfluenceOutcomePage, InfluencePage
from weerbaar_desktop.gui.resilience.note_pages import EraseNotePage, NotePage
from weerbaar_desktop.gui.resilience.resilience_page import ResiliencePage
from weerbaar_desktop.gui.resilience.talk_page import TalkPage

TRAINED = (
    "‘Ik zie dit als een bedreiging en dat vind ik niet prettig."
    " Als je dit niet terugneemt, ga ik hier aangifte van doen.’"
)
NOTICED = "Ik hield mijn adem in."


def test_it_stands_in_the_list_just_before_the_vault(opened: Opened) -> None:
    names = [one.name for one in opened.pages.destinations()]
    assert names[-2:] == ["Weerbaarheid", "Kluis"]
    assert opened.window.navigation is not None
    opened.window.navigation.buttons["Weerbaarheid"].click()
    page = opened.until_page(ResiliencePage)
    assert len(page.alone.links) >= 6
    assert len(page.home.links) >= 2
    assert len(page.cards.links) == 8


def test_one_conversation_ends_in_two_ways(opened: Opened) -> None:
    page = begin(opened, "Boos aan de balie")
    assert not page.note.isVisible()
    reply(page, "‘Drie maanden")
    assert page.tends.text().startswith("Luisteren helpt vaak")
    reply(page, "‘Ik schrijf het op")
    assert page.ending.text() == "Het gesprek gaat verder, met twee"
    assert page.aloud.text() == TRAINED
    page.again.click()
    assert page.back.accessibleName() == "Terug naar Weerbaarheid"
    reply(page, "‘U moet eerst")
    reply(page, "‘Kom maar op")
    assert page.ending.text() == "Het gesprek stopt"
    page.back.click()
    assert page.said.text().startswith("‘Jij bent de ergste")
    page.back.click()
    page.back.click()
    opened.until_page(ResiliencePage)


def test_stopping_half_way_keeps_nothing(opened: Opened, vault: FakeVault) -> None:
    page = begin(opened, "Boos aan de balie")
    reply(page, "‘Drie maanden")
    page.stop.click()
    shown = opened.until_page(ResiliencePage)
    opened.settled()
    assert shown.go_on.isHidden()
    assert not any("rehearsal" in key for key in vault._memory.drafts)


def test_what_one_noticed_is_kept_only_when_one_wants_and_goes_without_a_line(opened: Opened, vault: FakeVault) -> None:
    lines = vault.head().seq
    for kept in (False, True):
        page = begin(opened, "Op de markt")
        to_an_end(page)
        page.note.click()
        note = opened.until_page(NotePage)
        note.text.insertPlainText(NOTICED)
        (note.save_button if kept else note.none).click()
        shown = opened.until_page(ResiliencePage)
        opened.settled()
        assert [link.accessibleName().partition(".")[0] for link in shown.noticed.links] == [NOTICED[:-1]] * kept
    shown.noticed.links[0].click()
    opened.until_page(EraseNotePage).erase.click()
    shown = opened.until_page(ResiliencePage)
    opened.until(lambda: not shown.noticed.links)
    assert vault.head().seq == lines


def note(opened: Opened, words: str) -> NotePage:
    """Written after an exercise, and not kept yet."""
    page = begin(opened, "Op de markt")
    to_an_end(page)
    page.note.click()
    written = opened.until_page(NotePage)
    written.text.insertPlainText(words)
    return written


def test_a_button_pressed_twice_keeps_one_note_and_erases_one(opened: Opened) -> None:
    for words in ("Eerst.", "Daarna."):
        save = note(opened, words).save_button
        for _ in range(2):
            save.click()
        shown = opened.until_page(ResiliencePage)
        opened.settled()
    assert len(shown.noticed.links) == 2
    shown.noticed.links[0].click()
    erase = opened.until_page(EraseNotePage).erase
    for _ in range(2):
        erase.click()
    shown = opened.until_page(ResiliencePage)
    opened.settled()
    assert [link.accessibleName().partition(".")[0] for link in shown.noticed.links] == ["Eerst"]


def test_what_one_wants_to_do_becomes_one_measure_when_the_button_is_pressed_twice(
    opened: Opened, vault: FakeVault
) -> None:
    page = card(opened, 2)
    page.what.insertPlainText("Ik bel de griffier.")
    for _ in range(2):
        page.take.click()
    opened.until(lambda: page.measures.links)
    opened.settled()
    assert len(vault.measures()) == 1


def test_a_note_that_was_half_written_comes_before_the_next_conversation(opened: Opened) -> None:
    page = begin(opened, "Op de markt")
    to_an_end(page)
    page.note.click()
    note = opened.until_page(NotePage)
    note.text.insertPlainText(NOTICED)
    choose(resilience(opened), "Iemand staat aan uw voordeur")
    again = opened.until_page(NotePage)
    assert again.text.text() == NOTICED
    again.save_button.click()
    assert opened.until_page(TalkPage).title == "Iemand staat aan uw voordeur"


def test_after_a_lock_one_is_at_the_same_moment(opened: Opened) -> None:
    page = begin(opened, "Iemand staat aan uw voordeur")
    reply(page, "Ik doe open")
    said = page.said.text()
    come_back(opened)
    opened.until(lambda: isinstance(opened.window.page(), TalkPage) and opened.window.page() is not page)
    assert opened.until_page(TalkPage).said.text() == said


@pytest.mark.parametrize("words", [NOTICED, ""], ids=["half a note", "an empty note"])
def test_after_a_lock_one_is_at_the_same_word_of_the_note(opened: Opened, words: str) -> None:
    page = begin(opened, "Op de markt")
    to_an_end(page)
    page.note.click()
    note = opened.until_page(NotePage)
    note.text.insertPlainText(words)
    cursor = note.text.textCursor()
    cursor.setPosition(min(3, len(words)), QTextCursor.MoveMode.MoveAnchor)
    note.text.setTextCursor(cursor)
    come_back(opened)
    opened.until(lambda: isinstance(opened.window.page(), NotePage) and opened.window.page() is not note)
    back = opened.until_page(NotePage)
    assert (back.text.text(), back.text.textCursor().position()) == (words, min(3, len(words)))


def test_what_one_wants_to_do_differently_becomes_a_measure(opened: Opened, vault: FakeVault) -> None:
    page = card(opened, 2)
    assert page.question.text() == "Lost u het alleen op, of vraagt u op tijd hulp?"
    page.take.click()
    opened.until(page.summary.isVisible)
    page.what.insertPlainText("Ik bel de griffier.")
    page.take.click()
    opened.until(lambda: page.measures.links)
    assert page.what.text() == ""
    [stored] = vault.measures()
    origin = stored.measure.origin
    assert origin is not None
    assert (stored.measure.what, origin.kind, origin.part) == ("Ik bel de griffier.", "card", "alleen")
    page.measures.links[0].click()
    measure = opened.until_page(MeasurePage)
    assert measure._origin.text() == "Deze maatregel komt uit een kaart over eigen gedrag."
    assert "Staat in uw maatregelen" in resilience(opened).cards.links[2].accessibleName()


def test_a_group_has_dilemmas_a_guide_and_a_sheet_to_print(opened: Opened, vault: FakeVault, tmp_path: Path) -> None:
    lines = vault.head().seq
    resilience(opened).together.click()
    page = opened.until_page(ConversationPage)
    for button, name in ((page.guide, "gespreksleidraad-leeg.pdf"), (page.norm, "melden-helpt-leeg.pdf")):
        button.click()
        opened.until(page.kept.isVisible)
        assert name in page.kept.words.text()
        opened.until((tmp_path / name).is_file)
    assert [one.title for one in opened.printer.asked[-2:]] == [
        "Gespreksleidraad: druk, grenzen en elkaar helpen", "Melden helpt"
    ]  # fmt: skip
    page.dilemmas.links[-1].click()
    dilemma = opened.until_page(DilemmaPage)
    last = dilemma.title
    dilemma.next.click()
    assert dilemma.title == "Twee kaartjes voor de wedstrijd" != last
    dilemma.back.click()
    assert opened.window.page() is page
    assert vault.head().seq == lines


def test_the_cards_go_round_and_each_keeps_its_half_written_words(opened: Opened) -> None:
    page = card(opened, 7)
    page.what.insertPlainText("Het blad ophangen")
    page.next.click()
    opened.until(lambda: page.question.text().startswith("Wat kan iemand online"))
    assert page.what.text() == ""
    come_back(opened)
    opened.until(lambda: isinstance(opened.window.page(), CardPage) and opened.window.page() is not page)
    assert opened.until_page(CardPage).question.text().startswith("Wat kan iemand online")
    opened.pages.resilience().open_card("thuis")
    opened.settled()
    assert opened.pages.resilience().card.what.text() == "Het blad ophangen"


def test_the_stories_go_round_with_their_source(opened: Opened) -> None:
    resilience(opened).together.click()
    page = opened.until_page(ConversationPage)
    page.stories.links[-1].click()
    story = opened.until_page(StoryPage)
    assert (story.title, "Bron: nhnieuws.nl en upday, augustus 2023; eigen raad." in labels(story)) == (
        "De oppas weet van de noodknop", True
    )  # fmt: skip
    story.next.click()
    assert story.title == "‘Vandaag komt ze veilig thuis, maar …’"
    story.back.click()
    assert opened.window.page() is page


def test_the_self_test_names_what_to_talk_about_and_keeps_no_answer(opened: Opened, vault: FakeVault) -> None:
    lines = vault.head().seq
    resilience(opened).together.click()
    opened.until_page(ConversationPage).test.click()
    test = opened.until_page(InfluencePage)
    test.done.click()
    assert "U vulde nog niets in." in labels(opened.until_page(InfluenceOutcomePage))
    opened.until_page(InfluenceOutcomePage).again.click()
    test.groups["geschenken"].set_values(["yes"])
    test.groups["bekenden"].set_values(["no"])
    test.groups["geheim"].set_values(["unknown"])
    test.done.click()
    outcome = opened.until_page(InfluenceOutcomePage)
    found = [one.question for one in opened.pages.joined.work.library.influence if one.question in labels(outcome)]
    assert found == [
        "Kreeg u dit jaar iets van iemand over wie u beslist?",
        "Weet u altijd wat geheim is, en voor wie?",
    ]
    outcome.again.click()
    assert test.given() == {"geschenken": "yes", "bekenden": "no", "geheim": "unknown"}
    opened.pages.diary.show()
    opened.until_page(DiaryPage)
    opened.settled()
    assert test.given() == {}
    assert found[0] not in labels(outcome)
    assert (vault.head().seq, vault._memory.drafts, vault._memory.notes) == (lines, {}, {})
