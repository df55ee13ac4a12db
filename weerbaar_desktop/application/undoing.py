"""Taking back what was just done: what stood there before is stored once more, with a line of its own; no line goes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Generic, NamedTuple, TypeVar

from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.wording import tr

Made = TypeVar("Made")
State = TypeVar("State")
Undo = Callable[[], None]
"""Puts back what stood there; raises ChangedSince, and whatever storing raises."""

UNDONE: Final = "Ongedaan gemaakt."
"""The reason of the version that comes of it."""


class ChangedSince(CannotContinue):
    """Something came after what is to be taken back, and would be lost with it."""

    def __init__(self) -> None:
        super().__init__(
            tr("Hier is daarna nog iets aan veranderd."),
            tr("Wat er nu staat, blijft staan."),
            tr("Kijk wat er staat, en wijzig het zelf."),
        )


class Done(NamedTuple, Generic[Made]):
    """What an act made, and its way back; None where it changed nothing."""

    made: Made
    undo: Undo | None


def with_way_back(
    look: Callable[[], State], act: Callable[[], Made], put_back: Callable[[State], object]
) -> Done[Made]:
    """Does `act`; `look` says how that which it changes stands, and `put_back` stores it as it was."""
    before = look()
    made = act()
    after = look()

    def undo() -> None:
        if look() != after:
            raise ChangedSince
        put_back(before)

    return Done(made, None if after == before else undo)
