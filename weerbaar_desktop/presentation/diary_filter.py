"""What the diary can be narrowed to, each choice with the words it is shown by."""

from __future__ import annotations

from dataclasses import dataclass

from weerbaar_desktop.application.ports import FilterChoices, RowFilter
from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.incident import IncidentKind

ALL_YEARS, EVERY_KIND, EVERYONE = "Alle jaren", "Elke soort", "Iedereen"


@dataclass(frozen=True, slots=True)
class FilterShown:
    """Values and words per control, in the order in which they stand there; the first of each narrows nothing."""

    years: tuple[tuple[int | None, str], ...]
    kinds: tuple[tuple[IncidentKind | None, str], ...]
    who: tuple[tuple[str, str], ...]


def filter_shown(choices: FilterChoices, only: RowFilter, words: IncidentWords) -> FilterShown:
    """What there is to choose; what is chosen now stays a choice, also when nothing fits it any more."""
    years = sorted({*choices.years, *((only.year,) if only.year is not None else ())}, reverse=True)
    kinds = {*choices.kinds, *((only.kind,) if only.kind else ())}
    who = sorted({*choices.who, *((only.who,) if only.who else ())}, key=str.casefold)
    named: dict[str, IncidentKind] = {word: kind for kind in kinds for word in (words.choice("kinds", kind),)}
    order = [word for word in words.choices["kinds"].values() if word in named]
    return FilterShown(
        ((None, ALL_YEARS), *((year, str(year)) for year in years)),
        ((None, EVERY_KIND), *((named[word], word) for word in order)),
        (("", EVERYONE), *((name, visible(" ".join(name.split()))) for name in who)),
    )
