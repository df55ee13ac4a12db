"""The list of incidents in a window of its own: out of the vault, page by page, or with every row in memory."""

from __future__ import annotations

import sys
import time
from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.benchmarks.processes.saying import memory, say
from weerbaar_desktop.content.library import load_library
from weerbaar_desktop.gui.diary.diary_model import PAGE
from weerbaar_desktop.gui.diary.diary_view import DiaryView
from weerbaar_desktop.gui.theme.theme import Choice, Theme
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.store import SqlCipherStore

ROOT = Path(__file__).resolve().parents[3]
JUMPS, JUMP = 60, 2000
"""How often the list is moved on, and by how many pixels: past the end of a page now and then."""


def main(vault: OpenVault, paged: bool) -> None:
    """Says the first paint in seconds, the bytes that the list added, and each jump until it was painted."""
    application = QApplication(sys.argv[:1])
    theme = Theme(application, ROOT / "resources")
    theme.start(Choice.LIGHT, 1.0)
    theme.start_icons()
    view = DiaryView("Aantekeningen", load_library(ROOT / "resources" / "content" / "nl").incident, checkable=True)
    view.resize(1000, 700)
    view.show()
    application.processEvents()
    view.grab()
    before = memory()
    everything = () if paged else vault.incidents()
    total = vault.incident_count()
    view.rows.more_wanted.connect(lambda offset: view.rows.append(vault.incidents(PAGE, offset)))
    begun = time.perf_counter()
    view.rows.show_rows(vault.incidents(PAGE) if paged else everything, total)
    view.viewport().repaint()
    first = time.perf_counter() - begun
    scrolls = []
    for _ in range(JUMPS):
        begun = time.perf_counter()
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() + JUMP)
        view.viewport().repaint()
        application.processEvents()
        scrolls.append(time.perf_counter() - begun)
    say(first=first, added=memory() - before, scrolls=scrolls, rows=view.rows.rowCount())


if __name__ == "__main__":
    with closing(SqlCipherStore().open(Path(sys.argv[1]), sys.argv[2])) as opened:
        main(opened, sys.argv[3] == "vault")
