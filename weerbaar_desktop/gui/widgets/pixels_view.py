"""A picture that came as raw pixels: painted as it is, never read as a file."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from weerbaar_desktop.domain.received import Pixels
from weerbaar_desktop.gui.theme.theme import current_theme

_CHANNELS = 3


class PixelsView(QWidget):
    """As wide as there is room and never larger than it came; hidden while there is nothing to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_pixels(self, pixels: Pixels, alt: str) -> None:
        """These pixels; `alt` says what they show, for who cannot see them."""
        line = pixels.width * _CHANNELS
        seen = QImage(pixels.data, pixels.width, pixels.height, line, QImage.Format.Format_RGB888)
        self._image = seen.copy()  # or it would look at bytes that are gone
        self.setAccessibleName(alt)
        self.show()
        self.updateGeometry()
        self.update()

    def clear(self) -> None:
        """Nothing, and nothing is kept of it."""
        self._image = QImage()
        self.setAccessibleName("")
        self.hide()

    def box(self) -> tuple[int, int]:
        """How large a picture is of use here, in px of the screen: as wide as is read, twice as high."""
        ratio, width = self.devicePixelRatioF(), current_theme().px(620)
        return round(width * ratio), round(width * ratio * 2)

    def sizeHint(self) -> QSize:
        return self._natural()

    def minimumSizeHint(self) -> QSize:
        return QSize(1, 1)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._fitting(width).height()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRect(self.rect().topLeft(), self._fitting(self.width())), self._image)

    def _natural(self) -> QSize:
        ratio = self.devicePixelRatioF()
        return QSize(round(self._image.width() / ratio), round(self._image.height() / ratio))

    def _fitting(self, width: int) -> QSize:
        natural = self._natural()
        if natural.width() <= width or not natural.width():
            return natural
        return QSize(width, max(1, round(natural.height() * width / natural.width())))
