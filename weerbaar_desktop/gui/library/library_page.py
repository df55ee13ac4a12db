"""The library: every paper, a field to search in them, and the way to add one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.links import Links
from weerbaar_desktop.gui.widgets.progress import Progress
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.search_field import SearchField
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.library_shown import APART, EMPTY, LEAD, SEARCH, SEARCH_HINT, TITLE
from weerbaar_desktop.presentation.resilience_shown import TITLE as RESILIENCE
from weerbaar_desktop.presentation.shown import LinkShown

_SOON: Final = 250
"""Milliseconds after which what was typed is searched for."""


class LibraryPage(Page):
    """`opened` carries a paper, `search_asked` what was typed; `stop_asked` while papers come in."""

    back_asked = Signal()
    opened = Signal(str)
    search_asked = Signal(str)
    add_asked = Signal()
    stop_asked = Signal()

    window_name = TITLE
    destination = RESILIENCE

    def __init__(self) -> None:
        super().__init__(TITLE)
        self.back = Button(tr("Terug naar Weerbaarheid"), "back", "arrow-left")
        self.trouble, self.progress = Trouble(), Progress()
        self.search = SearchField()
        self._field = Field(SEARCH, self.search, SEARCH_HINT)
        self._empty, self.found = Prose(EMPTY, "strong"), Prose("", "small", "muted")
        self.papers = Links()
        self.add(Flow(self.back), self.trouble, self.progress, Prose(LEAD), self._field, self.found, self._empty)
        self.add(self.papers, Prose(APART, "small", "muted"))
        self.column.addStretch(1)
        self.add_button = Button(tr("Voeg een stuk toe"), "primary", "plus")
        self.foot = FootBar(self.add_button)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._join()

    def show_papers(self, papers: Sequence[LinkShown], *, any_kept: bool, found: str = "") -> None:
        """These, of all there are; `found` tells how far was looked."""
        self.papers.show_links(papers)
        self._empty.setVisible(not any_kept)
        self._field.setVisible(any_kept)
        self.found.setText(found)
        self.found.setVisible(bool(found))
        follow_layout(self)

    def say_found(self, words: str) -> None:
        """How far was looked, also aloud."""
        self.found.setText(words)
        self.found.setVisible(bool(words))
        if words:
            announce(self.found, words)

    def set_adding(self, *, adding: bool) -> None:
        """While files come in no others are chosen."""
        self.add_button.setEnabled(not adding)

    def clear_search(self) -> None:
        """Nothing is searched for."""
        self.search.clear()
        self._soon.stop()

    def show_trouble(self, happened: str, rest: str) -> None:
        """Something that the person can act on; "" when all is well."""
        self.trouble.tell(happened, rest)

    def say(self, words: str) -> None:
        """What was done, at the right of the foot."""
        if self.foot is not None:
            self.foot.say(words)

    def first_focus(self) -> QWidget:
        return self.add_button if self._field.isHidden() else self.search

    def _join(self) -> None:
        self.back.clicked.connect(self.back_asked)
        self.papers.opened.connect(self.opened)
        self.add_button.clicked.connect(self.add_asked)
        self.progress.stop_asked.connect(self.stop_asked)
        self.search.textChanged.connect(lambda _text: self._soon.start())
        self.search.returnPressed.connect(self._search_now)
        self._soon.timeout.connect(self._search_now)

    def _search_now(self) -> None:
        self._soon.stop()
        self.search_asked.emit(self.search.text())
