"""The first page after unlocking, in words: the last entry, measures, days to come, and how the vault is kept."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final, Literal, NamedTuple

from weerbaar_desktop.application.aftercare import due as steps_due
from weerbaar_desktop.application.diary import QUICK_ENTRY_DRAFT
from weerbaar_desktop.application.filings import due as reminders_due
from weerbaar_desktop.application.first_page import FirstKept, FirstSeen, days_to_look_again
from weerbaar_desktop.application.ports import Draft
from weerbaar_desktop.content.filing_words import FilingWords
from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.aftercare import CarePlan, CareStep, talk_days
from weerbaar_desktop.domain.deadlines import KlachtTerm
from weerbaar_desktop.domain.dutch import clock, count, from_record, inside, on_the_calendar, sentence, visible
from weerbaar_desktop.domain.filing import Filing
from weerbaar_desktop.domain.incident import IncidentRow
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.presentation import full_entry
from weerbaar_desktop.presentation.aangifte_flow import DRAFT as REPORT_DRAFT
from weerbaar_desktop.presentation.anchor_shown import anchored_words
from weerbaar_desktop.presentation.measures_shown import measure_links, title_words
from weerbaar_desktop.presentation.shown import in_short
from weerbaar_desktop.presentation.spoken import day, occurred_words, weekday
from weerbaar_desktop.presentation.vault_care import reminder_words
from weerbaar_desktop.presentation.ways_shown import DIARY_NOTICE, DIARY_WORDS

TITLE: Final = tr("Overzicht")
QUESTION: Final = tr("Is er iets gebeurd?")
FEW: Final = tr("Drie vragen zijn genoeg. De rest kan later, of morgen.")
LEFT_OVER: Final = tr("Een map voor de politie is niet goed afgerond")
NOTHING_YET: Final = tr("Hier staat nog niets. Wat u vastlegt, komt op deze plek. Beginnen kan met één zin.")
NO_MEASURES: Final = tr("Er staat niets op uw lijst. Na een scan of een incident kunt u hier verder.")
NO_DAYS: Final = tr("De komende weken staat er niets. Een maatregel of een plan met een datum komt op deze plek.")
_PRACTICE: Final = tr("Dit is een oefenkluis. Een reservekopie hoeft niet.")
_NO_COPY_YET: Final = tr("U heeft nog geen reservekopie. Die maakt u bij Kluis.")
_DAYS_AT_MOST: Final = 5
_NOW_AT_MOST: Final = 2
"""Where there are many, what may be done now leaves room for the days to come."""
_AHEAD: Final = timedelta(days=60)
_BEHIND: Final = timedelta(days=60)
"""So long an agreed day that was missed is still named."""
_LATER_TOO: Final = tr("Kan nu. Later mag ook.")
_MEASURES_AT_MOST: Final = 2
_LONGEST: Final = 60
"""Characters of what somebody wrote."""

Where = Literal["incident", "measure", "filing", "care", "own", "home_scan", "klacht", "write", "write_fully", "report"]
"""What a row opens."""

_OF_DRAFT: Final[Mapping[str, tuple[Where, str, str]]] = {
    QUICK_ENTRY_DRAFT: ("write", "pencil", tr("Verder schrijven")),
    full_entry.DRAFT: ("write_fully", "pencil", tr("Verder met uitgebreid vastleggen")),
    REPORT_DRAFT: ("report", "file-text", tr("Verder met uw melding of aangifte")),
}
DRAFTS: Final = tuple(_OF_DRAFT)
"""The keys of what somebody may have left half written, in the order in which it is offered."""


@dataclass(frozen=True, slots=True)
class FirstRow:
    """Something that can be opened: what it is and its record, an icon, its words, and a quiet line below."""

    where: Where
    record: str
    symbol: str
    words: str
    below: str


@dataclass(frozen=True, slots=True)
class FirstShown:
    """The cards of what was recorded; `measures_words` and `days_words` are said above or in the place of rows."""

    last: tuple[FirstRow, ...]
    measures_words: str
    measures: tuple[FirstRow, ...]
    days_words: str
    days: tuple[FirstRow, ...]


@dataclass(frozen=True, slots=True)
class CareLine:
    """One thing about the vault: an icon in the colour of `role`, and a sentence."""

    symbol: str
    role: str
    words: str


@dataclass(frozen=True, slots=True)
class KeptShown:
    """What is half written, what an export left behind ("" for nothing), and how the vault is kept.

    `no_code` where nobody wrote down a recovery code yet.
    """

    drafts: tuple[FirstRow, ...]
    left_over: str
    care: tuple[CareLine, ...]
    no_code: bool


class _Dated(NamedTuple):
    """A row with its day, to be sorted on."""

    on: date
    row: FirstRow


def today_words(today: date) -> str:
    """Zondag 22 november 2026."""
    return sentence(weekday(today))


# -- what was recorded ---------------------------------------------------------------------------


def first_shown(seen: FirstSeen, library: Library, today: date) -> FirstShown:
    """The cards; what it shows of a case is little, for it is the first thing on the screen."""
    links = measure_links(seen.open_measures[:_MEASURES_AT_MOST], today)
    measures = tuple(FirstRow("measure", one.record, "list-details", one.words, one.below) for one in links)
    now, coming = _now(seen, library, today), _coming(seen, library, today)
    room = max(_NOW_AT_MOST, _DAYS_AT_MOST - len(coming))
    return FirstShown(
        (last_row(seen.last, library.incident),) if seen.last is not None else (),
        _measures_words(len(seen.open_measures)),
        measures,
        _days_words(len(now) + len(coming)),
        (*now[:room], *coming)[:_DAYS_AT_MOST],
    )


def last_row(row: IncidentRow, words: IncidentWords) -> FirstRow:
    """What kind it is, along which way it came and when: nothing of what stands in it."""
    what = words.choice("kinds", row.kinds[0]) if row.kinds else tr("Aantekening")
    if row.channel:
        what += f", {words.choice('channel', row.channel).lower()}"
    known = on_the_calendar(row.occurred) is not None
    recorded = tr("Vastgelegd op {day}", day=day(from_record(row.recorded_at)))
    when = sentence(occurred_words(row.occurred)) if known else recorded
    pieces = count(row.evidence, tr("stuk bewijs"), tr("stukken bewijs")) if row.evidence else ""
    below = " · ".join(part for part in (when, pieces) if part)
    return FirstRow("incident", row.record, "notebook", what, below)


def _measures_words(how_many: int) -> str:
    if not how_many:
        return NO_MEASURES
    verb = "staat" if how_many == 1 else "staan"
    return tr("Op uw lijst {verb} {count}.", verb=verb, count=count(how_many, tr("maatregel"), tr("maatregelen")))


def _days_words(how_many: int) -> str:
    if not how_many:
        return NO_DAYS
    if how_many <= _DAYS_AT_MOST:
        return ""
    return tr(
        "Dit zijn er {days_at_most} van {how_many}. De andere staan bij het plan of de zaak zelf.",
        days_at_most=_DAYS_AT_MOST,
        how_many=how_many,
    )


def _now(seen: FirstSeen, library: Library, today: date) -> tuple[FirstRow, ...]:
    """What may be done now: what was agreed and missed, steps of a plan, and what a filing asks."""
    agreed = (*_of_filings(seen, library.filing, today), *_of_own(seen, today), *_of_home(seen, today))
    missed = sorted((one for one in agreed if today - _BEHIND <= one.on < today), key=lambda one: one.on, reverse=True)
    return (*(one.row for one in missed), *_steps_now(seen, today), *_reminders(seen, library, today))


def _coming(seen: FirstSeen, library: Library, today: date) -> tuple[FirstRow, ...]:
    """The days to come, the first one first."""
    coming = [
        *_of_measures(seen, today),
        *_of_filings(seen, library.filing, today),
        *_of_plans(seen, today),
        *_of_own(seen, today),
        *_of_home(seen, today),
        *([_of_klacht(seen.klacht)] if seen.klacht is not None else []),
    ]
    those = sorted((one for one in coming if today <= one.on <= today + _AHEAD), key=lambda one: one.on)
    return tuple(one.row for one in those)


def _steps_now(seen: FirstSeen, today: date) -> Iterator[FirstRow]:
    for stored in seen.care_plans:
        steps = [step for step in steps_due(stored.plan, today) if step.day < today]
        if steps:
            yield FirstRow("care", stored.record, "heart", _step_words(steps[0]), _LATER_TOO)


def _reminders(seen: FirstSeen, library: Library, today: date) -> Iterator[FirstRow]:
    """The first one of each filing that asks to do something, as its page says it."""
    for stored in seen.filings:
        due = [one for one in reminders_due(stored, library.reminders, today) if one.settled_by or one.quiet_days]
        if due:
            below = tr("Na uw {what}. Het hoeft niet vandaag.", what=_what(stored.filing, library.filing))
            yield FirstRow("filing", stored.record, "file-text", due[0].heading, below)


def _of_measures(seen: FirstSeen, today: date) -> Iterator[_Dated]:
    for stored in seen.open_measures:
        if stored.measure.due is not None:
            yield _on(stored.measure.due, today, "measure", stored.record, "list-details", title_words(stored.measure))


def _of_filings(seen: FirstSeen, words: FilingWords, today: date) -> Iterator[_Dated]:
    for stored in seen.filings:
        filing = stored.filing
        if filing.next_on is not None and filing.settled != "yes":
            what = tr("Vervolg op uw {what}", what=_what(filing, words))
            planned = sentence(in_short(visible(filing.next_what), _LONGEST)) if filing.next_what else what
            yield _on(filing.next_on, today, "filing", stored.record, "calendar", planned)


def _what(filing: Filing, words: FilingWords) -> str:
    return words.choice("what", filing.what).lower()


def _of_plans(seen: FirstSeen, today: date) -> Iterator[_Dated]:
    for stored in seen.care_plans:
        for on, words, symbol in _steps_and_talks(stored.plan):
            yield _on(on, today, "care", stored.record, symbol, words)


def _steps_and_talks(plan: CarePlan) -> Iterator[tuple[date, str, str]]:
    yield from ((step.day, _step_words(step), "heart") for step in plan.to_do)
    # With whom stands in the plan: here the day is enough.
    yield from ((on, tr("Een gesprek uit uw plan"), "calendar") for on in talk_days(plan))


def _step_words(step: CareStep) -> str:
    title = visible(step.title)
    return tr("Uw plan: {title}", title=inside(title))


def _of_own(seen: FirstSeen, today: date) -> Iterator[_Dated]:
    for stored in seen.own_records:
        if stored.own.again_on is not None:
            words = tr("Opnieuw: {in_short}", in_short=in_short(visible(stored.own.title), _LONGEST))
            yield _on(stored.own.again_on, today, "own", stored.record, "refresh", words)


def _of_home(seen: FirstSeen, today: date) -> Iterator[_Dated]:
    if seen.home_scan is not None:
        for on in days_to_look_again(seen.home_scan):
            yield _on(on, today, "home_scan", "", "home-search", tr("Opnieuw kijken rond uw huis"))


def _of_klacht(term: KlachtTerm) -> _Dated:
    until = tr("Nog tot ongeveer") if term.basis == "about" else tr("Zeker nog tot en met")
    row = FirstRow("klacht", "", "file-text", tr("Een klacht kan nog"), f"{until} {weekday(term.last_day)}")
    return _Dated(term.last_day, row)


def _on(on: date, today: date, where: Where, record: str, symbol: str, words: str) -> _Dated:
    below = (
        day_to_come(on, today)
        if on >= today
        else tr("Was gepland op {day}. {later_too}", day=day(on), later_too=_LATER_TOO)
    )
    return _Dated(on, FirstRow(where, record, symbol, words, below))


def day_to_come(on: date, today: date) -> str:
    """Vandaag, Morgen, or Dinsdag 24 november 2026."""
    return {0: tr("Vandaag"), 1: tr("Morgen")}.get((on - today).days) or sentence(weekday(on))


# -- what the vault remembers --------------------------------------------------------------------


def kept_shown(kept: FirstKept, now: datetime) -> KeptShown:
    """What is half written and how the vault is kept; `now` is in the home zone."""
    no_code = not kept.has_code and not kept.practice
    code = (CareLine("key", "caution", f"{DIARY_NOTICE}. {DIARY_WORDS}"),) if no_code else ()
    return KeptShown(
        tuple(_draft_row(key, draft, now) for key, draft in kept.drafts if not _is_over(key, draft)),
        kept.left_over,
        (_copy_line(kept, now), _anchor_line(kept), *code),
        no_code,
    )


def _is_over(key: str, draft: Draft) -> bool:
    """An aangifte of which the folder is made is no concept any more."""
    return key == REPORT_DRAFT and isinstance(draft.document, dict) and bool(draft.document.get("made"))


def _draft_row(key: str, draft: Draft, now: datetime) -> FirstRow:
    where, symbol, words = _OF_DRAFT[key]
    return FirstRow(
        where, "", symbol, words, tr("Concept, bewaard {lately}", lately=lately(from_record(draft.kept_at), now))
    )


def lately(moment: datetime, now: datetime) -> str:
    """Vandaag or gisteren with the time, an earlier day without it; both in the home zone."""
    ago = (now.date() - moment.date()).days
    near = {0: "vandaag", 1: "gisteren"}.get(ago)
    return tr("{near} om {clock}", near=near, clock=clock(moment)) if near else tr("op {day}", day=day(moment))


def _copy_line(kept: FirstKept, now: datetime) -> CareLine:
    last = kept.copies.last
    overdue = reminder_words(kept.copies, kept.overdue)
    if overdue:
        return CareLine("info-circle", "caution", overdue)
    if last is not None:
        words = tr(
            "Laatste reservekopie: {removeprefix}, nagekeken.",
            removeprefix=lately(from_record(last.made_at), now).removeprefix("op "),
        )
        return CareLine("circle-check", "success", words)
    return CareLine("info-circle", "text_muted", _PRACTICE if kept.practice else _NO_COPY_YET)


def _anchor_line(kept: FirstKept) -> CareLine:
    return CareLine("anchor", "text_muted", anchored_words(kept.anchor))
