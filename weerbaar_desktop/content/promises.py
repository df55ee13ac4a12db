"""What the program promises, as it stands in promises.toml."""

from __future__ import annotations

from pathlib import Path

import msgspec

from weerbaar_desktop.content.reading import ContentError, read
from weerbaar_desktop.domain.promises import Promise, Promises


class _Promise(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"not_promised": "not"}):
    id: str
    promise: str
    against: str
    not_promised: str
    tests: tuple[str, ...]


class _Outside(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    words: str


class PromisesFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of promises.toml."""

    promises: tuple[_Promise, ...]
    not_promised: tuple[_Outside, ...]


def load_promises(folder: Path) -> Promises:
    """The promises in `folder`/promises.toml; raises ContentError, also for one that no test guards."""
    path = folder / "promises.toml"
    found = read(path, PromisesFile)
    for one in found.promises:
        if not one.tests:
            raise ContentError(path, f"bij de belofte ‘{one.id}’ staat geen proef")
    if len({one.id for one in found.promises}) != len(found.promises):
        raise ContentError(path, "een id komt twee keer voor")
    promises = tuple(Promise(one.id, one.promise, one.against, one.not_promised, one.tests) for one in found.promises)
    return Promises(promises, tuple(one.words for one in found.not_promised))
