"""What a vault remembers beside the journal, a note under each name: part of Vault."""

from __future__ import annotations

from typing import Protocol

from weerbaar_desktop.domain.canonical import Json


class KeepingNotes(Protocol):
    """What the one writer does with them."""

    def keep_note(self, name: str, document: Json) -> None:
        """Something small to remember; the last one under a name wins. One that cannot be read is put aside first."""
        ...

    def note(self, name: str) -> Json:
        """What was kept under this name; None when nothing was, or nothing that can be read."""
        ...

    def has_note(self, name: str) -> bool:
        """Whether anything was kept under this name, also where that cannot be read."""
        ...

    def unreadable_notes(self) -> tuple[str, ...]:
        """The names of those that cannot be read, apart from what was put aside."""
        ...
