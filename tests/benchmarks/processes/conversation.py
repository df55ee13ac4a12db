"""Reads a conversation in a viewer process and shows it in a window, again and again; says how long both took."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.benchmarks.processes.saying import say
from weerbaar_desktop import bootstrap
from weerbaar_desktop.gui.pieces.chat_card import ChatCard
from weerbaar_desktop.gui.theme.theme import Choice, Theme

ROOT = Path(__file__).resolve().parents[3]


def main(conversation: Path, rounds: int) -> None:
    """The first round, in which it is tried whether bubblewrap works, is not said."""
    application = QApplication(sys.argv[:1])
    theme = Theme(application, ROOT / "resources")
    theme.start(Choice.LIGHT, 1.0)
    theme.start_icons()
    viewer, data = bootstrap.viewer(), conversation.read_bytes()
    for number in range(rounds + 1):
        begun = time.perf_counter()
        received = viewer.read((data,), "txt", lambda: False)
        card = ChatCard()
        card.show_messages(received.messages, ())
        card.resize(900, 600)
        card.show()
        application.processEvents()
        card.grab()
        took = time.perf_counter() - begun
        assert card.view.rows.rowCount() == len(received.messages)
        if number:
            say(seconds=took, messages=len(received.messages))
        card.deleteLater()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
