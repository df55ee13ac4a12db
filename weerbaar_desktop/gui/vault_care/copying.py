"""Making copies: in the folder that was chosen, also by itself once a day, or into one file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.copies import CopyState
from weerbaar_desktop.application.ports import CopyMade
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.joined import Joined, nothing, says
from weerbaar_desktop.gui.vault_care.copy_card import CopyCard
from weerbaar_desktop.presentation.vault_care import CopiesShown, copies_shown, copy_told

_BUSY = tr("De reservekopie maken")
_WHERE = tr("Waar mogen de reservekopieën komen?")
_WHERE_FILE = tr("Waar mag het bestand komen?")
_NOT_NOW = (
    tr("Het complete bestand is niet gemaakt."),
    tr("Er wordt net een reservekopie gemaakt. Wacht tot die klaar is, en probeer het dan opnieuw."),
)


class Copying(QObject):
    """Joins the card with the copies of the vault; `changed` when one was made."""

    changed = Signal()
    _said = Signal(str)

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self._stop = Event()
        self._busy = False
        self._before: CopyState | None = None
        self._card: CopyCard | None = None
        self._said.connect(self._step)  # comes from the reading thread; Qt brings it to this one

    @property
    def card(self) -> CopyCard:
        """Made when it is first needed: opening a vault does not wait for it."""
        if self._card is None:
            card = self._card = CopyCard()
            card.place_asked.connect(self.choose_place)
            card.file_asked.connect(self.make_file)
            card.stop_asked.connect(self.stop)
        return self._card

    def refresh(self) -> None:
        """The card as the vault remembers it."""
        self._joined.jobs.run(self._shown, self.card.show_copies, says(self.card))

    def _shown(self) -> CopiesShown:
        copies = self._joined.work.copies
        return copies_shown(copies.state(), copies.overdue(), same_disk=copies.beside_the_vault())

    # -- where -----------------------------------------------------------------------------------

    def choose_place(self) -> None:
        """Asks where copies may go, and makes the first one there; a place that takes none is not chosen."""
        self._joined.chooser.one_folder(self.card, _WHERE, self._take_place)

    def _take_place(self, parent: Path) -> None:
        copies = self._joined.work.copies
        self.card.show_trouble("", "")

        def choose() -> CopyState:
            before = copies.state()
            copies.choose(parent)
            return before

        self._joined.jobs.run(choose, self._make_there, says(self.card))

    def _make_there(self, before: CopyState) -> None:
        if not self._busy:  # a copy to the place before may have begun by itself meanwhile
            self._before = before
            self.make()

    # -- making ----------------------------------------------------------------------------------

    def make(self) -> None:
        """One more copy in the folder; asks for a place when there is none yet."""
        copies = self._joined.work.copies

        def found(folder: Path | None) -> None:
            if folder is None:
                self.choose_place()
            else:
                self._copy(folder, partial(copies.to_reserve, folder), file=False)

        self._joined.jobs.run(lambda: copies.state().reserve, found, says(self.card))

    def make_by_itself(self) -> None:
        """The copy of today, when it is due and its place is there; says nothing when it is not."""
        copies = self._joined.work.copies

        def due() -> Path | None:
            copies.give_up()  # what an earlier one that was cut off left behind
            return copies.due()

        def found(folder: Path | None) -> None:
            if folder is not None:
                self._copy(folder, partial(copies.to_reserve, folder), file=False, by_itself=True)

        self._joined.jobs.run(due, found, self._failed)

    def make_file(self) -> None:
        """Asks where the complete file may stand, and makes it."""
        copies = self._joined.work.copies

        def to(target: Path) -> None:
            self._copy(target, partial(copies.to_file, target), file=True)

        self._joined.chooser.new_file(self.card, _WHERE_FILE, copies.file_name(), to)

    def stop(self) -> None:
        """Ends cleanly; nothing half is left under the name of a whole one."""
        self._stop.set()

    def _copy(self, place: Path, copy: Callable[..., CopyMade], *, file: bool, by_itself: bool = False) -> None:
        if self._busy:
            if file:  # of copies to the folder, the one that is being made is the one that is asked for
                self.card.show_trouble(*_NOT_NOW)
            return
        self._busy = True
        stop, jobs = Event(), self._joined.jobs
        self._stop = stop
        self.card.begin(_BUSY, by_itself=by_itself)
        copies = self._joined.work.copies
        warning = copies.warning(place) if file else ""

        def made(copied: CopyMade) -> None:
            jobs.run(lambda: copies.remember(copied), nothing, says(self.card))
            self._end(copied, file=file)
            if warning:
                self.card.show_trouble(warning, "")

        def begun(_none: None) -> None:
            jobs.read(lambda: copy(self._said.emit, lambda: stop.is_set() or jobs.ending), made, self._failed)

        # Noted in the vault first, so that what a copy that is cut off leaves behind is found again.
        jobs.run(lambda: copies.begin(place) if file else None, begun, self._failed)

    def _step(self, words: str) -> None:
        self.card.step(words)

    def _end(self, copied: CopyMade, *, file: bool) -> None:
        self._busy, self._before = False, None
        self.card.end(copy_told(copied, file=file))
        self.refresh()
        self.changed.emit()

    def _failed(self, trouble: CannotContinue) -> None:
        copies, before = self._joined.work.copies, self._before
        self._busy, self._before = False, None
        self.card.end()
        says(self.card)(trouble)
        if before is not None:
            self._joined.jobs.run(lambda: copies.go_back(before), lambda _none: self.refresh(), says(self.card))
        self._joined.jobs.run(copies.give_up, nothing, says(self.card))
