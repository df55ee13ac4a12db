"""The main job under strace: no socket that could reach another computer, and no plaintext on disk afterwards."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.console.console_driver import Console
from tests.journeys.desk_driver import Desk
from tests.journeys.program import Program, picture
from tests.journeys.silence import NO_NETWORK, families, run_in_silence, watched
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
_PLACES = ("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")


def test_the_watch_sees_a_socket_to_another_computer(tmp_path: Path) -> None:
    trace = tmp_path / "spoor"
    outside = "import socket; socket.socket(socket.AF_INET, socket.SOCK_STREAM); socket.socket(socket.AF_INET6)"
    subprocess.run([*watched(trace), sys.executable, "-I", "-c", outside], check=True)
    assert set(families(trace)) == {"AF_INET", "AF_INET6"}


def test_where_there_is_no_network_nobody_can_be_reached() -> None:
    reach = "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(('192.0.2.1', 9))"
    if subprocess.run([*NO_NETWORK, "true"], capture_output=True, check=False).returncode:
        pytest.skip("this account may not make a network of its own")
    ran = subprocess.run([*NO_NETWORK, sys.executable, "-I", "-c", reach], capture_output=True, text=True, check=False)
    assert "Network is unreachable" in ran.stderr


@pytest.mark.timeout(300)
def test_the_tests_of_the_window_are_green_without_a_network_and_make_no_socket_for_one(tmp_path: Path) -> None:
    """Those in which it starts, unlocks, locks, is asked for help and starts twice; all of them in the long run."""
    names = ("unlocking", "lock", "start", "single_instance", "the_window", "help_page", "jobs", "drafts")
    made = run_in_silence([f"tests/gui/test_{name}.py" for name in names], tmp_path / "spoor")
    assert set(made) <= {"AF_UNIX", "AF_NETLINK"}


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

    program.start(before=watched(trace), more={name: str(place) for name, place in places.items()})
    target = _main_job(program, tmp_path)
    program.quit()

    assert set(families(trace)) <= {"AF_UNIX", "AF_NETLINK"}
    assert "AF_UNIX" in families(trace), "the watch is blind: the window itself needs one"
    assert on_disk([target], _CANARIES), "the look at the disk is blind"
    assert (vaults / "Proef.kluis" / "kluis.db").stat().st_size > 0
    assert on_disk([*places.values(), desk.folder], _CANARIES) == set()


def test_the_main_job_on_the_console_opens_no_connection(tmp_path: Path, vault: Path) -> None:
    shot = picture(tmp_path / "schermafdruk.png", "dreiging")
    console = Console(tmp_path, before=watched(tmp_path / "spoor"))
    [incident] = console.log(vault, {"account": "Aan de balie zei hij …"})
    console.vault("attach", vault, incident, shot)
    console.aangifte(vault, [incident], tmp_path / "map")
    console("verify", tmp_path / "map")
    assert set(families(tmp_path / "spoor", but="bwrap")) <= {"AF_UNIX"}
    # bubblewrap asks the kernel to set up the empty network of the viewer process, and nobody else anything.
    assert set(families(tmp_path / "spoor")) <= {"AF_UNIX", "AF_NETLINK"}


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
