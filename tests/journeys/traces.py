"""Looks for what may not be found: in the memory of our processes, and in files."""

from __future__ import annotations

import base64
import os
import time
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

Needles = Mapping[str, bytes | str]
_PIECE = 8 << 20
_OURS = (b"weerbaar_desktop", b"weerbaar-desktop\x00")
"""In the command line of the sources, and of a bundle."""


def our_processes() -> list[int]:
    """Every process of the program that this test run started, and those that these started."""
    parents = {process: _parent(process) for process in _all_processes()}
    return [process for process in parents if _is_below(process, os.getpid(), parents) and _runs_ours(process)]


def with_another(seconds: float) -> list[int]:
    """Our processes as soon as the window is not alone any more; raises TimeoutError when it stays so.

    What makes a document comes and goes in a second or two: the tree of a large page takes longer to look through.
    """
    end = time.monotonic() + seconds
    while len(found := our_processes()) < 2:
        if time.monotonic() > end:
            raise TimeoutError("no second process came")
        time.sleep(0.02)  # it tells nobody that it is there
    return found


def in_memory(processes: Iterable[int], needles: Needles) -> set[str]:
    """The names of the needles that stand in the memory of any of these; text in the encodings of Python and Qt.

    Zero bytes are left out on both sides: so both encodings of plain text are one, and the look is ten times as fast.
    Raises PermissionError where this account may not look: a hardened process shows itself to root alone.
    """
    spelled = {
        name: dict.fromkeys(spelling.replace(b"\x00", b"") for spelling in spellings)
        for name, spellings in _spelled(needles).items()
    }
    longest = 2 * max(len(spelling) for spellings in spelled.values() for spelling in spellings)
    found: set[str] = set()
    for process in processes:
        for piece in _pieces(process, longest):
            dense = piece.translate(None, b"\x00")
            found |= {name for name, spellings in spelled.items() if any(one in dense for one in spellings)}
    return found


def on_disk(folders: Iterable[Path], needles: Needles) -> set[str]:
    """`needle in path` for each needle that stands in a file below these folders, or in its name."""
    spelled = _spelled(needles)
    found: set[str] = set()
    for file in (file for folder in folders for file in folder.rglob("*")):
        inside = os.fsencode(file.name) + (file.read_bytes() if file.is_file() and not file.is_symlink() else b"")
        found |= {f"{name} in {file}" for name, spellings in spelled.items() if any(one in inside for one in spellings)}
    return found


def _spelled(needles: Needles) -> dict[str, list[bytes]]:
    """Text as Python and Qt keep it; bytes as they are, and in the spellings in which keys travel."""
    return {
        name: [needle, *_both(needle.hex()), *_both(needle.hex().upper()), *_both(_base64(needle))]
        if isinstance(needle, bytes)
        else _both(needle)
        for name, needle in needles.items()
    }


def _both(text: str) -> list[bytes]:
    return [text.encode(), text.encode("utf-16-le")]


def _base64(data: bytes) -> str:
    """Without its end, which depends on what follows."""
    return base64.b64encode(data[: len(data) // 3 * 3]).decode()


def _all_processes() -> list[int]:
    return [int(entry.name) for entry in Path("/proc").iterdir() if entry.name.isdigit()]


def _parent(process: int) -> int:
    try:
        return int(Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[1])
    except OSError:
        return 0  # it ended while we looked


def _is_below(process: int, ancestor: int, parents: Mapping[int, int]) -> bool:
    while process not in (0, ancestor):
        process = parents.get(process, 0)
    return process == ancestor


def _runs_ours(process: int) -> bool:
    try:
        said = Path(f"/proc/{process}/cmdline").read_bytes()
    except OSError:
        return False
    return process != os.getpid() and any(ours in said for ours in _OURS)


def _may_hold_ours(region: list[str]) -> bool:
    """Whether this program may have written there: not in what is mapped from a file for reading only."""
    rights, inode = region[1], region[4]
    if not rights.startswith("r") or region[-1] in ("[vvar]", "[vsyscall]", "[vvar_vclock]"):
        return False
    return "w" in rights or inode == "0"


def _pieces(process: int, overlap: int) -> Iterator[bytes]:
    """All memory that can be read, in pieces that overlap so that nothing hides on a border."""
    regions = [line.split() for line in Path(f"/proc/{process}/maps").read_text().splitlines()]
    with Path(f"/proc/{process}/mem").open("rb", buffering=0) as memory:
        for region in regions:
            if not _may_hold_ours(region):
                continue
            begin, end = (int(edge, 16) for edge in region[0].split("-"))
            for at in range(begin, end, _PIECE):
                try:
                    yield os.pread(memory.fileno(), min(_PIECE + overlap, end - at), at)
                except OSError:
                    break  # a page that was given back, or one that only its device can read
