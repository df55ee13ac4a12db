"""Another language is chosen in the menu Beeld as soon as its catalogue is there, and no sooner."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.gui.conftest import StartDesktop
from tests.gui.fake_desktop import RESOURCES
from weerbaar_desktop.gui import language
from weerbaar_desktop.gui.app import Desktop
from weerbaar_desktop.gui.language_menu import LanguageMenu, own_name


@pytest.fixture
def translated(tmp_path: Path) -> Path:
    """The resources with a translation in German and in the invented language."""
    folder = tmp_path / "resources"
    folder.mkdir()
    for one in RESOURCES.iterdir():
        if one.name != "translations":
            (folder / one.name).symlink_to(one)
    (folder / "translations").mkdir()
    for name in ("weerbaar_de.qm", "weerbaar_xx.qm", "weerbaar_Not a language.qm", "weerbaar.ts"):
        (folder / "translations" / name).write_bytes(b"")
    return folder


def _menus(desktop: Desktop) -> list[LanguageMenu]:
    return desktop.window.findChildren(LanguageMenu)


def test_a_language_that_lies_beside_dutch_can_be_chosen_and_is_spoken_at_the_next_start(
    start: StartDesktop, translated: Path, tmp_path: Path
) -> None:
    desktop, _ = start(resources=translated)
    [menu] = _menus(desktop)
    assert menu.menuAction() in desktop.window.ui.menuView.actions()
    assert menu.title().replace("&", "") == "Taal, vanaf de volgende start"
    dutch, german, invented = menu.actions()
    assert (dutch.text(), german.text(), invented.text()) == ("Nederlands", "Deutsch", "xx")
    assert dutch.isChecked()
    german.trigger()
    assert (dutch.isChecked(), german.isChecked()) == (False, True)
    assert language.chosen(tmp_path / "weerbaar.ini", translated / "translations") == "de"


def test_what_was_chosen_before_is_ticked(start: StartDesktop, translated: Path, tmp_path: Path) -> None:
    (tmp_path / "weerbaar.ini").write_text("language=xx\n")
    desktop, _ = start(resources=translated)
    [menu] = _menus(desktop)
    assert [action.data() for action in menu.actions() if action.isChecked()] == ["xx"]


def test_with_dutch_alone_there_is_nothing_to_choose(start: StartDesktop) -> None:
    desktop, _ = start()
    assert _menus(desktop) == []


def test_a_language_is_called_as_who_speaks_it_does() -> None:
    assert own_name("fy") == "Frysk"
