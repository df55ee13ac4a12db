"""Asks for the password of a copy that goes out: one of its own, typed twice."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.application.new_passphrase import SHORTEST_PASSPHRASE
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.secret_page import SecretPage
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.unlock.new_passphrase import NewPassphrase
from weerbaar_desktop.gui.widgets.boxes import panel
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.closed_shown import BUSY, LABEL, ClosedWords


class ClosingPage(SecretPage):
    """`close_asked` carries the password."""

    close_asked = Signal(str)

    destination = tr("Melding en aangifte")

    def __init__(self, words: ClosedWords) -> None:
        super().__init__(words.title, words.save)
        self.window_name = words.title
        self.new = NewPassphrase(SHORTEST_PASSPHRASE, LABEL)
        self.asked = (self.new.field, self.new.again_field)
        told = panel(Prose(tr("Goed om te weten"), "subheading"), *(Prose(line) for line in words.know))
        self.add(Prose(words.what), told, self.new)
        self.column.addStretch(1)
        self.save_button.clicked.connect(self._ask)
        self.new.submitted.connect(self._ask)
        self.new.grown.connect(lambda: follow_layout(self))
        follow_layout(self)

    def begin_judging(self) -> None:
        """It is being looked at."""
        self.begin(BUSY)

    def show_refused(self, words: str) -> None:
        """Why this one cannot be used."""
        self.ready()
        self.show_wrong({self.new.field: words})

    def forget(self) -> None:
        self.new.forget()
        super().forget()

    def first_focus(self) -> QWidget:
        return self.new.passphrase.line_edit

    def _ask(self) -> None:
        found = self.new.wrong()
        self.show_wrong(found)
        if not found:
            self.close_asked.emit(self.new.text())
