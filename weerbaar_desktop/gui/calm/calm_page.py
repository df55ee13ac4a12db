"""Eerst rustig worden: a circle to breathe along with, the same in words, and what one can do after it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.breathing import Pace
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.calm.circle import Circle
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.theme.theme import current_theme
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.answer_group import Answer, AnswerGroup
from weerbaar_desktop.gui.widgets.boxes import Column, card, panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.page_scroll import come_into_view
from weerbaar_desktop.gui.widgets.prose import PlainLabel, Prose
from weerbaar_desktop.presentation.calm_shown import AFTERWARDS, BEGIN, CANNOT_READ, KEYS, LEAD, STOP, TITLE, CalmShown

_AROUND = 500
"""What stands above and below the circle, in px at 100 %."""
_MOVING, _STILL = "moving", "still"


class CalmPage(Page):
    """`main_asked` is the large button, `pace_chosen` carries a pace, `still_chosen` whether nothing may move."""

    main_asked = Signal()
    stop_asked = Signal()
    pace_chosen = Signal(str)
    still_chosen = Signal(bool)
    write_asked = Signal()
    call_asked = Signal()
    left = Signal()

    window_name = TITLE
    wide = True

    def __init__(self) -> None:
        super().__init__(TITLE, LEAD)
        self.circle = Circle()
        self.words, self.below = PlainLabel("", "question"), PlainLabel("", "body", "muted")
        for label in (self.words, self.below):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
        self._breath = Column(self.circle, self.words, self.below, spacing=8)
        self.pace: AnswerGroup | None = None
        self.motion = AnswerGroup(
            tr("Beeld"), [Answer(_MOVING, tr("Met beweging")), Answer(_STILL, tr("Zonder beweging"))]
        )
        self._choices = Column(self.motion, spacing=16)
        self._steps = Column()
        self.still = Column(self._steps, spacing=8)
        self._why, self._source = Prose("", "small"), Prose("", "small", "muted")
        self.write, self.call = (
            Button(tr("Leg vast"), symbol="pencil"),
            Button(tr("Bekijk wie u kunt bellen"), symbol="phone"),
        )
        after = card(Prose(AFTERWARDS, "subheading"), Flow(self.write, self.call), padding=20, spacing=12)
        self.add(card(self._breath, padding=24), after, self._choices)
        self.column.addStretch(1)
        words = (self._why, self._source, Prose(KEYS, "small", "muted"))
        self.side = panel(Prose(tr("Zonder beeld"), "subheading"), self.still, *words, spacing=12)
        self.main, self.stop = Button(BEGIN, "primary", "player-play"), Button(STOP, symbol="player-stop")
        self.foot = FootBar(self.main, self.stop)
        self._join()

    def show_paces(self, paces: Sequence[Pace]) -> None:
        """What there is to choose from; none means that they could not be read."""
        if paces:
            self.pace = AnswerGroup(tr("Tempo"), [Answer(one.id, one.name) for one in paces])
            self.pace.changed.connect(self._choose_pace)
            self._choices.column.insertWidget(0, self.pace)
        else:
            self.words.setText(tr("Adem rustig"))
            self.below.setText(CANNOT_READ)
        for widget in (self.main, self._choices, self.circle):
            widget.setVisible(bool(paces))
        self.side.setVisible(bool(paces)) if self.side is not None else None
        self.stop.setVisible(False)
        follow_layout(self)

    def show_pace(self, pace: Pace, *, still: bool) -> None:
        """The pace that is chosen, in words too, and whether the circle moves."""
        if self.pace is not None:
            self.pace.set_values([pace.id])
        self.motion.set_values([_STILL if still else _MOVING])
        fresh = Column(*(Prose(f"{number}. {one}") for number, one in enumerate(pace.still, 1)), spacing=8)
        self.still.column.replaceWidget(self._steps, fresh)
        self._steps.hide()
        self._steps.deleteLater()
        self._steps = fresh
        self._why.setText(pace.why)
        self._source.setText(tr("Bron: {source}.", source=pace.source))

    def show_moment(self, shown: CalmShown) -> None:
        """One moment of it; what one does next is said aloud when it becomes another."""
        self.circle.show_fullness(shown.fullness)
        if (shown.words, shown.below) == (self.words.text(), self.below.text()):
            return
        self.words.setText(shown.words)
        self.below.setText(shown.below)
        self.main.setText(shown.main)
        self.main.set_symbol(shown.symbol)
        if shown.state == "running" and self.stop.isHidden():
            QTimer.singleShot(0, self, lambda: come_into_view(self._breath))  # what one follows, also in a low window
        self.stop.setVisible(shown.state in ("running", "paused"))
        announce(self.words, f"{shown.words}. {shown.below}")

    def first_focus(self) -> QWidget:
        return self.main

    def arrange(self, width: float) -> None:
        """The circle is smaller in a low window: the words below it stay in view."""
        self.circle.fit(min(width, self.window().height() / current_theme().zoom) - _AROUND)

    def leave(self) -> None:
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The space bar, where nothing else wanted it."""
        if event.key() == Qt.Key.Key_Space:
            self.main.click()
        else:
            super().keyPressEvent(event)

    def _choose_pace(self) -> None:
        if self.pace is not None:
            self.pace_chosen.emit(self.pace.value() or "")

    def _join(self) -> None:
        self.main.clicked.connect(self.main_asked)
        self.stop.clicked.connect(self._stop)
        self.motion.changed.connect(lambda: self.still_chosen.emit(self.motion.value() == _STILL))
        self.write.clicked.connect(self.write_asked)
        self.call.clicked.connect(self.call_asked)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WindowShortcut)
        escape.setWhatsThis(tr("Oefening stoppen"))
        escape.activated.connect(self._stop)

    def _stop(self) -> None:
        """The keyboard stays: the button that had it may go."""
        if self.stop.isVisible():
            self.main.setFocus()
            self.stop_asked.emit()
