"""Gesprek en dilemma's: what a group can talk about with two papers, and one dilemma at a time."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.application.own_records import AGREEMENTS
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.gui.keeping_blank import BlankPage
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.boxes import Column, card, panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.links import Links
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.conversation_shown import (
    AGREED_WORDS,
    DILEMMA_PAGE,
    GUIDE_WORDS,
    LEAD,
    NO_AGREEMENTS,
    NORM_WORDS,
    STORIES,
    STORIES_WORDS,
    STORY_PAGE,
    TITLE,
    WORDS,
    ConversationShown,
    DilemmaShown,
    StoryShown,
)
from weerbaar_desktop.presentation.influence_shown import LEAD as TEST_LEAD
from weerbaar_desktop.presentation.influence_shown import NOT_KEPT
from weerbaar_desktop.presentation.influence_shown import TITLE as SELF_TEST
from weerbaar_desktop.presentation.resilience_shown import TITLE as RESILIENCE
from weerbaar_desktop.presentation.shown import LinkShown


class ConversationPage(BlankPage):
    """`dilemma_asked` carries a dilemma, `story_asked` a story, `own_asked` the agreements of an organisation."""

    back_asked = Signal()
    dilemma_asked = Signal(str)
    story_asked = Signal(str)
    test_asked = Signal()
    own_asked = Signal(str)
    write_asked = Signal()

    window_name = TITLE
    destination = RESILIENCE

    def __init__(self, shown: ConversationShown) -> None:
        super().__init__(TITLE)
        self.back = Button(tr("Terug naar Weerbaarheid"), "back", "arrow-left")
        self.dilemmas = Links()
        self.dilemmas.show_links(shown.dilemmas)
        self.stories = Links()
        self.stories.show_links(shown.stories)
        self.test = Button(tr("Doe de zelftest"), symbol="arrow-right")
        self.guide = Button(tr("Bewaar de gespreksleidraad"), symbol="printer")
        self.norm = Button(tr("Bewaar ‘Melden helpt’"), symbol="printer")
        self.agreed, self._agreed_words = Links(), Prose("")
        self.agree = Button(tr("Schrijf afspraken op"), symbol="pencil")
        self.add(
            Flow(self.back), self.trouble, self.kept, self.progress, Prose(LEAD),
            card(Prose(tr("Dilemma’s"), "subheading"), Prose(WORDS), self.dilemmas, spacing=12),
            card(Prose(SELF_TEST, "subheading"), Prose(TEST_LEAD), Prose(NOT_KEPT), Flow(self.test)),
            card(Prose(STORIES, "subheading"), Prose(STORIES_WORDS), self.stories, spacing=12),
            card(Prose(tr("Een gesprek met de groep"), "subheading"), Prose(GUIDE_WORDS), Flow(self.guide)),
            card(
                Prose(tr("Wat wij niet gewoon vinden"), "subheading"), *map(Prose, shown.norm),
                Prose(tr("Waarom vertellen helpt"), "subheading"), *map(Prose, shown.helps),
                Prose(NORM_WORDS, tone="muted"), Flow(self.norm), Prose(shown.sources, "small", "muted"), spacing=12,
            ),
            card(
                Prose(said(AGREEMENTS), "subheading"), self._agreed_words, self.agreed, Flow(self.agree), spacing=12,
            ),
        )  # fmt: skip
        self.column.addStretch(1)
        self._join()

    def show_agreed(self, agreed: Sequence[LinkShown]) -> None:
        """What one's own organisation agreed, once it is written down."""
        self.agreed.show_links(agreed)
        self._agreed_words.setText(AGREED_WORDS if agreed else NO_AGREEMENTS)
        self.agree.setVisible(not agreed)
        follow_layout(self)

    def first_focus(self) -> QWidget:
        return self.dilemmas.links[0]

    def _join(self) -> None:
        self.back.clicked.connect(self.back_asked)
        self.dilemmas.opened.connect(self.dilemma_asked)
        self.stories.opened.connect(self.story_asked)
        self.test.clicked.connect(self.test_asked)
        self.agreed.opened.connect(self.own_asked)
        self.agree.clicked.connect(self.write_asked)
        self.guide.clicked.connect(lambda: self.ask_paper("gespreksleidraad"))
        self.norm.clicked.connect(lambda: self.ask_paper("melden-helpt"))
        follow_layout(self)


class DilemmaPage(Page):
    """One dilemma to read and to talk about; nothing that somebody thinks of it is kept."""

    back_asked = Signal()
    next_asked = Signal()

    window_name = DILEMMA_PAGE
    destination = RESILIENCE

    def __init__(self) -> None:
        super().__init__(TITLE)
        self.back = Button(tr("Terug naar alle dilemma’s"), "back", "arrow-left")
        self._situation, self.question = Prose(""), Prose("", "question")
        self._ways, self._talk, self._source = Column(spacing=12), Prose(""), Prose("", "small", "muted")
        self.add(
            Flow(self.back), self._situation, self.question, self._ways,
            panel(Prose(tr("Praat erover"), "strong"), self._talk), self._source,
        )  # fmt: skip
        self.column.addStretch(1)
        self.next = Button(tr("Volgend dilemma"), "primary", "arrow-right")
        self.foot = FootBar(self.next)
        self.back.clicked.connect(self.back_asked)
        self.next.clicked.connect(self.next_asked)

    def show_dilemma(self, shown: DilemmaShown) -> None:
        """Exactly this one."""
        self.set_heading(shown.title, TITLE)
        for told, widget in (
            (shown.situation, self._situation), (shown.question, self.question), (shown.talk, self._talk),
            (shown.source, self._source),
        ):  # fmt: skip
            widget.setText(told)
        fresh = Column(*(card(Prose(words, "strong"), Prose(brings), spacing=4) for words, brings in shown.ways))
        self.column.replaceWidget(self._ways, fresh)
        self._ways.hide()
        self._ways.deleteLater()
        self._ways = fresh
        follow_layout(self)

    def first_focus(self) -> QWidget:
        return self.next


class StoryPage(Page):
    """One story to read."""

    back_asked = Signal()
    next_asked = Signal()

    window_name = STORY_PAGE
    destination = RESILIENCE

    def __init__(self) -> None:
        super().__init__(STORIES)
        self.back = Button(tr("Terug naar alle verhalen"), "back", "arrow-left")
        self._happened, self._lessons, self._source = Prose(""), Column(), Prose("", "small", "muted")
        self.add(Flow(self.back), self._happened, Prose(tr("Wat u ervan kunt leren"), "subheading"))
        self.add(self._lessons, self._source)
        self.column.addStretch(1)
        self.next = Button(tr("Volgend verhaal"), "primary", "arrow-right")
        self.foot = FootBar(self.next)
        self.back.clicked.connect(self.back_asked)
        self.next.clicked.connect(self.next_asked)

    def show_story(self, shown: StoryShown) -> None:
        """Exactly this one."""
        self.set_heading(shown.title, STORIES)
        self._happened.setText(shown.happened)
        self._source.setText(shown.source)
        fresh = Column(*map(panel, map(Prose, shown.lessons)), spacing=8)
        self.column.replaceWidget(self._lessons, fresh)
        self._lessons.hide()
        self._lessons.deleteLater()
        self._lessons = fresh
        follow_layout(self)

    def first_focus(self) -> QWidget:
        return self.next
