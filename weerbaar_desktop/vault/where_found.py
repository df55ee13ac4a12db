"""Where a word stands that the beginning of an incident does not show: in its text, in a piece, or told beside it.

The text of the index knows in which of these; only that one is read.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Final, NamedTuple

from weerbaar_desktop.domain.canonical import encode
from weerbaar_desktop.domain.incident import IncidentRow, texts_in
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.piece_words import Words
from weerbaar_desktop.domain.searching import FEW_FOUND, excerpt, unseen
from weerbaar_desktop.domain.told_beside import Beside
from weerbaar_desktop.vault import beside
from weerbaar_desktop.vault.connection import Database
from weerbaar_desktop.vault.journal import content_in_words, document_in
from weerbaar_desktop.vault.piece_words import PieceWords
from weerbaar_desktop.vault.searched import taken_apart

_TEXTS: Final = (
    "SELECT i.record, s.text, c.json FROM json_each(?) named JOIN incidents i ON i.record = named.value"
    " JOIN content c ON c.seq = i.last JOIN diary d ON d.number = i.number JOIN searched s ON s.position = d.position"
)


class _Hidden(NamedTuple):
    """A row, and the folded words that were asked and that its first words do not show."""

    row: IncidentRow
    sought: tuple[str, ...]

    def is_in(self, part: str) -> bool:
        """Whether one of them stands in a part of its text in the index."""
        return any(word in part for word in self.sought)


class WhereFound:
    """Tells it of the rows that a search found."""

    def __init__(self, database: Database, pieces: PieceWords) -> None:
        self._database, self._pieces = database, pieces

    def tell(self, rows: tuple[IncidentRow, ...], asked: Collection[str]) -> tuple[IncidentRow, ...]:
        """The same rows, each with the words around what its first words do not show; of many rows none is told."""
        few = rows if len(rows) <= FEW_FOUND else ()
        hidden = {row.record: _Hidden(row, missing) for row in few if (missing := unseen(row.first_words, asked))}
        if not hidden:
            return rows
        found: dict[RecordId, IncidentRow] = {}
        in_pieces, told_beside = [], []
        for record, text, content in self._database.rows(_TEXTS, encode([*hidden]).decode()):
            parts, one = taken_apart(text), hidden[record]
            if one.is_in(parts.written):
                found[record] = _in_text(one, content)
            elif one.is_in(parts.pieces):
                in_pieces.append(record)
            elif one.is_in(parts.beside):
                told_beside.append(record)
        for record, pieces in (self._pieces.of_incidents(in_pieces) if in_pieces else {}).items():
            found[record] = _in_pieces(hidden[record], pieces)
        told = beside.of_incidents(self._database, told_beside) if told_beside else ()
        found |= {record: _beside(hidden[record], told) for record in told_beside}
        return tuple(found.get(row.record, row) for row in rows)


def _in_text(one: _Hidden, content: str) -> IncidentRow:
    with content_in_words():
        found = excerpt((text for _, text in texts_in(document_in(content))), one.sought)
    return one.row._replace(found=found) if found else one.row


def _in_pieces(one: _Hidden, pieces: Iterable[tuple[str, Words]]) -> IncidentRow:
    """In a piece, or in its name."""
    for name, words in pieces:
        if found := excerpt(words, one.sought):
            return one.row._replace(found=found, found_in=name)
        if found := excerpt((name,), one.sought):
            return one.row._replace(found=found, found_in=found)
    return one.row


def _beside(one: _Hidden, told: Iterable[Beside]) -> IncidentRow:
    for each in told:
        if one.row.record in each.incidents and (found := excerpt(each.texts, one.sought)):
            return one.row._replace(found=found, found_beside=each.what)
    return one.row
