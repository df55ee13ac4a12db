"""The words of a button over as many lines as they take: in a small window, where one line would widen the page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from weerbaar_desktop.gui.theme.theme import current_theme

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QPushButton, QStyle

    _Button = QPushButton
else:
    _Button = object  # it stands beside three classes of Qt; the type checker is told one of them

_NARROWEST: Final = 140
SMALL: Final = 440
"""Px at 100 %: a narrower window is a small one, as a screen at 400 % is, and a tablet upright at 200 %."""


def is_small(widget: QWidget) -> bool:
    """Whether the widget stands in a small window."""
    return widget.window().width() < current_theme().px(SMALL)


class WrappedWords(_Button):
    """Beside a button of Qt, before it. In other windows it changes nothing."""

    def drawn_as(self) -> QStyle.ControlElement | None:
        """What the style calls it; None for a push button."""
        return None

    def one_line(self) -> QSize:
        """What it takes with all its words on one line."""
        return super().sizeHint()

    def may_shrink(self) -> None:
        """To be called once: from now on a layout asks how narrow it may become."""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def hasHeightForWidth(self) -> bool:
        return is_small(self)

    def heightForWidth(self, width: int) -> int:
        return self.one_line().height() + (len(self._lines(width)) - 1) * self.fontMetrics().lineSpacing()

    def sizeHint(self) -> QSize:
        """A layout makes it no higher than this, so it counts the lines of the width there is."""
        hint = self.one_line()
        if is_small(self) and self.width() < hint.width():
            hint.setHeight(self.heightForWidth(self.width()))
        return hint

    def minimumSizeHint(self) -> QSize:
        whole = self.one_line()
        return QSize(self.narrowest(), whole.height()) if is_small(self) else whole

    def narrowest(self) -> int:
        """How narrow it gets in a small window: its longest word on a line, in parts where that is very long."""
        longest = max(map(self._advance, self.text().split()), default=0)
        return min(self.one_line().width(), self._around() + longest, current_theme().px(_NARROWEST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if is_small(self) and event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        lines = self._lines(self.width()) if is_small(self) else ()
        if not lines[1:]:
            super().paintEvent(event)
            return
        # Naming the style builds its enums for 15 ms, which the first paint does not wait for.
        from PySide6.QtWidgets import QStyle, QStyleOptionButton, QStylePainter

        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = "\n".join(lines)
        painter = QStylePainter(self)
        if (element := self.drawn_as()) is not None:
            painter.drawControl(element, option)
            return
        # Qt puts what a push button says in its middle; it begins where the words of the buttons above and below do.
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        widest = max(map(self._advance, lines)) + self._around()
        option.rect = QRect(0, 0, min(widest, self.width()), self.height())
        painter.drawControl(QStyle.ControlElement.CE_PushButtonLabel, option)

    def _lines(self, width: int) -> list[str]:
        """Broken between words; each begins with the room that is left for an icon."""
        words = self.text()
        before = words[: len(words) - len(words.lstrip())]
        lines: list[str] = []
        for word in self._words_within(width):
            longer = f"{lines[-1]} {word}" if lines else ""
            if lines and self._advance(longer) + self._around() <= width:
                lines[-1] = longer
            else:
                lines.append(before + word)
        return lines

    def _words_within(self, width: int) -> list[str]:
        """Its words; what is longer than a line, such as the name of a file, in parts."""
        parts: list[str] = []
        for word in self.text().split():
            rest = word
            while len(rest) > 1 and self._advance(rest) + self._around() > width:
                fits = max(1, sum(self._advance(rest[:end]) + self._around() <= width for end in range(1, len(rest))))
                parts.append(rest[:fits])
                rest = rest[fits:]
            parts.append(rest)
        return parts

    def _around(self) -> int:
        """What a button takes beside its words: edges, padding, an icon."""
        return self.one_line().width() - self._advance(self.text())

    def _advance(self, words: str) -> int:
        return self.fontMetrics().horizontalAdvance(words)
