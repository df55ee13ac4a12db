"""One piece of evidence joined with the vault and the viewer: read on a thread of its own, a page at a time."""

from __future__ import annotations

from threading import Event
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.ports import Cancelled
from weerbaar_desktop.application.redacting import can_be_redacted
from weerbaar_desktop.application.work import Work
from weerbaar_desktop.domain.custody import Custody
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.incident import Evidence, Incident
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.received import Pixels, Received
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.incident.about_journey import AboutJourney
from weerbaar_desktop.gui.joined import Joined
from weerbaar_desktop.gui.pieces.piece_acts import PieceActs
from weerbaar_desktop.gui.pieces.piece_page import PiecePage
from weerbaar_desktop.presentation.chat_shown import marks_draft, marks_in
from weerbaar_desktop.presentation.copies_shown import others_shown
from weerbaar_desktop.presentation.piece_shown import acts_shown, piece_shown, read_shown, text_part

_READING = tr("Het stuk wordt gelezen. Dat gebeurt apart van uw kluis.")
_STOPPED = tr("U bent gestopt. Het origineel is bewaard en niet veranderd.")


class _Loaded(NamedTuple):
    """What the vault holds of a piece, and whether it may be opened on this computer.

    acts: what was done with it. made_of: name of the piece that it was made of. kept: parts that are pieces already.
    beside: all evidence of its incident. redacts: whether a copy can be made to show to others. unsaved: marks in it
    that were not kept yet.
    """

    evidence: Evidence
    acts: tuple[Custody, ...]
    made_of: str
    kept: frozenset[int]
    opens: bool
    incident: Incident
    beside: tuple[Evidence, ...]
    redacts: bool
    unsaved: frozenset[int] | None


class _Piece(NamedTuple):
    """What is on the page: the piece, what was read in it, and what ends that."""

    evidence: Evidence
    received: Received | None
    stop: Event
    kept: frozenset[int]
    incident: Incident
    unsaved: frozenset[int] | None


class PieceJourney(QObject):
    """`left_to_incident` carries the incident of the piece, `left_to_list` goes back to the list of all evidence.

    `redact_asked` carries the piece of which a copy is wanted with parts made black.
    """

    redact_asked = Signal(str)
    left_to_incident = Signal(str)
    left_to_list = Signal()

    def __init__(self, joined: Joined, parent: QObject) -> None:
        super().__init__(parent)
        self._joined = joined
        self._piece: _Piece | None = None
        self._from_list = False
        self._about_journey: AboutJourney | None = None
        page = self.page = PiecePage()
        self._acts = PieceActs(joined, page, self)
        self._acts.done.connect(self._refresh)
        page.back_asked.connect(self._back)
        page.incident_asked.connect(self._to_incident)
        page.about_asked.connect(self._about)
        page.redact_asked.connect(self._redact)
        page.look_asked.connect(self._load)
        page.again_asked.connect(self._read)
        page.stop_asked.connect(self._stop_reading)
        page.page_asked.connect(self._draw)
        page.text_asked.connect(self._show_text)

    def open(self, record: str, *, from_list: bool = False) -> None:
        """Shows this piece, and reads it where that can be done safely."""
        self._from_list = from_list
        self._load(record)

    def _load(self, record: str, said: str = "") -> None:
        work = self._joined.work

        def show(loaded: _Loaded) -> None:
            self._show(loaded, said)

        self._joined.jobs.run(
            lambda: _load(work, RecordId(record)), self._joined.while_here(show), self._joined.say_here
        )

    def _show(self, loaded: _Loaded, said: str) -> None:
        before, page, evidence = self._piece, self.page, loaded.evidence
        self._stop()
        known = before.received if before is not None and before.evidence.record == evidence.record else None
        unsaved = page.chat.unsaved if known is not None else loaded.unsaved
        self._piece = _Piece(evidence, known, Event(), loaded.kept, loaded.incident, unsaved)
        self._acts.use(evidence, known)
        back = tr("Terug naar Bewijs") if self._from_list else tr("Terug naar het incident")
        page.show_piece(piece_shown(evidence), back, opens=loaded.opens, redacts=loaded.redacts)
        page.copies.show_others(others_shown(evidence, loaded.beside))
        page.acts.show_acts(acts_shown(evidence, loaded.acts, loaded.made_of))
        page.say(said)
        self._joined.window.show_page(page)
        if known is not None:
            self._show_read(known)
        elif loaded.opens:
            self._read()

    def _refresh(self, said: str) -> None:
        """What was done is on the page too; one stays where one was."""
        if self._piece is None:
            return
        work, record = self._joined.work, self._piece.evidence.record
        self._joined.jobs.run(
            lambda: _load(work, record), lambda loaded: self._refreshed(loaded, said), self._joined.say_here
        )

    def _refreshed(self, loaded: _Loaded, said: str) -> None:
        if self._piece is None or self._piece.evidence.record != loaded.evidence.record:
            return
        self._piece = self._piece._replace(evidence=loaded.evidence, kept=loaded.kept, incident=loaded.incident)
        self._acts.use(loaded.evidence, self._piece.received)
        self.page.copies.show_others(others_shown(loaded.evidence, loaded.beside))
        self.page.acts.show_acts(acts_shown(loaded.evidence, loaded.acts, loaded.made_of))
        self.page.chat.show_kept(_marked(loaded.evidence))
        if self._piece.received is not None:
            self.page.show_parts(read_shown(self._piece.received, loaded.kept).parts)
            self._acts.propose(loaded.incident)
        self.page.say(said)

    # -- reading ---------------------------------------------------------------------------------

    def _read(self) -> None:
        if self._piece is None:
            return
        mine = self._piece = self._piece._replace(stop=Event())
        self.page.begin(_READING)
        looking, cancelled = self._joined.work.looking, self._cancelled(mine)
        self._joined.jobs.read(
            lambda: looking.read(mine.evidence.record, cancelled),
            lambda received: self._came(received, mine),
            lambda trouble: self._not_read(trouble, mine),
        )

    def _came(self, received: Received, mine: _Piece) -> None:
        if self._piece is not None and self._waits(mine):
            self._piece = self._piece._replace(received=received)
            self._acts.use(mine.evidence, received)
            self._show_read(received)

    def _show_read(self, received: Received) -> None:
        if self._piece is None:
            return
        shown, marked = read_shown(received, self._piece.kept), _marked(self._piece.evidence)
        self.page.show_read(shown, received.messages, marked, self._piece.unsaved)
        self._acts.propose(self._piece.incident)
        if received.pages:
            self._draw(1)

    def _draw(self, number: int) -> None:
        if self._piece is None or self._piece.received is None:
            return
        self._stop()  # the page before it, when that is not there yet
        of = self._piece.received.pages
        mine = self._piece = self._piece._replace(stop=Event())
        pages, looking, cancelled = self.page.pages, self._joined.work.looking, self._cancelled(mine)
        pages.begin(number, of, piece_shown(mine.evidence).alt)
        box = pages.picture.box()
        self._joined.jobs.read(
            lambda: looking.page(mine.evidence.record, number, box, cancelled),
            lambda pixels: self._drawn(pixels, mine),
            lambda trouble: self._not_read(trouble, mine),
        )

    def _drawn(self, pixels: Pixels, mine: _Piece) -> None:
        if self._waits(mine):
            self.page.show_pixels(pixels)

    def _not_read(self, trouble: CannotContinue, mine: _Piece) -> None:
        if self._waits(mine):
            self.page.show_not_read(trouble.happened, f"{trouble.safe} {trouble.todo}".strip())

    def _show_text(self, number: int) -> None:
        if self._piece is not None and self._piece.received is not None:
            self.page.text.show_text(text_part(self._piece.received.text, number))

    def _stop_reading(self) -> None:
        """Said at once: what reads may be busy with something else, and has to come to this first."""
        self._stop()
        if self._piece is not None:
            self._piece = self._piece._replace(stop=Event())
        self.page.show_not_read(_STOPPED, "")

    def _stop(self) -> None:
        if self._piece is not None:
            self._piece.stop.set()

    def _waits(self, mine: _Piece) -> bool:
        """Whether the page still waits for this; what was asked later has another thing that ends it."""
        return self._piece is not None and self._piece.stop is mine.stop

    def _cancelled(self, mine: _Piece) -> Cancelled:
        jobs = self._joined.jobs
        return lambda: mine.stop.is_set() or jobs.ending

    # -- where it leads --------------------------------------------------------------------------

    def _back(self) -> None:
        if self._from_list:
            self._stop()
            self.left_to_list.emit()
        else:
            self._to_incident()

    def _to_incident(self) -> None:
        if self._piece is not None:
            self._stop()
            self.left_to_incident.emit(self._piece.evidence.incident)

    def _about(self) -> None:
        if self._piece is None:
            return
        if self._about_journey is None:
            self._about_journey = AboutJourney(self._joined, self)
            self._about_journey.left.connect(self._told)
        self._about_journey.open(self._piece.evidence.record)

    def _redact(self) -> None:
        if self._piece is not None:
            self._stop()
            self.redact_asked.emit(self._piece.evidence.record)

    def come_back(self, said: str) -> None:
        """The same piece as it is now; `said` in the foot."""
        if self._piece is not None:
            self._load(self._piece.evidence.record, said)

    def _told(self, _incident: str, said: str) -> None:
        self.come_back(said)


def _marked(evidence: Evidence) -> frozenset[int]:
    """The numbers of the messages that matter."""
    return frozenset(line.number for line in evidence.about.marked)


def _load(work: Work, record: RecordId) -> _Loaded:
    """What the page of this piece shows of the vault."""
    vault = work.vault
    piece = vault.evidence(record)
    made_of = vault.evidence(piece.origin.of).name if piece.origin is not None else ""
    stored = vault.incident(piece.incident)
    beside = (one.origin for one in stored.evidence)
    kept = frozenset(one.number for one in beside if one is not None and one.how == "part" and one.of == record)
    opens = work.viewer.opens(piece.extension)
    acts, redacts = vault.custody(record), can_be_redacted(piece, work.viewer)
    draft = work.diary.whole_draft(marks_draft(record))
    unsaved = marks_in(draft.document) if draft else None
    return _Loaded(piece, acts, made_of, kept, opens, stored.incident, stored.evidence, redacts, unsaved)
