"""Everything that was written on this computer since a moment, wherever that is, and what stands in it."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

_NO_DISKS = {
    "autofs", "binfmt_misc", "bpf", "cgroup", "cgroup2", "configfs", "debugfs", "devpts", "devtmpfs", "fusectl",
    "hugetlbfs", "mqueue", "nsfs", "proc", "pstore", "securityfs", "sysfs", "tracefs",
}  # fmt: skip
_PIECE = 8 << 20


class Moment:
    """A moment; whatever is written after it counts."""

    def __init__(self, mark: Path) -> None:
        """`mark` is a file that is made here, and that remembers the moment."""
        mark.touch()
        second_before = mark.stat().st_mtime - 1  # the clock of a file system goes in steps
        os.utime(mark, (second_before, second_before))
        self._mark = mark

    def written(self, places: Iterable[Path], leave_out: Path) -> list[Path]:
        """Files, links and folders below these places, on the same disk as each, but not below `leave_out`."""
        roots = [str(place) for place in places if place.is_dir()]
        test = ["-path", str(leave_out), "-prune", "-o", "-newercm", str(self._mark), "-print0"]
        # What disappears while it looks, or may not be read, makes find end with 1.
        found = subprocess.run(["find", *roots, "-xdev", *test], check=False, capture_output=True)
        return [Path(os.fsdecode(name)) for name in found.stdout.split(b"\0") if name]


def every_disk() -> list[Path]:
    """The top of every file system that can be written."""
    tops = {}
    for line in Path("/proc/self/mountinfo").read_text().splitlines():
        before, _, after = line.partition(" - ")
        fields, (kind, *_) = before.split(" "), after.split(" ")
        if kind not in _NO_DISKS and "rw" in fields[5].split(","):
            tops[fields[2]] = Path(fields[4])
    return list(tops.values())


def holding(paths: Iterable[Path], text: str) -> set[str]:
    """The paths whose name or content holds `text`, in the encodings of Python and Qt."""
    spelled = (text.encode(), text.encode("utf-16-le"))
    return {str(path) for path in paths if any(one in piece for piece in _pieces(path) for one in spelled)}


def _pieces(path: Path) -> Iterator[bytes]:
    yield os.fsencode(path.name)
    try:
        if path.is_symlink():
            yield os.fsencode(path.readlink())
        elif path.is_file():
            with path.open("rb", buffering=0) as file:
                before = b""
                while piece := file.read(_PIECE):
                    yield before + piece
                    before = piece[-256:]
    except OSError:
        return  # it went while we looked
