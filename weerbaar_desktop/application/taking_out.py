"""One piece of evidence out of the vault into a file, bit for bit, with a line in the journal that says so."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from weerbaar_desktop.application.ports import Cancelled, Clock, NewFiles, Vault
from weerbaar_desktop.domain.errors import CannotContinue, NoSuchRecord, Stopped
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.journal import RecordId

DRAFT: Final = "taking_out"
"""Kept from before the first byte until the journal has noted it."""
HALF: Final = ".onaf-"
_STOPPED: Final = (
    "Een bewijsstuk werd als bestand bewaard, maar het programma stopte toen. Wat er half stond, is weggehaald."
    " Het stuk zelf is niet veranderd."
)


class InsideVault(CannotContinue):
    """The place that was chosen is the vault itself."""

    def __init__(self) -> None:
        super().__init__("Deze plek ligt in de kluis zelf.", "Er is niets gemaakt.", "Kies een map buiten de kluis.")


def proposed_name(piece: Evidence) -> str:
    """A name for the file that no stranger chose: what it was called may be made to mislead."""
    return f"bewijs-{piece.sha256[:8]}.{piece.extension}"


@dataclass(frozen=True, slots=True)
class UnderWay:
    """A piece that goes to `target`; the file grows under the name `half` in the same folder."""

    piece: Evidence
    target: Path
    half: str


@dataclass(frozen=True, slots=True)
class TakingOut:
    """Pieces out of one open vault: begin and finish belong in the writer's thread, write in another one."""

    vault: Vault
    files: NewFiles
    clock: Clock

    def begin(self, record: RecordId, target: Path) -> UnderWay:
        """Remember in the vault where a file is going to be written; raises CannotContinue, NoSuchRecord."""
        if target.resolve().is_relative_to(self.vault.description.folder.resolve()):
            raise InsideVault
        under_way = UnderWay(self.vault.evidence(record), target.absolute(), f"{HALF}{secrets.token_hex(8)}")
        document = {"evidence": record, "target": str(under_way.target), "half": under_way.half}
        self.vault.save_draft(DRAFT, dict(document), self.clock.now())
        return under_way

    def write(self, under_way: UnderWay, cancelled: Cancelled) -> None:
        """The original, verified while it is read, under its name only when it is whole and on disk.

        Reads through a connection of its own. Raises CannotContinue, Stopped: then there is no file.
        """
        with closing(self.vault.reader()) as reader:
            pieces = _until(cancelled, reader.evidence_bytes(under_way.piece.record))
            self.files.write(under_way.target, under_way.half, pieces)

    def finish(self, under_way: UnderWay) -> None:
        """Note in the journal that the piece went out."""
        with self.vault.together():
            self._note(under_way.piece)
            self.vault.discard_draft(DRAFT)

    def give_up(self) -> None:
        """Forget one that ended without a file."""
        self.vault.discard_draft(DRAFT)

    def settle(self) -> str:
        """End one that was cut off: note it when the file is whole, otherwise take the half one away; words, or "".

        For when the vault was just opened: nothing is under way then.
        """
        draft = self.vault.draft(DRAFT)
        kept = draft.document if draft else None
        if not isinstance(kept, dict):
            return ""
        target, half = Path(str(kept.get("target"))), str(kept.get("half"))
        if not target.parent.is_dir():
            return ""  # a stick that is not here now: asked again the next time
        gone = half.startswith(HALF) and self.files.erase(target.with_name(Path(half).name))
        try:
            piece = self.vault.evidence(RecordId(str(kept.get("evidence"))))
        except NoSuchRecord:
            self.give_up()
            return _STOPPED if gone else ""
        if not gone and self.files.sha256(target) == piece.sha256:
            self._note(piece)
        self.give_up()
        return _STOPPED if gone else ""

    def _note(self, piece: Evidence) -> None:
        self.vault.record_custody(piece.record, "exported", piece.sha256, self.clock.now())


def _until(cancelled: Cancelled, pieces: Iterable[bytes]) -> Iterator[bytes]:
    for piece in pieces:
        if cancelled():
            raise Stopped
        yield piece
