"""What a page says of a klacht: whether one is needed, until when, from which day that counts, and the reminder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from weerbaar_desktop.content.klacht_words import KlachtWords
from weerbaar_desktop.domain.appointment import Appointment
from weerbaar_desktop.domain.deadlines import WARNED_BEFORE, Basis, KlachtTerm, klacht_term, klacht_term_of_series
from weerbaar_desktop.domain.dutch import count
from weerbaar_desktop.domain.incident import Incident
from weerbaar_desktop.domain.offences import MAY_NEED_KLACHT, Klacht, Offence
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.presentation.spoken import day, weekday

_NEEDED: Final[Mapping[Klacht, str]] = {
    "no": tr("Hiervoor is geen klacht nodig: een aangifte is genoeg."),
    "yes": tr("Hiervoor is een klacht nodig: vervolgen kan alleen als u daar zelf om vraagt."),
    "not_for_office": (
        tr(
            "Hiervoor is een klacht nodig. Dat geldt niet als u als ambtenaar bent beledigd, tijdens of "
            "vanwege uw werk. Twijfelt u? Doe dan voor de zekerheid een klacht."
        )
    ),
    "for_part": tr("Hiervoor is soms een klacht nodig."),
    "unsure": tr("Of hiervoor een klacht nodig is, hebben wij niet kunnen nakijken. Vraag het de politie."),
}
_SINCE: Final[Mapping[Basis, str]] = {
    "known": tr("Dit telt vanaf {}, de dag waarop u het wist."),
    "happened": tr("Dit telt vanaf {}, de dag waarop het gebeurde. Hoorde u het later? Vul dan in wanneer u het wist."),
    "about": tr("Dit telt vanaf {}. Die dag is niet zeker: doe het zo snel u kunt."),
}
_SINCE_LAST: Final = tr("Dit telt vanaf {}, de laatste keer die u koos.")
_NOT_SURE: Final = tr(" Die dag is niet zeker: doe het zo snel u kunt.")
_SOON: Final = tr(" Dat is binnen twee weken.")
_NO_DAY: Final = tr("Vanaf welke dag dit telt, blijkt niet uit uw antwoorden. Doe het daarom zo snel mogelijk.")
_PASSED: Final = tr("Tot en met {} kon het zeker. Vraag de politie of een advocaat wat nu nog kan.")
_PASSED_ABOUT: Final = tr("Op {} liep de tijd misschien af. Vraag de politie of een advocaat wat nu nog kan.")
CALENDAR_WARNING: Final = tr(
    "De afspraak zegt alleen dat een termijn afloopt, niet waarvan. "
    "Uw agenda staat vaak ook op internet. Zet er zelf dus niets bij."
)


def needed_words(offence: Offence) -> str:
    """Whether this offence asks for a klacht."""
    return " ".join(part for part in (_NEEDED[offence.klacht], offence.klacht_note) if part)


@dataclass(frozen=True, slots=True)
class TermShown:
    """The term in sentences; `last_day` is the day to remember, None when there is none to come."""

    lines: tuple[str, ...]
    last_day: date | None


_NOTHING: Final = TermShown((), None)


def term_shown(offence: Offence, incidents: Sequence[Incident], today: date) -> TermShown:
    """Until when a klacht of this offence is safe for these incidents; nothing where it never needs one."""
    if offence.klacht not in MAY_NEED_KLACHT or not incidents:
        return _NOTHING
    if offence.series:
        term = klacht_term_of_series(incidents)
        if term is None:
            return TermShown((_NO_DAY,), None)
        return _one(term, f"{_SINCE_LAST}{_NOT_SURE if term.basis == 'about' else ''}", today)
    return _of_each(incidents, today)


def _one(term: KlachtTerm, since: str, today: date) -> TermShown:
    state = term.state(today)
    if state == "passed":
        passed = _PASSED_ABOUT if term.basis == "about" else _PASSED
        return TermShown((passed.format(day(term.last_day)), since.format(day(term.counted_from))), None)
    until = tr(
        "Doe dit uiterlijk op {weekday}.{soon}", weekday=weekday(term.last_day), soon=_SOON if state == "soon" else ""
    )
    return TermShown((until, since.format(day(term.counted_from))), term.last_day)


def _of_each(incidents: Sequence[Incident], today: date) -> TermShown:
    """The term that ends first of those to come; how many are over, and of how many no day is known."""
    terms = [term for incident in incidents if (term := klacht_term(incident)) is not None]
    if not terms:
        return TermShown((_NO_DAY,), None)
    coming = [term for term in terms if term.state(today) != "passed"]
    first = min(coming or terms, key=lambda term: term.last_day)
    shown = _one(first, _SINCE[first.basis], today)
    return TermShown((*shown.lines, *_others(len(incidents), len(terms), len(coming))), shown.last_day)


def _others(all_of_them: int, dated: int, coming: int) -> tuple[str, ...]:
    over, undated = dated - coming, all_of_them - dated
    lines = []
    if coming and over:
        lines.append(
            tr(
                "Bij {count} is die dag al voorbij. Vraag wat daar nog kan.",
                count=count(over, tr("incident"), tr("incidenten")),
            )
        )
    if undated:
        lines.append(tr("Bij {count} is de dag niet bekend.", count=count(undated, tr("incident"), tr("incidenten"))))
    return tuple(lines)


def reminder_words(term: KlachtTerm | None) -> tuple[str, str]:
    """A calm line where a term ends within 14 days, and what it is about; two times "" where none does."""
    if term is None:
        return "", ""
    until = tr("nog tot ongeveer") if term.basis == "about" else tr("zeker nog tot en met")
    return (
        tr("Een klacht kan {until} {weekday}", until=until, weekday=weekday(term.last_day)),
        tr(
            "Dat gaat over iets van {day}. Kies dat incident; bij ‘Wat zegt de wet?’ leest u meer.",
            day=day(term.counted_from),
        ),
    )


def appointment(last_day: date, words: KlachtWords, today: date) -> Appointment:
    """The last day for another calendar, without anything of the case."""
    return Appointment(last_day, words.appointment_title, words.appointment_words, WARNED_BEFORE, today)


def source_words(source: str, state_of_law: date, reviewed_on: date) -> str:
    """Where something of the law comes from, of which day that is, and that it can have changed."""
    return tr(
        "Bron: {source}. Stand van de wet: {day}. Nagekeken op {seen}. Controleer dit bij de politie of een jurist.",
        source=source,
        day=day(state_of_law),
        seen=day(reviewed_on),
    )
