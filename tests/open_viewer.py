"""The viewer without its process: the same readers and the same answers, in the test itself and so much faster."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from io import BytesIO

from weerbaar_desktop.application.ports import Cancelled
from weerbaar_desktop.domain.received import Pixels, Received
from weerbaar_desktop.domain.small_photo import SmallPhoto
from weerbaar_desktop.evidence import wire
from weerbaar_desktop.evidence.reading import READERS, Reader, reader_of
from weerbaar_desktop.evidence.refusals import NotOpened
from weerbaar_desktop.evidence.unreadable import Unreadable


class OpenViewer:
    """Of pieces that the test made itself: nothing closes it off."""

    def opens(self, extension: str) -> bool:
        """What there is a reader for."""
        return extension in READERS

    def read(self, source: Iterable[bytes], extension: str, cancelled: Cancelled) -> Received:
        """What the piece says of itself."""
        return self._told(source, extension, cancelled, lambda reader: reader.read)

    def words(self, source: Iterable[bytes], extension: str, cancelled: Cancelled) -> Received:
        """The same, with all that can be searched."""
        return self._told(source, extension, cancelled, lambda reader: reader.words or reader.read)

    def page(
        self, source: Iterable[bytes], extension: str, number: int, box: tuple[int, int], cancelled: Cancelled
    ) -> Pixels:
        """A page as pixels."""
        assert not cancelled()
        return reader_of(extension).page(BytesIO(b"".join(source)), number, box)

    def photo(self, source: Iterable[bytes], extension: str, cancelled: Cancelled) -> SmallPhoto:
        """The small copy of a picture."""
        assert not cancelled()
        try:
            made = reader_of(extension).photo(BytesIO(b"".join(source)))
        except wire.Refused as refused:
            raise NotOpened(refused.why) from None
        return wire.decode_photo(wire.encode_photo(made))

    def part(self, source: Iterable[bytes], extension: str, number: int, cancelled: Cancelled) -> bytes:
        """The file inside it."""
        assert not cancelled()
        try:
            return reader_of(extension).part(BytesIO(b"".join(source)), number)
        except Unreadable:
            raise NotOpened("damaged") from None

    @staticmethod
    def _told(
        source: Iterable[bytes],
        extension: str,
        cancelled: Cancelled,
        which: Callable[[Reader], Callable[[BytesIO], Received]],
    ) -> Received:
        assert not cancelled()
        try:
            received = which(reader_of(extension))(BytesIO(b"".join(source)))
        except wire.Refused as refused:
            raise NotOpened(refused.why) from None
        except Unreadable:
            raise NotOpened("damaged") from None
        return wire.decode_received(wire.encode_received(received))
