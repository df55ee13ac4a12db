"""What the program promises, against whom, and what not: a card for each, to be read in one's own time."""

from __future__ import annotations

from PySide6.QtCore import Signal

from weerbaar_desktop.domain.promises import Promise, Promises
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.escape import close_with_escape
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.widgets.boxes import Box, card, panel
from weerbaar_desktop.gui.widgets.prose import Prose

_INTRODUCTION = tr(
    "Hier staat wat dit programma voor u doet, en waar het u niet tegen beschermt."
    " Bij elke nieuwe versie beproeven wij elke belofte opnieuw."
)


class PromisesPage(Page):
    """Shows frozen words; `show_promises(None)` says that they cannot be read; `back_asked` is Escape."""

    back_asked = Signal()

    window_name = tr("Wat wij beloven")

    def __init__(self) -> None:
        super().__init__(tr("Wat wij beloven, en wat niet"))
        self.add(Prose(_INTRODUCTION))
        self.complete = False
        close_with_escape(self).activated.connect(self.back_asked)

    def show_promises(self, shown: Promises | None) -> None:
        """All of them, then what no program can promise."""
        self.complete = True
        if shown is None:
            self.add(Prose(tr("Deze tekst kan nu niet worden gelezen. Uw kluis is niet veranderd.")))
            return
        self.add(*map(_card, shown.promises), _outside(shown.outside))
        self.column.addStretch(1)


def _card(promise: Promise) -> Box:
    return card(
        Prose(promise.promise, role="strong"),
        Prose(tr("Tegen wie"), "small", "muted"), Prose(promise.against),
        Prose(tr("Wat niet"), "small", "muted"), Prose(promise.not_promised),
        spacing=8,
    )  # fmt: skip


def _outside(words: tuple[str, ...]) -> Box:
    return panel(Prose(tr("Dit kunnen wij niet beloven"), "subheading"), *map(Prose, words), spacing=12)
