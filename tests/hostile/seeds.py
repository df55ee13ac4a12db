"""Files that others keep to test their own readers with, many of them broken on purpose."""

from __future__ import annotations

import tarfile
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Final

import hostile

ENDINGS: Final = (
    ".gif",
    ".heic",
    ".heif",
    ".hif",
    ".ico",
    ".jp2",
    ".jpg",
    ".pdf",
    ".png",
    ".psd",
    ".svg",
    ".tif",
    ".webp",
)
LARGEST: Final = 2 << 20
"""Bytes: a larger seed says nothing that a smaller one does not, and takes longer."""


def seeds() -> list[tuple[str, bytes]]:
    """Every seed with its name, always in the same order."""
    return sorted([*_archived(hostile.fetch()), *_mails()])


def _archived(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.glob("*.tar.gz")):
        with tarfile.open(path) as archive:
            for member in archive:
                if member.isfile() and member.name.lower().endswith(ENDINGS) and 0 < member.size <= LARGEST:
                    content = archive.extractfile(member)
                    if content is not None:
                        yield member.name, content.read()


def _mails() -> Iterator[tuple[str, bytes]]:
    """Those of Python's own tests, where the system has them."""
    found = find_spec("test.test_email") if find_spec("test") else None
    for place in (found.submodule_search_locations or ()) if found else ():
        for path in sorted((Path(place) / "data").glob("msg_*.txt")):
            yield path.name, path.read_bytes()
