"""Contacts of another program joined with the vault: read where strangers' files are opened, and taken over at once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final, cast

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.contact_cards import CardsRead
from weerbaar_desktop.domain.contacts import Circle
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.own_contact import StoredContact
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.people.take_page import TakePage
from weerbaar_desktop.presentation.contact_cards_shown import chosen_of, taken_told, taking_shown

_CHOOSE: Final = tr("Kies het bestand met contacten")
_KINDS: Final = tr("Contacten (*.vcf)")


class ContactTaking(QObject):
    """`left` to the list, with how it ended: None where nothing was taken over."""

    left = Signal(object)

    def __init__(self, joined: Joined, parent: QObject) -> None:
        super().__init__(parent)
        self._joined = joined
        self._read: CardsRead | None = None
        self._stopped = False
        self.page = TakePage()
        self.page.back_asked.connect(lambda: self.left.emit(None))
        self.page.choose_asked.connect(self._choose)
        self.page.stop_asked.connect(self._stop)
        self.page.take_asked.connect(self._take)

    def show(self) -> None:
        """The page, without a file yet."""
        self._read = None
        self.page.show_found(None)
        self._joined.window.show_page(self.page)

    def _stop(self) -> None:
        self._stopped = True

    def _choose(self) -> None:
        self._joined.chooser.one_file(self.page, _CHOOSE, _KINDS, self._chosen)

    def _chosen(self, file: Path) -> None:
        page, jobs, work = self.page, self._joined.jobs, self._joined.work
        self._stopped = False
        page.set_busy(busy=True)
        page.progress.begin(tr("Het bestand wordt gelezen"))

        def read(known: tuple[StoredContact, ...]) -> None:
            cards = work.contact_cards
            jobs.read(
                lambda: cards.read(file, known, lambda: self._stopped or jobs.ending),
                self._joined.while_here(self._found),
                self._not_read,
            )

        jobs.run(work.vault.contacts, read, self._not_read)

    def _found(self, read: CardsRead) -> None:
        self._read = read
        self.page.progress.end("")
        self.page.show_found(taking_shown(read))
        self.page.first_focus().setFocus()

    def _not_read(self, trouble: CannotContinue) -> None:
        self.page.progress.end("")
        self.page.set_busy(busy=False)
        says(self.page)(trouble)

    def _take(self, values: tuple[str, ...], circle: str) -> None:
        if self._read is None:
            return
        people = self._joined.work.people
        chosen = [replace(one, circle=cast("Circle", circle)) for one in chosen_of(self._read, values)]
        self.page.set_busy(busy=True)
        self._joined.jobs.run(
            lambda: people.add_all(chosen), lambda found: self.left.emit(taken_told(found)), self._not_read
        )
