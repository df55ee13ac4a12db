"""A home scan for an adviser: for whom, and the passphrase of the file; nothing of the diary goes along."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.application.new_passphrase import SHORTEST_PASSPHRASE
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.package.secret_pages import LongSecretPage
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.unlock.new_passphrase import NewPassphrase
from weerbaar_desktop.gui.widgets.boxes import panel
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.text_fields import LineField
from weerbaar_desktop.presentation.home_walk import TITLE

_LEAD: Final = tr(
    "De adviseur krijgt deze woningscan met de foto’s en de maatregelen, in één bestand. Uw dagboek gaat niet mee."
)
_KNOW: Final = (
    tr("Geef de wachtzin door per telefoon, of zeg hem als u elkaar ziet. Stuur hem nooit mee met het bestand."),
    tr("De adviseur start Weerbaar, en kiest ‘Reservekopie terugzetten’."),
    tr("Wie het bestand en de wachtzin heeft, leest alles wat erin zit. Terugnemen kan niet."),
)


class ShareScanPage(LongSecretPage):
    """`place_asked` carries the passphrase: next is where the file may come."""

    place_asked = Signal(str)

    window_name = tr("Woningscan geven")
    destination = TITLE

    def __init__(self) -> None:
        super().__init__(tr("Geef aan een adviseur"), tr("Kies waar het bestand komt"), tr("Terug"))
        self.to = LineField()
        self._to = Field(tr("Voor wie is het?"), self.to, tr("Dit staat alleen in uw eigen dagboek."), optional=True)
        self.new = NewPassphrase(SHORTEST_PASSPHRASE, tr("Wachtzin van het bestand"))
        self.asked = (self.new.field, self.new.again_field)
        self.add(
            Prose(_LEAD), self._to, self.new,
            panel(Prose(tr("Goed om te weten"), "subheading"), *map(Prose, _KNOW), spacing=12),
        )  # fmt: skip
        self.column.addStretch(1)
        self.save_button.clicked.connect(self._ask)
        self.new.submitted.connect(self._ask)
        self.new.grown.connect(lambda: follow_layout(self))
        follow_layout(self)

    def forget(self) -> None:
        self.to.clear()
        self.new.forget()
        super().forget()

    def first_focus(self) -> QWidget:
        return self.to

    def _ask(self) -> None:
        found = self.new.wrong()
        self.show_wrong(found)
        if not found:
            self.place_asked.emit(self.new.text())
