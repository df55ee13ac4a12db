"""Uitleg: one subject of the help, and below it the way to all others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from weerbaar_desktop.domain.help_topic import HelpTopic, topic_for
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.escape import close_with_escape
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.boxes import Column, card, panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.links import Links
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.shown import LinkShown
from weerbaar_desktop.presentation.spoken import day

_UNREADABLE = tr("Deze tekst kan nu niet worden gelezen. Uw kluis is niet veranderd.")


class TopicPage(Page):
    """Shows frozen words; `call_asked` leads to the numbers, `back_asked` is Escape, the others say where to."""

    call_asked = Signal()
    keys_asked = Signal()
    promises_asked = Signal()
    about_asked = Signal()
    back_asked = Signal()

    window_name = tr("Uitleg")

    def __init__(self) -> None:
        super().__init__(tr("Uitleg"))
        self.topics: Sequence[HelpTopic] = ()
        self.chosen = ""
        self.complete = False
        self.call = Button(tr("Nu hulp nodig"), symbol="lifebuoy")
        self.keys = Button(tr("Toon de sneltoetsen"), symbol="list")
        self.promises = Button(tr("Lees wat wij beloven"), symbol="circle-check")
        self.about = Button(tr("Bekijk Over Weerbaar"), symbol="info-circle")
        self._subject = Prose("", "subheading")
        self._words = Column(spacing=12)
        self._reviewed = Prose("", "small", "muted")
        self.links = Links()
        self._all = panel(Prose(tr("Alle onderwerpen"), "subheading"), self.links, spacing=12)
        self.add(
            Flow(self.call, self.keys, self.promises, self.about),
            card(self._subject, self._words, self._reviewed, spacing=12),
            self._all,
        )
        self.column.addStretch(1)
        for button, asked in (
            (self.call, self.call_asked),
            (self.keys, self.keys_asked),
            (self.promises, self.promises_asked),
            (self.about, self.about_asked),
        ):
            button.clicked.connect(asked)
        self.links.opened.connect(self._choose)
        close_with_escape(self).activated.connect(self.back_asked)

    def show_topics(self, topics: Sequence[HelpTopic], *places: str) -> None:
        """The one that belongs to the first of the places that is named; none where they cannot be read."""
        self.complete = True
        self.topics = topics
        if not topics:
            self._subject.setText(_UNREADABLE)
            self._reviewed.hide()
            self._all.hide()
            return
        self.links.show_links(tuple(LinkShown(one.id, one.title) for one in topics))
        self._show(topic_for(topics, *places))
        follow_layout(self)

    def _choose(self, name: str) -> None:
        self._show(next(one for one in self.topics if one.id == name))
        self.call.setFocus()  # above the words, so that they come into view

    def _show(self, topic: HelpTopic) -> None:
        self.chosen = topic.id
        for words in self._words.findChildren(Prose):
            self._words.column.removeWidget(words)
            words.hide()
            words.deleteLater()
        self._subject.setText(topic.title)
        self._words.add(*map(Prose, topic.words))
        self._reviewed.setText(tr("Deze uitleg is nagekeken op {day}.", day=day(topic.reviewed_on)))
