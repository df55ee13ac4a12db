"""Figures without a bar: making and opening a vault, a large piece of evidence, and an aangifte."""

from __future__ import annotations

import json
import os
import secrets
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path
from statistics import median

from tests.benchmarks.children import environment, run
from tests.benchmarks.figures import Figure, mebibytes, seconds, told
from tests.benchmarks.vaults import KDF, PASSPHRASE, Vaults, folder_of, open_vault
from tests.console.console_driver import ANSWERS, START
from weerbaar_desktop import bootstrap
from weerbaar_desktop.application.diary import Diary
from weerbaar_desktop.system.clock import SystemClock

MIB = 1024**2
LARGE = 100 * MIB
INCIDENTS, EXHIBITS = 20, 10


def make_and_open(vaults: Vaults, rounds: int) -> list[Figure]:
    """Both with the derivation alone as floor."""
    made, opened, bare = [], [], []
    many = vaults.home(10_000)
    for number in range(rounds):
        bare.append(float(run("bare_argon2", KDF.memory, KDF.passes, KDF.lanes).lines[0]["seconds"]))
        begun = time.perf_counter()
        bootstrap.opening().create(vaults.folder / f"made-{number}" / "Proef.kluis", PASSPHRASE, KDF).close()
        made.append(time.perf_counter() - begun)
        begun = time.perf_counter()
        vault = open_vault(many)
        opened.append(time.perf_counter() - begun)
        vault.close()
    floor = seconds(median(bare))
    return [
        told("make a vault / Argon2id alone", seconds(median(made)), floor, median(made) / median(bare), "x", rounds),
        told(
            "open 10,000 / Argon2id alone", seconds(median(opened)), floor, median(opened) / median(bare), "x", rounds
        ),
    ]


def attach(vaults: Vaults, rounds: int) -> list[Figure]:
    """100 MiB into the vault, beside `cp` and fsync."""
    home = vaults.fresh("attaching", 20)
    original = vaults.folder / "film.mp4"
    ours, floor, memory = [], [], 0.0
    for number in range(rounds):
        original.write_bytes(secrets.token_bytes(LARGE))  # what is kept already is not kept again
        floor.append(_copied(original, vaults.folder / f"copy-{number}"))
        said = run("attach", home, original, home=home).lines[0]
        ours.append(float(said["seconds"]))
        memory = max(memory, float(said["grown"]))
    value = median(one / other for one, other in zip(ours, floor, strict=True))
    return [
        told("attach 100 MiB / cp + fsync", seconds(median(ours)), seconds(median(floor)), value, "x", rounds),
        told("  peak memory above that before", mebibytes(memory), runs=rounds),
    ]


def _copied(original: Path, target: Path) -> float:
    begun = time.perf_counter()
    subprocess.run(["cp", str(original), str(target)], check=True)
    with target.open("rb") as file:
        os.fsync(file.fileno())
    took = time.perf_counter() - begun
    target.unlink()
    return took


def aangifte(vaults: Vaults, rounds: int) -> list[Figure]:
    """`weerbaar aangifte` from start to end, and the most memory that the document process takes."""
    home = vaults.fresh("aangifte", INCIDENTS)
    records = _with_exhibits(home, vaults.folder)
    took, document, program = [], 0, 0
    for number in range(rounds):
        command = [sys.executable, "-I", "-c", START, "aangifte", str(folder_of(home)), "--incidents", *records]
        command += ["--out", str(vaults.folder / f"aangifte-{number}"), "--answers", "-", "--passphrase-stdin"]
        begun = time.perf_counter()
        with subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=environment(home, {}),
        ) as child:
            if child.stdin is not None:
                child.stdin.write(f"{PASSPHRASE}\n{json.dumps(ANSWERS)}".encode())
                child.stdin.close()
            while child.poll() is None:
                program = max(program, _peak(child.pid))
                document = max((document, *(_peak(other) for other in _children(child.pid) if _is_document(other))))
                time.sleep(0.005)
        if child.returncode:
            raise RuntimeError(f"weerbaar aangifte ended with {child.returncode}")
        took.append(time.perf_counter() - begun)
    return [
        told(f"aangifte of {INCIDENTS} incidents, {EXHIBITS} exhibits of 2 MiB", seconds(median(took)), runs=rounds),
        told("  peak memory of the document process", mebibytes(document), runs=rounds),
        told("  peak memory of the program itself, Argon2id included", mebibytes(program), runs=rounds),
    ]


def _with_exhibits(home: Path, scratch: Path) -> list[str]:
    photo = scratch / "foto.jpg"
    with closing(open_vault(home)) as vault:
        diary = Diary(vault, SystemClock())
        records = [row.record for row in diary.rows()]
        present = sum(row.evidence for row in diary.rows())
        for record in records[: EXHIBITS - present]:
            photo.write_bytes(b"\xff\xd8\xff\xe0" + secrets.token_bytes(2 * MIB))
            diary.attach(record, photo)
    return [str(record) for record in records]


def _children(process: int) -> list[int]:
    try:
        tasks = list(Path(f"/proc/{process}/task").iterdir())
        return [int(child) for task in tasks for child in (task / "children").read_text(encoding="ascii").split()]
    except OSError:  # it ended in between
        return []


def _is_document(process: int) -> bool:
    """Whether it runs its own program by now; before that it shares the memory of who starts it."""
    try:
        return b"--document-process" in Path(f"/proc/{process}/cmdline").read_bytes()
    except OSError:
        return False


def _peak(process: int) -> int:
    """The most bytes of memory that this process ever had; 0 when it is gone."""
    try:
        lines = Path(f"/proc/{process}/status").read_text(encoding="utf-8").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:")), 0)
