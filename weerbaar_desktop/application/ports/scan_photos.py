"""The photos of a home scan, as a vault keeps them: part of Reading and of Vault."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import BinaryIO, Protocol

from weerbaar_desktop.application.ports.values import Cancelled
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.scan_photo import ScanPhoto


class ReadingScanPhotos(Protocol):
    """What a reader gives; `evidence`, `evidence_bytes` and `photo` of a vault answer for these pieces too."""

    def scan_photos(self, scan: RecordId) -> tuple[ScanPhoto, ...]:
        """Those of one scan, half done or kept, in the order they came in; none of a scan that is not there."""
        ...

    def half_done_photos(self) -> tuple[ScanPhoto, ...]:
        """Those of a scan that is not kept, the one that got a photo last, in the order they came in."""
        ...

    def scan_photo_count(self, scan: RecordId) -> int:
        """How many those are."""
        ...


class KeepingScanPhotos(Protocol):
    """What the one writer does with them."""

    def new_scan(self) -> RecordId:
        """The id of a scan that begins: its photos are kept under it at once, and `add_scan` keeps the scan under it.

        Nothing is written; on any thread.
        """
        ...

    def add_scan_photo(
        self,
        scan: RecordId,
        item: str,
        name: str,
        source: BinaryIO,
        now: datetime,
        cancelled: Cancelled = ...,
    ) -> ScanPhoto:
        """Store a photo bit for bit with an item of a scan, as `attach` does with a piece of an incident.

        Bytes that stand with the same item already are given back as they are.
        """
        ...

    def erase_scan_photos(self, photos: Collection[RecordId], now: datetime) -> None:
        """Content and files of these go for good, and one line says which lines lost theirs.

        Raises NoSuchRecord where one is no photo of a scan, and then nothing has gone. `erase_scan` does it with all
        of a scan.
        """
        ...
