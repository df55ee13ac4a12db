"""Ankerkaarten in the window: offered calmly, made for somebody, remembered, and checked in plain words."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.fakes import FakeVault, StoppedClock
from tests.gui.work.conftest import Opened, make
from weerbaar_desktop.application.anchor_cards import AnchorCards
from weerbaar_desktop.domain.anchor import read_card
from weerbaar_desktop.domain.report import Figure
from weerbaar_desktop.gui.anchor.anchor_card import AnchorCard
from weerbaar_desktop.gui.anchor.check_page import CheckCardPage
from weerbaar_desktop.gui.anchor.make_pages import MadePage, MakePage
from weerbaar_desktop.gui.diary.diary_page import DiaryPage
from weerbaar_desktop.gui.vault_care.vault_page import VaultPage
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.presentation.anchor_shown import NEVER
from weerbaar_desktop.presentation.code_shown import drawn


@pytest.fixture
def entry(vault: FakeVault, clock: StoppedClock) -> None:
    """One threat in the diary, in a vault that wants nothing else."""
    vault.description = replace(vault.description, slots=("passphrase", "recovery"))
    vault.add_incident(make(clock), clock.now())


@pytest.fixture
def card(entry: None, opened: Opened) -> AnchorCard:
    """The card on the page "Kluis", which is shown."""
    opened.pages.care.vault().show()
    opened.until_page(VaultPage)
    opened.settled()
    return opened.pages.care.anchoring().card


def make_card(opened: Opened, whom: str = "de griffier") -> MadePage:
    """From the page "Kluis" to the card that was made."""
    opened.pages.care.anchoring().card.make_button.click()
    page = opened.until_page(MakePage)
    page.whom.setText(whom)
    page.make.click()
    made = opened.until_page(MadePage)
    opened.settled()
    return made


def test_a_card_is_made_for_somebody_and_the_page_shows_what_stands_on_it(opened: Opened, card: AnchorCard) -> None:
    assert card.last.text() == NEVER
    made = make_card(opened)
    assert opened.chooser.proposed == "Ankerkaart 2026-11-22.pdf"
    file = opened.chooser.folder / opened.chooser.proposed
    assert file.is_file()
    assert str(file) in made.file.words.text()
    (report,) = opened.printer.asked
    assert "griffier'" not in repr(report)
    (kept,) = opened.vault.anchors()
    assert (kept.seq, kept.for_whom) == (1, "de griffier")
    assert read_card(made.code.text()).head.hash.hex() == kept.hash
    figure = next(block for block in report.blocks if isinstance(block, Figure))
    assert made.qr.modules == drawn(figure.code)
    made.done.click()
    opened.until_page(VaultPage)
    assert card.last.text() == "Laatst verankerd: 22 november 2026, 0 regels daarna."


def test_the_card_is_offered_on_the_diary_and_can_be_put_off_for_a_week(
    opened: Opened, card: AnchorCard, clock: StoppedClock
) -> None:
    opened.pages.diary.show()
    diary = opened.until_page(DiaryPage)
    opened.settled()
    assert diary.card.isVisible()
    diary.card.findChildren(Button)[0].click()
    opened.until_page(VaultPage)
    opened.settled()
    assert card.offer.isVisible()
    card.later.setFocus()
    card.later.click()
    opened.until(lambda: not card.offer.isVisible())
    assert card.make_button.hasFocus()
    for days, shown in ((0, False), (6, False), (1, True)):
        clock.moment += timedelta(days=days)
        opened.pages.care.vault().show()
        opened.settled()
        assert card.offer.isVisible() is shown, days
    make_card(opened).done.click()
    opened.until_page(VaultPage)
    opened.settled()
    assert not card.offer.isVisible()
    opened.pages.diary.show()
    opened.settled()
    assert not diary.card.isVisible()


def test_the_diary_asks_one_thing_at_a_time(entry: None, opened: Opened, vault: FakeVault) -> None:
    diary = opened.until_page(DiaryPage)
    opened.settled()
    assert diary.card.isVisible()
    vault.description = replace(vault.description, slots=("passphrase",))
    opened.pages.diary.show()
    opened.settled()
    assert (diary.no_code.isVisible(), diary.card.isVisible()) == (True, False)


def test_a_code_is_checked_after_ten_more_entries(opened: Opened, card: AnchorCard, clock: StoppedClock) -> None:
    code = make_card(opened).code.text()
    for _ in range(10):
        opened.vault.add_incident(make(clock), clock.now())
    opened.pages.care.anchoring().check()
    page = opened.until_page(CheckCardPage)
    page.code.setPlainText(f" {code.upper()}\n")
    page.check.click()
    opened.until(page.outcome.words)
    words = page.outcome.words()
    assert words.startswith(
        "Regel 1 staat er nog zo\nU maakte deze kaart op 22 november 2026, 21:42, voor: de griffier"
    )
    assert "Regel 1 is niet veranderd sinds 22 november 2026." in words
    assert "Daarna kwamen er 11 regels bij." in words
    page.code.insertPlainText("0")
    assert page.outcome.words() == "", "what was said was about another code"
    page.back.click()
    opened.until_page(VaultPage)


def test_what_a_card_says_never_stands_beside_another_code(opened: Opened, card: AnchorCard) -> None:
    code = make_card(opened).code.text()
    opened.pages.care.anchoring().check()
    page = opened.until_page(CheckCardPage)
    page.code.set_text(code)
    page.check.click()
    page.code.insertPlainText("0")
    opened.until(lambda: not page.progress.isVisible())
    assert page.outcome.words() == ""
    page.code.set_text(code)
    page.check.click()
    opened.until(page.outcome.words)


def test_what_is_no_code_is_said_at_the_field_and_another_code_in_calm_words(opened: Opened, card: AnchorCard) -> None:
    card.check_button.click()
    page = opened.until_page(CheckCardPage)
    for typed, said in (("", "Typ de code"), ("1-abcd", "De code is niet volledig"), ("hallo", "geen code")):
        page.code.setPlainText(typed)
        page.check.click()
        assert said in page.code_field.error.words.text()
        assert page.code.hasFocus()
    page.code.setPlainText("1-" + "ab" * 32)
    page.check.click()
    opened.until(page.outcome.words)
    assert page.code_field.error.words.text() == ""
    assert page.outcome.words().startswith("Regel 1 is anders dan op de kaart")


def test_what_cannot_be_made_is_said_and_nothing_is_remembered(opened: Opened, card: AnchorCard) -> None:
    (opened.chooser.folder / "Ankerkaart 2026-11-22.pdf").write_bytes(b"er al")
    card.make_button.click()
    page = opened.until_page(MakePage)
    page.whom.setText("x" * 201)
    page.make.click()
    assert page.whom_field.error.words.text() == "Schrijf dit in ten hoogste 200 tekens."
    page.whom.setText("de griffier")
    page.make.click()
    opened.until(page.trouble.isVisible)
    assert page.trouble.title.text() == "Er staat al een bestand met deze naam."
    assert page.whom.text() == "de griffier"
    assert opened.vault.anchors() == ()


def test_a_card_that_the_diary_cannot_note_is_made_and_said(opened: Opened, card: AnchorCard) -> None:
    opened.vault.full = True
    made = make_card(opened)
    assert made.trouble.title.text() == "De kaart is gemaakt, maar uw dagboek kon dat niet onthouden."
    assert "De schijf is vol." in made.trouble.words.text()
    assert (opened.chooser.folder / "Ankerkaart 2026-11-22.pdf").is_file()
    opened.vault.full = False


def test_an_empty_diary_has_nothing_to_anchor(opened: Opened) -> None:
    opened.pages.care.anchoring().make()
    page = opened.until_page(MakePage)
    page.make.click()
    opened.until(page.trouble.isVisible)
    assert page.trouble.title.text() == "Er staat nog niets in uw dagboek."


def test_both_pages_are_in_the_menu(opened: Opened) -> None:
    found = {action.text().replace("&", ""): action for action in opened.window.ui.menuGo.actions()}
    found["Ankerkaart maken"].trigger()
    opened.until_page(MakePage)
    found["Ankerkaart controleren"].trigger()
    opened.until_page(CheckCardPage)


def test_a_practice_vault_offers_no_card_and_marks_the_one_that_is_made(
    entry: None, vault: FakeVault, clock: StoppedClock, opened: Opened
) -> None:
    vault.description = replace(vault.description, practice=True)
    cards: AnchorCards = opened.pages.joined.work.anchor_cards
    clock.moment += timedelta(days=30)
    assert cards.state().offer is None
    opened.pages.care.anchoring().make()
    opened.until_page(MakePage).make.click()
    opened.until_page(MadePage)
    assert opened.printer.asked[0].practice


def test_the_keyboard_stays_at_the_button_while_a_code_is_checked(opened: Opened, card: AnchorCard) -> None:
    code = make_card(opened).code.text()
    opened.pages.care.anchoring().check()
    page = opened.until_page(CheckCardPage)
    page.code.set_text(code)
    page.check.setFocus()
    page.check.click()
    opened.until(page.outcome.isVisible)
    assert page.window().focusWidget() is page.check
