"""What somebody noticed after an exercise: written and kept only if they want, and taken away again."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.erase_page import ErasePage
from weerbaar_desktop.gui.widgets.boxes import panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.text_fields import TextArea
from weerbaar_desktop.gui.writing_page import WritingPage
from weerbaar_desktop.presentation.resilience_shown import (
    NOTE_FIRST,
    NOTE_HINT,
    NOTE_PAGE,
    NOTE_QUESTION,
    NOTE_WORDS,
    TITLE,
)


class NotePage(WritingPage):
    """`save_asked` and `draft_made` carry the words; `none_asked` keeps nothing."""

    save_asked = Signal(str)
    draft_made = Signal(str)
    none_asked = Signal()

    window_name = NOTE_PAGE
    destination = TITLE

    def __init__(self) -> None:
        self.none = Button(tr("Bewaar niets"))
        super().__init__(NOTE_QUESTION, "", tr("Bewaar in mijn kluis"), self.none)
        self.text = TextArea(lines=5)
        self._field = Field(NOTE_QUESTION, self.text, NOTE_HINT)
        self._first = panel(Prose(NOTE_FIRST))
        self.add(self._first, self._field, Prose(NOTE_WORDS, "small", "muted"))
        self.column.addStretch(1)
        self.text.edited.connect(self.pauses.touch)
        self.pauses.due.connect(lambda: self.draft_made.emit(self.text.text()))
        self.save_button.clicked.connect(lambda: self.save_asked.emit(self.text.text()))
        self.none.clicked.connect(self.none_asked)

    def show_words(self, after: str, words: str) -> None:
        """After which exercise, and what was half written."""
        self.set_heading(NOTE_QUESTION, after)
        self.text.set_text(words)
        self._field.set_error("")
        self.show_clean()

    def tell_first(self, *, first: bool) -> None:
        """Whether a conversation waits until this note is kept or not."""
        self._first.setVisible(first)

    def show_error(self, words: str) -> None:
        """What cannot be kept; "" when it can."""
        self._field.set_error(words)
        self.show_problems([(words, self.text)] if words else ())

    def first_focus(self) -> QWidget:
        return self.text


class EraseNotePage(ErasePage):
    """Of one note."""

    window_name = tr("Wat u merkte, wissen")
    destination = TITLE

    def __init__(self) -> None:
        super().__init__(tr("Wat u hier schreef, gaat weg en komt niet terug."), tr("Er blijft geen regel van over."))
