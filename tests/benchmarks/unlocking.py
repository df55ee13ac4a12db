"""From the passphrase to the first page one can read, and from the list to a locked window."""

from __future__ import annotations

from statistics import median

from tests.benchmarks.children import in_turn, run
from tests.benchmarks.figures import Figure, mebibytes, ratio, seconds, told
from tests.benchmarks.vaults import KDF, PASSPHRASE, Vaults

FEW, MANY = 100, 10_000


def measure(vaults: Vaults, rounds: int) -> list[Figure]:
    """Three processes in turn: the derivation alone, and the real program on a small and on a large vault."""
    took: dict[str, list[float]] = {"bare": [], str(FEW): [], str(MANY): []}
    warm, memory, longest = 0.0, 0.0, []
    for number in range(rounds):
        for kind in in_turn(number, tuple(took)):
            if kind == "bare":
                said = run("bare_argon2", KDF.memory, KDF.passes, KDF.lanes)
                took[kind].append(float(said.lines[0]["seconds"]))
                continue
            said = run("program", home=vaults.home(int(kind)), BENCHMARK="unlock", BENCHMARK_PASSPHRASE=PASSPHRASE)
            took[kind].append(float(said.lines[2]["seconds"]))
            warm = max(warm, float(said.lines[1]["warm"]))
            memory = max(memory, float(said.lines[2]["memory"]))
            longest.append(float(said.lines[2]["longest"]))
    bare, few, many = took.values()
    beyond = median(one - other for one, other in zip(many, bare, strict=True)) * 1000
    name = f"passphrase to painted first page, {MANY:,} - Argon2id alone"
    return [
        Figure(name, seconds(median(many)), seconds(median(bare)), beyond, 350, "ms", rounds),
        ratio(f"passphrase to painted first page, {MANY:,} / {FEW}", many, few, 1.30),
        told("  longest wait for who types before that", seconds(median(longest)), runs=len(longest)),
        told("  memory before that, all loaded (PSS)", mebibytes(warm), runs=rounds),
        told("  memory with that page on screen (PSS)", mebibytes(memory), runs=rounds),
    ]


def measure_lock(vaults: Vaults, rounds: int) -> list[Figure]:
    """From hiding the open vault to the fresh process asking for the passphrase."""
    took = []
    for _ in range(rounds):
        lines = run("program", home=vaults.home(MANY), BENCHMARK="lock", BENCHMARK_PASSPHRASE=PASSPHRASE).lines
        took.append(float(lines[4]["usable"]) - float(lines[3]["locked"]))
    return [told(f"lock: from {MANY:,} on screen to a fresh unlock window", seconds(median(took)), runs=rounds)]
