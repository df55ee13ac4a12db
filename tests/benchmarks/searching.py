"""Searching and the list of incidents in a large vault: the query, a key until the list is seen, the first paint.

The words that are typed come out of the vault itself: beginnings and middles of them, common and rare, of three letters
or more.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from pathlib import Path
from random import Random
from statistics import median
from typing import Any, Final

from tests.benchmarks.children import in_turn, run
from tests.benchmarks.figures import Figure, mebibytes, p95, ratio, seconds, told
from tests.benchmarks.vaults import PASSPHRASE, Vaults, folder_of, open_vault
from weerbaar_desktop.presentation.diary_list import FIRST_FOUND, FOUND_AT_MOST
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.search_text import split

QUERIES, ROUNDS = 90, 3
MOST: Final = 30
"""Milliseconds at most; this and the ratios below are the bars of the issue."""
BARE, REPAINTED, PAINTED, SCROLLED = 1.5, 2.0, 2.0, 2.0
ADDED, WHOLE = 40, 250
"""MiB at most: what the list adds, and the whole program while somebody searches."""
_FLOORS: Final = {
    "bare": "SELECT rowid, snippet(search, 0, '', '', '…', 12) FROM search WHERE search MATCH ?"
    " ORDER BY rowid DESC LIMIT ?",
    "texts": "SELECT rowid, text FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?",
}
"""What the index gives by itself: the first rows by date, with where the words stand as a list shows it; and less than
that, the text alone."""
RANKED: Final = 300
"""Milliseconds at most for what fits best first."""


def measure(vaults: Vaults, incidents: int) -> list[Figure]:
    """All of it in a vault with so many incidents."""
    home = vaults.home(incidents)
    with closing(open_vault(home)) as vault:
        typed = some_words(vault)
        figures = [*_queries(vault, typed, incidents), _choices(vault)]
    return [*figures, *_keys(vaults, typed, incidents), *_list(vaults, incidents)]


def some_words(vault: OpenVault) -> list[str]:
    """The same words each time, as far as they have three letters."""
    chance = Random(9)
    words = sorted(word for word in vault.searched_words(lambda: False) if len(word) > 4)
    typed = []
    for _ in range(QUERIES):
        word = chance.choice(words)
        begin = chance.choice((0, 0, chance.randrange(len(word) - 2)))
        typed.append(word[begin : begin + chance.randint(3, 7)])
    return typed


def _queries(vault: OpenVault, typed: list[str], incidents: int) -> list[Figure]:
    """What is asked and the bare index in turn, each query after a round that does not count."""
    took: dict[str, list[float]] = {"ours": [], "bare": [], "texts": [], "count": [], "ranked": []}
    todo: dict[str, Callable[[tuple[str, ...]], object]] = {
        "ours": lambda words: vault.search(words, FIRST_FOUND),
        "count": lambda words: vault.search_count(words, FOUND_AT_MOST + 1),
        "ranked": lambda words: vault.search_ranked(words, FOUND_AT_MOST + 1),
    }
    database: Any = vault._database
    for number in range(-QUERIES, QUERIES * ROUNDS):
        words = (typed[number % QUERIES],)
        for kind in in_turn(number, tuple(took)):
            begun = time.perf_counter()
            if kind in _FLOORS:
                database.rows(_FLOORS[kind], split(words)[0], FIRST_FOUND)
            else:
                todo[kind](words)
            if number >= 0:
                took[kind].append(time.perf_counter() - begun)
    return _of_queries(took, f"search in {incidents:,}, query and rows, p95")


def _choices(vault: OpenVault) -> Figure:
    """What there is to filter on, which is asked on the vault's thread."""
    took = []
    for _ in range(ROUNDS + 1):
        begun = time.perf_counter()
        vault.filter_choices()
        took.append(time.perf_counter() - begun)
    return told("  what there is to filter on", seconds(median(took[1:])), runs=ROUNDS)


def _of_queries(took: dict[str, list[float]], name: str) -> list[Figure]:
    runs = len(took["ours"])
    value, bare, texts, ranked = (p95(took[kind]) for kind in ("ours", "bare", "texts", "ranked"))
    return [
        Figure(name, seconds(value), "", value * 1000, MOST, "ms", runs),
        Figure("  against the bare index, p95", seconds(value), seconds(bare), value / bare, BARE, "x", runs),
        told("  against ids and texts alone, p95", seconds(value), seconds(texts), value / texts, "x", runs),
        told("  median", seconds(median(took["ours"])), seconds(median(took["bare"])), runs=runs),
        told("  counting them, p95", seconds(p95(took["count"])), runs=runs),
        Figure("  what fits best first, p95", seconds(ranked), "", ranked * 1000, RANKED, "ms", runs),
    ]


def _keys(vaults: Vaults, typed: list[str], incidents: int) -> list[Figure]:
    """The real program: somebody types a letter, and the list with what was found is painted."""
    said = type_words(vaults.home(incidents), typed)
    keys, repaints, warm = said["keys"], said["repaints"], said["warm"]
    value, floor = p95(keys), p95(repaints)
    memory = float(said["memory"])
    return [
        Figure("key to repainted list, p95", seconds(value), "", value * 1000, MOST, "ms", len(keys)),
        Figure(
            "  against a bare repaint, p95", seconds(value), seconds(floor), value / floor, REPAINTED, "x", len(keys)
        ),
        told(
            "  against one right after it, p95", seconds(value), seconds(p95(warm)), value / p95(warm), "x", len(keys)
        ),
        told("  median", seconds(median(keys)), seconds(median(repaints)), runs=len(keys)),
        Figure("  memory while searching (PSS)", mebibytes(memory), "", memory / 1024**2, WHOLE, "MiB", 1),
    ]


def type_words(home: Path, words: Sequence[str]) -> Mapping[str, Any]:
    """What the real program says of the keys when somebody types the last letter of each word."""
    more = {"BENCHMARK": "search", "BENCHMARK_PASSPHRASE": PASSPHRASE, "BENCHMARK_WORDS": " ".join(words)}
    return run("program", home=home, **more).lines[-1]


def _list(vaults: Vaults, incidents: int) -> list[Figure]:
    """The list out of the vault, and the same view with all rows in memory, in turn."""
    said: dict[str, list[Any]] = {"vault": [], "memory": []}
    for number in range(ROUNDS):
        for kind in in_turn(number, tuple(said)):
            said[kind].append(run("listing", folder_of(vaults.home(incidents)), PASSPHRASE, kind).lines[0])
    ours, memory = said["vault"], said["memory"]
    added = max(float(one["added"]) for one in ours)
    firsts, floors = ([float(one["first"]) for one in kind] for kind in (ours, memory))
    scrolls, floor = ([p95(one["scrolls"]) for one in kind] for kind in (ours, memory))
    return [
        ratio(f"list of {incidents:,}, first paint / rows in memory", firsts, floors, PAINTED),
        Figure("  memory that it adds (PSS)", mebibytes(added), "", added / 1024**2, ADDED, "MiB", ROUNDS),
        ratio("  scrolling, p95", scrolls, floor, SCROLLED),
    ]
