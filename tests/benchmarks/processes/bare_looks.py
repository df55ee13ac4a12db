"""The floor of another theme: a bare window with as many widgets, the same style sheet and another palette."""

from __future__ import annotations

import sys
import time
from itertools import cycle, islice
from pathlib import Path

from PySide6.QtWidgets import QApplication, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from tests.benchmarks.processes.saying import say
from weerbaar_desktop.gui.theme.palette import palette_of
from weerbaar_desktop.gui.theme.theme import style_sheet
from weerbaar_desktop.gui.theme.tokens import DARK, LIGHT

ROOT = Path(__file__).resolve().parents[3]


def main(widgets: int, rounds: int) -> None:
    """Says of each change how many seconds it took until the window was painted."""
    application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    source = (ROOT / "resources" / "styles" / "weerbaar.qss").read_text(encoding="utf-8")
    application.setStyleSheet(style_sheet(source, LIGHT, 1.0))
    window = QWidget()
    column = QVBoxLayout(window)
    for make in islice(cycle((QLabel, QPushButton, QFrame)), widgets):
        column.addWidget(make(window))
    window.resize(1366, 768)
    window.show()
    application.processEvents()
    for tokens in islice(cycle((DARK, LIGHT)), rounds):
        begun = time.perf_counter()
        application.setPalette(palette_of(tokens))
        application.setStyleSheet(style_sheet(source, tokens, 1.0))
        application.processEvents()
        window.repaint()
        say(seconds=time.perf_counter() - begun)


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
