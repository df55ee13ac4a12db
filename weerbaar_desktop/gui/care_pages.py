"""The journeys of weighing a signal and of the time after an incident, each made when it is first needed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.presentation.aftercare_form import BEGIN_TITLE, STEP_TITLE, WORDS_TITLE
from weerbaar_desktop.presentation.weighing_flow import TITLE as WEIGHING

if TYPE_CHECKING:
    from weerbaar_desktop.gui.aftercare.care_journey import CareJourney
    from weerbaar_desktop.gui.guard.coming_back import WayBack
    from weerbaar_desktop.gui.joined import Joined
    from weerbaar_desktop.gui.page import Page
    from weerbaar_desktop.gui.signals.weigh_journey import WeighJourney


class CarePages(QObject):
    """Of one open vault; `incident_asked` and `prepare_asked` carry an incident, `help_asked` wants the numbers.

    `measure_asked` carries a measure and where one comes from.
    """

    incident_asked = Signal(str)
    prepare_asked = Signal(str)
    help_asked = Signal()
    measure_asked = Signal(str, object)

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self._weighing: WeighJourney | None = None
        self._care: CareJourney | None = None

    def weighing(self) -> WeighJourney:
        """Weighing a signal."""
        if self._weighing is None:
            from weerbaar_desktop.gui.signals.weigh_journey import WeighJourney

            self._weighing = WeighJourney(self._joined, self)
            self._weighing.left.connect(self.incident_asked)
            self._weighing.prepare_asked.connect(self.prepare_asked)
            self._weighing.help_asked.connect(self.help_asked)
        return self._weighing

    def care(self) -> CareJourney:
        """The time after an incident."""
        if self._care is None:
            from weerbaar_desktop.gui.aftercare.care_journey import CareJourney

            self._care = CareJourney(self._joined, self)
            self._care.incident_asked.connect(self.incident_asked)
            self._care.measure_asked.connect(self.measure_asked)
        return self._care

    def ways_back(self) -> dict[str, WayBack]:
        """The pages on which one writes, each with what brings one back there after a lock."""
        return {
            WEIGHING: lambda incident: self.weighing().weigh(incident),
            BEGIN_TITLE: lambda incident: self.care().begin(incident),
            STEP_TITLE: self._write_step,
            WORDS_TITLE: self._write_words,
        }

    def _write_step(self, name: str) -> None:
        self.care().step.open(name)

    def _write_words(self, name: str) -> None:
        self.care().words.open(name)

    def name_on(self, page: Page | None) -> str | None:
        """What is written about on this page, "" for a plan of no incident; None on any other page."""
        names: dict[str, Callable[[], str]] = {
            WEIGHING: lambda: self.weighing().incident,
            BEGIN_TITLE: lambda: self.care().about,
            STEP_TITLE: lambda: self.care().step.name,
            WORDS_TITLE: lambda: self.care().words.name,
        }
        return names[page.window_name]() if page is not None and page.window_name in names else None
