"""The library in words: each paper as a link, and how far the search looked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from weerbaar_desktop.application.paper_library import KeptPaper
from weerbaar_desktop.domain.dutch import count, visible
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.presentation.own_shown import title_words
from weerbaar_desktop.presentation.shown import LinkShown, in_short
from weerbaar_desktop.presentation.spoken import day

TITLE: Final = tr("Bibliotheek")
LEAD: Final = tr("Bewaar hier protocollen en afspraken van uw organisatie. Zo heeft u ze bij de hand als het nodig is.")
EMPTY: Final = tr("Er staat nog niets. Vraag uw griffier of secretaris om het agressieprotocol, en zet het hier neer.")
APART: Final = tr("Deze stukken horen niet bij een incident. Ze gaan niet mee met een melding of aangifte.")
SEARCH: Final = tr("Zoek in de bibliotheek")
SEARCH_HINT: Final = tr("In namen, in wat u erbij schreef, en in de tekst van de stukken.")
READING: Final = tr("De tekst van de stukken wordt gelezen. Dat gebeurt apart van uw kluis.")
NOTHING_FOUND: Final = tr("Geen stuk gevonden met deze woorden.")
NOT_READ: Final = tr("Niet te lezen, dus niet doorzocht. Kijk de kluis na bij Kluis:")
NOT_KEPT: Final = tr("Niet alles kon worden bewaard")
NO_FILE: Final = tr("Het bestand bij dit stuk ontbreekt.")
_LONGEST: Final = 120


def paper_rows(papers: Sequence[KeptPaper]) -> tuple[LinkShown, ...]:
    """Each with what it is for, its day, and the name of its file."""
    return tuple(LinkShown(one.stored.record, title_words(one.stored.own), _below(one)) for one in papers)


def _below(paper: KeptPaper) -> str:
    own = paper.stored.own
    words = [line.text.rstrip(" .") for line in own.lines if line.text]
    if own.on is not None:
        words.append(day(own.on))
    words.append(paper.piece.name if paper.piece is not None else NO_FILE.rstrip("."))
    return f"{in_short(visible(', '.join(words)), _LONGEST)}."


def searched_words(papers: Sequence[KeptPaper], unread: int, found: int, not_read: Sequence[str] = ()) -> str:
    """What was found, what holds no text, and the names of what could not be read."""
    words = count(found, tr("stuk gevonden"), tr("stukken gevonden")) if found else NOTHING_FOUND.rstrip(".")
    told = [f"{words}."]
    if unread:
        closed = (
            tr("In 1 stuk kan")
            if unread == 1
            else tr("In {unread} van de {number} stukken kan", unread=unread, number=len(papers))
        )
        told.append(tr("{closed} het programma geen tekst lezen, zoals een scan of een foto.", closed=closed))
    if not_read:
        told.append(f"{NOT_READ} {', '.join(map(visible, not_read))}.")
    return " ".join(told)
