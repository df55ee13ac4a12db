"""What is being made of a check page, and what became of it: shown to who waits there, and to who comes back to it."""

from __future__ import annotations

from collections.abc import Callable

from weerbaar_desktop.gui.joined import Stage
from weerbaar_desktop.gui.page import Page


class UnderWay:
    """One document at a time: while it is made nothing that it is made of is changed, wherever one comes from.

    Nobody is taken away from what is being written elsewhere: the page that tells how it ended waits for the person.
    """

    def __init__(self, window: Stage) -> None:
        self._window = window
        self._from: Page | None = None
        self._waits: Page | None = None
        self._busy = False

    def begin(self, page: Page) -> None:
        """It is being made; `page` says how far it is."""
        self._from = self._waits = page
        self._busy = True

    def end(self, page: Page) -> None:
        """It ended, and `page` says how."""
        self._busy = False
        at_work = self._window.at_work()
        if at_work is not None and at_work.page is self._from:
            self._waits = None
            self._window.show_page(page)
        else:
            self._waits = page

    def first(self, then: Callable[[], None]) -> None:
        """Shows what is being made, or how it ended, to who did not see it yet; calls `then` where there is nothing."""
        page = self._waits
        if not self._busy:
            self._waits = None
        if page is None:
            then()
        else:
            self._window.show_page(page)
