"""The form with every field of an incident, derived from the domain type, and what a person typed into it.

What is typed is a plain document, so that it is also the draft: text fields hold text, a choice its value or "",
several choices a list, `occurred` and `known_on` an object of typed texts, `persons` a list of objects; `empty` maps
a field to "unknown" or "withheld".
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import datetime, time
from typing import Any, Final, Literal, cast, get_args, get_origin

from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.documents import core_type, shape, to_document
from weerbaar_desktop.domain.dutch import HOME_ZONE, sentence
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.incident import (
    EMPTY_BY_CHOICE,
    SET_BY_PROGRAM,
    Incident,
    Occurred,
    Person,
    read_incident,
)
from weerbaar_desktop.domain.revised import REASON
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.presentation.moments import NotUnderstood, at_home, date_typed, read_date, read_time, time_typed
from weerbaar_desktop.presentation.shown import ChoiceShown, FieldError, FormRefused

Form = Literal["text", "moment", "occurred", "choice", "choices", "lines", "persons"]
Typed = dict[str, Json]
SHORT_TEXTS: Final = frozenset({"place", "means", "sender", "url"})
EMPTY: Final = "empty"
_WITH_A_TIME: Final = ("exact", "about", "part_of_day")
"""What is only true of a moment with a time: without one the program would name an hour that nobody told."""


@dataclass(frozen=True, slots=True)
class FieldShown:
    """One field: how it is asked and in which form it is answered; `may_be_empty` in three ways."""

    key: str
    form: Form
    question: str
    hint: str
    choices: tuple[ChoiceShown, ...]
    may_be_empty: bool
    long: bool


def form_fields(words: IncidentWords) -> tuple[FieldShown, ...]:
    """Every field in the order of the content."""
    hints = shape(Incident)
    return tuple(
        FieldShown(
            field.key,
            _form_of(hints[field.key]),
            field.question,
            field.hint,
            tuple(ChoiceShown(value, text) for value, text in words.choices.get(field.key, {}).items()),
            field.key != "account",
            field.key not in SHORT_TEXTS,
        )
        for field in words.fields
        if field.key not in SET_BY_PROGRAM
    )


def _form_of(hint: Any) -> Form:  # noqa: ANN401  # a type hint can be anything
    core = core_type(hint)
    if core is datetime:
        return "moment"
    if core is Occurred:
        return "occurred"
    if get_origin(core) is Literal:
        return "choice"
    if get_origin(core) is tuple:
        inner = get_args(core)[0]
        return "persons" if inner is Person else "choices" if get_origin(inner) is Literal else "lines"
    return "text"


def precisions(words: IncidentWords) -> tuple[ChoiceShown, ...]:
    """How sure somebody can be of a moment."""
    return tuple(ChoiceShown(value, text) for value, text in words.choices["precision"].items())


def person_parts(words: IncidentWords) -> tuple[ChoiceShown, ...]:
    """The texts that can be known of a person."""
    return tuple(ChoiceShown(value, text) for value, text in words.choices["person"].items() if value != "known")


def typed_of(incident: Incident) -> Typed:
    """What the form shows of an incident."""
    typed: Typed = {}
    document = to_document(incident)
    for key, hint in shape(Incident).items():
        form = _form_of(hint)
        value = getattr(incident, key)
        if form in ("moment", "occurred"):
            typed[key] = _moment_typed(value)
        elif form == "lines":
            typed[key] = "\n".join(value or ())
        elif form in ("choices", "persons"):
            typed[key] = document[key] or []
        else:
            typed[key] = document[key] or ""
    empty: Typed = dict.fromkeys(incident.unknown, "unknown")
    empty.update(dict.fromkeys(incident.withheld, "withheld"))
    for name in (*EMPTY_BY_CHOICE, *SET_BY_PROGRAM):
        del typed[name]
    return {**typed, EMPTY: empty}


def _moment_typed(value: datetime | Occurred | None) -> Typed:
    if isinstance(value, Occurred):
        return {**_parts("", value.from_, value), **_parts("until_", value.until, value), "precision": value.precision}
    return _parts("", value, None)


def _parts(prefix: str, moment: datetime | None, occurred: Occurred | None) -> Typed:
    if moment is None:
        return {f"{prefix}date": "", f"{prefix}time": ""}
    here = moment.astimezone(HOME_ZONE)
    precision = occurred.precision if occurred is not None else "unknown"
    timeless = precision == "day" or (precision == "unknown" and here.time() == time())  # nobody named an hour
    return {f"{prefix}date": date_typed(here), f"{prefix}time": "" if timeless else time_typed(here)}


def read_typed(typed: Mapping[str, Json], now: datetime, base: Incident | None = None) -> Incident:
    """The incident that was typed; raises FormRefused with a sentence for every field that cannot be used.

    A field that still shows what `base` holds keeps its value exactly, seconds and zone included.
    """
    document, errors = _document(typed, _kept(typed, base) if base else {})
    if not str(document.get("account") or "").strip():
        errors.insert(0, FieldError("account", tr("Schrijf in een paar woorden wat er is gebeurd.")))
    if errors:
        raise FormRefused(tuple(errors))
    try:
        return read_incident(document, now)
    except RefusedInput as refused:
        key = refused.where.split(".")[0].split("[")[0]
        raise FormRefused((FieldError(key, sentence(refused.what)),)) from refused


def _document(typed: Mapping[str, Json], kept: Typed) -> tuple[Typed, list[FieldError]]:
    """The incident as a document, and what could not be read."""
    errors: list[FieldError] = []
    document: Typed = {}
    empty = cast("Mapping[str, str]", typed.get(EMPTY) or {})
    for key, hint in shape(Incident).items():
        if key in kept:
            document[key] = kept[key]
        elif key in EMPTY_BY_CHOICE:
            document[key] = [field for field, kind in empty.items() if kind == key]
        elif key not in empty:
            try:
                document[key] = _value(_form_of(hint), typed.get(key))
            except NotUnderstood as error:
                errors.append(FieldError(key, str(error)))
    return document, errors


def read_change(typed: Mapping[str, Json], reason: str, now: datetime, base: Incident) -> Incident:
    """A later version of `base`; raises FormRefused, also when it differs and no reason is given."""
    errors: list[FieldError] = []
    incident = None
    try:
        incident = read_typed(typed, now, base)
    except FormRefused as refused:
        errors += refused.errors
    if incident != base and not reason.strip():
        errors.append(FieldError(REASON, tr("Schrijf in een paar woorden waarom u dit aanvult of wijzigt.")))
    if errors or incident is None:
        raise FormRefused(tuple(errors))
    return incident


def draft_key(record: str) -> str:
    """Where a half-written version of one incident is kept."""
    return f"incident_{record}"


def change_draft(typed: Typed, reason: str, known: Mapping[str, Json]) -> Json:
    """A half-written version as the vault keeps it: what differs from what is known, and nothing of the rest.

    So who goes on takes nothing back that was stored meanwhile, such as what was taken over from a piece of evidence.
    """
    empty, was_empty = _kinds(typed), _kinds(known)
    mine: Typed = {
        key: value
        for key, value in typed.items()
        if key != EMPTY
        and (key not in known or _bare(value) != _bare(known[key]) or empty.get(key) != was_empty.get(key))
    }
    return {"typed": {**mine, EMPTY: {key: kind for key, kind in empty.items() if key in mine}}, REASON: reason}


def gone_on(known: Typed, typed: Typed) -> Typed:
    """What is known, and over it what was half written."""
    mine: Typed = {key: value for key, value in typed.items() if key != EMPTY}
    empty = {key: kind for key, kind in _kinds(known).items() if key not in mine}
    return {**known, **mine, EMPTY: {**empty, **_kinds(typed)}}


def _kinds(typed: Mapping[str, Json]) -> Typed:
    """The fields that are left empty on purpose, each with how."""
    kinds = typed.get(EMPTY)
    return kinds if isinstance(kinds, dict) else {}


def _bare(value: Json) -> Json:
    """The same without what is empty: a form shows more parts of nothing than were stored."""
    if isinstance(value, dict):
        value = {key: part for key, part in value.items() if part not in (None, "")}
    return None if value in ("", [], {}) else value


def from_change_draft(document: Json) -> tuple[Typed, str]:
    """What was typed and why; nothing for a document that is something else."""
    if not isinstance(document, dict) or not isinstance(document.get("typed"), dict):
        return {}, ""
    return cast("Typed", document["typed"]), str(document.get(REASON) or "")


def _kept(typed: Mapping[str, Json], base: Incident) -> Typed:
    shown, whole, still_empty = typed_of(base), to_document(base), _kinds(typed)
    unchanged: Typed = {
        key: whole[key]
        for key, value in shown.items()
        if key != EMPTY and typed.get(key) == value and key not in still_empty
    }
    chosen = {name: {key for key, kind in still_empty.items() if kind == name} for name in EMPTY_BY_CHOICE}
    same = [name for name in EMPTY_BY_CHOICE if chosen[name] == set(getattr(base, name))]  # in the order it was stored
    return {**unchanged, **{key: whole[key] for key in (*SET_BY_PROGRAM, *same)}}


def _value(form: Form, value: Json) -> Json:
    if form == "moment":
        moment = _moment(value, "")
        return moment.isoformat() if moment else None
    if form == "occurred":
        return _occurred(value)
    if form == "lines":
        lines = [line.strip() for line in str(value or "").splitlines() if line.strip()]
        return cast("list[Json]", lines) or None
    if form == "persons":
        return _persons(value)
    return value or None


def _moment(value: Json, prefix: str) -> datetime | None:
    typed = value if isinstance(value, dict) else {}
    day, time_ = str(typed.get(f"{prefix}date") or ""), str(typed.get(f"{prefix}time") or "")
    if not day.strip():
        if time_.strip():
            raise NotUnderstood(tr("Er staat wel een tijd, maar geen datum. Schrijf de datum zoals 3-11-2026."))
        return None
    return at_home(read_date(day), read_time(time_) if time_.strip() else None)


def _occurred(value: Json) -> Json:
    begin, end = _moment(value, ""), _moment(value, "until_")
    if begin is None and end is None:
        return None
    typed = value if isinstance(value, dict) else {}
    precision = typed.get("precision") or "about"
    if precision in _WITH_A_TIME:
        timed = {
            bool(str(typed.get(f"{prefix}time") or "").strip())
            for prefix, moment in (("", begin), ("until_", end))
            if moment is not None
        }
        if len(timed) > 1:
            raise NotUnderstood(
                tr("Er staat één keer een tijd bij. Schrijf bij allebei een tijd, of bij geen van beide.")
            )
        precision = precision if timed == {True} else "day"
    return {
        "from": begin.isoformat() if begin else None,
        "until": end.isoformat() if end else None,
        "precision": precision,
    }


def _persons(value: Json) -> Json:
    found: list[Json] = []
    for person in value if isinstance(value, list) else []:
        parts: Typed = {
            field.name: part
            for field in fields(Person)
            if isinstance(person, dict) and (part := person.get(field.name)) not in (None, "")
        }
        if parts:
            found.append(parts)
    return found or None
