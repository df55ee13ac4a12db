"""Where somebody is at work: on the page that is shown, or on the one that waits behind help."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from weerbaar_desktop.gui.page import Page


class AtWork(NamedTuple):
    """A page, and what has the keyboard on it, or had it before help was shown; None where nothing has."""

    page: Page
    focused: QWidget | None

    def give_back(self) -> None:
        """The keyboard returns to where it was, unless that is gone or was hidden meanwhile."""
        if self.focused is not None and isValid(self.focused) and self.focused.isVisibleTo(self.page):
            self.focused.setFocus()


def at_work_on(page: Page) -> AtWork:
    """The page with the last of its widgets that had the keyboard: also when the button of help has it now."""
    return AtWork(page, page.focusWidget())
