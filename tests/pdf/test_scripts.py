"""Arabic, Hebrew and emoji on paper: the right shapes in the order of the eye, and the real text behind them."""

from __future__ import annotations

import re
import subprocess
import time
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.pdf.checks import faults
from tests.pdf.tagged import Tagged, Thing, read, steps
from tests.pdf.test_tagged import spoken
from weerbaar_desktop.domain.report import Facts, Heading, Paragraph, Quote, Report, Table
from weerbaar_desktop.pdf.fonts import Typeface, font_file
from weerbaar_desktop.pdf.look import LEFT, SHEET, WIDTH
from weerbaar_desktop.pdf.printer import print_report
from weerbaar_desktop.pdf.shapes import shapes

Printed = Callable[..., bytes]
Say = Callable[..., str]

ARABIC = "أعرف أين تسكن (شارع 12)، وسأجدك يوم 3 مارس. سلام لا إله إلا الله"
POINTED = "بِسْمِ اللَّهِ الرَّحْمٰنِ – كُلُّ شَيْءٍ، لَا لِلْخَوْفِ"
PERSIAN = "می‌دانم کجا زندگی می‌کنی، گچ پژ ۱۲۳"  # with the sign that keeps letters apart
KURDISH = "دەزانم لە کوێ دەژیت، ڕۆژی ڵ"
URDU = "میں جانتا ہوں تم کہاں رہتے ہو، ٹھیک ہے ڈ ڑ ں ھ"
HEBREW = "אני יודע איפה אתה גר (רחוב 12, דירה 3) [א] – 50% מהזמן."
NIQQUD = "בְּרֵאשִׁית בָּרָא אֱלֹהִים אֵת הַשָּׁמַיִם"
MIXED = "Hij schreef «סגור (12)» en سلام, daarna niets (zo)."
EMOJI = "👍🏽 😀 ik vind je ❤️ 👨‍👩‍👧 🏳️‍🌈 🇳🇱 1️⃣ 🔪 ☠️ ©️ wel"
TEXTS = {
    "Arabic": ARABIC, "vowels": POINTED, "Persian": PERSIAN, "Kurdish": KURDISH, "Urdu": URDU, "Hebrew": HEBREW,
    "niqqud": NIQQUD, "mixed": MIXED, "emoji": EMOJI, "Greek": "Ξέρω πού μένεις", "Cyrillic": "Я знаю, где ты живёшь",
}  # fmt: skip


def blocks(text: str) -> tuple[Thing, ...]:
    """The text in every kind of place."""
    return (
        Heading(text), Paragraph(text), Quote(f"{text}\n{text}", text),
        Facts(((text, text), ("Wie", f"Noor ({text})"))),
        Table(text, ("a", text), (("B01", text), (text, ""))), Paragraph(f"{text} " * 12, "strong"),
    )  # fmt: skip


@pytest.mark.parametrize("script", TEXTS)
def test_every_script_is_printed_without_a_name_and_read_as_it_was_written(script: str, printed: Printed) -> None:
    text = TEXTS[script]
    document = read(printed(*blocks(text), title=text))
    assert faults(document) == []
    assert "U+" not in "".join(stretch.drawn for page in document.stretches for stretch in page)
    assert document.root.text.replace(" ", "").count(spoken(text).replace(" ", "")) >= 20


@pytest.mark.parametrize("script", TEXTS)
def test_ordinary_tools_read_every_script_in_its_own_order(
    script: str, printed: Printed, say: Say, tmp_path: Path
) -> None:
    pdf = printed(*blocks(TEXTS[script]))
    meant = _letters(TEXTS[script])
    for command in (("pdftotext", "-raw", "-", "-"), ("pdfinfo", "-struct-text", "-")):
        assert _letters(say(*command, pdf=pdf)).count(meant) >= 5
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf)
    assert subprocess.run(["qpdf", "--check", path], capture_output=True, check=False).returncode == 0


def _letters(text: str) -> str:
    """Without white space and the marks of direction that a tool puts around text from right to left."""
    return re.sub("[\\s\u200e\u200f\u202a-\u202e]", "", unicodedata.normalize("NFC", text))


def test_every_letter_is_printed_in_every_company(fonts: Path, printed: Printed) -> None:
    known = shapes(fonts, "NotoSansArabic-Regular-Subset")
    assert known is not None
    text = " ".join(f"{one} {one}ا ب{one}اب د{one}ب{one} ب{one}\u0651\u064e" for one in sorted(known.forms))
    document = read(printed(Paragraph(text)))
    assert faults(document) == []
    assert " ".join(document.root.text.split()).endswith(" ".join(spoken(text).split()))


def test_only_fonts_that_are_used_go_along_and_the_same_text_gives_the_same_bytes(printed: Printed) -> None:
    whole = blocks(ARABIC + HEBREW + EMOJI)
    assert printed(*whole) == printed(*whole)
    names = {name: _fonts(read(printed(Paragraph(text)))) for name, text in TEXTS.items()}
    assert {"NotoSansArabic-Regular"} == {font for font in names["Arabic"] if "Arabic" in font}
    assert not [font for font in names["Hebrew"] if "Arabic" in font or "Emoji" in font]
    assert not [font for font in names["Cyrillic"] if "Hebrew" in font or "Arabic" in font or "Emoji" in font]
    assert "NotoEmoji-Regular" in names["emoji"]


def _fonts(document: Tagged) -> set[str]:
    return {str(font.font.BaseFont).split("+")[1] for font in document.fonts.values()}


def test_no_font_draws_what_cannot_be_seen(fonts: Path) -> None:
    for weight in ("regular", "bold", "code"):
        face = Typeface(fonts, weight)
        for code in {code for path in fonts.glob("*.ttf") for code in font_file(fonts, path.stem).charToGlyph}:
            glyph = face.glyph(chr(code))
            if glyph and unicodedata.category(chr(code))[0] != "Z":
                font = font_file(fonts, glyph.font)
                shape = font.charToGlyph[code]
                assert font.glyphPos[shape] < font.glyphPos[shape + 1], hex(code)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("می\u200cکنم", ""),  # it keeps two letters apart that would join
        ("م\u200c\u200cک", "\u200c\u200c"),
        ("د\u200cک", "\u200c"),  # these would not join anyhow
        ("a\u200cb", "\u200c"),
        ("ש\u200cל", "\u200c"),
        ("م\u200dک", "\u200d"),
        ("❤\ufe0f", ""),
        ("❤\ufe0f\ufe0f", "\ufe0f"),
        ("a\ufe0f", "\ufe0f"),
        ("≤\ufe00", "\ufe00"),
        ("👨\u200d👩", ""),
        ("👨\u200da", "\u200d"),
        ("\u200d👨", "\u200d"),
        ("👨\u200d", "\u200d"),
        ("👨\u200d\u200d👩", "\u200d\u200d"),
        ("1\ufe0f\u20e3 #\u20e3", ""),
        ("1\ufe0f", "\ufe0f"),
        ("🏴\U000e0067\U000e007f", "\U000e0067\U000e007f"),
        ("\u064e", "\u064e"),
        ("a\u05b8", "\u05b8"),
        ("ب" + "\u064e" * 8, "\u064e\u064e"),
        ("ب\u034f", "\u034f"),
        ("\ufeb0", ""),  # an old shape, which joins no other
        ("\ue010", "\ue010"),  # one of our own shapes, written by a person
    ],
)
def test_what_shows_nothing_is_named_unless_its_work_is_seen(text: str, named: str, printed: Printed) -> None:
    drawn = "".join(stretch.drawn for stretch in read(printed(Paragraph(text), title="T")).stretches[0])
    assert re.findall("⟨U\\+([0-9A-F]+)⟩", drawn) == [f"{ord(sign):04X}" for sign in named]


# ------------------------------------------------------------------------------------------ where things stand


def _placed(document: Tagged) -> Iterator[tuple[str, float, float, float]]:
    """Each drawn text with its left and right edge and its base line, in points from the lower left."""
    for page in document.pdf.pages:
        font, size, left, base = next(iter(document.fonts.values())), 0.0, 0.0, 0.0
        for operands, operator in steps(page):
            if str(operator) == "BT":
                left = base = 0.0
            elif str(operator) == "Tf":
                font, size = document.fonts[str(operands[0])], float(operands[1])
            elif str(operator) == "Td":
                left, base = left + float(operands[0]), base + float(operands[1])
            elif str(operator) == "Tj":
                codes = bytes(operands[0])
                width = sum(font.said[int.from_bytes(codes[at : at + 2], "big")] for at in range(0, len(codes), 2))
                yield font.text(codes), left, left + width * size / 1000, base


def test_what_begins_from_right_to_left_stands_at_the_right(printed: Printed) -> None:
    placed = list(_placed(read(printed(Paragraph("אבא abc"), Paragraph("abc אבא"), Paragraph("12 (.)")))))
    starts = {text: left for text, left, _, _ in placed}
    assert starts["abc "] == pytest.approx(LEFT)
    assert starts["12 (.)"] == pytest.approx(LEFT)
    assert max(right for text, _, right, _ in placed if text == "א") == pytest.approx(LEFT + WIDTH, abs=0.01)


def test_the_space_at_which_a_line_ends_takes_no_room(printed: Printed) -> None:
    for text in ("abc " + "אבג " * 60, "אבג " * 60):
        lines: dict[float, list[tuple[float, float]]] = {}
        for said, left, right, base in _placed(read(printed(Paragraph(text)))):
            if said in "אבג":
                lines.setdefault(base, []).append((left, right))
        edges = [(min(left for left, _ in line), max(right for _, right in line)) for line in lines.values()]
        assert len(edges) > 2
        for left, right in edges[1:-1]:
            assert (left if text[0] == "a" else right) == pytest.approx(
                LEFT if text[0] == "a" else LEFT + WIDTH, abs=0.01
            )


def test_letters_stand_from_right_to_left_and_numbers_do_not(printed: Printed) -> None:
    placed = _placed(read(printed(Paragraph("אבג 12 ד"))))
    lefts = {text: left for text, left, _, _ in placed if text in ("א", "ב", "ג", "12", "ד")}
    assert sorted(lefts, key=lambda text: -lefts[text]) == ["א", "ב", "ג", "12", "ד"]


def test_a_bracket_from_right_to_left_has_the_other_shape_and_is_read_as_itself(printed: Printed) -> None:
    document = read(printed(Paragraph("(a)"), Paragraph("(א)")))
    assert document.root.text.endswith("(a)(א)")
    font = next(font for font in document.fonts.values() if "(" in font.texts.values())
    places = font.inner.CIDToGIDMap.read_bytes()
    shapes = [(text, places[2 * code : 2 * code + 2]) for code, text in sorted(font.texts.items()) if text in "()"]
    (first, opened), (second, closed), *others = shapes
    assert [first, second] == ["(", ")"]
    assert dict(others) == {"(": closed, ")": opened}


def test_a_vowel_stands_within_its_letter_and_higher_on_another_sign(printed: Printed) -> None:
    placed = list(_placed(read(printed(Paragraph("ب\u064e"), Paragraph("ب\u0651\u064e")))))
    (_, left, right, base), (_, fatha, _, low) = placed[1:3]
    (*_, below), (*_, high) = placed[3:5]
    assert left < fatha < right
    assert high - below > low - base + 1


HOSTILE = {
    "points without an end": "ב" + "\u05b8" * 600,
    "vowels without an end": "ب" + "\u064e\u0651" * 300,
    "points without a letter": "\u064e" * 600,
    "shaddas in a heading": "ب\u0651\u0651\u0651\u0651\u0651\u0651ب",
    "opening brackets": "א" + "(" * 5_000,
    "brackets within brackets": ("א" + "(" * 80 + "a" + ")" * 80) * 10,
    "one word": "ש" * 4_000,
    "lam with alef": "لا" * 1_500,
    "spaces": "ש" + " " * 5_000 + "ב",
    "a family without an end": "👨\u200d" * 1_000,
    "hidden selectors": "א❤" + "\ufe0f" * 500,
    "joiners": "می" + "\u200c" * 500,
    "controls": "سلام\u202e\u2066abc\u202cשלום" * 60,
    "accents on Latin and Hebrew": "א e" + "\u0301" * 20_000 + "ב" + "\u0301" * 500,
    "everything": "abc אבג سلام (12) [x] 😀\u200d❤\ufe0f \u0651ب\u064e\u0651 4️⃣ " * 40,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_nothing_hostile_leaves_the_sheet_or_is_lost(name: str, fonts: Path) -> None:
    text = HOSTILE[name]
    narrow = Table("T", ("a", "b", "c"), (("x" * 60, text, "y" * 60),))
    document = read(print_report(Report("T", "V", (Heading(text[:7], 1), Paragraph(text), narrow)), fonts))
    assert faults(document) == []
    assert document.root.text.replace(" ", "").count(spoken(text).replace(" ", "")) == 2
    for said, left, right, base in _placed(document):
        if said.strip(" "):
            assert left > 30
            assert right < SHEET[0] - 30
            assert 20 < base < SHEET[1] - 20


MANY = "abé .,(12)[٣]«»אבְּגשׁلابهمّـ\u064e\u0651\u05bc\u200c\u200d\ufe0f\u20e3😀❤👍🏽🇳\u202e\u2067\n中"


SIGNS = st.one_of(
    st.sampled_from(MANY),
    *(st.characters(min_codepoint=first, max_codepoint=last) for first, last in ((0x590, 0x8FF), (0xFB1D, 0xFEFF))),
    st.characters(min_codepoint=0x1F000, max_codepoint=0x1FAFF),
)


@given(st.lists(st.text(alphabet=SIGNS, max_size=60), min_size=1, max_size=4))
@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_mixture_is_read_whole_in_every_place(fonts: Path, texts: list[str]) -> None:
    told = (block for text in texts for block in (Paragraph(text), Quote(text, "x")))
    report = Report("T", "V", (Heading("T", 1), *told))
    document = read(print_report(report, fonts))
    assert faults(document) == []
    read_whole = "".join(document.root.text.split())
    meant = "".join("".join(f"{spoken(text)} x {spoken(text)}".split()) for text in texts)
    assert read_whole == f"T{meant}"


@pytest.mark.alone("measures the seconds of two texts")
def test_four_times_the_text_takes_about_four_times_as_long(fonts: Path) -> None:
    def taken(times: int) -> float:
        text = "abc אב(ג) سلام [12] 😀\u200d❤\ufe0f ب\u064e\u0651\u064e\u0651 ((( " * times
        begun = time.process_time()
        print_report(Report("T", "V", (Paragraph(text),)), fonts)
        return time.process_time() - begun

    taken(10)
    assert min(taken(1_600), taken(1_600)) < 8 * min(taken(400), taken(400))
