"""Everything in a file that does not fit its shape, at once: msgspec itself stops at the first."""

from __future__ import annotations

import difflib
import types
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from functools import cache
from typing import Annotated, Any, Final, Literal, NamedTuple, Union, get_args, get_origin

import msgspec

from weerbaar_desktop.content.places import Place
from weerbaar_desktop.content.reading import converted

_UNIONS: Final = (Union, types.UnionType)
_ASKED: Final = {
    str: "hier hoort tekst tussen aanhalingstekens",
    bool: "hier hoort true of false, zonder aanhalingstekens",
    int: "hier hoort een geheel getal, zonder aanhalingstekens",
    date: "hier hoort een datum zoals 2026-11-27, zonder aanhalingstekens",
    datetime: "hier hoort een datum met een tijd, zonder aanhalingstekens",
}


class Misfit(NamedTuple):
    """Something that does not fit: where, and in Dutch what."""

    place: Place
    words: str


def misfits(found: object, shape: type[msgspec.Struct]) -> Iterator[Misfit]:
    """Everything in `found`, as TOML gives it, that `shape` refuses."""
    named = [*_of(found, shape, ())]
    yield from named
    if not named:  # what only msgspec itself knows of
        yield from _of_value(found, shape, ())


def _of(found: object, hint: Any, at: Place) -> Iterator[Misfit]:  # noqa: ANN401  # a type hint can be anything
    kind = _meant(hint, found)
    origin = get_origin(kind)
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        yield from _of_table(found, kind, at)
    elif origin is tuple and get_args(kind)[1:] == (Ellipsis,):
        yield from _of_list(found, get_args(kind)[0], at)
    elif origin is not None and isinstance(origin, type) and issubclass(origin, Mapping):
        yield from _of_mapping(found, get_args(kind), at)
    else:
        yield from _of_value(found, kind, at)


def _meant(hint: Any, found: object) -> Any:  # noqa: ANN401  # the same
    """The arm of a union that is meant: TOML has no null, and a table says by its tag of which kind it is."""
    if get_origin(hint) not in _UNIONS:
        return hint
    arms = [arm for arm in get_args(hint) if arm is not type(None)]
    if len(arms) == 1:
        return arms[0]
    for arm in arms:
        config = getattr(arm, "__struct_config__", None)
        if config and isinstance(found, dict) and found.get(config.tag_field or "") == config.tag:
            return arm
    return hint


def _of_table(found: object, kind: type[msgspec.Struct], at: Place) -> Iterator[Misfit]:
    if not isinstance(found, dict):
        yield Misfit(at, "hier hoort een tabel met sleutels")
        return
    config = kind.__struct_config__
    fields = _fields(kind)
    known = {*fields, config.tag_field} if config.tag_field else {*fields}
    for key in found:
        if key not in known:
            yield Misfit((*at, key), f"deze sleutel is onbekend{_instead(key, known)}")
    for key, field in fields.items():
        if key in found:
            yield from _of(found[key], field.type, (*at, key))
        elif field.required:
            yield Misfit(at, f"‘{key}’ ontbreekt")


@cache
def _fields(kind: type[msgspec.Struct]) -> Mapping[str, msgspec.structs.FieldInfo]:
    return {field.encode_name: field for field in msgspec.structs.fields(kind)}


def _instead(key: str, known: set[str]) -> str:
    near = difflib.get_close_matches(key, sorted(known), 1)
    return f". Bedoelt u ‘{near[0]}’?" if near else f". Dit kan hier staan: {', '.join(sorted(known))}"


def _of_list(found: object, hint: Any, at: Place) -> Iterator[Misfit]:  # noqa: ANN401  # the same
    if not isinstance(found, list):
        yield Misfit(at, "hier hoort een lijst tussen rechte haken")
        return
    for number, one in enumerate(found):
        yield from _of(one, hint, (*at, number))


def _of_mapping(found: object, hints: tuple[Any, ...], at: Place) -> Iterator[Misfit]:
    if not isinstance(found, dict):
        yield Misfit(at, "hier hoort een tabel met sleutels")
        return
    for key, one in found.items():
        yield from _of_value(key, hints[0], (*at, key))
        yield from _of(one, hints[1], (*at, key))


def _of_value(found: object, kind: Any, at: Place) -> Iterator[Misfit]:  # noqa: ANN401  # the same
    try:
        converted(found, kind)
    except msgspec.ValidationError as error:
        yield Misfit(at, _asked(kind) or f"dit past hier niet ({error})")


def _asked(kind: Any) -> str:  # noqa: ANN401  # the same
    """What belongs there; "" where only msgspec can say it."""
    if get_origin(kind) is Literal:
        return f"kies uit: {', '.join(map(str, get_args(kind)))}"
    if get_origin(kind) is Annotated:
        return _within(*get_args(kind))
    return _ASKED.get(kind, "")


def _within(kind: Any, *limits: Any) -> str:  # noqa: ANN401  # the same
    told = [limit for limit in limits if isinstance(limit, msgspec.Meta)]
    edges = [
        words
        for meta in told
        for words in (
            f"van {meta.ge} of meer" if meta.ge is not None else "",
            f"tot en met {meta.le}" if meta.le is not None else "",
            f"in de vorm {meta.pattern}" if meta.pattern else "",
        )
        if words
    ]
    asked = _ASKED.get(kind, "")
    return f"{asked}, {', '.join(edges)}" if asked and edges else asked
