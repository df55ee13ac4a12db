"""Walking through Weerbaarheid, for the tests of its pages and for the tour."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from tempfile import mkdtemp

from tests.gui.work.conftest import Opened, make
from weerbaar_desktop.application.ports import RowFilter
from weerbaar_desktop.domain.anonymous_overview import SMALLEST
from weerbaar_desktop.gui.land.land_page import LandPage
from weerbaar_desktop.gui.land.overview_page import OverviewPage
from weerbaar_desktop.gui.library.library_page import LibraryPage
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.resilience.card_page import CardPage
from weerbaar_desktop.gui.resilience.conversation_pages import ConversationPage, DilemmaPage, StoryPage
from weerbaar_desktop.gui.resilience.influence_pages import InfluenceOutcomePage, InfluencePage
from weerbaar_desktop.gui.resilience.note_pages import EraseNotePage, NotePage
from weerbaar_desktop.gui.resilience.own_pages import (
    AgreementsFormPage,
    EraseOwnPage,
    OwnFormPage,
    OwnPage,
    PaperFormPage,
    StoryFormPage,
    TrainingFormPage,
)
from weerbaar_desktop.gui.resilience.resilience_page import ResiliencePage
from weerbaar_desktop.gui.resilience.talk_page import TalkPage


def resilience(opened: Opened) -> ResiliencePage:
    """The page of everything, as the vault has it now."""
    opened.pages.resilience().show()
    opened.settled()
    return opened.until_page(ResiliencePage)


def begin(opened: Opened, title: str) -> TalkPage:
    """A conversation, from the page."""
    choose(resilience(opened), title)
    return opened.until_page(TalkPage)


def choose(page: ResiliencePage, title: str) -> None:
    """The conversation of which the title begins so."""
    next(link for link in (*page.alone.links, *page.home.links) if link.accessibleName().startswith(title)).click()


def reply(page: TalkPage, words: str) -> None:
    """The reply that begins with these words."""
    next(link for link in page.replies.links if link.accessibleName().startswith(words)).click()


def to_an_end(page: TalkPage) -> None:
    """The last reply, time after time."""
    while page.replies.links:
        page.replies.links[-1].click()


def card(opened: Opened, number: int = 0) -> CardPage:
    """A card, from the page."""
    page = resilience(opened)
    page.cards.links[number].click()
    return opened.until_page(CardPage)


def tour_of_resilience(opened: Opened) -> Iterator[Page]:
    """Every page, with a conversation left half-way, its end, a note with a word without an end, and a card taken."""
    talk = begin(opened, "Boos aan de balie")
    yield talk
    reply(talk, "‘U moet eerst")
    yield talk
    yield resilience(opened)
    page = opened.until_page(ResiliencePage)
    page.go_on.click()
    to_an_end(opened.until_page(TalkPage))
    yield talk
    talk.note.click()
    note = opened.until_page(NotePage)
    note.save_button.click()
    opened.until(note.summary.isVisible)
    yield note
    note.text.insertPlainText(f"Mijn handen trilden. {'z' * 90}")
    note.save_button.click()
    page = opened.until_page(ResiliencePage)
    opened.settled()
    page.noticed.links[0].click()
    yield opened.until_page(EraseNotePage)
    shown = card(opened, 1)
    shown.take.click()
    opened.until(shown.summary.isVisible)
    yield shown
    shown.what.insertPlainText(f"Een tweede telefoon. {'y' * 90}")
    shown.take.click()
    opened.settled()
    yield shown
    yield resilience(opened)


def tour_of_the_conversation(opened: Opened) -> Iterator[Page]:
    """What a group can talk about, with a paper that was saved and one that could not be; and one dilemma."""
    opened.chooser.folder = Path(mkdtemp(dir=opened.chooser.folder))
    resilience(opened).together.click()
    page = opened.until_page(ConversationPage)
    yield page
    page.guide.click()
    opened.until(page.kept.isVisible)
    yield page
    page.guide.click()
    opened.until(page.trouble.isVisible)
    yield page
    page.dilemmas.links[0].click()
    yield opened.until_page(DilemmaPage)
    opened.window.show_page(page)
    page.stories.links[0].click()
    yield opened.until_page(StoryPage)
    page.test.click()
    test = opened.until_page(InfluencePage)
    for group in test.groups.values():
        group.set_values(["unknown"])
    yield test
    test.done.click()
    yield opened.until_page(InfluenceOutcomePage)


def typed(form: OwnFormPage, **texts: str) -> OwnFormPage:
    """The form with these texts, by the key of a field."""
    for key, words in texts.items():
        form.fields[key].show_typed(words)
        form.fields[key].changed.emit()
    return form


def tour_of_the_own(opened: Opened) -> Iterator[Page]:
    """A training, agreements and a story: each form with something wrong, the page of one, a later version, erasing."""
    opened.chooser.folder = Path(mkdtemp(dir=opened.chooser.folder))
    resilience(opened).training.click()
    training = opened.until_page(TrainingFormPage)
    training.save_button.click()
    opened.until(training.summary.isVisible)
    yield training
    typed(training, title=f"Omgaan met {'z' * 60}", on="3-11-2026", again_on="3-11-2027").save_button.click()
    shown = opened.until_page(OwnPage)
    opened.settled()
    yield shown
    shown.change.click()
    yield opened.until_page(TrainingFormPage)
    resilience(opened).story.click()
    story = opened.until_page(StoryFormPage)
    yield story
    resilience(opened).together.click()
    page = opened.until_page(ConversationPage)
    page.agree.click() if not page.agreed.links else page.agreed.links[0].click()
    agreed = opened.until_page(AgreementsFormPage if not page.agreed.links else OwnPage)
    yield agreed
    if isinstance(agreed, AgreementsFormPage):
        typed(agreed, line_0=f"De griffier. {'y' * 90}", text="Elk half jaar samen.").save_button.click()
    shown = opened.until_page(OwnPage)
    opened.settled()
    shown.pdf.click()
    opened.until(lambda: shown.outcome.isVisible() or shown.trouble.isVisible())
    yield shown
    shown.erase.click()
    yield opened.until_page(EraseOwnPage)


def library(opened: Opened) -> LibraryPage:
    """The library, from Weerbaarheid."""
    resilience(opened).library.click()
    page = opened.until_page(LibraryPage)
    opened.settled()
    return page


def shown_paper(opened: Opened, page: LibraryPage) -> OwnPage:
    """The first paper of the list, as far as it can be read here."""
    page.papers.links[0].click()
    shown = opened.until_page(OwnPage)
    opened.settled()
    return shown


def tour_of_the_library(opened: Opened) -> Iterator[Page]:
    """Empty, with papers, searched in vain; one paper that is shown, and what is told of it."""
    page = library(opened)
    yield page
    folder = Path(mkdtemp(dir=opened.chooser.folder))
    files = folder / f"Agressieprotocol {'z' * 60}.png", folder / "weg.pdf"
    files[0].write_bytes(b"\x89PNG\r\n\x1a\n tekening")
    opened.chooser.chosen_files = files
    page.add_button.click()
    opened.until(page.trouble.isVisible)
    opened.settled()
    yield page
    page.search.setText("stoomboot")
    page.search_asked.emit("stoomboot")
    opened.settled()
    yield page
    opened.pages.resilience().library().show()
    opened.settled()
    yield shown_paper(opened, opened.until_page(LibraryPage))
    opened.until_page(OwnPage).change.click()
    yield opened.until_page(PaperFormPage)


def overview(opened: Opened) -> OverviewPage:
    """The anonymous overview of the last year, from Weerbaarheid."""
    resilience(opened).overview.click()
    page = opened.until_page(OverviewPage)
    opened.until(page._counting.isHidden)
    return page


def land(opened: Opened) -> LandPage:
    """One's own year beside that of others, from Weerbaarheid."""
    resilience(opened).land.click()
    page = opened.until_page(LandPage)
    opened.settled()
    return page


def tour_of_the_overview(opened: Opened) -> Iterator[Page]:
    """One's own year; a file of a year in which there is enough to tell, saved and in vain; a year with too little."""
    opened.chooser.folder = Path(mkdtemp(dir=opened.chooser.folder))
    if not opened.vault.incident_count(RowFilter(year=2025)):
        opened.vault.add_incident(make(opened.clock, "Lang geleden", 400), opened.clock.now())
    while opened.vault.incident_count(RowFilter(year=2026)) < SMALLEST:
        opened.vault.add_incident(make(opened.clock, "Nog een", 1), opened.clock.now())
    yield land(opened)
    page = overview(opened)
    page.pdf.click()
    opened.until(page.outcome.isVisible)
    yield page
    page.pdf.click()
    opened.until(page.trouble.isVisible)
    yield page
    page.year.choose("2025")
    page.year_chosen.emit(2025)
    opened.until(page._few.isVisible)
    yield page
