"""Which incidents go into a package: the diary as a list to tick."""

from __future__ import annotations

from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.filing.incidents_page import FilingIncidentsPage
from weerbaar_desktop.presentation.package_shown import CHOOSE, MAKE_TITLE


class PackageIncidentsPage(FilingIncidentsPage):
    """As for a filing, with a way on instead of back."""

    window_name = MAKE_TITLE
    destination = tr("Kluis")

    def __init__(self, words: IncidentWords) -> None:
        super().__init__(words)
        self.set_heading(CHOOSE)
        self.done.setText(tr("Verder"))
        self.done.set_symbol("arrow-right")
