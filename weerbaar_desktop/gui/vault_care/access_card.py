"""The last times that the vault was opened, tried in vain or handed over from: a card of its own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.boxes import Box, Column, rule
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.access_shown import FIRST, NOT_SURE, VisitShown


class AccessCard(Box):
    """`show_visits` fills it; the older lines come when they are asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("card", 24, 12, parent)
        self._visits: Sequence[VisitShown] = ()
        self._lines = Column(spacing=8)
        self.more = Button(tr("Toon eerdere keren"), symbol="history")
        self.more.clicked.connect(self._show_all)
        self.add(
            Prose(tr("Laatste keren geopend"), "subheading"), self._lines, Flow(self.more), rule(),
            Prose(NOT_SURE, "small", "muted"),
        )  # fmt: skip

    def show_visits(self, visits: Sequence[VisitShown]) -> None:
        """Exactly these, newest first."""
        self._visits = visits
        self._fill(visits[:FIRST])
        self.more.setVisible(len(visits) > FIRST)

    def _show_all(self) -> None:
        self._fill(self._visits)
        self.more.hide()
        announce(self, tr("Alle keren staan er nu."))

    def _fill(self, visits: Sequence[VisitShown]) -> None:
        fresh = Column(*(_line(visit) for visit in visits), spacing=8)
        self.column.replaceWidget(self._lines, fresh)
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = fresh


def _line(visit: VisitShown) -> Prose:
    return Prose(f"{visit.when}: {visit.what[:1].lower()}{visit.what[1:]}")
