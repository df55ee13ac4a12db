"""The step that covers what is private: found, decided by keyboard or mouse, kept, and honoured by the folder."""

from __future__ import annotations

from io import BytesIO

import pytest

from tests.fake_viewer import FakeViewer
from tests.fakes import FakeVault, StoppedClock
from tests.gui.work.conftest import Opened, make
from tests.gui.work.test_aangifte_pages import answer, labels, onward, start, take_way
from weerbaar_desktop.domain.evidence import Origin
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.received import Claim, Part, Received
from weerbaar_desktop.gui.aangifte.aangifte_journey import AangifteJourney
from weerbaar_desktop.gui.aangifte.check_page import CheckPage
from weerbaar_desktop.gui.aangifte.questions_page import QuestionsPage
from weerbaar_desktop.gui.aangifte.shield_cards import HitCard, PieceCard
from weerbaar_desktop.gui.aangifte.shield_page import ShieldPage
from weerbaar_desktop.gui.aangifte.start_page import StartPage
from weerbaar_desktop.gui.bin.bin_page import BinPage
from weerbaar_desktop.gui.bin.put_away_page import PutAwayPage
from weerbaar_desktop.gui.evidence.redact_page import RedactPage
from weerbaar_desktop.presentation.aangifte_flow import DRAFT
from weerbaar_desktop.presentation.shielding_shown import KEEP

MAIL = b"From: a@b.invalid\nTo: c@d.invalid\nSubject: x\n\nhoi"
PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def mail(vault: FakeVault, clock: StoppedClock, viewer: FakeViewer) -> Evidence:
    """Of an incident that names somebody of the family, as the mail does."""
    viewer.answers["eml"] = Received("mail", (Claim("from", "Joost <a@b.invalid>"),), parts=(Part(1, "x", "bin", 1),))
    viewer.answers["txt"] = Received("text", text="niets")
    viewer.parts[1] = b"\0"
    incident = vault.add_incident(make(clock, "Hij riep naar Joost.", 1), clock.now())
    return vault.attach(incident.record, "dreigmail.eml", BytesIO(MAIL), clock.now())


def to_shield(opened: Opened) -> ShieldPage:
    """Everything answered that is needed, and searched."""
    rows = start(opened).view.rows
    rows.toggle(rows.index(1))
    take_way(opened)
    answer(opened.until_page(QuestionsPage), "complainant.name", "M. Verhaegen")
    for _ in range(3):
        onward(opened)
    answer(opened.until_page(QuestionsPage), "private.family", "Joost")
    for _ in range(3):
        onward(opened)
    return searched(opened)


def searched(opened: Opened) -> ShieldPage:
    """The step once its search has ended."""
    page = opened.until_page(ShieldPage)
    opened.until(lambda: page.next.isEnabled() and page.cards)
    return page


def card_of(page: ShieldPage, kind: type[HitCard] | type[PieceCard]) -> HitCard | PieceCard:
    """The first of this kind."""
    return next(card for card in page.cards.values() if isinstance(card, kind))


def choose(card: HitCard | PieceCard, answer_id: str) -> None:
    """As a press of that answer does."""
    card.question._buttons[answer_id].click()


def test_a_piece_that_nobody_decided_of_holds_one_on_the_page(mail: Evidence, opened: Opened) -> None:
    page = to_shield(opened)
    assert {"In de tekst", "In de bewijsstukken", "Afzender: Joost <a@b.invalid>"} <= set(labels(page))
    page.next.click()
    assert page.summary.hasFocus()
    piece = card_of(page, PieceCard)
    assert "Kies wat er met het stuk ‘dreigmail.eml’ gebeurt." in piece.question.accessibleDescription()
    choose(piece, "original")
    page.next.click()
    assert "Schrijf op waarom" in piece.why.accessibleDescription()
    piece.why.insert("de politie wil de kop zien")
    onward(opened)
    check = opened.until_page(CheckPage)
    opened.until(check.shield.isVisible)
    assert "1 stuk met iets privés gaat mee zoals het is, zoals u koos." in check.shield.words.text()


def test_a_piece_that_came_since_the_search_is_named_in_words_of_the_window(
    mail: Evidence, vault: FakeVault, clock: StoppedClock, opened: Opened
) -> None:
    page = to_shield(opened)
    choose(card_of(page, PieceCard), "nothing")
    onward(opened)
    check = opened.until_page(CheckPage)
    opened.until(check.shield.isVisible)
    vault.attach(mail.incident, "later.eml", BytesIO(MAIL + b" later"), clock.now())
    check.next.click()
    opened.until(check.trouble.isVisible)
    said = " ".join(labels(check))
    assert "Hierin staat iets dat geheim moet blijven: ‘later.eml’." in said
    assert "‘Afschermen’" in said
    assert "shielding" not in said
    assert list(opened.chooser.folder.glob("aangifte-*")) == []


def test_a_text_copy_is_made_on_the_page_and_given(mail: Evidence, opened: Opened) -> None:
    page = to_shield(opened)
    piece = card_of(page, PieceCard)
    assert isinstance(piece, PieceCard)
    assert piece.make is not None
    assert piece.make.accessibleName() == "Maak een kopie van de tekst: dreigmail.eml"
    piece.make.click()
    opened.until(lambda: len(opened.vault.incident(mail.incident).evidence) == 2)
    again = searched(opened)
    opened.until(lambda: card_of(again, PieceCard).choice == "copy")
    copy = opened.vault.incident(mail.incident).evidence[1]
    assert copy.origin == Origin("redacted", mail.record)
    onward(opened)
    check = opened.until_page(CheckPage)
    opened.until(check.shield.isVisible)
    assert "Van 1 stuk gaat alleen een afgeschermde kopie mee." in check.shield.words.text()
    check.next.click()
    opened.until((opened.chooser.folder / "aangifte-2026-11-22" / "bewijs").exists)
    (handed,) = (opened.chooser.folder / "aangifte-2026-11-22" / "bewijs").iterdir()
    assert b"Joost" not in handed.read_bytes()


def test_a_picture_goes_by_way_of_the_bars_and_comes_back(
    mail: Evidence, vault: FakeVault, clock: StoppedClock, viewer: FakeViewer, opened: Opened
) -> None:
    viewer.answers["png"] = Received("picture", text="gemaakt door Joost", pages=1)
    photo = vault.attach(mail.incident, "deur.png", BytesIO(PNG), clock.now())
    page = to_shield(opened)
    piece = page.cards[photo.record]
    assert isinstance(piece, PieceCard)
    assert piece.make is not None
    piece.make.click()
    redacting = opened.until_page(RedactPage)
    opened.until(redacting.more.isEnabled)
    redacting.more.click()
    viewer.answers["png"] = Received("picture", pages=1)
    redacting.save_button.click()
    again = searched(opened)
    opened.until(lambda: photo.record in again.cards and again.cards[photo.record].choice == "copy")
    assert again.foot is not None
    assert "afgeschermde kopie is bewaard" in again.foot.status()


def test_nothing_of_what_goes_to_the_bin_stays_in_what_was_begun(mail: Evidence, opened: Opened) -> None:
    """A decision on the words of an incident has a reason of its own: erasing has to leave nothing of it either."""
    page = to_shield(opened)
    hit = card_of(page, HitCard)
    choose(hit, KEEP)
    hit.why.insert("dat weet iedereen")
    choose(card_of(page, PieceCard), "nothing")
    onward(opened)
    opened.until_page(CheckPage)
    opened.settled()
    begun = repr(opened.vault.draft(DRAFT))
    assert "dat weet iedereen" in begun
    assert "Hij riep" not in begun
    opened.pages.bin().ask(mail.incident)
    away = opened.until_page(PutAwayPage)
    away._text.set_text("dubbel")
    away.save_button.click()
    opened.until_page(BinPage)
    opened.until(lambda: mail.incident not in repr(opened.vault.draft(DRAFT)))
    kept = repr(opened.vault.draft(DRAFT))
    assert "dat weet iedereen" not in kept
    assert "Hij riep" not in kept
    assert mail.record not in kept
    assert "M. Verhaegen" in kept


def test_what_was_decided_is_there_again_and_what_is_private_is_filled_in_once(mail: Evidence, opened: Opened) -> None:
    page = to_shield(opened)
    hit = card_of(page, HitCard)
    choose(hit, KEEP)
    hit.why.insert("dat weet iedereen")
    choose(card_of(page, PieceCard), "nothing")
    page.draft_made.emit()
    opened.settled()
    fresh = AangifteJourney(opened.pages._joined, opened.pages)
    fresh.show()
    opened.until_page(StartPage).ui.goOn.click()
    again = searched(opened)
    kept = card_of(again, HitCard)
    assert (kept.choice, kept.why.text(), kept.reason.isHidden()) == (KEEP, "dat weet iedereen", False)
    assert card_of(again, PieceCard).choice == "nothing"
    opened.vault.discard_draft(DRAFT)
    later = AangifteJourney(opened.pages._joined, opened.pages)
    later.show()
    opened.until(opened.until_page(StartPage).ui.begin.isVisible)
    opened.until_page(StartPage).ui.begin.click()
    opened.settled()
    assert later._kept.now is not None
    assert later._kept.now.typed["private.family"] == "Joost"
