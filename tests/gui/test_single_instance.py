"""One window a person."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from weerbaar_desktop.gui.opened_files import OpenedFiles
from weerbaar_desktop.gui.settings import WindowSettings, window_size
from weerbaar_desktop.gui.single_instance import SingleInstance
from weerbaar_desktop.gui.theme.theme import Choice


def test_the_second_is_not_the_first_until_the_first_lets_go(qapp: QApplication, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.is_first()
    assert not second.is_first()
    first.release()
    assert second.is_first()
    second.release()


@pytest.mark.parametrize("vault", [None, Path("/ergens/naam met ruimte 🛡.kluis")])
def test_a_request_reaches_the_first(vault: Path | None, qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.is_first()
    first.watch()
    with qtbot.waitSignal(first.asked) as asked:
        second.hand_over(vault)
    assert asked.args == [vault]
    assert list(tmp_path.glob("verzoek*")) == []
    first.release()


def test_a_file_that_a_mac_tells_of_by_an_event_is_heard(qapp: QApplication, qtbot: QtBot) -> None:
    files = OpenedFiles()
    qapp.installEventFilter(files)
    with qtbot.waitSignal(files.opened) as opened:
        QApplication.sendEvent(qapp, QFileOpenEvent("/ergens/naam met ruimte.weerbaar"))
    qapp.removeEventFilter(files)
    assert opened.args == [Path("/ergens/naam met ruimte.weerbaar")]


@pytest.mark.parametrize("words", ["", "theme=paars\nzoom=groot\nsize=1x\n", "\x00\xff", "zoom"])
def test_settings_that_make_no_sense_are_read_as_the_defaults(words: str, tmp_path: Path) -> None:
    file = tmp_path / "weerbaar.ini"
    file.write_text(words, encoding="latin-1")
    settings = WindowSettings(file)
    assert (settings.choice, settings.zoom, settings.size) == (Choice.SYSTEM, 1.0, None)


@pytest.mark.parametrize(
    ("screen", "first"),
    [
        ((1366, 768), (1358, 728)),
        ((800, 1280), (792, 1240)),
        ((1280, 1024), (1272, 984)),
        ((1920, 1080), (1366, 900)),
        ((3840, 2160), (1366, 900)),
    ],
)
def test_the_first_window_fits_the_screen_with_its_frame(screen: tuple[int, int], first: tuple[int, int]) -> None:
    assert window_size(None, screen) == first


def test_a_window_that_was_larger_than_this_screen_is_made_to_fit() -> None:
    assert window_size((2000, 700), (1366, 768)) == (1358, 700)


def test_settings_come_back(tmp_path: Path) -> None:
    file = tmp_path / "nieuw" / "weerbaar.ini"
    kept = WindowSettings(file)
    kept.keep_look(Choice.DARK, 1.5)
    kept.keep_size(1000, 700)
    again = WindowSettings(file)
    assert (again.choice, again.zoom, again.size) == (Choice.DARK, 1.5, (1000, 700))
