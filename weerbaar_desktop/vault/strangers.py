"""What lies in the folder of a vault and is not ours, such as a readable copy that somebody dropped there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

LITTER: Final = re.compile(r"\.DS_Store|Thumbs\.db|desktop\.ini|\._.*", re.DOTALL)
"""Small files that systems leave in folders by themselves."""
_FOLDERS: Final = re.compile(r"bijlagen|tmp|quarantaine|tmp/[0-9a-f]{32}\.(controle|overdracht|delen)")
_FILES: Final = re.compile(
    r"kop\.json(\.vorige|\.nieuw)?|slot\.lock|pogingen\.txt|kluis\.db(\.versie-[0-9]+|\.nieuw)?(-wal|-shm|-journal)?|"
    r"tmp/([0-9a-f]{32}\.(part|bezig)|kop\.json(\.vorige)?\.part)"
)


def names(folder: Path) -> Iterator[str]:
    """The names, from the folder of the vault on, of what is not ours there or in tmp/; bijlagen/ knows its own."""
    for path in sorted((*folder.iterdir(), *(folder / "tmp").glob("*"))):
        if is_strange(path, folder):
            yield name(path, folder)


def is_strange(path: Path, folder: Path) -> bool:
    """Whether `path`, in the folder of the vault or in its tmp/, is not ours."""
    below = path.relative_to(folder).as_posix()
    if path.is_dir():
        return not _FOLDERS.fullmatch(below)
    return not (_FILES.fullmatch(below) or LITTER.fullmatch(path.name))


def name(path: Path, folder: Path) -> str:
    """The name to show: without signs that steer the screen, and with whole characters only."""
    below = path.relative_to(folder).as_posix()
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in below)


def links(folder: Path) -> Iterator[str]:
    """The names of what only points to another place: that may be on another computer, and a copy lacks it."""
    for path in sorted(folder.rglob("*")):
        if path.is_symlink():
            yield name(path, folder)
