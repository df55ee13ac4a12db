"""What must stay out of everything that goes out: filled in once, kept in the vault, used for every document."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Final

from weerbaar_desktop.application.ports import Vault
from weerbaar_desktop.domain.aangifte import Private
from weerbaar_desktop.domain.documents import from_document, to_document
from weerbaar_desktop.domain.errors import RefusedInput

NOTE: Final = "private"
NOTHING_PRIVATE: Final = Private()


@dataclass(frozen=True, slots=True)
class KeptPrivate:
    """The private values of one open vault; both methods belong in the writer's thread."""

    vault: Vault

    def read(self) -> Private:
        """What was filled in last; nothing when that was nothing, or is from a program that asks otherwise."""
        try:
            kept = self.vault.note(NOTE)
            return NOTHING_PRIVATE if kept is None else from_document(Private, kept)
        except RefusedInput:
            return NOTHING_PRIVATE

    def with_given(self, given: Private | None) -> Private:
        """What was given for one document, and beside it what was filled in last wherever nothing was given."""
        kept = self.read()
        answers = ((field.name, getattr(given, field.name, None)) for field in fields(Private))
        return replace(kept, **{name: answer for name, answer in answers if answer is not None})

    def keep(self, private: Private) -> None:
        """From now on these, in the place of those before."""
        self.vault.keep_note(NOTE, to_document(private))
