"""Domain values to and from documents, derived from the types alone, so that a new field is written down once.

A document is canonical JSON (see canonical.py). The types may hold str, bool, int, datetime (aware), date, Literal,
optional values, tuples and nested frozen dataclasses. A field named `from_` is `from` in the document.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, date, datetime
from functools import cache
from typing import Any, Final, Literal, NamedTuple, TypeVar, Union, get_args, get_origin, get_type_hints

from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.wording import tr

T = TypeVar("T")
_UNIONS: Final = (Union, types.UnionType)


@cache
def shape(kind: type) -> Mapping[str, Any]:
    """The document's keys of a dataclass and the type of each, in the order of the type."""
    hints = get_type_hints(kind)
    return {field.name.rstrip("_"): hints[field.name] for field in fields(kind)}


@cache
def _keys(kind: type) -> tuple[tuple[str, str], ...]:
    """The fields of a dataclass, each with its key in the document."""
    return tuple((field.name, field.name.rstrip("_")) for field in fields(kind))


def to_document(value: object) -> dict[str, Json]:
    """The document of a dataclass value: every field, empty ones as null."""
    return {key: written(getattr(value, name)) for name, key in _keys(type(value))}  # type: ignore[arg-type]  # a type is hashable


def written(value: object) -> Json:
    """A value as a document holds it: a moment in ISO 8601, several as a list, a dataclass as a document."""
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, tuple):
        return [written(item) for item in value]
    if is_dataclass(value):
        return to_document(value)
    raise TypeError(f"no document form for {type(value).__name__}")


def from_document(kind: type[T], document: Json, where: str = "") -> T:
    """Read a value of dataclass `kind`; raises RefusedInput naming the place for anything that does not fit."""
    if not isinstance(document, dict):
        raise RefusedInput(where, tr("hier hoort een object met velden te staan."))
    known = _fields(kind)  # type: ignore[arg-type]  # a type is hashable
    for key in document:
        if key not in known:
            raise RefusedInput(_below(where, key), tr("dit veld bestaat niet."))
    found: dict[str, object] = {}
    for key, field in known.items():
        value = document.get(key)
        if value is not None:
            found[field.name] = _read(field.form, value, _below(where, key))
        elif field.must and not field.may_be_none:
            raise RefusedInput(_below(where, key), tr("dit veld mag niet leeg zijn."))
        elif field.must:
            found[field.name] = None
    return kind(**found)


class _Form(NamedTuple):
    """A type itself, what it is made of, and with what; `is_document` when it is a dataclass."""

    core: Any
    origin: object
    parts: tuple[Any, ...]
    is_document: bool


class _Field(NamedTuple):
    """What reading asks of a field; `must` when the type has no value of its own for it."""

    name: str
    form: _Form
    must: bool
    may_be_none: bool


@cache
def _fields(kind: type) -> Mapping[str, _Field]:
    """The fields of a dataclass by their keys, looked up once: a list reads hundreds of documents at a time."""
    known = shape(kind)
    return {
        key: _Field(field.name, _form(known[key]), field.default is MISSING, _optional(known[key]))
        for field in fields(kind)
        for key in (field.name.rstrip("_"),)
    }


def _below(where: str, key: str) -> str:
    return f"{where}.{key}" if where else key


def _optional(hint: object) -> bool:
    return get_origin(hint) in _UNIONS and type(None) in get_args(hint)


def core_type(hint: Any) -> Any:  # noqa: ANN401  # a type hint can be anything
    """The type itself, without "or None" and without the name of a NewType."""
    if get_origin(hint) in _UNIONS:
        (hint,) = (part for part in get_args(hint) if part is not type(None))
    return getattr(hint, "__supertype__", hint)


@cache
def _form(hint: Any) -> _Form:  # noqa: ANN401  # a type hint can be anything
    core = core_type(hint)
    return _Form(core, get_origin(core), get_args(core), is_dataclass(core))


def _read(form: _Form, value: Json, where: str) -> object:
    core, origin, parts, is_document = form
    if origin is Literal:
        return _read_choice(parts, value, where)
    if origin is tuple:
        if not isinstance(value, list):
            raise RefusedInput(where, tr("hier hoort een lijst te staan."))
        inner = _form(parts[0])
        return tuple(_read(inner, item, f"{where}[{index}]") for index, item in enumerate(value))
    if is_document:
        return from_document(core, value, where)
    return _PLAIN[core](value, where)


def _read_choice(choices: tuple[str, ...], value: Json, where: str) -> str:
    if value not in choices or not isinstance(value, str):
        raise RefusedInput(where, tr("kies uit: {listed}.", listed=", ".join(choices)))
    return value


def _read_text(value: Json, where: str) -> str:
    if not isinstance(value, str):
        raise RefusedInput(where, tr("hier hoort tekst te staan."))
    return value


def _read_bool(value: Json, where: str) -> bool:
    if not isinstance(value, bool):
        raise RefusedInput(where, tr("hier hoort true of false te staan."))
    return value


def _read_integer(value: Json, where: str) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise RefusedInput(where, tr("hier hoort een geheel getal te staan."))
    return value


def _read_moment(value: Json, where: str) -> datetime:
    try:
        moment = datetime.fromisoformat(_read_text(value, where))
        if moment.utcoffset() is not None:
            moment.astimezone(UTC)
            return moment
    except (ValueError, OverflowError) as error:
        raise RefusedInput(where, tr("schrijf datum en tijd zoals 2026-03-03T21:40:00+01:00.")) from error
    raise RefusedInput(where, tr("zet de tijdzone erbij, zoals +01:00 in 2026-03-03T21:40:00+01:00."))


def _read_date(value: Json, where: str) -> date:
    try:
        return date.fromisoformat(_read_text(value, where))
    except ValueError as error:
        raise RefusedInput(where, tr("schrijf de datum zoals 2026-03-05.")) from error


_PLAIN: Final[Mapping[Any, Callable[[Json, str], object]]] = {
    str: _read_text,
    bool: _read_bool,
    int: _read_integer,
    datetime: _read_moment,
    date: _read_date,
}


def schema(kind: type, title: str) -> dict[str, Any]:
    """The JSON Schema (2020-12) of a dataclass, for editors and other programs."""
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": title, **_object_schema(kind)}


def _object_schema(kind: type) -> dict[str, Any]:
    hints = shape(kind)
    required = [
        field.name.rstrip("_")
        for field in fields(kind)
        if field.default is MISSING and not _optional(hints[field.name.rstrip("_")])
    ]
    return {
        "type": "object",
        "properties": {key: _schema_of(hint) for key, hint in hints.items()},
        "required": required,
        "additionalProperties": False,
    }


def _schema_of(hint: object) -> dict[str, Any]:
    core = core_type(hint)
    origin = get_origin(core)
    if origin is Literal:
        found: dict[str, Any] = {"enum": list(get_args(core))}
    elif origin is tuple:
        found = {"type": "array", "items": _schema_of(get_args(core)[0])}
    elif is_dataclass(core):
        found = _object_schema(core)  # type: ignore[arg-type]  # a dataclass type, checked above
    else:
        found = dict(_SCHEMAS[core])
    if _optional(hint):
        return {"anyOf": [found, {"type": "null"}]}
    return found


_SCHEMAS: Final[Mapping[Any, Mapping[str, str]]] = {
    str: {"type": "string"},
    bool: {"type": "boolean"},
    int: {"type": "integer"},
    datetime: {"type": "string", "format": "date-time"},
    date: {"type": "string", "format": "date"},
}
