"""An anonymous overview of a year as a file that a griffier opens in a spreadsheet, or another program reads."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from weerbaar_desktop.application.own_papers import OwnFile
from weerbaar_desktop.application.ports import RowFilter, Vault
from weerbaar_desktop.domain.anonymous_overview import (
    NO_MONTH,
    OTHER_KIND,
    PHYSICAL,
    SEVERAL_KINDS,
    SMALLEST,
    AnonymousOverview,
    Cell,
    anonymous_overview,
    counted_kinds,
)
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.dutch import from_record

OverviewKind = Literal["csv", "json"]
VERSION: Final = 1
WHAT: Final = "anoniem-overzicht"
"""What the journal and the file are called by."""
PRACTICE: Final = "Dit is een oefening. De aantallen zijn verzonnen."
EXPLAINED: Final = (
    "Eén persoon maakte dit overzicht uit het eigen dagboek. Er staan geen namen, teksten en dagen in.",
    "Elk incident telt één keer in elke tabel. De drie tabellen gaan over dezelfde incidenten.",
    f"Een aantal van 1 tot en met {SMALLEST - 1} staat er nergens in. Zo’n klein aantal kan naar mensen wijzen.",
    "Zulke aantallen zijn samengevoegd met de groep ernaast. Bij elke samenvoeging staat wat erin zit.",
    "De soorten volgen de Monitor Integriteit en Veiligheid.",
    f"Vernieling telt bij ‘{PHYSICAL}’. Van meer soorten tegelijk is het ‘{SEVERAL_KINDS}’.",
    f"Wat niet bij een soort past, staat bij ‘{OTHER_KIND}’. Seksuele intimidatie en discriminatie staan daar ook.",
    "Een gewone dag en een onveilig gevoel zonder voorval tellen niet mee. Wat emotie of kritiek bleek, telt wel mee.",
    f"‘{NO_MONTH.capitalize()}’ is: de maand is niet ingevuld of niet zeker. Wat langer duurde, telt bij het begin.",
)
_HEAD: Final = ("tabel", "naam", "aantal", "samengevoegd uit")
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
"""What makes a formula of a cell that begins with it."""


@dataclass(frozen=True, slots=True)
class AnonymousOverviews:
    """Of one open vault."""

    vault: Vault

    def years(self) -> tuple[int, ...]:
        """Those of which there is something in the diary, the last one first."""
        return self.vault.filter_choices().years

    def of(self, year: int) -> AnonymousOverview | None:
        """On a connection of its own, so outside the writer's thread; None when there is too little to tell."""
        with closing(self.vault.reader()) as reader:
            return anonymous_overview(year, reader.incidents(only=RowFilter(year=year)))

    def given_on(self, year: int) -> date | None:
        """The day on which an overview of this year was last saved; None when none ever was."""
        with closing(self.vault.reader()) as reader:
            given = [at for at, document in reader.went_out(WHAT) if document.get("year") == year]
        return from_record(given[-1]).date() if given else None

    def own(self, year: int) -> tuple[Cell, ...]:
        """The kinds of this year as they are, for the person alone; on a connection of its own too."""
        with closing(self.vault.reader()) as reader:
            return counted_kinds(reader.incidents(only=RowFilter(year=year)))

    def file(self, overview: AnonymousOverview, kind: OverviewKind) -> OwnFile:
        """The bytes that go out, whole, before they go."""
        practice = self.vault.description.practice
        written = as_csv(overview, practice=practice) if kind == "csv" else as_json(overview, practice=practice)
        return OwnFile(written, kind, {"what": WHAT, "year": overview.year})


def file_name(year: int, kind: OverviewKind) -> str:
    """The name that is proposed; it names nobody."""
    return f"{WHAT}-{year}.{kind}"


def as_json(overview: AnonymousOverview, *, practice: bool = False) -> bytes:
    """UTF-8, keys in the order of the alphabet at every level: the same overview gives the same bytes."""
    tables: dict[str, Json] = {name: [_object(cell) for cell in cells] for name, cells in _tables(overview)}
    document: dict[str, Json] = {
        "versie": VERSION,
        "jaar": overview.year,
        "aantal": overview.incidents,
        "uitleg": list(_explained(practice=practice)),
        **tables,
    }
    return (json.dumps(document, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode()


def as_csv(overview: AnonymousOverview, *, practice: bool = False) -> bytes:
    """One table that a Dutch spreadsheet opens well.

    Where the comma stands in numbers Excel takes `;` between columns, and without the mark of UTF-8 in front it reads
    the letters wrongly.
    """
    target = io.StringIO(newline="")
    sheet = csv.writer(target, delimiter=";", lineterminator="\r\n")
    sheet.writerow(_HEAD)
    sheet.writerow(("overzicht", "versie", VERSION, ""))
    sheet.writerow(("overzicht", "jaar", overview.year, ""))
    sheet.writerow(("overzicht", "incidenten", overview.incidents, ""))
    for table, cells in _tables(overview):
        for cell in cells:
            sheet.writerow((table, no_formula(cell.name), cell.number, no_formula(", ".join(cell.merged))))
    for words in _explained(practice=practice):
        sheet.writerow(("uitleg", no_formula(words), "", ""))
    return target.getvalue().encode("utf-8-sig")


def no_formula(text: str) -> str:
    """A text that a spreadsheet shows and never works out."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def _tables(overview: AnonymousOverview) -> tuple[tuple[str, tuple[Cell, ...]], ...]:
    return ("soort", overview.kinds), ("waarlangs", overview.ways), ("maand", overview.periods)


def _object(cell: Cell) -> Json:
    return {"naam": cell.name, "aantal": cell.number, "samengevoegd_uit": list(cell.merged)}


def _explained(*, practice: bool) -> Iterator[str]:
    if practice:
        yield PRACTICE
    yield from EXPLAINED
