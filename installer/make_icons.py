"""Makes the icon of the program in the forms that each system wants, from its sign in `resources`; for developers.

.venv/bin/python installer/make_icons.py
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Final

from PIL import Image
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

PICTURES: Final = Path(__file__).with_name("pictures")
_SIGN: Final = PICTURES.parent.parent / "resources" / "icons" / "weerbaar.svg"
_COLOURS: Final = {"currentColor": "#12595F", "groundColor": "#F5F2EC"}
"""The accent and the surface of the light theme: an icon stands outside every theme of ours."""


def main() -> None:
    """Write all of them."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication([])
    sign = _SIGN.read_text(encoding="utf-8")
    for name, colour in _COLOURS.items():
        sign = sign.replace(name, colour)
    (PICTURES / "weerbaar.svg").write_text(sign, encoding="utf-8")
    for side in (48, 256):
        _draw(side, PICTURES / f"weerbaar-{side}.png")
    _draw(1024, PICTURES / "large.png")
    with Image.open(PICTURES / "large.png") as large:
        large.save(PICTURES / "weerbaar.ico", sizes=[(side, side) for side in (16, 24, 32, 48, 64, 128, 256)])
        large.save(PICTURES / "weerbaar.icns")
    (PICTURES / "large.png").unlink()
    application.quit()


def _draw(side: int, target: Path) -> None:
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(PICTURES / "weerbaar.svg")).render(painter)
    painter.end()
    image.save(str(target))


if __name__ == "__main__":
    main()
