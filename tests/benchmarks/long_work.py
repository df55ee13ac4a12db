"""How long the window gives no answer while something long is done in it."""

from __future__ import annotations

from contextlib import closing
from typing import Final

from tests.benchmarks.children import run
from tests.benchmarks.figures import Figure, seconds
from tests.benchmarks.searching import some_words
from tests.benchmarks.taking_over import some_list
from tests.benchmarks.vaults import PASSPHRASE, Vaults, open_vault

BLOCKED: Final = 50
"""Milliseconds at most, as the issue of the search asks."""
ROWS: Final = 2000
_WORK: Final = {
    "search": "word after word searched for",
    "import": f"a list of {ROWS:,} rows taken over",
    "export": "a folder for the police made",
    "backup": "the whole vault copied to a file",
}


def measure(vaults: Vaults, incidents: int) -> list[Figure]:
    """Each once, in the real program: the longest time in which its window did not come round."""
    home, folder = vaults.fresh("long-work", incidents), vaults.folder / "long-work-made"
    folder.mkdir()
    listed = folder / "lijst.csv"
    listed.write_bytes(some_list(ROWS))
    with closing(open_vault(home)) as vault:
        words = some_words(vault)
    said = run(
        "program",
        home=home,
        BENCHMARK="long",
        BENCHMARK_PASSPHRASE=PASSPHRASE,
        BENCHMARK_WORDS=" ".join(words),
        BENCHMARK_LIST=str(listed),
        BENCHMARK_FOLDER=str(folder),
    )
    return [
        Figure(
            f"longest without an answer, {_WORK[line['name']]}",
            seconds(line["longest"]),
            f"in {seconds(line['seconds'])}",
            line["longest"] * 1000,
            BLOCKED,
            "ms",
            1,
        )
        for line in said.lines
        if "name" in line
    ]
