"""Going on with what was half written, also where that cannot be read any more."""

from __future__ import annotations

from typing import NamedTuple

from weerbaar_desktop.application.ports import Draft, Vault
from weerbaar_desktop.domain.errors import Damaged


class Resumed(NamedTuple):
    """What somebody goes on with; `put_aside` where what was there could not be read: it keeps nobody from writing,
    and nothing writes over it."""

    draft: Draft | None
    put_aside: bool = False


def resume(vault: Vault, key: str) -> Resumed:
    """What stands under `key`; what cannot be read is put aside. In the writer's thread; raises CannotContinue."""
    try:
        return Resumed(vault.draft(key))
    except Damaged:
        vault.put_draft_aside(key)
        return Resumed(None, put_aside=True)


def whole(vault: Vault, key: str) -> Draft | None:
    """The same for a page that only tells of it: None also where it cannot be read.

    That is no reason to show nothing else, and stays as it is until somebody goes on with it.
    """
    try:
        return vault.draft(key)
    except Damaged:
        return None
