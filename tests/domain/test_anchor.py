"""A card: its code survives typing, stands for every line before it, and never for another journal."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain import journal
from weerbaar_desktop.domain.anchor import (
    FORMAT,
    Card,
    NotACode,
    Seal,
    Typed,
    anchor_document,
    anchor_made,
    code_of,
    grouped_code,
    is_serious,
    judge,
    read_card,
    read_code,
)
from weerbaar_desktop.domain.canonical import encode
from weerbaar_desktop.domain.incident import Incident
from weerbaar_desktop.domain.journal import Content, Head, Line, RecordId

FIRST = journal.first_hash(b"v" * 16, b"k" * 32)
MOMENT = datetime(2026, 11, 3, 20, 40, 5, tzinfo=UTC)
HASHES = st.binary(min_size=32, max_size=32)
HEADS = st.builds(Head, st.integers(1, 10**15 - 1), HASHES)
TEXTS = st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=9), min_size=1, max_size=12)
HEAD = Head(17, bytes(range(32)))
CARD = Card(b"v" * 16, b"k" * 32, HEAD, "2026-11-03T20:40:05Z")


def chain(texts: list[str]) -> list[Line]:
    """A journal with a line for each text."""
    lines: list[Line] = []
    for number, text in enumerate(texts):
        head = Head(lines[-1].seq, lines[-1].hash) if lines else Head(0, FIRST)
        record = RecordId(f"{number:032x}")
        content = Content(hashlib.sha256(f"{number}".encode()).digest(), {"account": text})
        lines.append(journal.next_line(head, record, 1, "incident", MOMENT, content))
    return lines


@given(TEXTS, st.data())
def test_the_code_of_any_line_stands_whatever_was_added_later(texts: list[str], data: st.DataObject) -> None:
    lines = chain(texts)
    line = data.draw(st.sampled_from(lines))
    verdict = judge(read_code(code_of(Head(line.seq, line.hash))), FIRST, lines, len(lines))
    assert (verdict.outcome, verdict.seq, verdict.after) == ("stands", line.seq, len(lines) - line.seq)


@given(TEXTS, st.data())
def test_no_code_stands_once_a_line_up_to_it_was_changed_and_the_chain_made_anew(
    texts: list[str], data: st.DataObject
) -> None:
    lines = chain(texts)
    line = data.draw(st.sampled_from(lines))
    changed = data.draw(st.integers(1, line.seq))
    anew = chain([text + "x" if number == changed else text for number, text in enumerate(texts, 1)])
    assert judge(Head(line.seq, line.hash), FIRST, anew, len(anew)).outcome == "differs"


@given(TEXTS, st.data())
def test_a_line_that_was_changed_while_its_hash_was_left_does_not_stand(texts: list[str], data: st.DataObject) -> None:
    lines = chain(texts)
    line = data.draw(st.sampled_from(lines))
    changed = data.draw(st.integers(0, line.seq - 1))
    bent = [replace(one, commitment=bytes(32)) if place == changed else one for place, one in enumerate(lines)]
    assert judge(Head(line.seq, line.hash), FIRST, bent, len(bent)).outcome == "differs"


@given(TEXTS, st.data())
def test_a_journal_that_was_cut_short_does_not_have_the_line(texts: list[str], data: st.DataObject) -> None:
    lines = chain(texts)
    left = data.draw(st.integers(0, len(lines) - 1))
    verdict = judge(Head(len(lines), lines[-1].hash), FIRST, lines[:left], left)
    assert (verdict.outcome, verdict.after) == ("absent", 0)


def test_a_line_that_went_from_the_middle_is_noticed() -> None:
    lines = chain(["a", "b", "c"])
    assert judge(Head(3, lines[2].hash), FIRST, [lines[0], lines[2]], 3).outcome == "differs"


def test_a_journal_with_another_key_knows_none_of_the_codes() -> None:
    lines = chain(["a", "b"])
    other = journal.first_hash(b"v" * 16, b"x" * 32)
    assert judge(Head(2, lines[1].hash), other, lines, 2).outcome == "differs"


def test_the_groups_that_were_probably_mistyped_are_named_and_of_another_line_none() -> None:
    lines = chain(["a", "b"])
    right = lines[1].hash.hex()
    wrong = right[:4] + f"{int(right[4:8], 16) ^ 1:04x}" + right[8:60] + f"{int(right[60:], 16) ^ 1:04x}"
    assert judge(read_code(f"2-{wrong}"), FIRST, lines, 2).slips == (2, 16)
    assert judge(Head(2, lines[0].hash), FIRST, lines, 2).slips == ()


@given(HEADS, st.sampled_from(["", " ", "-", "\n", " - ", "\u2011", "\u00a0"]), st.booleans())
def test_a_code_is_read_however_it_was_typed(head: Head, between: str, capitals: bool) -> None:
    digits = head.hash.hex().upper() if capitals else head.hash.hex()
    groups = between.join(digits[start : start + 4] for start in range(0, 64, 4))
    for typed in (f"{head.seq}-{groups}", f" {head.seq} - {groups}\r\n", f"{head.seq}\n{groups}", grouped_code(head)):
        assert read_code(typed) == head


@pytest.mark.parametrize(("typed", "said"), [
    ("", "geen code"), ("17", "geen code"), ("17-zzzz", "geen code"), ("0-" + "a" * 64, "geen code"),
    ("a" * 64, "geen code"), ("١٧-" + "a" * 64, "geen code"), ("17-" + "a" * 63, "niet volledig"),
    ("17-" + "a" * 16, "16 tekens"), ("17-" + "a" * 65, "te lang"), ("1 7-" + "a" * 64, "te lang"),
    ("9" * 16 + "-" + "a" * 64, "geen code"),
])  # fmt: skip
def test_what_is_no_whole_code_is_refused_with_a_sentence(typed: str, said: str) -> None:
    with pytest.raises(NotACode, match=said):
        read_code(typed)


def test_what_is_signed_is_the_card_in_the_fixed_form_and_nothing_beside_it() -> None:
    assert CARD.signed() == encode(
        {
            "format": FORMAT, "vault": "76" * 16, "key": "6b" * 32, "seq": 17, "hash": bytes(range(32)).hex(),
            "made_at": "2026-11-03T20:40:05Z",
        }
    )  # fmt: skip


@given(HEADS, st.binary(min_size=64, max_size=64))
def test_the_text_of_the_drawing_comes_back_as_code_and_seal(head: Head, signature: bytes) -> None:
    card = replace(CARD, head=head)
    drawn = card.drawn(signature)
    assert set(drawn) <= set("0123456789ABCDEFTZ-: "), "what a drawing can hold in little room"
    assert read_card(drawn) == Typed(head, Seal(card.made_at, card.fingerprint, signature))
    assert read_card(f"\n{drawn.lower()} ") == read_card(drawn)
    assert read_card(code_of(head)) == Typed(head)


def test_half_a_drawing_is_no_code() -> None:
    with pytest.raises(NotACode):
        read_card(CARD.drawn(bytes(64))[:-1])


def test_what_the_journal_keeps_of_a_card_comes_back() -> None:
    content = Content(bytes(32), anchor_document(CARD, "de griffier"))
    line = journal.next_line(HEAD, RecordId("0" * 32), 1, "anchor", MOMENT, content)
    made = anchor_made(line, content.document)
    assert (made.line, made.seq, made.hash, made.for_whom) == (18, 17, HEAD.hash.hex(), "de griffier")
    assert (made.at, made.fingerprint) == ("2026-11-03T20:40:05Z", hashlib.sha256(b"k" * 32).hexdigest())


@pytest.mark.parametrize("broken", [{"seq": "17"}, {"hash": None}, {"for_whom": 1}])
def test_a_card_of_another_form_is_noticed(broken: dict[str, object]) -> None:
    document = {**anchor_document(CARD, ""), **broken}
    with pytest.raises(TypeError):
        anchor_made(chain(["a"])[0], document)  # type: ignore[arg-type]  # JSON values


@pytest.mark.parametrize(("incident", "serious"), [
    (Incident("Een dreigmail.", kinds=("verbal", "threat")), True), (Incident("Een duw.", kinds=("physical",)), True),
    (Incident("Een hand.", kinds=("sexual",)), True), (Incident("Iets in zijn hand.", means="een mes"), True),
    (Incident("Aan de deur.", channel="at_home"), True), (Incident("Boos.", kinds=("verbal", "nuisance")), False),
    (Incident("Niets.", means=" ", kinds=()), False), (Incident("Een gewone dag.", kinds=("ordinary_day",)), False),
])  # fmt: skip
def test_a_card_is_offered_after_what_is_serious_only(incident: Incident, serious: bool) -> None:
    assert is_serious(incident) is serious
