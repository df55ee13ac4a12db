"""Who belongs together: what is joined, what might be, and the acts of the person: joining, taking apart, putting away.

What was put away is a note in the vault, as a saved choice is, and holds nothing that can be read: two ways of writing
are known again by the digest of what they have in common. So they stay apart, whoever one of them is joined with later.
Earlier versions kept the digest of a whole proposal: that one stays away as long as nothing is added to it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, NamedTuple, TypeVar

from weerbaar_desktop.application.ports import Clock, Reading, Vault
from weerbaar_desktop.application.saved_choices import NOTE as CHOICES
from weerbaar_desktop.application.saved_choices import follow_name
from weerbaar_desktop.application.undoing import UNDONE, Done, with_way_back
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.clock import within_reach
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.same_person import (
    PERSONS,
    JoinedPerson,
    Pair,
    PersonKey,
    Proposal,
    StoredPerson,
    called_since,
    check_person,
    known_keys,
    pairs_of,
    proposals,
)
from weerbaar_desktop.domain.wording import tr

Made = TypeVar("Made")

JOINED: Final = "samengevoegd"
APART: Final = "uit elkaar gehaald"
CALLED: Final = "anders genoemd"
WENT_ALONG: Final = "hoort nu bij een ander"
"""The reasons of later versions; of whom was joined with somebody else no key is left."""
NOTE: Final = "proposals_put_away"
MOST_AWAY: Final = 20_000
"""Pairs; the oldest are proposed again after that."""


@dataclass(frozen=True, slots=True)
class WhoIsWho:
    """Who is joined out of two keys or more, what might be one person, everybody who can be joined, and the proposals
    that were put away."""

    joined: tuple[StoredPerson, ...]
    proposals: tuple[Proposal, ...]
    everybody: tuple[PersonKey, ...]
    away: tuple[Proposal, ...] = ()


class _Known(NamedTuple):
    """Everything that one act may change: who is joined, by their record, what was put away, and the saved choices."""

    persons: Mapping[RecordId, JoinedPerson]
    away: tuple[str, ...]
    choices: Json


def who_is_who(reader: Reading, away: Collection[str] = ()) -> WhoIsWho:
    """As it is now; `away` are the digests of what was put away. Raises DamagedVault."""
    with reader.snapshot():
        named, stored = reader.named_persons(), reader.persons()
    persons = [one.person for one in stored]
    joined = tuple(one for one in stored if len(one.person.keys) > 1)
    proposed = proposals(named, persons)
    known_away = frozenset(away)
    shown = tuple(one for one in proposed if not one.is_among(known_away))
    put_away = tuple(one for one in proposed if one.is_among(known_away))
    return WhoIsWho(joined, shown, known_keys(named, persons), put_away)


@dataclass(frozen=True, slots=True)
class SamePersons:
    """Those of one open vault; all methods belong in the writer's thread."""

    vault: Vault
    clock: Clock

    def away(self) -> tuple[str, ...]:
        """The digests of what was put away, the first one first."""
        found = self.vault.note(NOTE)
        return tuple(one for one in found if isinstance(one, str)) if isinstance(found, list) else ()

    def with_way_back(self, act: Callable[[], Made]) -> Done[Made]:
        """Does one of the acts below, all of which can be taken back but erasing."""
        return with_way_back(self._known, act, self._put_back)

    def _known(self) -> _Known:
        persons = {one.record: one.person for one in self.vault.persons()}
        return _Known(persons, self.away(), self.vault.note(CHOICES))

    def _put_back(self, before: _Known) -> None:
        """Who did not exist yet has no key left."""
        at = within_reach(self.clock.now())
        with self.vault.together():
            for record, person in self._known().persons.items():
                was = before.persons.get(record, JoinedPerson(()))
                if was != person:
                    self.vault.amend_person(record, was, UNDONE, at)
            self.vault.keep_note(NOTE, [*before.away])
            if before.choices != self.vault.note(CHOICES):
                self.vault.keep_note(CHOICES, before.choices)

    def put_away(self, proposal: Proposal) -> None:
        """These are not one person: it is proposed no more, as long as nothing is added to it."""
        self._part(proposal.pairs)

    def propose_again(self, proposal: Proposal) -> None:
        """It is proposed as before."""
        again = {proposal.digest, *(pair.digest for pair in proposal.pairs)}
        self.vault.keep_note(NOTE, [one for one in self.away() if one not in again])

    def _part(self, pairs: Iterable[Pair]) -> None:
        """These are proposed no more."""
        parted = [pair.digest for pair in pairs]
        away: list[Json] = [*dict.fromkeys((*(one for one in self.away() if one not in parted), *parted))]
        self.vault.keep_note(NOTE, away[-MOST_AWAY:])

    def join(self, keys: Sequence[PersonKey]) -> StoredPerson:
        """One person of these keys and of all that belongs to them already; raises RefusedInput."""
        stored = self.vault.persons()
        same = [one for one in stored if any(one.person.holds(key.words) for key in keys)]
        whole = JoinedPerson((), next((one.person.name for one in same if one.person.name), None))
        whole = whole.with_keys((*keys, *(key for one in same for key in one.person.keys)))
        if len(whole.keys) < 2:  # noqa: PLR2004  # nobody is joined with themselves
            raise RefusedInput("", tr("Kies twee verschillende namen."))
        check_person(whole, [one.person for one in stored if one not in same])
        now = within_reach(self.clock.now())
        if not same:
            return self.vault.add_person(whole, now)
        with self.vault.together():
            for one in same[1:]:
                self.vault.amend_person(one.record, JoinedPerson(()), WENT_ALONG, now)
            joined = self.vault.amend_person(same[0].record, whole, JOINED, now)
            self._follow([one.person for one in same])
            return joined

    def take_apart(self, record: RecordId, words: str) -> StoredPerson:
        """One key stands by itself again, and is not proposed again for what they had in common until now; what it was
        stays in the journal. Raises NoSuchRecord.
        """
        person = self.vault.person(record).person
        apart = replace(person.without(words), name=None if person.name == words else person.name)
        others = {*(key.words for key in apart.keys), apart.label}
        with self.vault.together():
            self._part(pairs_of(words, others, self.vault.named_persons()))
            return self.vault.amend_person(record, apart, APART, within_reach(self.clock.now()))

    def call(self, record: RecordId, name: str) -> StoredPerson:
        """They are called by these words of one's own from now on; raises NoSuchRecord, RefusedInput."""
        before = self.vault.person(record).person
        person = replace(before, name=name)
        check_person(person, [one.person for one in self.vault.persons() if one.record != record])
        with self.vault.together():
            stored = self.vault.amend_person(record, person, CALLED, within_reach(self.clock.now()))
            self._follow([before])
            return stored

    def erase(self, record: RecordId) -> None:
        """That these are one person goes for good, with every earlier version; raises NoSuchRecord.

        Who was joined with them before has no key of their own left, and goes too. What stands in incidents stays.
        """
        words, now, person = self._ever(record), within_reach(self.clock.now()), self.vault.person(record).person
        empty = [one.record for one in self.vault.persons() if not one.person.keys and one.record != record]
        along = [one for one in empty if words & self._ever(one)]
        with self.vault.together():
            for one in (record, *along):
                self.vault.erase_person(one, now)
            self._follow([person])

    def _follow(self, before: Iterable[JoinedPerson]) -> None:
        """The saved choices of these persons go by what they are called now."""
        now = [one.person for one in self.vault.persons()]
        for person in before:
            called = called_since(person.label, [person], now)
            if called != person.label:
                follow_name(self.vault, person.label, called)

    def _ever(self, record: RecordId) -> frozenset[str]:
        """The words of every key that any version of them held."""
        versions = [PERSONS.read(content.document)[0] for _, content in self.vault.history(record) if content]
        return frozenset(key.words for version in versions for key in version.keys)
