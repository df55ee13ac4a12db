"""What one can do when the danger is over: become calm first, or write down what happened."""

from __future__ import annotations

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.widgets.boxes import Column
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.calm_shown import TITLE


class NoDanger(Column):
    """Below the numbers."""

    def __init__(self) -> None:
        super().__init__(spacing=12)
        self.calm, self.write = Button(TITLE, symbol="wind"), Button(tr("Leg vast"), symbol="pencil")
        self.add(
            Prose(tr("Geen gevaar meer?"), "subheading"),
            Flow(self.calm, self.write),
            Prose(tr("Rustig worden kan ook zonder wachtzin."), "small", "muted"),
        )
