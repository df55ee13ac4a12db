"""The card about copies: when the last one was made, where they go, and making one."""

from __future__ import annotations

from PySide6.QtCore import Signal

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.vault_care.care_card import CareCard
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.vault_care import BY_ITSELF, ENCRYPTED, CopiesShown

_PLACE, _OTHER_PLACE = tr("Kies een plek"), tr("Kies een andere plek")


class CopyCard(CareCard):
    """Signals: what the person wants with the copies."""

    place_asked = Signal()
    file_asked = Signal()

    def __init__(self) -> None:
        self.reminder = Banner("info", "")
        self.last, self.place, self.about_place = Prose(""), Prose(""), Prose("", tone="caution")
        self._by_itself = Prose(BY_ITSELF, tone="muted")
        self.place_button = Button(_PLACE, symbol="folder")
        self.file_button = Button(tr("Maak één compleet bestand"), symbol="file")
        super().__init__(
            tr("Reservekopie"), self.reminder, self.last, self.place, self.about_place, self._by_itself,
            Prose(ENCRYPTED, "small", "muted"), buttons=(self.place_button, self.file_button),
        )  # fmt: skip
        self.place_button.clicked.connect(self.place_asked)
        self.file_button.clicked.connect(self.file_asked)
        self.reminder.hide()

    def show_copies(self, shown: CopiesShown) -> None:
        """What the vault remembers of its copies."""
        self.last.setText(shown.last)
        self.place.setText(shown.place)
        self.about_place.setText(shown.about_place)
        self.about_place.setVisible(bool(shown.about_place))
        self._by_itself.setVisible(shown.chosen)
        self.place_button.setText(_OTHER_PLACE if shown.chosen else _PLACE)
        self.reminder.say(shown.reminder)
        self.reminder.setVisible(bool(shown.reminder))
