"""The table of shapes that goes along with the fonts, held against what Unicode says of the same letters."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from weerbaar_desktop.pdf.fonts import font_file
from weerbaar_desktop.pdf.shapes import Shapes, shapes

FORMS = ("<final>", "<initial>", "<medial>")
ARABIC = ("NotoSansArabic-Regular-Subset", "NotoSansArabic-Bold-Subset")
HEBREW = ("NotoSansHebrew-Regular-Subset", "NotoSansHebrew-Bold-Subset")


def told(fonts: Path, name: str) -> Shapes:
    """What is told of that font."""
    found = shapes(fonts, name)
    assert found is not None
    return found


@pytest.mark.parametrize("name", ARABIC)
def test_letters_join_as_unicode_has_it(name: str, fonts: Path) -> None:
    known = told(fonts, name)
    seen = 0
    for code in range(0xFB50, 0xFEFD):
        kind, *letters = unicodedata.decomposition(chr(code)).split() or ("",)
        if kind in FORMS and len(letters) == 1 and (letter := chr(int(letters[0], 16))) != "\u0640":
            seen += 1
            assert known.forms[letter][FORMS.index(kind)] == chr(code)
    assert seen > 160
    assert not known.joins_next("د")
    assert known.joins_last("د")
    assert not known.joins_last("ء")
    assert not known.joins_next("a")


@pytest.mark.parametrize("name", ARABIC)
def test_the_halves_of_lam_with_alef_are_as_wide_as_the_whole(name: str, fonts: Path) -> None:
    known, font = told(fonts, name), font_file(fonts, name)
    for alef, alone, joined in (
        ("آ", 0xFEF5, 0xFEF6),
        ("أ", 0xFEF7, 0xFEF8),
        ("إ", 0xFEF9, 0xFEFA),
        ("ا", 0xFEFB, 0xFEFC),
    ):
        right, left, last_right, last_left = known.halves[f"ل{alef}"]
        assert font.charWidths[ord(right)] + font.charWidths[ord(left)] == font.charWidths[alone]
        assert font.charWidths[ord(last_right)] + font.charWidths[ord(last_left)] == font.charWidths[joined]


@pytest.mark.parametrize("name", [*ARABIC, *HEBREW])
def test_every_shape_is_in_the_font_and_every_point_has_a_place(name: str, fonts: Path) -> None:
    known, font = told(fonts, name), font_file(fonts, name)
    drawn = {shape for forms in (*known.forms.values(), *known.halves.values()) for shape in forms if shape}
    assert all(ord(shape) in font.charToGlyph for shape in drawn | set(known.marks) | set(known.bases))
    for mark, kinds in known.marks.items():
        assert font.charWidths[ord(mark)] == 0
        assert any(kind in row for kind in kinds for row in known.bases.values())
    points = [
        point for table in (known.marks, known.bases, known.piles) for row in table.values() for point in row.values()
    ]
    assert all(abs(right) < 3 and abs(up) < 2 for right, up in points)


def test_a_font_whose_letters_stand_alone_tells_nothing(fonts: Path) -> None:
    assert shapes(fonts, "NotoSans-Regular") is None
