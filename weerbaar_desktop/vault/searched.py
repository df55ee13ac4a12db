"""The one text that the search index knows of an incident, and what it is made of.

First what was written in it, then what is searched of each piece, then what is told of it beside: each writer replaces
its own part and leaves the others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.vault.connection import Database

PIECE: Final = "\x1d"
"""Before what is searched of each piece; text that is folded holds no such sign, so neither does what is asked."""
READ: Final = "\x1e"
"""Before the words that were read in it."""
BESIDE: Final = "\x1c"
"""Before what each record beside the incident tells of it."""

_BEHIND: Final = re.compile(f"[{PIECE}{BESIDE}]")
_TEXT: Final = (
    "SELECT s.position, s.text FROM incidents i JOIN diary d ON d.number = i.number"
    " JOIN searched s ON s.position = d.position WHERE i.record = ?"
)


class Searched(NamedTuple):
    """`pieces` and `beside` each begin with their sign where they are not empty."""

    written: str
    pieces: str = ""
    beside: str = ""

    def each_piece(self) -> Iterator[tuple[str, str]]:
        """Of each piece what was told of it, with what was read in it."""
        for part in self.pieces.split(PIECE)[1:]:
            told, _, read = part.partition(READ)
            yield told, read

    def each_beside(self) -> list[str]:
        """Of each record beside it what it tells."""
        return self.beside.split(BESIDE)[1:]


def taken_apart(text: str) -> Searched:
    """What a text in the index is made of."""
    before, sign, beside = text.partition(BESIDE)
    written, piece, pieces = before.partition(PIECE)
    return Searched(written, piece + pieces, sign + beside)


def behind(database: Database, number: int) -> str:
    """What stands behind what was written in incident `number`: it stays when that is written anew."""
    row = database.row(
        "SELECT s.text FROM diary d JOIN searched s ON s.position = d.position WHERE d.number = ?", number
    )
    found = _BEHIND.search(row[0]) if row else None
    return row[0][found.start() :] if row and found else ""


def put(database: Database, incident: RecordId, **parts: str) -> None:
    """These parts of its text in the place of what stood there; nothing where there is no such incident: a scan has
    none."""
    row = database.row(_TEXT, incident)
    if row is None:
        return
    position, before = row
    after = "".join(taken_apart(before)._replace(**parts))
    if after != before:
        database.run("INSERT INTO search (search, rowid, text) VALUES ('delete', ?, ?)", position, before)
        database.run("UPDATE searched SET text = ? WHERE position = ?", after, position)
        database.run("INSERT INTO search (rowid, text) VALUES (?, ?)", position, after)
