"""Writing down what happened, adding evidence, and finding it again."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Final

from weerbaar_desktop.application.ports import EVERYTHING, Cancelled, Clock, Draft, RowFilter, Vault
from weerbaar_desktop.application.resuming import Resumed, resume, whole
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.clock import clock_note, clock_warning, within_reach
from weerbaar_desktop.domain.dutch import HOME_ZONE, day, from_record, on_the_calendar
from weerbaar_desktop.domain.errors import CannotContinue, NoSuchRecord, RefusedInput
from weerbaar_desktop.domain.evidence import About, changes_an_answer, check_about
from weerbaar_desktop.domain.incident import (
    Evidence,
    Incident,
    IncidentRow,
    StoredIncident,
    check_incident,
    incident_from_document,
    read_incident,
    refuse_program_fields,
)
from weerbaar_desktop.domain.journal import RECORD, RecordId
from weerbaar_desktop.domain.searching import can_search
from weerbaar_desktop.domain.wording import tr

QUICK_ENTRY_DRAFT: Final = "quick_entry"
BROUGHT_BACK: Final = "Teruggehaald uit de prullenbak."
"""The reason that the program gives itself."""
PLACE_DRAFT: Final = "place"
"""Where somebody was writing when the program locked."""
WAITING_DRAFT: Final = "pieces_waiting"


HERE_ALREADY: Final = tr("Dit bestand staat al bij dit incident. Het is niet nog eens bewaard.")


class FileCannotBeRead(CannotContinue):
    """A file that was to become evidence cannot be read."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(
            tr("Het bestand ‘{name}’ is niet toegevoegd: {why}.", name=name, why=why),
            tr("Uw dagboek is niet veranderd."),
            tr("Kijk of het bestand er nog staat en probeer het opnieuw."),
        )


def as_record(text: str) -> RecordId:
    """A record id as somebody typed it; raises RefusedInput."""
    if not RECORD.fullmatch(text.strip().lower()):
        raise RefusedInput(
            "", tr("een kenmerk bestaat uit 32 letters en cijfers, zoals `weerbaar list` het laat zien.")
        )
    return RecordId(text.strip().lower())


def readable_name(file: Path) -> str:
    """The file's name as text; bytes that are no text become the replacement character."""
    return file.name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


@dataclass(frozen=True, slots=True)
class InMemory:
    """A piece that is no file and never becomes one, such as a pasted screenshot; equal when the bytes are."""

    name: str = field(compare=False)
    data: bytes


Piece = Path | InMemory
"""What can be kept as evidence: a file, or bytes that are in memory only."""


def piece_name(piece: Piece) -> str:
    """What the piece is called, as text."""
    return piece.name if isinstance(piece, InMemory) else readable_name(piece)


@contextmanager
def opened(piece: Piece) -> Iterator[tuple[str, BinaryIO]]:
    """Its name as text and its bytes, to be read; raises FileCannotBeRead, also while it is read."""
    if isinstance(piece, InMemory):
        yield piece.name, io.BytesIO(piece.data)
        return
    name = readable_name(piece)
    try:
        if not piece.is_file():
            raise FileCannotBeRead(name, tr("het is geen gewoon bestand of het bestaat niet"))
        if not piece.stat().st_size:
            raise FileCannotBeRead(name, tr("het is leeg"))
        with piece.open("rb") as source:
            yield name, source
    except OSError as error:
        raise FileCannotBeRead(name, tr("het kan niet worden gelezen")) from error


def no_one_cancels() -> bool:
    """For work that nobody can stop."""
    return False


def _ask_reason(reason: str, sentence: str) -> None:
    if not reason.strip():
        raise RefusedInput("reason", sentence)


@dataclass(frozen=True, slots=True)
class Kept:
    """A piece that came in; `words` say so when the vault held its bytes already, "" when it did not."""

    piece: Evidence
    words: str


@dataclass(frozen=True, slots=True)
class Diary:
    """The diary of one open vault."""

    vault: Vault
    clock: Clock

    def write(self, documents: Iterable[Json]) -> tuple[RecordId, ...]:
        """Store incidents as they were handed in, all or none; raises RefusedInput naming what does not fit."""
        now = self._now()
        incidents = [read_incident(document, now) for document in documents]
        for incident in incidents:
            refuse_program_fields(incident)
        with self.vault.together():
            return tuple(self.vault.add_incident(self._noted(each, now), now).record for each in incidents)

    def add(self, incident: Incident, waiting: int = 0, draft: str = "") -> StoredIncident:
        """Store one new incident.

        In the same commit its draft goes, and it is noted that so many pieces are still to be kept with it.
        """
        now = self._now()
        check_incident(incident, now)
        noted = self._noted(incident, now)
        if not waiting and not draft:
            return self.vault.add_incident(noted, now)
        with self.vault.together():
            stored = self.vault.add_incident(noted, now)
            if waiting:
                self.expect(stored.record, waiting)
            if draft:
                self.vault.discard_draft(draft)
        return stored

    def expect(self, record: RecordId, pieces: int) -> None:
        """Note how many pieces are still to be kept with an incident: when the program stops, none is lost unseen."""
        waiting = {**self.expected(), record: pieces}
        document: list[Json] = [{"record": one, "pieces": number} for one, number in waiting.items() if number]
        if document:
            self.vault.save_draft(WAITING_DRAFT, document, self._now())
        else:
            self.vault.discard_draft(WAITING_DRAFT)

    def expected(self) -> dict[RecordId, int]:
        """For each incident how many pieces were still to be kept with it; what cannot be read of it keeps nobody from
        adding more.
        """
        draft, _ = self.resume(WAITING_DRAFT)
        found = draft.document if draft and isinstance(draft.document, list) else []
        return {RecordId(str(one["record"])): int(str(one["pieces"])) for one in found if isinstance(one, dict)}

    def take_expected(self) -> tuple[tuple[StoredIncident, int], ...]:
        """What was still to be kept when the program stopped, to be said once; then it is forgotten."""
        found = []
        for record, pieces in self.expected().items():
            with suppress(NoSuchRecord):  # it was erased meanwhile
                found.append((self.vault.incident(record), pieces))
        self.drop_draft(WAITING_DRAFT)
        return tuple(found)

    def amend(self, record: RecordId, incident: Incident, reason: str, draft: str = "") -> StoredIncident:
        """Store a later version; the earlier ones stay. A reason is asked for. Its draft goes in the same commit."""
        now = self._now()
        check_incident(incident, now)
        _ask_reason(reason, tr("schrijf in een paar woorden waarom u dit aanvult of wijzigt."))
        with self.vault.together():
            stored = self.vault.amend_incident(record, self._noted(incident, now), reason.strip(), now)
            if draft:
                self.vault.discard_draft(draft)
        return stored

    def put_away(self, record: RecordId, reason: str) -> StoredIncident:
        """Lay an incident in the bin, with a reason; nothing of it goes."""
        _ask_reason(reason, tr("schrijf in een paar woorden waarom u dit weglegt."))
        incident, now = self.vault.incident(record).incident, self._now()
        away = self._noted(replace(incident, trashed_on=now.replace(microsecond=0)), now)
        return self.vault.amend_incident(record, away, reason.strip(), now)

    def bring_back(self, record: RecordId) -> StoredIncident:
        """Out of the bin, as it was; what lies there no more, as after a second click, stays. Raises NoSuchRecord."""
        stored, now = self.vault.incident(record), self._now()
        if stored.incident.trashed_on is None:
            return stored
        back = self._noted(replace(stored.incident, trashed_on=None), now)
        return self.vault.amend_incident(record, back, BROUGHT_BACK, now)

    def erase(self, record: RecordId) -> None:
        """Content and files of an incident in the bin go for good; its lines stay, with one that says so."""
        self.vault.erase_incident(record, self._now())

    def reason_of_last(self, record: RecordId) -> str:
        """The reason of the last revision of an incident; "" when there is none."""
        _, content = self.vault.history(record)[-1]
        return incident_from_document(content.document)[1] or "" if content else ""

    def keep(self, record: RecordId, file: Piece, cancelled: Cancelled = no_one_cancels) -> Kept:
        """As attach, with words about a file that was kept before."""
        before = {piece.record for piece in self.vault.incident(record).evidence}
        piece = self.attach(record, file, cancelled)
        if piece.record in before:
            return Kept(piece, HERE_ALREADY)
        return Kept(piece, self._linked_words(piece))

    def _linked_words(self, piece: Evidence) -> str:
        """Nothing where it has a file of its own, such as beside one that can no longer be read."""
        same = (one for one in self.vault.evidence_with(piece.sha256) if one.file == piece.file)
        other = next((one for one in same if one.record != piece.record), None)
        if other is None:
            return ""
        stored = self.vault.incident(other.incident)
        on = day(on_the_calendar(stored.incident.occurred) or from_record(stored.recorded_at))
        return tr(
            "Dit bestand heeft u al bewaard bij het incident van {on}. Het is gekoppeld, niet nog eens bewaard.", on=on
        )

    def attach(self, record: RecordId, file: Piece, cancelled: Cancelled = no_one_cancels) -> Evidence:
        """Keep a bit-exact, encrypted copy of `file` with the incident; the file itself is left alone."""
        self.vault.incident(record)
        with opened(file) as (name, source):
            return self.vault.attach(record, name, source, self._now(), cancelled)

    def tell(self, record: RecordId, about: About, reason: str = "") -> Evidence:
        """Keep what somebody tells of a piece; an answer that was given before changes only with a reason."""
        now = self._now().astimezone(HOME_ZONE)
        check_about(about, now)
        if changes_an_answer(self.vault.evidence(record).about, about):
            _ask_reason(reason, tr("schrijf in een paar woorden waarom u dit wijzigt."))
        return self.vault.tell_of_evidence(record, about, reason.strip() or None, now)

    def rows(self, limit: int = -1, offset: int = 0, only: RowFilter = EVERYTHING) -> tuple[IncidentRow, ...]:
        """The list, newest first."""
        return self.vault.incidents(limit, offset, only)

    def search(
        self, words: Iterable[str], limit: int = -1, only: RowFilter = EVERYTHING, offset: int = 0
    ) -> tuple[IncidentRow, ...]:
        """Incidents that hold all words, `limit` of them from the newest on; -1 is no limit.

        Where no word is long enough to search for, the list is not narrowed by them.
        """
        asked = tuple(words)
        if not can_search(asked):
            return self.vault.incidents(limit, offset, only)
        return self.vault.search(asked, limit, only, offset)

    def found(self, words: Iterable[str], most: int, only: RowFilter = EVERYTHING) -> int:
        """How many hold all words, which are long enough to search for; no more than `most` are counted."""
        return self.vault.search_count(words, most, only)

    def keep_draft(self, key: str, document: Json) -> None:
        """Keep what is half written, inside the vault and outside the journal."""
        self.vault.save_draft(key, document, self._now())

    def whole_draft(self, key: str) -> Draft | None:
        """What was half written, for a page that only tells of it: None also where it cannot be read."""
        return whole(self.vault, key)

    def resume(self, key: str) -> Resumed:
        """What somebody goes on with; raises CannotContinue."""
        return resume(self.vault, key)

    def drop_draft(self, key: str) -> None:
        """Forget what was half written, because it is stored or the person asked."""
        self.vault.discard_draft(key)

    def clock_warning(self) -> str:
        """What the person should know about the clock when the vault is opened; "" when all is well."""
        return clock_warning(self._now(), self.vault.last_recorded())

    def _now(self) -> datetime:
        return within_reach(self.clock.now())

    def _noted(self, incident: Incident, now: datetime) -> Incident:
        """With what a later reader must know about the clock; what somebody handed in there is not taken."""
        note = clock_note(now, self.vault.last_recorded())
        return incident if note == incident.clock_note else replace(incident, clock_note=note)
