"""Gesprek en dilemma's joined with the content: dilemmas and stories one by one, papers for a group, a self-test."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.content.conversation import Dilemma
from weerbaar_desktop.content.stories import PublicStory
from weerbaar_desktop.domain.own_record import StoredOwn
from weerbaar_desktop.gui.calm.calm_page import CalmPage
from weerbaar_desktop.gui.help_now.help_page import HelpPage
from weerbaar_desktop.gui.joined import Joined
from weerbaar_desktop.gui.keeping_blank import BlankKeeping
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.resilience.conversation_pages import ConversationPage, DilemmaPage, StoryPage
from weerbaar_desktop.gui.resilience.influence_pages import InfluenceOutcomePage, InfluencePage
from weerbaar_desktop.presentation.conversation_shown import conversation_shown, dilemma_shown, story_shown
from weerbaar_desktop.presentation.influence_shown import points
from weerbaar_desktop.presentation.own_shown import own_rows


class TalkingTogether(QObject):
    """`left` to Weerbaarheid; `own_asked` carries agreements that are kept, `write_asked` wants to write them."""

    left = Signal()
    own_asked = Signal(str)
    write_asked = Signal()

    def __init__(self, joined: Joined, parent: QObject) -> None:
        super().__init__(parent)
        self._joined = joined
        self._at: Dilemma | None = None
        library = joined.work.library
        self.page = ConversationPage(conversation_shown(library.conversation, library.stories))
        self.dilemma, self.story = DilemmaPage(), StoryPage()
        self._told: PublicStory | None = None
        self.test, self.outcome = InfluencePage(library.influence), InfluenceOutcomePage()
        self.page.back_asked.connect(self.left)
        self.page.dilemma_asked.connect(self.open)
        self.page.story_asked.connect(self.tell)
        self.page.test_asked.connect(self.begin_test)
        self.page.own_asked.connect(self.own_asked)
        self.page.write_asked.connect(self.write_asked)
        BlankKeeping(joined, self.page, self)
        self.dilemma.back_asked.connect(lambda: joined.window.show_page(self.page))
        self.dilemma.next_asked.connect(self._next)
        self.story.back_asked.connect(lambda: joined.window.show_page(self.page))
        self.story.next_asked.connect(self._next_story)
        joined.window.shown.connect(self._forget_when_gone)
        self.test.back_asked.connect(self._end_test)
        self.test.done_asked.connect(self._show_outcome)
        self.outcome.again_asked.connect(lambda: joined.window.show_page(self.test))
        self.outcome.done_asked.connect(self._end_test)

    def show(self) -> None:
        """Everything there is to talk about."""
        records, today = self._joined.work.own_records, self._joined.now().date()

        def found(agreed: StoredOwn | None) -> None:
            self.page.show_agreed(own_rows([agreed], today) if agreed else ())
            self._joined.window.show_page(self.page)

        self._joined.jobs.run(records.agreements, found, self._joined.say_here)

    def open(self, name: str) -> None:
        """One dilemma, by its id."""
        self._at = next(one for one in self._joined.work.library.conversation.dilemmas if one.id == name)
        self.dilemma.show_dilemma(dilemma_shown(self._at))
        self._joined.window.show_page(self.dilemma)

    def _next(self) -> None:
        dilemmas = self._joined.work.library.conversation.dilemmas
        if self._at is not None:
            self.open(dilemmas[(dilemmas.index(self._at) + 1) % len(dilemmas)].id)

    # -- stories ---------------------------------------------------------------------------------

    def tell(self, name: str) -> None:
        """One story, by its id."""
        self._told = next(one for one in self._joined.work.library.stories if one.id == name)
        self.story.show_story(story_shown(self._told))
        self._joined.window.show_page(self.story)

    def _next_story(self) -> None:
        stories = self._joined.work.library.stories
        if self._told is not None:
            self.tell(stories[(stories.index(self._told) + 1) % len(stories)].id)

    # -- the self-test ---------------------------------------------------------------------------

    def begin_test(self) -> None:
        """From its beginning: nothing of an earlier time stands there."""
        self.test.forget()
        self._joined.window.show_page(self.test)

    def _forget_when_gone(self, page: Page) -> None:
        """What was answered stands nowhere once one is elsewhere; to the numbers and back is still here."""
        if not isinstance(page, InfluencePage | InfluenceOutcomePage | HelpPage | CalmPage):
            self.test.forget()
            self.outcome.show_points(())

    def _show_outcome(self, given: dict[str, str]) -> None:
        self.outcome.show_points(points(self._joined.work.library.influence, given), answered=bool(given))
        self._joined.window.show_page(self.outcome)

    def _end_test(self) -> None:
        self._joined.window.show_page(self.page)
