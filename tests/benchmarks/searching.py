"""Searching and the list of incidents in a large vault: the query, a key until the list is seen, the first paint.

The words that are typed come out of the vault itself: beginnings and middles of them, common and rare, of three letters
or more.
"""

from __future__ import annotations

import shutil
import time
from contextlib import closing
from random import Random
from statistics import median
from typing import Any, Final

from tests.benchmarks.children import in_turn, run
from tests.benchmarks.figures import Figure, mebibytes, p95, ratio, seconds, told
from tests.benchmarks.vaults import PASSPHRASE, Vaults, folder_of, open_vault
from weerbaar_desktop.presentation.diary_list import FOUND_AT_MOST
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.search_text import split

QUERIES, ROUNDS = 90, 3
MOST: Final = 30
"""Milliseconds at most; this and the ratios below are the bars of the issue."""
BARE, REPAINTED, PAINTED, SCROLLED = 1.5, 2.0, 2.0, 2.0
ADDED, WHOLE = 40, 250
"""MiB at most: what the list adds, and the whole program while somebody searches."""
PEERS: Final = ("keepassxc-cli", "rednotebook", "zim", "lifeograph")
_FLOOR: Final = "SELECT rowid, text FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?"


def measure(vaults: Vaults, incidents: int) -> list[Figure]:
    """All of it in a vault with so many incidents."""
    home = vaults.home(incidents)
    with closing(open_vault(home)) as vault:
        typed = _typed(vault)
        figures = _queries(vault, typed, incidents)
    missing = [peer for peer in PEERS if shutil.which(peer) is None]
    return [
        *figures,
        *_keys(vaults, typed, incidents),
        *_list(vaults, incidents),
        told("  peers that are not installed here", ", ".join(missing) or "none"),
    ]


def _typed(vault: OpenVault) -> list[str]:
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
    ours: list[float] = []
    bare: list[float] = []
    found = 0
    database: Any = vault._database
    for number in range(-QUERIES, QUERIES * ROUNDS):
        words = (typed[number % QUERIES],)
        for kind in in_turn(number, ("ours", "bare")):
            begun = time.perf_counter()
            if kind == "ours":
                found = len(vault.search(words, FOUND_AT_MOST + 1))
            else:
                database.rows(_FLOOR, split(words)[0], FOUND_AT_MOST + 1)
            took = time.perf_counter() - begun
            if number >= 0:
                (ours if kind == "ours" else bare).append(took)
        assert found, words
    name = f"search in {incidents:,}, query and rows, p95"
    value, floor = p95(ours), p95(bare)
    return [
        Figure(name, seconds(value), "", value * 1000, MOST, "ms", len(ours)),
        Figure("  against the bare index, p95", seconds(value), seconds(floor), value / floor, BARE, "x", len(ours)),
        told("  median", seconds(median(ours)), seconds(median(bare)), runs=len(ours)),
    ]


def _keys(vaults: Vaults, typed: list[str], incidents: int) -> list[Figure]:
    """The real program: somebody types a letter, and the list with what was found is painted."""
    more = {"BENCHMARK": "search", "BENCHMARK_PASSPHRASE": PASSPHRASE, "BENCHMARK_WORDS": " ".join(typed)}
    said = run("program", home=vaults.home(incidents), **more).lines[-1]
    keys, repaints = said["keys"], said["repaints"]
    value, floor = p95(keys), p95(repaints)
    memory = float(said["memory"])
    return [
        Figure("key to repainted list, p95", seconds(value), "", value * 1000, MOST, "ms", len(keys)),
        Figure(
            "  against a bare repaint, p95", seconds(value), seconds(floor), value / floor, REPAINTED, "x", len(keys)
        ),
        told("  median", seconds(median(keys)), seconds(median(repaints)), runs=len(keys)),
        told("  the pause after the last letter, in that", seconds(float(said["pause"]))),
        Figure("  memory while searching (PSS)", mebibytes(memory), "", memory / 1024**2, WHOLE, "MiB", 1),
    ]


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
