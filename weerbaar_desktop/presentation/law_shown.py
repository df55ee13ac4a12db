"""What the law asks, held against the chosen incidents: questions with what speaks to them, and never a verdict."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from weerbaar_desktop.application.pattern_words import traits
from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.content.klacht_words import KlachtWords
from weerbaar_desktop.domain.counts import counted
from weerbaar_desktop.domain.incident import StoredIncident
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.offences import ElementFound, Offence, Standing, held_against, touched
from weerbaar_desktop.domain.pattern import Pattern, pattern
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.presentation.klacht_shown import needed_words, source_words, term_shown
from weerbaar_desktop.presentation.spoken import occurred_words, weekday

NO_VERDICT: Final = tr("Het programma beoordeelt geen dreiging en geen strafbaarheid; dat doen politie en rechter.")
LEAD: Final = tr(
    "Hieronder staan strafbare feiten die bij uw incidenten kunnen horen. "
    "De vragen helpen u om te zien of uw verhaal volledig is. Niet elke vraag hoeft een antwoord."
)
NOTHING_TOUCHED: Final = tr(
    "Bij de soorten gedrag die u invulde, staat hier geen strafbaar feit. "
    "Dat zegt niet dat er niets aan de hand is. Vertel de politie gewoon wat er gebeurde."
)
_STANDING: Final[Mapping[Standing, str]] = {
    "open": tr("Hierover vulde u nog niets in."),
    "left": tr("U koos ‘weet ik niet’ of ‘laat ik weg’. Dat mag."),
    "spoken": "",
}
_SUMMARY: Final[Mapping[Standing, str]] = {
    "open": tr("Over een deel van de vragen vulde u nog niets in."),
    "spoken": tr("Over elke vraag vulde u iets in, of u liet die bewust leeg."),
}
_CODE: Final = tr("Wetboek van Strafrecht, ")
_ANOTHER_TEXT: Final = tr("De wet kan sinds die tekst zijn gewijzigd.")
_STALE: Final = tr("Dit is langer dan een jaar geleden nagekeken.")


@dataclass(frozen=True, slots=True)
class ElementShown:
    """A question, and what stands about it already; `words` is "" where nothing was held against it."""

    question: str
    words: str
    standing: Standing


@dataclass(frozen=True, slots=True)
class FillIn:
    """An incident in which something is still open, and the words of the way to it."""

    record: RecordId
    words: str


@dataclass(frozen=True, slots=True)
class OffenceShown:
    """One offence as it is read: what it is, the questions, the pattern of a series, the klacht, and the source.

    `standing` and `summary` say of all questions together what stands there; "" where nothing was held against them.
    """

    name: str
    article: str
    about: str
    more: tuple[str, ...]
    standing: Standing
    summary: str
    elements: tuple[ElementShown, ...]
    pattern: tuple[str, ...]
    klacht: str
    term: tuple[str, ...]
    source: str
    fill_in: FillIn | None = None


@dataclass(frozen=True, slots=True)
class TermCard:
    """The first day to remember, in words and as a day, and how it was counted."""

    last_day: date
    title: str
    lines: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class LawShown:
    """The whole page: what the facts touch, the rest, and the first day to remember if there is one."""

    lead: str
    touched: tuple[OffenceShown, ...]
    others: tuple[OffenceShown, ...]
    term: TermCard | None


@dataclass(frozen=True, slots=True)
class LawWords:
    """What experts wrote, as far as this page needs it."""

    offences: tuple[Offence, ...]
    klacht: KlachtWords
    incident: IncidentWords


def law_shown(words: LawWords, stored: Sequence[StoredIncident], today: date) -> LawShown:
    """The page for these incidents on `today`, a day at home."""
    facts = tuple(one.incident for one in stored)
    seen: list[OffenceShown] = []
    others: list[OffenceShown] = []
    days: list[tuple[date, Offence]] = []
    for offence in words.offences:
        places = touched(offence, facts)
        if not places:
            others.append(_read_only(offence, today))
            continue
        here = tuple(facts[place] for place in places)
        term = term_shown(offence, here, today)
        if term.last_day is not None:
            days.append((term.last_day, offence))
        seen.append(_held(offence, words, stored, places, today))
    return LawShown(LEAD if seen else NOTHING_TOUCHED, tuple(seen), tuple(others), _term_card(days, words.klacht))


def _read_only(offence: Offence, today: date) -> OffenceShown:
    """An offence that nothing touches: what it is and what it asks, without anything held against it."""
    questions = tuple(ElementShown(element.question, "", "open") for element in offence.elements)
    return OffenceShown(
        offence.name, _CODE + offence.article, offence.about, _more(offence), "open", "", questions, (),
        needed_words(offence), (), _source(offence, today),
    )  # fmt: skip


def _held(
    offence: Offence, words: LawWords, stored: Sequence[StoredIncident], places: tuple[int, ...], today: date
) -> OffenceShown:
    facts = tuple(one.incident for one in stored)
    here = tuple(facts[place] for place in places)
    found = held_against(offence, facts, places)
    standing: Standing = "open" if any(one.standing == "open" for one in found) else "spoken"
    return OffenceShown(
        name=offence.name,
        article=_CODE + offence.article,
        about=offence.about,
        more=_more(offence),
        standing=standing,
        summary=_SUMMARY[standing],
        elements=tuple(_element(one, len(places), words.incident) for one in found),
        pattern=pattern_lines(pattern(counted(here)), words.incident) if offence.series else (),
        klacht=needed_words(offence),
        term=term_shown(offence, here, today).lines,
        source=_source(offence, today),
        fill_in=_fill_in(found, stored),
    )


def _more(offence: Offence) -> tuple[str, ...]:
    return tuple(part for part in (offence.note, offence.office) if part)


def _element(found: ElementFound, incidents: int, words: IncidentWords) -> ElementShown:
    if found.standing != "spoken":
        return ElementShown(found.element.question, _STANDING[found.standing], found.standing)
    labels = ", ".join(dict.fromkeys(words.field(field).label.lower() for _, field in found.spoken))
    where = len({place for place, _ in found.spoken})
    of_them = (
        "" if incidents == 1 else tr(" bij {where} van de {incidents} incidenten", where=where, incidents=incidents)
    )
    return ElementShown(
        found.element.question,
        tr("Hierover vulde u iets in{of_them}: {labels}.", of_them=of_them, labels=labels),
        "spoken",
    )


def _fill_in(found: Sequence[ElementFound], stored: Sequence[StoredIncident]) -> FillIn | None:
    """The incident in which most is still open, the first of those; None when nothing is."""
    missing = Counter(place for one in found for place in one.missing)
    if not missing:
        return None
    place = min(missing, key=lambda one: (-missing[one], one))
    return FillIn(
        stored[place].record,
        tr("Vul het incident aan: {occurred}", occurred=occurred_words(stored[place].incident.occurred)),
    )


def pattern_lines(seen: Pattern, words: IncidentWords) -> tuple[str, ...]:
    """Nature, duration, frequency and intensity, each in a line of counts and dates."""
    told = ((one.heading, " ".join(one.sentences)) for one in traits(seen, words, said))
    return tuple(f"{heading}: {line[:1].lower()}{line[1:]}" for heading, line in told)


def _source(offence: Offence, today: date) -> str:
    words = [source_words(offence.source, offence.state_of_law, offence.reviewed_on)]
    if offence.certainty == "check":
        words.append(_ANOTHER_TEXT)
    if offence.is_stale(today):
        words.append(_STALE)
    if offence.limitation is not None:
        words.insert(
            0, tr("Verjaart in de regel na {limitation} jaar, volgens de gelezen tekst.", limitation=offence.limitation)
        )
    return " ".join(words)


def _term_card(days: Sequence[tuple[date, Offence]], words: KlachtWords) -> TermCard | None:
    if not days:
        return None
    last_day = min(last for last, _ in days)
    series = (words.series,) if any(offence.series for _, offence in days) else ()
    return TermCard(
        last_day,
        tr("Wilt u een klacht doen? Doe dat uiterlijk op {weekday}", weekday=weekday(last_day)),
        (words.counting, *series, words.who),
        source_words(words.source, words.state_of_law, words.reviewed_on),
    )
