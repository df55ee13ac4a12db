"""How expensive a passphrase is made to guess: the limits, and the choice that fits this computer."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Collection
from typing import Final

from weerbaar_desktop.application.ports import KdfChoice
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.wording import tr

FLOOR: Final = KdfChoice(memory=64, passes=3, lanes=4)
MOST_LANES: Final = 8
MOST_WORK: Final = 2048
"""Memory in MiB times passes: what a header may ask of the computer that opens it."""
USUAL_MEMORY: Final = 256
SMALL_MEMORY: Final = 128
"""MiB, for a computer with less than 4 GiB."""
SMALL_COMPUTER: Final = 4 * 1024**3
AIM: Final = 1.0
"""Seconds that unlocking may take on the computer where the vault is made."""


def within_limits(choice: KdfChoice) -> bool:
    """Whether a header may ask for this: neither weak nor an attack on the computer that opens it."""
    return (
        choice.memory >= FLOOR.memory
        and choice.passes >= FLOOR.passes
        and FLOOR.lanes <= choice.lanes <= MOST_LANES
        and choice.memory * choice.passes <= MOST_WORK
    )


def together_within_limits(choices: Collection[KdfChoice]) -> bool:
    """Whether all ways into one vault ask no more together than one may, and the floor for each of the others.

    The others open with random secrets, such as a recovery code: those need no more than the floor.
    """
    most = MOST_WORK + (len(choices) - 1) * FLOOR.memory * FLOOR.passes
    return all(map(within_limits, choices)) and sum(choice.memory * choice.passes for choice in choices) <= most


def refuse_outside_limits(choice: KdfChoice) -> None:
    """Raises RefusedInput for a choice that a vault of ours would refuse to open."""
    if not within_limits(choice):
        raise RefusedInput(
            "kdf",
            tr(
                "kies minstens {memory},{passes},{lanes}, hoogstens {most_lanes} banen, en geheugen maal "
                "rondes hoogstens {most_work}.",
                memory=FLOOR.memory,
                passes=FLOOR.passes,
                lanes=FLOOR.lanes,
                most_lanes=MOST_LANES,
                most_work=MOST_WORK,
            ),
        )


def calibrated(seconds: Callable[[KdfChoice], float], memory_of_computer: int | None = None) -> KdfChoice:
    """The choice that takes about a second here; `seconds` measures one derivation, memory_of_computer is in bytes."""
    memory = _usual_memory(memory_of_computer)
    least = KdfChoice(memory, FLOOR.passes, FLOOR.lanes)
    one_pass = max(seconds(least), 0.001) / least.passes
    passes = min(max(round(AIM / one_pass), FLOOR.passes), MOST_WORK // memory)
    return KdfChoice(memory, passes, FLOOR.lanes)


def weaker_than_now(choice: KdfChoice, memory_of_computer: int | None = None) -> bool:
    """Whether a new vault on this computer would be stretched with more memory."""
    return choice.memory < _usual_memory(memory_of_computer)


def _usual_memory(memory_of_computer: int | None) -> int:
    total = memory_of_computer if memory_of_computer is not None else _memory_of_computer()
    return SMALL_MEMORY if total < SMALL_COMPUTER else USUAL_MEMORY


def _memory_of_computer() -> int:
    """Bytes of working memory; a large number where the system does not say."""
    if sys.platform == "win32":
        return _memory_of_windows()
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return SMALL_COMPUTER


def _memory_of_windows() -> int:
    import ctypes

    class MemoryStatus(ctypes.Structure):
        _fields_ = [
            ("length", ctypes.c_uint32),
            ("load", ctypes.c_uint32),
            ("total", ctypes.c_uint64),
            ("others", ctypes.c_uint64 * 6),
        ]

    status = MemoryStatus()
    status.length = ctypes.sizeof(status)
    library: object = getattr(ctypes, "windll", None)
    if library is None or not library.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):  # type: ignore[attr-defined]  # Windows only
        return SMALL_COMPUTER
    return int(status.total)
