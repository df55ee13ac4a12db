"""A printed report for who does not see it: all of it is read, in order and as what it is, and nothing else is."""

from __future__ import annotations

import io
import subprocess
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageCms

from tests.pdf.checks import faults
from tests.pdf.tagged import Node, Tagged, Thing, read
from tests.pdf.test_photos import jpeg
from tests.pdf.test_printing import DIGITS, EVERYTHING
from weerbaar_desktop.domain.handover import grouped
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
from weerbaar_desktop.pdf.srgb import srgb_profile

Printed = Callable[..., bytes]
Say = Callable[..., str]
Spoken = list[tuple[str, str]]

LONG: tuple[Block, ...] = (
    Paragraph("Een zin die niet op een regel past. " * 400),
    Quote("Wat hij schreef. " * 300, "Letterlijk"),
    Table("Lang", ("a", "b"), tuple((f"rij {n}", "twee woorden " * (n % 40)) for n in range(120))),
    Facts((("Verhaal", "een lang verhaal " * 800), ("Leeg", ""))),
)


def spoken(text: str) -> str:
    """What is read of a text: every character of it, or its name where it has none to read."""
    plain = unicodedata.normalize("NFC", text)
    signs = (" " if _white(sign) else f"⟨U+{ord(sign):04X}⟩" if _mute(sign) else sign for sign in plain)
    return " ".join("".join(signs).split(" ")).strip()


def _white(sign: str) -> bool:
    return sign in "\n\r\t\x0b\x85" or unicodedata.category(sign) in ("Zs", "Zl", "Zp")


def _mute(sign: str) -> bool:
    return unicodedata.category(sign) in ("Cc", "Cs", "Co", "Cn")


EXPECTED: Final[dict[type, Callable[[Thing], Spoken]]] = {
    Heading: lambda block: [(f"H{block.level}", block.text)],
    Paragraph: lambda block: [("P", block.text)],
    Quote: lambda block: [("P", block.label), ("P", block.text)],
    Facts: lambda block: _pairs(block.rows),
    Table: lambda block: [("Caption", block.caption), *(("TH", head) for head in block.heads), *_cells(block)],
    Code: lambda block: [("P", block.label), ("P", grouped(block.digits))],
    Figure: lambda block: [("Figure", block.alt)],
    Signature: lambda block: _pairs(
        (("Plaats", block.place), ("Datum", block.date), ("Naam", block.name), ("Handtekening", ""))
    ),
    Ticks: lambda block: [("P", sentence) for sentence in block.sentences],
    WriteIn: lambda block: [("TH", label) for label, _ in block.rows],
    Checklist: lambda block: [*(("TH", head) for head in block.heads), *_ticked(block)],
    PageBreak: lambda _block: [],
}
"""The roles and words that must be read of a block; empty ones are left out later."""


def _pairs(rows: tuple[tuple[str, str], ...]) -> Spoken:
    return [cell for label, value in rows for cell in (("TH", label), ("TD", value))]


def _cells(table: Table) -> Spoken:
    cells = ((place, text) for row in table.rows for place, text in enumerate(row))
    return [("TD", grouped(text) if place in table.codes else text) for place, text in cells]


def _ticked(block: Checklist) -> Spoken:
    choices = " ".join(block.choices)
    return [
        cell for about, how, beside in block.rows for cell in (("P", about), ("P", how), ("P", choices), ("TD", beside))
    ]


def _read(node: Node) -> Spoken:
    return [(part.role, " ".join(part.own.split())) for part in node.all() if part.own.strip()]


def _meant(*blocks: Block) -> Spoken:
    told = [(role, " ".join(spoken(text).split())) for block in blocks for role, text in EXPECTED[type(block)](block)]
    return [(role, text) for role, text in told if text]


@pytest.mark.parametrize("practice", [False, True])
def test_everything_is_read_in_order_as_what_it_is(practice: bool, printed: Printed) -> None:
    blocks = (*EVERYTHING, *LONG)
    document = read(printed(*blocks, practice=practice))
    assert faults(document) == []
    assert _read(document.root) == _meant(*blocks)


TEXT = st.text(max_size=40)
CELLS = st.lists(st.tuples(TEXT, TEXT), min_size=1, max_size=3).map(tuple)
ROWS = st.tuples(TEXT, TEXT, TEXT)
BLOCKS: st.SearchStrategy[Block] = st.one_of(
    st.builds(Paragraph, TEXT, st.sampled_from(("plain", "muted", "strong"))),
    st.builds(Quote, TEXT, TEXT),
    st.builds(Facts, CELLS),
    st.builds(Table, TEXT, st.just(("a", "b")), CELLS),
    st.builds(Figure, st.just(DIGITS), TEXT.filter(str.strip)),
    st.builds(Signature, TEXT, TEXT, TEXT),
    st.builds(Heading, TEXT.map("H{}".format), st.just(2)),
    st.builds(Ticks, st.lists(TEXT, max_size=3).map(tuple)),
    st.builds(WriteIn, st.lists(st.tuples(TEXT, st.integers(1, 40)), min_size=1, max_size=3).map(tuple)),
    st.builds(
        Checklist, st.just(("a", "b")), st.just(("ja", "nee")), st.lists(ROWS, min_size=1, max_size=3).map(tuple)
    ),
)


@given(st.lists(BLOCKS, min_size=1, max_size=5))
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_report_is_read_whole(fonts: Path, blocks: list[Block]) -> None:
    title = Heading("Titel", 1)
    document = read(print_report(Report("Titel", "Voet", (title, *blocks)), fonts))
    assert faults(document) == []
    assert _read(document.root) == _meant(title, *blocks)


def test_words_without_an_end_stay_within_what_an_archive_takes(fonts: Path) -> None:
    endless = "\u0301" * 20_000  # accents without a letter, which have no width
    blocks = (Paragraph(endless), Photo("woord " * 20_000, "", 320, 240), Quote("a" * 40_000, endless))
    document = read(print_report(Report("titel " * 9_000, "V", blocks), fonts, [jpeg(1)]))
    assert faults(document) == []
    assert document.root.text.count("\u0301") == 40_000


def test_a_head_that_is_repeated_on_the_next_sheet_is_read_once(printed: Printed) -> None:
    document = read(printed(Table("T", ("Kolomkop", "b"), tuple((str(n), "x") for n in range(200)))))
    assert len(document.stretches) > 2
    assert document.root.text.count("Kolomkop") == 1
    drawn = [sum("Kolomkop" in stretch.drawn for stretch in page) for page in document.stretches]
    assert drawn == [1] * len(drawn)


def test_foot_and_practice_mark_are_drawn_on_every_sheet_and_read_on_none(printed: Printed) -> None:
    document = read(printed(*LONG, practice=True))
    for page in document.stretches:
        unread = "".join(stretch.drawn for stretch in page if stretch.mark is None)
        assert "OEFENING" in unread
        assert "Voor de politie" in unread
    assert "OEFENING" not in document.root.text
    assert "Blad" not in document.root.text


@pytest.mark.parametrize("levels", [(2, 3), (3,), (1, 3), (1, 3, 3), (2, 1, 3)])
def test_headings_nest_also_when_the_report_skips_a_level(levels: tuple[Thing, ...], printed: Printed) -> None:
    assert faults(read(printed(*(Heading(f"Kop {level}", level) for level in levels)))) == []


def test_a_letter_without_a_title_is_tagged_too(fonts: Path) -> None:
    letter = Report("Brief", "Voet", (Paragraph("Geachte heer,"), Heading("Kop", 3)), titled=False)
    document = read(print_report(letter, fonts))
    assert faults(document) == []
    assert _read(document.root) == [("P", "Geachte heer,"), ("H1", "Kop")]


def test_ordinary_tools_read_the_same(printed: Printed, say: Say, tmp_path: Path) -> None:
    pdf = printed(*EVERYTHING)
    told = say("pdfinfo", "-struct-text", "-", pdf=pdf)
    words = ["H1", "/Scope /Row", "Noor van Dalen", "Figure", "BlockQuote", "Caption", "/Scope /Column", "foto van"]
    places = [told.index(word) for word in words]
    assert places == sorted(places)
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf)
    assert subprocess.run(["qpdf", "--check", path], capture_output=True, check=False).returncode == 0


# ------------------------------------------------------------------------- each check can see its fault


def _figure(pdf: pikepdf.Pdf) -> Thing:
    return next(kid for kid in pdf.Root.StructTreeRoot.K[0].K if kid.S == "/Figure")


def _table(pdf: pikepdf.Pdf) -> Thing:
    return [kid for kid in pdf.Root.StructTreeRoot.K[0].K if kid.S == "/Table"][1]


def _font(pdf: pikepdf.Pdf) -> Thing:
    return pdf.pages[0].Resources.Font.F1


def _redrawn(pdf: pikepdf.Pdf, old: bytes, new: bytes) -> None:
    content = pdf.pages[0].Contents[0]
    assert old in content.read_bytes()
    content.write(content.read_bytes().replace(old, new, 1))


def _retold(pdf: pikepdf.Pdf, old: bytes, new: bytes) -> None:
    told = pdf.Root.Metadata.read_bytes()
    assert old in told
    pdf.Root.Metadata = pdf.make_stream(told.replace(old, new))


def _another_width(pdf: pikepdf.Pdf) -> None:
    widths = _font(pdf).DescendantFonts[0].W[1]
    for place in range(len(widths)):
        widths[place] = 1


def _swapped_parents(pdf: pikepdf.Pdf) -> None:
    row = pdf.Root.StructTreeRoot.ParentTree.Nums[1]
    row[0], row[1] = row[1], row[0]


BROKEN: dict[str, Callable[[pikepdf.Pdf], object]] = {
    "the language": lambda pdf: pdf.Root.__delitem__("/Lang"),
    "that it is marked": lambda pdf: pdf.Root.__delitem__("/MarkInfo"),
    "name of the file instead": lambda pdf: pdf.Root.__delitem__("/ViewerPreferences"),
    "tabbed through": lambda pdf: pdf.pages[0].__delitem__("/Tabs"),
    "outside every mark": lambda pdf: _redrawn(pdf, b"EMC", b"EMC 0 0 9 9 re f"),
    "drawing that nobody": lambda pdf: _redrawn(pdf, b"BT", b"0 0 m 9 9 l B BT"),
    "not exactly one stretch": lambda pdf: _redrawn(pdf, b"<</MCID 1>>", b"<</MCID 0>>"),
    "drawn but never read": lambda pdf: _table(pdf).K[1].K.__delitem__(0),
    "to another element": _swapped_parents,
    "next key": lambda pdf: pdf.Root.StructTreeRoot.__setitem__("/ParentTreeNextKey", 1),
    "row of its own": lambda pdf: pdf.pages[1].__setitem__("/StructParents", 0),
    "no role of the standard": lambda pdf: _figure(pdf).__setitem__("/S", pikepdf.Name.Plaatje),
    "names another parent": lambda pdf: _figure(pdf).__setitem__("/P", _table(pdf)),
    "H3 follows H1": lambda pdf: pdf.Root.StructTreeRoot.K[0].K.__delitem__(6),
    "caption and then rows": lambda pdf: _table(pdf).K.append(_figure(pdf)),
    "not of one length": lambda pdf: _table(pdf).K[2].K.__delitem__(2),
    "has no heads": lambda pdf: [cell.__setitem__("/S", pikepdf.Name.TD) for cell in _table(pdf).K[1].K],
    "what it is the head of": lambda pdf: _table(pdf).K[1].K[0].__delitem__("/A"),
    "without words": lambda pdf: _figure(pdf).__delitem__("/Alt"),
    "where it stands": lambda pdf: _figure(pdf).__delitem__("/A"),
    "is not embedded": lambda pdf: _font(pdf).DescendantFonts[0].FontDescriptor.__delitem__("/FontFile2"),
    "draws what has no text": lambda pdf: _font(pdf).ToUnicode.write(b"<0001> <0041>"),
    "another width": _another_width,
    "by two names": lambda pdf: _font(pdf).__setitem__("/BaseFont", pikepdf.Name.Arial),
    "no metadata": lambda pdf: pdf.Root.__delitem__("/Metadata"),
    "not PDF/A-3a": lambda pdf: _retold(pdf, b"conformance>A<", b"conformance>B<"),
    "not PDF/UA-1": lambda pdf: _retold(pdf, b"<pdfuaid:part>1<", b"<pdfuaid:part>2<"),
    "the metadata tells": lambda pdf: _retold(pdf, b"pdfuaid:part", b"pdfuaid:versie"),
    "two titles differ": lambda pdf: pdf.trailer.Info.__setitem__("/Title", "Iets anders"),
    "no known screen": lambda pdf: pdf.Root.__delitem__("/OutputIntents"),
    "three colours": lambda pdf: pdf.Root.OutputIntents[0].DestOutputProfile.__setitem__("/N", 4),
    "the catalogue holds": lambda pdf: pdf.Root.__setitem__("/OpenAction", pdf.pages[0].obj),
    "more than a page": lambda pdf: pdf.pages[0].__setitem__("/Group", pikepdf.Dictionary(S=pikepdf.Name.Transparency)),
    "no heading on that sheet": lambda pdf: pdf.Root.Outlines.First.__setitem__("/Title", "Iets anders"),
    "a string is longer": lambda pdf: _figure(pdf).__setitem__("/Alt", "a" * 32_768),
    "not allowed": lambda pdf: pdf.pages[0].Resources.__setitem__("/ExtGState", pikepdf.Dictionary(a={"/ca": 1})),
}  # fmt: skip


@pytest.mark.parametrize("fault", BROKEN)
def test_every_check_sees_its_fault(fault: str, printed: Printed) -> None:
    pdf = pikepdf.open(io.BytesIO(printed(*EVERYTHING)))
    BROKEN[fault](pdf)
    assert fault in " | ".join(faults(Tagged(pdf)))


def test_the_profile_is_that_of_srgb() -> None:
    ours = ImageCms.getOpenProfile(io.BytesIO(srgb_profile()))
    colours = Image.frombytes("RGB", (64, 64), bytes(range(256)) * 48)
    shown = ImageCms.profileToProfile(colours, ours, ImageCms.createProfile("sRGB"))
    assert shown is not None
    assert all(abs(one - other) <= 1 for one, other in zip(shown.tobytes(), colours.tobytes(), strict=True))
    assert srgb_profile() == srgb_profile()
