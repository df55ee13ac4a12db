"""The part of the fake vault that keeps trainings, agreements and a story: read from its lines each time."""

from __future__ import annotations

from abc import abstractmethod
from datetime import datetime
from typing import Any, BinaryIO

from weerbaar_desktop.application.ports import Cancelled
from weerbaar_desktop.domain.errors import NoSuchRecord
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.journal import Content, Document, Kind, Line, RecordId
from weerbaar_desktop.domain.own_record import OWN, OwnRecord, StoredOwn


class FakeOwn:
    """Stands on the lines of the fake vault."""

    @abstractmethod
    def _kept(self) -> list[tuple[Line, Content | None]]: ...
    @abstractmethod
    def _erase_content(self, record: RecordId | None, now: datetime, *pieces: RecordId) -> None: ...
    @abstractmethod
    def _read_in(self, source: BinaryIO, cancelled: Cancelled) -> bytes: ...
    @abstractmethod
    def _keep_piece(self, owner: Document, name: str, data: bytes, now: datetime) -> RecordId: ...
    @abstractmethod
    def _append(self, record: RecordId, revision: int, kind: Kind, document: Document, now: datetime) -> Line: ...
    @abstractmethod
    def _free_record(self) -> RecordId: ...

    def own(self, record: RecordId) -> StoredOwn:
        found = [stored for stored in self.owns() if stored.record == record]
        if not found:
            raise NoSuchRecord(record)
        return found[0]

    def owns(self) -> tuple[StoredOwn, ...]:
        return OWN.last(self._kept())[::-1]

    def own_pieces(self, record: RecordId) -> tuple[Evidence, ...]:
        return tuple(piece for piece in self._own_files() if piece.incident == record)

    def _own_files(self) -> tuple[Evidence, ...]:
        return tuple(
            _piece(line, content.document) for line, content in self._kept()
            if line.kind == "evidence" and content is not None and "own" in content.document
        )  # fmt: skip

    def attach_own(
        self, record: RecordId, name: str, source: BinaryIO, now: datetime, cancelled: Cancelled = lambda: False
    ) -> Evidence:
        if self.own(record).own.what != "paper":
            raise NoSuchRecord(record)
        made = self._keep_piece({"own": record}, name, self._read_in(source, cancelled), now)
        return next(piece for piece in self.own_pieces(record) if piece.record == made)

    def add_own(self, own: OwnRecord, now: datetime) -> StoredOwn:
        record = self._free_record()
        self._append(record, 1, "own", OWN.document(own), now)
        return self.own(record)

    def amend_own(self, record: RecordId, own: OwnRecord, reason: str, now: datetime) -> StoredOwn:
        revisions = self.own(record).revisions
        self._append(record, revisions + 1, "own", OWN.document(own, reason), now)
        return self.own(record)

    def erase_own(self, record: RecordId, now: datetime) -> None:
        self.own(record)
        self._erase_content(record, now, *(piece.record for piece in self.own_pieces(record)))


def _piece(line: Line, document: dict[str, Any]) -> Evidence:
    return Evidence(
        line.record, document["own"], document["name"], document["bytes"], document["sha256"], document["extension"],
        line.recorded_at, same_file_as=document.get("same_file_as"),
    )  # fmt: skip
