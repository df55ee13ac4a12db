"""A console to work on, and a fresh vault."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.console.console_driver import Console


@pytest.fixture
def console(tmp_path: Path) -> Console:
    """Commands with a folder of their own to work in."""
    return Console(tmp_path)


@pytest.fixture
def vault(console: Console, cheap_kdf: tuple[int, int, int]) -> Path:
    """A fresh vault with the cheapest key derivation that is accepted."""
    return console.new("proef.kluis", cheap_kdf)
