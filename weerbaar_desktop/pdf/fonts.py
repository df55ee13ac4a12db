"""The embedded fonts: which one has a character, how wide it is, and how characters that no font has are shown."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from itertools import groupby
from pathlib import Path
from typing import Final, Literal

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

Weight = Literal["regular", "semibold", "bold", "code"]

_FILES: Final[dict[Weight, tuple[str, ...]]] = {
    "regular": ("AtkinsonHyperlegibleNext-Regular", "NotoSans-Regular"),
    "semibold": ("AtkinsonHyperlegibleNext-SemiBold", "NotoSans-Bold"),
    "bold": ("AtkinsonHyperlegibleNext-Bold", "NotoSans-Bold"),
    "code": ("AtkinsonHyperlegibleMono-Regular", "NotoSans-Regular"),
}
_SIGNS: Final = ("NotoSansMath-Subset", "NotoSansSymbols2-Subset")
_INVISIBLE: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_SPACES: Final = frozenset({"Zs", "Zl", "Zp"})
NO_BREAK_SPACE: Final = "\u00a0"
_NEW_LINES: Final = str.maketrans(
    {"\r": "\n", "\x0b": "\n", "\x85": "\n", "\u2028": "\n", "\u2029": "\n", "\t": "    "}
)


@dataclass(frozen=True, slots=True)
class Run:
    """Characters in one font, and their width in points at size 1."""

    font: str
    text: str
    width: float


@dataclass(frozen=True, slots=True)
class Glyph:
    """Where one character comes from, and its width in points at size 1."""

    font: str
    width: float


def _named(character: str) -> str:
    return f"⟨U+{ord(character):04X}⟩"


@dataclass(slots=True)
class Typeface:
    """One weight with the fonts that stand in for characters it lacks; they are loaded when first needed."""

    folder: Path
    weight: Weight
    _glyphs: dict[str, Glyph | None] = field(default_factory=dict)

    def glyph(self, character: str) -> Glyph | None:
        """The first font that has the character; None when none has, or when it cannot be seen."""
        if character not in self._glyphs:
            self._glyphs[character] = self._look_up(character)
        return self._glyphs[character]

    def _look_up(self, character: str) -> Glyph | None:
        if unicodedata.category(character) in _INVISIBLE:
            return None
        for name in _FILES[self.weight] + _SIGNS:
            face = _font(self.folder, name).face
            if ord(character) in face.charToGlyph:
                return Glyph(name, face.charWidths.get(ord(character), face.defaultWidth) / 1000)
        return None

    def visible(self, text: str) -> str:
        """`text` with nothing hidden in it: what cannot be seen or drawn is named as ⟨U+202E⟩; line ends are \\n."""
        plain = unicodedata.normalize("NFC", text).replace("\r\n", "\n").translate(_NEW_LINES)
        shown = {sign: self._shown(sign) for sign in set(plain)}
        if all(sign == drawn for sign, drawn in shown.items()):
            return plain
        return "".join(shown[sign] for sign in plain)

    def _shown(self, character: str) -> str:
        if character in ("\n", NO_BREAK_SPACE):
            return character
        if unicodedata.category(character) in _SPACES:
            return " "
        return character if self.glyph(character) else _named(character)

    def width(self, text: str) -> float:
        """The width in points at size 1 of text that is visible already."""
        return sum(glyph.width for character in text if (glyph := self.glyph(character)))

    def runs(self, text: str) -> tuple[Run, ...]:
        """Visible text, cut where the font changes."""

        def font_of(character: str) -> str:
            glyph = self.glyph(character)
            return glyph.font if glyph else ""

        parts = ((font, "".join(group)) for font, group in groupby(text, font_of) if font)
        return tuple(Run(font, part, self.width(part)) for font, part in parts)


_loaded: dict[tuple[Path, str], TTFont] = {}


def _font(folder: Path, name: str) -> TTFont:
    key = (folder, name)
    if key not in _loaded:
        _loaded[key] = TTFont(name, str(folder / f"{name}.ttf"))
        pdfmetrics.registerFont(_loaded[key])
    return _loaded[key]


@dataclass(frozen=True, slots=True)
class Fonts:
    """The weights that documents use."""

    regular: Typeface
    semibold: Typeface
    bold: Typeface
    code: Typeface


def fonts(folder: Path) -> Fonts:
    """The fonts in `folder`; files are read when a character needs them."""
    return Fonts(
        Typeface(folder, "regular"), Typeface(folder, "semibold"), Typeface(folder, "bold"), Typeface(folder, "code")
    )
