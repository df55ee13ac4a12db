"""The letters that a document uses go along in it: a code for each character, and with it its shape, width and text."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Final

from reportlab.pdfbase.ttfonts import TTFontFile

from weerbaar_desktop.pdf.fonts import font_file
from weerbaar_desktop.pdf.pdf_file import PdfFile

_SYMBOLIC: Final = 4
_A_CMAP_HOLDS: Final = 100
"""Entries of one list of a map from codes to text."""


class _Codes(dict[int, str]):
    """A code of two bytes, in hexadecimal, for each shape and what it is read as, in the order of their first use."""

    def __init__(self) -> None:
        super().__init__()
        self._others: dict[tuple[int, int], str] = {}
        self.used: list[tuple[int, int]] = []
        """The character that each shape has in its font, and the one that it is read as."""

    def __missing__(self, character: int) -> str:
        self[character] = code = self._next(character, character)
        return code

    def of(self, drawn: int, text: int) -> str:
        """The code of a shape that may be read as another character than its own."""
        if drawn == text:
            return self[drawn]
        pair = drawn, text
        if pair not in self._others:
            self._others[pair] = self._next(drawn, text)
        return self._others[pair]

    def _next(self, drawn: int, text: int) -> str:
        self.used.append((drawn, text))
        return f"{len(self.used):04X}"


class EmbeddedFonts:
    """The fonts of one document; which characters of them go along shows when all was drawn."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._codes: dict[str, tuple[str, _Codes]] = {}

    def encoded(self, font: str, text: str) -> tuple[str, str]:
        """The name that `font` has in this document, and `text` in its codes."""
        name, codes = self._of(font)
        return name, text.translate(codes)

    def encoded_sign(self, font: str, drawn: str, text: str) -> tuple[str, str]:
        """The same of one shape, which is read as the character `text`."""
        name, codes = self._of(font)
        return name, codes.of(ord(drawn), ord(text))

    def _of(self, font: str) -> tuple[str, _Codes]:
        if font not in self._codes:
            self._codes[font] = (f"F{len(self._codes) + 1}", _Codes())
        return self._codes[font]

    def write(self, file: PdfFile, number: int) -> None:
        """All fonts, and the object `number` that names them."""
        entries = [
            f"/{name} {_embedded(file, font_file(self._folder, font), codes.used)} 0 R"
            for font, (name, codes) in self._codes.items()
        ]
        file.put(number, f"<<{''.join(entries)}>>")


def _embedded(file: PdfFile, face: TTFontFile, used: list[tuple[int, int]]) -> int:
    """The number of the font with just these shapes; the first of them has code 1."""
    characters, texts = [drawn for drawn, _ in used], [text for _, text in used]
    chosen = hashlib.sha256(" ".join(map(str, characters)).encode("ascii")).digest()
    tag = "".join(chr(ord("A") + byte % 26) for byte in chosen[:6])
    name = f"{tag}+{face.name.decode('ascii')}"
    about = (
        f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}"
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
        f"/FontDescriptor {_descriptor(file, face, name, characters)} 0 R"
        f"/CIDToGIDMap {file.add_stream('', _glyphs(face, characters))} 0 R/W[1[{_widths(face, characters)}]]>>"
    )
    return file.add(
        f"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{file.add(about)} 0 R]"
        f"/ToUnicode {file.add_stream('', _to_text(texts))} 0 R>>"
    )


def _descriptor(file: PdfFile, face: TTFontFile, name: str, characters: list[int]) -> int:
    shapes = face.makeSubset(characters)
    box = " ".join(f"{side:g}" for side in face.bbox)
    return file.add(
        f"<</Type/FontDescriptor/FontName/{name}/Flags {_SYMBOLIC}/FontBBox[{box}]/ItalicAngle {face.italicAngle:g}"
        f"/Ascent {face.ascent:g}/Descent {face.descent:g}/CapHeight {face.capHeight:g}/StemV {face.stemV:g}"
        f"/FontFile2 {file.add_stream(f'/Length1 {len(shapes)}', shapes)} 0 R>>"
    )


def _widths(face: TTFontFile, characters: list[int]) -> str:
    return " ".join(f"{face.charWidths.get(character, face.defaultWidth):g}" for character in characters)


def _glyphs(face: TTFontFile, characters: list[int]) -> bytes:
    """For each code the place of its shape in the embedded font, where equal shapes stand once, in order of use."""
    places: dict[int, int] = {}
    found = [places.setdefault(face.charToGlyph[character], len(places) + 1) for character in characters]
    return b"".join(place.to_bytes(2, "big") for place in (0, *found))


def _to_text(characters: list[int]) -> bytes:
    """The map from codes to text."""
    rows = [
        f"<{code:04X}> <{chr(character).encode('utf-16-be').hex().upper()}>"
        for code, character in enumerate(characters, 1)
    ]
    lists = [rows[start : start + _A_CMAP_HOLDS] for start in range(0, len(rows), _A_CMAP_HOLDS)]
    maps = [f"{len(part)} beginbfchar\n" + "\n".join(part) + "\nendbfchar" for part in lists]
    return "\n".join(
        (
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
            "/CMapName /Adobe-Identity-UCS def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            "<0000> <FFFF>",
            "endcodespacerange",
            *maps,
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end",
        )
    ).encode("ascii")
