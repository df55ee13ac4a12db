"""Gesprek en dilemma's joined with the content: the dilemmas one by one, and the two papers for a group."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.content.conversation import Dilemma
from weerbaar_desktop.domain.own_record import StoredOwn
from weerbaar_desktop.gui.joined import Joined
from weerbaar_desktop.gui.keeping_blank import BlankKeeping
from weerbaar_desktop.gui.resilience.conversation_pages import ConversationPage, DilemmaPage
from weerbaar_desktop.presentation.conversation_shown import conversation_shown, dilemma_shown
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
        self.page, self.dilemma = ConversationPage(conversation_shown(joined.work.library.conversation)), DilemmaPage()
        self.page.back_asked.connect(self.left)
        self.page.dilemma_asked.connect(self.open)
        self.page.own_asked.connect(self.own_asked)
        self.page.write_asked.connect(self.write_asked)
        BlankKeeping(joined, self.page, self)
        self.dilemma.back_asked.connect(lambda: joined.window.show_page(self.page))
        self.dilemma.next_asked.connect(self._next)

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
