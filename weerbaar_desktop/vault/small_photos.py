"""The small copies of pictures, each in an encrypted file of its own beside the originals; losing one loses nothing."""

from __future__ import annotations

from typing import Final

from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.small_photo import SmallPhoto
from weerbaar_desktop.vault import trouble
from weerbaar_desktop.vault.connection import Database
from weerbaar_desktop.vault.evidence_files import EvidenceFiles

# A copy goes with its original: the key of that one is gone then.
TAKE_AWAY: Final = "DELETE FROM photos WHERE file NOT IN (SELECT record FROM evidence_keys)"


class SmallPhotos:
    """By the file that holds the original; who calls holds the transaction."""

    def __init__(self, database: Database, files: EvidenceFiles) -> None:
        self._database = database
        self._files = files

    def get(self, file: RecordId) -> SmallPhoto | None:
        """The copy; None when there is none, or when it cannot be read: then it is made again."""
        row = self._database.row("SELECT photo, width, height, wrapped FROM photos WHERE file = ?", file)
        if row is None:
            return None
        photo, width, height, wrapped = row
        try:
            return SmallPhoto(width, height, b"".join(self._files.read(RecordId(photo), wrapped, photo)))
        except trouble.DamagedEvidence:
            return None

    def put(self, file: RecordId, photo: RecordId, size: tuple[int, int], wrapped: bytes) -> None:
        """From now on the copy is in the file called `photo`, which is on disk; `wrapped` is its key."""
        self._database.run("DELETE FROM photos WHERE file = ?", file)
        self._database.run(
            "INSERT INTO photos (file, photo, width, height, wrapped) VALUES (?, ?, ?, ?, ?)",
            file, photo, *size, wrapped,
        )  # fmt: skip


def photos_of(database: Database, *files: RecordId) -> tuple[RecordId, ...]:
    """The names of the files that hold the copies of these."""
    rows = (database.row("SELECT photo FROM photos WHERE file = ?", file) for file in files)
    return tuple(RecordId(row[0]) for row in rows if row)


def all_photos(database: Database) -> tuple[RecordId, ...]:
    """The names of all files with a copy, none in a vault that was never brought up to date."""
    if database.row("SELECT 1 FROM sqlite_schema WHERE name = 'photos'") is None:
        return ()
    return tuple(RecordId(photo) for (photo,) in database.rows("SELECT photo FROM photos ORDER BY photo"))
