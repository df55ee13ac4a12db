"""The document process: a report goes in as bytes, a PDF comes out, and nothing else."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.domain.report import (
    Block,
    Checklist,
    Code,
    Facts,
    Figure,
    Heading,
    PageBreak,
    Paragraph,
    Photo,
    Quote,
    Report,
    Signature,
    Table,
    Ticks,
    WriteIn,
)  # fmt: skip
from weerbaar_desktop.pdf.printer import print_report
from weerbaar_desktop.pdf.process import serve
from weerbaar_desktop.pdf.request import decode, encode_report

TEXT = st.text(st.characters(), max_size=20)
BLOCKS: st.SearchStrategy[Block] = st.one_of(
    st.builds(Heading, TEXT, st.sampled_from((1, 2, 3))),
    st.builds(Paragraph, TEXT, st.sampled_from(("plain", "muted", "strong"))),
    st.builds(Quote, TEXT, TEXT),
    st.builds(Facts, st.lists(st.tuples(TEXT, TEXT)).map(tuple)),
    st.builds(Table, TEXT, st.just(("a", "b")), st.lists(st.tuples(TEXT, TEXT)).map(tuple), st.just((1,))),
    st.builds(Figure, TEXT, TEXT.filter(str.strip)),
    st.builds(Photo, TEXT.filter(str.strip), TEXT, st.integers(1, 9999), st.integers(1, 9999)),
    st.builds(Code, TEXT, TEXT),
    st.builds(Signature, TEXT, TEXT, TEXT),
    st.builds(Ticks, st.lists(TEXT).map(tuple)),
    st.builds(WriteIn, st.lists(st.tuples(TEXT, st.integers(1, 9))).map(tuple)),
    st.builds(Checklist, st.tuples(TEXT, TEXT), st.just(("a",)), st.lists(st.tuples(TEXT, TEXT, TEXT)).map(tuple)),
    st.just(PageBreak()),
)
REPORT = Report(
    "Aangifte", "Voet", (Heading("Aangifte", 1), Paragraph("Eén zin met een half teken \ud800.")), practice=True
)


@given(st.builds(Report, TEXT, TEXT, st.lists(BLOCKS).map(tuple), st.booleans()))
def test_a_report_survives_the_way_to_the_process(report: Report) -> None:
    assert decode(encode_report(report)) == report


@pytest.mark.parametrize(
    "request_",
    [
        b"",
        b"{}",
        b"[]",
        b"null",
        b'"x"',
        b'{"blocks":[{"block":"Shell"}]}',
        b'{"blocks":[1]}',
        b"\xff",
        b'{"blocks":5}',
    ],
)
def test_what_is_no_report_is_refused_without_a_word(request_: bytes, fonts: Path) -> None:
    target = io.BytesIO()
    assert serve(io.BytesIO(request_), target, fonts) == 2
    assert target.getvalue() == b""


def test_the_process_writes_the_pdf_and_nothing_else(fonts: Path) -> None:
    code = (
        "import sys, pathlib; from weerbaar_desktop.pdf.process import serve;"
        " assert 'reportlab' not in sys.modules;"
        " sys.exit(serve(sys.stdin.buffer, sys.stdout.buffer, pathlib.Path(sys.argv[1])))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(fonts)],
        input=encode_report(REPORT),
        capture_output=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout == print_report(REPORT, fonts)
