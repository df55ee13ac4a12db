"""The embedded fonts: which one has a character, how wide it is, and how characters that no font has are shown."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from pathlib import Path
from typing import Final, Literal

from reportlab.pdfbase.ttfonts import TTFontFile

from weerbaar_desktop.pdf.shapes import Shapes, shapes

Weight = Literal["regular", "semibold", "bold", "code"]

_REGULAR: Final = ("NotoSans-Regular", "NotoSansArabic-Regular-Subset", "NotoSansHebrew-Regular-Subset")
_BOLD: Final = ("NotoSans-Bold", "NotoSansArabic-Bold-Subset", "NotoSansHebrew-Bold-Subset")
_FILES: Final[dict[Weight, tuple[str, ...]]] = {
    "regular": ("AtkinsonHyperlegibleNext-Regular", *_REGULAR),
    "semibold": ("AtkinsonHyperlegibleNext-SemiBold", *_BOLD),
    "bold": ("AtkinsonHyperlegibleNext-Bold", *_BOLD),
    "code": ("AtkinsonHyperlegibleMono-Regular", *_REGULAR),
}
EMOJI: Final = "NotoEmoji-Subset"
_SIGNS: Final = ("NotoSansMath-Subset", "NotoSansSymbols2-Subset", EMOJI)
_INVISIBLE: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_UNSEEN: Final = frozenset(map(chr, (0x034F, *range(0xFE00, 0xFE10))))
"""Signs without a shape that some fonts have: they would stand on paper unseen, as many as one likes."""
_NO_TEXT: Final = _INVISIBLE - {"Cf"}
"""Control codes, halves of a character and what is not assigned: there is nothing to read behind their name."""
_SPACES: Final = frozenset({"Zs", "Zl", "Zp"})
_NEW_LINES: Final = str.maketrans(
    {"\r": "\n", "\x0b": "\n", "\x85": "\n", "\u2028": "\n", "\u2029": "\n", "\t": "    "}
)
NO_BREAK_SPACE: Final = "\u00a0"


@dataclass(frozen=True, slots=True)
class Run:
    """Characters in one font, and their width in points at size 1."""

    font: str
    text: str
    width: float


@dataclass(frozen=True, slots=True)
class Named:
    """One character that cannot be drawn or seen: the runs of its name, and itself where that can be read."""

    runs: tuple[Run, ...]
    character: str
    width: float


@dataclass(frozen=True, slots=True)
class Glyph:
    """Where one character comes from, and its width in points at size 1."""

    font: str
    width: float


class _Found(dict[str, Glyph | None]):
    """The glyph of each character that was asked for, None where its name stands for it."""

    def __init__(self, look_up: Callable[[str], Glyph | None]) -> None:
        super().__init__()
        self._look_up = look_up

    def __missing__(self, character: str) -> Glyph | None:
        self[character] = found = self._look_up(character)
        return found


class _Widths(dict[str, float]):
    """The width of each character that was asked for."""

    def __init__(self, measure: Callable[[str], float]) -> None:
        super().__init__({"\n": 0.0})
        self._measure = measure

    def __missing__(self, character: str) -> float:
        self[character] = width = self._measure(character)
        return width


class Typeface:
    """One weight with the fonts that stand in for characters it lacks; they are loaded when first needed."""

    def __init__(self, folder: Path, weight: Weight) -> None:
        self._folder = folder
        self._names = _FILES[weight] + _SIGNS
        self._found = _Found(self._look_up)
        self._shapes: dict[str, Shapes | None] = {}
        self._widths = _Widths(self._width)
        self._first: set[str] = set()
        """Characters that are known to be in the first font: most text is nothing else."""

    def glyph(self, character: str) -> Glyph | None:
        """The first font that has the character; None when none has, or when it cannot be seen."""
        return self._found[character]

    def shape(self, font: str, character: str) -> Glyph:
        """A shape of a font that may have no character of its own in Unicode."""
        return _glyph(font, font_file(self._folder, font), character)

    def shapes(self, character: str) -> Shapes | None:
        """What the font of a character tells of its shapes; None when the character has one shape only."""
        if character not in self._shapes:
            glyph = self._found[character]
            self._shapes[character] = shapes(self._folder, glyph.font) if glyph else None
        return self._shapes[character]

    def is_emoji(self, character: str) -> bool:
        """Whether a character that can be drawn is one that can be an emoji, whatever font it is drawn in."""
        return self._found[character] is not None and ord(character) in font_file(self._folder, EMOJI).charToGlyph

    def _look_up(self, character: str) -> Glyph | None:
        if unicodedata.category(character) in _INVISIBLE or character in _UNSEEN:
            return None
        for name in self._names:
            face = font_file(self._folder, name)
            if ord(character) in face.charToGlyph:
                return _glyph(name, face, character)
        return None

    def _width(self, character: str) -> float:
        glyph = self._found[character]
        return glyph.width if glyph else self.width(_name(character))

    def width(self, text: str) -> float:
        """The width in points at size 1 of a line of `drawable` text; names count for what they name."""
        return sum(map(self._widths.__getitem__, text))

    def visible(self, text: str) -> str:
        """`text` with nothing hidden in it: what cannot be seen or drawn is named as ⟨U+202E⟩; line ends are \\n."""
        plain = drawable(text)
        if self._first.issuperset(plain):
            return plain
        return "".join(sign if sign == "\n" or self._found[sign] else _name(sign) for sign in plain)

    def runs(self, text: str) -> tuple[Run | Named, ...]:
        """A line of drawable text, cut where the font changes and around what has to be named."""
        first = self._names[0]
        if text and self._first.issuperset(text):
            return (Run(first, text, self.width(text)),)
        found = tuple(self._cut(text))
        self._first.update(*(run.text for run in found if isinstance(run, Run) and run.font == first))
        return found

    def _cut(self, text: str) -> Iterator[Run | Named]:
        def font_of(character: str) -> str:
            glyph = self._found[character]
            return glyph.font if glyph else ""

        for font, group in groupby(text, font_of):
            part = "".join(group)
            if font:
                yield Run(font, part, self.width(part))
            else:
                yield from map(self.named, part)

    def named(self, character: str) -> Named:
        """The name of a character, which stands for it on paper."""
        runs = tuple(run for run in self._cut(_name(character)) if isinstance(run, Run))
        readable = unicodedata.category(character) not in _NO_TEXT
        return Named(runs, character if readable else "", sum(run.width for run in runs))


def _glyph(name: str, face: TTFontFile, character: str) -> Glyph:
    return Glyph(name, face.charWidths.get(ord(character), face.defaultWidth) / 1000)


def _name(character: str) -> str:
    return f"⟨U+{ord(character):04X}⟩"


def drawable(text: str) -> str:
    """`text` with accents joined, every line end a \\n and every other white space but the no-break space a space."""
    plain = text if text.isascii() else unicodedata.normalize("NFC", text)
    plain = plain.replace("\r\n", "\n").translate(_NEW_LINES)
    if plain.isascii():
        return plain
    strange = {sign for sign in set(plain) if sign not in (" ", NO_BREAK_SPACE) and _is_space(sign)}
    return plain.translate(dict.fromkeys(map(ord, strange), " ")) if strange else plain


def _is_space(character: str) -> bool:
    return unicodedata.category(character) in _SPACES


@cache
def font_file(folder: Path, name: str) -> TTFontFile:
    """The font `name` in `folder`, read once."""
    return TTFontFile(str(folder / f"{name}.ttf"))


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
