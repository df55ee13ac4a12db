"""What taking over a list of 10,000 rows costs, from bytes to commit, beside the same SQL without our Python."""

from __future__ import annotations

import shutil
import time
from contextlib import closing

from tests.benchmarks.children import ROOT
from tests.benchmarks.figures import Figure, ratio, told
from tests.benchmarks.saving import Bare, Recorder
from tests.benchmarks.vaults import Vaults, folder_of, open_vault
from weerbaar_desktop.application.taking_over import Source, TakingOver
from weerbaar_desktop.content.library import load_library
from weerbaar_desktop.domain.table_import import decode, read_table
from weerbaar_desktop.presentation.list_mapping import Chosen, Reader, columns, guessed
from weerbaar_desktop.presentation.taking_over import Entry, incidents, list_account
from weerbaar_desktop.system.clock import SystemClock
from weerbaar_desktop.vault import connection

ROWS = 10_000
BAR = 3.0


def measure(vaults: Vaults, rounds: int) -> list[Figure]:
    """Reads and stores the list, then repeats its statements bare on a copy of the vault as it was before."""
    source = Source("lijst.csv", some_list(ROWS))
    ours, floor, read = [], [], []
    for number in range(rounds):
        home = vaults.fresh(f"import-{number}", 0)
        copy = vaults.folder / f"bare-import-{number}.db"
        with closing(open_vault(home)) as vault:
            key = vault._place.keys.database_key()
            vault._database._raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            shutil.copyfile(folder_of(home) / connection.FILE, copy)
            recorder = Recorder(vault._database._raw)
            vault._database._raw = recorder
            begun = time.perf_counter()
            entries = _entries(source)
            read.append(time.perf_counter() - begun)
            taking_over = TakingOver(vault, SystemClock())
            taking_over.store(source, list_account(source.name, entries), incidents(entries))
            ours.append(time.perf_counter() - begun)
            assert vault.incident_count() == ROWS + 1
        with closing(Bare(copy, key)) as bare:
            begun = time.perf_counter()
            bare.repeat(recorder.statements)
            floor.append(time.perf_counter() - begun)
    return [
        ratio(f"import of {ROWS:,} rows / the same SQL bare", ours, floor, BAR),
        told("  of which reading the list", f"{min(read):.2f} s", runs=rounds),
    ]


def some_list(rows: int) -> bytes:
    """A list as a spreadsheet saves it."""
    lines = ["Datum;Tijd;Wat gebeurde er;Plaats;Soort;Wie"]
    lines += [
        f"{row % 28 + 1}-{row % 12 + 1}-{2015 + row % 10};21:{row % 60:02};Bericht {row}: ‘ik weet je te vinden’, "
        f"om de zoveel dagen weer.;Gemeentehuis;Bedreiging;Onbekend {row % 7}"
        for row in range(rows)
    ]
    return "\r\n".join(lines).encode("cp1252")


def _entries(source: Source) -> tuple[Entry, ...]:
    words = load_library(ROOT / "resources" / "content" / "nl").incident
    table = read_table(decode(source.data))
    mapping = Chosen(guessed(columns(table, head=True)), head=True)
    return tuple(Reader(source.name, table, mapping, words, SystemClock().now()).entries())
