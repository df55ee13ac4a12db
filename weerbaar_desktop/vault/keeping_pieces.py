"""The part of an open vault that takes in files and lets them go: evidence, photos of a scan, small copies."""

from __future__ import annotations

import io
from abc import abstractmethod
from collections.abc import Collection, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import datetime
from typing import BinaryIO

from weerbaar_desktop.application.ports import Cancelled
from weerbaar_desktop.domain.errors import NoSuchRecord
from weerbaar_desktop.domain.evidence import Origin
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.journal import Document, RecordId
from weerbaar_desktop.domain.piece_words import Words
from weerbaar_desktop.domain.scan_photo import ScanPhoto
from weerbaar_desktop.domain.small_photo import SmallPhoto
from weerbaar_desktop.vault import connection, erasing, piece_words, schema, trouble
from weerbaar_desktop.vault.evidence_files import Taken
from weerbaar_desktop.vault.evidence_records import evidence_document
from weerbaar_desktop.vault.keys import new_record
from weerbaar_desktop.vault.open_reader import OpenReader
from weerbaar_desktop.vault.small_photos import photos_of


def _never() -> bool:
    return False


class KeepingPieces(OpenReader):
    """A file is whole on disk before the database speaks of it, and marked until the database has been told."""

    @abstractmethod
    def _save(self) -> AbstractContextManager[None]:
        """One commit, or a part of the one around it."""

    def attach(
        self,
        incident: RecordId,
        name: str,
        source: BinaryIO,
        now: datetime,
        cancelled: Cancelled = _never,
        origin: Origin | None = None,
    ) -> Evidence:
        """Store a piece bit for bit, whatever it is; raises NoSuchRecord, Stopped, StorageTrouble.

        Bytes that are here and whole are kept once; what came in goes again when it is settled.
        """
        self._incidents.require(incident)
        if origin is not None:
            self._evidence.require(origin.of)
        with self._taken_in(source, cancelled) as (record, taken, file):
            for piece in self._evidence.of(incident) if file else ():
                if (piece.sha256, piece.origin) == (taken.sha256, origin):
                    return piece
            document = evidence_document({"incident": incident}, name, taken, origin, file)
            return self._add(record, document, taken, now)

    def attach_own(
        self, record: RecordId, name: str, source: BinaryIO, now: datetime, cancelled: Cancelled = _never
    ) -> Evidence:
        """Store the file of a paper of the library bit for bit; raises NoSuchRecord, Stopped, StorageTrouble.

        Bytes are kept once, as in attach.
        """
        if self._own.get(record).own.what != "paper":
            raise NoSuchRecord(record)
        with self._taken_in(source, cancelled) as (piece, taken, file):
            return self._add(piece, evidence_document({"own": record}, name, taken, file=file), taken, now)

    def new_scan(self) -> RecordId:
        """The id of a scan that begins; nothing is written."""
        return RecordId(new_record())

    def add_scan_photo(
        self, scan: RecordId, item: str, name: str, source: BinaryIO, now: datetime, cancelled: Cancelled = _never
    ) -> ScanPhoto:
        """Store a photo bit for bit with an item of a scan, whose line may be to come; raises Stopped, StorageTrouble.

        Bytes are kept once, as in attach.
        """
        with self._taken_in(source, cancelled) as (record, taken, file):
            for photo in self._evidence.photos_of(scan) if file else ():
                if (photo.piece.sha256, photo.item) == (taken.sha256, item):
                    return photo
            document = evidence_document({"scan": scan, "item": item}, name, taken, file=file)
            return ScanPhoto(self._add(record, document, taken, now), item)

    @contextmanager
    def _taken_in(self, source: BinaryIO, cancelled: Cancelled) -> Iterator[tuple[RecordId, Taken, RecordId | None]]:
        """A new record, its file on disk, and the file with the same bytes that was here before, if one was."""
        record = RecordId(new_record())
        try:
            taken = self._files.take_in(record, source, cancelled)
            yield record, taken, self._evidence.kept_already(taken.sha256, cancelled)
        finally:
            # Inside together() the commit is still to come; it settles all of them.
            if not self._database.in_transaction:
                self._files.settle(record, self._evidence.needs(record))

    def _add(self, record: RecordId, document: Document, taken: Taken, now: datetime) -> Evidence:
        with self._save():
            piece = self._evidence.add(record, document, taken.wrapped, now)
            piece_words.follow(self._database, piece.incident)
            return piece

    def keep_photo(self, record: RecordId, photo: SmallPhoto) -> None:
        """The small copy of this picture, in the place of an earlier one; raises NoSuchRecord, StorageTrouble."""
        file, name = self._evidence.file_of(record), RecordId(new_record())
        before = photos_of(self._database, file)
        try:
            taken = self._files.take_in(name, io.BytesIO(photo.data), _never)
            for old in before:
                self._files.mark(old)
            with self._database.transaction():
                self._photos.put(file, name, (photo.width, photo.height), taken.wrapped)
        finally:
            if not self._database.in_transaction:  # as in attach
                for one in (name, *before):
                    self._files.settle(one, self._evidence.needs(one))

    def keep_words(self, record: RecordId, words: Words) -> None:
        """What was read in this piece, in the place of what was; raises NoSuchRecord, StorageTrouble."""
        file = self._evidence.file_of(record)
        with self._database.transaction():
            self._words.keep(file, words)

    def erase_scan_photos(self, photos: Collection[RecordId], now: datetime) -> None:
        """Content and files of these go for good, a line says so; raises NoSuchRecord, StorageTrouble."""
        for record in photos:
            self._evidence.photo(record)
        with self._erasing(photos):
            erasing.erase_pieces(self._database, self._journal, photos, now)

    @contextmanager
    def _erasing(self, pieces: Collection[RecordId]) -> Iterator[None]:
        """What is erased inside is one commit, with which the files of these pieces go.

        They are marked before: what is cut off between the two is ended by the next opening.
        """
        schema.remove_old_copies(self._place.folder / connection.FILE)
        files = erasing.files_of(self._database, pieces)
        try:
            for file in files:
                self._files.mark(file)
            with self._save():
                yield
        finally:
            if not self._database.in_transaction:  # as in attach
                for file in files:
                    self._files.settle(file, self._evidence.needs(file))
        # What was erased stands in the old pages there. A disk that refuses now gets them when the vault is closed.
        if not self._database.in_transaction:
            with suppress(trouble.StorageTrouble):
                self._database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
