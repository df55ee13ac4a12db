"""Measures the program against floors in the same run, and prints one table: `installer/dev.py bench [--short]`.

Everything compared runs in turn, so that what else the machine does falls on both. Needs Linux (/proc) and no display.
"""

from __future__ import annotations

import argparse
import compileall
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks import (
    backing_up,
    intake,
    long_work,
    looks,
    opening,
    patterns,
    peers,
    printing,
    qt_calls,
    reading,
    saving,
    scan_photos,
    searching,
    starting,
    taking_over,
    typing,
    unlocking,
    verifying,
    viewing,
    working,
)
from tests.benchmarks.children import ROOT, SCREEN
from tests.benchmarks.figures import Figure, table
from tests.benchmarks.vaults import KDF, Vaults


class Rounds(NamedTuple):
    """How often each thing is measured."""

    starts: int
    unlocks: int
    saves: int
    told: int
    evidence: int
    """MiB in the vault that is copied, and in the folder that is verified."""
    dossier: int
    """Incidents in the long dossier that is printed."""
    many: int
    """Incidents in the large vault that is searched and counted, and in which one is saved."""


FULL, SHORT = Rounds(25, 15, 400, 5, 1024, 2000, 100_000), Rounds(9, 5, 150, 2, 256, 400, 10_000)


def main(arguments: list[str]) -> int:
    """Runs all or the named benchmarks; returns 1 when a bar is missed."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description="Ratios against floors, in one table.")
    parser.add_argument("--short", action="store_true", help="few rounds: two minutes, for a machine that checks")
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these: " + ", ".join(_benchmarks(FULL)))
    asked = parser.parse_args(arguments)
    benchmarks = _benchmarks(SHORT if asked.short else FULL)
    for name in asked.names:
        if name not in benchmarks:
            parser.error(f"no such benchmark: {name}")
    # An installed program is compiled, whatever this machine's environment says of writing bytecode.
    for place in ("weerbaar_desktop", "tests"):
        compileall.compile_dir(ROOT / place, quiet=1)
    subprocess.run([sys.executable, "-m", "weerbaar_desktop.gui.pyside_bytecode"], check=True, cwd=ROOT)
    folder = Path(tempfile.mkdtemp(prefix="weerbaar-bench-"))
    try:
        figures = _measured(Vaults(folder), {name: benchmarks[name] for name in asked.names or benchmarks})
    finally:
        shutil.rmtree(folder)
    print(f"\nmedians of rounds in turn; screen {SCREEN}; Argon2id {KDF.memory} MiB, {KDF.passes} passes\n")
    print(table(figures))
    missed = [figure.name.strip() for figure in figures if figure.missed]
    print(f"\n{len(missed)} bars missed" + "".join(f"\n  {name}" for name in missed))
    return 1 if missed else 0


def _benchmarks(rounds: Rounds) -> dict[str, Callable[[Vaults], list[Figure]]]:
    return {
        "start": lambda vaults: starting.measure(vaults, rounds.starts),
        "unlock": lambda vaults: unlocking.measure(vaults, rounds.unlocks),
        "derive": lambda vaults: opening.measure(vaults, rounds.unlocks),
        "save": lambda vaults: saving.measure(vaults, rounds.saves, rounds.many),
        "search": lambda vaults: searching.measure(vaults, rounds.many),
        "peers": peers.measure,
        "backup": lambda vaults: backing_up.measure(vaults, rounds.evidence, rounds.told),
        "long": lambda vaults: long_work.measure(vaults, rounds.many),
        "verifying": lambda vaults: verifying.measure(vaults, rounds.evidence, rounds.told),
        "looks": lambda vaults: looks.measure(vaults, rounds.told + 2),
        "typing": lambda vaults: typing.measure(vaults, rounds.unlocks),
        "import": lambda vaults: taking_over.measure(vaults, rounds.told),
        "reading": reading.measure,
        "viewing": lambda _vaults: viewing.measure(rounds.told),
        "patterns": lambda vaults: patterns.measure(vaults, rounds.told, rounds.many),
        "qt": lambda _vaults: qt_calls.measure(),
        "lock": lambda vaults: unlocking.measure_lock(vaults, rounds.told),
        "open": lambda vaults: working.make_and_open(vaults, rounds.told),
        "attach": lambda vaults: working.attach(vaults, rounds.told),
        "intake": lambda vaults: intake.measure(vaults, rounds.evidence, rounds.told),
        "photos": lambda vaults: scan_photos.measure(vaults, rounds.told),
        "printing": lambda vaults: printing.measure(vaults, rounds.dossier, rounds.told),
        "aangifte": lambda vaults: working.aangifte(vaults, rounds.told),
    }


def _measured(vaults: Vaults, benchmarks: dict[str, Callable[[Vaults], list[Figure]]]) -> list[Figure]:
    figures: list[Figure] = []
    for name, benchmark in benchmarks.items():
        print(f"measuring: {name}", file=sys.stderr, flush=True)
        figures += benchmark(vaults)
    return figures


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
