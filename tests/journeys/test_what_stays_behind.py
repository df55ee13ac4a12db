"""What the desktop still knows after a lock: nothing on the clipboard, harmless settings, no list of files."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.desk_driver import Desk
from tests.journeys.program import ACCOUNT, Program
from weerbaar_desktop.gui.settings import KEYS

pytestmark = pytest.mark.journey

_WORDS = "kanarie op het klembord"
_LOOK = """
import json
from PySide6.QtGui import QClipboard, QGuiApplication
application = QGuiApplication([])
modes = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)
held = [application.clipboard().mimeData(mode) for mode in modes]
print(json.dumps([[mime.text(), mime.formats()] for mime in held]))
"""


def _on_the_clipboard(desk: Desk) -> list[tuple[str, list[str]]]:
    """Words and formats as another program on this desktop gets them: what was copied, and what is selected."""
    look = [sys.executable, "-I", "-c", _LOOK]
    said = subprocess.run(look, env=desk.environment, capture_output=True, check=True, timeout=30)
    return [(text, formats) for text, formats in json.loads(said.stdout)]


@pytest.mark.parametrize("way", ["ctrl+l", "ctrl+q"])
def test_what_was_copied_is_marked_and_gone_after_a_lock_and_at_the_end(
    way: str, program: Program, vault: Path
) -> None:
    desk = program.desk
    program.start()
    program.unlock()
    desk.click("button", "Leg vast")
    desk.wait_focus(ACCOUNT)
    desk.type(_WORDS)
    desk.keys("ctrl+a", "ctrl+c")
    for text, formats in _on_the_clipboard(desk):
        assert text == _WORDS
        assert "x-kde-passwordManagerHint" in formats
        assert "text/html" not in formats
    if way == "ctrl+l":
        program.lock()
    else:
        program.quit()
    assert _on_the_clipboard(desk) == [("", []), ("", [])]


def test_file_dialogs_and_settings_keep_nothing_of_a_case(program: Program, vault: Path, tmp_path: Path) -> None:
    desk = program.desk
    program.start()
    desk.click("button", "Andere kluis kiezen")
    desk.wait("dialog", "Kies de map .*")
    desk.keys("Escape")
    desk.gone("dialog", "Kies de map .*")
    program.unlock()
    desk.click("button", "Leg vast")
    desk.click("button", "Schermafdruk of bestand toevoegen")
    evidence = tmp_path / "kanarie-map" / "bewijs.txt"
    evidence.parent.mkdir()
    evidence.write_text("dreiging")
    program.choose_file(evidence)
    desk.keys("ctrl+equal")
    program.quit()

    kept = [line.partition("=")[0] for line in (program.home / "weerbaar.ini").read_text().splitlines()]
    assert "zoom" in kept
    assert set(kept) <= set(KEYS)
    home = Path(desk.environment["HOME"])
    names = {path.name for path in home.rglob("*")}
    assert not names & {"QtProject.conf", "recently-used.xbel", "Weerbaar.conf"}
    assert not [path for path in home.rglob("*") if path.is_file() and b"kanarie" in path.read_bytes()]
