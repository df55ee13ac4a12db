"""The list of measures and one of them, in words; and the form in which one is written."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, Literal, cast, get_args

from weerbaar_desktop.application.measure_origins import PLACE_WORDS, Listed, MeasureSeen, Place, places
from weerbaar_desktop.application.measures import LABELS, NOT_FILLED, STATUS_WORDS, answer_words
from weerbaar_desktop.application.papers.maatregelen import GONE
from weerbaar_desktop.domain.aftercare import StoredCarePlan
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.dutch import count, from_record, sentence, visible
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.incident import StoredIncident
from weerbaar_desktop.domain.journal import RECORD, RecordId
from weerbaar_desktop.domain.measure import (
    ASKED,
    Measure,
    MeasureOrigin,
    OriginKind,
    Status,
    StoredMeasure,
    changes_an_answer,
    check_measure,
)
from weerbaar_desktop.domain.plan import StoredPlan, kind_of
from weerbaar_desktop.domain.revised import REASON
from weerbaar_desktop.domain.scan import ScanKind, StoredScan
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.presentation.incident_form import FieldShown, Typed
from weerbaar_desktop.presentation.incident_shown import FactShown
from weerbaar_desktop.presentation.moments import NotUnderstood, date_typed, read_date
from weerbaar_desktop.presentation.shown import ChoiceShown, FieldError, FormRefused, LinkShown
from weerbaar_desktop.presentation.spoken import day, occurred_words, recorded_words

TITLE: Final = tr("Maatregelen")
FORM_TITLE: Final = tr("Maatregel opschrijven")
NEW: Final = "new"
"""In the place of a record, for what is not stored yet."""
EVERYTHING: Final = "all"
NONE_YET: Final = tr("Er staat nog niets op deze lijst.")
NONE_SUCH: Final = tr("Hier staat niets met deze keuze.")
_SCANS: Final[Mapping[ScanKind, str]] = {"self": "zelfscan", "home": "woningscan"}
_ERASED: Final[Mapping[OriginKind, str]] = {
    "scan": tr("een scan die is gewist"),
    "incident": tr("een incident dat is gewist"),
    "plan": tr("een plan dat is gewist"),
    "care": tr("een plan dat is gewist"),
}
_ABOUT: Final = "incident_"
_LONGEST_TITLE: Final = 60
"""Characters; all of it stands among the facts."""
_LONGEST_WORD: Final = 120
_QUESTIONS: Final[Mapping[str, tuple[str, str]]] = {
    "what": (tr("Wat wilt u doen?"), tr("In een paar woorden.")),
    "why": (tr("Waarom?"), ""),
    "who": (tr("Wie doet het?"), tr("U, iemand thuis, of uw organisatie.")),
    "due": (tr("Wanneer?"), tr("Niet verplicht. Schrijf de datum zoals 3-11-2026.")),
    "status": (tr("Hoe staat het ermee?"), ""),
    "note": (tr("Aantekening"), tr("Bijvoorbeeld wie u erover sprak.")),
}
_LONG: Final = frozenset({"what", "why", "note"})


OriginPage = Literal["self", "home", "incident", "starter", "family", "care"]
"""The pages that show what a measure came of."""


@dataclass(frozen=True, slots=True)
class CameOf:
    """What a measure came of: the kind of page that shows it, its record, and what the button there says."""

    page: OriginPage
    record: str
    button: str


@dataclass(frozen=True, slots=True)
class MeasureShown:
    """The page of one measure; `came_of` names what it came of and its record, None for nothing that can be opened."""

    title: str
    subtitle: str
    facts: tuple[FactShown, ...]
    note: str
    source: str
    origin: str
    came_of: CameOf | None
    recorded: str


def status_choices() -> tuple[ChoiceShown, ...]:
    """What the list can be narrowed to."""
    return (
        *(ChoiceShown(key, said(words)) for key, words in STATUS_WORDS.items()),
        ChoiceShown(EVERYTHING, tr("Alles")),
    )


def status_of(value: str) -> Status | None:
    """What was chosen; None for everything."""
    return cast("Status", value) if value in get_args(Status) else None


def place_choices(found: Iterable[Listed]) -> tuple[tuple[Place | None, str], ...]:
    """Where measures came from, to narrow the list to; everything comes first."""
    return ((None, tr("Alles")), *((place, said(PLACE_WORDS[place])) for place in places(found)))


def measure_rows(measures: Iterable[Listed], today: date) -> tuple[LinkShown, ...]:
    """A row for each: what it is, and below it how it stands, when, who and where it came from."""
    return tuple(
        LinkShown(
            one.stored.record,
            title_words(one.stored.measure),
            f"{_below(one.stored.measure, today)} {_from(one.place)}".strip(),
        )
        for one in measures
    )


def measure_links(measures: Iterable[StoredMeasure], today: date) -> tuple[LinkShown, ...]:
    """A row for each where it is clear what they came of."""
    return tuple(LinkShown(one.record, title_words(one.measure), _below(one.measure, today)) for one in measures)


def _from(place: Place | None) -> str:
    """Nothing is said of what the person wrote alone."""
    return "" if place == "own" else tr("Uit: {place}.", place=said(PLACE_WORDS[place] if place else GONE).lower())


def title_words(measure: Measure) -> str:
    """What it is, on one line and not longer than a heading."""
    return _in_short(measure.what)


def _in_short(text: str) -> str:
    words = visible(" ".join(text.split()))
    if " " not in words[:_LONGEST_TITLE]:  # one word, such as an address of a website: whole, unless it has no end
        return words if len(words) <= _LONGEST_WORD else f"{words[:_LONGEST_WORD]} …"
    return textwrap.shorten(words, _LONGEST_TITLE, placeholder=" …")


def _below(measure: Measure, today: date) -> str:
    parts = [said(STATUS_WORDS[measure.status])]
    if measure.due is not None:
        parts.append(tr("vandaag") if measure.due == today else day(measure.due))
    who = tr(" Wie: {in_short}.", in_short=_in_short(measure.who)) if measure.who else ""
    return f"{', '.join(parts)}.{who}"


def measure_shown(seen: MeasureSeen) -> MeasureShown:
    """The page of one measure; what is not filled in is said."""
    measure = seen.stored.measure
    return MeasureShown(
        title_words(measure),
        said(STATUS_WORDS[measure.status]),
        tuple(_fact(measure, key) for key in ("what", "why", "who", "due")),
        visible(measure.note or ""),
        tr("Bron: {source}.", source=visible(measure.source)) if measure.source else "",
        _origin(seen),
        _came_of(seen.came_of),
        _recorded(seen.stored),
    )


def _came_of(found: StoredScan | StoredIncident | StoredPlan | StoredCarePlan | None) -> CameOf | None:
    if found is None:
        return None
    if isinstance(found, StoredScan):
        return CameOf(found.scan.what, found.record, tr("Bekijk de {scans}", scans=_SCANS[found.scan.what]))
    if isinstance(found, StoredIncident):
        return CameOf("incident", found.record, tr("Bekijk het incident"))
    if isinstance(found, StoredCarePlan):
        return CameOf("care", found.record, tr("Bekijk uw plan"))
    starter = kind_of(found.plan) == "starter"
    return CameOf(kind_of(found.plan), found.record, tr("Bekijk uw plan") if starter else tr("Bekijk Thuisfront"))


def _fact(measure: Measure, key: str) -> FactShown:
    value = visible(answer_words(measure, key, said))
    return FactShown(said(LABELS[key]), value) if value else FactShown(said(LABELS[key]), said(NOT_FILLED), "not_asked")


def _origin(seen: MeasureSeen) -> str:
    origin = seen.stored.measure.origin
    if origin is None:
        return tr("U schreef deze maatregel zelf op.")
    return tr("Deze maatregel komt uit {place}.", place=_place(origin.kind, seen.came_of))


def _place(kind: OriginKind, came_of: StoredScan | StoredIncident | StoredPlan | StoredCarePlan | None) -> str:
    if kind == "card":
        return tr("een kaart over eigen gedrag")
    if came_of is None:
        return _ERASED[kind]
    if isinstance(came_of, StoredIncident):
        return tr("een incident. Dat gebeurde {occurred}", occurred=occurred_words(came_of.incident.occurred))
    then = day(from_record(came_of.recorded_at))
    if isinstance(came_of, StoredScan):
        return tr("uw {scans} van {then}", scans=_SCANS[came_of.scan.what], then=then)
    if isinstance(came_of, StoredCarePlan):
        return tr("uw plan voor na een incident, van {then}", then=then)
    plan = tr("uw plan voor de eerste dertig dagen") if kind_of(came_of.plan) == "starter" else tr("Thuisfront")
    return tr("{plan}, van {then}", plan=plan, then=then)


def _recorded(stored: StoredMeasure) -> str:
    words = tr("Vastgelegd door het programma op {recorded}.", recorded=recorded_words(stored.recorded_at))
    later = stored.revisions - 1
    changed = recorded_words(stored.changed_at)
    return (
        tr(
            "{words} {count} aangevuld, het laatst op {changed}.",
            words=words,
            count=count(later, tr("keer"), tr("keer")),
            changed=changed,
        )
        if later
        else words
    )


# -- the form ------------------------------------------------------------------------------------


def measure_fields() -> tuple[FieldShown, ...]:
    """Every question of the form."""
    return tuple(_field(key, *_QUESTIONS[key]) for key in ASKED)


def _field(key: str, question: str, hint: str) -> FieldShown:
    choices = tuple(ChoiceShown(value, said(words)) for value, words in STATUS_WORDS.items()) if key == "status" else ()
    return FieldShown(key, "choice" if choices else "text", question, hint, choices, False, key in _LONG)


def draft_key(name: str) -> str:
    """Where half-written words are kept: `name` is a record, NEW, or one about an incident."""
    return f"measure_{name}"


def about_incident(incident: str) -> str:
    """The name of what is not stored yet and comes of this incident."""
    return f"{_ABOUT}{incident}"


def origin_in(name: str) -> MeasureOrigin | None:
    """The incident that a new measure comes of; None for one that comes of none."""
    record = name.removeprefix(_ABOUT)
    return MeasureOrigin("incident", RecordId(record)) if name.startswith(_ABOUT) and RECORD.fullmatch(record) else None


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
        raise FormRefused((FieldError("what", tr("Schrijf in een paar woorden wat u wilt doen.")),))
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
        raise FormRefused((FieldError(REASON, tr("Schrijf in een paar woorden waarom u dit wijzigt.")),))
    return measure
