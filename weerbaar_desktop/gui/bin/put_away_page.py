"""Asks why an entry goes to the bin, and says that nothing is lost by it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.boxes import panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.text_fields import TextArea
from weerbaar_desktop.gui.writing_page import WritingPage


class PutAwayPage(WritingPage):
    """`put_away_asked` carries the reason as typed; `not_asked` goes back."""

    put_away_asked = Signal(str)
    not_asked = Signal()

    window_name = tr("Naar de prullenbak")
    destination = tr("Dagboek")

    def __init__(self) -> None:
        self.keep = Button(tr("Toch bewaren"))
        super().__init__(tr("Naar de prullenbak"), "", tr("Leg in de prullenbak"), self.keep)
        self._text = TextArea(lines=2)
        self.reason = Field(
            tr("Waarom legt u deze aantekening weg?"),
            self._text,
            tr("Bijvoorbeeld: ik had dit twee keer opgeschreven."),
        )
        self._account = Prose("")
        self.add(
            panel(Prose(tr("Deze aantekening"), "strong"), self._account),
            Prose(
                tr(
                    "In de prullenbak blijft alles bewaard: de tekst, de eerdere versies en het bewijs."
                    " U kunt de aantekening altijd terughalen. Het programma wist zelf niets."
                )
            ),
            self.reason,
        )
        self.column.addStretch(1)
        self.save_button.clicked.connect(lambda: self.put_away_asked.emit(self._text.text()))
        self.keep.clicked.connect(self.not_asked)
        follow_layout(self)

    def show_entry(self, first_words: str) -> None:
        """Another entry, with nothing typed yet."""
        self._account.setText(first_words)
        self._text.set_text("")
        self.show_error("")
        self.show_trouble("", "")
        self.show_clean()

    def show_error(self, sentence: str) -> None:
        """What is wrong with the reason; "" when nothing is."""
        self.reason.set_error(sentence)
        self.show_problems([(sentence, self._text)] if sentence else [])

    def first_focus(self) -> QWidget:
        return self._text
