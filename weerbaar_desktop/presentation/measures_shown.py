"""The list of measures and one of them, in words; and the form in which one is written."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, cast, get_args

from weerbaar_desktop.application.measures import LABELS, NOT_FILLED, STATUS_WORDS, MeasureSeen, answer_words
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.dutch import count, day, from_record, recorded_words, sentence, visible
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.measure import (
    ASKED,
    Measure,
    Status,
    StoredMeasure,
    changes_an_answer,
    check_measure,
)
from weerbaar_desktop.domain.revised import REASON
from weerbaar_desktop.domain.scan import ScanKind
from weerbaar_desktop.presentation.incident_form import FieldShown, Typed
from weerbaar_desktop.presentation.incident_shown import FactShown
from weerbaar_desktop.presentation.moments import NotUnderstood, date_typed, read_date
from weerbaar_desktop.presentation.shown import ChoiceShown, FieldError, FormRefused, LinkShown

TITLE: Final = "Maatregelen"
FORM_TITLE: Final = "Maatregel opschrijven"
NEW: Final = "new"
"""In the place of a record, for what is not stored yet."""
EVERYTHING: Final = "all"
NONE_YET: Final = "Er staat nog niets op deze lijst."
NONE_SUCH: Final = "Hier staat niets met deze stand."
_SCANS: Final[Mapping[ScanKind, str]] = {"self": "zelfscan", "home": "woningscan"}
_LONGEST_TITLE: Final = 60
"""Characters; all of it stands among the facts."""
_LONGEST_WORD: Final = 120
_QUESTIONS: Final[Mapping[str, tuple[str, str]]] = {
    "what": ("Wat wilt u doen?", "In een paar woorden."),
    "why": ("Waarom?", ""),
    "who": ("Wie doet het?", "U, iemand thuis, of uw organisatie."),
    "due": ("Wanneer?", "Niet verplicht. Schrijf de datum zoals 3-11-2026."),
    "status": ("Hoe staat het ermee?", ""),
    "note": ("Aantekening", "Bijvoorbeeld wie u erover sprak."),
}
_LONG: Final = frozenset({"what", "why", "note"})


@dataclass(frozen=True, slots=True)
class MeasureShown:
    """The page of one measure; `scan` is the record of the scan it came of, "" for none that can be opened."""

    title: str
    subtitle: str
    facts: tuple[FactShown, ...]
    note: str
    source: str
    origin: str
    scan: str
    recorded: str
    scan_words: str


def status_choices() -> tuple[ChoiceShown, ...]:
    """What the list can be narrowed to."""
    return (*(ChoiceShown(key, words) for key, words in STATUS_WORDS.items()), ChoiceShown(EVERYTHING, "Alles"))


def status_of(value: str) -> Status | None:
    """What was chosen; None for everything."""
    return cast("Status", value) if value in get_args(Status) else None


def measure_rows(measures: Iterable[StoredMeasure], today: date) -> tuple[LinkShown, ...]:
    """A row for each: what it is, and below it when, who and how it stands."""
    return tuple(LinkShown(one.record, title_words(one.measure), _below(one.measure, today)) for one in measures)


def title_words(measure: Measure) -> str:
    """What it is, on one line and not longer than a heading."""
    return _in_short(measure.what)


def _in_short(text: str) -> str:
    words = visible(" ".join(text.split()))
    if " " not in words[:_LONGEST_TITLE]:  # one word, such as an address of a website: whole, unless it has no end
        return words if len(words) <= _LONGEST_WORD else f"{words[:_LONGEST_WORD]} …"
    return textwrap.shorten(words, _LONGEST_TITLE, placeholder=" …")


def _below(measure: Measure, today: date) -> str:
    parts = [STATUS_WORDS[measure.status]]
    if measure.due is not None:
        parts.append("vandaag" if measure.due == today else day(measure.due))
    if measure.who:
        parts.append(_in_short(measure.who))
    return f"{', '.join(parts)}."


def measure_shown(seen: MeasureSeen) -> MeasureShown:
    """The page of one measure; what is not filled in is said."""
    measure = seen.stored.measure
    return MeasureShown(
        title_words(measure),
        STATUS_WORDS[measure.status],
        tuple(_fact(measure, key) for key in ("what", "why", "who", "due")),
        visible(measure.note or ""),
        f"Bron: {visible(measure.source)}." if measure.source else "",
        _origin(seen),
        seen.scan.record if seen.scan else "",
        _recorded(seen.stored),
        f"Bekijk de {_SCANS[seen.scan.scan.what]}" if seen.scan else "",
    )


def _fact(measure: Measure, key: str) -> FactShown:
    value = visible(answer_words(measure, key))
    return FactShown(LABELS[key], value) if value else FactShown(LABELS[key], NOT_FILLED, "not_asked")


def _origin(seen: MeasureSeen) -> str:
    origin = seen.stored.measure.origin
    if origin is None:
        return "U schreef deze maatregel zelf op."
    if origin.kind != "scan":
        return "Deze maatregel komt uit iets dat u eerder vastlegde."
    if seen.scan is None:
        return "Deze maatregel komt uit een scan die is gewist."
    return f"Deze maatregel komt uit uw {_SCANS[seen.scan.scan.what]} van {day(from_record(seen.scan.recorded_at))}."


def _recorded(stored: StoredMeasure) -> str:
    words = f"Vastgelegd door het programma op {recorded_words(stored.recorded_at)}."
    later = stored.revisions - 1
    changed = recorded_words(stored.changed_at)
    return f"{words} {count(later, 'keer', 'keer')} aangevuld, het laatst op {changed}." if later else words


# -- the form ------------------------------------------------------------------------------------


def measure_fields() -> tuple[FieldShown, ...]:
    """Every question of the form."""
    return tuple(_field(key, *_QUESTIONS[key]) for key in ASKED)


def _field(key: str, question: str, hint: str) -> FieldShown:
    choices = tuple(ChoiceShown(value, words) for value, words in STATUS_WORDS.items()) if key == "status" else ()
    return FieldShown(key, "choice" if choices else "text", question, hint, choices, False, key in _LONG)


def draft_key(name: str) -> str:
    """Where half-written words are kept: `name` is a record, or NEW."""
    return f"measure_{name}"


def typed_of(measure: Measure | None) -> Typed:
    """What the form shows of a measure; an open one for None."""
    if measure is None:
        return {**dict.fromkeys(ASKED, ""), "status": "open"}
    return {
        **{key: getattr(measure, key) or "" for key in ASKED},
        "due": date_typed(measure.due) if measure.due else "",
    }


def read_measure(typed: Mapping[str, Json], today: date, before: Measure | None = None) -> Measure:
    """What was typed, with the source and origin of `before`; raises FormRefused."""
    texts = {key: str(typed.get(key) or "").strip() for key in ASKED}
    if not texts["what"]:
        raise FormRefused((FieldError("what", "Schrijf in een paar woorden wat u wilt doen."),))
    try:
        due = read_date(texts["due"]) if texts["due"] else None
        measure = replace(
            before or Measure(""),
            what=texts["what"],
            why=texts["why"] or None,
            who=texts["who"] or None,
            due=due,
            status=status_of(texts["status"]) or "open",
            note=texts["note"] or None,
        )
        check_measure(measure, today)
    except NotUnderstood as error:
        raise FormRefused((FieldError("due", str(error)),)) from error
    except RefusedInput as refused:
        raise FormRefused((FieldError(refused.where, sentence(refused.what)),)) from refused
    return measure


def read_change(typed: Mapping[str, Json], reason: str, today: date, before: Measure) -> Measure:
    """A later version of `before`; raises FormRefused, also when an answer changes and no reason is given."""
    measure = read_measure(typed, today, before)
    if changes_an_answer(before, measure) and not reason.strip():
        raise FormRefused((FieldError(REASON, "Schrijf in een paar woorden waarom u dit wijzigt."),))
    return measure
