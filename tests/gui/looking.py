"""Ways to look at a window: what can be reached, what it is called, and how one walks through it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)

CONTROLS = (QAbstractButton, QLineEdit, QTextEdit, QComboBox, QAbstractItemView)


def controls(window: QWidget) -> list[QWidget]:
    """Everything on the window that one can use now."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if isinstance(widget, CONTROLS) and widget.isVisibleTo(window) and widget.isEnabled()
    ]


def name_of(widget: QWidget) -> str:
    """What a screen reader calls it."""
    own = widget.accessibleName()
    if own:
        return own
    return widget.text().replace("&", "").strip() if isinstance(widget, QAbstractButton) else ""


def labels(window: QWidget) -> list[QLabel]:
    """Every label, shown or not."""
    return window.findChildren(QLabel)


def tab_walk(window: QWidget, most: int = 120) -> list[QWidget]:
    """What has the keyboard, Tab after Tab, until it comes round."""
    walked: list[QWidget] = []
    for _ in range(most):
        focused = QApplication.focusWidget()
        if focused is None or focused in walked:
            return walked
        walked.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return walked
