"""Taking a whole piece out of the vault into a file: the place asked, written, looked at again, and noted."""

from __future__ import annotations

from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.taking_out import UnderWay, proposed_name
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.aangifte.confirming import A_PIECE, Confirming
from weerbaar_desktop.gui.joined import Joined, nothing
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.pieces.elsewhere_card import ElsewhereCard
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.copies_shown import elsewhere


class TakingElsewhere(QObject):
    """Of the piece on one page; `done` carries what is said then."""

    done = Signal(str)

    def __init__(self, joined: Joined, page: Page, card: ElsewhereCard, trouble: Trouble, parent: QObject) -> None:
        super().__init__(parent)
        self._joined, self._page, self._card, self._trouble = joined, page, card, trouble
        self._evidence: Evidence | None = None
        self._stop = Event()
        self._confirming = Confirming(joined, self, A_PIECE)
        card.out_asked.connect(self._ask)
        card.stop_asked.connect(self.stop)

    def use(self, evidence: Evidence) -> None:
        """From now on it is about this piece."""
        self._evidence = evidence

    def stop(self) -> None:
        """Ends cleanly; nothing half is left."""
        self._stop.set()

    def leave(self) -> None:
        """Ends it, and nothing of it comes to the page any more: another piece may be there."""
        self.stop()
        self._stop, self._evidence = Event(), None
        self._card.end()

    def _ask(self) -> None:
        if self._evidence is not None:
            evidence = self._evidence
            self._confirming.before(self._page, lambda: self._choose_place(evidence))

    def _choose_place(self, evidence: Evidence) -> None:
        self._joined.chooser.new_file(
            self._page,
            elsewhere(evidence.origin).where,
            proposed_name(evidence),
            lambda target: self._write(evidence, target),
        )

    def _write(self, evidence: Evidence, target: Path) -> None:
        """Noted in the vault first, so that what is cut off is found again; in the journal once it is whole."""
        out, jobs, called = self._joined.work.taking_out, self._joined.jobs, f"‘{visible(evidence.name)}’"
        stop = self._stop = Event()
        self._trouble.tell("", "")
        self._card.begin(tr("{called} wordt opgeslagen en nagekeken.", called=called))

        def noted(_none: None) -> None:
            if stop is self._stop:
                self._card.end()
            self.done.emit(tr("{called} is opgeslagen buiten uw kluis", called=called))

        def not_out(trouble: CannotContinue) -> None:
            if stop is self._stop:
                self._card.end()
                self._trouble.tell(trouble.happened, f"{trouble.safe} {trouble.todo}".strip())

        def begun(under_way: UnderWay) -> None:
            def failed(trouble: CannotContinue) -> None:
                jobs.run(lambda: out.give_up(under_way), nothing, nothing)
                not_out(trouble)

            jobs.read(
                lambda: out.write(under_way, lambda: stop.is_set() or jobs.ending),
                lambda _none: jobs.run(lambda: out.finish(under_way), noted, not_out),
                failed,
            )

        jobs.run(lambda: out.begin(evidence.record, target), begun, not_out)
