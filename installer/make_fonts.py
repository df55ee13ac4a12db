"""Makes the fonts for Arabic, Hebrew and emoji from the whole ones; run by hand when a new version of those comes out.

    python installer/make_fonts.py NOTO_FOLDER NotoEmoji-Regular.ttf resources/fonts

Needs fontTools, which is no dependency of the program. NOTO_FOLDER holds NotoSansArabic and NotoSansHebrew, Regular and
Bold. Instructions for small screens and the tables for shaping are left out; what is needed of those goes into a
`.json` beside each font, lengths in thousandths of the size:

forms: for a letter that joins, its shapes at the end of a word, at the begin and in the middle ("" where it has none)
halves: for a lam with an alef the right and the left half of their one shape, alone and joined; the shape itself stands
    in the right half, the left half is empty, so that each of both letters has a place of its own
marks: for a sign that stands with a letter, the kinds it can be of, with the point it is held at
bases, piles: for a letter, and for a sign that others can stand on, the point that each kind is put on

Shapes that Unicode has no character for get one of the private area; in the emoji font that is one that shows nothing,
for signs that only say how an emoji is meant. Text of a person never gets there: the program
prints a private character as its name.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem

_PRIVATE = 0xE000
_OLD_SHAPES = 0xFB00
"""From here on Unicode has shapes of letters, which do not join again."""
_TAGS = 0xE0000
_WIDE = 0x10000
_UNITS = 1000
"""To the size, in every font: reportlab writes the widths of letters that are as wide as the last in thousandths."""
_ON_LETTERS, _ON_LIGATURES, _ON_SIGNS = 4, 5, 6
"""Kinds of tables that put a sign on something."""
_LONG_CMAP = 12
_SELECTOR = 0xFE0F
_KEYCAPS = {0x20, *range(0x23, 0x3A), 0xA9, 0xAE, _SELECTOR, 0x200D}
"""Characters of the emoji font that the other fonts have better, or that have no shape."""
Table = Any
"""A table of a font, or a list of its rows."""


class Shapes:
    """One font on its way: the character of each shape, and what is told of it."""

    def __init__(self, path: Path) -> None:
        self.font: Table = TTFont(path)
        scale_upem(self.font, _UNITS)
        self.cmap: dict[int, str] = dict(self.font.getBestCmap())
        self.names = {name: chr(code) for code, name in sorted(self.cmap.items(), reverse=True)}
        self.next = _PRIVATE
        self.halves: dict[str, tuple[int, str, str]] = {}
        self.told: dict[str, Any] = {"forms": {}, "halves": {}, "marks": {}, "bases": {}, "piles": {}}

    def character(self, name: str) -> str:
        """The character of a shape, a private one if it has none."""
        if name not in self.names:
            self.names[name], self.cmap[self.next] = chr(self.next), name
            self.next += 1
        return self.names[name]

    def joining(self) -> None:
        """The shapes of letters that join."""
        final, initial, medial = (self._feature(tag) for tag in ("fina", "init", "medi"))
        for name in sorted(set(final) & set(self.names)):
            letter = self.names[name]
            if ord(letter) < _OLD_SHAPES:
                shapes = (final.get(name), initial.get(name), medial.get(name))
                self.told["forms"][letter] = [self.character(shape) if shape else "" for shape in shapes]

    def _feature(self, tag: str) -> dict[str, str]:
        return {old: new for part in self._parts(tag) for old, new in part.mapping.items()}

    def _parts(self, tag: str) -> list[Any]:
        table = self.font["GSUB"].table
        records = [record.Feature for record in table.FeatureList.FeatureRecord if record.FeatureTag == tag]
        numbers = sorted({number for record in records for number in record.LookupListIndex})
        return [part for number in numbers for part in table.LookupList.Lookup[number].SubTable]

    def lam_alef(self) -> None:
        """One shape for two letters becomes two halves."""
        forms: dict[str, list[str]] = self.told["forms"]
        begins = {shape: (letter, 0) for letter, (_, shape, _) in forms.items() if shape}
        begins |= {shape: (letter, 1) for letter, (_, _, shape) in forms.items() if shape}
        ends = {shape: letter for letter, (shape, begin, _) in forms.items() if not begin}
        for first, name, ligature in list(self._pairs()):
            lam, alef = begins.get(self.names.get(first, "")), ends.get(self.names.get(name, ""))
            if lam and alef and alef in "\u0622\u0623\u0625\u0627\u0671":
                pair = self.told["halves"].setdefault(f"{lam[0]}{alef}", ["", "", "", ""])
                pair[2 * lam[1] : 2 * lam[1] + 2] = self._halved(ligature)

    def _pairs(self) -> Iterator[tuple[str, str, str]]:
        for part in self._parts("rlig"):
            for first, ligatures in part.ligatures.items():
                yield from ((first, one.Component[0], one.LigGlyph) for one in ligatures if len(one.Component) == 1)

    def _halved(self, ligature: str) -> list[str]:
        glyphs, widths = self.font["glyf"], self.font["hmtx"]
        width = widths[ligature][0]
        half = width // 2
        made = []
        for side, advance in (("right", width - half), ("left", half)):
            pen, name = TTGlyphPen(None), f"{ligature}.{side}"
            if side == "right":
                whole = DecomposingRecordingPen(self.font.getGlyphSet())
                self.font.getGlyphSet()[ligature].draw(whole)
                whole.replay(TransformPen(pen, (1, 0, 0, 1, -half, 0)))
            glyphs[name] = pen.glyph()
            glyphs[name].recalcBounds(glyphs)
            widths[name] = (advance, getattr(glyphs[name], "xMin", 0))
            made.append(self.character(name))
        self.halves[ligature] = (half, f"{ligature}.right", f"{ligature}.left")
        return made

    def anchors(self) -> None:
        """Where signs stand."""
        for number, lookup in enumerate(self.font["GPOS"].table.LookupList.Lookup):
            for part in lookup.SubTable if lookup.LookupType in (_ON_LETTERS, _ON_LIGATURES, _ON_SIGNS) else ():
                kind = f"{number}."
                if lookup.LookupType == _ON_LETTERS:
                    self._marks(kind, part.MarkCoverage.glyphs, part.MarkArray.MarkRecord)
                    self._points("bases", kind, part.BaseCoverage.glyphs, _rows(part.BaseArray.BaseRecord, "Base"))
                elif lookup.LookupType == _ON_SIGNS:
                    self._marks(kind, part.Mark1Coverage.glyphs, part.Mark1Array.MarkRecord)
                    self._points("piles", kind, part.Mark2Coverage.glyphs, _rows(part.Mark2Array.Mark2Record, "Mark2"))
                else:
                    self._marks(kind, part.MarkCoverage.glyphs, part.MarkArray.MarkRecord)
                    self._on_halves(kind, part)

    def _marks(self, kind: str, names: list[str], records: Table) -> None:
        for name, record in zip(names, records, strict=True):
            if name in self.names:
                told = self.told["marks"].setdefault(self.names[name], {})
                told[f"{kind}{record.Class}"] = self._point(record.MarkAnchor)

    def _points(self, where: str, kind: str, names: list[str], rows: Table, left: int = 0) -> None:
        for name, row in zip(names, rows, strict=True):
            if name in self.names:
                told = self.told[where].setdefault(self.names[name], {})
                told |= {f"{kind}{place}": self._point(anchor, left) for place, anchor in enumerate(row) if anchor}

    def _on_halves(self, kind: str, part: Table) -> None:
        for name, ligature in zip(part.LigatureCoverage.glyphs, part.LigatureArray.LigatureAttach, strict=True):
            if name in self.halves:
                half, right, left = self.halves[name]
                rows = [record.LigatureAnchor for record in ligature.ComponentRecord]
                self._points("bases", kind, [left], rows[1:2])
                self._points("bases", kind, [right], rows[:1], half)

    def _point(self, anchor: Table, left: int = 0) -> list[int]:
        return [anchor.XCoordinate - left, anchor.YCoordinate]

    def write(self, target: Path) -> None:
        """The font with all of its shapes that have a character, and what is told of them if there is anything."""
        order = self.font.getGlyphOrder()
        self.font.setGlyphOrder(order + sorted(set(self.cmap.values()) - set(order)))
        for table in self.font["cmap"].tables:
            if table.isUnicode():
                table.cmap = {
                    code: name for code, name in self.cmap.items() if code < _WIDE or table.format == _LONG_CMAP
                }
        for tag in ("GSUB", "GPOS", "GDEF", "DSIG", "kern", "STAT", "vhea", "vmtx"):
            if tag in self.font:
                del self.font[tag]
        options = Options(hinting=False, notdef_outline=True, name_IDs=["*"], layout_features=[])
        cutter = Subsetter(options)
        cutter.populate(unicodes=self.cmap)
        cutter.subset(self.font)
        self.font["head"].modified = self.font["head"].created
        self.font.recalcTimestamp = False
        self.font.save(target)


def _rows(records: Table, kind: str) -> list[Any]:
    return [getattr(record, f"{kind}Anchor") for record in records]


def _script(source: Path, folder: Path) -> None:
    shapes = Shapes(source)
    if "Arabic" in source.name:
        shapes.joining()
        shapes.lam_alef()
    shapes.anchors()
    shapes.write(folder / f"{source.stem}-Subset.ttf")
    text = json.dumps(shapes.told, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    (folder / f"{source.stem}-Subset.json").write_text(text.replace("},", "},\n") + "\n", encoding="ascii")


def main(noto: str, emoji: str, target: str) -> None:
    """All five fonts."""
    folder = Path(target)
    for script in ("Arabic", "Hebrew"):
        for weight in ("Regular", "Bold"):
            _script(Path(noto) / f"NotoSans{script}-{weight}.ttf", folder)
    shapes = Shapes(Path(emoji))
    blank = shapes.cmap[_SELECTOR]
    for code in _KEYCAPS & set(shapes.cmap):
        del shapes.cmap[code]
    for code in [code for code in shapes.cmap if code < min(_KEYCAPS) or code >= _TAGS]:
        del shapes.cmap[code]
    shapes.cmap[_PRIVATE] = blank
    shapes.write(folder / "NotoEmoji-Subset.ttf")


if __name__ == "__main__":
    main(*sys.argv[1:])
