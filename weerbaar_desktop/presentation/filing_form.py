"""The form about something that was done, and what a person typed into it; only what it was has to be answered.

What is typed is a plain document, so that it is also the draft: text for each question, the chosen `incidents` as a
list, the `code` of the folder, "" for none, and `empty`, which maps a question to "unknown" or "withheld".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final, cast, get_args

from weerbaar_desktop.content.filing_words import FilingWords
from weerbaar_desktop.domain.aangifte import AangifteAnswers
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.documents import core_type, from_document, shape
from weerbaar_desktop.domain.dutch import count, sentence
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.exported import Exported
from weerbaar_desktop.domain.filing import ASKED, MAY_BE_EMPTY, Filing, What, changes_an_answer, check_filing
from weerbaar_desktop.domain.incident import EMPTY_BY_CHOICE
from weerbaar_desktop.domain.journal import RECORD, RecordId
from weerbaar_desktop.domain.revised import REASON
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.presentation.incident_form import EMPTY, FieldShown, Typed
from weerbaar_desktop.presentation.moments import NotUnderstood, date_typed, read_date
from weerbaar_desktop.presentation.shown import ChoiceShown, FieldError, FormRefused

TITLE: Final = tr("Opschrijven hoe het ging")
NEW: Final = "new"
"""In the place of a record, for what is not stored yet and belongs to no folder."""
_LONG: Final = frozenset({"remarks"})
_DATES: Final = frozenset(key for key, kind in shape(Filing).items() if core_type(kind) is date)


def filing_fields(words: FilingWords) -> tuple[FieldShown, ...]:
    """Every question in the order of the content."""
    return tuple(
        FieldShown(
            field.key,
            "choice" if _choices(field.key, words) else "text",
            field.question,
            field.hint,
            _choices(field.key, words),
            field.key in MAY_BE_EMPTY,
            field.key in _LONG,
        )
        for field in words.fields
    )


def _choices(key: str, words: FilingWords) -> tuple[ChoiceShown, ...]:
    kind = core_type(shape(Filing)[key])
    if kind in (str, date):
        return ()
    offered = [ChoiceShown(*one) for one in words.choices["what" if key == "what" else "yes_no"].items()]
    return tuple(offered)


def asked_with(what: str, words: FilingWords) -> frozenset[str]:
    """The questions that belong to what was done; with nothing chosen yet, those that belong to anything."""
    everything = set(words.choices["what"])
    return frozenset(
        field.key for field in words.fields if what in field.only or (not what and set(field.only) == everything)
    )


def draft_key(name: str) -> str:
    """Where half-written words are kept: `name` is a record, the code of a folder, or NEW."""
    return f"filing_{name}"


def typed_of(filing: Filing) -> Typed:
    """What the form shows of a filing."""
    typed: Typed = {}
    for key in ASKED:
        value = getattr(filing, key)
        typed[key] = date_typed(value) if isinstance(value, date) else value or ""
    empty: Typed = {key: kind for kind in EMPTY_BY_CHOICE for key in getattr(filing, kind)}
    return {**typed, "incidents": list(filing.incidents), "code": filing.code or "", EMPTY: empty}


def typed_after(exported: Exported, answers: AangifteAnswers | None = None) -> Typed:
    """What is known after a folder was made: what it was for, with its incidents; the answers say whether it is a
    klacht too."""
    what = cast("What", exported.what if exported.what in get_args(What) else "aangifte")
    asks = answers is not None and answers.prosecution and answers.complainant.behalf_of is None
    filing = Filing(what, klacht_included="yes" if asks else None, incidents=exported.incidents)
    return {**typed_of(filing), "code": exported.code}


def chosen(typed: Mapping[str, Json]) -> tuple[RecordId, ...]:
    """The incidents that were chosen."""
    found = typed.get("incidents")
    records = found if isinstance(found, list) else []
    return tuple(RecordId(one) for one in records if isinstance(one, str) and RECORD.fullmatch(one))


def left_empty(typed: Mapping[str, Json]) -> dict[str, str]:
    """The answers that were left empty on purpose, each with which of the two."""
    found = typed.get(EMPTY)
    kinds = found.items() if isinstance(found, dict) else ()
    return {key: str(kind) for key, kind in kinds if kind in EMPTY_BY_CHOICE}


def chosen_words(number: int) -> str:
    """How many incidents it is about."""
    return (
        tr("Dit gaat over {count}.", count=count(number, tr("incident"), tr("incidenten")))
        if number
        else tr("Er is geen incident gekozen.")
    )


def read_filing(typed: Mapping[str, Json], words: FilingWords, today: date) -> Filing:
    """What was typed; raises FormRefused with a sentence for every answer that cannot be used.

    Questions that do not belong to what was done are left out.
    """
    errors: list[FieldError] = []
    what = str(typed.get("what") or "")
    asked, empty = asked_with(what, words), left_empty(typed)
    document: dict[str, Json] = {"incidents": list(chosen(typed)), "code": typed.get("code") or None}
    document |= {kind: [key for key in ASKED if key in asked and empty.get(key) == kind] for kind in EMPTY_BY_CHOICE}
    for key in asked - empty.keys():
        try:
            document[key] = _value(key, str(typed.get(key) or ""))
        except NotUnderstood as error:
            errors.append(FieldError(key, str(error)))
    if not what:
        errors.append(FieldError("what", tr("Kies wat u heeft gedaan.")))
    if errors:
        raise FormRefused(_in_order(errors))
    try:
        filing = from_document(Filing, document)
        check_filing(filing, today)
    except RefusedInput as refused:
        raise FormRefused((FieldError(refused.where, sentence(refused.what)),)) from refused
    return filing


def read_change(typed: Mapping[str, Json], reason: str, words: FilingWords, today: date, before: Filing) -> Filing:
    """A later version of `before`; raises FormRefused, also when an answer changes and no reason is given."""
    filing = read_filing(typed, words, today)
    if changes_an_answer(before, filing) and not reason.strip():
        raise FormRefused((FieldError(REASON, tr("Schrijf in een paar woorden waarom u dit wijzigt.")),))
    return filing


def _in_order(errors: Sequence[FieldError]) -> tuple[FieldError, ...]:
    return tuple(sorted(errors, key=lambda error: ASKED.index(error.key)))


def _value(key: str, text: str) -> Json:
    if not text.strip():
        return None
    return read_date(text).isoformat() if key in _DATES else text.strip()
