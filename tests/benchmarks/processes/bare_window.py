"""The floor of the start: a bare PySide6 window, painted and idle."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

from tests.benchmarks.processes.saying import loaded, memory, say, stamp

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class Bare(QMainWindow):
    """Says when it was painted and nothing is left to do."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - the name is Qt's
        super().paintEvent(event)
        QTimer.singleShot(0, _usable)


def _usable() -> None:
    at = stamp()
    say(usable=at, memory=memory(), loaded=loaded())
    os._exit(0)


application = QApplication(sys.argv[:1])
window = Bare()
window.resize(1366, 768)
window.show()
application.exec()
