"""Six words for whoever wants them: thought up, shown to be read, and taken over with one button."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.widgets.boxes import Column, panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.text_fields import TextArea


class PassphraseOffer(Column):
    """`words_asked` asks for six words, `taken` carries those that the person takes.

    The words stand in a field and nowhere else: a field is emptied, and what a label said lives on in a screen reader.
    """

    words_asked = Signal()
    taken = Signal(str)

    def __init__(self) -> None:
        super().__init__(spacing=12)
        self.ask = Button(tr("Bedenk zes woorden voor mij"), symbol="refresh")
        self.words = TextArea(tr("Zes woorden"), lines=2)
        self.words.setReadOnly(True)
        self.take = Button(tr("Gebruik deze woorden"), symbol="check")
        about = tr("Schrijf de woorden op voordat u verdergaat. Het programma kiest ze door loting.")
        self.shown = panel(Field(tr("Zes woorden"), self.words, about), self.take, spacing=12)
        self.add(self.ask, self.shown)
        self.column.setAlignment(self.ask, Qt.AlignmentFlag.AlignLeft)
        self.shown.column.setAlignment(self.take, Qt.AlignmentFlag.AlignLeft)
        self.ask.clicked.connect(self.words_asked)
        self.take.clicked.connect(self._take)
        self.forget()

    def show_words(self, words: str) -> None:
        """Shows what was thought up, and hands it the keyboard so that it is read aloud."""
        self.words.set_text(words)
        self.ask.setText(tr("Bedenk zes andere woorden"))
        self.shown.show()
        self.words.setFocus()

    def forget(self) -> None:
        """Empties and hides the words."""
        self.words.set_text("")
        self.ask.setText(tr("Bedenk zes woorden voor mij"))
        self.shown.hide()

    def _take(self) -> None:
        words = self.words.text()
        self.forget()
        self.taken.emit(words)
