"""A file that goes out from beginning to end, so that one that was cut off is noted when it is whole, or taken away."""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from weerbaar_desktop.application import saved_files
from weerbaar_desktop.application.going_out import GoingOut
from weerbaar_desktop.application.ports import Clock, GrowingFile, NewFiles, Vault
from weerbaar_desktop.domain.clock import within_reach
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.journal import Document
from weerbaar_desktop.domain.wording import tr

DRAFT: Final = "outgoing"
"""Kept from before the first byte until the journal has noted it."""
HALF: Final = ".onaf-"
NOT_FINISHED: Final = tr("Een document is niet afgemaakt")
_STOPPED: Final = tr(
    "Het programma stopte terwijl het een document maakte. Wat er half stond, is weggehaald."
    " Uw antwoorden zijn bewaard. Maak het opnieuw als u verder wilt."
)
_STANDS: Final = tr(
    "Het bestand ‘{}’ is een half document. Weghalen lukte niet. Verwijder het zelf. In uw kluis is niets veranderd."
)


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A file that is being made, and what the journal will keep of it; nothing of one that is known to have failed."""

    file: GrowingFile
    journal_document: Document


def refuse_taken(target: Path) -> None:
    """Raise CannotContinue where something stands already: what is whole there later must be ours."""
    if os.path.lexists(target):
        raise CannotContinue(
            tr("Er staat al een bestand met deze naam."),
            tr("Er is niets geschreven of veranderd."),
            tr("Kies een andere naam."),
        )


@dataclass(frozen=True, slots=True)
class OutgoingFiles:
    """The files that go out of one open vault; every method belongs in the writer's thread."""

    vault: Vault
    files: NewFiles
    clock: Clock

    @property
    def going_out(self) -> GoingOut:
        """Where the vault remembers them."""
        return GoingOut(self.vault, DRAFT, self.clock)

    def begin(self, target: Path, document: Document) -> Outgoing:
        """Remember in the vault where a file is going to be made; raises CannotContinue where one stands already."""
        refuse_taken(target)
        outgoing = Outgoing(GrowingFile(target.absolute(), f"{HALF}{secrets.token_hex(8)}"), document)
        self._keep([*self._kept(), outgoing])
        return outgoing

    def finish(self, outgoing: Outgoing) -> None:
        """Note in the journal that it went out."""
        with self.vault.together():
            self.vault.record_export(outgoing.journal_document, within_reach(self.clock.now()))
            saved_files.note(self.vault, outgoing.file.target)
            self._forget(outgoing)

    def give_up(self, outgoing: Outgoing) -> None:
        """Forget one that ended without a file; half a one on a disk that went away is looked at when it is back."""
        self._forget(outgoing)
        if not saved_files.is_here(outgoing.file.target.parent) or os.path.lexists(outgoing.file.beside):
            self._keep([*self._kept(), replace(outgoing, journal_document={})])

    def settle(self) -> str:
        """End what was cut off: note it when the file is whole, otherwise take the half one away; words, or "".

        For when the vault was just opened: nothing is under way then.
        """
        return " ".join(dict.fromkeys(words for kept in self._kept() if (words := self._settled(kept))))

    def _settled(self, kept: Outgoing) -> str:
        file = kept.file
        if not saved_files.is_here(file.target.parent) or not file.half.startswith(HALF):
            return ""  # a stick that is not here now: asked again the next time
        gone = self.files.erase(file.beside)
        if not gone and os.path.lexists(file.beside):
            return _STANDS.format(file.beside)
        if not gone and kept.journal_document and file.target.is_file():
            self.finish(kept)
            return ""
        self._forget(kept)
        return _STOPPED if gone or kept.journal_document else ""

    def _kept(self) -> list[Outgoing]:
        return [
            Outgoing(GrowingFile(Path(str(one["target"])), Path(str(one["half"])).name), document)
            for one in self.going_out.rows()
            if isinstance(document := one.get("document"), dict)
        ]

    def _keep(self, outgoing: list[Outgoing]) -> None:
        self.going_out.keep(
            {"target": str(one.file.target), "half": one.file.half, "document": one.journal_document}
            for one in outgoing
        )

    def _forget(self, outgoing: Outgoing) -> None:
        self._keep([one for one in self._kept() if one.file.half != outgoing.file.half])
