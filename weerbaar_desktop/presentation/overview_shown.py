"""An anonymous overview in words: which year, which file, and every byte of it before it goes out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from weerbaar_desktop.application.anonymous_overviews import OverviewKind
from weerbaar_desktop.application.own_papers import OwnFile
from weerbaar_desktop.domain.dutch import count
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.presentation.shown import ChoiceShown
from weerbaar_desktop.presentation.spoken import day

TITLE: Final = tr("Anoniem overzicht")
LEAD: Final = tr(
    "Voor uw griffier of organisatie is er een anoniem overzicht van een jaar. Er staan alleen aantallen in."
)
YEAR: Final = tr("Over welk jaar?")
KIND: Final = tr("Wat voor bestand?")
KINDS: Final[tuple[tuple[OverviewKind, str], ...]] = (
    ("csv", tr("Voor een rekenblad (CSV)")), ("json", tr("Voor een programma (JSON)")),
)  # fmt: skip
PREVIEW: Final = tr("Dit staat in het bestand")
PREVIEW_HINT: Final = tr("Alles wat uw kluis uit gaat, staat hier. Er gaat niets weg voordat u het bewaart.")
COUNTING: Final = tr("De incidenten worden geteld.")
NOTHING: Final = tr("Er staat nog niets in uw dagboek. Een overzicht kan later.")
TOO_FEW: Final = tr("Te weinig voor een overzicht")
TOO_FEW_WORDS: Final = tr(
    "Over {} staan er minder dan vijf incidenten in uw dagboek. Zo’n klein aantal kan naar mensen wijzen."
    " Daarom maakt het programma geen bestand."
)
ONCE: Final = tr("Geef van een jaar liever één overzicht. Wie er twee heeft, kan ze van elkaar aftrekken.")
_GIVEN: Final = tr(
    "Op {day} bewaarde u al een overzicht van {year}. Geef dit dan niet aan wie dat al heeft."
    " Het verschil kan één incident laten zien."
)
NOT_OVER: Final = tr("Dit jaar is nog niet om. Wacht liever tot het voorbij is.")
_BYTES: Final = tr("Het hele bestand is {}.")
_MARK: Final = tr("De eerste 3 bytes en de regeleinden ziet u niet. Een rekenblad heeft ze nodig.")
_BOM: Final = "utf-8-sig"


@dataclass(frozen=True, slots=True)
class FileShown:
    """The text of a file exactly as it stands in it, how large it is, and what to think of before it is given."""

    text: str
    size: str
    before: str


def file_shown(file: OwnFile, year: int, today: date, given_on: date | None) -> FileShown:
    """Of the bytes themselves, and of nothing else; `given_on` is when one of this year was saved before."""
    told = [_BYTES.format(count(len(file.data), tr("byte"), tr("bytes"))), *([_MARK] if file.ending == "csv" else [])]
    before = [
        _GIVEN.format(day=day(given_on), year=year) if given_on else ONCE,
        *([NOT_OVER] if year == today.year else []),
    ]
    return FileShown(file.data.decode(_BOM), " ".join(told), " ".join(before))


def year_choices(years: Sequence[int]) -> tuple[ChoiceShown, ...]:
    """As they come, the last one first."""
    return tuple(ChoiceShown(str(year), str(year)) for year in years)
