"""Locked, killed, crashed or on a full disk: no word of the vault stands in anything that was written meanwhile."""

from __future__ import annotations

import os
import signal
import subprocess
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.console.console_driver import Console
from tests.faults.test_full_disk import fill
from tests.journeys.program import ACCOUNT, Program, picture
from tests.journeys.whole_disk import Moment, every_disk, holding

pytestmark = [pytest.mark.journey, pytest.mark.alone("looks at everything that is written on this computer meanwhile")]

WORD = f"kanarie-{uuid.uuid4().hex[:12]}"
"""Of this run only: what another run left behind is no find."""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Where the person keeps the files that are handed in: those may hold the word."""
    folder = tmp_path / "van-de-persoon"
    folder.mkdir()
    return folder


@pytest.fixture
def moment(tmp_path: Path) -> Moment:
    """Before the program starts."""
    return Moment(tmp_path / "moment")


@pytest.fixture
def places(program: Program) -> list[Path]:
    """Where programs leave what is half done; the whole disk is looked at once, at the end."""
    return [
        program.home, program.desk.folder, Path("/tmp"), Path("/var/tmp"), Path("/dev/shm"), Path("/run"), Path.cwd(),
    ]  # fmt: skip


def work(program: Program, source: Path, number: int, to: str = "Dagboek") -> None:
    """From the unlock window: an entry with a file, literal words, the clipboard, a search, something half written.

    `to` is the page on which one lands: after a lock, the one on which one was writing.
    """
    desk = program.desk
    program.unlock(to=to)
    if to != "Dagboek":
        desk.click("button", "Dagboek")
        desk.wait("frame", "Dagboek – .*")
    program.write(f"Verhaal {number} van {WORD}.", picture(source / f"{WORD}-{number}.png", "dreiging"))
    program.amend(f"Woorden {WORD}", f"later gehoord van {WORD}")
    desk.keys("ctrl+f")
    desk.type_into("text", "Zoek.*", WORD)
    desk.keys("ctrl+a", "ctrl+c")
    desk.keys("ctrl+n")
    desk.type_into("text", ACCOUNT, f"Half {WORD}")
    desk.wait("label", "Concept bewaard om .*")


def test_the_look_at_the_disk_sees_a_word_wherever_it_is_left(tmp_path: Path, moment: Moment, source: Path) -> None:
    left = [Path("/var/tmp") / WORD, Path("/dev/shm") / f"{WORD}.txt", tmp_path / "zestien", tmp_path / "groot"]
    try:
        left[0].mkdir()
        left[1].write_bytes(b"")
        left[2].write_bytes(b"\0" + WORD.encode("utf-16-le"))
        left[3].write_bytes(bytes((8 << 20) - 5) + WORD.encode())
        (source / WORD).write_text(WORD)
        assert holding(moment.written([*every_disk()], source), WORD) == set(map(str, left))
    finally:
        left[0].rmdir()
        left[1].unlink()


def test_locked_killed_and_crashed_the_program_leaves_no_word(
    program: Program, vault: Path, source: Path, moment: Moment, places: list[Path]
) -> None:
    program.start()
    for number, end in enumerate((None, signal.SIGKILL, signal.SIGSEGV)):
        work(program, source, number, "Leg vast" if number == 1 else "Dagboek")
        if end is None:
            program.lock()
        else:
            program.running.send_signal(end)
            assert program.running.wait(20) == -end
        assert holding(moment.written(places, source), WORD) == set(), end
        if end is not None:
            program.start()
    program.unlock()
    program.quit()
    written = moment.written(every_disk(), source)
    assert vault / "kluis.db" in written, "the look at the disk is blind"
    assert holding(written, WORD) == set()
    assert len(program.console.vault("list", vault, "--json").json()) == 3


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 3 MB."""
    disk = tmp_path / "schijf"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(disk)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("only who may mount can have a disk of 3 MB")
    try:
        yield disk
    finally:
        subprocess.run(["umount", "--lazy", str(disk)], check=True)


def test_on_a_full_disk_the_program_leaves_no_word(
    program: Program, small_disk: Path, source: Path, moment: Moment, places: list[Path]
) -> None:
    desk = program.desk
    vault = Console(small_disk).new("Proef.kluis", (64, 3, 4))
    homes = {name: small_disk / name for name in ("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")}
    for home in homes.values():
        home.mkdir()
    program.start(vault, more={name: str(home) for name, home in homes.items()})
    work(program, source, 1)
    fill(small_disk)
    desk.type_into("text", ACCOUNT, f"Nog meer {WORD} " * 200)
    desk.click("radio button", "Mail")
    desk.click("button", "Opslaan in dagboek")
    desk.wait("label", ".*[Dd]e schijf is vol.*")
    program.kill()
    assert holding(moment.written([small_disk, *places], source), WORD) == set()
    assert os.path.lexists(vault / "kluis.db")
