"""A document and the sheets that are drawn come out of the frames as they went in, however the pipe cuts them."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.pdf.telling import Telling, heard

WRITTEN = st.lists(st.binary(max_size=40) | st.integers(1, 9_999), max_size=12)


def framed(written: list[bytes | int]) -> bytes:
    target = io.BytesIO()
    telling = Telling(target)
    for one in written:
        telling.drawn(one) if isinstance(one, int) else telling.write(one)
    telling.flush()
    return target.getvalue()


def joined(parts: list[bytes | int]) -> list[bytes | int]:
    """What was written between two sheets as one piece."""
    found: list[bytes | int] = [b""]
    for part in parts:
        last = found[-1]
        if isinstance(part, bytes) and isinstance(last, bytes):
            found[-1] = last + part
        else:
            found += [part, b""] if isinstance(part, int) else [part]
    return found


@given(WRITTEN, st.integers(1, 9))
def test_pieces_and_sheets_come_back_in_their_order(written: list[bytes | int], cut: int) -> None:
    answer = framed(written)
    found: list[bytes | int] = []
    for piece in heard((answer[place : place + cut] for place in range(0, len(answer), cut)), found.append):
        found.append(piece)  # noqa: PERF402 - the sheets come into the same list meanwhile
    assert joined(found) == joined(written)


def test_half_a_document_is_none() -> None:
    answer = framed([b"een document"])
    for end in (2, 5, len(answer) - 1):
        with pytest.raises(ValueError, match="not whole"):
            list(heard([answer[:end]], lambda _sheet: None))
