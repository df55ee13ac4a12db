"""Writes a Debian package of files that are given: the same files and the same moment give the same bytes."""

from __future__ import annotations

import hashlib
import io
import lzma
import tarfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

Contents = Mapping[str, Path | str | bytes]
"""Places in the system, without the first slash: a file, where a link points to, or bytes."""

_BLOCK: Final = 1024


def write(target: Path, control: str, contents: Contents, epoch: int) -> None:
    """The package at `target`; `control` lacks its Installed-Size, `epoch` is the moment that every file gets."""
    size = sum(_size(thing) for thing in contents.values()) // _BLOCK
    sums = "".join(
        f"{hashlib.md5(_bytes(thing), usedforsecurity=False).hexdigest()}  {place}\n"
        for place, thing in sorted(contents.items()) if not isinstance(thing, str)
    )  # fmt: skip
    about = {"control": f"{control}Installed-Size: {size}\n".encode(), "md5sums": sums.encode()}
    members = {
        "debian-binary": b"2.0\n",
        "control.tar.xz": _tar(about, epoch),
        "data.tar.xz": _tar(contents, epoch),
    }
    with target.open("wb") as file:
        file.write(b"!<arch>\n")
        for name, data in members.items():
            file.write(f"{name:<16}{epoch:<12}{0:<6}{0:<6}{'100644':<8}{len(data):<10}`\n".encode())
            file.write(data + b"\n" * (len(data) % 2))


def _tar(contents: Contents, epoch: int) -> bytes:
    held = io.BytesIO()
    with tarfile.open(fileobj=held, mode="w", format=tarfile.GNU_FORMAT) as tar:
        folders = {str(parent) for place in contents for parent in Path(place).parents}
        for place in sorted(folders | set(contents)):
            entry = tarfile.TarInfo("./" if place == "." else f"./{place}")
            entry.mtime, entry.uname, entry.gname, entry.mode = epoch, "root", "root", 0o755
            thing = contents.get(place)
            if thing is None:
                entry.type = tarfile.DIRTYPE
                tar.addfile(entry)
            elif isinstance(thing, str):
                entry.type, entry.linkname, entry.mode = tarfile.SYMTYPE, thing, 0o777
                tar.addfile(entry)
            else:
                data = _bytes(thing)
                entry.size, entry.mode = len(data), _mode(thing)
                tar.addfile(entry, io.BytesIO(data))
    # 59 MB; the strongest setting makes it 52 and takes four times as long.
    return lzma.compress(held.getvalue(), preset=1, check=lzma.CHECK_CRC64)


def _bytes(thing: Path | str | bytes) -> bytes:
    return thing.read_bytes() if isinstance(thing, Path) else thing if isinstance(thing, bytes) else b""


def _size(thing: Path | str | bytes) -> int:
    """As it stands on a disk: in whole blocks."""
    return -(-len(_bytes(thing)) // _BLOCK) * _BLOCK


def _mode(thing: Path | bytes) -> int:
    """Everybody may read it and nobody change it but root; who may run it in the bundle, may here."""
    return 0o755 if isinstance(thing, Path) and thing.stat().st_mode & 0o100 else 0o644
