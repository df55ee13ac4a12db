"""What the pages of an open vault are joined with: the window, the vault's journeys, the worker, file dialogs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

from PySide6.QtCore import SignalInstance

from weerbaar_desktop.domain.dutch import HOME_ZONE, clock
from weerbaar_desktop.domain.errors import CannotContinue

if TYPE_CHECKING:
    from weerbaar_desktop.application.work import Work
    from weerbaar_desktop.gui.at_work import AtWork
    from weerbaar_desktop.gui.files import FileChooser
    from weerbaar_desktop.gui.jobs import Jobs
    from weerbaar_desktop.gui.page import Page


Result = TypeVar("Result")


class Stage(Protocol):
    """What the pages ask of the window; `shown` carries the page that has come."""

    @property
    def shown(self) -> SignalInstance: ...

    def page(self) -> Page | None: ...
    def at_work(self) -> AtWork | None: ...
    def show_page(self, page: Page) -> None: ...
    def drop_page(self, page: Page) -> None: ...


class ShowsTrouble(Protocol):
    """A page that can say what did not work."""

    def show_trouble(self, happened: str, rest: str) -> None: ...


class Joined(NamedTuple):
    """Handed to every journey."""

    window: Stage
    work: Work
    jobs: Jobs
    chooser: FileChooser

    def now(self) -> datetime:
        """What time it is in the home zone."""
        return self.work.clock.now().astimezone(HOME_ZONE)

    def say_here(self, trouble: CannotContinue) -> None:
        """The page that is shown says what did not work."""
        show = getattr(self.window.page(), "show_trouble", None)
        if callable(show):
            show(trouble.happened, _rest(trouble))

    def while_here(self, done: Callable[[Result], None]) -> Callable[[Result], None]:
        """Calls `done` only where the same page is still shown: who went elsewhere meanwhile is not called back."""
        here = self.window.page()
        return lambda result: done(result) if self.window.page() is here else None

    def clock(self) -> str:
        """21:42."""
        return clock(self.now())


def says(page: ShowsTrouble) -> Callable[[CannotContinue], None]:
    """What a job does when it cannot continue: the page says so, calmly."""
    return lambda trouble: page.show_trouble(trouble.happened, _rest(trouble))


def _rest(trouble: CannotContinue) -> str:
    return f"{trouble.safe} {trouble.todo}".strip()


def nothing(_result: object) -> None:
    """For jobs whose result nobody waits for."""
