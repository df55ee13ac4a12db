"""A handover from beginning to end, so that one that was cut off is found again: nothing readable is left unseen."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from weerbaar_desktop.application.handover_folder import MadeFolder
from weerbaar_desktop.application.ports import Clock, FolderWriter, Vault
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.errors import NoSuchRecord
from weerbaar_desktop.domain.handover import MANIFEST
from weerbaar_desktop.domain.journal import RecordId

DRAFT: Final = "export"
"""Kept from before the first file until the journal has noted the handover."""
HANDED_OVER: Final = "in de map bij een aangifte"
STOPPED: Final = (
    "Het programma werd vergrendeld of gestopt terwijl het daarmee bezig was. "
    "Er is niets van blijven staan en uw antwoorden zijn bewaard. Maak de map opnieuw als u verder wilt."
)


@dataclass(frozen=True, slots=True)
class LeftOver:
    """What an export that was cut off left behind: half folders with readable text, and a whole one not yet noted.

    exhibits: each piece that was to go along, with its SHA-256 (64 hex).
    """

    target: Path
    half: tuple[Path, ...]
    whole: bool
    exhibits: tuple[tuple[RecordId, str], ...] = ()

    @property
    def words(self) -> str:
        """One sentence for the person; "" when nothing is left."""
        if self.half:
            return f"Een map voor de politie is niet afgemaakt. Er staat leesbare tekst in ‘{self.target.parent}’."
        if self.whole:
            return f"De map ‘{self.target}’ is gemaakt, maar dat staat nog niet in het journaal van uw kluis."
        return ""


@dataclass(frozen=True, slots=True)
class Exports:
    """The handovers of one open vault; every method belongs in the writer's thread."""

    vault: Vault
    writer: FolderWriter
    clock: Clock

    def begin(self, target: Path, records: Collection[RecordId]) -> None:
        """Remember in the vault where a folder with these incidents is going to be written; raises NoSuchRecord."""
        exhibits: list[Json] = [
            {"record": piece.record, "sha256": piece.sha256}
            for record in dict.fromkeys(records)
            for piece in self.vault.incident(record).evidence
        ]
        self.vault.save_draft(DRAFT, {"target": str(target.absolute()), "exhibits": exhibits}, self.clock.now())

    def finish(self, made: MadeFolder) -> None:
        """Note the handover and each piece in it in the journal, and forget that it was under way."""
        now = self.clock.now()
        with self.vault.together():
            self.vault.record_export(made.journal_document, now)
            self._handed_over(made.exhibits, now)
            self.vault.discard_draft(DRAFT)

    def give_up(self) -> None:
        """Forget an export that ended without a folder."""
        self.vault.discard_draft(DRAFT)

    def left_over(self) -> LeftOver | None:
        """What an earlier export left behind, or None; forgets one that left nothing."""
        draft = self.vault.draft(DRAFT)
        if draft is None or not isinstance(draft.document, dict):
            return None
        target = Path(str(draft.document.get("target")))
        half = tuple(path for path in self.writer.unfinished(target.parent) if path.name.startswith(f".{target.name}."))
        found = LeftOver(target, half, (target / MANIFEST).is_file(), tuple(_exhibits(draft.document)))
        if found.words:
            return found
        self.vault.discard_draft(DRAFT)
        return None

    def take_stopped(self) -> str:
        """Words, once, about an export that a lock or the end of the program stopped and that left nothing; or ""."""
        if self.vault.draft(DRAFT) is None or self.left_over() is not None:
            return ""
        return STOPPED

    def settle(self, found: LeftOver) -> None:
        """Erase half folders and note a whole one in the journal; raises CannotContinue where the disk refuses."""
        for folder in found.half:
            self.writer.erase_unfinished(folder)
        now = self.clock.now()
        with self.vault.together():
            if found.whole:
                self.vault.record_export({"what": "aangifte", "folder": found.target.name}, now)
                self._handed_over(found.exhibits, now)
            self.vault.discard_draft(DRAFT)

    def _handed_over(self, exhibits: Iterable[tuple[RecordId, str]], now: datetime) -> None:
        for record, digest in exhibits:
            with suppress(NoSuchRecord):  # it was erased while the folder was made
                self.vault.record_custody(record, "handed_over", digest, now, note=HANDED_OVER)


def _exhibits(draft: Mapping[str, Json]) -> Iterator[tuple[RecordId, str]]:
    """The pieces that a draft names; one of an earlier version of the program names none."""
    kept = draft.get("exhibits")
    for piece in kept if isinstance(kept, list) else ():
        if isinstance(piece, dict):
            yield RecordId(str(piece["record"])), str(piece["sha256"])
