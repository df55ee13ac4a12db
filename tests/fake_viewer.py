"""A viewer that knows the answers: what it says of a kind is laid down by the test."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from threading import Event

from weerbaar_desktop.application.ports import Cancelled
from weerbaar_desktop.domain.errors import CannotContinue, Stopped
from weerbaar_desktop.domain.received import Pixels, Received
from weerbaar_desktop.domain.small_photo import SmallPhoto


class NotReadable(CannotContinue):
    """What is inside is no picture."""

    def __init__(self) -> None:
        super().__init__("Dit stuk kan niet worden gelezen.", "Het origineel is bewaard en niet veranderd.", "")


@dataclass
class FakeViewer:
    """Answers by extension; what it has no answer for it cannot read. `holds` keeps everything waiting."""

    answers: dict[str, Received] = field(default_factory=dict)
    parts: dict[int, bytes] = field(default_factory=dict)
    isolated: bool = True
    holds: bool = False
    waiting: Event = field(default_factory=Event)
    asked: list[str] = field(default_factory=list)

    def opens(self, extension: str) -> bool:
        """Where it is isolated, what it has an answer for, and pictures."""
        return self.isolated and (extension in self.answers or extension == "png")

    def read(self, source: Iterable[bytes], extension: str, cancelled: Cancelled) -> Received:
        """The answer for this kind."""
        self._take(source, f"read {extension}", cancelled)
        if extension not in self.answers:
            raise NotReadable
        return self.answers[extension]

    def words(self, source: Iterable[bytes], extension: str, cancelled: Cancelled) -> Received:
        """The same answer."""
        return self.read(source, extension, cancelled)

    def page(
        self, source: Iterable[bytes], extension: str, number: int, box: tuple[int, int], cancelled: Cancelled
    ) -> Pixels:
        """Teal, as large as fits, and a little redder on each page."""
        self._take(source, f"page {number}", cancelled)
        width, height = min(box[0], 300), min(box[1], 200)
        return Pixels(width, height, bytes((number * 10, 128, 128)) * (width * height))

    def photo(self, source: Iterable[bytes], extension: str, cancelled: Cancelled) -> SmallPhoto:
        """Told by its bytes; a piece called broken cannot be read."""
        data = b"".join(source)
        self._take((), f"photo {extension}", cancelled)
        if b"broken" in data:
            raise NotReadable
        return SmallPhoto(160, 120, b"small " + data)

    def part(self, source: Iterable[bytes], extension: str, number: int, cancelled: Cancelled) -> bytes:
        """What the test put there."""
        self._take(source, f"part {number}", cancelled)
        return self.parts[number]

    def _take(self, source: Iterable[bytes], what: str, cancelled: Cancelled) -> None:
        self.asked.append(what)
        for _ in source:
            pass
        self.waiting.set()
        while self.holds and not cancelled():
            Event().wait(0.005)
        if cancelled():
            raise Stopped
