"""A handover from beginning to end, so that one that was cut off is found again: nothing readable is left unseen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from weerbaar_desktop.application.handover_folder import MadeFolder
from weerbaar_desktop.application.ports import Clock, FolderWriter, Vault
from weerbaar_desktop.domain.canonical import NotCanonical
from weerbaar_desktop.domain.clock import within_reach
from weerbaar_desktop.domain.errors import NoSuchRecord
from weerbaar_desktop.domain.handover import MANIFEST, exhibits_in
from weerbaar_desktop.domain.journal import Document, RecordId

DRAFT: Final = "export"
"""Kept from before the first file until the journal has noted the handover."""
HANDED_OVER: Final = "in de map bij een aangifte"
STOPPED: Final = (
    "Het programma werd vergrendeld of gestopt terwijl het daarmee bezig was. "
    "Er is niets van blijven staan en uw antwoorden zijn bewaard. Maak de map opnieuw als u verder wilt."
)


@dataclass(frozen=True, slots=True)
class LeftOver:
    """What an export that was cut off left behind: half folders with readable text, and a whole one not yet noted."""

    target: Path
    half: tuple[Path, ...]
    whole: bool

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

    def begin(self, target: Path) -> None:
        """Remember in the vault where a folder is going to be written."""
        self.vault.save_draft(DRAFT, {"target": str(target.absolute())}, self.clock.now())

    def finish(self, made: MadeFolder) -> None:
        """Note the handover and each piece in it in the journal, and forget that it was under way."""
        with self.vault.together():
            self._note(made.journal_document, made.exhibits)
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
        found = LeftOver(target, half, (target / MANIFEST).is_file())
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
        with self.vault.together():
            if found.whole:
                self._note({"what": "aangifte", "folder": found.target.name}, self._exhibits_in(found.target))
            self.vault.discard_draft(DRAFT)

    def _note(self, document: Document, exhibits: Iterable[tuple[RecordId, str]]) -> None:
        now = within_reach(self.clock.now())
        self.vault.record_export(document, now)
        for record, digest in exhibits:
            with suppress(NoSuchRecord):  # it was erased while the folder was made
                self.vault.record_custody(record, "handed_over", digest, now, note=HANDED_OVER)

    def _exhibits_in(self, folder: Path) -> Iterator[tuple[RecordId, str]]:
        """The pieces in a whole folder, where it names them as the vault knows them."""
        with suppress(OSError, NotCanonical, KeyError, TypeError):
            for record, digest in exhibits_in((folder / MANIFEST).read_bytes()):
                with suppress(NoSuchRecord):
                    if self.vault.evidence(record).sha256 == digest:
                        yield record, digest
