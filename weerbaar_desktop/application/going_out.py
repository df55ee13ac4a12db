"""What was about to go out of the vault, remembered from before its first byte: also where that cannot be read."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.application.ports import Clock, Vault
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.errors import Damaged

_LOST: Final = "unreadable"
"""Stands among the rows where earlier ones could not be read, until the person was told."""


@dataclass(frozen=True, slots=True)
class GoingOut:
    """The rows under one key of an open vault; every method belongs in the writer's thread.

    Rows that cannot be read are put aside: they keep nobody from making something else. What they told of may still
    stand half on a disk, so that they were there is remembered until it was said.
    """

    vault: Vault
    key: str
    clock: Clock

    def rows(self) -> list[dict[str, Json]]:
        """One for each thing that is under way, or was when the program stopped."""
        return [row for row in self._kept() if isinstance(row, dict)]

    def keep(self, rows: Iterable[dict[str, Json]]) -> None:
        """These are under way from now on, and no others."""
        self._write([*(row for row in self._kept() if row == _LOST), *rows])

    def take_lost(self) -> bool:
        """Whether rows could not be read, to be said once."""
        kept = self._kept()
        if _LOST not in kept:
            return False
        self._write([row for row in kept if row != _LOST])
        return True

    def _kept(self) -> list[Json]:
        try:
            draft = self.vault.draft(self.key)
        except Damaged:
            with self.vault.together():  # what is put aside is told of, wherever the program stops
                self.vault.put_draft_aside(self.key)
                self._write([_LOST])
            return [_LOST]
        document = draft.document if draft is not None else []
        return document if isinstance(document, list) else [document]  # one alone: as an earlier version kept it

    def _write(self, rows: Sequence[Json]) -> None:
        if rows:
            self.vault.save_draft(self.key, [*rows], self.clock.now())
        else:
            self.vault.discard_draft(self.key)
