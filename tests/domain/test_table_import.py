"""A list from a spreadsheet is read whatever way it was saved, and no text of it is lost."""

from __future__ import annotations

import contextlib
import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain.table_import import MOST_ROWS, ListRefused, decode, read_table

LIST = "Datum;Wat\r\n3-11-2025;‘Ik weet je te vinden’, zei hij. Één keer; €5\r\n"
letters = st.text(st.characters(codec="utf-8", exclude_characters="\0"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_each_way_of_saving_gives_the_same_text(encoding: str) -> None:
    assert decode(LIST.encode(encoding)) == LIST


@pytest.mark.parametrize("byte", [0x81, 0x8D, 0x8F, 0x90, 0x9D])
def test_a_byte_that_means_nothing_in_windows_keeps_its_number(byte: int) -> None:
    assert decode(b"caf\xe9;" + bytes([byte]) + b" erna") == f"café;{chr(byte)} erna"


@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_the_separator_is_found(separator: str) -> None:
    rows = [["Datum", "Wat", "Waar"], ["3-11-2025", "Hij riep: weg, jij", "markt"], ["4-11-2025", "x", "y; z"]]
    text = io.StringIO()
    csv.writer(text, delimiter=separator).writerows(rows)
    table = read_table(text.getvalue())
    assert (table.separator, [list(row.cells) for row in table.rows]) == (separator, rows)


def test_a_row_over_several_lines_keeps_its_breaks_and_the_line_it_begins_on() -> None:
    table = read_table('Datum;Wat\n3-11-2025;"een\ntwee"\n4-11-2025;drie\n')
    assert [(row.line, row.cells[1]) for row in table.rows] == [(1, "Wat"), (2, "een\ntwee"), (4, "drie")]


def test_broken_quotes_take_one_line_apart_and_spare_the_others() -> None:
    table = read_table('Datum;Wat\n3-11-2025;"open\n4-11-2025;heel\n5-11-2025;"a"b;c"d\n6-11-2025;ook heel\n')
    read = {row.cells for row in table.rows}
    assert {("4-11-2025", "heel"), ("6-11-2025", "ook heel"), ("3-11-2025", '"open')} <= read
    assert [(line.line, line.text) for line in table.unread] == [(4, '5-11-2025;"a"b;c"d')]


@pytest.mark.parametrize("data", [b"", b" \r\n", b"PK\x03\x04" + b"\0" * 60, b"%PDF-1.7\n", b"\xff\xd8\xff\xe0" * 9])
def test_what_is_no_list_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(ListRefused) as refused:
        decode(data)
    assert refused.value.safe == "Uw dagboek is niet veranderd."


def test_too_many_rows_are_refused() -> None:
    with pytest.raises(ListRefused):
        read_table("a;b\n" * (MOST_ROWS + 1))


def test_fifty_thousand_rows_with_broken_quotes_are_read() -> None:
    text = "".join(f'{n};"kapot;{n}\n' if n % 50 == 0 else f"{n};heel;{n}\n" for n in range(50_000))
    table = read_table(text)
    assert len(table.rows) + len(table.unread) == 50_000


@given(st.binary(max_size=300))
def test_bytes_give_text_or_a_refusal_and_nothing_else(data: bytes) -> None:
    with contextlib.suppress(ListRefused):
        read_table(decode(data))


def _words(text: str) -> str:
    """Everything but what only stands between cells."""
    return "".join(character for character in text if not character.isspace() and character not in '";,\t')


@given(letters)
def test_no_text_of_a_list_is_lost(text: str) -> None:
    try:
        table = read_table(text, ";")
    except ListRefused:
        assert not _words(text)
        return
    pieces = [(row.line, "".join(row.cells)) for row in table.rows] + [(at.line, at.text) for at in table.unread]
    assert _words("".join(piece for _line, piece in sorted(pieces))) == _words(text)
