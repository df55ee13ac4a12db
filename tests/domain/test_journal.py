"""The chain is what the format says, computed here a second time from the format's own lines."""

from __future__ import annotations

import hashlib
import hmac
import json
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain import journal
from weerbaar_desktop.domain.journal import Content, Head, RecordId

RECORD = RecordId("0123456789abcdef" * 2)
MOMENT = datetime(2026, 3, 3, 20, 40, 5, 999, UTC)
DOCUMENTS = st.dictionaries(
    st.from_regex(r"[a-z][a-z0-9_]{0,8}", fullmatch=True),
    st.none() | st.integers(0, 99) | st.text(st.characters(exclude_categories=["Cs", "Cc"])),
    min_size=1,
    max_size=5,
)


def compact(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


@given(DOCUMENTS, st.binary(min_size=32, max_size=32), st.binary(min_size=32, max_size=32), st.integers(0, 2**40))
def test_a_line_is_computed_exactly_as_the_format_says(
    document: dict[str, object], salt: bytes, previous: bytes, seq: int
) -> None:
    c = {}
    for field, value in document.items():
        salt_f = hmac.new(salt, field.encode(), hashlib.sha256).digest()
        c[field] = hashlib.sha256(b"weerbaar/v1/veld" + salt_f + field.encode() + b"\0" + compact(value)).hexdigest()
    commitment = hashlib.sha256(compact(c)).hexdigest()
    body = hashlib.sha256(
        compact(
            {
                "record": RECORD,
                "revision": 2,
                "kind": "incident",
                "recorded_at": "2026-03-03T20:40:05Z",
                "commitment": commitment,
            }
        )
    ).digest()
    expected = hashlib.sha256(b"weerbaar/v1/regel" + (seq + 1).to_bytes(8, "big") + previous + body).digest()

    line = journal.next_line(Head(seq, previous), RECORD, 2, "incident", MOMENT, Content(salt, document))  # type: ignore[arg-type]  # JSON values

    assert (line.seq, line.commitment.hex(), line.body, line.hash) == (seq + 1, commitment, body, expected)


def test_the_chain_starts_from_the_vault_and_its_key() -> None:
    expected = hashlib.sha256(b"weerbaar/v1/kluis" + b"v" * 16 + b"k" * 32).digest()
    assert journal.first_hash(b"v" * 16, b"k" * 32) == expected


def test_a_field_that_is_empty_differs_from_one_that_is_absent() -> None:
    salt = b"s" * 32
    with_null = journal.commitment(journal.field_commitments(salt, {"a": 1, "b": None}))
    without = journal.commitment(journal.field_commitments(salt, {"a": 1}))
    assert with_null != without
