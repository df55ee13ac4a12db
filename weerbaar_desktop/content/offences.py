"""The offences as experts write them: elements as questions, whether a klacht is needed, and how sure all that is."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Final

import msgspec

from weerbaar_desktop.content.reading import ContentError, read
from weerbaar_desktop.domain.offences import Certainty, Element, Klacht, Offence, Sign, read_sign

_ALWAYS_THERE: Final = "account"
"""The story itself is never empty, so it would speak to everything."""
FEWEST: Final = 12


class _Element(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    id: str
    question: str
    speaks: tuple[str, ...]


class _Offence(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    id: str
    name: str
    article: str
    about: str
    klacht: Klacht
    touched_by: tuple[str, ...]
    elements: tuple[_Element, ...]
    state_of_law: date
    certainty: Certainty
    source: str
    reviewed_on: date
    klacht_note: str = ""
    office: str = ""
    note: str = ""
    limitation: int | None = None
    series: bool = False


class OffencesFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of offences.toml."""

    offences: tuple[_Offence, ...]


def load_offences(folder: Path) -> tuple[Offence, ...]:
    """The offences in `folder`/offences.toml, in the order in which they are shown; raises ContentError."""
    path = folder / "offences.toml"
    found = tuple(_offence(path, entry) for entry in read(path, OffencesFile).offences)
    _once(path, (offence.id for offence in found))
    if len(found) < FEWEST:
        raise ContentError(path, f"offences: het zijn er {len(found)}, en ten minste {FEWEST} horen erbij")
    return found


def _offence(path: Path, entry: _Offence) -> Offence:
    where = entry.id
    _once(path, (f"{where}.{element.id}" for element in entry.elements))
    if not entry.elements:
        raise ContentError(path, f"{where}: er staat geen vraag bij")
    if not entry.source.strip() or entry.state_of_law > entry.reviewed_on:
        raise ContentError(path, f"{where}: noem de bron, en de stand van de wet op of voor reviewed_on")
    if entry.klacht == "for_part" and not entry.klacht_note:
        raise ContentError(path, f"{where}: schrijf bij klacht_note voor welke vorm een klacht nodig is")
    plain = {key: getattr(entry, key) for key in entry.__struct_fields__ if key not in ("elements", "touched_by")}
    return Offence(
        **plain,
        touched_by=tuple(_signs(path, f"{where}.touched_by", entry.touched_by)),
        elements=tuple(_element(path, where, element) for element in entry.elements),
    )


def _element(path: Path, offence: str, entry: _Element) -> Element:
    where = f"{offence}.{entry.id}"
    if not entry.question.endswith("?"):
        raise ContentError(path, f"{where}: question is een vraag en eindigt op een vraagteken")
    if not entry.speaks:
        raise ContentError(path, f"{where}: speaks noemt geen enkel veld")
    return Element(entry.id, entry.question, tuple(_signs(path, f"{where}.speaks", entry.speaks)))


def _signs(path: Path, where: str, texts: Iterable[str]) -> Iterable[Sign]:
    for text in texts:
        if text.partition(":")[0] == _ALWAYS_THERE:
            raise ContentError(path, f"{where}: ‘{text}’ is altijd ingevuld")
        try:
            yield read_sign(text)
        except ValueError as unknown:
            raise ContentError(path, f"{where}: ‘{text}’ is geen veld of keuze van een incident") from unknown


def _once(path: Path, ids: Iterable[str]) -> None:
    seen: set[str] = set()
    for found in ids:
        if found in seen:
            raise ContentError(path, f"een id komt twee keer voor: {found}")
        seen.add(found)
