"""What was done with a piece of evidence after it came in: every act is a line of its own in the journal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal, get_args

from weerbaar_desktop.domain.documents import from_document
from weerbaar_desktop.domain.journal import Document, RecordId

Act = Literal["exported", "handed_over", "packed", "redacted", "taken_out"]
"""Written to a file to be used elsewhere; put in a handover folder; put in a package for another vault; copied with
parts made black; a file inside it was kept as a piece of its own."""
ACTS: Final[tuple[str, ...]] = get_args(Act)


@dataclass(frozen=True, slots=True)
class Custody:
    """One act on a piece.

    at: as the journal spells it. sha256: 64 hex of the bytes that went out or that were made. made: the piece that came
    of it, if one did. note: a few words, such as for whom; "" for none.
    """

    evidence: RecordId
    act: Act
    at: str
    sha256: str
    made: RecordId | None = None
    note: str = ""


def custody_document(
    evidence: RecordId, act: Act, sha256: str, made: RecordId | None = None, note: str = ""
) -> Document:
    """What the journal keeps of an act; the line itself says when."""
    return {"evidence": evidence, "act": act, "sha256": sha256, "made": made, "note": note}


def custody_in(document: Mapping[str, Any], at: str) -> Custody:
    """The act that a line recorded at `at` holds; raises RefusedInput when it is none."""
    return from_document(Custody, {**document, "at": at})
