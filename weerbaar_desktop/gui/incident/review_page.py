"""What a later version changes, old and new side by side, before it is stored."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.incident.change_rows import ChangeRows
from weerbaar_desktop.gui.incident.fact_grid import fact
from weerbaar_desktop.gui.widgets.boxes import Box, card
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.writing_page import WritingPage
from weerbaar_desktop.presentation.history_shown import ChangeShown
from weerbaar_desktop.presentation.incident_shown import FactShown


class ReviewPage(WritingPage):
    """`store_asked` when it is right as it stands; `back_asked` to write on."""

    store_asked = Signal()
    back_asked = Signal()

    window_name = tr("Wijziging nakijken")
    destination = tr("Dagboek")

    def __init__(self) -> None:
        self.back = Button(tr("Terug naar het formulier"))
        super().__init__(tr("Dit verandert er"), tr("Kijk na of het klopt."), tr("Opslaan"), self.back)
        self._changes = Box("card")
        self._reason = Box("card")
        self.add(self._changes, self._reason, Prose(tr("Wat er eerst stond, blijft bewaard in de geschiedenis.")))
        self.column.addStretch(1)
        self.save_button.clicked.connect(self.store_asked)
        self.back.clicked.connect(self.back_asked)

    def show_changes(self, changes: Sequence[ChangeShown], reason: str) -> None:
        """What will be stored; what was shown before is gone."""
        rows, why = card(ChangeRows(changes)), card(fact(FactShown(tr("Reden"), reason)))
        for old, new in ((self._changes, rows), (self._reason, why)):
            self.column.replaceWidget(old, new)
            old.hide()
            old.deleteLater()
        self._changes, self._reason = rows, why
        self.show_trouble("", "")
        self.show_clean()

    def first_focus(self) -> QWidget:
        return self.save_button
