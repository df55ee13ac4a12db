"""A piece of evidence as its card shows it: what it is, that the original is kept, and what was told of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.application.exhibit_list import answer_words, marked_words, origin_words
from weerbaar_desktop.content.evidence_words import EvidenceWords
from weerbaar_desktop.domain.dutch import count, visible
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.evidence import About, asked, emptiness
from weerbaar_desktop.domain.incident import Evidence, StoredIncident
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.presentation.incident_shown import FactShown
from weerbaar_desktop.presentation.spoken import recorded_words, size_words

_KINDS: Final = (
    ("photo", tr("Afbeelding"), ("jpg", "png", "webp", "gif", "heic")),
    ("mail", tr("Mail"), ("eml", "msg")),
    ("file-text", tr("Tekst"), ("pdf", "txt", "docx")),
    ("list-details", tr("Tabel"), ("csv", "xlsx")),
    ("archive", tr("Archief"), ("zip",)),
    ("speakerphone", tr("Geluid"), ("mp3", "m4a", "wav", "ogg")),
    ("eye", tr("Film"), ("mp4", "mov")),
)


_LINES_SHOWN: Final = 5
_NAMED: Final = 3
"""So many files that were not taken in are named one by one."""


@dataclass(frozen=True, slots=True)
class EvidenceShown:
    """One piece: its name made safe to look at, its kind as icon and word, and each answer or kind of empty."""

    record: str
    name: str
    symbol: str
    second: str
    description: str
    facts: tuple[FactShown, ...]
    told: bool


def evidence_shown(piece: Evidence, words: EvidenceWords) -> EvidenceShown:
    """The card of one piece; what was not asked has no row."""
    symbol, kind = kind_of(piece.extension)
    made_of = f"{origin_words(piece.origin, say=said)}. " if piece.origin else ""
    kept = tr("Bewaard") if piece.origin else tr("Origineel bewaard")
    facts = [
        FactShown(question.label, answer_words(piece.about, question.key, words, said), empty)
        for question in words.questions
        if (empty := emptiness(piece.about, question.key)) != "not_asked"
        and (question.key != "description" or empty is not None)
    ]
    return EvidenceShown(
        piece.record,
        visible(piece.name),
        symbol,
        f"{kind}. {made_of}{kept}, {size_words(piece.size)}, {recorded_words(piece.recorded_at)}",
        piece.about.description or "",
        (*facts, *_marked(piece.about)),
        asked(piece.about),
    )


def _marked(about: About) -> Iterator[FactShown]:
    """The lines that matter, the first few in full."""
    if not about.marked:
        return
    lines = [f"{marked_words(line, said)}: {line.text}" for line in about.marked[:_LINES_SHOWN]]
    if len(about.marked) > _LINES_SHOWN:
        lines.append(tr("En nog {count}.", count=count(len(about.marked) - _LINES_SHOWN, tr("regel"), tr("regels"))))
    yield FactShown(tr("Regels die ertoe doen"), "\n".join(lines))


def kind_of(extension: str) -> tuple[str, str]:
    """The icon and the word for what the file is by its content."""
    return next(((symbol, word) for symbol, word, found in _KINDS if extension in found), ("file", tr("Bestand")))


def refused_words(refused: Sequence[CannotContinue]) -> tuple[str, str]:
    """What happened with files that were not taken in, and the rest of it."""
    last = refused[-1]
    rest = f"{last.safe} {last.todo}".strip()
    different = tuple(dict.fromkeys(one.happened for one in refused))
    if len(different) == 1:
        return different[0], rest
    more = len(different) - _NAMED
    named = (*different[:_NAMED], *((tr("En zo nog {more}.", more=more),) if more > 0 else ()))
    return tr("{number} bestanden zijn niet toegevoegd.", number=len(refused)), " ".join((*named, rest))


def waiting_words(stored: StoredIncident, pieces: int) -> str:
    """What is said when the program stopped before all evidence was kept with an incident."""
    what = tr("was 1 bewijsstuk") if pieces == 1 else tr("waren {pieces} bewijsstukken", pieces=pieces)
    return tr(
        "Toen het programma stopte, {what} misschien nog niet bewaard bij het incident dat u vastlegde "
        "op {recorded}. Kijk welk bewijs daar staat en voeg de rest opnieuw toe.",
        what=what,
        recorded=recorded_words(stored.recorded_at),
    )
