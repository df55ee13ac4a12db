"""What saving one incident costs as the vault grows, and beside the same SQL without our Python around it."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any, Final

import sqlcipher3

from tests.benchmarks.children import in_turn
from tests.benchmarks.figures import Figure, p95, seconds
from tests.benchmarks.vaults import Vaults, folder_of, open_vault
from weerbaar_desktop.application.diary import Diary
from weerbaar_desktop.domain.incident import Incident
from weerbaar_desktop.system.clock import SystemClock
from weerbaar_desktop.vault import connection
from weerbaar_desktop.vault.open_vault import OpenVault

FEW: Final = 100
LATE = 1.50
"""The bar of the slowest twentieth: on a busy machine they are the ones that waited for somebody else's disk."""
Statement = tuple[str, Sequence[object]]


class Recorder:
    """A connection that remembers every statement and its values."""

    def __init__(self, raw: Any) -> None:  # noqa: ANN401 - the driver comes without types
        self._raw = raw
        self.statements: list[Statement] = []

    def execute(self, sql: str, values: Sequence[object] = ()) -> Any:  # noqa: ANN401 - the same
        """Runs it and remembers it."""
        self.statements.append((sql, values))
        return self._raw.execute(sql, values)

    def taken(self) -> list[Statement]:
        """What was run since the last time."""
        taken, self.statements = self.statements, []
        return taken

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - the rest is the driver's
        return getattr(self._raw, name)


class Bare:
    """The same database, key and settings on the bare driver."""

    def __init__(self, path: Path, key: str) -> None:
        self._raw = sqlcipher3.connect(str(path), isolation_level=None)
        settings = (*connection.BEFORE_KEY, f'PRAGMA key = "{key}"', *connection.AFTER_KEY, *connection.WRITING)
        for statement in settings:
            self._raw.execute(statement)

    def repeat(self, statements: Sequence[Statement]) -> None:
        """The statements of one save, from BEGIN to COMMIT."""
        for sql, values in statements:
            self._raw.execute(sql, values).fetchall()

    def close(self) -> None:
        """Give the file back."""
        self._raw.close()


def measure(vaults: Vaults, saves: int, many: int) -> list[Figure]:
    """Saves in a small vault and in one with `many` and the bare SQL in turn, after some that do not count."""
    few, large_home = vaults.fresh("saving-few", FEW), vaults.fresh("saving-many", many)
    copy = vaults.folder / "bare.db"
    shutil.copyfile(folder_of(large_home) / connection.FILE, copy)
    with (
        closing(open_vault(few)) as small,
        closing(open_vault(large_home)) as large,
        closing(Bare(copy, large._place.keys.database_key())) as bare,
    ):
        took = _take_turns(small, large, bare, saves)
    return [
        *_both(f"saving one incident in {many:,} / in {FEW}", took["large"], took["small"], (1.20, LATE)),
        *_both("saving one incident / the same SQL bare", took["large"], took["bare"], (1.50, LATE)),
    ]


def _take_turns(small: OpenVault, large: OpenVault, bare: Bare, saves: int) -> dict[str, list[float]]:
    """Seconds of each save; the bare SQL is one save behind, so that it can come first as well as last."""
    recorder = Recorder(large._database._raw)
    large._database._raw = recorder
    small_diary, large_diary = Diary(small, SystemClock()), Diary(large, SystemClock())
    incidents = _incidents(large)
    recorder.taken()
    large_diary.add(next(incidents))
    waiting = recorder.taken()
    took: dict[str, list[float]] = {"small": [], "large": [], "bare": []}
    for number in range(-(saves // 10), saves):
        incident, last = next(incidents), waiting
        todo: dict[str, Callable[[], object]] = {
            "small": partial(small_diary.add, incident),
            "large": partial(large_diary.add, incident),
            "bare": partial(bare.repeat, last),
        }
        for kind in in_turn(number, tuple(todo)):
            begun = time.perf_counter()
            todo[kind]()
            if number >= 0:
                took[kind].append(time.perf_counter() - begun)
        waiting = recorder.taken()
    return took


def _incidents(vault: OpenVault) -> Iterator[Incident]:
    """The incidents of the vault once more, for ever."""
    found = [vault.incident(row.record).incident for row in vault.incidents(FEW)]
    while True:
        yield from found


def _both(name: str, ours: list[float], floor: list[float], bars: tuple[float, float]) -> list[Figure]:
    return [
        Figure(f"{name}{said}", seconds(of(ours)), seconds(of(floor)), of(ours) / of(floor), bar, "x", len(ours))
        for said, of, bar in ((", p50", median, bars[0]), (", p95", p95, bars[1]))
    ]
