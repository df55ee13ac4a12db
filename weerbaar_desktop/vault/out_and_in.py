"""What the journal says of what left the vault and what came in: Ankerkaarten, folders, files, and packages."""

from __future__ import annotations

from weerbaar_desktop.domain.anchor import AnchorMade, anchor_made
from weerbaar_desktop.domain.exported import Exported, exported_in
from weerbaar_desktop.domain.journal import Document
from weerbaar_desktop.domain.package import Receipt, receipt_in
from weerbaar_desktop.vault.journal import Journal, content_in_words


class OutAndIn:
    """Reading only, oldest first each."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def anchors(self) -> tuple[AnchorMade, ...]:
        """The Ankerkaarten that were made; raises DamagedVault."""
        with content_in_words():
            return tuple(
                anchor_made(line, content.document) for line, content in self._journal.of_kind("anchor") if content
            )

    def exports(self) -> tuple[Exported, ...]:
        """The folders that were handed over, of which the journal says what stood in them."""
        lines = self._journal.of_kind("export")
        found = (exported_in(line, content.document) for line, content in lines if content)
        return tuple(one for one in found if one)

    def files(self, what: str) -> tuple[tuple[str, Document], ...]:
        """What was said of each file of this kind that went out, with when (in the journal's spelling)."""
        told = ((line.recorded_at, content.document) for line, content in self._journal.of_kind("export") if content)
        return tuple(one for one in told if one[1].get("what") == what)

    def receipts(self) -> tuple[tuple[str, Receipt], ...]:
        """The packages that were taken over, with when; raises DamagedVault."""
        with content_in_words():
            return tuple(
                (line.recorded_at, receipt_in(content.document))
                for line, content in self._journal.of_kind("receipt")
                if content
            )
