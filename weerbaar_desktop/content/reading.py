"""Reads one content file into its shape and says, with file and place, what is wrong with it."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import TypeVar

import msgspec

T = TypeVar("T")


class ContentError(Exception):
    """A content file cannot be used; the text names the file, the place and the reason, for the expert who wrote it."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path.name}: {reason}")


def read(path: Path, shape: type[T]) -> T:
    """The content of `path` as `shape`; raises ContentError."""
    try:
        return msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), shape)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as error:
        raise ContentError(path, str(error)) from error
