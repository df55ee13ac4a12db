"""The form about a piece of evidence, and what a person typed into it; nothing in it has to be answered.

What is typed is a plain document, so that it is also the draft: text for each question, and `empty` maps a question to
"unknown" or "withheld", as in incident_form.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Final, cast

from weerbaar_desktop.content.evidence_words import CHOICES, EvidenceWords
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.dutch import HOME_ZONE, sentence
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.evidence import (
    QUESTIONS,
    About,
    HowReceived,
    YesNo,
    changes_an_answer,
    check_about,
)
from weerbaar_desktop.domain.revised import REASON
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.presentation.incident_form import EMPTY, FieldShown, Typed
from weerbaar_desktop.presentation.moments import NotUnderstood, date_typed, read_date
from weerbaar_desktop.presentation.shown import ChoiceShown, FieldError, FormRefused

DESCRIPTION: Final = "description"
"""The question that is also asked by itself, beside a photo."""


def about_fields(words: EvidenceWords) -> tuple[FieldShown, ...]:
    """Every question in the order of the content."""
    return tuple(
        FieldShown(
            one.key,
            "choice" if one.key in CHOICES else "text",
            one.question,
            one.hint,
            tuple(ChoiceShown(value, text) for value, text in words.choices.get(one.key, {}).items()),
            True,
            one.key == DESCRIPTION,
        )
        for one in words.questions
    )


def draft_key(record: str) -> str:
    """Where half-written words about one piece are kept."""
    return f"evidence_{record}"


def typed_of(about: About) -> Typed:
    """What the form shows of what was told."""
    empty: Typed = dict.fromkeys(about.unknown, "unknown")
    empty.update(dict.fromkeys(about.withheld, "withheld"))
    told: Typed = {key: getattr(about, key) or "" for key in QUESTIONS}
    return {**told, "on": date_typed(about.on) if about.on else "", EMPTY: empty}


def only_described(typed: Mapping[str, Json], about: About) -> Typed:
    """What was typed as the description, among what is stored of the rest: that is half written, and not in sight."""
    stored, kind = typed_of(about), _empty(typed).get(DESCRIPTION)
    empty = {**_empty(stored), **({DESCRIPTION: kind} if kind else {})}
    return {**stored, DESCRIPTION: typed.get(DESCRIPTION, ""), EMPTY: empty}


def read_about(typed: Mapping[str, Json], reason: str, now: datetime, before: About) -> About:
    """What was typed; raises FormRefused, also when an answer that was given changes and no reason is.

    The lines that were marked before stay marked: they are not in the form.
    """
    errors: list[FieldError] = []
    on: date | None = None
    try:
        on = _date(typed)
    except NotUnderstood as error:
        errors.append(FieldError("on", str(error)))
    about = About(
        _text(typed, DESCRIPTION),
        cast("HowReceived | None", _choice(typed, "how")),
        _text(typed, "sender"),
        on,
        _left_empty(typed, "unknown"),
        _left_empty(typed, "withheld"),
        _text(typed, "device"),
        _text(typed, "captured_by"),
        cast("YesNo | None", _choice(typed, "original_there")),
        cast("YesNo | None", _choice(typed, "police_may_read")),
        before.marked,
    )
    errors += _refusals(about, now)
    if changes_an_answer(before, about) and not reason.strip():
        errors.append(FieldError(REASON, tr("Schrijf in een paar woorden waarom u dit wijzigt.")))
    if errors:
        raise FormRefused(tuple(errors))
    return about


def _refusals(about: About, now: datetime) -> list[FieldError]:
    try:
        check_about(about, now.astimezone(HOME_ZONE))
    except RefusedInput as refused:
        return [FieldError(refused.where, sentence(refused.what))]
    return []


def _empty(typed: Mapping[str, Json]) -> Mapping[str, Json]:
    found = typed.get(EMPTY)
    return found if isinstance(found, dict) else {}


def _left_empty(typed: Mapping[str, Json], kind: str) -> tuple[str, ...]:
    empty = _empty(typed)
    return tuple(key for key in QUESTIONS if empty.get(key) == kind)


def _text(typed: Mapping[str, Json], key: str) -> str | None:
    """The words as they were typed; None when there are none, or where the person said that it stays empty."""
    words = str(typed.get(key) or "")
    return words if words.strip() and key not in _empty(typed) else None


def _choice(typed: Mapping[str, Json], key: str) -> str | None:
    """A value that is offered; None for any other."""
    found = _text(typed, key)
    return found if found in CHOICES[key] else None


def _date(typed: Mapping[str, Json]) -> date | None:
    words = _text(typed, "on")
    return read_date(words) if words else None
