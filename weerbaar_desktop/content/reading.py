"""Reads one content file into its shape and says, with file and place, what is wrong with it."""

from __future__ import annotations

import tomllib
from pathlib import Path
from threading import Lock
from typing import Final, TypeVar

import msgspec

T = TypeVar("T")

_ONE_AT_A_TIME: Final = Lock()
"""msgspec learns a shape when it first meets it, and two threads that do so at once crash the process."""


class ContentError(Exception):
    """A content file cannot be used; the text names the file, the place and the reason, for the expert who wrote it."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path.name}: {reason}")
        self.path, self.reason = path, reason


def read(path: Path, shape: type[T]) -> T:
    """The content of `path` as `shape`; raises ContentError."""
    try:
        return converted(tomllib.loads(path.read_text(encoding="utf-8")), shape)
    except (OSError, ValueError, RecursionError, msgspec.ValidationError) as error:
        raise ContentError(path, str(error)) from error


def converted(found: object, shape: type[T]) -> T:
    """What was read as `shape`; raises msgspec.ValidationError."""
    with _ONE_AT_A_TIME:
        return msgspec.convert(found, shape)
