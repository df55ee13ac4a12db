"""What is in a package on its way into a vault: incidents as new records, originals that are what was promised."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from dataclasses import replace
from typing import BinaryIO, cast

from weerbaar_desktop.application.ports import Cancelled, Clock, Vault
from weerbaar_desktop.domain.clock import within_reach
from weerbaar_desktop.domain.errors import Stopped
from weerbaar_desktop.domain.evidence import NOTHING_TOLD, Origin
from weerbaar_desktop.domain.incident import Incident, check_incident
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.package import (
    Package,
    PackedIncident,
    PackedPiece,
    Receipt,
    damaged_package,
    origin_words,
)


class Body:
    """The originals of a package, one behind the other."""

    def __init__(self, pieces: Iterator[bytes], cancelled: Cancelled) -> None:
        self._pieces = pieces
        self._cancelled = cancelled
        self._waiting = b""

    def next(self, size: int) -> bytes:
        """At most `size` bytes, none at the end; raises Stopped."""
        if self._cancelled():
            raise Stopped
        if not self._waiting:
            self._waiting = next(self._pieces, b"")
        found, self._waiting = self._waiting[:size], self._waiting[size:]
        return found

    def measured(self, size: int) -> str:
        """SHA-256 of the next `size` bytes; raises PackageRefused when there are fewer."""
        digest = hashlib.sha256()
        while size:
            found = self.next(size)
            if not found:
                raise damaged_package()
            digest.update(found)
            size -= len(found)
        return digest.hexdigest()

    def end(self) -> None:
        """Raises PackageRefused when anything is left."""
        if self.next(1):
            raise damaged_package()


class Original(io.BufferedIOBase):
    """One original in the body, read as if it were a file."""

    def __init__(self, body: Body, size: int) -> None:
        super().__init__()
        self._body = body
        self._left = size

    def readable(self) -> bool:
        """It can only be read."""
        return True

    def read(self, size: int | None = -1, /) -> bytes:
        """At most `size` bytes, none at the end; raises PackageRefused when the package ends before."""
        wanted = self._left if size is None or size < 0 else min(size, self._left)
        if not wanted:
            return b""
        found = self._body.next(wanted)
        if not found:
            raise damaged_package()
        self._left -= len(found)
        return found


class Taking:
    """One package on its way into a vault; who calls holds the commit."""

    def __init__(self, vault: Vault, package: Package, body: Body, note: str | None) -> None:
        self._vault = vault
        self._package = package
        self._note = note
        self.body = body
        self._incidents: list[RecordId] = []
        self._here: dict[RecordId, RecordId] = {}
        """Each piece of the package with the record it got here."""

    def incident(self, one: PackedIncident, clock: Clock) -> None:
        """One incident with its pieces; raises PackageRefused, RefusedInput."""
        now = within_reach(clock.now())
        taken: Incident = replace(one.incident, origin=origin_words(self._package, one), clock_note=self._note)
        check_incident(taken, now)
        record = self._vault.add_incident(taken, now).record
        self._incidents.append(record)
        for piece in one.pieces:
            self._piece(record, piece, clock)

    def _piece(self, incident: RecordId, piece: PackedPiece, clock: Clock) -> None:
        now = within_reach(clock.now())
        source = cast("BinaryIO", Original(self.body, piece.size))  # it reads, and that is all it is asked
        kept = self._vault.attach(incident, piece.name, source, now, origin=self._made_of(piece))
        if (kept.size, kept.sha256) != (piece.size, piece.sha256):
            raise damaged_package()
        if piece.about != NOTHING_TOLD and kept.about == NOTHING_TOLD:
            self._vault.tell_of_evidence(kept.record, piece.about, None, now)
        self._here[piece.record] = kept.record

    def _made_of(self, piece: PackedPiece) -> Origin | None:
        """Of which piece it was made, where that one came along and stands before it."""
        if piece.origin is None or piece.origin.of not in self._here:
            return None
        return replace(piece.origin, of=self._here[piece.origin.of])

    def receipt(self, code: str) -> Receipt:
        """What the journal keeps of it."""
        package = self._package
        return Receipt(
            code=code,
            sender=package.sender,
            made_at=package.made_at,
            vault=package.vault,
            key=package.key,
            seq=package.seq,
            hash=package.hash,
            incidents=tuple(self._incidents),
            exhibits=tuple(dict.fromkeys(self._here.values())),
            theirs=tuple(one.record for one in package.incidents),
            withheld=package.withheld,
        )
