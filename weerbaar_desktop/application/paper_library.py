"""The library: protocols and papers of one's own organisation, kept as evidence is, and found by their words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath
from typing import Final

from weerbaar_desktop.application.diary import Piece, no_one_cancels, opened
from weerbaar_desktop.application.own_records import FOR_WHAT
from weerbaar_desktop.application.ports import Cancelled, Clock, Reading, Vault, Viewer
from weerbaar_desktop.domain.clock import within_reach
from weerbaar_desktop.domain.errors import CannotContinue, Stopped
from weerbaar_desktop.domain.folding import folded
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.own_record import LONGEST_TITLE, OwnRecord, StoredOwn, check_own
from weerbaar_desktop.domain.plan import WrittenLine

LONGEST_TEXT: Final = 2_000_000
"""Characters of one paper that are searched: a thousand pages."""


@dataclass(frozen=True, slots=True)
class KeptPaper:
    """A paper with its file; None where that was never kept, such as when the program stopped in between."""

    stored: StoredOwn
    piece: Evidence | None


@dataclass(frozen=True, slots=True)
class PaperLibrary:
    """The papers of one open vault."""

    vault: Vault
    clock: Clock

    def all(self) -> tuple[KeptPaper, ...]:
        """Every paper, the one that was kept last first."""
        papers = (one for one in self.vault.owns() if one.own.what == "paper")
        return tuple(kept(self.vault, one) for one in papers)

    def take_in(self, file: Piece, cancelled: Cancelled = no_one_cancels) -> StoredOwn:
        """A file as a paper that is called after it; the file itself is left alone.

        Raises FileCannotBeRead, Stopped.
        """
        with opened(file) as (name, source):
            title = (PurePath(name).stem.strip() or name)[:LONGEST_TITLE]
            own = OwnRecord("paper", title, lines=(WrittenLine(FOR_WHAT),))
            check_own(own, self._now().date())
            with self.vault.together():
                stored = self.vault.add_own(own, self._now())
                self.vault.attach_own(stored.record, name, source, self._now(), cancelled)
        return stored

    def _now(self) -> datetime:
        return within_reach(self.clock.now())


def kept(vault: Reading, stored: StoredOwn) -> KeptPaper:
    """A paper with its file."""
    return KeptPaper(stored, next(iter(vault.own_pieces(stored.record)), None))


class PaperWords:
    """What stands inside papers, read through the viewer; a file never changes, so once read it is known until lock."""

    def __init__(self, viewer: Viewer) -> None:
        self._viewer = viewer
        self._known: dict[str, str] = {}
        self._closed: set[str] = set()
        self._failed: set[str] = set()

    def waits(self, papers: Iterable[KeptPaper]) -> bool:
        """Whether one of them was not read yet."""
        return any(self._to_read(paper.piece) for paper in papers)

    def read(self, vault: Reading, papers: Iterable[KeptPaper], cancelled: Cancelled) -> None:
        """Reads those that were not read yet; what holds no text is remembered as such. May take seconds.

        Raises Stopped.
        """
        for paper in papers:
            piece = paper.piece
            if piece is None or not self._to_read(piece):
                continue
            if not self._viewer.opens(piece.extension):
                self._closed.add(piece.sha256)
                continue
            try:
                received = self._viewer.words(vault.evidence_bytes(piece.record), piece.extension, cancelled)
            except Stopped:
                raise
            except CannotContinue:  # damaged, or the computer is busy: another search tries again
                self._failed.add(piece.sha256)
                continue
            self._failed.discard(piece.sha256)
            told = (*(claim.value for claim in received.claims), *(one.text for one in received.messages))
            self._known[piece.sha256] = folded("\n".join((*told, received.text[:LONGEST_TEXT])))
            if not received.text and not received.messages:
                self._closed.add(piece.sha256)

    def unread(self, papers: Iterable[KeptPaper]) -> int:
        """How many hold no text that can be searched, such as a scan of paper."""
        return sum(1 for paper in papers if paper.piece is not None and paper.piece.sha256 in self._closed)

    def not_read(self, papers: Iterable[KeptPaper]) -> tuple[str, ...]:
        """The names of those that could not be read the last time, though this program opens their kind."""
        return tuple(one.piece.name for one in papers if one.piece is not None and one.piece.sha256 in self._failed)

    def found(self, papers: Sequence[KeptPaper], typed: str) -> tuple[KeptPaper, ...]:
        """Those that hold every word that was typed, in what was written of them or inside; all where none was."""
        words = folded(typed).split()
        return tuple(paper for paper in papers if all(word in self._text_of(paper) for word in words))

    def _text_of(self, paper: KeptPaper) -> str:
        own, piece = paper.stored.own, paper.piece
        told = (own.title, own.text or "", *(line.text or "" for line in own.lines), piece.name if piece else "")
        return f"{folded(' '.join(told))} {self._known.get(piece.sha256, '') if piece else ''}"

    def _to_read(self, piece: Evidence | None) -> bool:
        return piece is not None and piece.sha256 not in self._known and piece.sha256 not in self._closed
