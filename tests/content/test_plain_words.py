"""Everything the content says can be read by somebody who is upset: short sentences, no shouting, no blame."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from statistics import mean
from typing import Any, Final

import pytest

SHIPPED: Final = Path(__file__).parents[2] / "resources" / "content" / "nl"
FILES: Final = sorted(path.relative_to(SHIPPED).as_posix() for path in SHIPPED.rglob("*.toml"))
NOT_READ: Final = frozenset({"source", "everybody_source", "id", "file", "address", "url"})
"""Keys whose value names a thing and is no sentence."""
LONGEST: Final = 25
LONGEST_MEAN: Final = 15
A_SENTENCE: Final = 4
"""Words from which something is a sentence and no label: labels would make every mean look fine."""
NOBODY_IS: Final = re.compile(r"\bslachtoffer(?!hulp|gegevens)", re.IGNORECASE)
BLAMES: Final = re.compile(
    r"\bu had (moeten|kunnen)\b|\bhelaas\b|\buw (eigen )?schuld\b|niet ernstig genoeg", re.IGNORECASE
)


def said(value: Any, key: str = "") -> Iterator[str]:  # noqa: ANN401  # whatever a file may hold
    """Every text in it that a person reads."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from said(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from said(inner, key)
    elif isinstance(value, str) and key not in NOT_READ:
        yield value


def texts(name: str) -> list[str]:
    return list(said(tomllib.loads((SHIPPED / name).read_text(encoding="utf-8"))))


def sentences(name: str) -> list[str]:
    return [part for text in texts(name) for part in re.split(r"(?<=[.?!:])\s+|\n", text) if part.strip()]


def words(sentence: str) -> int:
    return len(re.findall(r"[\w’'{}-]+", sentence))


@pytest.mark.parametrize("name", FILES)
def test_no_sentence_is_longer_than_one_can_follow(name: str) -> None:
    long = {one: words(one) for one in sentences(name) if words(one) > LONGEST}
    assert long == {}


@pytest.mark.parametrize("name", FILES)
def test_the_sentences_of_a_file_are_short_on_the_whole(name: str) -> None:
    lengths = [words(one) for one in sentences(name) if words(one) >= A_SENTENCE]
    assert not lengths or mean(lengths) < LONGEST_MEAN


@pytest.mark.parametrize("name", [name for name in FILES if name != "practice.toml"])
def test_nothing_shouts_blames_or_calls_anybody_a_victim(name: str) -> None:
    for text in texts(name):
        assert "!" not in text, text
        assert not NOBODY_IS.search(text), text
        assert not BLAMES.search(text), text
