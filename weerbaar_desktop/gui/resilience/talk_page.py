"""One conversation, moment after moment: what happens, what one may say or do, and at the end what to take along."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.diary.good_to_know import Beside
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.boxes import Column, card, panel, quote
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.links import Links
from weerbaar_desktop.gui.widgets.page_scroll import come_into_view
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.resilience_shown import TALK_PAGE, TITLE, TalkShown


class TalkPage(Page):
    """`chosen` carries the number of a reply; the others are what the person wants next."""

    chosen = Signal(int)
    back_asked = Signal()
    stop_asked = Signal()
    again_asked = Signal()
    note_asked = Signal()

    window_name = TALK_PAGE
    destination = TITLE

    def __init__(self) -> None:
        super().__init__(TITLE)
        self.trouble = Trouble()
        self.back = Button(tr("Vorige stap"), "back", "arrow-left")
        self._intro = Prose("")
        self.did, self.tends = Prose("", "strong"), Prose("")
        self._before = panel(Beside("history", Prose(tr("Wat u deed"), "small", "muted"), self.did, self.tends))
        self.ending, self.text = Prose("", "question"), Prose("")
        self.said = Prose("", "quote")
        self._quote = quote(self.said)
        self.replies = Links()
        self._ask = card(Prose(tr("Wat zegt of doet u?"), "subheading"), self.replies, spacing=16)
        self._along = self._make_along()
        self.add(Flow(self.back), self.trouble, self._intro, self._before, self.ending, self._quote, self.text)
        self.add(self._ask, self._along)
        self.column.addStretch(1)
        self.note = Button(tr("Schrijf op wat u merkte"), "primary", "pencil")
        self.again = Button(tr("Speel het nog een keer"), symbol="refresh")
        self.stop = Button(tr("Stop met oefenen"))
        self.foot = FootBar(self.note, self.again, self.stop)
        self._join()

    def _make_along(self) -> Column:
        """What the training gives, and when one goes."""
        self.aloud, self._source = Prose("", "quote"), Prose("", "small", "muted")
        self._leave = Column(spacing=4)
        self._list = Column(self._leave, spacing=4)
        return Column(
            card(Prose(tr("Zeg deze zin eens hardop"), "subheading"), quote(self.aloud), spacing=12),
            card(Prose(tr("Wanneer u stopt en weggaat"), "subheading"), self._list, self._source, spacing=12),
            spacing=16,
        )

    def show_talk(self, shown: TalkShown) -> None:
        """Exactly this moment."""
        self.show_trouble("", "")
        self.set_heading(shown.title, shown.subtitle)
        self.back.setText(tr("Terug naar Weerbaarheid") if shown.first else tr("Vorige stap"))
        for words, widget in (
            (shown.intro, self._intro), (shown.did, self.did), (shown.tends, self.tends), (shown.said, self.said),
            (shown.text, self.text), (shown.ending, self.ending), (shown.aloud, self.aloud),
            (shown.source, self._source),
        ):  # fmt: skip
            widget.setText(words)
        self._intro.setVisible(bool(shown.intro))
        self._before.setVisible(bool(shown.did))
        self._quote.setVisible(bool(shown.said))
        self.replies.show_links(shown.replies)
        self._end(ended=bool(shown.ending))
        self._show_leave(shown)
        follow_layout(self)
        # The keyboard is at the first reply, which may be out of sight: what happens comes first.
        QTimer.singleShot(0, self, lambda: come_into_view(self.back))
        announce(self, " ".join((shown.tends, shown.ending, shown.said, shown.text)).strip())

    def _end(self, *, ended: bool) -> None:
        after: tuple[QWidget, ...] = (self.ending, self._along, self.note, self.again)
        for widget in after:
            widget.setVisible(ended)
        self._ask.setVisible(not ended)
        self.stop.setText(tr("Klaar met oefenen") if ended else tr("Stop met oefenen"))

    def _show_leave(self, shown: TalkShown) -> None:
        fresh = Column(*(Beside("door-exit", Prose(one)) for one in shown.leave), spacing=8)
        self._list.column.replaceWidget(self._leave, fresh)
        self._leave.hide()
        self._leave.deleteLater()
        self._leave = fresh

    def show_trouble(self, happened: str, rest: str) -> None:
        """Something that the person can act on; "" when all is well."""
        self.trouble.tell(happened, rest)

    def first_focus(self) -> QWidget:
        return self.replies.links[0] if self.replies.links else self.note

    def _join(self) -> None:
        self.back.clicked.connect(self.back_asked)
        self.replies.opened.connect(lambda number: self.chosen.emit(int(number)))
        self.note.clicked.connect(self.note_asked)
        self.again.clicked.connect(self.again_asked)
        self.stop.clicked.connect(self.stop_asked)
