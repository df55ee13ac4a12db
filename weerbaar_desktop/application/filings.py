"""What was done with incidents: written down, added to, and quietly reminded of."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from typing import Final

from weerbaar_desktop.application.changes import Difference, Side, Version, value_versions
from weerbaar_desktop.application.ports import Clock, Reading, Vault
from weerbaar_desktop.content.after_filing import Reminder
from weerbaar_desktop.content.filing_words import FilingWords
from weerbaar_desktop.domain.clock import within_reach
from weerbaar_desktop.domain.dutch import HOME_ZONE, count, day, from_record, visible
from weerbaar_desktop.domain.errors import CannotContinue, NoSuchRecord, RefusedInput
from weerbaar_desktop.domain.exported import Exported
from weerbaar_desktop.domain.filing import Filing, StoredFiling, changes_an_answer, check_filing, emptiness, filing_in
from weerbaar_desktop.domain.incident import StoredIncident
from weerbaar_desktop.domain.journal import Content, Line, RecordId
from weerbaar_desktop.domain.wording import Say, in_dutch, tr

ADDED: Final = "Aangevuld."
"""The reason that the program gives itself where something was filled in that was empty."""
LONGEST_NUMBER: Final = 24
"""Characters of a number in a title; all of it stands among the facts."""
OFFERED_FOR: Final = timedelta(days=60)
"""So long after a folder was made the program offers to write down how it went."""


class NoSuchFolder(CannotContinue):
    """An aanvulling on a folder that the journal does not know."""

    def __init__(self) -> None:
        super().__init__(
            tr("De eerdere map staat niet in het journaal van deze kluis."),
            tr("Er is niets gemaakt."),
            tr("Maak een gewone map, zonder aanvulling."),
        )


@dataclass(frozen=True, slots=True)
class FilingSeen:
    """One filing with what it is about: each incident, None for one that was erased, and the folder it went in.

    `at_hand` are the incidents of that folder that were neither erased nor put in the bin: what can go in a later one.
    """

    stored: StoredFiling
    incidents: tuple[tuple[RecordId, StoredIncident | None], ...]
    exported: Exported | None
    at_hand: tuple[RecordId, ...] = ()


@dataclass(frozen=True, slots=True)
class Done:
    """Everything that was done, newest first, and the last folder of which nothing was written down yet."""

    filings: tuple[StoredFiling, ...]
    unwritten: Exported | None


@dataclass(frozen=True, slots=True)
class Filings:
    """The filings of one open vault."""

    vault: Vault
    clock: Clock

    def add(self, filing: Filing) -> StoredFiling:
        """Keep something that was done; raises RefusedInput."""
        check_filing(filing, self.today())
        return self.vault.add_filing(filing, self._now())

    def amend(self, record: RecordId, filing: Filing, reason: str = "") -> StoredFiling:
        """A later version; an answer that was given changes only with a reason. Raises RefusedInput, NoSuchRecord."""
        check_filing(filing, self.today())
        if changes_an_answer(self.vault.filing(record).filing, filing) and not reason.strip():
            raise RefusedInput("reason", tr("schrijf in een paar woorden waarom u dit wijzigt."))
        return self.vault.amend_filing(record, filing, reason.strip() or ADDED, self._now())

    def erase(self, record: RecordId) -> None:
        """What was written of it goes for good; its lines stay, with one that says so. Raises NoSuchRecord."""
        self.vault.erase_filing(record, self._now())

    def earlier(self, code: str) -> Exported:
        """The folder with this code (64 hex); raises NoSuchFolder."""
        return earlier(self.vault, code)

    def seen(self, record: RecordId) -> FilingSeen:
        """One filing with what it is about; raises NoSuchRecord."""
        stored = self.vault.filing(record)
        incidents = tuple((one, _incident(self.vault, one)) for one in stored.filing.incidents)
        exported = next((one for one in self.vault.exports() if one.code == stored.filing.code), None)
        told = ((one, _incident(self.vault, one)) for one in (exported.incidents if exported else ()))
        at_hand = tuple(record for record, one in told if one is not None and one.incident.trashed_on is None)
        return FilingSeen(stored, incidents, exported, at_hand)

    def done(self) -> Done:
        """What was done, and what may still be written down."""
        filings = self.vault.filings()
        last = next(reversed(self.vault.exports()), None)
        written = {stored.filing.code for stored in filings}
        if last is None or last.code in written or not self._is_fresh(last):
            return Done(filings, None)
        return Done(filings, last)

    def today(self) -> date:
        """On a Dutch calendar."""
        return self._now().astimezone(HOME_ZONE).date()

    def _is_fresh(self, exported: Exported) -> bool:
        return timedelta() <= self._now() - from_record(exported.at) <= OFFERED_FOR

    def _now(self) -> datetime:
        return within_reach(self.clock.now())


def earlier(vault: Reading, code: str) -> Exported:
    """The folder with this code (64 hex), as the journal remembers it; raises NoSuchFolder."""
    found = next((one for one in vault.exports() if one.code == code), None)
    if found is None:
        raise NoSuchFolder
    return found


def _incident(vault: Reading, record: RecordId) -> StoredIncident | None:
    try:
        return vault.incident(record)
    except NoSuchRecord:
        return None


def due(stored: StoredFiling, reminders: Iterable[Reminder], today: date) -> tuple[Reminder, ...]:
    """What somebody may be reminded of today, in the order of the content; nothing of what is settled."""
    filing = stored.filing
    if filing.settled == "yes":
        return ()
    done = (today - (filing.on or from_record(stored.recorded_at).date())).days
    quiet = (today - from_record(stored.changed_at).date()).days
    return tuple(
        one
        for one in reminders
        if filing.what in one.what
        and one.from_day <= done
        and (one.until_day is None or done <= one.until_day)
        and one.quiet_days <= quiet
        and not (one.settled_by and getattr(filing, one.settled_by) == "yes")
    )


def answer_words(filing: Filing, key: str, words: FilingWords, say: Say = in_dutch) -> str:
    """One answer in words; "" where it is not filled in."""
    value = getattr(filing, key)
    if value is None:
        return ""
    if isinstance(value, date):
        return day(value, say)
    return words.choice(key, value) if key == "what" or value in ("yes", "no") else str(value)


def title_words(filing: Filing, words: FilingWords, say: Say = in_dutch) -> str:
    """Aangifte van 5 maart 2026, nummer PL1300-2026-1."""
    title = words.choice("what", filing.what)
    if filing.on is not None:
        title = say("{what} van {day}", what=title, day=day(filing.on, say))
    if not filing.number:
        return title
    number = visible(" ".join(filing.number.split()))
    number = number if len(number) <= LONGEST_NUMBER else f"{number[:LONGEST_NUMBER]}…"
    return say("{title}, nummer {number}", title=title, number=number)


def filing_versions(
    history: Iterable[tuple[Line, Content | None]], words: FilingWords, say: Say = in_dutch
) -> tuple[Version, ...]:
    """Every version of one filing, the oldest first, with what changed in each."""
    return value_versions(history, filing_in, partial(_differences, words=words, say=say))


def _differences(before: Filing, after: Filing, words: FilingWords, say: Say) -> tuple[Difference, ...]:
    found = [
        Difference(field.key, field.label, *sides)
        for field in words.fields
        if (sides := (_side(before, field.key, words, say), _side(after, field.key, words, say)))[0] != sides[1]
    ]
    if before.incidents != after.incidents:
        numbers = (Side(count(len(one.incidents), say("incident"), say("incidenten"))) for one in (before, after))
        found.append(Difference("incidents", say("Incidenten"), *numbers))
    return tuple(found)


def _side(filing: Filing, key: str, words: FilingWords, say: Say) -> Side:
    empty = emptiness(filing, key)
    if empty:
        return Side(words.empties[empty], empty)
    return Side(visible(answer_words(filing, key, words, say)))
