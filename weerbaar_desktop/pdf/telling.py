"""A document on its way back in frames: pieces of it, and between them which sheet is drawn, for who waits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO, Final, Protocol

_HEAD: Final = 4
"""Bytes before each piece: how long it is."""
_SHEET: Final = 1 << 31
"""Above this it is no length, but the number of a sheet."""


class Target(Protocol):
    """Where a document goes: only written to, from its beginning to its end."""

    def write(self, data: bytes, /) -> object: ...
    def flush(self) -> object: ...


class Telling:
    """Writes what is written to it, and the sheets that are drawn, to `target` in frames."""

    def __init__(self, target: BinaryIO) -> None:
        self._target = target

    def write(self, data: bytes, /) -> None:
        """The next piece of the document."""
        self._target.write(len(data).to_bytes(_HEAD, "big"))
        self._target.write(data)

    def flush(self) -> None:
        """All of it goes out."""
        self._target.flush()

    def drawn(self, sheet: int) -> None:
        """Sheet `sheet`, from 1, is drawn; said at once."""
        self._target.write((_SHEET | sheet).to_bytes(_HEAD, "big"))
        self._target.flush()


def heard(answer: Iterable[bytes], drawn: Callable[[int], None]) -> Iterator[bytes]:
    """The document in pieces; `drawn` is told of each sheet. Raises ValueError when the frames do not end in one."""
    waiting, missing = bytearray(), 0
    for said in answer:
        place = 0
        while place < len(said):
            if missing:
                piece = said[place : place + missing]
                missing -= len(piece)
                place += len(piece)
                yield piece
                continue
            taken = said[place : place + _HEAD - len(waiting)]
            waiting += taken
            place += len(taken)
            if len(waiting) == _HEAD:
                number = int.from_bytes(waiting, "big")
                waiting.clear()
                if number & _SHEET:
                    drawn(number ^ _SHEET)
                else:
                    missing = number
    if missing or waiting:
        raise ValueError("a document is not whole")
