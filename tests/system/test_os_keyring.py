"""The key store of the system: a real one that is open, locked or absent, and one in plain text that must never win."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SECRET = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
KEEP = f"""
from weerbaar_desktop.system.os_keyring import SystemKeyStore
store = SystemKeyStore()
print(store.usable())
store.keep("kluis", "{SECRET}")
print(SystemKeyStore().find("kluis") == "{SECRET}", store.find("andere"))
store.forget("kluis"); store.forget("kluis")
print(store.find("kluis"))
store.keep("kluis", "{SECRET}")
"""
USABLE = """
from weerbaar_desktop.system.os_keyring import KeyStoreTrouble, SystemKeyStore
store = SystemKeyStore()
print(store.usable())
for act in (lambda: store.find("kluis"), lambda: store.keep("kluis", "geheim")):
    try:
        act()
    except KeyStoreTrouble:
        print("trouble")
store.forget("kluis")
"""
OFFERED_BY_THE_LIBRARY = """
from keyring.backend import get_all_keyring
print(any(type(store).__name__ == "PlaintextKeyring" for store in get_all_keyring()))
"""


@pytest.fixture
def session(tmp_path: Path) -> dict[str, str]:
    """The environment of somebody who logs in: a home of its own and no bus yet."""
    (tmp_path / "run").mkdir(mode=0o700)
    (tmp_path / "home").mkdir()
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    return {**kept, "HOME": str(tmp_path / "home"), "XDG_RUNTIME_DIR": str(tmp_path / "run")}


def in_session(session: dict[str, str], code: str, before: str = "") -> list[str]:
    """What `code` prints on a session bus of its own, after the shell command `before`."""
    script = f'{before}\nexec "$0" -c "$1"'
    command = ["dbus-run-session", "--", "bash", "-c", script, sys.executable, code]
    done = subprocess.run(command, env=session, capture_output=True, text=True, check=False, timeout=50)
    assert done.returncode == 0, done.stderr
    return done.stdout.split("\n")[:-1]


UNLOCKED = "printf geheim | gnome-keyring-daemon --unlock --components=secrets >/dev/null"
NEVER_UNLOCKED = "gnome-keyring-daemon --start --components=secrets >/dev/null"


def test_an_open_key_store_keeps_finds_and_forgets_and_its_file_holds_no_plain_secret(
    session: dict[str, str],
) -> None:
    assert in_session(session, KEEP, UNLOCKED) == ["True", "True None", "None"]
    files = list(Path(session["HOME"]).rglob("*.keyring"))
    assert files
    assert not any(SECRET.encode() in path.read_bytes() for path in files)


def test_a_key_store_that_is_locked_says_so_and_does_not_hang(session: dict[str, str]) -> None:
    assert in_session(session, USABLE, NEVER_UNLOCKED) == ["False", "trouble", "trouble"]


def test_without_a_key_store_the_choice_is_not_offered(session: dict[str, str]) -> None:
    assert in_session(session, USABLE) == ["False", "trouble", "trouble"]
    nowhere = {**session, "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nergens"}
    done = subprocess.run([sys.executable, "-c", USABLE], env=nowhere, capture_output=True, text=True, check=False)
    assert done.stdout.split() == ["False", "trouble", "trouble"], done.stderr


@pytest.mark.parametrize("asked", [{}, {"PYTHON_KEYRING_BACKEND": "keyrings.alt.file.PlaintextKeyring"}])
def test_a_store_in_plain_text_that_the_library_would_choose_is_never_used(
    asked: dict[str, str], session: dict[str, str]
) -> None:
    where = {**session, **asked}
    assert in_session(where, OFFERED_BY_THE_LIBRARY) == ["True"]  # the trap is really there
    assert in_session(where, USABLE) == ["False", "trouble", "trouble"]
    written = [path for path in Path(session["HOME"]).rglob("*") if path.is_file() and b"geheim" in path.read_bytes()]
    assert written == []
