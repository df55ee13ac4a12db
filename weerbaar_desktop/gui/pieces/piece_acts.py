"""What a person does with one piece: taking out a file inside it, and taking the piece itself along."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.diary import InMemory
from weerbaar_desktop.application.evidence_out import file_name
from weerbaar_desktop.application.ports import Cancelled
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.received import Part, Received
from weerbaar_desktop.gui.aangifte.confirming import A_PIECE, Confirming
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.pieces.piece_page import PiecePage

_WHERE = "Kies waar het origineel komt te staan"


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
        self._confirming = Confirming(joined, self, A_PIECE)
        page.take_out_asked.connect(self._take_out)
        page.parts.stop_asked.connect(self.stop)
        page.elsewhere.out_asked.connect(self._ask_out)
        page.elsewhere.stop_asked.connect(self.stop)

    def use(self, evidence: Evidence, received: Received | None) -> None:
        """From now on it is about this piece."""
        self._handled = Handled(evidence, received)

    def stop(self) -> None:
        """Ends cleanly what is busy."""
        self._stop.set()

    # -- a file inside it ------------------------------------------------------------------------

    def _take_out(self, number: int) -> None:
        handled = self._handled
        if handled is None or handled.received is None:
            return
        record, parts = handled.evidence.record, handled.received.parts
        part = next(one for one in parts if one.number == number)
        looking, cancelled = self._joined.work.looking, self._begin()
        self._page.parts.progress.begin("Het bestand wordt eruit gehaald.")
        self._joined.jobs.read(
            lambda: looking.part(record, part, cancelled), lambda file: self._keep(handled, part, file), self._failed
        )

    def _keep(self, handled: Handled, part: Part, file: InMemory) -> None:
        looking = self._joined.work.looking

        def kept(_made: Evidence) -> None:
            self._page.parts.progress.end()
            self.done.emit("Bewaard als eigen stuk")

        self._joined.jobs.run(lambda: looking.keep(handled.evidence.record, part, file), kept, self._failed)

    # -- the piece itself ------------------------------------------------------------------------

    def _ask_out(self) -> None:
        if self._handled is not None:
            evidence = self._handled.evidence
            self._confirming.before(self._page, lambda: self._choose_place(evidence))

    def _choose_place(self, evidence: Evidence) -> None:
        self._joined.chooser.new_file(
            self._page, _WHERE, file_name(evidence), lambda target: self._write(evidence, target)
        )

    def _write(self, evidence: Evidence, target: Path) -> None:
        out, cancelled = self._joined.work.evidence_out, self._begin()
        self._page.elsewhere.begin("Het origineel wordt opgeslagen en nagekeken.")

        def noted(_none: None) -> None:
            self._page.elsewhere.end()
            self.done.emit("Opgeslagen buiten uw kluis")

        self._joined.jobs.read(
            lambda: out.write(evidence.record, target, cancelled),
            lambda _none: self._joined.jobs.run(lambda: out.note(evidence.record), noted, self._failed),
            self._failed,
        )

    # -- both ------------------------------------------------------------------------------------

    def _begin(self) -> Cancelled:
        stop, jobs = Event(), self._joined.jobs
        self._stop = stop
        self._page.show_trouble("", "")
        return lambda: stop.is_set() or jobs.ending

    def _failed(self, trouble: CannotContinue) -> None:
        self._page.parts.progress.end()
        self._page.elsewhere.end()
        says(self._page)(trouble)
