"""One card about one's own behaviour: a question, what experience teaches, and what one wants to do differently."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.diary.good_to_know import Beside
from weerbaar_desktop.gui.drafts import Pauses
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.boxes import card, panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.error_summary import ErrorSummary
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.links import Links
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.text_fields import TextArea
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.resilience_shown import CARD_PAGE, TITLE, CardShown


class CardPage(Page):
    """`take_asked` carries what somebody wants to do, `measure_asked` a measure that is there already."""

    back_asked = Signal()
    take_asked = Signal(str)
    measure_asked = Signal(str)
    next_asked = Signal()
    draft_made = Signal(str)

    window_name = CARD_PAGE
    destination = TITLE

    def __init__(self) -> None:
        super().__init__(TITLE)
        self._pauses = Pauses(self)
        self.back = Button(tr("Terug naar Weerbaarheid"), "back", "arrow-left")
        self.summary, self.trouble = ErrorSummary(), Trouble()
        self.question, self._teaches, self._source = Prose("", "question"), Prose(""), Prose("", "small", "muted")
        self.what = TextArea(lines=3)
        self._field = Field(
            tr("Wat wilt u anders doen?"), self.what, tr("In een paar woorden. Het mag ook niets zijn.")
        )
        self._example = Prose("", "small", "muted")
        self.measures = Links()
        self._taken = card(Prose(tr("Dit nam u al op"), "subheading"), self.measures)
        teaches = Beside("info-circle", Prose(tr("Wat de ervaring leert"), "strong"), self._teaches, self._source)
        self.add(Flow(self.back), self.summary, self.trouble, self.question, panel(teaches))
        self.add(self._field, self._example, self._taken)
        self.column.addStretch(1)
        self.take = Button(tr("Neem op in mijn maatregelen"), "primary", "check")
        self.next = Button(tr("Volgende kaart"), symbol="arrow-right")
        self.foot = FootBar(self.take, self.next)
        self._join()

    def show_card(self, shown: CardShown, words: str) -> None:
        """Exactly this one, with what was half written."""
        self.show_trouble("", "")
        self.set_heading(shown.title, tr("Eigen gedrag"))
        for told, widget in (
            (shown.question, self.question), (shown.teaches, self._teaches), (shown.source, self._source),
            (shown.example, self._example),
        ):  # fmt: skip
            widget.setText(told)
        self.what.set_text(words)
        self._pauses.forget()
        self.measures.show_links(shown.measures)
        self._taken.setVisible(bool(shown.measures))
        self.show_error("")
        self.say("")

    def show_error(self, words: str) -> None:
        """What cannot become a measure; "" when nothing is wrong."""
        self._field.set_error(words)
        self.summary.show_errors([(words, self.what)] if words else [])
        follow_layout(self)

    def show_trouble(self, happened: str, rest: str) -> None:
        """Something that the person can act on; "" when all is well."""
        self.trouble.tell(happened, rest)

    def say(self, words: str) -> None:
        """How far it is kept, at the right of the foot."""
        if self.foot is not None:
            self.foot.say(words)

    def settled(self) -> None:
        """What stands on the page is kept, or not wanted."""
        self._pauses.forget()

    def leave(self) -> None:
        self._pauses.hurry()

    def first_focus(self) -> QWidget:
        return self.what

    def _join(self) -> None:
        self.back.clicked.connect(self.back_asked)
        self.take.clicked.connect(lambda: self.take_asked.emit(self.what.text()))
        self.what.edited.connect(self._pauses.touch)
        self._pauses.due.connect(lambda: self.draft_made.emit(self.what.text()))
        self.next.clicked.connect(self.next_asked)
        self.measures.opened.connect(self.measure_asked)
