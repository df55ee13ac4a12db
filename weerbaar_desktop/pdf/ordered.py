"""Lines of a paragraph in which not everything runs from left to right: cut as it is read, then ordered for the eye."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby

from weerbaar_desktop.pdf.bidi import levels, visual
from weerbaar_desktop.pdf.fonts import Named, Run
from weerbaar_desktop.pdf.shaping import Cluster, Shaper, Sign

Signs = list[tuple[float, Sign]]
"""Shapes, each with the place where it begins, in the order in which they are read."""
Part = Run | Named | Signs
"""What is drawn at once."""


@dataclass(frozen=True, slots=True)
class OrderedLine:
    """The clusters of a line as they are read, each with its level; lengths at size 1.

    base: the level of the paragraph; room: how wide the line may be, where one from right to left stands at the right.
    It is ordered when it is drawn: a long text keeps nothing but what it is read from.
    """

    clusters: Sequence[Cluster]
    levels: bytes
    base: int
    room: float
    shaper: Shaper

    @property
    def width(self) -> float:
        """Of all that is on it."""
        return sum(cluster.width for cluster in self.clusters)

    def parts(self) -> Iterator[tuple[float, Part]]:
        """All of it as it is read, and where it begins; what follows each other in one font is one part."""
        found = bytearray(self.levels)
        for place in range(len(found) - 1, -1, -1):  # L1: white space at the end is that of the paragraph
            if self.clusters[place].text != " ":
                break
            found[place] = self.base
        turned = [
            self.shaper.mirrored(cluster) if level % 2 else cluster
            for cluster, level in zip(self.clusters, found, strict=True)
        ]
        row = zip(self._lefts(found), turned, found, range(len(found)), strict=True)
        for (font, level, _), group in groupby(row, _kind):
            yield _part(font, level, list(group))

    def _lefts(self, found: bytearray) -> list[float]:
        """Where each cluster begins; the space at the end of a line stands beside it."""
        lefts, used = [0.0] * len(found), 0.0
        for place in visual(found):
            lefts[place] = used
            used += self.clusters[place].width
        if not self.base or not lefts:
            return lefts
        last = self.clusters[-1]
        hanging = last.width if last.text == " " else 0.0
        shift = max(0.0, self.room - used + hanging) - hanging
        return [left + shift for left in lefts]


def ordered_lines(paragraph: str, shaper: Shaper, room: float) -> Iterator[OrderedLine]:
    """A paragraph of drawable text in lines of at most `room`.

    One that begins with a letter from right to left stands at the right. Where a line ends between two words it ends
    with a space.
    """
    clusters, base, found = _read(paragraph, shaper)
    for start, end in _lines(clusters, room):
        yield OrderedLine(clusters[start:end], found[start:end], base, room, shaper)


def ordered_line(text: str, shaper: Shaper) -> OrderedLine:
    """Drawable text in one line, however long, that begins at the left."""
    clusters, base, found = _read(text, shaper)
    return OrderedLine(clusters, found, base, 0.0, shaper)


def _read(text: str, shaper: Shaper) -> tuple[list[Cluster], int, bytes]:
    """The clusters of a text, its level and that of each cluster, which is the level of its letter."""
    clusters = list(shaper.clusters(text))
    base, found = levels(text)
    places = accumulate((len(cluster.text) for cluster in clusters[:-1]), initial=0)
    return clusters, base, bytes(map(found.__getitem__, places)) if clusters else b""


def _lines(clusters: Sequence[Cluster], room: float) -> Iterator[tuple[int, int]]:
    """Where each line begins and ends; of the white space at which a line ends one is kept."""
    start = word = 0
    used = before = 0.0  # the width of the line, and of what stands before its last word
    for place, cluster in enumerate(clusters):
        if cluster.text == " ":
            used += cluster.width
            word, before = place + 1, used
            continue
        if used + cluster.width > room and word > start:
            if any(one.text != " " for one in clusters[start:word]):
                yield start, _trimmed(clusters, start, word)
            start, used, before = word, used - before, 0.0
        if used + cluster.width > room and place > start:  # a word that is wider than a line
            yield start, place
            start, word, used, before = place, place, 0.0, 0.0
        used += cluster.width
    yield start, _trimmed(clusters, start, len(clusters))


def _trimmed(clusters: Sequence[Cluster], start: int, end: int) -> int:
    while end - start > 1 and clusters[end - 1].text == clusters[end - 2].text == " ":
        end -= 1
    return end


_Placed = tuple[float, Cluster, int, int]
"""Where a cluster begins, its level and its number on the line."""


def _kind(placed: _Placed) -> tuple[str, int, int]:
    """What has the same kind as its neighbour is drawn with it; the level is 1 where each sign has its own place."""
    _, cluster, level, number = placed
    if cluster.name:
        return "", 1, number
    first = cluster.signs[0]
    if level % 2 or len(cluster.signs) > 1 or first.drawn != cluster.text:
        return first.font, 1, 0
    return first.font, level, 0


def _part(font: str, level: int, row: list[_Placed]) -> tuple[float, Part]:
    left, first, *_ = row[0]
    if level % 2 == 0:
        width = sum(cluster.width for _, cluster, *_ in row)
        return left, Run(font, "".join(cluster.text for _, cluster, *_ in row), width)
    if first.name:
        return left, first.name
    return 0.0, [(start, sign) for start, cluster, *_ in row for sign in cluster.signs]
