"""Copies a vault into a file and a reserve folder, checks it, and says how long each took and how much memory grew."""

from __future__ import annotations

import sys
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.benchmarks.processes.saying import say
from tests.benchmarks.vaults import open_vault
from weerbaar_desktop.domain.incident import Incident
from weerbaar_desktop.vault.open_vault import OpenVault


def peak() -> int:
    """The most bytes of memory since the last `forget`."""
    lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:"))


def forget() -> None:
    """Start counting the peak anew: the derivation of the key has just taken more than all that follows."""
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")


def to_file(vault: OpenVault, target: Path, now: datetime) -> tuple[float, float]:
    """Seconds of writing, and of the complete check afterwards."""
    moments = [time.perf_counter()]

    def note(words: str) -> None:
        if words == "De kopie nakijken":
            moments.append(time.perf_counter())

    vault.copy_to_file(target, now, note, lambda: False)
    written, end = moments[1], time.perf_counter()
    return written - moments[0], end - written


def took(begun: float) -> float:
    """Seconds since."""
    return time.perf_counter() - begun


home, copies = map(Path, sys.argv[1:])
now = datetime(2026, 3, 5, 20, 40, tzinfo=UTC)
with closing(open_vault(home)) as vault:
    forget()
    before = peak()
    written, checked = to_file(vault, copies / "geheel.weerbaar", now)
    begun = time.perf_counter()
    vault.copy_to_reserve(copies / "Proef.reserve", now, lambda _: None, lambda: False)
    first = took(begun)
    vault.add_incident(Incident("Er kwam nog een brief."), now)
    begun = time.perf_counter()
    vault.copy_to_reserve(copies / "Proef.reserve", now + timedelta(days=1), lambda _: None, lambda: False)
    again = took(begun)
    begun = time.perf_counter()
    vault.check(lambda _: None, lambda: False)
    check = took(begun)
    say(written=written, checked=checked, first=first, again=again, check=check, grown=peak() - before)
