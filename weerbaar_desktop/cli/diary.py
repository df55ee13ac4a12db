"""Commands on what is in a vault: add, attach, list, search, show."""

from __future__ import annotations

from contextlib import closing

from weerbaar_desktop.application.diary import as_record, no_one_cancels
from weerbaar_desktop.application.looking import Looking
from weerbaar_desktop.application.meant import meant
from weerbaar_desktop.application.ports import Vault
from weerbaar_desktop.application.small_photos import SmallPhotos
from weerbaar_desktop.cli.console import FINE, Console, give, give_json, json_values, say, source
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.documents import to_document, written
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.incident import Evidence, IncidentRow, StoredIncident
from weerbaar_desktop.domain.searching import can_search
from weerbaar_desktop.presentation.reading_lines import reading_lines
from weerbaar_desktop.presentation.search_shown import TOO_SHORT, meant_sentence


def log(console: Console) -> int:
    """Add incidents."""
    with closing(console.open()) as vault:
        for record in console.diary(vault).write(json_values(source(console.asked.json))):
            give(record)
    return FINE


def attach(console: Console) -> int:
    """Store evidence, and say what was read in it."""
    with closing(console.open()) as vault:
        for name in console.asked.files:
            kept = console.diary(vault).keep(as_record(console.asked.incident), name)
            evidence = kept.piece
            if kept.words:
                say(f"{visible(evidence.name)}: {kept.words}")
            give(f"{evidence.record} {evidence.size} {evidence.sha256}")
            _say_what_was_read(console, vault, evidence)
            SmallPhotos(console.services.viewer()).keep(vault, evidence.record, no_one_cancels)
    return FINE


def _say_what_was_read(console: Console, vault: Vault, evidence: Evidence) -> None:
    """It is kept by now, whatever can be read in it."""
    looking = Looking(vault, console.services.viewer(), console.services.clock)
    say(f"{visible(evidence.name)}:")
    if not looking.viewer.opens(evidence.extension):
        say("  Dit bestand wordt niet geopend. Het is bewaard zoals het is.")
        return
    try:
        received = looking.read(evidence.record)
    except CannotContinue as trouble:
        say(f"  {trouble}")
        return
    for line in reading_lines(received):
        say(f"  {line}")


def _row(row: IncidentRow) -> dict[str, Json]:
    document = {key: written(value) for key, value in row._asdict().items()}
    return {"id": document.pop("record"), **document}


def _give_rows(rows: tuple[IncidentRow, ...], *, as_json: bool) -> int:
    if as_json:
        give_json([_row(row) for row in rows])
    else:
        for row in rows:
            found = f" [{visible(row.found)}]" if row.found else ""
            give(f"{row.record}  {visible(row.first_words)}{found}")
    return FINE


def list_incidents(console: Console) -> int:
    """List incidents, newest first."""
    with closing(console.open()) as vault:
        return _give_rows(console.diary(vault).rows(), as_json=console.asked.json)


def search(console: Console) -> int:
    """List incidents that hold all words.

    Where the words are too short to search for it lists every one; where none is found it says what may be meant.
    """
    if not can_search(console.asked.words):
        say(TOO_SHORT)
    with closing(console.open()) as vault:
        asked = tuple(console.asked.words)
        rows = console.diary(vault).search(asked)
        words = meant(vault, asked, no_one_cancels) if not rows and can_search(asked) else ()
        if words:
            say(meant_sentence(words))
        return _give_rows(rows, as_json=console.asked.json)


def _stored(stored: StoredIncident) -> dict[str, Json]:
    evidence: list[Json] = [
        {
            "id": piece.record,
            "name": piece.name,
            "bytes": piece.size,
            "sha256": piece.sha256,
            "about": to_document(piece.about),
            "origin": to_document(piece.origin) if piece.origin else None,
        }
        for piece in stored.evidence
    ]
    return {
        **to_document(stored.incident),
        "id": stored.record,
        "recorded_at": stored.recorded_at,
        "revisions": stored.revisions,
        "evidence": evidence,
    }


def show(console: Console) -> int:
    """Show one incident whole."""
    with closing(console.open()) as vault:
        give_json(_stored(vault.incident(as_record(console.asked.incident))))
    return FINE
