"""The search index of a vault of before: what was folded otherwise then is made anew, and nothing else is touched."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from typing import Final

from weerbaar_desktop.domain.folding import ACUTE, folded, is_unfolded
from weerbaar_desktop.domain.incident import incident_from_document
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.vault import beside, piece_words, searched, trouble
from weerbaar_desktop.vault.connection import Database
from weerbaar_desktop.vault.journal import content_in_words, document_in
from weerbaar_desktop.vault.search_text import searchable

_BEFORE_ALL: Final = -(1 << 63)
_SECURELY: Final = "INSERT INTO search (search, rank) VALUES ('secure-delete', ?)"
_FEW: Final = 50
"""Texts; to take one out of the index costs as much as making the index of two hundred."""
_PAGE: Final = "SELECT position, text FROM searched WHERE position > ? ORDER BY position LIMIT 200"
_RECORD: Final = "SELECT i.record FROM diary d JOIN incidents i ON i.number = d.number WHERE d.position = ?"
_CONTENT: Final = "SELECT c.json FROM incidents i JOIN content c ON c.seq = i.last WHERE i.record = ?"
_WITH_ACUTE: Final = (
    "SELECT i.record FROM incidents i JOIN content c ON c.seq = i.last WHERE instr(c.json, ?1)"
    " UNION SELECT e.incident FROM evidence e JOIN journal j ON j.record = e.record JOIN content c ON c.seq = j.seq"
    " WHERE instr(c.json, ?1)"
    " UNION SELECT e.incident FROM evidence e JOIN words_read w ON w.file = e.file WHERE instr(w.words, ?1)"
)
"""It became a space before, so the index does not tell where it stood."""
_ANY_ACUTE: Final = "SELECT EXISTS (SELECT 1 FROM content WHERE instr(json, ?))"
_PLACES: Final = "SELECT DISTINCT place, place_folded FROM diary WHERE place IS NOT NULL"


def fold_anew(database: Database) -> None:
    """Every text and place in which a sign stands that is folded otherwise now.

    They are made of what was written, read and told, as a save makes them: what is left of it when it is too long
    depends on how it is folded. An incident that cannot be read keeps what it had.
    """
    unfolded = {*_in_index(database), *(record for (record,) in database.rows(_WITH_ACUTE, ACUTE))}
    with _index_at_once(database) if len(unfolded) > _FEW else nullcontext():
        for record in sorted(unfolded):
            with suppress(trouble.DamagedVault):
                _make_anew(database, RecordId(record))
        if unfolded or database.number(_ANY_ACUTE, ACUTE):
            beside.fill(database)
    for place, before in database.rows(_PLACES):
        if (after := folded(place) or None) != before:
            database.run("UPDATE diary SET place_folded = ? WHERE place = ?", after, place)


@contextmanager
def _index_at_once(database: Database) -> Iterator[None]:
    """What is taken out of it inside is only marked as gone, which is quick; then the index is made of all texts."""
    database.run(_SECURELY, 0)
    yield
    database.run("INSERT INTO search (search) VALUES ('rebuild')")
    database.run(_SECURELY, 1)


def _in_index(database: Database) -> Iterator[str]:
    position = _BEFORE_ALL
    while page := database.rows(_PAGE, position):
        for position, text in page:
            if is_unfolded(text):
                yield from (record for (record,) in database.rows(_RECORD, position))


def _make_anew(database: Database, record: RecordId) -> None:
    """What was written in it, and what is searched of its pieces."""
    for (text,) in database.rows(_CONTENT, record):
        with content_in_words():
            incident, _ = incident_from_document(document_in(text))
        searched.put(database, record, written=searchable(incident))
    piece_words.follow(database, record)
