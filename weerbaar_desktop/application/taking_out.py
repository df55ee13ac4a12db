"""One piece of evidence out of the vault into a file, bit for bit, with a line in the journal that says so."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from weerbaar_desktop.application import saved_files
from weerbaar_desktop.application.going_out import GoingOut
from weerbaar_desktop.application.ports import Cancelled, Clock, NewFiles, Vault
from weerbaar_desktop.domain.clock import within_reach
from weerbaar_desktop.domain.errors import CannotContinue, NoSuchRecord, Stopped
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.wording import tr

DRAFT: Final = "taking_out"
"""Kept from before the first byte until the journal has noted it."""
HALF: Final = ".onaf-"
_STOPPED: Final = tr(
    "Het programma stopte terwijl het een bewijsstuk als bestand bewaarde. Wat er half stond, is weggehaald."
    " In uw kluis is niets veranderd."
)
_STANDS: Final = tr(
    "Het bestand ‘{}’ is een half bewijsstuk dat wie het vindt kan lezen. Weghalen lukte niet."
    " Verwijder het zelf. In uw kluis is niets veranderd."
)


class InsideVault(CannotContinue):
    """The place that was chosen is the vault itself."""

    def __init__(self) -> None:
        super().__init__(
            tr("Deze plek ligt in de kluis zelf."), tr("Er is niets gemaakt."), tr("Kies een map buiten de kluis.")
        )


def proposed_name(piece: Evidence) -> str:
    """A name for the file that no stranger chose: what it was called may be made to mislead."""
    return f"bewijs-{piece.sha256[:8]}.{piece.extension}"


@dataclass(frozen=True, slots=True)
class UnderWay:
    """A piece that goes to `target`; the file grows under the name `half` in the same folder."""

    evidence: RecordId
    target: Path
    half: str

    @property
    def beside(self) -> Path:
        """Where the file grows."""
        return self.target.with_name(self.half)


@dataclass(frozen=True, slots=True)
class TakingOut:
    """Pieces out of one open vault: begin and finish belong in the writer's thread, write in another one."""

    vault: Vault
    files: NewFiles
    clock: Clock

    @property
    def going_out(self) -> GoingOut:
        """Where the vault remembers them."""
        return GoingOut(self.vault, DRAFT, self.clock)

    def begin(self, record: RecordId, target: Path) -> UnderWay:
        """Remember in the vault where a file is going to be written; raises CannotContinue, NoSuchRecord."""
        if target.resolve().is_relative_to(self.vault.description.folder.resolve()):
            raise InsideVault
        self.vault.evidence(record)
        under_way = UnderWay(record, target.absolute(), f"{HALF}{secrets.token_hex(8)}")
        self._keep([*self._kept(), under_way])
        return under_way

    def write(self, under_way: UnderWay, cancelled: Cancelled) -> None:
        """The original, verified while it is read, under its name only when it is whole and on disk.

        Reads through a connection of its own. Raises CannotContinue, Stopped: then there is no file.
        """
        with closing(self.vault.reader()) as reader:
            pieces = _until(cancelled, reader.evidence_bytes(under_way.evidence))
            self.files.write(under_way.target, under_way.half, pieces)

    def finish(self, under_way: UnderWay) -> None:
        """Note in the journal that the piece went out."""
        with self.vault.together():
            self._note(self.vault.evidence(under_way.evidence), under_way.target)
            self._forget(under_way)

    def give_up(self, under_way: UnderWay) -> None:
        """Forget one that ended without a file; half a one on a disk that went away is looked at when it is back."""
        if saved_files.is_here(under_way.target.parent) and not os.path.lexists(under_way.beside):
            self._forget(under_way)

    def settle(self) -> str:
        """End what was cut off: note it when the file is whole, otherwise take the half one away; words, or "".

        For when the vault was just opened: nothing is under way then.
        """
        return " ".join(dict.fromkeys(words for kept in self._kept() if (words := self._settled(kept))))

    def _settled(self, kept: UnderWay) -> str:
        if not saved_files.is_here(kept.target.parent):
            return ""  # a stick that is not here now: asked again the next time
        gone = kept.half.startswith(HALF) and self.files.erase(kept.beside)
        if not gone and kept.half.startswith(HALF) and os.path.lexists(kept.beside):
            return _STANDS.format(kept.beside)
        with suppress(NoSuchRecord):  # it was erased meanwhile
            piece = self.vault.evidence(kept.evidence)
            if not gone and self.files.sha256(kept.target) == piece.sha256:
                self._note(piece, kept.target)
        self._forget(kept)
        return _STOPPED if gone else ""

    def _kept(self) -> list[UnderWay]:
        return [
            UnderWay(RecordId(str(one["evidence"])), Path(str(one["target"])), Path(str(one["half"])).name)
            for one in self.going_out.rows()
        ]

    def _keep(self, under_way: list[UnderWay]) -> None:
        self.going_out.keep(
            {"evidence": one.evidence, "target": str(one.target), "half": one.half} for one in under_way
        )

    def _forget(self, under_way: UnderWay) -> None:
        self._keep([one for one in self._kept() if one.half != under_way.half])

    def _note(self, piece: Evidence, target: Path) -> None:
        self.vault.record_custody(piece.record, "exported", piece.sha256, within_reach(self.clock.now()))
        saved_files.note(self.vault, target)


def _until(cancelled: Cancelled, pieces: Iterable[bytes]) -> Iterator[bytes]:
    for piece in pieces:
        if cancelled():
            raise Stopped
        yield piece
