"""The card that offers copies that open with a password only, with how far one is and how it ended."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from weerbaar_desktop.application.closed_copies import Form
from weerbaar_desktop.gui.vault_care.care_card import CareCard
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.closed_shown import HEADING, WHY, WORDS


class ClosedCard(CareCard):
    """`copy_asked` carries the form of the copy."""

    copy_asked = Signal(str)

    def __init__(self, forms: Sequence[Form]) -> None:
        self.buttons = {form: self._button(form) for form in forms}
        super().__init__(HEADING, Prose(WHY), buttons=tuple(self.buttons.values()))

    def forget(self) -> None:
        """Of something that was made anew: nothing was said of it yet."""
        self.show_trouble("", "")
        self.end()

    def _button(self, form: Form) -> Button:
        button = Button(WORDS[form].make, symbol="lock")
        button.clicked.connect(lambda: self.copy_asked.emit(form))
        return button
