"""The text of a notebook, cut into entries: at lines that begin with a date, or at blank lines; every word stays."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Final, Literal

from weerbaar_desktop.domain.canonical import Json, is_whole
from weerbaar_desktop.domain.documents import from_document, to_document
from weerbaar_desktop.domain.dutch import MONTHS
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.incident import Incident, Occurred
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.presentation.moments import at_home, read_beginning
from weerbaar_desktop.presentation.shown import ChoiceShown, FieldError, FormRefused
from weerbaar_desktop.presentation.taking_over import Entry, checked

DRAFT: Final = "notebook"
SOURCE: Final = "notitieboek"
FILE: Final = "notitieboek.txt"
LONGEST: Final = 2_000_000
"""Characters; a thick notebook is a tenth of it."""
Cut = Literal["dates", "blank"]
CUTS: Final = (
    ChoiceShown("dates", tr("Bij een datum vooraan de regel")),
    ChoiceShown("blank", tr("Bij een lege regel")),
)
_MARK: Final = re.compile(r"[\s\-*•–>]*")
_DAY_ONLY: Final = re.compile(
    rf"(?:(?:ma|di|wo|do|vr|za|zo)[a-z]{{0,7}}\.?,?\s+)?(?:\d{{1,2}}\s+(?:{'|'.join(MONTHS)}|"
    r"jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\b|\d{1,2}[-/]\d{1,2}\s*(?::|$))"
)
"""A day without its year: enough to begin an entry, too little to know when it was."""


@dataclass(frozen=True, slots=True)
class Notebook:
    """What the page holds; this is also the draft."""

    text: str = ""
    cut: Cut = "dates"

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing worth keeping."""
        return not self.text.strip()


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of the text, from the first to behind the last of its lines."""

    begin: int
    end: int


def draft_of(notebook: Notebook) -> Json:
    """The text as a draft keeps it."""
    return to_document(notebook)


def from_draft(document: Json) -> Notebook:
    """What a draft kept; an empty page for a draft that cannot be read."""
    try:
        return from_document(Notebook, document)
    except RefusedInput:
        return Notebook()


def refuse(notebook: Notebook) -> None:
    """Raises FormRefused when nothing can be made of the text."""
    text = notebook.text
    if notebook.is_empty:
        raise FormRefused((FieldError("text", tr("Plak of typ eerst de tekst van uw notitieboek.")),))
    if len(text) > LONGEST:
        raise FormRefused((FieldError("text", tr("Deze tekst is te lang voor een keer. Neem hem in delen over.")),))
    if not is_whole(text):
        raise FormRefused(
            (FieldError("text", tr("In de tekst staat een half teken. Haal dat teken weg of typ het opnieuw.")),)
        )


def lines_of(text: str) -> list[str]:
    """The lines with their ends, so that together they are the text."""
    return text.splitlines(keepends=True)


def pieces(text: str, cut: Cut) -> tuple[Piece, ...]:
    """Where each entry begins and ends; pieces without a word in them are left out."""
    lines = lines_of(text)
    if cut == "dates":
        begins = [place for place, line in enumerate(lines) if begins_with_date(line)]
    else:
        begins = [
            place for place, line in enumerate(lines) if line.strip() and (not place or not lines[place - 1].strip())
        ]
    bounds = [0, *(place for place in begins if place), len(lines)]
    found = (Piece(begin, end) for begin, end in pairwise(bounds))
    return tuple(piece for piece in found if any(line.strip() for line in lines[piece.begin : piece.end]))


def begins_with_date(line: str) -> bool:
    """Whether a line begins with a date, also one without its year."""
    rest = _after_mark(line)
    return read_beginning(rest) is not None or _DAY_ONLY.match(rest.lower()) is not None


def _after_mark(line: str) -> str:
    """The line without spaces and the dash or dot of a list in front."""
    hit = _MARK.match(line)
    return line[hit.end() :].rstrip() if hit else line.rstrip()


def joined(found: Sequence[Piece], at: int) -> tuple[Piece, ...]:
    """The same pieces with the one at `at` put behind the one before it."""
    if not 0 < at < len(found):
        return tuple(found)
    return (*found[: at - 1], Piece(found[at - 1].begin, found[at].end), *found[at + 1 :])


def cuttable(text: str, piece: Piece) -> tuple[tuple[int, str], ...]:
    """The lines of a piece before which it can be cut in two: not the first one with words in it."""
    found = [(place, line) for place, line in enumerate(lines_of(text)[piece.begin : piece.end]) if line.strip()]
    return tuple((piece.begin + place, line.strip()) for place, line in found[1:])


def cut_before(found: Sequence[Piece], line: int) -> tuple[Piece, ...]:
    """The same pieces with the one that holds `line` cut in two before it."""
    made: list[Piece] = []
    for piece in found:
        inside = piece.begin < line < piece.end
        made += [Piece(piece.begin, line), Piece(line, piece.end)] if inside else [piece]
    return tuple(made)


def entries(text: str, found: Sequence[Piece], now: datetime) -> Iterator[Entry]:
    """One entry for each piece, with the text exactly as it stands there."""
    lines = lines_of(text)
    for number, piece in enumerate(found, 1):
        account = "".join(lines[piece.begin : piece.end]).strip("\r\n")
        first = _after_mark(next((line for line in account.splitlines() if line.strip()), ""))
        hit = read_beginning(first)
        occurred = Occurred(at_home(hit[0], hit[1]), precision="about" if hit[1] else "day") if hit else None
        attention = () if hit else (_NO_YEAR if _DAY_ONLY.match(first.lower()) else _NO_DATE,)
        incident = Incident(account, occurred=occurred, origin=f"{SOURCE}, stuk {number}")
        yield checked(Entry(f"stuk {number}", incident, attention), now)


_NO_YEAR: Final = tr("Er staat geen jaar bij de datum.")
_NO_DATE: Final = tr("Dit stuk begint niet met een datum.")
