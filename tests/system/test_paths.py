"""Where things belong: never in Documents, never where others can read."""

from pathlib import Path

import pytest

from weerbaar_desktop.domain.errors import Bug
from weerbaar_desktop.system.bundle import resource
from weerbaar_desktop.system.clock import SystemClock
from weerbaar_desktop.system.paths import NotPrivate, runtime_folder, vaults_folder


def test_vaults_lie_in_local_application_data(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("WEERBAAR_HOME", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    assert vaults_folder() == tmp_path / "share" / "weerbaar" / "kluizen"


def test_one_variable_moves_everything(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("WEERBAAR_HOME", str(tmp_path))
    assert vaults_folder().is_relative_to(tmp_path)
    assert runtime_folder().is_relative_to(tmp_path)


def test_the_runtime_folder_is_for_this_account_only(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("WEERBAAR_HOME", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    (tmp_path / "weerbaar").mkdir(mode=0o755)
    assert runtime_folder().stat().st_mode & 0o777 == 0o700


def test_a_link_in_the_place_of_the_runtime_folder_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("WEERBAAR_HOME", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    (tmp_path / "elders").mkdir()
    (tmp_path / "weerbaar").symlink_to(tmp_path / "elders")
    with pytest.raises(NotPrivate):
        runtime_folder()


def test_the_clock_knows_its_zone() -> None:
    assert SystemClock().now().utcoffset() is not None


def test_a_shipped_folder_is_found_and_a_missing_one_is_a_bug() -> None:
    assert (resource("icons")).is_dir()
    with pytest.raises(Bug, match="geen/zo"):
        resource("geen", "zo")
