"""A console to work on, and a fresh vault."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.console.console_driver import Console


@pytest.fixture
def console(tmp_path: Path) -> Console:
    """Commands with a folder of their own to work in."""
    return Console(tmp_path)


@pytest.fixture(scope="session")
def new_vault(tmp_path_factory: pytest.TempPathFactory, cheap_kdf: tuple[int, int, int]) -> Path:
    """A vault with the cheapest key derivation that is accepted; never opened itself."""
    return Console(tmp_path_factory.mktemp("kluizen")).new("proef.kluis", cheap_kdf)


@pytest.fixture
def vault(console: Console, new_vault: Path) -> Path:
    """A fresh copy of that one."""
    return Path(shutil.copytree(new_vault, console.folder / "proef.kluis"))
