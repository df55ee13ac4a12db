"""Gesprek en dilemma's joined with the content: the dilemmas one by one, and the two papers for a group."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final, cast

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.blank.making import BlankKind
from weerbaar_desktop.content.conversation import Dilemma
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.resilience.conversation_pages import ConversationPage, DilemmaPage
from weerbaar_desktop.presentation.conversation_shown import KEPT, conversation_shown, dilemma_shown, paper_name

_WHERE: Final = "Waar mag het papier komen?"


class TalkingTogether(QObject):
    """`left` to Weerbaarheid."""

    left = Signal()

    def __init__(self, joined: Joined, parent: QObject) -> None:
        super().__init__(parent)
        self._joined = joined
        self._stopped = False
        self._at: Dilemma | None = None
        self.page, self.dilemma = ConversationPage(conversation_shown(joined.work.library.conversation)), DilemmaPage()
        self.page.back_asked.connect(self.left)
        self.page.dilemma_asked.connect(self.open)
        self.page.paper_asked.connect(self._ask_place)
        self.page.stop_asked.connect(self._stop)
        self.dilemma.back_asked.connect(self.show)
        self.dilemma.next_asked.connect(self._next)

    def show(self) -> None:
        """Everything there is to talk about."""
        self._joined.window.show_page(self.page)

    def open(self, name: str) -> None:
        """One dilemma, by its id."""
        self._at = next(one for one in self._joined.work.library.conversation.dilemmas if one.id == name)
        self.dilemma.show_dilemma(dilemma_shown(self._at))
        self._joined.window.show_page(self.dilemma)

    def _next(self) -> None:
        dilemmas = self._joined.work.library.conversation.dilemmas
        if self._at is not None:
            self.open(dilemmas[(dilemmas.index(self._at) + 1) % len(dilemmas)].id)

    def _stop(self) -> None:
        self._stopped = True

    def _ask_place(self, asked: str) -> None:
        kind = cast("BlankKind", asked)  # the page knows no others
        self._joined.chooser.new_file(self.page, _WHERE, paper_name(kind), partial(self._make, kind))

    def _make(self, kind: BlankKind, target: Path) -> None:
        page, jobs, papers = self.page, self._joined.jobs, self._joined.work.blank_papers
        self._stopped = False
        page.begin()

        def made(file: Path) -> None:
            page.ready()
            page.show_kept(KEPT[kind], visible(str(file)))

        def not_made(trouble: CannotContinue) -> None:
            page.ready()
            says(page)(trouble)

        jobs.read(lambda: papers.make(kind, target, lambda: self._stopped or jobs.ending), made, not_made)
