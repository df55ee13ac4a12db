"""The only door to SQLCipher: how the database is opened, and what its errors mean to a person."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any, Final, TypeVar

import sqlcipher3

from weerbaar_desktop.domain.errors import Bug, CannotContinue
from weerbaar_desktop.vault import trouble
from weerbaar_desktop.vault.durable import open_new

Row = tuple[Any, ...]
Answer = TypeVar("Answer")
Connecting = Callable[[], sqlcipher3.Connection]

FILE: Final = "kluis.db"
PLAIN_START: Final = b"SQLite format 3\x00"
WAIT: Final = 30.0
"""Seconds that a save waits for a check that runs beside it."""

ROOM: Final = 256 * 1024
"""Bytes: with less than this on the disk, the 32 KiB that SQLite wants beside a database may be too much."""

# The order counts: the log would print to the terminal, and the memory setting only holds before the key comes in.
# cipher_memory_security = ON locks and unlocks pages at every small allocation: a save took 3.5 to 13 ms instead
# of 1.2, a search ten times as long, and rows were still found in memory. The end of the process empties memory.
BEFORE_KEY: Final = ("PRAGMA cipher_log_level = NONE", "PRAGMA cipher_memory_security = OFF")
# synchronous = FULL: with NORMAL a power cut loses what was already acknowledged.
# recursive_triggers: without it INSERT OR REPLACE removes a row and no DELETE trigger sees it.
AFTER_KEY: Final = (
    "PRAGMA cipher_compatibility = 4",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA mmap_size = 0",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA foreign_keys = ON",
    "PRAGMA recursive_triggers = ON",
    "PRAGMA cache_size = -65536",
    "PRAGMA secure_delete = ON",
)
WRITING: Final = ("PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL")
READING: Final = ("PRAGMA query_only = ON",)

_DAMAGED: Final = "de database (kluis.db) is niet meer heel"
_NO_TEXT: Final = "Could not decode to UTF-8"
"""What the driver itself says of a text that is none; SQLite knows no code for it."""
_MISREAD: Final = ("0",)
_STORAGE: Final = {
    "SQLITE_FULL": trouble.FULL,
    "SQLITE_READONLY": trouble.READ_ONLY,
    "SQLITE_PERM": trouble.READ_ONLY,
    "SQLITE_CANTOPEN": trouble.GONE,
    "SQLITE_IOERR": trouble.FAILS,
}
_CODES: Final = {sqlcipher3.dbapi2.SQLITE_PERM & 0xFF: "SQLITE_PERM"} | {
    getattr(sqlcipher3.dbapi2, name): name
    for name in (
        "SQLITE_FULL", "SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_IOERR", "SQLITE_CORRUPT", "SQLITE_NOTADB",
        "SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_NOMEM",
    )
}  # fmt: skip


def _in_words(error: sqlcipher3.Error, path: Path | None = None) -> CannotContinue | Bug:
    """What an error of the database at `path` means; never its own text, which may hold a person's words."""
    code = getattr(error, "sqlite_errorcode", 0) or 0
    name = _CODES.get(code & 0xFF, "")
    if not code and isinstance(error, sqlcipher3.OperationalError) and _NO_TEXT in str(error):
        return trouble.damaged(_DAMAGED)
    if name in ("SQLITE_CORRUPT", "SQLITE_NOTADB"):
        return trouble.damaged(_DAMAGED)
    if name in ("SQLITE_BUSY", "SQLITE_LOCKED"):
        return trouble.in_use()
    if name == "SQLITE_NOMEM":
        return trouble.no_memory(64)
    if name in _STORAGE:
        return trouble.storage(_disk_trouble(name, path))
    return Bug(f"the database refused: {getattr(error, 'sqlite_errorname', None) or type(error).__name__}")


def _disk_trouble(name: str, path: Path | None) -> str:
    """The kind of trouble; a file beside the database that cannot be made or grow is an input/output error too."""
    kind = _STORAGE[name]
    if path is not None and kind != trouble.FULL and _is_crowded(path):
        return trouble.IN_THE_WAY
    if path is not None and kind in (trouble.FAILS, trouble.GONE):
        if not has_room(path.parent):
            return trouble.FULL
        if kind == trouble.GONE and path.is_file() and not os.access(path.parent, os.W_OK):
            return trouble.READ_ONLY
    return kind


def _is_crowded(path: Path) -> bool:
    """Whether something that is no file stands where SQLite keeps what it needs beside the database."""
    beside = [path.with_name(path.name + ending) for ending in ("-wal", "-shm", "-journal")]
    return any(os.path.lexists(place) and (place.is_symlink() or not place.is_file()) for place in beside)


def has_room(folder: Path, needed: int = ROOM) -> bool:
    """Whether so many bytes are free on that disk; yes where it does not say."""
    try:
        return shutil.disk_usage(folder).free >= needed
    except OSError:
        return True


@contextmanager
def _errors_in_words(path: Path | None = None) -> Iterator[None]:
    try:
        yield
    except sqlcipher3.Error as error:
        raise _in_words(error, path) from error


class Database:
    """One connection; it may move to another thread but serves one at a time."""

    def __init__(self, raw: sqlcipher3.Connection, path: Path | None = None, again: Connecting | None = None) -> None:
        """`path` is where it lies, to see how full the disk is there; None is one in memory, without a key. `again`
        makes another connection to the same."""
        self._raw = raw
        self._path = path
        self._again = again
        self._depth = 0
        self._misread = False

    def run(self, sql: str, *values: object) -> None:
        """One statement whose rows, if any, nobody needs."""
        self._asked(sql, values, lambda _cursor: None)

    def rows(self, sql: str, *values: object) -> list[Row]:
        """All rows of one statement."""
        return self._asked(sql, values, lambda cursor: cursor.fetchall())

    def row(self, sql: str, *values: object) -> Row | None:
        """The first row, or None."""
        found: Row | None = self._asked(sql, values, lambda cursor: cursor.fetchone())
        return found

    def _asked(self, sql: str, values: tuple[object, ...], take: Callable[[sqlcipher3.Cursor], Answer]) -> Answer:
        self._leave_misread_pages()
        try:
            found = take(self._raw.execute(sql, values))
            if not self._depth:  # a transaction looks once, before it commits
                self._refuse_misread_pages()
        except sqlcipher3.Error as error:
            raise self._meant(error) from error
        return found

    def _meant(self, error: sqlcipher3.Error) -> CannotContinue | Bug:
        """After a page that was misread, SQLite says of what comes next that the disk is broken."""
        with suppress(sqlcipher3.Error):  # of a connection that is closed
            if self._has_misread():
                return trouble.damaged(_DAMAGED)
        return _in_words(error, self._path)

    def _leave_misread_pages(self) -> None:
        """SQLCipher never forgets that a page was not what was written: the connection refuses all that comes after it.

        Another one reads and writes whatever lies elsewhere, so that one damaged page keeps nobody from saving.
        """
        if self._misread and self._again is not None and not self._depth and not self._raw.in_transaction:
            old, self._raw, self._misread = self._raw, self._again(), False
            with suppress(sqlcipher3.Error):
                old.close()

    def _refuse_misread_pages(self) -> None:
        # SQLCipher gives zeros for a page that is not what was written. Where nothing is expected to have a form, as in
        # the search index or a long text, SQLite takes them for what stood there: a search simply finds less.
        if self._has_misread():
            raise trouble.damaged(_DAMAGED)

    def _has_misread(self) -> bool:
        if self._path is not None and not self._misread:
            self._misread = self._raw.execute("PRAGMA cipher_status").fetchone() == _MISREAD
        return self._misread

    def number(self, sql: str, *values: object) -> int:
        """The whole number that is the only column of the only row."""
        found = self.row(sql, *values)
        if found is None:
            raise Bug("the database holds no such number")
        return int(found[0])

    @contextmanager
    def script(self, sql: str) -> Iterator[None]:
        """Several statements of our own, never with values in them, and what is done inside: one commit.

        Not within a transaction: the driver ends one that is open before it runs more than one statement.
        """
        self._leave_misread_pages()
        try:
            with _errors_in_words(self._path):
                self._raw.executescript(f"BEGIN IMMEDIATE;\n{sql}")
            self._depth = 1
            yield
            self._refuse_misread_pages()
            self.run("COMMIT")
        except BaseException:
            self._undo("ROLLBACK")
            raise
        finally:
            self._depth = 0

    @property
    def in_transaction(self) -> bool:
        """Whether what is written now still waits for an outer commit."""
        return self._depth > 0

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """One commit for all that is written inside; on any error nothing of it stays. Within another: a part of it."""
        level = self._depth
        begin, commit, undo = _BOUNDS[level > 0]
        self.run(begin)
        self._depth += 1
        try:
            yield
            self._refuse_misread_pages()
            self.run(commit)
        except BaseException:
            self._undo(undo)
            raise
        finally:
            self._depth = level

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Everything read inside belongs to one moment; within another or within a transaction, to that one."""
        if self._raw.in_transaction:
            yield
            return
        self.run("BEGIN")
        try:
            self.row("SELECT count(*) FROM sqlite_schema")
            yield
        finally:
            self._undo("ROLLBACK")

    def _undo(self, sql: str) -> None:
        # A full disk may have rolled back already; the first error is the one that counts.
        if self._raw.in_transaction:
            for statement in sql.split(";"):
                try:
                    self._raw.execute(statement)
                except sqlcipher3.Error:
                    return

    def close(self) -> None:
        """Give the file back; a second time does nothing."""
        self._again = None
        with _errors_in_words(self._path):
            self._raw.close()


_BOUNDS: Final = {
    False: ("BEGIN IMMEDIATE", "COMMIT", "ROLLBACK"),
    True: ("SAVEPOINT part", "RELEASE part", "ROLLBACK TO part;RELEASE part"),
}


def create(path: Path, key: str) -> Database:
    """A new, empty, encrypted database at `path`, for its owner only; raises NoEncryption, StorageTrouble."""
    with trouble.disk_trouble_in_words():
        open_new(path).close()
    return _connected(path, key, "rw", WRITING)


def connect(path: Path, key: str, read_only: bool = False) -> Database:
    """An existing database; `key` as VaultKeys.database_key spells it. Raises DamagedVault, NoEncryption and
    StorageTrouble.

    Never makes a new one: an empty or missing file is damage.
    """
    with trouble.disk_trouble_in_words():
        if not path.is_file():
            raise trouble.damaged("de database (kluis.db) ontbreekt")
        with path.open("rb") as file:
            start = file.read(len(PLAIN_START))
    if len(start) < len(PLAIN_START) or start == PLAIN_START:
        raise trouble.damaged(_DAMAGED)
    return _connected(path, key, "ro", READING) if read_only else _connected(path, key, "rw", WRITING)


def copy(database: Database, target: Path) -> None:
    """A complete copy under the same key at `target`, one that was left there first removed; raises StorageTrouble."""
    with trouble.disk_trouble_in_words():
        target.unlink(missing_ok=True)
        target.touch(0o600)
    database.run("VACUUM INTO ?", str(target))


def rekey(path: Path, key: str, new_key: str) -> None:
    """Every page of a copy anew under another key, on disk when this returns; never for the only copy."""
    database = _connected(path, key, "rw", ("PRAGMA journal_mode = DELETE", "PRAGMA synchronous = FULL"))
    try:
        database.run(f'PRAGMA rekey = "{new_key}"')  # a PRAGMA takes no parameters; the key is hexadecimal only
    except Bug as error:
        # SQLCipher says of every failing of the disk here that it is an error and nothing more.
        raise trouble.storage(trouble.FAILS if has_room(path.parent) else trouble.FULL) from error
    finally:
        database.close()


def scratch() -> Database:
    """An empty database in memory without a key, to compare shapes with; nothing of a person goes in."""
    return Database(sqlcipher3.connect(":memory:", isolation_level=None))


def _connected(path: Path, key: str, mode: str, settings: tuple[str, ...]) -> Database:
    place = f"{path.absolute().as_uri()}?mode={mode}"
    try:
        return _connected_at(place, path, key, settings)
    except trouble.StorageTrouble as error:
        # SQLite wants 32 KiB beside the database that all its connections share. Where the disk has not even that, this
        # process keeps them in its own memory (POSIX only): a full disk must not keep anybody from reading.
        if error.happened != trouble.FULL or os.name != "posix":
            raise
    return _connected_at(f"{place}&vfs=unix-excl", path, key, settings)


def _connected_at(place: str, path: Path, key: str, settings: tuple[str, ...]) -> Database:
    again = partial(_raw_at, place, path, key, settings)
    return Database(again(), path, again)


def _raw_at(place: str, path: Path, key: str, settings: tuple[str, ...]) -> sqlcipher3.Connection:
    with _errors_in_words(path):
        raw = sqlcipher3.connect(place, uri=True, isolation_level=None, check_same_thread=False, timeout=WAIT)
    try:
        with _errors_in_words(path):
            _open_sequence(raw, key, settings)
    except BaseException:
        raw.close()
        raise
    return raw


def _open_sequence(raw: sqlcipher3.Connection, key: str, settings: tuple[str, ...]) -> None:
    # Plain SQLite takes PRAGMA key without a word and then writes readable pages.
    version = raw.execute("PRAGMA cipher_version").fetchone()
    if not version or not version[0]:
        raise trouble.no_encryption()
    for statement in BEFORE_KEY:
        raw.execute(statement)
    raw.execute(f'PRAGMA key = "{key}"')  # a PRAGMA takes no parameters; the key is hexadecimal only
    raw.enable_load_extension(False)
    for statement in AFTER_KEY:
        raw.execute(statement)
    raw.execute("SELECT count(*) FROM sqlite_schema").fetchone()
    for statement in settings:
        raw.execute(statement)
