"""Scrolls a page, with its bar beside the area instead of inside it.

Qt's accessibility counts the bars inside a scroll area as children and trusts the number that a screen reader asks for:
a bar that goes away between the count and the question ends the program (Qt 6.11, a read behind the end of a list). So
the area never has one, and the count never changes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QScrollBar, QWidget

from weerbaar_desktop.gui.theme.qt_values import NO_BUTTON, NO_FOCUS, SCROLL_BAR_ALWAYS_OFF

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent


class PageScroll(QWidget):
    """Shows `body`; the bar keeps its place while there is nothing to scroll, so that lines never break anew."""

    def __init__(self, body: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        for bars in ("horizontalScrollBarPolicy", "verticalScrollBarPolicy"):
            self.area.setProperty(bars, SCROLL_BAR_ALWAYS_OFF)
        self.area.setProperty("focusPolicy", NO_FOCUS)
        self.area.setWidgetResizable(True)
        self.area.setParent(self)  # before the body: each widget in it would be styled anew
        self.area.setWidget(body)
        self.bar = QScrollBar()
        self._keep_place()
        beside = QHBoxLayout(self)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.area, 1)
        beside.addWidget(self.bar)
        self._following = False
        self._seen = 0
        """Px of the height of what has the keyboard that were in sight, when it last was looked at."""
        self._join()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow(shown=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._follow(shown=False)

    def _keep_place(self) -> None:
        policy = self.bar.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.bar.setSizePolicy(policy)
        self.bar.hide()

    def _join(self) -> None:
        inside = self.area.verticalScrollBar()
        inside.rangeChanged.connect(self._show_range)
        inside.valueChanged.connect(self._scrolled)
        self.bar.valueChanged.connect(inside.setValue)

    def _follow(self, *, shown: bool) -> None:
        """Hears of the keyboard only while it is shown: of many pages one is, and each key would ask them all."""
        application = QApplication.instance()
        if shown == self._following or not isinstance(application, QApplication):
            return
        self._following = shown
        if shown:
            application.focusChanged.connect(self._keyboard_went)
        else:
            application.focusChanged.disconnect(self._keyboard_went)

    def turn(self, pages: int) -> None:
        """Reads on, or back where `pages` is below nothing, by what fits on the screen."""
        self.bar.setValue(self.bar.value() + pages * self.bar.pageStep())

    def _keyboard_went(self, _before: QWidget | None, _now: QWidget | None) -> None:
        """Qt does this for Tab within the area; not when the keyboard comes in from the foot or the header."""
        focused = self._focused()
        if focused is not None:
            self._show_focused(focused)
        self._look()

    def _scrolled(self, value: int) -> None:
        self.bar.setValue(value)
        self._look()

    def _focused(self) -> QWidget | None:
        """What has the keyboard, where that is on this page."""
        now, body = QApplication.focusWidget() if self._following else None, self.area.widget()
        return now if now is not None and body is not None and body.isAncestorOf(now) else None

    def _look(self) -> None:
        self._seen = self._in_sight()

    def _in_sight(self) -> int:
        focused = self._focused()
        if focused is None:
            return 0
        top, room = self._place(focused)
        return max(0, min(top + focused.height(), room) - max(top, 0))

    def _place(self, widget: QWidget) -> tuple[int, int]:
        """Where it begins in what is seen of the page, and how high that is.

        The area is all that is seen. Its viewport is no widget of ours: to tell what it is, PySide builds the enums of
        every widget, which is a twentieth of the time to the first paint.
        """
        return widget.mapTo(self.area, QPoint()).y(), self.area.height()

    def _show_focused(self, now: QWidget) -> None:
        top, room = self._place(now)
        if top >= 0 and top + now.height() <= room:
            return  # before the first paint nothing may be asked below: it names all enums of Qt
        if QApplication.mouseButtons().value != NO_BUTTON:  # what is clicked is in sight, and must not move
            return
        if self.bar.value() + top + now.height() <= room:
            self.bar.setValue(0)  # what stands on the first screen is seen with all that is above it
        else:
            self.area.ensureWidgetVisible(now)

    def _show_range(self, lowest: int, highest: int) -> None:
        """What comes later above it, or a foot that grows, never takes what has the keyboard out of sight; who scrolled
        away from it stays where they are."""
        seen = self._seen
        inside = self.area.verticalScrollBar()
        self.bar.setRange(lowest, highest)
        self.bar.setPageStep(inside.pageStep())
        self.bar.setSingleStep(inside.singleStep())
        self.bar.setValue(inside.value())
        self.bar.setVisible(highest > lowest)
        focused = self._focused()
        if focused is not None and self._in_sight() < seen:
            self._show_focused(focused)
        self._look()


def come_into_view(widget: QWidget) -> None:
    """Scrolls the page so that `widget` can be seen, where it stands once what waits to be laid out is."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    over = widget.parentWidget()
    while over is not None and not isinstance(over, QScrollArea):
        over = over.parentWidget()
    if over is not None and widget.isVisible():
        over.ensureWidgetVisible(widget)
