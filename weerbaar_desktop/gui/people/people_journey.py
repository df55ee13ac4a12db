"""Mensen joined with the vault: the list, one of them, its history, writing, taking over, and a card."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject

from weerbaar_desktop.application.changes import Version
from weerbaar_desktop.application.people import PeopleSeen, contact_versions
from weerbaar_desktop.application.undoing import Undo
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.own_contact import StoredContact
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.gui.erasing import Erasing
from weerbaar_desktop.gui.incident.history_page import HistoryPage
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.keeping_pdf import PdfKeeping
from weerbaar_desktop.gui.people.card_page import CardPage
from weerbaar_desktop.gui.people.contact_page import ContactPage, EraseContactPage
from weerbaar_desktop.gui.people.list_page import PeoplePage
from weerbaar_desktop.gui.people.taking import ContactTaking
from weerbaar_desktop.gui.people.writing import ContactWriting
from weerbaar_desktop.gui.undoing import UNDONE, say_done
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.presentation.contact_cards_shown import CARD_FILE, CONTACTS_FILE, card_ticks
from weerbaar_desktop.presentation.history_shown import history_shown, history_words
from weerbaar_desktop.presentation.people_shown import (
    NOBODY,
    TITLE,
    contact_shown,
    offices,
    outside_trouble,
    people_shown,
    shipped_shown,
    title_words,
)
from weerbaar_desktop.presentation.vault_care import Told

_NOW_SHOWN: Final = tr("Deze naam en dit nummer staan nu leesbaar op deze computer.")
_CHECKED: Final = tr("Dit contact is vandaag nagekeken.")
_NOW_HIDDEN: Final = tr("De naam en het nummer zijn weggehaald van deze computer.")


class PeopleJourney(QObject):
    """Everybody one can turn to."""

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self._shown: StoredContact | None = None
        self._begun = ""
        self._pdf = PdfKeeping(joined)
        self.list = PeoplePage(offices(joined.work.library.reporting.whom))
        self.page = ContactPage()
        self._history: HistoryPage | None = None
        self._erasing = Erasing(joined, EraseContactPage, lambda: joined.window.show_page(self.page))
        self._writing: ContactWriting | None = None
        self._taking: ContactTaking | None = None
        self._card: CardPage | None = None
        self._join()

    # -- the list --------------------------------------------------------------------------------

    def show(self, told: Told | None = None) -> None:
        """Everybody; `told` is how something ended."""

        def found(seen: PeopleSeen) -> None:
            self._show_list(seen)
            self.list.outcome.tell(told)
            self._joined.window.show_page(self.list)

        self._joined.jobs.run(self._joined.work.people.seen, found, self._joined.say_here)

    def _choose_office(self, office: str) -> None:
        people = self._joined.work.people

        def choose() -> PeopleSeen:
            people.choose_office("" if office == NOBODY else office)
            return people.seen()

        self._joined.jobs.run(choose, self._show_list, says(self.list))

    def _show_list(self, seen: PeopleSeen) -> None:
        self.list.show_people(people_shown(seen))
        self.list.show_trouble(*outside_trouble(seen))

    # -- one of them -----------------------------------------------------------------------------

    def open(self, record: str, said: str = "", undo: Undo | None = None) -> None:
        """The page of one contact, or of a shipped number by its id; `said` in its foot, `undo` of what was done."""

        def found(seen: PeopleSeen) -> None:
            self._open(record, seen, said)
            if undo is not None:
                say_done(self._joined, self.page, _CHECKED, undo, lambda: self.open(record, UNDONE))

        self._joined.jobs.run(self._joined.work.people.seen, found, self._joined.say_here)

    def _open(self, record: str, seen: PeopleSeen, said: str) -> None:
        self._shown = next((one for one in seen.contacts if one.record == record), None)
        shipped = next((one for one in seen.shipped if one.id == record), None)
        if self._shown is not None:
            self.page.show_contact(contact_shown(self._shown, seen))
        elif shipped is not None:
            self.page.show_contact(shipped_shown(shipped, seen.today))
        else:
            self.show()
            return
        self._begun = record
        self.page.show_trouble(*outside_trouble(seen))
        self._joined.window.show_page(self.page)
        self.page.say(said)
        if said:
            announce(self.page, said)

    def _checked(self) -> None:
        if self._shown is not None:
            record, people = self._shown.record, self._joined.work.people
            words = tr("Opgeslagen om {clock}", clock=self._joined.clock())
            self._joined.jobs.run(
                lambda: people.checked(record), lambda done: self.open(record, words, done.undo), says(self.page)
            )

    def _set_outside(self, wanted: bool) -> None:
        if self._shown is not None:
            record, people = self._shown.record, self._joined.work.people
            change, words = (people.show, _NOW_SHOWN) if wanted else (people.hide, _NOW_HIDDEN)
            self._joined.jobs.run(lambda: change(record), lambda _none: self.open(record, words), says(self.page))

    def _ask_history(self) -> None:
        if self._shown is not None:
            record, vault = self._shown.record, self._joined.work.vault
            self._joined.jobs.run(
                lambda: contact_versions(vault.history(record), said), self._show_history, says(self.page)
            )

    def _show_history(self, found: tuple[Version, ...]) -> None:
        if self._history is None:
            self._history = HistoryPage(TITLE, tr("Terug naar het contact"))
            self._history.back_asked.connect(lambda: self._joined.window.show_page(self.page))
        self._history.show_versions(history_words(found), history_shown(found))
        self._joined.window.show_page(self._history)

    def _ask_erase(self) -> None:
        if (shown := self._shown) is not None:
            people = self._joined.work.people
            self._erasing.ask(title_words(shown.contact), lambda: people.erase(shown.record), self.show)

    # -- writing, taking over, a card ------------------------------------------------------------

    def writing(self) -> ContactWriting:
        """The form."""
        if self._writing is None:
            self._writing = ContactWriting(self._joined, self)
            self._writing.stored.connect(self.open)
            self._writing.left.connect(lambda record: self.open(record) if record else self.show())
        return self._writing

    def taking(self) -> ContactTaking:
        """Contacts of another program."""
        if self._taking is None:
            self._taking = ContactTaking(self._joined, self)
            self._taking.left.connect(self.show)
        return self._taking

    def card(self) -> CardPage:
        """The page on which one chooses who goes on a card."""
        if self._card is None:
            page = self._card = CardPage()
            page.back_asked.connect(self.show)
            page.print_asked.connect(self._print)
            page.file_asked.connect(self._keep_file)
            page.progress.stop_asked.connect(self._pdf.stop)
        return self._card

    def _ask_card(self) -> None:
        page = self.card()

        def found(contacts: tuple[StoredContact, ...]) -> None:
            page.outcome.tell(None)
            page.show_ticks(card_ticks(contacts))
            self._joined.window.show_page(page)

        self._joined.jobs.run(self._joined.work.vault.contacts, found, self._joined.say_here)

    def _print(self, records: tuple[RecordId, ...]) -> None:
        work = self._joined.work
        self._pdf.ask(self.card(), CARD_FILE, lambda: work.own_papers.card(work.library.contacts, records))

    def _keep_file(self, records: tuple[RecordId, ...]) -> None:
        work = self._joined.work
        self._pdf.ask(self.card(), CONTACTS_FILE, lambda: work.own_papers.contacts(work.contact_files.encode, records))

    def _change(self) -> None:
        self.writing().open(self._shown.record if self._shown is not None else self._begun)

    def _join(self) -> None:
        self.list.opened.connect(self.open)
        self.list.proposal_asked.connect(lambda name: self.writing().open(name))
        self.list.office_chosen.connect(self._choose_office)
        self.list.write_asked.connect(lambda: self.writing().open())
        self.list.take_asked.connect(lambda: self.taking().show())
        self.list.card_asked.connect(self._ask_card)
        self.page.back_asked.connect(self.show)
        self.page.change_asked.connect(self._change)
        self.page.checked_asked.connect(self._checked)
        self.page.outside_asked.connect(self._set_outside)
        self.page.history_asked.connect(self._ask_history)
        self.page.erase_asked.connect(self._ask_erase)
