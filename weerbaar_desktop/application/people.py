"""The people one can turn to: kept, proposed, checked, and shown without the vault where the person chose that."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import partial
from typing import Final

from weerbaar_desktop.application.changes import Difference, Side, Version, value_versions
from weerbaar_desktop.application.ports import Clock, ShownContacts, Vault
from weerbaar_desktop.application.undoing import UNDONE, Done, with_way_back
from weerbaar_desktop.content.card_proposals import CardProposal
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.clock import within_reach
from weerbaar_desktop.domain.contacts import Circle, Contact
from weerbaar_desktop.domain.dutch import HOME_ZONE, day, visible
from weerbaar_desktop.domain.errors import CannotContinue, RefusedInput
from weerbaar_desktop.domain.journal import Content, Line, RecordId
from weerbaar_desktop.domain.own_contact import (
    ASKED,
    Number,
    OwnContact,
    StoredContact,
    changes_an_answer,
    check_contact,
    contact_in,
)
from weerbaar_desktop.domain.shown_contact import LONGEST_NUMBER, LONGEST_WORDS, MOST_SHOWN, ShownContact
from weerbaar_desktop.domain.wording import Say, in_dutch, marked, tr

ADDED: Final = "Aangevuld."
"""The reason that the program gives itself where something was filled in that was empty, or was checked again."""
NOT_FILLED: Final = marked("Niet ingevuld")
CIRCLE_WORDS: Final[dict[Circle, str]] = {
    "home": marked("Thuis"),
    "organisation": marked("Eigen organisatie"),
    "police": marked("Politie en OM"),
    "support": marked("Ondersteuning"),
    "care": marked("Zorg"),
    "legal": marked("Juridisch"),
    "digital": marked("Digitaal"),
}
LABELS: Final = {
    "circle": marked("Kring"),
    "name": marked("Naam"),
    "role": marked("Functie"),
    "organisation": marked("Organisatie"),
    "numbers": marked("Nummers"),
    "hours": marked("Wanneer bereikbaar"),
    "what_for": marked("Waarvoor"),
    "agreed": marked("Wat u afsprak"),
    "checked_on": marked("Nagekeken op"),
}
_SHOWN: Final = "shown_contacts"
_OFFICE: Final = "card_office"
"""The notes in the vault: whose number may be read outside it, and for which office somebody is proposed."""


class NotShown(CannotContinue):
    """A contact cannot stand beside 112."""

    def __init__(self, why: str, todo: str) -> None:
        super().__init__(why, tr("Er is niets veranderd."), todo)


@dataclass(frozen=True, slots=True)
class NotAdded:
    """Somebody who could not be taken over, and `why` in words that follow a colon."""

    contact: OwnContact
    why: str


@dataclass(frozen=True, slots=True)
class AddedAll:
    """How taking over several contacts ended."""

    added: tuple[StoredContact, ...]
    refused: tuple[NotAdded, ...] = ()


@dataclass(frozen=True, slots=True)
class PeopleSeen:
    """Everybody on the card. `shipped` and `proposals` are those whose place no contact took; `office` is "" for none.

    shown: who can be read on this computer without the passphrase; `behind` where an older name or number of them
    still stands there, because the list could not be written.
    """

    contacts: tuple[StoredContact, ...]
    shipped: tuple[Contact, ...]
    proposals: tuple[CardProposal, ...]
    office: str
    shown: frozenset[RecordId]
    today: date
    behind: bool = False


@dataclass(frozen=True, slots=True)
class People:
    """The contacts of one open vault. Everything but `today` belongs in the writer's thread."""

    vault: Vault
    clock: Clock
    library: Library
    outside: ShownContacts

    def seen(self) -> PeopleSeen:
        """Everybody, with who is proposed for the office that was chosen."""
        behind = not self._settled()
        contacts = self.vault.contacts()
        taken = {one.contact.origin for one in contacts}
        note = self.vault.note(_OFFICE)
        office = note if isinstance(note, str) else ""
        return PeopleSeen(
            contacts,
            tuple(one for one in self.library.contacts if one.id not in taken),
            tuple(one for one in self._proposed(office) if one.id not in taken),
            office,
            frozenset(self._shown()),
            self.today(),
            behind,
        )

    def _proposed(self, office: str) -> tuple[CardProposal, ...]:
        if not office:
            return ()
        return tuple(one for one in self.library.proposals if not one.offices or office in one.offices)

    def choose_office(self, office: str) -> None:
        """For whom proposals are shown; "" for nobody."""
        self.vault.keep_note(_OFFICE, office)

    def started(self, origin: str) -> OwnContact | None:
        """What is known of a shipped number or a proposal, to begin a contact with; None for another id."""
        for one in self.library.contacts:
            if one.id == origin:
                numbers = (Number(one.number), *([Number(one.also)] if one.also else []))
                return OwnContact(
                    one.circle, one.name, None, None, numbers, None, one.purpose, None, one.checked_on, one.id
                )
        for proposal in self.library.proposals:
            if proposal.id == origin:
                who = (proposal.role, proposal.organisation)
                return OwnContact(proposal.circle, None, *who, what_for=proposal.purpose, origin=proposal.id)
        return None

    # -- writing ---------------------------------------------------------------------------------

    def add(self, contact: OwnContact) -> StoredContact:
        """Somebody one can turn to; raises RefusedInput."""
        check_contact(contact, self.today())
        return self.vault.add_contact(contact, self._now())

    def add_all(self, contacts: Iterable[OwnContact]) -> AddedAll:
        """All that can be stored, in one commit; who cannot is named, with why: one bad card stops no other."""
        fit, refused = [], []
        for contact in contacts:
            try:
                check_contact(contact, self.today())
            except RefusedInput as why:
                refused.append(NotAdded(contact, why.what))
            else:
                fit.append(contact)
        with self.vault.together():
            added = tuple(self.add(contact) for contact in fit)
        return AddedAll(added, tuple(refused))

    def amend(self, record: RecordId, contact: OwnContact, reason: str = "") -> StoredContact:
        """A later version, also where it is shown; an answer that was given changes only with a reason, and what is the
        same already is no version.

        What is stored stays stored when the computer does not change its list: `seen` says that it is behind.
        Raises RefusedInput, NoSuchRecord, CannotContinue.
        """
        check_contact(contact, self.today())
        before = self.vault.contact(record)
        if contact == before.contact:
            return before
        if changes_an_answer(before.contact, contact) and not reason.strip():
            raise RefusedInput("reason", tr("schrijf in een paar woorden waarom u dit wijzigt."))
        stored = self.vault.amend_contact(record, contact, reason.strip() or ADDED, self._now())
        self._settled()
        return stored

    def checked(self, record: RecordId) -> Done[StoredContact]:
        """The numbers were looked at today, and they are right: once a day is enough. Raises NoSuchRecord."""

        def look() -> OwnContact:
            return self.vault.contact(record).contact

        def check() -> StoredContact:
            stored = self.vault.contact(record)
            if stored.contact.checked_on == self.today():
                return stored
            return self.amend(record, replace(stored.contact, checked_on=self.today()))

        return with_way_back(look, check, lambda before: self.amend(record, before, UNDONE))

    def erase(self, record: RecordId) -> None:
        """Gone from this computer first, and then from the vault, where a line says so. Raises NoSuchRecord."""
        self.hide(record)
        self.vault.erase_contact(record, self._now())

    # -- without the vault -----------------------------------------------------------------------

    def show(self, record: RecordId) -> None:
        """From now on its name and its first telephone number can be read here without the passphrase.

        Raises NotShown, NoSuchRecord, and CannotContinue where the computer does not keep it.
        """
        if self.vault.description.practice:
            raise NotShown(tr("Dit is een oefenkluis met verzonnen nummers."), tr("Doe dit in uw eigen kluis."))
        if shown_of(self.vault.contact(record).contact) is None:
            raise NotShown(tr("Er staat nog geen nummer bij dat hier past."), tr("Vul eerst een telefoonnummer in."))
        shown = [one for one in self._shown() if one != record]
        if len(shown) >= MOST_SHOWN:
            raise NotShown(
                tr("Er staan al {most_shown} nummers bij.", most_shown=MOST_SHOWN), tr("Haal er eerst een weg.")
            )
        self._show([*shown, record])

    def hide(self, record: RecordId) -> None:
        """No longer. Raises CannotContinue where the computer does not let it go."""
        shown = self._shown()
        if record in shown:
            self._show([one for one in shown if one != record])

    def forget_outside(self) -> None:
        """Nobody of this vault can be read here any more, as when it is destroyed."""
        self.outside.keep(self.vault.description.vault_id, ())

    def _shown(self) -> list[RecordId]:
        """Whom the vault remembers, as far as this computer still has them: it may be another one, or be wiped."""
        note = self.vault.note(_SHOWN)
        if not isinstance(note, list) or not self.outside.of(self.vault.description.vault_id):
            return []
        there = {one.record for one in self.vault.contacts()}
        return [RecordId(one) for one in note if isinstance(one, str) and one in there]

    def _show(self, records: list[RecordId]) -> None:
        """The vault knows it first: what is cut off in between is put right the next time one looks."""
        kept = [(record, shown_of(self.vault.contact(record).contact)) for record in records]
        before = self.vault.note(_SHOWN)
        self.vault.keep_note(_SHOWN, [record for record, one in kept if one is not None])
        try:
            self.outside.keep(self.vault.description.vault_id, tuple(one for _, one in kept if one is not None))
        except CannotContinue:
            self.vault.keep_note(_SHOWN, before)
            raise

    def _settled(self) -> bool:
        """Whether what stands on this computer is what the vault says, which it is made to be where that can be.

        It may be an older vault that was put back, or a disk that was full.
        """
        there = self.outside.of(self.vault.description.vault_id)
        shown = self._shown()
        if not there or there == tuple(shown_of(self.vault.contact(one).contact) for one in shown):
            return True
        try:
            self._show(shown)
        except CannotContinue:
            return False
        return True

    def today(self) -> date:
        """On a Dutch calendar."""
        return self._now().astimezone(HOME_ZONE).date()

    def _now(self) -> datetime:
        return within_reach(self.clock.now())


def shown_of(contact: OwnContact) -> ShownContact | None:
    """All that is ever written outside the vault of a contact: what it is called and its first telephone number."""
    words = " ".join(visible(contact.title).split())[:LONGEST_WORDS]
    number = " ".join(visible(contact.telephone or "").split())
    try:
        return ShownContact(words, number) if len(number) <= LONGEST_NUMBER else None
    except ValueError:
        return None


def called(contact: OwnContact) -> str:
    """Noor Bakker, griffier."""
    parts = (contact.name, contact.role) if contact.name else (contact.role, contact.organisation)
    return ", ".join(visible(" ".join(part.split())) for part in parts if part)


def number_words(number: Number) -> str:
    """mobiel: 06-12345678."""
    return f"{number.label}: {number.number}" if number.label else number.number


def answer_words(contact: OwnContact, key: str, say: Say = in_dutch) -> str:
    """One answer in words; "" where it is not filled in."""
    if key == "circle":
        return say(CIRCLE_WORDS[contact.circle])
    if key == "numbers":
        return "\n".join(map(number_words, contact.numbers))
    value = getattr(contact, key)
    return day(value, say) if isinstance(value, date) else value or ""


def contact_versions(history: Iterable[tuple[Line, Content | None]], say: Say = in_dutch) -> tuple[Version, ...]:
    """Every version of one contact, the oldest first, with what changed in each."""
    return value_versions(history, contact_in, partial(_differences, say=say))


def _differences(before: OwnContact, after: OwnContact, say: Say) -> tuple[Difference, ...]:
    return tuple(
        Difference(key, say(LABELS[key]), _side(before, key, say), _side(after, key, say))
        for key in ASKED
        if getattr(before, key) != getattr(after, key)
    )


def _side(contact: OwnContact, key: str, say: Say) -> Side:
    value = visible(answer_words(contact, key, say))
    return Side(value) if value else Side(say(NOT_FILLED), "not_asked")
