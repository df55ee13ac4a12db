"""A folder that was handed over, as the journal remembers it: what stood in it, and up to which line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from weerbaar_desktop.domain.journal import RECORD, Document, Line, RecordId


@dataclass(frozen=True, slots=True)
class Exported:
    """One folder: when it was noted (as the journal spells it), its code (64 hex), its last line of the journal, and
    the incidents and exhibits in it, the exhibits in the order of their labels; `what` it was made for, and whether it
    was `no_klacht`: where a line does not say so, it may be one."""

    at: str
    code: str
    seq: int
    incidents: tuple[RecordId, ...]
    exhibits: tuple[RecordId, ...]
    what: str = "aangifte"
    no_klacht: bool = False

    @property
    def labels(self) -> dict[RecordId, str]:
        """Each exhibit with the label it had in that folder."""
        return {record: f"B{place:02}" for place, record in enumerate(self.exhibits, 1)}


def exported_in(line: Line, document: Document) -> Exported | None:
    """The folder that an export line tells of; None for a line that does not say what stood in it."""
    code, seq = document.get("code"), document.get("seq")
    incidents, exhibits = _records(document.get("incidents")), _records(document.get("exhibits", []))
    if not isinstance(code, str) or not isinstance(seq, int) or incidents is None or exhibits is None:
        return None
    what, no_klacht = str(document.get("what") or "aangifte"), document.get("klacht") is False
    return Exported(line.recorded_at, code, seq, incidents, exhibits, what, no_klacht)


def _records(found: Any) -> tuple[RecordId, ...] | None:  # noqa: ANN401  # whatever a line holds
    if not isinstance(found, list) or not all(isinstance(one, str) and RECORD.fullmatch(one) for one in found):
        return None
    return tuple(RecordId(one) for one in found)
