"""The bars of a page as buttons below each other: Tab goes from one to the next, arrows move the one that has it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from weerbaar_desktop.gui.evidence.bar_keys import nudge_of, throws
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.boxes import Column
from weerbaar_desktop.gui.widgets.button import Button


class BarButton(Button):
    """`taken` when it is the one to move, `nudged` with an arrow (across, down, resize, fine), `thrown` on Delete."""

    taken = Signal()
    nudged = Signal(int, int, bool, bool)
    thrown = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.taken.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        nudge = nudge_of(event)
        if nudge is not None:
            self.nudged.emit(*nudge)
        elif throws(event):
            self.thrown.emit()
        else:
            super().keyPressEvent(event)


class BarList(Column):
    """`place_taken` carries which bar is the one to move; `nudged` and `thrown` are about that one."""

    place_taken = Signal(int)
    nudged = Signal(int, int, bool, bool)
    thrown = Signal()

    def __init__(self) -> None:
        super().__init__(spacing=8)
        self.buttons: dict[int, BarButton] = {}
        self.hide()

    def show_bars(self, bars: Sequence[tuple[int, str, str]], chosen: int | None) -> None:
        """Place, short words and whole name of each; the button that has the keyboard stays while it moves."""
        if list(self.buttons) != [place for place, _, _ in bars]:
            self._make_anew([place for place, _, _ in bars])
        for place, short, whole in bars:
            button = self.buttons[place]
            if button.text().strip() != short:
                button.setText(short)
            button.set_symbol("target" if place == chosen else "square")
            if button.accessibleName() != whole:
                button.setAccessibleName(whole)

    def tell_where(self, chosen: int | None) -> None:
        """Says the name of what was moved: that it changed is not read aloud by itself."""
        if chosen in self.buttons:
            announce(self.buttons[chosen], self.buttons[chosen].accessibleName())

    def _make_anew(self, places: Sequence[int]) -> None:
        for place in [place for place in self.buttons if place not in places]:
            button = self.buttons.pop(place)
            button.hide()
            self.column.removeWidget(button)
            button.deleteLater()
        kept = self.buttons
        self.buttons = {place: kept.get(place) or self._made(place) for place in places}
        for button in self.buttons.values():
            self.column.removeWidget(button)
        self.add(*self.buttons.values())
        self.setVisible(bool(places))
        for button in self.buttons.values():
            button.show()  # at once, so that it can take the keyboard

    def _made(self, place: int) -> BarButton:
        made = BarButton("", symbol="square")
        made.taken.connect(lambda: self.place_taken.emit(place))
        made.nudged.connect(self.nudged)
        made.thrown.connect(self.thrown)
        return made
