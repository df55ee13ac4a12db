"""What a person does with one piece: taking out a file inside it, marking, taking over what it says."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from threading import Event
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.diary import InMemory
from weerbaar_desktop.application.ports import Cancelled
from weerbaar_desktop.application.proposals import Proposal, has_room, proposals, take_over
from weerbaar_desktop.application.undoing import Done
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.dutch import sentence, visible
from weerbaar_desktop.domain.errors import CannotContinue, RefusedInput
from weerbaar_desktop.domain.evidence import Marked
from weerbaar_desktop.domain.incident import Evidence, Incident, StoredIncident
from weerbaar_desktop.domain.received import Message, Part, Received
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.evidence.photo_copies import PhotoCopies
from weerbaar_desktop.gui.joined import Joined, nothing, says
from weerbaar_desktop.gui.pieces.piece_page import PiecePage
from weerbaar_desktop.gui.pieces.taking_elsewhere import TakingElsewhere
from weerbaar_desktop.gui.undoing import UNDONE, say_done
from weerbaar_desktop.presentation.chat_shown import marks_draft
from weerbaar_desktop.presentation.piece_shown import proposals_shown

_TAKEN = tr("Overgenomen in het incident")
_MARKED = tr("Andere berichten gemarkeerd.")
"""The reason that the program gives itself; it is asked for when there were marks before."""


class Handled(NamedTuple):
    """The piece that is on the page, and what was read in it."""

    evidence: Evidence
    received: Received | None


class PieceActs(QObject):
    """`done` carries what is said when the vault holds more than before."""

    done = Signal(str)

    def __init__(self, joined: Joined, page: PiecePage, parent: QObject) -> None:
        super().__init__(parent)
        self._joined = joined
        self._page = page
        self._handled: Handled | None = None
        self._stop = Event()
        self._words = joined.work.library.incident
        self._proposals: tuple[Proposal, ...] = ()
        self._elsewhere = TakingElsewhere(joined, page, page.elsewhere, page.trouble, self)
        self._elsewhere.done.connect(self.done)
        self._photos = PhotoCopies(joined, self)
        page.take_out_asked.connect(self._take_out)
        page.parts.stop_asked.connect(self.stop)
        page.chat.marks_changed.connect(self._hold_marks)
        page.chat.keep_asked.connect(self._keep_marks)
        page.proposals.accepted.connect(self._accept)

    def use(self, evidence: Evidence, received: Received | None) -> None:
        """From now on it is about this piece."""
        self._handled = Handled(evidence, received)
        self._elsewhere.use(evidence)

    def stop(self) -> None:
        """Ends cleanly what is busy."""
        self._stop.set()
        self._elsewhere.stop()

    # -- a file inside it ------------------------------------------------------------------------

    def _take_out(self, number: int) -> None:
        handled = self._handled
        if handled is None or handled.received is None:
            return
        record, parts = handled.evidence.record, handled.received.parts
        part = next(one for one in parts if one.number == number)
        looking, cancelled = self._joined.work.looking, self._begin()
        self._page.parts.progress.begin(tr("{called} wordt eruit gehaald.", called=_called(part.name)))
        self._joined.jobs.read(
            lambda: looking.part(record, part, cancelled), lambda file: self._keep(handled, part, file), self._failed
        )

    def _keep(self, handled: Handled, part: Part, file: InMemory) -> None:
        looking = self._joined.work.looking

        def kept(made: Evidence) -> None:
            self._page.parts.progress.end()
            self.done.emit(tr("{called} is bewaard als eigen stuk", called=_called(made.name)))
            self._photos.soon(made.record)

        self._joined.jobs.run(lambda: looking.keep(handled.evidence.record, part, file), kept, self._failed)

    # -- what matters in it ----------------------------------------------------------------------

    def _hold_marks(self, unsaved: frozenset[int] | None) -> None:
        """As what is half written: neither a lock nor another page takes a mark away."""
        if self._handled is None:
            return
        diary, key = self._joined.work.diary, marks_draft(self._handled.evidence.record)
        numbers: list[Json] = [*sorted(unsaved or ())]
        self._joined.jobs.run(
            lambda: diary.drop_draft(key) if unsaved is None else diary.keep_draft(key, numbers),
            nothing,
            says(self._page),
        )

    def _keep_marks(self, messages: Sequence[Message]) -> None:
        handled = self._handled
        if handled is None:
            return
        marked = tuple(Marked(one.number, one.at, one.sender, one.text) for one in messages)
        about, work, record = replace(handled.evidence.about, marked=marked), self._joined.work, handled.evidence.record

        def keep() -> None:
            with work.vault.together():
                work.diary.tell(record, about, _MARKED if handled.evidence.about.marked else "")
                work.diary.drop_draft(marks_draft(record))

        self._page.show_trouble("", "")
        self._joined.jobs.run(
            keep,
            lambda _none: self.done.emit(tr("De markeringen zijn bewaard")),
            self._refused,
        )

    def _refused(self, trouble: CannotContinue) -> None:
        """There is no field to stand at, so the sentence goes on top, without the name of one."""
        if isinstance(trouble, RefusedInput):
            self._page.show_trouble(sentence(trouble.what), f"{trouble.safe} {trouble.todo}")
        else:
            says(self._page)(trouble)

    # -- what it says of the incident ------------------------------------------------------------

    def propose(self, incident: Incident) -> None:
        """What was read in the piece, for the fields of this incident that are still empty."""
        handled = self._handled
        self._proposals = ()
        if handled is not None and handled.received is not None:
            marked = {line.number for line in handled.evidence.about.marked}
            found = proposals(handled.received, self._words, self._joined.now(), marked)
            self._proposals = tuple(one for one in found if has_room(incident, one))
        self._page.show_proposals(proposals_shown(self._proposals, self._words))

    def _accept(self, places: Sequence[int]) -> None:
        handled = self._handled
        if handled is None:
            return
        chosen = tuple(self._proposals[place] for place in places)
        diary, record = self._joined.work.diary, handled.evidence.incident
        reason = f"Overgenomen uit {visible(handled.evidence.name)}"

        def taken(done: Done[StoredIncident]) -> None:
            self.done.emit(_TAKEN)
            if self._handled is not None and self._handled.evidence.record == handled.evidence.record:
                say_done(self._joined, self._page, _TAKEN, done.undo, self._not_taken)

        self._page.show_trouble("", "")
        self._joined.jobs.run(lambda: take_over(diary, record, chosen, reason), taken, self._refused)

    def _not_taken(self) -> None:
        self._page.undo.withdraw()
        self._page.about.setFocus()
        self.done.emit(UNDONE)

    # -- both ------------------------------------------------------------------------------------

    def _begin(self) -> Cancelled:
        stop, jobs = Event(), self._joined.jobs
        self._stop = stop
        self._page.show_trouble("", "")
        return lambda: stop.is_set() or jobs.ending

    def _failed(self, trouble: CannotContinue) -> None:
        self._page.parts.progress.end()
        says(self._page)(trouble)


def _called(name: str) -> str:
    """What is busy is named: another piece may be on the page by then."""
    return f"‘{visible(name)}’" if name else tr("Het bestand")
