"""A line of time as a drawing: its words stand for it, all of it is one figure, and nothing lies outside the sheet."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf
import pytest

from tests.pdf.checks import faults
from tests.pdf.tagged import read
from weerbaar_desktop.application.timeline import LEGEND
from weerbaar_desktop.domain.report import Report, TimeLine
from weerbaar_desktop.pdf.request import decode, encode_report

Printed = Callable[..., bytes]
LINE = TimeLine(
    "De tijdlijn",
    "Tekening van een tijdlijn: vier aantekeningen.",
    ((0.0, "dec"), (0.01, "past niet"), (0.5, "jun"), (0.999, "te ver")),
    ((0.6, 0.9, "rustig, 120 dagen"), (0.95, 0.96, "rustig")),
    (("entry", 0.0, 0.0, 1), ("threat", 0.2, 0.2, 1), ("threat", 0.3, 0.3, 12), ("uncertain", 0.4, 0.5, 1),
     ("flag", 0.9, 0.9, 1), ("entry", 1.0, 1.0, 2)),
    LEGEND,
)  # fmt: skip


def test_it_is_one_figure_with_words_and_a_place(printed: Printed) -> None:
    pdf = printed(LINE)
    document = read(pdf)
    assert faults(document) == []
    (figure,) = [node for node in document.root.all() if node.role == "Figure"]
    assert figure.alt == LINE.alt
    assert [node.own.strip() for node in document.root.all() if node.role == "Caption"] == [LINE.caption]


def test_words_that_would_lie_on_each_other_or_outside_are_left_out(
    printed: Printed, text_of: Callable[[bytes], str]
) -> None:
    said = text_of(printed(LINE))
    assert "rustig, 120 dagen" in said
    assert "dec" in said
    assert "12" in said
    assert "past niet" not in said
    assert "te ver" not in said


def test_nothing_is_drawn_beside_the_column(printed: Printed) -> None:
    with pikepdf.open(io.BytesIO(printed(LINE))) as opened:
        drawn = [
            float(operand)
            for page in opened.pages
            for operation in pikepdf.parse_content_stream(page)
            if str(operation.operator) in {"m", "l"}
            for operand in operation.operands[:1]
        ]
    assert drawn
    assert 60 < min(drawn) <= max(drawn) < 540


def test_it_goes_to_the_document_process_and_back_as_it_is_and_never_without_words() -> None:
    report = Report("Tijdlijn en patroon", "Vertrouwelijk", (LINE,))
    assert decode(encode_report(report)) == report
    with pytest.raises(ValueError, match="without words"):
        TimeLine("x", " ", (), (), (), ())
