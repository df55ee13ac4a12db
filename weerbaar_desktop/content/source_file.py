"""One content file as an expert wrote it: its values, its lines, and what it says of itself at the top."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from weerbaar_desktop.content.places import Place, lines_of

_AT: Final = re.compile(r" \(at line (\d+), column (\d+)\)$")
_SAID: Final = (
    ("verwrite", "dit staat er twee keer"),
    ("twice", "dit staat er twee keer"),
    ("uplicate", "dit staat er twee keer"),
    ("Unterminated", "een tekst is niet gesloten: zet er een aanhalingsteken achter"),
    ("Illegal character", "een tekst is niet gesloten, of er staat een teken dat hier niet mag"),
    ("Invalid value", "achter het is-teken hoort een waarde: zet tekst tussen aanhalingstekens"),
    ("Expected '='", "achter de sleutel hoort een is-teken"),
    ("Expected ']", "een rechte haak is niet gesloten"),
    ("Unclosed array", "een lijst is niet gesloten: zet er een rechte haak achter"),
    ("Invalid date", "deze datum bestaat niet"),
    ("Expected newline", "achter de waarde staat nog iets: zet elke sleutel op een eigen regel"),
)
_OTHERWISE: Final = "hier klopt de schrijfwijze van TOML niet"
_SCHEMA: Final = "#:schema"


class Unreadable(Exception):
    """The file gives no values; `line` is where, when that is known, and `words` what, in Dutch."""

    def __init__(self, line: int | None, words: str) -> None:
        super().__init__(words)
        self.line, self.words = line, words


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file that could be read; `about` is what stands at its top, for other experts."""

    name: str
    about: str
    values: Mapping[str, Any]
    lines: Mapping[Place, int]


def read_source(path: Path) -> SourceFile:
    """The file at `path`; raises Unreadable."""
    text = _text(path)
    try:
        values = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise _explained(error) from error
    return SourceFile(path.name, _about(text), values, lines_of(text))


def walk(value: object, at: Place) -> Iterator[tuple[Place, object]]:
    """Every value in `value`, itself first, with its place; `at` is its own."""
    yield at, value
    inner: Iterable[tuple[str | int, object]] = ()
    if isinstance(value, dict):
        inner = value.items()
    elif isinstance(value, list):
        inner = enumerate(value)
    for step, one in inner:
        yield from walk(one, (*at, step))


def named(source: SourceFile, place: Place) -> str:
    """The place in words: what has an id is called by it."""
    parts: list[str] = []
    value: Any = source.values
    for step in place:
        value = value[step] if _has(value, step) else None
        if isinstance(step, str):
            parts.append(step)
        else:
            name = value.get("id") or value.get("key") if isinstance(value, dict) else None
            parts[-1] += f" ‘{name}’" if isinstance(name, str) else f" {step + 1}"
    return " > ".join(parts)


def _has(value: object, step: str | int) -> bool:
    return step in value if isinstance(value, dict) else isinstance(value, list)


def _text(path: Path) -> str:
    try:
        raw = path.read_bytes()
    except FileNotFoundError as error:
        raise Unreadable(None, "dit bestand ontbreekt. Zet het terug in de map") from error
    except OSError as error:
        raise Unreadable(None, "dit bestand kan niet worden gelezen. Kijk of u het mag openen") from error
    try:
        return raw.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise Unreadable(line, "dit is geen UTF-8. Bewaar het bestand opnieuw als UTF-8") from error


def _explained(error: Exception) -> Unreadable:
    said = str(error)
    place = _AT.search(said)
    words = next((dutch for sign, dutch in _SAID if sign in said), _OTHERWISE)
    return Unreadable(int(place[1]) if place else None, words)


def _about(text: str) -> str:
    lines = []
    for line in text.split("\n"):
        if not line.startswith("#"):
            break
        if not line.startswith(_SCHEMA):
            lines.append(line.lstrip("# ").rstrip())
    return " ".join(lines)
