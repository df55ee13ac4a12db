"""The two plans: the first thirty days in office, and what a family agrees on; made on paper, or kept in the vault."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Annotated, Final, Protocol

import msgspec

from weerbaar_desktop.content.reading import ContentError, read

LAST_DAY: Final = 30
_Day = Annotated[int, msgspec.Meta(ge=1, le=LAST_DAY)]
_SECRETS: Final = ("codewoord", "kamer", "sleutel", "alarm", "pincode", "wachtwoord")
"""What nobody is asked to write on a sheet that hangs on the fridge."""


class StarterAction(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One thing to do from `from_day` until `until_day`, counted from the first day in office, which is 1."""

    id: str
    title: str
    words: str
    who: str
    from_day: _Day
    until_day: _Day
    source: str
    reviewed_on: date


class StarterFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of starter_plan.toml; the actions stand in the order of their days."""

    actions: tuple[StarterAction, ...]


class FamilyPart(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One subject: sentences to agree on, and labels of lines to fill in.

    `write` may hang on the fridge; `private` is asked in the vault only, and printed nowhere.
    """

    id: str
    heading: str
    agreed: tuple[str, ...]
    write: tuple[str, ...]
    source: str
    reviewed_on: date
    private: tuple[str, ...] = ()


class FamilyFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of family_plan.toml."""

    parts: tuple[FamilyPart, ...]


def load_starter_plan(folder: Path) -> tuple[StarterAction, ...]:
    """The actions in `folder`/starter_plan.toml, by day; raises ContentError."""
    path = folder / "starter_plan.toml"
    actions = read(path, StarterFile).actions
    _once(path, actions)
    for action in actions:
        if action.until_day < action.from_day:
            raise ContentError(path, f"{action.id}: until_day komt voor from_day")
    days = [action.from_day for action in actions]
    if days != sorted(days):
        raise ContentError(path, "actions: zet ze in de volgorde van from_day")
    return actions


def load_family_plan(folder: Path) -> tuple[FamilyPart, ...]:
    """The subjects in `folder`/family_plan.toml; raises ContentError, also where a secret would be written down."""
    path = folder / "family_plan.toml"
    parts = read(path, FamilyFile).parts
    _once(path, parts)
    for part in parts:
        if not part.agreed and not part.write:
            raise ContentError(path, f"{part.id}: er staat niets om af te spreken of in te vullen")
        asked = (*part.agreed, *part.write, *part.private)
        if twice := next((words for words in asked if asked.count(words) > 1), ""):
            raise ContentError(path, f"{part.id}: dit staat er twee keer: ‘{twice}’")
        for label in part.write:
            if secret := next((word for word in _SECRETS if word in label.casefold()), ""):
                raise ContentError(path, f"{part.id}: vraag niet om op te schrijven: ‘{secret}’ is geheim")
    return parts


class _Named(Protocol):
    @property
    def id(self) -> str: ...


def _once(path: Path, found: Iterable[_Named]) -> None:
    ids = [one.id for one in found]
    if not ids or len({*ids}) != len(ids):
        raise ContentError(path, "er staat niets, of een id komt twee keer voor")
