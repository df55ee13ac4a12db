"""A new vault key, for when somebody knows the passphrase: a new database, and what opened before opens nothing.

All is made beside what is there, and checked. Then the database takes its place, and after it the header: where that is
cut off, the next opening sees by the names which of the two is still to come, and needs no key for it.
"""

from __future__ import annotations

from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from weerbaar_desktop.application.ports import Progress
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.vault import about, connection, header, trouble
from weerbaar_desktop.vault.connection import Database
from weerbaar_desktop.vault.durable import sync_folder, write_new
from weerbaar_desktop.vault.header import Header
from weerbaar_desktop.vault.journal import Journal
from weerbaar_desktop.vault.keys import VaultKeys, new_record
from weerbaar_desktop.vault.lock import VaultLock
from weerbaar_desktop.vault.replay import Replay

DATABASE: Final = f"{connection.FILE}.nieuw"
HEADER: Final = f"{header.FILE}.nieuw"
_BESIDE: Final = ("-wal", "-shm", "-journal")


def prepare(
    folder: Path, database: Database, old: VaultKeys, new: VaultKeys, next_header: Header, now: datetime, say: Progress
) -> None:
    """New database and header beside the old ones, whole and on disk; raises DamagedVault, StorageTrouble."""
    with trouble.disk_trouble_in_words():
        _remove(folder)
    path = folder / DATABASE
    say("Het dagboek krijgt een nieuwe sleutel")
    connection.copy(database, path)
    connection.rekey(path, old.database_key(), new.database_key())
    fresh = connection.connect(path, new.database_key())
    try:
        with fresh.transaction():
            _rewrap(fresh, old, new)
            journal = Journal(fresh, about.before_first(fresh))
            journal.append(RecordId(new_record()), 1, "key", {"renewed": "vault_key"}, now)
            about.set_generation(fresh, next_header.generation)
        say("Het nieuwe dagboek wordt nagekeken")
        _check(fresh, database)
        fresh.rows("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        fresh.close()
    with trouble.disk_trouble_in_words():
        for ending in _BESIDE:
            path.with_name(path.name + ending).unlink(missing_ok=True)
        write_new(folder / HEADER, next_header.to_bytes(new.header_mac(next_header.covered())))
        sync_folder(folder)


def _rewrap(fresh: Database, old: VaultKeys, new: VaultKeys) -> None:
    for record, wrapped in fresh.rows("SELECT record, wrapped FROM evidence_keys"):
        again = old.rewrapped_file_key(wrapped, record.encode(), new)
        if again is None:
            raise trouble.damaged_evidence(record)
        fresh.run("UPDATE evidence_keys SET wrapped = ? WHERE record = ?", again, record)
    for photo, wrapped in fresh.rows("SELECT photo, wrapped FROM photos"):
        again = old.rewrapped_file_key(wrapped, photo.encode(), new)
        # A copy that cannot be read any more is made again: it never stands in the way of a new key.
        fresh.run("UPDATE photos SET wrapped = ? WHERE photo = ?", again or b"", photo)


def _check(fresh: Database, database: Database) -> None:
    """Every page, every line, and the line that was the last one where it was."""
    if fresh.rows("PRAGMA cipher_integrity_check") or fresh.rows("PRAGMA integrity_check") != [("ok",)]:
        raise trouble.damaged("de nieuwe database is niet heel")
    journal, before = Journal(fresh, about.before_first(fresh)), Journal(database, about.before_first(database))
    replay = Replay(journal.before_first)
    for line, written in journal.written(journal.head().seq):
        replay.read_written(line, written)
    replay.finish()
    head = before.head()
    if replay.findings or journal.head().seq != head.seq + 1 or journal.hash_of(head.seq) != head.hash:
        raise trouble.damaged("het dagboek zelf klopt niet. Kies ‘Controleer de kluis’")


def put_in_place(folder: Path) -> None:
    """The prepared database and header take their places, in this order; this process has no connection open.

    Raises StorageTrouble: as long as the database is not in its place, nothing has changed. After that the renewal goes
    on at the next opening, and the words say so.
    """
    with trouble.disk_trouble_in_words():
        (folder / DATABASE).replace(folder / connection.FILE)
    try:
        sync_folder(folder)
        _finish(folder)
    except OSError as error:
        raise trouble.renewed_at_next_opening() from error


def _finish(folder: Path) -> None:
    """The header follows its database. What lies beside that is of the old one, and cannot be read with the new key."""
    for ending in _BESIDE:
        (folder / f"{connection.FILE}{ending}").unlink(missing_ok=True)
    (folder / HEADER).replace(folder / header.FILE)
    sync_folder(folder)


def settle(folder: Path) -> None:
    """End a renewal that was cut off: forward when the database was already replaced, otherwise back. Needs no key."""
    with trouble.disk_trouble_in_words():
        if not (folder / DATABASE).exists() and not (folder / HEADER).exists():
            return
    try:
        lock = VaultLock(folder)
    except trouble.VaultInUse:
        return  # it is not cut off: another program is busy with it
    try:
        with trouble.disk_trouble_in_words():
            if _is_half_done(folder):
                _finish(folder)
            else:
                _remove(folder)
    finally:
        lock.release()


def _is_half_done(folder: Path) -> bool:
    """Whether the database was replaced and its header is still to come; nothing else by that name is believed."""
    if (folder / DATABASE).exists():
        return False
    try:
        coming, _ = header.parse((folder / HEADER).read_bytes())
        before, _ = header.read(folder)
    except (OSError, CannotContinue):
        return False
    return coming.vault_id == before.vault_id and coming.generation == before.generation + 1


def _remove(folder: Path) -> None:
    # The header first: alone it would mean that the database is in its place already.
    (folder / HEADER).unlink(missing_ok=True)
    sync_folder(folder)
    for ending in ("", *_BESIDE):
        (folder / f"{DATABASE}{ending}").unlink(missing_ok=True)


def give_up(folder: Path) -> None:
    """Something went wrong: what lies beside goes, unless the database has taken its place and waits for its header."""
    with suppress(OSError):
        if not _is_half_done(folder):
            _remove(folder)
