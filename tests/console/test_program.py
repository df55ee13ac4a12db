"""`weerbaar program`: which program this is, and whether it can encrypt and search; a bundle is asked the same."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from smoke import SQLCIPHER

from tests.console.console_driver import Console
from weerbaar_desktop import __version__
from weerbaar_desktop.vault import connection
from weerbaar_desktop.vault.engine import engine

WITHOUT = """
import sys
from dataclasses import replace
from weerbaar_desktop.vault import engine
whole = engine.engine
engine.engine = lambda: replace(whole(), {lacks})
from weerbaar_desktop.__main__ import console
sys.exit(console())
"""


def test_it_says_which_versions_and_that_encrypting_and_searching_work(console: Console) -> None:
    ran = console("program", "--json")
    said = ran.json()
    assert (said["weerbaar"], said["sqlcipher"], said["search"]) == (__version__, SQLCIPHER, True)
    assert "Er is geen kluis geopend." in ran.err
    assert f"sqlcipher: {SQLCIPHER}\n" in console("program").out
    assert list(console.folder.iterdir()) == []


@pytest.mark.parametrize("lacks", ["cipher=''", "finds=False"])
def test_a_program_that_cannot_do_what_a_vault_needs_says_so_and_ends_with_1(lacks: str) -> None:
    command = [sys.executable, "-I", "-c", WITHOUT.format(lacks=lacks), "program"]
    ran = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, env=os.environ)
    assert ran.returncode == 1
    assert ran.stderr.startswith("Dit programma is niet heel")


def test_an_index_that_finds_nothing_inside_words_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    run = connection.Database.run

    def whole_words(self: connection.Database, sql: str, *values: object) -> None:
        run(self, sql.replace("trigram", "unicode61"), *values)

    monkeypatch.setattr(connection.Database, "run", whole_words)
    assert not engine().finds
