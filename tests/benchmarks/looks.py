"""Every page after a click, another theme and another size, in the real window with a full vault.

Of every page the best of its rounds is held against the bar, so that what else the machine does is not counted as ours;
p50 and p95 are told beside it, and what the thread of the window itself computed.
"""

from __future__ import annotations

from collections import defaultdict
from statistics import median
from typing import Any, Final

from tests.benchmarks.children import run
from tests.benchmarks.figures import Figure, p95, seconds, told
from tests.benchmarks.vaults import PASSPHRASE, Vaults

MANY: Final = 10_000
PROCESSES: Final = 2
"""How often the program is started: a page is made once in each."""
PAGE, THEME, ZOOM, BLOCKED = 100, 100, 150, 50
"""Milliseconds at most: from the click, and without an answer."""
WORDS: Final = {
    "made": ("page, first click to painted, worst of", PAGE),
    "again": ("page, later clicks, worst of", PAGE),
    "woken": ("page that rested while the looks changed, worst of", PAGE),
    "theme": ("another theme to repainted window, worst of", THEME),
    "zoom": ("another size to repainted window, worst of", ZOOM),
}


def measure(vaults: Vaults, rounds: int) -> list[Figure]:
    """All of it, the worst page of each kind first."""
    said = _said(vaults, rounds)
    done: dict[str, dict[str, list[Any]]] = defaultdict(lambda: defaultdict(list))
    for line in (line for lines in said for line in lines if "kind" in line):
        done[line["kind"]][line["place"]].append(line)
    figures = [figure for kind in WORDS for figure in _of_kind(kind, done[kind])]
    count = said[-1][-1]
    bare = [float(line["seconds"]) for line in run("bare_looks", count["awake"], rounds + 1).lines][1:]
    themes = [float(line["first"]) for lines in done["theme"].values() for line in lines]
    value = min(themes) / min(bare)
    figures.append(
        told(
            f"  another theme / bare window of {count['awake']} widgets, best",
            seconds(min(themes)),
            seconds(min(bare)),
            value,
            "x",
            len(bare),
        )
    )
    return [
        *figures,
        told("  widgets of the program, and those that do not rest", f"{count['widgets']}, {count['awake']}"),
    ]


def _said(vaults: Vaults, rounds: int) -> list[tuple[Any, ...]]:
    """What each process said; its first lines are about unlocking."""
    more = {"BENCHMARK": "looks", "BENCHMARK_PASSPHRASE": PASSPHRASE, "BENCHMARK_TIMES": str(rounds)}
    return [run("program", home=vaults.home(MANY), **more).lines[3:] for _ in range(PROCESSES)]


def _of_kind(kind: str, places: dict[str, list[Any]]) -> list[Figure]:
    """The page that takes longest, then each page with what it takes."""
    words, bar = WORDS[kind]
    best = {place: min(float(line["whole"]) for line in lines) for place, lines in places.items()}
    worst = sorted(best, key=lambda place: -best[place])
    runs = sum(map(len, places.values()))
    longest = max(min(float(line["longest"]) for line in lines) for lines in places.values())
    value = best[worst[0]]
    return [
        Figure(f"{words} {len(places)}: {worst[0]}", seconds(value), "", value * 1000, bar, "ms", runs),
        *(_of_place(place, places[place]) for place in worst),
        Figure("  longest without an answer", seconds(longest), "", longest * 1000, BLOCKED, "ms", runs),
    ]


def _of_place(place: str, lines: list[Any]) -> Figure:
    whole = [float(line["whole"]) for line in lines]
    first, computed = (median(float(line[what]) for line in lines) for what in ("first", "computed"))
    words = f"best {seconds(min(whole))}, p50 {seconds(median(whole))}, p95 {seconds(p95(whole))}"
    return told(
        f"    {place}", f"{words}; painted at all {seconds(first)}; computed {seconds(computed)}", runs=len(lines)
    )
