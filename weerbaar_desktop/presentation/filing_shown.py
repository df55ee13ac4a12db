"""What was done with incidents as its pages show it: one filing, the list, the days to come, and what is offered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from weerbaar_desktop.application.filings import Done, FilingSeen, answer_words, due, title_words
from weerbaar_desktop.content.after_filing import Reminder
from weerbaar_desktop.content.filing_words import FilingWords
from weerbaar_desktop.domain.dutch import count, from_record, sentence, visible
from weerbaar_desktop.domain.exported import Exported
from weerbaar_desktop.domain.filing import Filing, StoredFiling, emptiness
from weerbaar_desktop.domain.incident import StoredIncident, first_words
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.presentation.incident_shown import FactShown
from weerbaar_desktop.presentation.shown import LinkShown
from weerbaar_desktop.presentation.spoken import day, occurred_words, recorded_words, weekday

TITLE: Final = tr("Wat u heeft gedaan")
NONE_YET: Final = tr(
    "U heeft hier nog niets opgeschreven. Ook een gesprek of een melding zonder dit programma hoort hier."
)
OFFER_TITLE: Final = tr("Hoe ging het?")
ERASED: Final = tr("Een incident dat is gewist")
NO_INCIDENTS: Final = tr("Er is geen incident gekozen.")
AS_LAW_STANDS: Final = tr("De wet en de praktijk kunnen zijn veranderd. Vraag het na als het voor u telt.")
_STALE_AFTER: Final = 365
"""Days after which what an expert wrote is to be looked at again."""
_IN_BLOCK: Final = 5
"""So many filings stand on the way in; the others are one button away."""


@dataclass(frozen=True, slots=True)
class ReminderShown:
    """One quiet reminder: its heading, what it says, and where that comes from."""

    heading: str
    words: str
    source: str


@dataclass(frozen=True, slots=True)
class FilingShown:
    """Everything the page of one filing shows; `adds_to` is the code of its folder, "" where none is known."""

    title: str
    subtitle: str
    facts: tuple[FactShown, ...]
    remarks: str
    incidents: tuple[LinkShown, ...]
    reminders: tuple[ReminderShown, ...]
    recorded: str
    adds_to: str


@dataclass(frozen=True, slots=True)
class DoneShown:
    """What stands on the way in: the newest filings, whether there are more, the days to come, and what is offered.

    `offer` is the code of a folder of which nothing was written down yet, "" for none; `offer_words` say which.
    """

    filings: tuple[LinkShown, ...]
    more: bool
    days: tuple[LinkShown, ...]
    offer: str = ""
    offer_words: str = ""


def filing_shown(seen: FilingSeen, words: FilingWords, reminders: Sequence[Reminder], today: date) -> FilingShown:
    """The page of one filing; what is not filled in is said."""
    filing = seen.stored.filing
    return FilingShown(
        words.choice("what", filing.what),
        day(filing.on) if filing.on else tr("De dag is niet ingevuld"),
        tuple(_facts(filing, words)),
        visible(filing.remarks or ""),
        tuple(_incident(record, stored) for record, stored in seen.incidents),
        tuple(_reminder(one, today) for one in due(seen.stored, reminders, today)),
        _recorded(seen.stored),
        seen.exported.code if seen.exported else "",
    )


def _facts(filing: Filing, words: FilingWords) -> Iterable[FactShown]:
    for field in words.fields:
        value, empty = answer_words(filing, field.key, words, said), emptiness(filing, field.key)
        if field.key not in ("what", "on", "remarks") and (value or filing.what in field.only):
            yield (
                FactShown(field.label, words.empties[empty], empty) if empty else FactShown(field.label, visible(value))
            )


def _incident(record: RecordId, stored: StoredIncident | None) -> LinkShown:
    if stored is None:
        return LinkShown("", ERASED)
    when = sentence(occurred_words(stored.incident.occurred))
    return LinkShown(record, when, visible(first_words(stored.incident.account)))


def _reminder(reminder: Reminder, today: date) -> ReminderShown:
    stale = f" {AS_LAW_STANDS}" if (today - reminder.reviewed_on).days > _STALE_AFTER else ""
    source = tr(
        "Bron: {source}. Nagekeken op {day}.{stale}", source=reminder.source, day=day(reminder.reviewed_on), stale=stale
    )
    return ReminderShown(reminder.heading, reminder.words, source)


def _recorded(stored: StoredFiling) -> str:
    words = tr("Vastgelegd door het programma op {recorded}.", recorded=recorded_words(stored.recorded_at))
    later = stored.revisions - 1
    return (
        tr(
            "{words} {later} keer aangevuld, het laatst op {recorded}.",
            words=words,
            later=later,
            recorded=recorded_words(stored.changed_at),
        )
        if later
        else words
    )


def done_shown(done: Done, words: FilingWords, reminders: Sequence[Reminder], today: date) -> DoneShown:
    """The block on the way in."""
    return DoneShown(
        filing_rows(done.filings[:_IN_BLOCK], words, reminders, today),
        len(done.filings) > _IN_BLOCK,
        days_shown(done.filings, words, today),
        *(_offer(done.unwritten) if done.unwritten else ()),
    )


def _offer(exported: Exported) -> tuple[str, str]:
    pieces = count(len(exported.incidents), tr("incident"), tr("incidenten"))
    made = day(from_record(exported.at))
    return exported.code, tr(
        "U maakte op {made} een map voor de politie, met {pieces}. Bent u er al geweest?", made=made, pieces=pieces
    )


def filing_rows(
    filings: Iterable[StoredFiling], words: FilingWords, reminders: Sequence[Reminder], today: date
) -> tuple[LinkShown, ...]:
    """A row for each: what it is, and below it how it stands."""
    return tuple(
        LinkShown(one.record, title_words(one.filing, words, said), _below(one, reminders, today)) for one in filings
    )


def _below(stored: StoredFiling, reminders: Sequence[Reminder], today: date) -> str:
    parts = [count(len(stored.filing.incidents), tr("incident"), tr("incidenten"))]
    if stored.filing.settled == "yes":
        return tr("{parts}. Afgerond.", parts=parts[0])
    found = due(stored, reminders, today)
    # A question of the law is on its own page; here stands what there is to do.
    parts += [one.heading for one in found if one.settled_by or one.quiet_days]
    return ". ".join(parts).replace("?.", "?") + ("" if parts[-1].endswith("?") else ".")


def days_shown(filings: Iterable[StoredFiling], words: FilingWords, today: date) -> tuple[LinkShown, ...]:
    """The next dates that were filled in and are not over, the first one first."""
    dated = [(one.filing.next_on, one) for one in filings if one.filing.next_on and one.filing.settled != "yes"]
    coming = sorted(((on, one) for on, one in dated if on >= today), key=lambda found: found[0])
    return tuple(
        LinkShown(one.record, tr("Vandaag") if on == today else sentence(weekday(on)), _on_that_day(one.filing, words))
        for on, one in coming
    )


def _on_that_day(filing: Filing, words: FilingWords) -> str:
    title = title_words(filing, words, said)
    return f"{sentence(visible(' '.join(filing.next_what.split())))}. {title}" if filing.next_what else title


def about_incident(filings: Iterable[StoredFiling], words: FilingWords) -> tuple[LinkShown, ...]:
    """In which filings an incident went."""
    return tuple(LinkShown(one.record, title_words(one.filing, words, said)) for one in filings)
