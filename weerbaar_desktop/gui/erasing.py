"""Erasing as every journey does it: what goes is asked once more on a page of its own, and then it is gone."""

from __future__ import annotations

from collections.abc import Callable

from weerbaar_desktop.gui.erase_page import ErasePage
from weerbaar_desktop.gui.joined import Joined, says


class Erasing:
    """The page of one journey, made when it is first needed; `keep` leads back when nothing goes."""

    def __init__(self, joined: Joined, make: Callable[[], ErasePage], keep: Callable[[], None]) -> None:
        self._joined, self._make, self._keep = joined, make, keep
        self._page: ErasePage | None = None
        self._erase: Callable[[], None] = lambda: None
        self._gone: Callable[[], None] = lambda: None

    def ask(self, what: str, erase: Callable[[], None], gone: Callable[[], None], destination: str = "") -> None:
        """Whether `what` may go: `erase` is done in the writer's thread, and then `gone`.

        `destination` is the place at the left that stays chosen, where that is not always the same.
        """
        page = self._page
        if page is None:
            page = self._page = self._make()
            page.keep_asked.connect(self._keep)
            page.erase_asked.connect(self._do)
        self._erase, self._gone = erase, gone
        page.destination = destination or page.destination
        page.show_what(what)
        self._joined.window.show_page(page)

    def _do(self) -> None:
        if self._page is not None:
            erase, gone = self._erase, self._gone
            self._joined.jobs.run(erase, lambda _none: gone(), says(self._page))
