"""The words of a mail or a text on the page of a piece: to be read and copied, never changed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.widgets.boxes import Box
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.text_fields import TextArea
from weerbaar_desktop.presentation.piece_shown import TextShown

_NAME: Final = tr("De tekst van dit stuk")
_HINT: Final = tr("Alleen de letters. Opmaak, links en afbeeldingen zijn weggelaten.")
_LEAST_LINES, _MOST_LINES, _LINE = 4, 18, 80
"""How high the field is: as the text asks, and then it scrolls. `_LINE` are the characters of a line, about."""


class TextCard(Box):
    """`part_asked` carries the number of another part of a very long text, from 1."""

    part_asked = Signal(int)

    def __init__(self) -> None:
        super().__init__("card", 24, 12)
        self.area = TextArea(lines=_LEAST_LINES)
        self.area.setReadOnly(True)
        self._where = Prose("", "small", "muted")
        self.before = Button(tr("Vorig deel"), symbol="arrow-left")
        self.after = Button(tr("Volgend deel"), symbol="arrow-right")
        self._number = 1
        self.before.clicked.connect(lambda: self.part_asked.emit(self._number - 1))
        self.after.clicked.connect(lambda: self.part_asked.emit(self._number + 1))
        self._ways = Flow(self.before, self.after, self._where)
        self.add(Field(_NAME, self.area, _HINT), self._ways)
        self.hide()

    def show_text(self, shown: TextShown) -> None:
        """This part of the text, as plain text; nothing when it is empty."""
        words = shown.words
        self._number = shown.number
        self.area.set_text(words)
        self.area.set_lines(min(_MOST_LINES, max(_LEAST_LINES, words.count("\n") + 2 + len(words) // _LINE)))
        self.area.verticalScrollBar().setValue(0)
        self._where.setText(shown.where)
        self._ways.setVisible(shown.of > 1)
        for way, there in ((self.before, shown.number > 1), (self.after, shown.number < shown.of)):
            if not there and self.window().focusWidget() is way:
                self.area.setFocus()
            way.setVisible(there)
        self.setVisible(bool(words))
