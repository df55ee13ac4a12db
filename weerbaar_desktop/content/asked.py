"""What was asked, in its words of then, beside answers that are half given: the content may move on meanwhile."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from typing import Protocol, TypeVar, cast

import msgspec

from weerbaar_desktop.domain.canonical import Json


class Named(Protocol):
    """What has an id for ever."""

    @property
    def id(self) -> str: ...


Asked = TypeVar("Asked", bound=Named)


def documents(asked: Iterable[Named]) -> Json:
    """As the vault keeps them."""
    return [cast("Json", msgspec.to_builtins(one)) for one in asked]


def read_back(found: Json, kind: type[Asked], known: Iterable[Named]) -> tuple[Asked, ...]:
    """What was kept and is not among what is asked now; what is of another shape is left out."""
    ids, kept = {one.id for one in known}, []
    for row in found if isinstance(found, list) else ():
        with suppress(msgspec.ValidationError):
            kept.append(msgspec.convert(row, kind))
    return tuple(one for one in kept if one.id not in ids)
