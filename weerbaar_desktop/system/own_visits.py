"""The file with the overview of own visits: days and random ids, for this account only."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.documents import from_document, to_document
from weerbaar_desktop.domain.errors import CannotContinue, RefusedInput
from weerbaar_desktop.domain.home_visit import OwnVisit
from weerbaar_desktop.domain.journal import RECORD
from weerbaar_desktop.domain.wording import tr

FORMAT: Final = 1
LARGEST: Final = 1 << 20
"""Bytes: some thousands of visits."""
ASIDE: Final = ".onleesbaar"
_FOR_ME: Final = 0o600
_FOLDER_FOR_ME: Final = 0o700


class _NotReadable(ValueError):
    """The file is there and is not an overview."""


class OverviewNotWritten(CannotContinue):
    """The overview cannot be written there."""

    def __init__(self) -> None:
        super().__init__(
            tr("Het programma kon het overzicht van uw bezoeken niet bijwerken."),
            tr("Uw kluis en het overzicht zijn niet veranderd."),
            tr("Kijk of er ruimte is op de schijf, en probeer het opnieuw."),
        )


class OwnVisitsOnDisk:
    """Implements `OwnVisitsFile`; `place` says where the file is, which need not exist, nor its folder."""

    def __init__(self, place: Callable[[], Path]) -> None:
        self._place = place

    def read(self) -> tuple[tuple[OwnVisit, ...], bool]:
        """The visits, the last one that began first; and whether the file could be read."""
        try:
            return _sorted(_read(self._place())), True
        except (_NotReadable, OSError):
            return (), False

    def put(self, visit: OwnVisit) -> None:
        """This line in the place of the one with the same id, on disk when this returns; raises OverviewNotWritten."""
        path = self._place()
        try:
            path.parent.mkdir(_FOLDER_FOR_ME, parents=True, exist_ok=True)
            try:
                known = _read(path)
            except _NotReadable:
                _put_aside(path)
                known = ()
            others = [one for one in known if one.visit != visit.visit]
            _replace(path, _written([*others, visit]))
        except OSError as error:
            raise OverviewNotWritten from error


def _read(path: Path) -> tuple[OwnVisit, ...]:
    """What the file holds, nothing when there is none; raises _NotReadable, OSError."""
    try:
        found = path.lstat()
    except FileNotFoundError:
        return ()
    if not stat.S_ISREG(found.st_mode):  # a pipe would keep us waiting for ever
        raise _NotReadable
    with path.open("rb") as file:
        return _parsed(file.read(LARGEST + 1))


def _parsed(data: bytes) -> tuple[OwnVisit, ...]:
    if len(data) > LARGEST:
        raise _NotReadable
    try:
        document: Json = json.loads(data)
        if not isinstance(document, dict) or document.get("format") != FORMAT or set(document) != {"format", "visits"}:
            raise _NotReadable
        listed = document["visits"]
        if not isinstance(listed, list):
            raise _NotReadable
        found = tuple(from_document(OwnVisit, one) for one in listed)
    except (ValueError, RecursionError, RefusedInput) as error:
        raise _NotReadable from error
    ids = {one.visit for one in found}
    if len(ids) != len(found) or not all(map(RECORD.fullmatch, ids)):
        raise _NotReadable
    return found


def _written(visits: list[OwnVisit]) -> bytes:
    listed = [to_document(one) for one in _sorted(tuple(visits))]
    return json.dumps({"format": FORMAT, "visits": listed}, indent=1).encode() + b"\n"


def _sorted(visits: tuple[OwnVisit, ...]) -> tuple[OwnVisit, ...]:
    return tuple(sorted(visits, key=lambda one: (one.begun_on, one.visit), reverse=True))


def _put_aside(path: Path) -> None:
    """It may hold days that somebody needs: it is kept, under a name that is free."""
    number = 1
    while os.path.lexists(aside := path.with_name(f"{path.name}{ASIDE}-{number}")):
        number += 1
    path.rename(aside)


def _replace(path: Path, data: bytes) -> None:
    """The old bytes or the new ones, whole, whatever happens."""
    fresh = path.with_name(f".{path.name}.part")
    with suppress(FileNotFoundError):
        fresh.unlink()
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(fresh, flags, _FOR_ME), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
    if os.name == "posix":
        handle = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
