"""The file itself: every object goes out as soon as it is known, and what is left of it is where it stands."""

from __future__ import annotations

import hashlib
import zlib
from array import array
from typing import Final

from weerbaar_desktop.pdf.telling import Target

_HEADER: Final = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_AT_ONCE: Final = 200
"""Small objects that are packed together."""
_FREE, _PLACED, _PACKED = 0, 1, 2
_LONGEST_TEXT: Final = 8_000
"""Characters, each of four bytes at most: PDF/A has strings of 32,767 bytes."""


class PdfFile:
    """Numbered objects on their way to `target`, which is only written to, from its beginning to its end."""

    def __init__(self, target: Target) -> None:
        self._target = target
        self._written = 0
        self._sum = hashlib.sha256()
        self._kinds, self._places, self._within = array("B", [_FREE]), array("Q", [0]), array("L", [0])
        self._small: list[tuple[int, bytes]] = []
        self._write(_HEADER)

    def reserve(self) -> int:
        """A number for an object that is put later."""
        self._kinds.append(_FREE)
        self._places.append(0)
        self._within.append(0)
        return len(self._kinds) - 1

    def put(self, number: int, body: str) -> None:
        """The object `number`, which is no stream; ASCII."""
        self._small.append((number, body.encode("ascii")))
        if len(self._small) == _AT_ONCE:
            self._pack()

    def stream(self, number: int, about: str, data: bytes, *, packed: bool = True) -> None:
        """The stream `number` with the entries `about`; `packed` says that it may be made smaller here."""
        if packed:
            about, data = f"{about}/Filter/FlateDecode", zlib.compress(data, 6)
        self._kinds[number], self._places[number] = _PLACED, self._written
        self._write(f"{number} 0 obj\n<<{about}/Length {len(data)}>>\nstream\n".encode("ascii"))
        self._write(data)
        self._write(b"\nendstream\nendobj\n")

    def add(self, body: str) -> int:
        """The number of a new object, which is no stream."""
        number = self.reserve()
        self.put(number, body)
        return number

    def add_stream(self, about: str, data: bytes, *, packed: bool = True) -> int:
        """The number of a new stream."""
        number = self.reserve()
        self.stream(number, about, data, packed=packed)
        return number

    def close(self, catalog: int, info: int) -> None:
        """The table of objects and the end; the same objects before it give the same name of the file."""
        if self._small:
            self._pack()
        number, start = self.reserve(), self._written
        self._kinds[number], self._places[number] = _PLACED, start
        name = self._sum.hexdigest()[:32]
        rows = bytearray()
        for kind, place, within in zip(self._kinds, self._places, self._within, strict=True):
            rows += (kind << 56 | place << 16 | within).to_bytes(8, "big")
        about = f"/Type/XRef/Size {number + 1}/W[1 5 2]/Root {catalog} 0 R/Info {info} 0 R/ID[<{name}><{name}>]"
        self.stream(number, about, bytes(rows))
        self._write(f"startxref\n{start}\n%%EOF\n".encode("ascii"))
        self._target.flush()

    def _pack(self) -> None:
        """The waiting objects become one stream."""
        number, heads, bodies, place = self.reserve(), [], [], 0
        for index, (small, body) in enumerate(self._small):
            self._kinds[small], self._places[small], self._within[small] = _PACKED, number, index
            heads.append(b"%d %d " % (small, place))
            bodies.append(body)
            place += len(body) + 1
        self._small = []
        head = b"".join(heads)
        about = f"/Type/ObjStm/N {len(bodies)}/First {len(head)}"
        self.stream(number, about, head + b"\n".join(bodies))

    def _write(self, data: bytes) -> None:
        self._target.write(data)
        self._sum.update(data)
        self._written += len(data)


def fitting(text: str) -> str:
    """`text`, or as much of it as PDF/A lets stand in one string, and then …"""
    return text if len(text) <= _LONGEST_TEXT else f"{text[:_LONGEST_TEXT]}…"


def text_string(text: str) -> str:
    """Text as a PDF has it outside its pages; halves of a character fall out."""
    return f"<FEFF{text.encode('utf-16-be', 'ignore').hex().upper()}>"


def references(numbers: list[int]) -> str:
    """An array of objects by their numbers."""
    return f"[{' '.join(f'{number} 0 R' for number in numbers)}]"
