"""Hands a visit over while something goes wrong, and looks at both sides: it is still here, or it opens over there.

python -m tests.faults.handing once FOLDER STICK          one handover, to be killed; says how far it is
python -m tests.faults.handing pulled FOLDER ROUNDS SEED  the stick, a disk of its own, is pulled out by chance
python -m tests.faults.handing fails FOLDER STEP          on the recorder, which watches FOLDER: the n-th change fails
python -m tests.faults.handing full FOLDER                FOLDER/stick is a small disk that is really full

The last three write a line of JSON. Derivations write nothing to disk, so they are cheap ones here.
"""

from __future__ import annotations

import hashlib
import json
import random
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import asdict, dataclass, field
from functools import partial
from pathlib import Path
from typing import Final

import argon2.low_level

from tests.fakes import StoppedClock
from tests.faults.disk_troubles import MANNERS, DiskTrouble, FullDisk, NthChange
from tests.faults.saving import FLOOR, say
from tests.visits import AGREED, THEIRS, Visiting, fill, never, quiet, visits_of
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.vault import header
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.store import SqlCipherStore

VISITORS: Final = "acht blauwe kopjes in de kast"
NAME: Final = "Huisbezoek.weerbaar"
ROOMS: Final = (0, 4096, 1 << 15, 1 << 17, 1 << 18, 1 << 19, 3 << 18)


@dataclass(slots=True)
class Seen:
    """What all the tries did: where the visit was found afterwards, what was said, and what was wrong.

    `here`: only here, as it was; `both`: here, and a file that opens there; `there`: only there.
    """

    runs: int = 0
    here: int = 0
    both: int = 0
    there: int = 0
    said: dict[str, int] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)

    def refused(self, error: CannotContinue) -> None:
        """What was said."""
        self.said[error.happened] = self.said.get(error.happened, 0) + 1
        if not (error.happened and error.safe and error.todo):
            self.wrong.append(f"said too little: {error}")


def cheap_derivations() -> None:
    """For a program of which only the disk counts."""

    def cheap(secret: bytes, salt: bytes, *_: object, **__: object) -> bytes:
        return hashlib.sha256(salt + secret).digest()

    argon2.low_level.hash_secret_raw = cheap


def made_visit(folder: Path) -> None:
    """The vault of a visit that has begun, closed."""
    vault = SqlCipherStore().create(folder, VISITORS, FLOOR, practice=False)
    clock = StoppedClock()
    visits_of(vault, folder.with_name("bezoeken.json"), clock).begin(AGREED)
    fill(vault, clock)
    vault.close()


def opened(folder: Path, stick: Path) -> tuple[OpenVault, Visiting]:
    """That vault, as the window opens it."""
    vault = SqlCipherStore().open(folder, VISITORS)
    clock = StoppedClock()
    visiting = Visiting(visits_of(vault, folder.with_name("bezoeken.json"), clock), stick, clock)
    visiting.visits.settle()
    return vault, visiting


def look(folder: Path, stick: Path, seen: Seen, what: str) -> None:
    """Both sides after something went wrong: the visit is whole here, and what has the name of the file opens there.

    The stick is in its place again: opening takes away what a handover left half.
    """
    is_here, is_there = _has_its_keys(folder), (stick / NAME).exists()
    wrong = list(_is_whole(folder, stick, is_there)) if is_here else []
    wrong += [f"left there: {path.name}" for path in stick.iterdir() if is_here and path.name != NAME]
    wrong += list(_opens(stick / NAME, folder.with_name("thuis.kluis"))) if is_there else []
    if not is_here and not is_there:
        wrong.append("neither here nor there")
    seen.here += is_here and not is_there
    seen.both += is_here and is_there
    seen.there += is_there and not is_here
    seen.wrong += [f"{what}: {one}" for one in wrong]


def _has_its_keys(folder: Path) -> bool:
    """Whether it was not erased: erasing begins with the header, and what is cut off there can be read by nobody."""
    try:
        header.read(folder)
    except CannotContinue:
        return False
    return True


def _is_whole(folder: Path, stick: Path, is_there: bool) -> Iterator[str]:
    vault, visiting = opened(folder, stick)
    with closing(vault):
        for finding in (*vault.warnings, *vault.check(quiet, never)):
            yield f"here: {finding.where}: {finding.what}"
        yield from (f"left here: {path.name}" for path in (folder / "tmp").iterdir() if path.suffix != ".part")
        if not visiting.visits.is_visit() and not is_there:
            yield "handed over, and nobody has it"


def _opens(file: Path, home: Path) -> Iterator[str]:
    """What keeps it from being opened on another computer, or was lost in it."""
    store = SqlCipherStore()
    try:
        yield from (f"there: {finding.what}" for finding in store.restore(file, home, THEIRS, quiet, never))
        with closing(store.open(home, THEIRS)) as theirs:
            (scan,) = theirs.scans("home")
            counted = len(theirs.scan_photos(scan.record)), len(theirs.all_evidence()), len(theirs.measures())
            if counted != (1, 1, 1) or not theirs.home_visits()[0].visit.is_handed_over:
                yield f"there: not all of it {counted}"
    except CannotContinue as error:
        yield f"there: {error}"
    finally:
        shutil.rmtree(home, ignore_errors=True)


def attempt(folder: Path, stick: Path, seen: Seen, meanwhile: Callable[[], None]) -> bool:
    """One handover as the window does it, with the erasing at its end; whether it was refused."""
    seen.runs += 1
    vault, visiting = opened(folder, stick)
    with closing(vault):
        meanwhile()
        try:
            visiting.hand_over()
            visiting.visits.erase_own_copy(never)
        except CannotContinue as error:
            seen.refused(error)
            return True
        except Exception as error:  # noqa: BLE001 - what is no CannotContinue is what we look for
            seen.wrong.append(f"{type(error).__name__} {error}")
            return True
    return False


class Pulled:
    """A stick that is pulled out: a disk of its own, seen in two places, of which one goes away at once."""

    def __init__(self, place: Path) -> None:
        self.disk, self.stick = place / "schijf", place / "stick"
        self.disk.mkdir()
        self.stick.mkdir()
        _run("mount", "-t", "tmpfs", "-o", "size=32m", "tmpfs", str(self.disk))
        _run("mount", "--bind", str(self.disk), str(self.stick))

    def pull(self, *, and_its_folder: bool) -> None:
        """What is open still has it, as a system that writes late; by its name nobody finds it any more."""
        _run("umount", "--lazy", str(self.stick))
        if and_its_folder:
            with suppress(OSError):  # somebody was just writing there
                self.stick.rmdir()

    def put_in_again(self) -> None:
        """The same disk in the same place."""
        self.stick.mkdir(exist_ok=True)
        _run("mount", "--bind", str(self.disk), str(self.stick))

    def away(self) -> None:
        """Nothing is left of it."""
        _run("umount", "--lazy", str(self.stick))
        _run("umount", "--lazy", str(self.disk))


def _run(*command: str) -> None:
    subprocess.run(command, check=True, capture_output=True)


def pulled(place: Path, rounds: int, seed: int) -> Seen:
    """So many times, each in a vault that was not handed over before."""
    chance = random.Random(seed)
    seen, base = Seen(), place / "heel.kluis"
    made_visit(base)
    lasts = _how_long(base, place)
    for number in range(rounds):
        here = place / str(number)
        here.mkdir()
        folder = Path(shutil.copytree(base, here / "bezoek.kluis"))
        stick, moment = Pulled(here), chance.uniform(0, lasts)
        timer = threading.Timer(moment, stick.pull, kwargs={"and_its_folder": bool(number % 2)})
        refused = attempt(folder, stick.stick, seen, timer.start)
        timer.join()
        what = f"round {number} at {moment:.3f} of {lasts:.3f} s"
        if stick.stick.exists() and list(stick.stick.iterdir()):
            seen.wrong.append(f"{what}: something stands on this computer in the place of the stick")
        stick.put_in_again()
        look(folder, stick.stick, seen, what)
        if not refused and folder.exists():
            seen.wrong.append(f"{what}: it was not refused, and yet it was not erased")
        stick.away()
        shutil.rmtree(here)
    return seen


def _how_long(base: Path, place: Path) -> float:
    """Seconds that a handover takes to which nothing happens, the shortest of three."""
    found = []
    for number in range(3):
        folder = Path(shutil.copytree(base, place / f"proef {number}.kluis"))
        stick = place / f"proef {number}"
        stick.mkdir()
        begin: list[float] = []
        attempt(folder, stick, Seen(), partial(_note_the_time, begin))
        found.append(time.perf_counter() - begin[0])
    return min(found)


def _note_the_time(begin: list[float]) -> None:
    begin.append(time.perf_counter())


def failing(place: Path, troubles: Iterator[Iterator[DiskTrouble]]) -> Seen:
    """One handover with each trouble, and afterwards without."""
    seen, base = Seen(), place.with_name("heel.kluis")
    made_visit(base)
    for of_one_kind in troubles:
        for trouble in of_one_kind:
            folder, stick = Path(shutil.copytree(base, place / "bezoek.kluis")), place / "stick"
            stick.mkdir(exist_ok=True)
            refused = attempt(folder, stick, seen, trouble.begin)
            met = trouble.met(refused)
            trouble.end()
            look(folder, stick, seen, str(trouble))
            (stick / NAME).unlink(missing_ok=True)
            shutil.rmtree(folder, ignore_errors=True)
            if not met:
                break
    return seen


def every_change_by(step: int) -> Iterator[Iterator[DiskTrouble]]:
    """For each manner, changes of which each stands `step` behind the one before; each manner begins at another."""
    for first, (error, manner) in enumerate(MANNERS, 1):
        yield (NthChange(number, error, manner) for number in range(first, 10_000, step))


def once(folder: Path, stick: Path) -> None:
    """Until somebody kills it."""
    _, visiting = opened(folder, stick)
    say("open", "", 0)
    visiting.hand_over()
    say("done", "", 0)
    visiting.visits.erase_own_copy(never)
    say("gone", "", 0)


def main() -> None:
    """What is asked."""
    cheap_derivations()
    what, folder, *rest = sys.argv[1:]
    place = Path(folder)
    if what == "once":
        once(place, Path(rest[0]))
        return
    if what == "pulled":
        seen = pulled(place, int(rest[0]), int(rest[1]))
    elif what == "fails":
        seen = failing(place, every_change_by(int(rest[0])))
    else:
        seen = failing(place, iter([(FullDisk(place / "stick", room) for room in ROOMS)]))
    print(json.dumps(asdict(seen)))


if __name__ == "__main__":
    main()
