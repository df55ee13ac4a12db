"""Makes the icon of the program in the forms that each system wants, from `pictures/weerbaar.svg`; for developers.

.venv/bin/python installer/make_icons.py
"""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import Final

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

PICTURES: Final = Path(__file__).with_name("pictures")


def main() -> None:
    """Write all of them."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    for side in (48, 256):
        (PICTURES / f"weerbaar-{side}.png").write_bytes(_png(side))
    large = Image.open(io.BytesIO(_png(1024)))
    large.save(PICTURES / "weerbaar.ico", sizes=[(side, side) for side in (16, 24, 32, 48, 64, 128, 256)])
    large.save(PICTURES / "weerbaar.icns")
    application.quit()


def _png(side: int) -> bytes:
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(PICTURES / "weerbaar.svg")).render(painter)
    painter.end()
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, b"PNG")
    return bytes(held.data())


if __name__ == "__main__":
    main()
