"""The words of a mail or a text on the page of a piece: to be read and copied, never changed."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal

from weerbaar_desktop.gui.widgets.boxes import Box
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.text_fields import TextArea

_NAME: Final = "De tekst van dit stuk"
_HINT: Final = "Alleen de letters. Opmaak, links en afbeeldingen zijn weggelaten."
_LEAST_LINES, _MOST_LINES, _LINE = 4, 18, 80
"""How high the field is: as the text asks, and then it scrolls. `_LINE` are the characters of a line, about."""


class TextCard(Box):
    """`all_asked` wants the rest of a very long text."""

    all_asked = Signal()

    def __init__(self) -> None:
        super().__init__("card", 24, 12)
        self.area = TextArea(lines=_LEAST_LINES)
        self.area.setReadOnly(True)
        self._rest = Prose("", "small", "muted")
        self.whole = Button("Toon de hele tekst", symbol="chevron-down")
        self.whole.clicked.connect(self.all_asked)
        self.add(Field(_NAME, self.area, _HINT), self._rest, Flow(self.whole))
        self.hide()

    def show_text(self, text: str, rest: str = "") -> None:
        """Plain text; `rest` says how much of it this is, "" when it is all there is."""
        self.area.set_text(text)
        self.area.set_lines(min(_MOST_LINES, max(_LEAST_LINES, text.count("\n") + 2 + len(text) // _LINE)))
        self.area.verticalScrollBar().setValue(0)
        self._rest.setText(rest)
        self._rest.setVisible(bool(rest))
        if self.whole.hasFocus() and not rest:
            self.area.setFocus()
        self.whole.setVisible(bool(rest))
        self.setVisible(bool(text))
