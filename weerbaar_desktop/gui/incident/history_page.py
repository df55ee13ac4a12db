"""The history of one incident: every version in words, with old and new of what changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.incident.change_rows import ChangeRows
from weerbaar_desktop.gui.incident.fact_grid import fact
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.widgets.boxes import Box, Column, card, rule
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.history_shown import VersionShown
from weerbaar_desktop.presentation.incident_shown import FactShown


class HistoryPage(Page):
    """`back_asked` to the incident, or to what else it is the history of."""

    back_asked = Signal()

    window_name = tr("Geschiedenis")
    destination = tr("Dagboek")

    def __init__(self, destination: str = tr("Dagboek"), back: str = "") -> None:
        """`back` is what the way back says."""
        super().__init__(tr("Geschiedenis"))
        self.destination = destination
        self.back = Button(
            back
            or (
                tr("Terug naar het incident")
                if destination == HistoryPage.destination
                else tr("Terug naar wat u heeft gedaan")
            ),
            "back",
            "arrow-left",
        )
        self.back.clicked.connect(self.back_asked)
        self._versions = Column(spacing=16)
        self.add(
            Flow(self.back),
            Prose(tr("Wat eenmaal is vastgelegd, verandert nooit. Een wijziging komt erbij als nieuwe versie.")),
            self._versions,
        )
        self.column.addStretch(1)

    def show_versions(self, words: str, versions: Sequence[VersionShown]) -> None:
        """Exactly these; what was shown before is gone."""
        self.set_heading(self.title, words)
        fresh = Column(*(_version(version) for version in versions), spacing=16)
        self.column.replaceWidget(self._versions, fresh)
        self._versions.hide()
        self._versions.deleteLater()
        self._versions = fresh

    def first_focus(self) -> QWidget:
        return self.back


def _version(version: VersionShown) -> Box:
    made = card(Prose(version.title, "subheading"), Prose(version.recorded, "small", "muted"))
    if version.reason:
        made.add(fact(FactShown(tr("Reden"), version.reason)))
    made.add(*(Prose(sentence) for sentence in version.sentences))
    if version.changes:
        made.add(rule(), ChangeRows(version.changes))
    return made
