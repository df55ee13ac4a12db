"""The main job under strace: no socket that could reach another computer, and no plaintext on disk afterwards."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.console.console_driver import Console
from tests.journeys.desk_driver import Desk
from tests.journeys.program import Program, picture
from tests.journeys.traces import on_disk

pytestmark = pytest.mark.journey

_ACCOUNT, _WORDS, _FOLDER, _FILE = (
    "kanarie-verhaal-3e6b",
    "kanarie-woorden-a04f",
    "kanarie-map-19cd",
    "kanarie-bestand-72b8",
)
_NAME = "kanarie-naam-d5f1"
_CANARIES = {"account": _ACCOUNT, "words": _WORDS, "folder": _FOLDER, "file": _FILE, "name": _NAME}
_SOCKET = re.compile(r"\bsocket(?:pair)?\((AF_\w+)")
_PLACES = ("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")


def _watched(trace: Path) -> tuple[str, ...]:
    """Runs what comes after it; what it sees is added to `trace`."""
    return ("strace", "-f", "--seccomp-bpf", "-qq", "-A", "-e", "trace=network", "-o", str(trace))


def _families(trace: Path) -> set[str]:
    """The families of the sockets that were made."""
    return set(_SOCKET.findall(trace.read_text(errors="replace")))


def test_the_watch_sees_a_socket_to_another_computer(tmp_path: Path) -> None:
    trace = tmp_path / "spoor"
    outside = "import socket; socket.socket(socket.AF_INET, socket.SOCK_STREAM); socket.socket(socket.AF_INET6)"
    subprocess.run([*_watched(trace), sys.executable, "-I", "-c", outside], check=True)
    assert _families(trace) == {"AF_INET", "AF_INET6"}


def test_the_main_job_in_the_window_opens_no_connection_and_leaves_no_plaintext(desk: Desk, tmp_path: Path) -> None:
    """In the places of an ordinary account, without the folder that tests otherwise point to."""
    desk.environment.pop("WEERBAAR_HOME", None)
    places = {name: tmp_path / "plekken" / name.lower() for name in _PLACES}
    for place in places.values():
        place.mkdir(parents=True, mode=0o700)
    vaults = places["XDG_DATA_HOME"] / "weerbaar" / "kluizen"
    vaults.mkdir(parents=True)
    Console(vaults).new("Proef.kluis", (64, 3, 4))
    program, trace = Program(desk, vaults), tmp_path / "spoor"

    program.start(before=_watched(trace), more={name: str(place) for name, place in places.items()})
    target = _main_job(program, tmp_path)
    program.quit()

    assert _families(trace) <= {"AF_UNIX", "AF_NETLINK"}
    assert "AF_UNIX" in _families(trace), "the watch is blind: the window itself needs one"
    assert on_disk([target], _CANARIES), "the look at the disk is blind"
    assert (vaults / "Proef.kluis" / "kluis.db").stat().st_size > 0
    assert on_disk([*places.values(), desk.folder], _CANARIES) == set()


def test_the_main_job_on_the_console_opens_no_connection(tmp_path: Path, vault: Path) -> None:
    shot = picture(tmp_path / "schermafdruk.png", "dreiging")
    console = Console(tmp_path, before=_watched(tmp_path / "spoor"))
    [incident] = console.log(vault, {"account": "Aan de balie zei hij …"})
    console.vault("attach", vault, incident, shot)
    console.aangifte(vault, [incident], tmp_path / "map")
    console("verify", tmp_path / "map")
    assert _families(tmp_path / "spoor") <= {"AF_UNIX"}


def _main_job(program: Program, tmp_path: Path) -> Path:
    """Leg vast with evidence, lock, come back, and make the folder."""
    target = tmp_path / "map"
    program.unlock()
    program.write(f"Dit is {_ACCOUNT}.", picture(tmp_path / _FOLDER / f"{_FILE}.png", "dreiging"))
    program.amend(f"Dit zijn {_WORDS}.", "later gehoord")
    program.lock()
    program.unlock()
    program.answer(_ACCOUNT, {r"Wat is uw naam\?": _NAME})
    program.ask_for_folder(target)
    program.desk.wait("frame", "Map voor de politie – .*", seconds=90)
    return target
