"""Room: nothing is cut off, lies over something else, stands outside the window or is too small to hit."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenuBar,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from tests.gui.sweep.view import Finding, View, px, said
from weerbaar_desktop.gui.theme.theme import current_theme
from weerbaar_desktop.gui.widgets.prose import Prose

TARGET = 32
"""Px at 100 %: a finger that shakes."""


def cut_off(view: View) -> Iterator[Finding]:
    """Words that are not read whole. Rows of a list show their first words on purpose, and say the rest aloud."""
    for widget in view.widgets:
        if not (_fits_its_words(widget) if isinstance(widget, (QLabel, QAbstractButton)) else _fits_its_place(widget)):
            yield Finding("cut off", said(widget), f"does not fit in {widget.width()}x{widget.height()}")


def _fits_its_words(widget: QLabel | QAbstractButton) -> bool:
    if not widget.text():
        return True
    if isinstance(widget, QLabel):
        return _reads_whole(widget)
    if widget.hasHeightForWidth():
        return widget.heightForWidth(widget.width()) <= widget.height() + 1
    return widget.sizeHint().width() <= widget.width() + 1 and widget.sizeHint().height() <= widget.height() + 1


def _fits_its_place(widget: QWidget) -> bool:
    """What is typed in scrolls; what stands there of itself must not."""
    if isinstance(widget, QLineEdit):
        return widget.fontMetrics().horizontalAdvance(widget.placeholderText()) <= widget.width() - px(28)
    if isinstance(widget, QComboBox):
        return widget.fontMetrics().horizontalAdvance(widget.currentText()) <= widget.width() - px(48)
    return not isinstance(widget, QMenuBar) or widget.sizeHint().width() <= widget.width()


def _reads_whole(label: QLabel) -> bool:
    if isinstance(label, Prose):
        return label.heightForWidth(label.width()) <= label.height() + 1 and _breaks_between_words(label)
    wrapped = Qt.TextFlag.TextWordWrap if label.wordWrap() else 0
    needed = label.fontMetrics().boundingRect(0, 0, label.width(), 10_000, wrapped, label.text())
    return needed.width() <= label.width() + 1 and needed.height() <= label.height() + 1


def _breaks_between_words(label: Prose) -> bool:
    """Whether an ordinary word fits on a line; what nobody can break, such as a code, may go on below."""
    ordinary = [word for word in label.text().split() if len(word) <= 24]
    return all(label.fontMetrics().horizontalAdvance(word) <= label.width() + 1 for word in ordinary)


def overlapping(view: View) -> Iterator[Finding]:
    """Parts of the same thing that lie over each other."""
    for over in {widget.parentWidget() for widget in view.widgets}:
        if over is None or isinstance(over, (QStackedWidget, QAbstractScrollArea, QLineEdit, QComboBox)):
            continue
        beside = [widget for widget in view.widgets if widget.parentWidget() is over and not widget.size().isEmpty()]
        for one, other in combinations(beside, 2):
            if one.geometry().intersects(other.geometry()):
                yield Finding("overlap", said(one), f"lies over {said(other)}")


def outside(view: View) -> Iterator[Finding]:
    """What stands outside the window, or in a place that would have to be scrolled sideways."""
    yield from _too_large(view)
    for area in view.of(QScrollArea):
        body = area.widget() if isinstance(area, QScrollArea) else None
        if isinstance(area, QScrollArea) and body is not None:
            too_wide = body.width() - area.viewport().width()
            if too_wide > 0:
                yield Finding("outside", said(area), f"is {too_wide} px wider than its place")
    for widget in view.widgets:
        place = view.place(widget)
        right, bottom = view.window.width(), view.window.height()
        beyond = place.left() < 0 or place.right() >= right
        if view.scrolled_by(widget) is None:
            beyond = beyond or place.top() < 0 or place.bottom() >= bottom
        if beyond:
            yield Finding(
                "outside", said(widget), f"stands at {place.left()},{place.top()} to {place.right()},{place.bottom()}"
            )


def _too_large(view: View) -> Iterator[Finding]:
    """A window that stays larger than it was asked to be, or would not become as small again."""
    size, least = view.window.size(), view.window.minimumSizeHint()
    if size.toTuple() != view.asked:
        yield Finding("outside", "window", f"is {size.width()}x{size.height()}, not {view.asked}")
    if least.width() > size.width() or least.height() > size.height():
        yield Finding("outside", "window", f"takes at least {least.width()}x{least.height()}")


def small(view: View) -> Iterator[Finding]:
    """What can be clicked and is smaller than 32 px at 100 %; look.md excepts nothing, links neither."""
    least = current_theme().px(TARGET)
    for control in view.controls:
        if control.width() < least or control.height() < least:
            yield Finding("target", said(control), f"is {control.width()}x{control.height()} where {least} is needed")
