"""Numbers with bars: who cannot see the bars hears a table, and nothing is lost over sheets."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf

from tests.pdf.checks import faults
from tests.pdf.tagged import read
from weerbaar_desktop.domain.report import Bars

Printed = Callable[..., bytes]
TextOf = Callable[[bytes], str]
HEADS = ("Waarlangs", "Aantal")


def test_every_row_is_read_with_its_number_and_the_bars_are_decoration(printed: Printed, text_of: TextOf) -> None:
    pdf = printed(Bars("Waarlangs het kwam", HEADS, (("Mail", 8), ("Sociale media", 2), ("Telefoon", 0))))
    assert faults(read(pdf)) == []
    said = " ".join(text_of(pdf).split())
    assert "Waarlangs het kwam Waarlangs Aantal Mail 8 Sociale media 2 Telefoon 0" in said
    assert _bars(pdf) == [(4.0, 1), (1.0, 1)], "four times as long for four times as many, and none for nothing"


def test_many_rows_with_long_words_go_on_over_sheets(printed: Printed, text_of: TextOf) -> None:
    rows = tuple((f"Het besluit over het windpark aan de noordelijke rand, nummer {one}", one) for one in range(90))
    pdf = printed(Bars("Rond welk besluit", HEADS, rows))
    assert faults(read(pdf)) == []
    said = " ".join(text_of(pdf).split())
    assert all(f"nummer {one} {one}" in said for one in (0, 45, 89))
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert len(opened.pages) > 1


def _bars(pdf: bytes) -> list[tuple[float, int]]:
    """How long each bar is beside the shortest, and that it is drawn once."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        drawn = [
            float(operation.operands[2])
            for page in opened.pages
            for operation in pikepdf.parse_content_stream(page)
            if str(operation.operator) == "re"
        ]
    shortest = min(drawn)
    return [(round(wide / shortest, 2), drawn.count(wide)) for wide in drawn]
