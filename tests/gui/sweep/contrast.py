"""Contrast, measured from pixels: words on their ground, the edges of controls, and the ring of the keyboard.

Small type is drawn with soft edges, so the ink of a text is its darkest (or lightest) pixel against the ground, which
is the colour that stands there most. Nothing is taken from the palette: what a style sheet draws is seen as drawn.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache

from PIL import Image
from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QTextEdit,
    QWidget,
)

from tests.gui.sweep import walking
from tests.gui.sweep.view import FIELDS, Finding, View, px, said
from weerbaar_desktop.gui.widgets.focus_ring import GAP, THICKNESS, FocusRing

_WITHOUT_EDGE = {"quiet", "link", "back", "navigation"}
"""Buttons that are words alone: their words say where they are (WCAG 1.4.11), so only these are measured."""


@cache
def luminance(colour: int) -> float:
    """Relative luminance of 0xRRGGBB, as WCAG counts it."""
    parts = []
    for shift in (16, 8, 0):
        part = (colour >> shift & 255) / 255
        parts.append(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def ratio(one: int, other: int) -> float:
    """Contrast of two colours, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def colours(image: QImage, rect: QRect) -> Counter[int]:
    """How often each colour stands in a part of a picture."""
    part = image.copy(rect.intersected(image.rect()))
    size = part.width(), part.height()
    if part.isNull():
        return Counter()
    pixels = Image.frombuffer("RGBX", size, bytes(part.constBits()), "raw", "BGRX", part.bytesPerLine(), 1)
    found: Counter[int] = Counter()
    for count, colour in pixels.convert("RGB").getcolors(size[0] * size[1]) or []:
        if isinstance(colour, tuple):
            found[colour[0] << 16 | colour[1] << 8 | colour[2]] = count
    return found


def contrast_of(image: QImage, rect: QRect) -> float:
    """Contrast of what is written in `rect` with its ground; 21 where nothing is written."""
    counted = colours(image, rect)
    if len(counted) < 2:
        return 21.0
    ground = counted.most_common(1)[0][0]
    return max(ratio(colour, ground) for colour in counted)


def words(view: View) -> Iterator[Finding]:
    """Texts that are too faint: labels, buttons, what stands in fields, rows of lists."""
    for widget, rect, font in _texts(view):
        image, place = view.ground(widget)
        found = contrast_of(image, rect.translated(place.topLeft()))
        large = font.pixelSize() >= px(24) or (font.weight() >= QFont.Weight.Bold and font.pixelSize() >= px(18.5))
        needs = 3.0 if large else 4.5
        if found < needs:
            yield Finding("contrast", said(widget), f"{found:.1f} where {needs} is needed")


def _texts(view: View) -> Iterator[tuple[QWidget, QRect, QFont]]:
    for widget in view.widgets:
        if not widget.isEnabled():
            continue
        if isinstance(widget, QLabel) and widget.text():
            yield widget, widget.rect(), widget.font()
        elif isinstance(widget, QAbstractButton) and widget.text().strip():
            beside = round(widget.iconSize().width() + px(20)) if not widget.icon().isNull() else round(px(6))
            yield widget, widget.rect().adjusted(beside, 6, -6, -6), widget.font()
        elif isinstance(widget, QLineEdit) and (widget.text() or widget.placeholderText()):
            beside = round(px(34) if widget.textMargins().left() else px(8))  # a sign before it, or its edge alone
            yield widget, widget.rect().adjusted(beside, 6, -6, -6), widget.font()
        elif isinstance(widget, QTextEdit) and widget.toPlainText():
            yield widget, widget.rect().adjusted(6, 6, -6, -6), widget.font()
        elif isinstance(widget, QAbstractItemView):
            yield from _rows(widget)


def _rows(view: QAbstractItemView) -> Iterator[tuple[QWidget, QRect, QFont]]:
    """The upper and the lower line of each row in sight; their edges and signs left out."""
    model = view.model()
    for number in range(min(model.rowCount(), 12)):
        row = view.visualRect(model.index(number, 0)).intersected(view.viewport().rect())
        middle = row.adjusted(round(px(60)), round(px(8)), -round(px(20)), -round(px(8)))
        if row.height() < px(60):
            continue
        upper = QRect(middle.left(), middle.top(), middle.width(), middle.height() // 2)
        for line in (upper, upper.translated(0, middle.height() // 2)):
            yield view, line, view.font()


def edges(view: View) -> Iterator[Finding]:
    """Controls whose edge or ground cannot be told from what lies round them."""
    for control in view.controls:
        if not control.isEnabled() or not _has_edge(control):
            continue
        image, place = view.ground(control)
        found = max(_across(image, place, side) for side in ("left", "top"))
        if found < 3:
            yield Finding("contrast", said(control), f"its edge has {found:.1f} where 3 is needed")


def _has_edge(control: QWidget) -> bool:
    shaped = isinstance(control, (QPushButton, QRadioButton, QCheckBox, *FIELDS))
    return shaped and control.property("kind") not in _WITHOUT_EDGE


def _across(image: QImage, place: QRect, side: str) -> float:
    """The strongest contrast between just outside and just inside the middle of a side."""
    middle = place.center()
    if side == "left":
        points = [(place.left() + step, middle.y()) for step in range(-2, 4)]
    else:
        points = [(middle.x(), place.top() + step) for step in range(-2, 4)]
    inside = [(x, y) for x, y in points if image.valid(x, y)]
    if len(inside) < len(points):
        return 21.0  # at the very edge of the picture nothing lies round it
    outside, *others = (image.pixel(x, y) & 0xFFFFFF for x, y in inside)
    return max(ratio(outside, other) for other in others)


def ring(view: View) -> Iterator[Finding]:
    """What has the keyboard without a ring that can be seen, Tab after Tab."""
    drawn = view.window.findChild(FocusRing)
    for widget in walking.steps(view):
        if widget in view.ringed:
            continue
        if walking.part(view, widget) in ("header", "navigation"):
            view.ringed.add(widget)
        QApplication.processEvents()
        if drawn is None or not drawn.isVisible():
            yield Finding("ring", said(widget), "no ring is shown")
            continue
        found = list(_ring_sides(*_at_rest(view, drawn)))
        if not found or min(found) < 3:
            yield Finding("ring", said(widget), f"its ring has {min(found, default=1):.1f} where 3 is needed")


def _at_rest(view: View, drawn: FocusRing) -> tuple[QImage, QRect, QRect]:
    """A picture of the ring, and on it the whole ring and what shows of it, once painting moves nothing any more."""
    for _moved in range(20):  # one layout may ask for the next, and a picture for one that waited
        place = drawn.geometry()
        around = place.adjusted(-GAP, -GAP, GAP, GAP).intersected(view.window.rect())
        image = view.window.grab(around).toImage().convertToFormat(QImage.Format.Format_RGB32)
        if drawn.geometry() == place:
            break
        QApplication.processEvents()
    return image, drawn._whole.translated(-around.topLeft()), place.translated(-around.topLeft())


def _ring_sides(image: QImage, whole: QRect, shown: QRect) -> Iterator[float]:
    """The contrast of the ring with what lies beside it, outside or within, on each side that is in sight."""
    middle, within = shown.center(), THICKNESS + GAP // 2
    sides = (
        (shown.left() == whole.left(), (shown.left(), middle.y()), (1, 0)),
        (shown.right() == whole.right(), (shown.right(), middle.y()), (-1, 0)),
        (shown.top() == whole.top(), (middle.x(), shown.top()), (0, 1)),
        (shown.bottom() == whole.bottom(), (middle.x(), shown.bottom()), (0, -1)),
    )
    for in_sight, (x, y), (right, down) in sides:
        on, *beside = ((x + step * right, y + step * down) for step in (THICKNESS // 2, -GAP, within))
        near = [image.pixel(*point) & 0xFFFFFF for point in beside if image.valid(*point)]
        if in_sight and near:
            yield max(ratio(image.pixel(*on) & 0xFFFFFF, colour) for colour in near)
