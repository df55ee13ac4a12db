"""Bytes that come in once and in order, as through a pipe: what is not needed is read past."""

from __future__ import annotations

from typing import BinaryIO, Final

_PIECE: Final = 1024 * 1024


class Ended(Exception):
    """The bytes ended before what was promised."""


class Stream:
    """Reads `source` onward only; holds no more than what is asked."""

    def __init__(self, source: BinaryIO) -> None:
        self._source = source

    def up_to(self, size: int) -> bytes:
        """The next `size` bytes, fewer at the end."""
        data = self._source.read(size) if size > 0 else b""
        if 0 < len(data) < size:
            more = [data]
            size -= len(data)
            while size > 0 and (data := self._source.read(size)):
                more.append(data)
                size -= len(data)
            data = b"".join(more)
        return data

    def take(self, size: int) -> bytes:
        """The next `size` bytes; raises Ended when there are fewer."""
        data = self.up_to(size)
        if len(data) < size:
            raise Ended
        return data

    def skip(self, size: int) -> None:
        """Pass over `size` bytes; raises Ended when there are fewer."""
        while size > 0:
            size -= len(self.take(min(size, _PIECE)))

    def rest(self) -> int:
        """Pass over all that is left, and say how many bytes that were."""
        total = 0
        while data := self._source.read(_PIECE):
            total += len(data)
        return total
