"""Draws a made screenshot with our own font: nothing is opened or read but that font."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image, ImageDraw, ImageFont

from weerbaar_desktop.domain.picture import PICTURE_SIZE, Bubble, ChatScreen, Picture, Post, PostScreen

_INK: Final = "#1e2b2f"
_MUTED: Final = "#515e61"
_BAND: Final = "#1e2b2f"
_BAR: Final = "#f5f2ec"
_PAPER: Final = "#ffffff"
_WALL: Final = "#e9e4da"
_MINE: Final = "#d5ebe6"
_LINE: Final = "#c9c2b5"
_ACCENT: Final = "#12595f"
_FACES: Final = ("#8c5a3c", "#12595f", "#5b4b8a", "#7a3e52", "#3f6b35")

_WIDTH, _HEIGHT = PICTURE_SIZE
_EDGE: Final = 28
_MARK_HEIGHT: Final = 52
_HEAD_HEIGHT: Final = 112
_FOOT_HEIGHT: Final = 96
_COLOURS: Final = 64
"""Enough for flat colours and the soft edges of letters; it keeps the file small."""

Font = ImageFont.FreeTypeFont


@dataclass(frozen=True, slots=True)
class _Brush:
    """The sheet being drawn on, and the letters."""

    draw: ImageDraw.ImageDraw
    fonts: Path

    def font(self, size: int, weight: str = "Regular") -> Font:
        """Basic layout: the same letters in the same places on every computer."""
        path = self.fonts / f"AtkinsonHyperlegibleNext-{weight}.ttf"
        return ImageFont.truetype(str(path), size, layout_engine=ImageFont.Layout.BASIC)

    def lines(self, text: str, font: Font, width: float) -> list[str]:
        """The text cut at spaces so that each line fits; a word that is too long is cut."""
        return [line for paragraph in text.split("\n") for line in _cut(paragraph, font, width)]

    def write(self, at: tuple[float, float], text: str, font: Font, colour: str = _INK, anchor: str = "la") -> None:
        """One line of text; `anchor` as Pillow names it: left and ascender, or middle and middle."""
        self.draw.text(at, text, fill=colour, font=font, anchor=anchor)

    def box(self, left: float, top: float, right: float, bottom: float, colour: str, radius: float = 0) -> None:
        """A filled rectangle with round corners."""
        self.draw.rounded_rectangle((left, top, right, bottom), radius, fill=colour)

    def face(self, name: str, left: float, top: float, size: float) -> None:
        """A round with the first letter of a name, where others show a photo."""
        letters = name.lstrip("@")
        colour = _FACES[sum(map(ord, name)) % len(_FACES)]
        self.draw.ellipse((left, top, left + size, top + size), fill=colour)
        middle = (left + size / 2, top + size / 2)
        self.write(middle, letters[:1].upper(), self.font(int(size * 0.46), "SemiBold"), _PAPER, "mm")


def _cut(paragraph: str, font: Font, width: float) -> Iterator[str]:
    line = ""
    for word in paragraph.split(" "):
        longer = f"{line} {word}" if line else word
        if font.getlength(longer) <= width:
            line = longer
            continue
        if line:
            yield line
        *pieces, line = _pieces(word, font, width)
        yield from pieces
    yield line


def _pieces(word: str, font: Font, width: float) -> Iterator[str]:
    """The word, cut where it is too long for a line."""
    rest = word
    while font.getlength(rest) > width:
        fits = next((number for number in range(1, len(rest)) if font.getlength(rest[: number + 1]) > width), len(rest))
        yield rest[:fits]
        rest = rest[fits:]
    yield rest


def draw_picture(picture: Picture, fonts_folder: Path) -> bytes:
    """The picture as a PNG of PICTURE_SIZE; the same picture gives the same bytes."""
    sheet = Image.new("RGB", PICTURE_SIZE, _WALL if isinstance(picture, ChatScreen) else _PAPER)
    brush = _Brush(ImageDraw.Draw(sheet), fonts_folder)
    if isinstance(picture, ChatScreen):
        _chat(brush, picture)
    else:
        _posts(brush, picture)
    brush.box(0, 0, _WIDTH, _MARK_HEIGHT, _BAND)
    brush.write((_WIDTH / 2, _MARK_HEIGHT / 2), picture.mark, brush.font(25, "Bold"), _PAPER, "mm")
    target = BytesIO()
    sheet.quantize(_COLOURS, dither=Image.Dither.NONE).save(target, "PNG", optimize=True)
    return target.getvalue()


# ---------------------------------------------------------------------------------------- a conversation


def _chat(brush: _Brush, screen: ChatScreen) -> None:
    bottom = float(_HEIGHT - _FOOT_HEIGHT - 20)
    for bubble in reversed(screen.bubbles):
        bottom = _bubble(brush, bubble, bottom) - 18
    day = brush.font(23, "SemiBold")
    half = day.getlength(screen.day) / 2 + 22
    middle = bottom - 26
    brush.box(_WIDTH / 2 - half, middle - 23, _WIDTH / 2 + half, middle + 23, _BAR, 20)
    brush.write((_WIDTH / 2, middle), screen.day, day, _MUTED, "mm")
    _head(brush, screen.name, "tik hier voor gegevens")
    top = _HEIGHT - _FOOT_HEIGHT
    brush.box(0, top, _WIDTH, _HEIGHT, _BAR)
    brush.box(_EDGE, top + 18, _WIDTH - _EDGE, _HEIGHT - 18, _PAPER, 30)
    brush.write((_EDGE + 30, top + _FOOT_HEIGHT / 2), "Bericht", brush.font(27), _MUTED, "lm")


def _bubble(brush: _Brush, bubble: Bubble, bottom: float) -> float:
    """Draw a bubble that ends at `bottom`; returns where it begins."""
    font, small, step = brush.font(30), brush.font(20), 40
    lines = brush.lines(bubble.text, font, _WIDTH * 0.68)
    time_width = small.getlength(bubble.time)
    last = font.getlength(lines[-1]) + time_width + 20
    width = max(last if len(lines) == 1 else time_width, *(font.getlength(line) for line in lines)) + 44
    below = 0 if last + 44 <= width else 28
    top = bottom - len(lines) * step - 30 - below
    left = _WIDTH - _EDGE - width if bubble.mine else float(_EDGE)
    brush.box(left, top, left + width, bottom, _MINE if bubble.mine else _PAPER, 20)
    for number, line in enumerate(lines):
        brush.write((left + 22, top + 13 + number * step), line, font)
    brush.write((left + width - 18, bottom - 12), bubble.time, small, _MUTED, "rs")
    return top


def _head(brush: _Brush, name: str, below: str) -> None:
    brush.box(0, _MARK_HEIGHT, _WIDTH, _MARK_HEIGHT + _HEAD_HEIGHT, _BAR)
    line = _MARK_HEIGHT + _HEAD_HEIGHT
    brush.draw.line((0, line, _WIDTH, line), fill=_LINE, width=2)
    middle = _MARK_HEIGHT + _HEAD_HEIGHT / 2
    brush.draw.line((48, middle - 17, 31, middle, 48, middle + 17), fill=_ACCENT, width=5, joint="curve")
    brush.face(name, 74, middle - 36, 72)
    brush.write((168, middle - 4), name, brush.font(32, "SemiBold"), anchor="ls")
    brush.write((168, middle + 31), below, brush.font(23), _MUTED, "ls")


# ---------------------------------------------------------------------------------------- a post with replies


def _posts(brush: _Brush, screen: PostScreen) -> None:
    top = _MARK_HEIGHT
    brush.box(0, top, _WIDTH, top + 84, _BAR)
    brush.draw.line((0, top + 84, _WIDTH, top + 84), fill=_LINE, width=2)
    brush.write((_WIDTH / 2, top + 42), screen.medium, brush.font(31, "Bold"), _ACCENT, "mm")
    bottom = _post(brush, screen.post, float(_EDGE), top + 112.0, large=True)
    count = f"{len(screen.replies)} {'reactie' if len(screen.replies) == 1 else 'reacties'}"
    brush.write((_EDGE, bottom + 14), count, brush.font(25, "SemiBold"), _MUTED)
    bottom += 60
    brush.draw.line((_EDGE, bottom, _WIDTH - _EDGE, bottom), fill=_LINE, width=2)
    bottom += 26
    for reply in screen.replies:
        bottom = _post(brush, reply, float(_EDGE + 24), bottom, large=False) + 30


def _post(brush: _Brush, post: Post, left: float, top: float, *, large: bool) -> float:
    """Draw one post from `top`; returns where it ends."""
    size, step, face = (33, 44, 76) if large else (28, 38, 60)
    brush.face(post.author, left, top, face)
    beside = left + face + 20
    brush.write((beside, top + face / 2 - 4), post.author, brush.font(27 if large else 25, "SemiBold"), anchor="ls")
    brush.write((beside, top + face / 2 + 28), f"{post.handle} · {post.when}", brush.font(22), _MUTED, "ls")
    start, font = (left, brush.font(size)) if large else (beside, brush.font(size))
    below = top + face + (20 if large else 14)
    for line in brush.lines(post.text, font, _WIDTH - _EDGE - start):
        brush.write((start, below), line, font)
        below += step
    return below
