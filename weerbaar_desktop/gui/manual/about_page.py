"""Over Weerbaar: the version, what to copy for who helps, the parts of others, and where the facts come from."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from weerbaar_desktop.domain.about_program import AboutProgram
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.escape import close_with_escape
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.boxes import Box, card
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.text_fields import TextArea
from weerbaar_desktop.presentation.about_shown import (
    COPY_WHAT,
    NO_PARTS,
    PARTS,
    SOURCES,
    WHAT,
    Surroundings,
    diagnosis,
    part_lines,
    source_lines,
)

_COPIED = tr("De gegevens zijn gekopieerd.")


class AboutPage(Page):
    """Shows what `show_about` is given; `call_asked` leads to the numbers, `back_asked` is Escape."""

    call_asked = Signal()
    back_asked = Signal()

    window_name = tr("Over Weerbaar")

    def __init__(self) -> None:
        super().__init__(tr("Over Weerbaar"))
        self.complete = False
        self.call = Button(tr("Nu hulp nodig"), symbol="lifebuoy")
        self.told = _to_read(tr("Voor wie u helpt met het programma"), 6)
        self.parts = _to_read(tr("Onderdelen van anderen"), 8)
        self.sources = _to_read(tr("Waar de feiten vandaan komen"), 8)
        self.copy = Button(tr("Kopieer de gegevens"), symbol="copy")
        self._copied = Prose("", "small", "muted")
        self._version = Prose(tr("Weerbaar Desktop"), "subheading")
        self.add(Flow(self.call), card(self._version, *map(Prose, WHAT), spacing=12))
        self.add(_under(COPY_WHAT, self.told, Flow(self.copy), self._copied))
        self.add(_under(PARTS, self.parts), _under(SOURCES, self.sources))
        self.column.addStretch(1)
        self._copied.hide()
        self.call.clicked.connect(self.call_asked)
        self.copy.clicked.connect(self._copy)
        close_with_escape(self).activated.connect(self.back_asked)

    def show_about(self, about: AboutProgram, around: Surroundings) -> None:
        """All of it."""
        self.complete = True
        self._version.setText(tr("Weerbaar Desktop {version}", version=about.version))
        self.told.set_text(diagnosis(about, around))
        self.parts.set_text(part_lines(about))
        self.sources.set_text(source_lines(about))
        for text in (self.told, self.parts, self.sources):
            text.moveCursor(QTextCursor.MoveOperation.Start)

    def show_nothing(self) -> None:
        """It cannot be read now."""
        self.complete = True
        self.parts.set_text(NO_PARTS)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.told.text())
        self._copied.setText(_COPIED)
        self._copied.show()
        announce(self, _COPIED)


def _to_read(name: str, lines: int) -> TextArea:
    """Long lines to walk through and to copy; they scroll by themselves."""
    text = TextArea(name, lines)
    text.setReadOnly(True)
    return text


def _under(what: str, text: TextArea, *more: QWidget) -> Box:
    """A card with the name of the text as its heading, and what it is."""
    return card(Prose(text.accessibleName(), "subheading"), Prose(what), text, *more, spacing=12)
