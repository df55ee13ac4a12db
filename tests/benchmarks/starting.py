"""How long until the passphrase can be typed, and what that costs in memory, against a bare PySide6 window."""

from __future__ import annotations

from statistics import median

from tests.benchmarks.children import Said, in_turn, run
from tests.benchmarks.figures import Figure, mebibytes, ratio, told
from tests.benchmarks.vaults import PASSPHRASE, Vaults

NEVER_YET = ("reportlab", "PIL", "pikepdf", "keyring")
PREFERABLY_LATER = ("cryptography", "argon2", "msgspec", "sqlcipher3")
FEW = 100


def measure(vaults: Vaults, rounds: int) -> list[Figure]:
    """Both windows in turn: the bare one painted and idle, ours with a character typed and painted in its field."""
    home = vaults.home(FEW)
    said: dict[str, list[Said]] = {"bare": [], "ours": []}
    for number in range(-1, rounds):
        for kind in in_turn(number, ("bare", "ours")):
            one = (
                run("bare_window")
                if kind == "bare"
                else run("program", home=home, BENCHMARK="start", BENCHMARK_PASSPHRASE=PASSPHRASE)
            )
            if number >= 0:  # the first round only warms the disk cache
                said[kind].append(one)
    bare, ours = ([one.usable for one in said[kind]] for kind in ("bare", "ours"))
    painted = [float(one.lines[0]["painted"]) - one.started for one in said["ours"]]
    return [
        ratio("unlock window usable / bare window", ours, bare, 1.30),
        ratio("  of it: painted", painted, bare, None),
        _memory(said),
        *_modules(said["ours"]),
    ]


def _memory(said: dict[str, list[Said]]) -> Figure:
    ours, bare = ([float(one.lines[0]["memory"]) for one in said[kind]] for kind in ("ours", "bare"))
    value = median(one / other for one, other in zip(ours, bare, strict=True))
    name = "memory at that moment (PSS) / bare window"
    return Figure(name, mebibytes(median(ours)), mebibytes(median(bare)), value, 1.35, "x", len(ours))


def _modules(said: list[Said]) -> list[Figure]:
    loaded = {name for one in said for name in one.lines[0]["loaded"]}
    never = [name for name in NEVER_YET if name in loaded]
    later = [name for name in PREFERABLY_LATER if name in loaded]
    kept = Figure(
        f"  loaded by then of {', '.join(NEVER_YET)}", " ".join(never) or "none", "", len(never), 0, "", len(said)
    )
    return [kept, told(f"  of {', '.join(PREFERABLY_LATER)}", " ".join(later) or "none", runs=len(said))]
