"""Where somebody comes from, for a page that more than one place leads to: what it is called, and the way back."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from weerbaar_desktop.domain.wording import tr

if TYPE_CHECKING:
    from weerbaar_desktop.gui.page import Page
    from weerbaar_desktop.gui.widgets.button import Button


class CameFrom(NamedTuple):
    """`words` come after "Terug naar"; `destination` is the one that stays chosen, and `back` shows the place again.

    Whoever leads to the page makes it; a new place is one line there, and none in the page.
    """

    words: str
    destination: str
    back: Callable[[], None]

    def show_on(self, page: Page, button: Button) -> None:
        """The button says where it leads, and the list at the left where one is."""
        page.destination = self.destination
        button.setText(tr("Terug naar {words}", words=self.words))
