"""The part of the fake vault that keeps home visits, and a copy of it that only remembers what it was asked."""

from __future__ import annotations

import hashlib
from abc import abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from weerbaar_desktop.application.ports import Cancelled, CopyForSomebody, CopyMade, FileProved, Progress
from weerbaar_desktop.domain.errors import CannotContinue, NoSuchRecord, Stopped
from weerbaar_desktop.domain.home_visit import HomeVisit, StoredHomeVisit, visit_document, visit_in
from weerbaar_desktop.domain.journal import Content, Document, Head, Kind, Line, RecordId, recorded


class FakeVisits:
    """Stands on the lines of the fake vault."""

    @abstractmethod
    def head(self) -> Head: ...
    @abstractmethod
    def _kept(self) -> list[tuple[Line, Content | None]]: ...
    @abstractmethod
    def _append(self, record: RecordId, revision: int, kind: Kind, document: Document, now: datetime) -> Line: ...
    @abstractmethod
    def _free_record(self) -> RecordId: ...

    def home_visits(self) -> tuple[StoredHomeVisit, ...]:
        kept: dict[RecordId, StoredHomeVisit] = {}
        for line, content in self._kept():
            if line.kind == "visit" and content is not None:
                at = kept[line.record].recorded_at if line.record in kept else line.recorded_at
                visit = visit_in(content.document)
                kept[line.record] = StoredHomeVisit(line.record, visit, at, line.recorded_at, line.revision)
        return tuple(kept.values())

    def add_home_visit(self, visit: HomeVisit, now: datetime) -> StoredHomeVisit:
        record = self._free_record()
        self._append(record, 1, "visit", visit_document(visit), now)
        return self.home_visits()[-1]

    def amend_home_visit(self, record: RecordId, visit: HomeVisit, now: datetime) -> StoredHomeVisit:
        before = {stored.record: stored for stored in self.home_visits()}.get(record)
        if before is None:
            raise NoSuchRecord(record)
        self._append(record, before.revisions + 1, "visit", visit_document(visit), now)
        return {stored.record: stored for stored in self.home_visits()}[record]

    def copy_for_somebody(
        self,
        target: Path,
        passphrase: str,
        differs: CopyForSomebody,
        now: datetime,
        progress: Progress,
        cancelled: Cancelled,
    ) -> FileProved:
        progress("De database kopiëren")
        if cancelled():
            raise Stopped
        if target.exists():
            raise CannotContinue("Er staat al iets met deze naam.", "Er is niets veranderd.", "Kies een andere naam.")
        target.write_bytes(b"een kluis van iemand anders")
        made = CopyMade(target, recorded(now), self.head(), ())
        return FileProved(made, *self.file_as_it_stands(target, cancelled))

    @contextmanager
    def scratch(self) -> Iterator[Path]:
        with TemporaryDirectory() as place:
            yield Path(place)

    def file_as_it_stands(self, path: Path, cancelled: Cancelled) -> tuple[int, str]:
        try:
            data = path.read_bytes()
        except OSError as error:
            raise CannotContinue("De plek is niet bereikbaar.", "Uw kluis is niet veranderd.", "") from error
        return len(data), hashlib.sha256(data).hexdigest()
