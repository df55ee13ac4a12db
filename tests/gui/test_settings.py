"""What the window remembers: a short list of harmless things, whatever else stood in the file."""

from __future__ import annotations

from pathlib import Path

from weerbaar_desktop.gui.settings import KEYS, LOCK_AFTER, WindowSettings
from weerbaar_desktop.gui.theme.theme import Choice


def test_only_harmless_keys_are_ever_written(tmp_path: Path) -> None:
    file = tmp_path / "weerbaar.ini"
    file.write_text("recent=/thuis/kanarie.kluis\nzoom=1.5\nlastVisited=kanarie\nlanguage=de\n")
    settings = WindowSettings(file)
    assert settings.zoom == 1.5
    settings.keep_size(1366, 900)
    settings.keep_look(Choice.DARK, 1.25)
    settings.keep_lock_after(600)
    settings.keep_capture(block=False)
    settings.keep_still(still=True)
    written = dict(line.split("=") for line in file.read_text().splitlines())
    assert set(written) == set(KEYS)
    assert written == {
        "theme": "dark",
        "zoom": "1.25",
        "size": "1366x900",
        "lock_after": "600",
        "capture": "allow",
        "motion": "still",
        "language": "de",
    }
    assert WindowSettings(file).still is True


def test_without_a_file_it_locks_and_holds_back(tmp_path: Path) -> None:
    settings = WindowSettings(tmp_path / "weg" / "weerbaar.ini")
    assert (settings.lock_after, settings.block_capture) == (LOCK_AFTER, True) == (300, True)
