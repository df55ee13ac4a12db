"""What is told of incidents beside themselves and their pieces: in filings, measures, plans, weighings and packages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from weerbaar_desktop.domain import aftercare
from weerbaar_desktop.domain.filing import FILINGS, filing_texts
from weerbaar_desktop.domain.incident import BesideKind
from weerbaar_desktop.domain.journal import RECORD, Document, Kind, RecordId
from weerbaar_desktop.domain.measure import ASKED, MEASURES, measure_texts
from weerbaar_desktop.domain.weighing import WEIGHINGS, weighing_texts

KINDS_BESIDE: Final[tuple[Kind, ...]] = ("report", "measure", "care", "weighing", "export")
"""The kinds of lines that may tell of incidents."""


@dataclass(frozen=True, slots=True)
class Beside:
    """What a person wrote in one such record, a text for each place, and the incidents that it is about.

    What the program filled in is not told: a word that stands in each of them finds nothing.
    """

    what: BesideKind
    incidents: tuple[RecordId, ...]
    texts: tuple[str, ...]


def beside_in(kind: Kind, document: Document) -> Beside | None:
    """What the record tells of incidents, None for nothing; raises RefusedInput where it is no such record."""
    told = _READ[kind](document) if kind in _READ else None
    return told if told is not None and told.incidents and any(told.texts) else None


def _filing(document: Document) -> Beside:
    filing, _ = FILINGS.read(document)
    return Beside(filing.what, filing.incidents, tuple(text for key, text in filing_texts(filing) if key != "code"))


def _measure(document: Document) -> Beside:
    measure, _ = MEASURES.read(document)
    origin = measure.origin
    came_of = (origin.record,) if origin and origin.kind == "incident" and origin.record else ()
    return Beside("measure", came_of, tuple(text for key, text in measure_texts(measure) if key in ASKED))


def _care(document: Document) -> Beside:
    plan, _ = aftercare.CARE_PLANS.read(document)
    return Beside("care", (plan.incident,) if plan.incident else (), tuple(t for _, t in aftercare.texts_of(plan)))


def _weighing(document: Document) -> Beside:
    weighing, _ = WEIGHINGS.read(document)
    return Beside("weighing", (weighing.incident,), tuple(text for _, text in weighing_texts(weighing) if text))


def _package(document: Document) -> Beside | None:
    """For whom it was; a folder and a paper say that in their filing."""
    to = document.get("to")
    if document.get("what") != "package" or not isinstance(to, str):
        return None
    return Beside("package", tuple(_records(document.get("incidents"))), (to,))


def _records(found: Any) -> Iterator[RecordId]:  # noqa: ANN401  # whatever a line holds
    listed = found if isinstance(found, list) else ()
    return (RecordId(one) for one in listed if isinstance(one, str) and RECORD.fullmatch(one))


_READ: Final = {
    "report": _filing, "measure": _measure, "care": _care, "weighing": _weighing, "export": _package,
}  # fmt: skip
