"""A binder that keeps the pages it was given, and makes a file of the kind that the real one makes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from weerbaar_desktop.application.ports import Cancelled
from weerbaar_desktop.domain.errors import Stopped
from weerbaar_desktop.domain.received import Pixels


@dataclass
class FakeBinder:
    """A PNG of one page and a PDF of more, by their first bytes; `bound` are the pages of each."""

    bound: list[list[Pixels]] = field(default_factory=list)

    def bind(self, pages: Iterable[Pixels], dots: int, cancelled: Cancelled) -> bytes:
        """Its number makes each document another one."""
        found = list(pages)
        if cancelled():
            raise Stopped
        self.bound.append(found)
        start = b"\x89PNG\r\n\x1a\n" if len(found) == 1 else b"%PDF-1.7\n"
        return start + f"{dots} {len(self.bound)}".encode()
