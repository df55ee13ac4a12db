"""Who belongs together, joined with the vault: read beside the writer, one act at a time."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.same_persons import WhoIsWho, who_is_who
from weerbaar_desktop.application.undoing import Done, Undo
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.same_person import PersonKey
from weerbaar_desktop.gui.erasing import Erasing
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.pattern.erase_page import ErasePersonPage
from weerbaar_desktop.gui.pattern.persons_page import PersonsPage
from weerbaar_desktop.gui.undoing import UNDONE, say_done
from weerbaar_desktop.presentation.persons_shown import (
    PersonShown,
    SameShown,
    again_words,
    apart_words,
    away_words,
    called_words,
    erased_words,
    joined_words,
    persons_shown,
)


class PersonsJourney(QObject):
    """`left` to the line of time."""

    left = Signal()

    def __init__(self, joined: Joined, parent: QObject) -> None:
        super().__init__(parent)
        self._joined = joined
        self._busy = False
        self.page = PersonsPage()
        self.page.back_asked.connect(self.left)
        self.page.join_asked.connect(self._join)
        self.page.apart_asked.connect(self._take_apart)
        self.page.call_asked.connect(self._call)
        self.page.away_asked.connect(self._put_away)
        self.page.again_asked.connect(self._propose_again)
        self.page.erase_asked.connect(self._ask_erase)
        self._erasing = Erasing(joined, ErasePersonPage, self._back_to_page)

    def show(self) -> None:
        """As it is now."""

        def found(known: WhoIsWho) -> None:
            self.page.show_persons(persons_shown(known))
            self._joined.window.show_page(self.page)

        self._read(found, self._joined.say_here)

    def _read(self, found: Callable[[WhoIsWho], None], failed: Callable[[CannotContinue], None]) -> None:
        vault, jobs = self._joined.work.vault, self._joined.jobs

        def read(away: tuple[str, ...]) -> WhoIsWho:
            with closing(vault.reader()) as reader:
                return who_is_who(reader, away)

        jobs.run(self._joined.work.same_persons.away, lambda away: jobs.read(lambda: read(away), found, failed), failed)

    def _join(self, keys: tuple[PersonKey, ...]) -> None:
        same = self._joined.work.same_persons
        self._act(lambda: joined_words(same.join(keys)))

    def _take_apart(self, record: str, words: str) -> None:
        same = self._joined.work.same_persons

        def act() -> str:
            same.take_apart(RecordId(record), words)
            return apart_words(words)

        self._act(act)

    def _call(self, record: str, words: str) -> None:
        same = self._joined.work.same_persons
        self._act(lambda: called_words(same.call(RecordId(record), words)))

    def _put_away(self, shown: SameShown) -> None:
        same = self._joined.work.same_persons

        def act() -> str:
            same.put_away(shown.proposal)
            return away_words(shown)

        self._act(act)

    def _propose_again(self, shown: SameShown) -> None:
        same = self._joined.work.same_persons

        def act() -> str:
            same.propose_again(shown.proposal)
            return again_words(shown)

        self._act(act)

    def _ask_erase(self, shown: PersonShown) -> None:
        same = self._joined.work.same_persons

        def gone() -> None:
            self._back_to_page()
            self._show_done(erased_words(shown.called), None)

        self._erasing.ask(shown.called, lambda: same.erase(RecordId(shown.record)), gone)

    def _back_to_page(self) -> None:
        self._joined.window.show_page(self.page)

    def _act(self, act: Callable[[], str]) -> None:
        """Nothing else is done meanwhile; afterwards the page says what was, with the way back."""
        if self._busy:
            return
        self._busy = True

        same = self._joined.work.same_persons

        def acted(done: Done[str]) -> None:
            self._show_done(done.made, done.undo)

        self._joined.jobs.run(lambda: same.with_way_back(act), acted, self._refused)

    def _refused(self, trouble: CannotContinue) -> None:
        self._busy = False
        says(self.page)(trouble)

    def _show_done(self, words: str, undo: Undo | None) -> None:
        """The button that did it is gone, so the keyboard begins at the top."""

        def found(known: WhoIsWho) -> None:
            self._busy = False
            self.page.show_persons(persons_shown(known))
            if self._joined.window.page() is self.page:
                say_done(self._joined, self.page, words, undo, lambda: self._show_done(UNDONE, None))
                self.page.back.setFocus()

        self._read(found, self._refused)
