"""The journeys of weighing a signal and of the time after an incident, each made when it is first needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.presentation.weighing_flow import TITLE as WEIGHING

if TYPE_CHECKING:
    from weerbaar_desktop.gui.guard.coming_back import WayBack
    from weerbaar_desktop.gui.joined import Joined
    from weerbaar_desktop.gui.page import Page
    from weerbaar_desktop.gui.signals.weigh_journey import WeighJourney


class CarePages(QObject):
    """Of one open vault; `incident_asked` and `prepare_asked` carry an incident, `help_asked` wants the numbers."""

    incident_asked = Signal(str)
    prepare_asked = Signal(str)
    help_asked = Signal()

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self._weighing: WeighJourney | None = None

    def weighing(self) -> WeighJourney:
        """Weighing a signal."""
        if self._weighing is None:
            from weerbaar_desktop.gui.signals.weigh_journey import WeighJourney

            self._weighing = WeighJourney(self._joined, self)
            self._weighing.left.connect(self.incident_asked)
            self._weighing.prepare_asked.connect(self.prepare_asked)
            self._weighing.help_asked.connect(self.help_asked)
        return self._weighing

    def ways_back(self) -> dict[str, WayBack]:
        """The pages on which one writes, each with what brings one back there after a lock."""
        return {WEIGHING: lambda incident: self.weighing().weigh(incident)}

    def name_on(self, page: Page | None) -> str:
        """What is written about on this page; "" on any other page."""
        if page is not None and page.window_name == WEIGHING:
            return self.weighing().incident
        return ""
