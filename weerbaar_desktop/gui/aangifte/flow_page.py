"""A step of the way to a document."""

from __future__ import annotations

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.flow.step_page import StepPage

TITLE = tr("Melding voorbereiden")


class FlowPage(StepPage):
    """One step; see StepPage for what the person can want next."""

    window_name = TITLE
    destination = tr("Melding en aangifte")
