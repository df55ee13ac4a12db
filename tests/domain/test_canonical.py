"""Canonical JSON has one spelling for a value, and refuses everything else."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain.canonical import MAX_INTEGER, NotCanonical, decode, encode, loads

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
KEYS = st.from_regex(r"[a-z][a-z0-9_]{0,8}", fullmatch=True)
LEAVES = st.none() | st.booleans() | st.integers(-MAX_INTEGER, MAX_INTEGER) | TEXTS
VALUES = st.recursive(LEAVES, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4))


@given(VALUES)
def test_every_value_comes_back_from_its_bytes(value: object) -> None:
    assert decode(encode(value)) == value  # type: ignore[arg-type]  # hypothesis builds JSON values


@given(VALUES)
def test_the_bytes_are_json_that_any_reader_understands(value: object) -> None:
    assert json.loads(encode(value)) == value  # type: ignore[arg-type]  # hypothesis builds JSON values


@given(st.dictionaries(KEYS, LEAVES, min_size=2, max_size=5))
def test_the_order_of_keys_does_not_matter(value: dict[str, object]) -> None:
    turned = dict(reversed(value.items()))
    assert encode(turned) == encode(value)  # type: ignore[arg-type]  # hypothesis builds JSON values


def test_control_characters_are_escaped_in_the_agreed_way_and_nothing_else_is() -> None:
    assert encode('\b\t\n\f\r"\\\x01\x7f/é') == b'"\\b\\t\\n\\f\\r\\"\\\\\\u0001\x7f/\xc3\xa9"'


@pytest.mark.parametrize(
    "value",
    [1.5, MAX_INTEGER + 1, "\ud800", {"Name": 1}, {"": 1}, {"a-b": 1}, {"a": {"B": 1}}, [float("nan")], b"x"],
)
def test_what_has_no_canonical_form_is_refused(value: object) -> None:
    with pytest.raises(NotCanonical):
        encode(value)  # type: ignore[arg-type]  # wrong on purpose


@pytest.mark.parametrize(
    "data",
    [b'{"a":1,"a":1}', b'{"a": 1}', b'{"b":1,"a":1}', b"1.0", b"1e3", b"NaN", b'"\\u00e9"', b"\xff", b"", b"[" * 5000],
)
def test_loose_bytes_are_refused_where_canonical_ones_are_needed(data: bytes) -> None:
    with pytest.raises(NotCanonical):
        decode(data)


def test_spaces_and_key_order_are_free_in_what_somebody_hands_in() -> None:
    assert loads(b' {"b": 1,\n "a": "\\u00e9"} ') == {"a": "é", "b": 1}
