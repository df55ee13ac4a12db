"""A step of the way to a document."""

from __future__ import annotations

from weerbaar_desktop.gui.flow.step_page import StepPage

TITLE = "Melding voorbereiden"


class FlowPage(StepPage):
    """One step; see StepPage for what the person can want next."""

    window_name = TITLE
    destination = "Melding en aangifte"
