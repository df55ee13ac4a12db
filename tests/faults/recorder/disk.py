"""What may be on a disk after the power went: every change that was not synced is there, is not, or is there in part.

What this model takes for granted of a disk and a system:
- a sector of 512 bytes, counted from the start of the file, is old or new, never mixed;
- fsync is honest: when it returns, everything written to that file (or every name in that folder) before it is there;
- fsync of a file says nothing of its name, and fsync of a folder nothing of the content of the files in it;
- between two syncs nothing has an order: a later write may be there without an earlier one, also a later name;
- a rename never loses the file: its old name, its new name or, between two folders, both are there;
- a part of a file that was never written reads as zeros when something behind it was.
That is harsher than ext4, XFS, btrfs, APFS or NTFS in their usual settings, so what survives here survives there.
Files that end in -shm are left out: they are memory that SQLite shares, and it makes them again after a start.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from tests.faults.recorder.recording import Event, Kind

SECTOR = 512
NOT_ON_DISK = "-shm"


@dataclass(frozen=True, slots=True)
class Write:
    """`data` at `offset`; without data, the file is cut off or lengthened to `offset` bytes."""

    offset: int
    data: bytes | None

    def apply(self, content: bytearray) -> None:
        """Do it."""
        if self.data is None:
            del content[self.offset :]
            content.extend(bytes(self.offset - len(content)))
            return
        content.extend(bytes(max(0, self.offset - len(content))))
        content[self.offset : self.offset + len(self.data)] = self.data

    def sectors(self) -> Iterator[Write]:
        """The same in pieces, each within one sector."""
        if self.data is None:
            yield self
            return
        at = 0
        while at < len(self.data):
            size = SECTOR - (self.offset + at) % SECTOR
            yield Write(self.offset + at, self.data[at : at + size])
            at += size


@dataclass(slots=True)
class File:
    """What is surely on disk, and what was written since the last sync."""

    durable: bytearray = field(default_factory=bytearray)
    pending: list[Write] = field(default_factory=list)

    def sync(self) -> None:
        """All of it is on disk."""
        for write in self.pending:
            write.apply(self.durable)
        self.pending.clear()

    def after(self, chance: Chance) -> bytes:
        """One of the contents it may have after a power cut."""
        if not self.pending:
            return bytes(self.durable)
        content = bytearray(self.durable)
        for write in self.pending:
            if chance.torn():
                for sector in write.sectors():
                    if chance.half():
                        sector.apply(content)
            elif chance.kept():
                write.apply(content)
        return bytes(content)


@dataclass(slots=True)
class Folder:
    """The names that are surely on disk, and those that the running program sees."""

    durable: dict[str, Node] = field(default_factory=dict)
    now: dict[str, Node] = field(default_factory=dict)


Node = File | Folder


@dataclass(slots=True, eq=False)
class Change:
    """A name that comes or goes and was not synced yet; `after` is what must be on disk before it."""

    folder: Folder
    name: str
    node: Node
    comes: bool
    after: Change | None = None

    def apply(self, names: dict[str, Node]) -> None:
        """Do it to the names of the folder."""
        if self.comes:
            names[self.name] = self.node
        elif names.get(self.name) is self.node:
            del names[self.name]


class Chance:
    """One power cut: how much of what was not synced had arrived by itself."""

    def __init__(self, seed: str) -> None:
        self._random = random.Random(seed)
        self._keep = self._random.choice((0.0, 0.0, 0.1, 0.5, 0.9, 1.0))
        self._tear = self._random.choice((0.0, 0.0, 0.2, 1.0))
        self.names_in_order = self._random.random() < 0.3

    def kept(self) -> bool:
        """Whether a change had arrived."""
        return self._random.random() < self._keep

    def torn(self) -> bool:
        """Whether a write had arrived in part."""
        return self._random.random() < self._tear

    def half(self) -> bool:
        """One time in two."""
        return self._random.random() < 0.5


class Disk:
    """Follows a recording, and gives what the disk may hold if the power went now."""

    def __init__(self, before: Path | None = None) -> None:
        """`before` is the watched folder as it is before the recording begins; without it, the folder is empty."""
        self._root = Folder()
        self._inodes: dict[int, Node] = {}
        self._pending: list[Change] = []
        self._do: dict[Kind, Callable[[Event], None]] = {
            Kind.START: self._start,
            Kind.CREATED: self._created,
            Kind.MADE_FOLDER: self._created,
            Kind.WROTE: self._wrote,
            Kind.CUT: self._wrote,
            Kind.SYNCED: self._synced,
            Kind.RENAMED: self._renamed,
            Kind.REMOVED: self._removed,
            Kind.LINKED: self._linked,
        }
        if before is not None:
            self._lay_down(before, self._root)

    def _lay_down(self, place: Path, folder: Folder) -> None:
        for path in place.iterdir():
            node: Node = Folder() if path.is_dir() else File(bytearray(path.read_bytes()))
            folder.durable[path.name] = folder.now[path.name] = self._inodes[path.stat().st_ino] = node
            if isinstance(node, Folder):
                self._lay_down(path, node)

    def follow(self, event: Event) -> None:
        """One more event of the recording."""
        if event.kind != Kind.SAID:
            self._do[event.kind](event)

    def _start(self, event: Event) -> None:
        self._inodes[event.inode] = self._root

    def _created(self, event: Event) -> None:
        node: Node = File() if event.kind == Kind.CREATED else Folder()
        self._inodes[event.inode] = node
        self._comes(event.path, node)

    def _wrote(self, event: Event) -> None:
        file = self._inodes[event.inode]
        assert isinstance(file, File)
        file.pending.append(Write(event.offset, event.data if event.kind == Kind.WROTE else None))

    def _synced(self, event: Event) -> None:
        node = self._inodes[event.inode]
        if isinstance(node, File):
            node.sync()
            return
        # With the second half of a rename the first half is on disk too, or the file would be lost.
        needed = {id(change.after) for change in self._pending if change.folder is node and change.after}
        waiting = []
        for change in self._pending:
            if change.folder is node or id(change) in needed:
                change.apply(change.folder.durable)
            else:
                waiting.append(change)
        self._pending = waiting

    def _renamed(self, event: Event) -> None:
        node = self._at(event.path)
        came = self._comes(event.other, node)
        self._goes(event.path, came)

    def _removed(self, event: Event) -> None:
        self._goes(event.path, None)

    def _linked(self, event: Event) -> None:
        self._comes(event.other, self._at(event.path))

    def _comes(self, path: PurePosixPath, node: Node) -> Change:
        change = Change(self._folder(path), path.name, node, comes=True)
        return self._change(change)

    def _goes(self, path: PurePosixPath, after: Change | None) -> None:
        self._change(Change(self._folder(path), path.name, self._at(path), comes=False, after=after))

    def _change(self, change: Change) -> Change:
        change.apply(change.folder.now)
        self._pending.append(change)
        return change

    def _folder(self, path: PurePosixPath) -> Folder:
        found = self._at(path.parent)
        assert isinstance(found, Folder)
        return found

    def _at(self, path: PurePosixPath) -> Node:
        node: Node = self._root
        for part in path.parts:
            assert isinstance(node, Folder)
            node = node.now[part]
        return node

    def put_after_power_cut(self, chance: Chance, target: Path) -> None:
        """Make, below the new folder `target`, what one power cut at this moment leaves."""
        names: dict[int, dict[str, Node]] = {}
        for change in self._survivors(chance):
            change.apply(names.setdefault(id(change.folder), dict(change.folder.durable)))
        _put(self._root, names, chance, target, {})

    def _survivors(self, chance: Chance) -> Iterable[Change]:
        """The changes of names that had arrived: any of them, or all up to one of them as with a journal."""
        if chance.names_in_order:
            arrived = sum(chance.half() for _ in self._pending)
            return self._pending[:arrived]
        kept: dict[int, Change] = {}
        for change in self._pending:
            waits_for = change.after
            there = waits_for is None or waits_for not in self._pending or id(waits_for) in kept
            one_folder = waits_for is not None and waits_for.folder is change.folder
            if there and (one_folder or chance.kept()):
                kept[id(change)] = change
        return kept.values()


def _put(
    folder: Folder, names: dict[int, dict[str, Node]], chance: Chance, target: Path, done: dict[int, Path]
) -> None:
    target.mkdir(0o700)
    for name, node in sorted(names.get(id(folder), folder.durable).items()):
        place = target / name
        if isinstance(node, Folder):
            _put(node, names, chance, place, done)
        elif id(node) in done:
            place.hardlink_to(done[id(node)])
        elif not name.endswith(NOT_ON_DISK):
            handle = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            os.write(handle, node.after(chance))
            os.close(handle)
            done[id(node)] = place
