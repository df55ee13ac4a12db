"""A picture, or the pages of a document one at a time, with words on how far it is while one is being drawn."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.received import Pixels
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.boxes import Column
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.pixels_view import PixelsView
from weerbaar_desktop.gui.widgets.progress import Progress
from weerbaar_desktop.gui.widgets.prose import Prose

_WORDS_AFTER: Final = 300
"""Milliseconds: what is there sooner needs no words."""


class PagesView(Column):
    """`page_asked` carries a number from 1, `stop_asked` comes while a page is being drawn."""

    page_asked = Signal(int)
    stop_asked = Signal()

    def __init__(self) -> None:
        super().__init__(spacing=12)
        self.picture = PixelsView()
        self.progress = Progress()
        self.before = Button(tr("Vorige bladzijde"), symbol="arrow-left")
        self.after = Button(tr("Volgende bladzijde"), symbol="arrow-right")
        self._where = Prose("", "small", "muted")
        self._ways = Flow(self.before, self.after, self._where)
        self.number, self._of = 1, 0
        self._alt = ""
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(_WORDS_AFTER)
        self._waiting.timeout.connect(self._say_busy)
        self.add(self._ways, self.picture, self.progress)
        self.before.clicked.connect(lambda: self.page_asked.emit(self.number - 1))
        self.after.clicked.connect(lambda: self.page_asked.emit(self.number + 1))
        self.progress.stop_asked.connect(self.stop_asked)
        self.hide()

    def begin(self, number: int, of: int, alt: str) -> None:
        """Page `number` of `of` is asked for; `alt` says what the piece shows."""
        self._alt, self._of, self.number = alt, of, number
        self._ways.setVisible(of > 1)
        self._where.setText(tr("Bladzijde {number} van {of}", number=number, of=of))
        self._show_way(self.before, self.after, there=number > 1)
        self._show_way(self.after, self.before, there=number < of)
        self._waiting.start()
        self.show()

    def show_page(self, pixels: Pixels) -> None:
        """The page that was asked for."""
        self.end()
        alt = (
            tr("Bladzijde {number} van {of}: {alt}", number=self.number, of=self._of, alt=self._alt)
            if self._of > 1
            else self._alt
        )
        self.picture.show_pixels(pixels, alt)
        if self._of > 1 and self.isVisible():
            announce(self.picture, tr("Bladzijde {number} van {of}", number=self.number, of=self._of))

    def show_none(self) -> None:
        """The page that was asked for did not come; another one would stand under its number."""
        self.end()
        self.picture.clear()

    def end(self) -> None:
        """No page is on its way any more."""
        self._waiting.stop()
        self.progress.end()

    def clear(self) -> None:
        """Nothing to show."""
        self.end()
        self.picture.clear()
        self.number, self._of = 1, 0
        self.hide()

    def _say_busy(self) -> None:
        self.picture.clear()  # it is of the page before
        self.progress.begin(tr("De bladzijde wordt getekend.") if self._of > 1 else tr("De afbeelding wordt getekend."))

    @staticmethod
    def _show_way(way: QWidget, other: QWidget, *, there: bool) -> None:
        """What leads nowhere is not there; the keyboard goes to the other way."""
        had_keyboard = way.window().focusWidget() is way
        way.setVisible(there)
        if had_keyboard and not there:
            other.setVisible(True)
            other.setFocus()
