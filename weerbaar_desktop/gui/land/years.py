"""A year is chosen and counted: the years there are, and of several questions the answer to the last one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, Protocol, TypeVar

from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.presentation.overview_shown import year_choices
from weerbaar_desktop.presentation.shown import ChoiceShown

Counted = TypeVar("Counted")


class AsksYear(Protocol):
    """A page on which a year is chosen."""

    def show_years(self, years: Sequence[ChoiceShown]) -> None: ...
    def show_counting(self) -> None: ...
    def end_counting(self) -> None: ...
    def show_trouble(self, happened: str, rest: str) -> None: ...


class Years(Generic[Counted]):
    """`count` is what is asked of a year, beside the writer; `counted` gets the year and the answer."""

    def __init__(
        self, joined: Joined, page: AsksYear, count: Callable[[int], Counted], counted: Callable[[int, Counted], None]
    ) -> None:
        self._joined, self._page = joined, page
        self._count, self._counted = count, counted
        self._asked = 0

    def show(self, show: Callable[[], None]) -> None:
        """The years there are, `show` shows the page, and the last of them is counted."""

        def found(years: tuple[int, ...]) -> None:
            self._page.show_years(year_choices(years))
            show()
            if years:
                self.ask(years[0])

        self._joined.jobs.run(self._joined.work.anonymous_overviews.years, found, self._joined.say_here)

    def ask(self, year: int) -> None:
        """Counted; what was asked before is answered no more."""
        self._asked += 1
        mine = self._asked
        self._page.show_counting()

        def counted(answer: Counted) -> None:
            if mine == self._asked:
                self._page.show_trouble("", "")
                self._counted(year, answer)

        def not_counted(trouble: CannotContinue) -> None:
            if mine == self._asked:
                self._page.end_counting()
                says(self._page)(trouble)

        self._joined.jobs.read(lambda: self._count(year), counted, not_counted)
