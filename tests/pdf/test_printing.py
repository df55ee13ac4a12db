"""A printed report: every word in order, nothing but the report in it, and the same bytes every time."""

from __future__ import annotations

import io
import re
import subprocess
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest
import segno
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.pdf.tagged import read
from weerbaar_desktop.domain.report import (
    Block,
    Code,
    Facts,
    Figure,
    Heading,
    PageBreak,
    Paragraph,
    Quote,
    Report,
    Signature,
    Table,
)  # fmt: skip
from weerbaar_desktop.pdf.ink import Ink
from weerbaar_desktop.pdf.printer import print_report
from weerbaar_desktop.pdf.sheets import Band, gap, sheets

Printed = Callable[..., bytes]
TextOf = Callable[[bytes], str]
Say = Callable[..., str]
DIGITS = "0123456789abcdef" * 4
GROUPS = "0123 4567 89ab cdef"

EVERYTHING: tuple[Block, ...] = (
    Heading("Aangifte", 1),
    Facts((("Naam", "Noor van Dalen"), ("Functie", "wethouder"))),
    Paragraph("Ik doe aangifte."),
    Code("Code van deze zaak", DIGITS),
    Figure(DIGITS, "QR-code met dezelfde tekens"),
    PageBreak(),
    Heading("Incident 1"),
    Heading("Wat er gebeurde", 3),
    Paragraph("Verhaal", "strong"),
    Paragraph("Eerste regel.\nTweede regel met “aanhalingstekens” en €."),
    Quote("Ik weet waar je woont", "Letterlijke woorden"),
    Table("Bewijsstukken", ("Stuk", "Naam", "Controlegetal"), (("B01", "foto van de deur", DIGITS),), codes=(2,)),
    Paragraph("Niet gevraagd: eis.", "muted"),
    Signature("", "5 maart 2026", "N. van Dalen"),
)


def test_every_word_is_there_in_order(printed: Printed, text_of: TextOf) -> None:
    text = text_of(printed(*EVERYTHING))
    expected = [
        "Aangifte", "Naam", "Noor van Dalen", "Functie", "wethouder", "Ik doe aangifte.", "Code van deze zaak",
        f"{GROUPS} {GROUPS} {GROUPS} {GROUPS}", "QR-code met dezelfde tekens", "Blad 1 van 2", "Incident 1",
        "Wat er gebeurde", "Verhaal", "Eerste regel. Tweede regel met “aanhalingstekens” en €.", "Letterlijke woorden",
        "Ik weet waar je woont", "Bewijsstukken", "Stuk Naam Controlegetal", "B01", "foto van de deur", GROUPS,
        "Niet gevraagd: eis.", "Plaats", "Datum", "5 maart 2026", "Naam", "N. van Dalen", "Handtekening",
        "Voor de politie", "Blad 2 van 2",
    ]  # fmt: skip
    place = 0
    for words in expected:
        place = text.find(words, place)
        assert place >= 0, words
        place += len(words)


def test_the_same_report_gives_the_same_bytes(printed: Printed) -> None:
    assert printed(*EVERYTHING) == printed(*EVERYTHING)


def test_the_file_is_whole_and_holds_its_fonts(printed: Printed, say: Say, tmp_path: Path) -> None:
    pdf = printed(*EVERYTHING, Paragraph("Ω Ж → ✓"))
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf)
    assert subprocess.run(["qpdf", "--check", str(path)], capture_output=True, check=False).returncode == 0
    fonts = say("pdffonts", "-", pdf=pdf).splitlines()[2:]
    assert len(fonts) >= 4
    assert all(line.split()[-5:-2] == ["yes", "yes", "yes"] for line in fonts)
    assert not any("Helvetica" in line for line in fonts)


def test_there_is_a_title_a_language_and_no_other_metadata(printed: Printed, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(printed(*EVERYTHING, title="Aangifte – één zaak"))
    with pikepdf.open(path) as pdf:
        assert {str(key): str(value) for key, value in pdf.docinfo.items()} == {"/Title": "Aangifte – één zaak"}
        assert str(pdf.Root.Lang) == "nl"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert [round(float(side)) for side in pdf.pages[0].mediabox] == [0, 0, 595, 842]
        assert not any("/Annots" in page for page in pdf.pages)


def test_a_report_without_a_heading_gets_its_title(printed: Printed, text_of: TextOf) -> None:
    assert text_of(printed(Paragraph("Tekst"), title="Gespreksnotitie")).startswith("Gespreksnotitie Tekst")
    assert text_of(printed(title="Leeg")).startswith("Leeg")
    assert text_of(printed(Heading("Aangifte", 1), Paragraph("Tekst"))).count("Aangifte") == 1


def test_practice_stands_on_every_sheet(printed: Printed, say: Say, text_of: TextOf) -> None:
    pdf = printed(*EVERYTHING, PageBreak(), Paragraph("Nog een blad"), practice=True)
    for sheet in ("1", "2", "3"):
        assert "OEFENING" in say("pdftotext", "-f", sheet, "-l", sheet, "-", "-", pdf=pdf)
    assert "OEFENING" not in text_of(printed(*EVERYTHING))


HOSTILE = (
    '<b>vet</b> &amp; <img src="/etc/hostname"/> <para> a<b <font color="red"> <link href="javascript:x">'
    ' <img src="http://127.0.0.1/x"> {{7*7}} %(x)s \\u0041 </para>'
)


def test_markup_is_printed_as_it_was_typed(printed: Printed, text_of: TextOf) -> None:
    blocks = (
        Heading(HOSTILE), Paragraph(HOSTILE), Quote(HOSTILE, HOSTILE), Facts(((HOSTILE, HOSTILE),)),
        Table(HOSTILE, ("a", HOSTILE), (("x", HOSTILE),)), Signature(HOSTILE, HOSTILE, HOSTILE),
        Figure("abc", HOSTILE), Code(HOSTILE, "abcd"),
    )  # fmt: skip
    pdf = print_report(Report(HOSTILE, HOSTILE, blocks), Path(__file__).parents[2] / "resources/fonts")
    text = text_of(pdf).replace(" ", "")
    assert text.count('<imgsrc="/etc/hostname"/>') >= 10
    assert text.count("</para>") >= 10
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        dictionaries = [thing for thing in opened.objects if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream)]
        assert not any("/URI" in thing or thing.get("/Subtype") == "/Image" for thing in dictionaries)


BIDI = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c"
OTHERS = "\u200b\u00ad\ufeff\x00\x07\x0c\x1b\x7f\ue000\u4e2d\u0e01\u0710"


@pytest.mark.parametrize("character", [*BIDI, *OTHERS, "\ud800"])
def test_what_cannot_be_seen_is_named_and_can_be_copied(character: str, printed: Printed) -> None:
    name = f"⟨U+{ord(character):04X}⟩"
    pdf = printed(Paragraph(f"voor{character}na"), Quote(f"voor{character}na", "x"), title=f"a{character}b")
    document = read(pdf)
    drawn = "".join(stretch.drawn for stretch in document.stretches[0])
    assert drawn.count(f"voor{name}na") == 2
    behind = name if unicodedata.category(character) in ("Cc", "Cs", "Co", "Cn") else character
    assert document.root.text.count(f"voor{behind}na") == 2
    assert str(document.pdf.docinfo["/Title"]) == f"a{name}b"


def test_what_is_named_can_be_copied_with_an_ordinary_tool(printed: Printed, text_of: TextOf) -> None:
    assert "voor\u4e2dna" in text_of(printed(Paragraph("voor\u4e2dna")))


def test_a_line_ends_between_words_and_never_joins_them(printed: Printed) -> None:
    for spaces in range(1, 30):
        text = f"{'woord ' * 13}{' ' * spaces}i {'x' * 300}"
        assert read(printed(Paragraph(text))).root.kids[1].text.split() == text.split()


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r", "\u2028", "\x85"])
def test_line_ends_of_every_system_are_line_ends(ending: str, printed: Printed, say: Say) -> None:
    assert "voor\nna" in say("pdftotext", "-", "-", pdf=printed(Paragraph(f"voor{ending}na")))


def test_accents_apart_are_printed_together(printed: Printed, text_of: TextOf) -> None:
    assert "één" in text_of(printed(Paragraph("e\u0301e\u0301n")))


@given(st.lists(st.text(max_size=60), min_size=1, max_size=8))
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_prints(fonts: Path, texts: list[str]) -> None:
    blocks: list[Block] = [Paragraph(text) for text in texts]
    blocks += [Quote(texts[0], texts[-1]), Facts(((texts[0], texts[-1]),)), Table("t", ("a",), ((texts[0],),), (0,))]
    assert print_report(Report(texts[0], texts[-1], tuple(blocks)), fonts).startswith(b"%PDF-1.")


def test_a_megabyte_of_text_prints_whole(printed: Printed, text_of: TextOf) -> None:
    sentence = 'Hij schreef <b>"ik weet het"</b> & ging weg. '
    text = text_of(printed(Paragraph(sentence * 23_000)))
    assert len(re.findall(r"schreef", text)) == 23_000


def test_a_megabyte_without_a_space_prints_whole(printed: Printed, text_of: TextOf) -> None:
    assert text_of(printed(Facts((("Wie", "x" * 1_000_000),)))).count("x") == 1_000_000


def test_long_tables_repeat_their_heads_and_keep_their_rows(printed: Printed, say: Say) -> None:
    rows = tuple((f"rij-{number}", "twee regels tekst in een smalle kolom " * 3, DIGITS) for number in range(2_000))
    pdf = printed(Table("Alles", ("Nummer", "Inhoud", "Controlegetal"), rows, codes=(2,)))
    pages = say("pdftotext", "-layout", "-", "-", pdf=pdf).split("\f")[:-1]
    assert all("Nummer" in page and "Controlegetal" in page for page in pages)
    assert [int(n) for page in pages for n in re.findall(r"rij-(\d+)", page)] == list(range(2_000))
    assert f"Blad {len(pages)} van {len(pages)}" in pages[-1]


def test_no_sheet_is_empty(printed: Printed, say: Say) -> None:
    for lines in range(36, 60):
        pages = say("pdftotext", "-", "-", pdf=printed(Paragraph("\n".join(["regel"] * lines)))).split("\f")[:-1]
        assert all("regel" in page for page in pages)


def test_a_row_longer_than_a_sheet_goes_on_on_the_next(printed: Printed, text_of: TextOf) -> None:
    text = text_of(printed(Table("T", ("a", "b"), (("kort", "woord " * 5_000),)), Facts((("l", "regel " * 5_000),))))
    assert (text.count("woord"), text.count("regel")) == (5_000, 5_000)


def test_a_heading_never_stands_alone_at_the_foot(printed: Printed, say: Say) -> None:
    for lines in range(36, 50):
        pdf = printed(Paragraph("\n".join(["regel"] * lines)), Heading("Kopje"), Paragraph("Na de kop"))
        pages = say("pdftotext", "-", "-", pdf=pdf).split("\f")
        assert [("Kopje" in page) == ("Na de kop" in page) for page in pages] == [True] * len(pages)


@pytest.mark.parametrize("depth", [10, 45, 89, 92])
def test_a_heading_stays_with_what_follows_also_where_no_sheet_holds_all_of_it(depth: float) -> None:
    above, heading = Band(depth, _nothing), Band(8, _nothing, keep=True)
    rows = [Band(40, _nothing, keep=True), Band(40, _nothing, keep=True), Band(40, _nothing)]
    divided = sheets([above, heading, gap(2, keep=True), *rows], 100)
    (page,) = [[placed.band for placed in page] for page in divided if any(one.band is heading for one in page)]
    assert rows[0] in page
    assert (above in page) == (depth + 8 + 2 + 40 <= 100)


def _nothing(ink: Ink, left: float, top: float) -> None:
    """White space."""


def test_a_signature_keeps_the_words_it_is_for(printed: Printed, say: Say) -> None:
    for lines in range(28, 44):
        blocks = (Heading("Ondertekening"), Paragraph("Dit wil ik verklaren."), Signature("", "", ""))
        pages = say("pdftotext", "-", "-", pdf=printed(Paragraph("\n".join(["regel"] * lines)), *blocks)).split("\f")
        assert [("verklaren" in page) == ("Handtekening" in page) for page in pages] == [True] * len(pages)


def test_the_qr_code_is_drawn_and_says_the_code(printed: Printed) -> None:
    pdf = printed(Figure(DIGITS, "QR"))
    matrix = [bytes(row) for row in segno.make(DIGITS, error="m", micro=False).matrix]
    assert _drawn(pdf) == matrix


def _drawn(data: bytes) -> list[bytes]:
    """The dark squares of the only QR code in a PDF, read back from its black rectangles."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert "/XObject" not in pdf.pages[0].Resources
        content = pdf.pages[0].Contents[0].read_bytes().decode("ascii")
    black = content.split("0 0 0 rg", 1)[1]
    found = re.findall(r"([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re f", black)
    boxes = [tuple(map(float, box)) for box in found]
    unit = boxes[0][3]
    squares = [box for box in boxes if abs(box[3] - unit) < 0.01]
    left, top = min(box[0] for box in squares), max(box[1] for box in squares)
    size = round((top - min(box[1] for box in squares)) / unit) + 1
    rows = [bytearray(size) for _ in range(size)]
    for x, y, width, _ in squares:
        for step in range(round(width / unit)):
            rows[round((top - y) / unit)][round((x - left) / unit) + step] = 1
    return [bytes(row) for row in rows]
