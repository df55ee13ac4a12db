"""What was just done, said on its page with the way back: as every journey does it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol

from weerbaar_desktop.application.undoing import ChangedSince, Undo
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.joined import Joined, ShowsTrouble, says
from weerbaar_desktop.gui.widgets.undo import UndoOffer

UNDONE: Final = tr("Dit is ongedaan gemaakt.")


class OffersUndo(ShowsTrouble, Protocol):
    """A page on which something is done that can be taken back."""

    @property
    def undo(self) -> UndoOffer: ...


def say_done(joined: Joined, page: OffersUndo, done: str, undo: Undo | None, then: Callable[[], None]) -> None:
    """The page says `done`; after it was taken back `then` shows how it stands, where one is still there."""

    def failed(trouble: CannotContinue) -> None:
        if isinstance(trouble, ChangedSince):
            page.undo.withdraw()
        else:
            page.undo.try_again()
        says(page)(trouble)

    def take_back(undo: Undo) -> None:
        joined.jobs.run(undo, joined.while_here(lambda _none: then()), failed)

    page.undo.tell(done, (lambda: take_back(undo)) if undo is not None else None)
