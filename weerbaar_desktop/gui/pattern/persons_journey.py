"""Who belongs together, joined with the vault: read beside the writer, one act at a time."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.same_persons import WhoIsWho, who_is_who
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.same_person import PersonKey, StoredPerson
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.pattern.persons_page import PersonsPage
from weerbaar_desktop.presentation.persons_shown import apart_words, called_words, joined_words, persons_shown


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

    def show(self) -> None:
        """As it is now."""

        def found(known: WhoIsWho) -> None:
            self.page.show_persons(persons_shown(known))
            self._joined.window.show_page(self.page)

        self._read(found, self._joined.say_here)

    def _read(self, found: Callable[[WhoIsWho], None], failed: Callable[[CannotContinue], None]) -> None:
        vault = self._joined.work.vault

        def read() -> WhoIsWho:
            with closing(vault.reader()) as reader:
                return who_is_who(reader)

        self._joined.jobs.read(read, found, failed)

    def _join(self, keys: tuple[PersonKey, ...]) -> None:
        self._act(lambda: self._joined.work.same_persons.join(keys), joined_words)

    def _take_apart(self, record: str, words: str) -> None:
        same = self._joined.work.same_persons
        self._act(lambda: same.take_apart(RecordId(record), words), lambda _stored: apart_words(words))

    def _call(self, record: str, words: str) -> None:
        self._act(lambda: self._joined.work.same_persons.call(RecordId(record), words), called_words)

    def _act(self, act: Callable[[], StoredPerson], words: Callable[[StoredPerson], str]) -> None:
        """Nothing else is done meanwhile; afterwards the page says what was."""
        if self._busy:
            return
        self._busy = True

        def done(stored: StoredPerson) -> None:
            self._read(lambda known: self._say(known, words(stored)), self._refused)

        self._joined.jobs.run(act, done, self._refused)

    def _refused(self, trouble: CannotContinue) -> None:
        self._busy = False
        says(self.page)(trouble)

    def _say(self, known: WhoIsWho, said: str) -> None:
        self._busy = False
        self.page.show_persons(persons_shown(known), said)
        if self._joined.window.page() is self.page:
            self.page.say()
