"""What did not work, on top of a page: it comes into view and is read aloud, wherever one was on the page."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.page_scroll import come_into_view


class Trouble(Banner):
    """Hidden until there is something that the person can act on."""

    def __init__(self) -> None:
        super().__init__("caution", "")
        self.hide()

    def tell(self, happened: str, rest: str) -> None:
        """Shows what happened, and in `rest` what is safe and what one can do; hides itself for ""."""
        self.say(happened, rest)
        self.setVisible(bool(happened))
        if happened:
            announce(self, f"{happened} {rest}".strip())
            QTimer.singleShot(0, self, lambda: come_into_view(self))  # its place is known after the layout
