"""A record with later versions: each is a document of its own, and a later one says why it was changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

from weerbaar_desktop.domain.documents import from_document, to_document
from weerbaar_desktop.domain.journal import Content, Document, Kind, Line, RecordId

Value = TypeVar("Value")
Stored = TypeVar("Stored")

REASON: Final = "reason"
"""Where a later version says why, beside what it holds."""


def with_reason(document: Document, reason: str | None) -> Document:
    """The document of a version: a later one also holds why it was changed."""
    return {**document, REASON: reason} if reason is not None else document


def apart_from_reason(kind: type[Value], document: Document) -> tuple[Value, str | None]:
    """The value and the reason of change that a version holds; raises RefusedInput when it holds none."""
    rest = dict(document)
    reason = rest.pop(REASON, None)
    return from_document(kind, rest), reason if isinstance(reason, str) else None


@dataclass(frozen=True, slots=True)
class Revised(Generic[Value, Stored]):
    """One kind of record: its lines in the journal, what a version holds, and what is known of it when it is stored.

    `stored` takes the record, the value of the last version, when it was first and last recorded, and how many
    versions there are. What stands in `unless_empty` is left out of the document when it is empty.
    """

    kind: Kind
    value: type[Value]
    stored: Callable[[RecordId, Value, str, str, int], Stored]
    unless_empty: tuple[str, ...] = ()

    def document(self, value: Value, reason: str | None = None) -> Document:
        """The document of one version: what is filled in; a later version also holds why it was changed."""
        filled = to_document(value).items()
        return with_reason({k: v for k, v in filled if v is not None and (v or k not in self.unless_empty)}, reason)

    def read(self, document: Document) -> tuple[Value, str | None]:
        """The value and the reason of change that a version holds; raises RefusedInput when it holds none."""
        return apart_from_reason(self.value, document)

    def last(self, lines: Iterable[tuple[Line, Content | None]]) -> tuple[Stored, ...]:
        """The last version of every record in `lines` (of any kind, oldest first), in the order they were begun.

        What was erased is not among them. Raises RefusedInput.
        """
        begun: dict[RecordId, str] = {}
        found: dict[RecordId, Stored] = {}
        for line, content in lines:
            if line.kind == self.kind and content is not None:
                at = begun.setdefault(line.record, line.recorded_at)
                value, _ = self.read(content.document)
                found[line.record] = self.stored(line.record, value, at, line.recorded_at, line.revision)
        return tuple(found.values())
