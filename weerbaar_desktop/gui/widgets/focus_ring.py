"""The ring round what has the keyboard: one transparent widget over the window, drawn in free space."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QMenuBar,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from weerbaar_desktop.gui.theme.theme import Themed, current_theme

GAP: Final = 2
THICKNESS: Final = 3
RADIUS: Final = 12
_MOVED: Final = {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.LayoutRequest}


class FocusRing(QWidget, Themed):
    """Follows the focus inside `window`; shown after keyboard use, and always round what one types in."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._window = window
        self._watched: list[QObject] = []
        self._target: QWidget | None = None
        self._by_keyboard = False
        self.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
            self._follow(None, application.focusWidget())

    def restyle(self) -> None:
        self._place()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress and not self._by_keyboard:
            self._by_keyboard = True
            self._place()
        elif kind in _MOVED:
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = current_theme()
        pen = QPen(theme.colour("focus"), THICKNESS)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen)
        half = THICKNESS / 2
        whole = QRectF(self._whole.translated(-self.pos())).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(whole, theme.px(RADIUS), theme.px(RADIUS))

    # -- following -------------------------------------------------------------------------------

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._forget()
        if new is None or new.window() is not self._window or isinstance(new, (QMenuBar, QMenu)):
            self._place()
            return
        self._by_keyboard = QApplication.mouseButtons() == Qt.MouseButton.NoButton
        self._target = new
        self._watch(new)
        self._place()

    def _watch(self, target: QWidget) -> None:
        widget: QWidget | None = target
        while widget is not None and widget is not self._window:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        if isinstance(target, QAbstractItemView):
            target.verticalScrollBar().valueChanged.connect(self._place)
            chosen = target.selectionModel()
            if chosen is not None:
                chosen.currentChanged.connect(self._row_changed)

    def _forget(self) -> None:
        for watched in self._watched:
            if isValid(watched):  # a page may have replaced what had the keyboard
                watched.removeEventFilter(self)
        self._watched.clear()
        target, self._target = self._target, None
        if isinstance(target, QAbstractItemView) and isValid(target):
            target.verticalScrollBar().valueChanged.disconnect(self._place)
            if target.selectionModel() is not None:
                target.selectionModel().currentChanged.disconnect(self._row_changed)

    def _row_changed(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._place()

    # -- placing ---------------------------------------------------------------------------------

    def _place(self) -> None:
        target = self._target
        if target is None or not isValid(target) or not target.isVisible() or not self._wanted(target):
            self.hide()
            return
        room = GAP + THICKNESS
        self._whole = self._rect_of(target).adjusted(-room, -room, room, room)
        visible = self._whole.intersected(self._clip_of(target))
        if visible.isEmpty():
            self.hide()
            return
        self.setGeometry(visible)
        self.raise_()
        self.show()
        self.update()

    def _wanted(self, target: QWidget) -> bool:
        return self._by_keyboard or isinstance(target, (QLineEdit, QTextEdit, QComboBox))

    def _rect_of(self, target: QWidget) -> QRect:
        if isinstance(target, QAbstractItemView) and target.currentIndex().isValid():
            row = target.visualRect(target.currentIndex())
            inside = row.adjusted(GAP + THICKNESS, GAP + THICKNESS, -GAP - THICKNESS, -GAP - THICKNESS)
            return QRect(target.viewport().mapTo(self._window, inside.topLeft()), inside.size())
        return QRect(target.mapTo(self._window, QPoint(0, 0)), target.size())

    def _clip_of(self, target: QWidget) -> QRect:
        clip = self._window.rect()
        widget = target if isinstance(target, QAbstractItemView) else target.parentWidget()
        while widget is not None and widget is not self._window:
            if isinstance(widget, QAbstractScrollArea):
                viewport = widget.viewport()
                clip = clip.intersected(QRect(viewport.mapTo(self._window, QPoint(0, 0)), viewport.size()))
            widget = widget.parentWidget()
        return clip
