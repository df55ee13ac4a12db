"""Asks the viewer process to open a piece, and takes from its answer only what can be an answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, Literal, TypeVar

from weerbaar_desktop.application.ports import Cancelled
from weerbaar_desktop.domain.received import Pixels, Received
from weerbaar_desktop.domain.small_photo import SmallPhoto
from weerbaar_desktop.evidence import wire
from weerbaar_desktop.evidence.confined.confinement import can_confine, is_tested
from weerbaar_desktop.evidence.reading import READERS
from weerbaar_desktop.evidence.refusals import NotOpened
from weerbaar_desktop.evidence.request import Request, request_of

Run = Callable[[list[str], Iterable[bytes], Cancelled, int], bytes]
"""Runs the process: the words that it is asked, the piece, whether to stop, and the most bytes it may say.

Raises Stopped, or NotOpened when there is no answer.
"""
Answer = TypeVar("Answer")
_PLAIN_PICTURES: Final = frozenset({"jpg", "png", "webp"})
"""All that is opened where closing a process off was never tried."""


class AskingViewer:
    """The port `Viewer`, over a process that `run` starts for each question."""

    def __init__(self, run: Run) -> None:
        self._run = run

    def opens(self, extension: str) -> bool:
        """Whether this kind may be opened on this computer."""
        return _refusal_of(extension) is None

    def read(self, source: Iterable[bytes], extension: str, cancelled: Cancelled) -> Received:
        """What the piece says of itself; raises NotOpened or Stopped."""
        request = Request("read", extension)
        return self._asked(request, source, cancelled, wire.LONGEST_READING, wire.decode_received)

    def words(self, source: Iterable[bytes], extension: str, cancelled: Cancelled) -> Received:
        """The same, with all that can be searched as its text; raises NotOpened or Stopped."""
        request = Request("words", extension)
        return self._asked(request, source, cancelled, wire.LONGEST_READING, wire.decode_received)

    def page(
        self, source: Iterable[bytes], extension: str, number: int, box: tuple[int, int], cancelled: Cancelled
    ) -> Pixels:
        """Page `number`, from 1, turned upright and within `box` (width, height); raises NotOpened or Stopped."""
        request = Request("page", extension, number, box)
        most = wire.LONGEST_HEAD + box[0] * box[1] * 3
        return self._asked(request, source, cancelled, most, lambda answer: wire.decode_pixels(answer, box))

    def photo(self, source: Iterable[bytes], extension: str, cancelled: Cancelled) -> SmallPhoto:
        """The small copy of a picture; raises NotOpened or Stopped."""
        most = wire.LONGEST_HEAD + wire.LONGEST_PHOTO
        return self._asked(Request("photo", extension), source, cancelled, most, wire.decode_photo)

    def part(self, source: Iterable[bytes], extension: str, number: int, cancelled: Cancelled) -> bytes:
        """The file inside it with this number, from 1, bit-exact; raises NotOpened or Stopped."""
        most = wire.LONGEST_HEAD + wire.LONGEST_PART
        return self._asked(Request("part", extension, number), source, cancelled, most, wire.decode_part)

    def _asked(
        self,
        request: Request,
        source: Iterable[bytes],
        cancelled: Cancelled,
        most: int,
        decode: Callable[[bytes], Answer],
    ) -> Answer:
        refusal = _refusal_of(request.extension)
        if refusal is not None:
            raise NotOpened(refusal)
        words = request.words
        request_of(words)  # a question that makes no sense is a mistake of ours
        try:
            return decode(self._run(words, source, cancelled, most))
        except wire.Refused as refused:
            raise NotOpened(refused.why) from None
        except ValueError:
            raise NotOpened("damaged") from None


def _refusal_of(extension: str) -> Literal["unconfined", "untested"] | None:
    if extension not in READERS or not can_confine():
        return "unconfined"
    return None if is_tested() or extension in _PLAIN_PICTURES else "untested"
