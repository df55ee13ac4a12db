"""The rows of the diary, each as it is drawn and as one whole sentence for a screen reader."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from weerbaar_desktop.application.ports import EVERYTHING, RowFilter
from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.dutch import (
    MONTHS,
    SHORT_PARTS,
    SHORT_WEEKDAYS,
    at_home,
    clock,
    count,
    from_record,
    on_the_calendar,
    part_of_day,
    sentence,
    visible,
)
from weerbaar_desktop.domain.incident import BesideKind, Emptiness, IncidentRow, Occurred, RowStatus, row_status
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.searching import found_in
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.presentation.bin_shown import since_words
from weerbaar_desktop.presentation.incident_shown import later_words
from weerbaar_desktop.presentation.search_shown import TOO_SHORT, is_too_short, words_asked
from weerbaar_desktop.presentation.spoken import month, occurred_words


@dataclass(frozen=True, slots=True)
class RowShown:
    """One row: `month` groups, `day` and `time` stand in the first column, `icon` names the channel's picture.

    `status` says how far it is with this incident, "" where a list does not ask; `marked` and `second_marked` where in
    `words` and in `second` what was searched for stands, from and up to.
    """

    record: RecordId
    month: str
    day: str
    time: str
    words: str
    second: str
    tag: str
    icon: str
    spoken: str
    status: str = ""
    status_icon: str = ""
    marked: tuple[tuple[int, int], ...] = ()
    second_marked: tuple[tuple[int, int], ...] = ()


def row_shown(
    row: IncidentRow, words: IncidentWords, concept: Collection[str] = (), sought: Collection[str] = ()
) -> RowShown:
    """The row of one incident.

    `concept` are the records chosen in an aangifte that is not made yet, `sought` the words that were searched for.
    """
    occurred = on_the_calendar(row.occurred)
    moment: datetime = occurred or from_record(row.recorded_at)
    channel = words.choice("channel", row.channel) if row.channel else ""
    empty = dict(row.empty)
    tag = words.choice("kinds", row.kinds[0]) if row.kinds else _KIND_LEFT_EMPTY.get(empty.get("kinds"), "")
    status, status_icon = status_of(row, concept)
    pieces = count(row.evidence, tr("stuk bewijs"), tr("stukken bewijs")) if row.evidence else ""
    later = later_words(row.revisions)
    away = since_words(row)
    found, found_marked = _found(row, sought)
    second = " · ".join(part for part in (found, channel, pieces, later, away) if part)
    noted = tr("Vastgelegd op {day} {months}", day=moment.day, months=said(MONTHS[moment.month - 1]))
    when = sentence(occurred_words(row.occurred)) if occurred else noted
    words_read = row.first_words.rstrip("… .")
    told = (when, words_read, _found_spoken(row), tag, channel, pieces, later, away, status)
    spoken = ". ".join(part for part in told if part) + "."
    return RowShown(
        row.record,
        sentence(month(moment)),
        f"{said(SHORT_WEEKDAYS[moment.weekday()])} {moment.day}",
        _time(row.occurred, empty.get("occurred")),
        row.first_words,
        second,
        tag,
        row.channel or "other",
        spoken,
        status,
        status_icon,
        found_in(row.first_words, sought),
        found_marked,
    )


_LONGEST_NAME: Final = 24
"""Characters of the name of a file on a row that also says what was found in it: that must not be pushed off."""


_BESIDE: Final[dict[BesideKind, str]] = {
    "talk": tr("in een gesprek"),
    "internal": tr("in de interne melding"),
    "melding": tr("in de melding"),
    "aangifte": tr("in de aangifte"),
    "klacht": tr("in de klacht"),
    "measure": tr("in een maatregel"),
    "care": tr("in het nazorgplan"),
    "weighing": tr("bij het wegen"),
    "package": tr("bij een pakket"),
}


def _found(row: IncidentRow, sought: Collection[str]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """What the row says of where a word was found, and where in that it stands."""
    before, found = f"{_found_where(row)}: " if row.found_in or row.found_beside else "", visible(row.found)
    spans = found_in(found, sought)
    return f"{before}{found}", tuple((start + len(before), end + len(before)) for start, end in spans)


def _found_spoken(row: IncidentRow) -> str:
    return f"{_found_where(row)}: {row.found.strip('… .')}" if row.found else ""


def _found_where(row: IncidentRow) -> str:
    """The piece or the record that holds it; a name is said once."""
    if row.found_beside:
        return tr("Gevonden {beside}", beside=_BESIDE[row.found_beside])
    if not row.found_in:
        return tr("Gevonden")
    if row.found == row.found_in:
        return tr("Gevonden als naam van een bestand")
    name = visible(row.found_in)
    return tr("Gevonden in {name}", name=name if len(name) <= _LONGEST_NAME else name[:_LONGEST_NAME].rstrip() + "…")


def under(heading: str, row: RowShown) -> RowShown:
    """The same row below another heading than its month, which the row says itself then."""
    month = row.month[:1].lower() + row.month[1:]
    return replace(row, month=heading, second=" · ".join(part for part in (row.second, month) if part))


_KIND_LEFT_EMPTY: Final[dict[Emptiness | None, str]] = {
    "unknown": tr("Soort: weet ik niet"),
    "withheld": tr("Soort: laat ik weg"),
}
_MOMENT_LEFT_EMPTY: Final[dict[Emptiness | None, str]] = {"unknown": tr("weet ik niet"), "withheld": tr("laat ik weg")}


STATUSES: Final[dict[RowStatus, tuple[str, str]]] = {
    "recorded": (tr("Vastgelegd"), "check"),
    "told": (tr("Iemand weet het"), "users"),
    "not_reported": (tr("Niet gemeld"), "circle-dashed"),
    "concept": (tr("In concept"), "pencil"),
    "handed_over": (tr("In map voor politie"), "file-text"),
}
"""How far it can be with an incident: the words and the name of the picture, in the order in which they are offered."""


def status_of(row: IncidentRow, concept: Collection[str] = ()) -> tuple[str, str]:
    """How far it is, in words and with the name of its picture: only what is really recorded, the farthest first."""
    return ("", "") if row.trashed_on is not None else STATUSES[row_status(row, concept)]


def _time(occurred: Occurred | None, empty: Emptiness | None = None) -> str:
    """What stands below the day: as much as is known of the hour, and no more."""
    if occurred is None:
        return _MOMENT_LEFT_EMPTY.get(empty, tr("niet ingevuld"))
    if occurred.from_ is None:
        return tr("niet bekend")
    if occurred.precision == "exact":
        return clock(occurred.from_)
    if occurred.precision == "about":
        return tr("rond {clock}", clock=clock(occurred.from_))
    if occurred.precision == "part_of_day":
        return said(SHORT_PARTS[part_of_day(at_home(occurred.from_).hour)])
    return "" if occurred.precision == "day" else tr("niet zeker")


FIRST_FOUND: Final = 64
"""So many are asked for at each key: more than a screen holds, and more than get a piece of their text."""
FOUND_AT_MOST: Final = 500
"""More than anybody reads; whoever finds more adds a word."""


BEST_FIRST: Final = tr("Wat het best past, staat bovenaan")
"""What stands above a list that is not by date."""


def count_words(shown: int, typed: str, only: RowFilter = EVERYTHING, *, best: bool = False) -> str:
    """What stands below the name of the page; `best` where what fits best stands first."""
    words = _counted(shown, typed, only)
    return tr("{words}. {best_first}. Esc zet ze op datum.", words=words, best_first=BEST_FIRST) if best else words


def _counted(shown: int, typed: str, only: RowFilter) -> str:
    entries = count(shown, tr("aantekening"), tr("aantekeningen"))
    here = tr(" in deze keuze") if only != EVERYTHING else ""
    if is_too_short(typed):
        return f"{entries}{here}. {TOO_SHORT}"
    if not words_asked(typed):
        return f"{entries}{here}"
    if shown > FOUND_AT_MOST:
        return tr(
            "Meer dan {found_at_most} aantekeningen met deze woorden{here}", found_at_most=FOUND_AT_MOST, here=here
        )
    return tr("{entries} met deze woorden{here}", entries=entries, here=here)


_OTHER_WORDS: Final = tr(
    "Probeer een korter woord, of een ander woord. Een soort, zoals Dreiging, kiest u bij Soort. "
    "Van een lang gesprek of een lange mail zoekt het programma alleen een deel na. "
    "Een nieuw stuk kunt u na even wachten vinden."
)


def nothing_words(typed: str, only: RowFilter) -> tuple[str, str]:
    """A heading and a sentence where the list is empty: nothing is gone, and what can be done."""
    if only != EVERYTHING:
        return (
            tr("Hier past geen aantekening bij"),
            tr("Er is niets weg. Kies iets anders in de keuzes hierboven, of toon alles."),
        )
    if words_asked(typed):
        return tr("Deze woorden zijn niet gevonden"), _OTHER_WORDS
    return tr("Hier staat nog niets"), tr("Wat u vastlegt, komt op deze plek. Beginnen kan met één zin.")


def chosen_sentence(number: int) -> str:
    """What a screen reader says when a tick comes or goes."""
    return (
        tr("{count} gekozen", count=count(number, tr("incident"), tr("incidenten"))) if number else tr("Niets gekozen")
    )


def make_words(number: int) -> str:
    """What stands on the button that starts an aangifte with the chosen incidents."""
    return tr("Maak aangifte van {count}", count=count(number, tr("gekozen incident"), tr("gekozen incidenten")))
