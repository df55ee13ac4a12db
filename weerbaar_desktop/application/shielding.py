"""Before anything goes out: every place with something private in it, and what follows from the decisions."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from weerbaar_desktop.application.exhibit_list import copied_from
from weerbaar_desktop.application.piece_search import PieceFound, PieceSearch
from weerbaar_desktop.application.ports import Cancelled, Progress, Reading
from weerbaar_desktop.domain.aangifte import AangifteAnswers, Complainant, Private
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.documents import to_document
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.evidence import about_texts
from weerbaar_desktop.domain.incident import Evidence, StoredIncident
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.shield import Shield
from weerbaar_desktop.domain.shielding import (
    NOTHING_DECIDED,
    Giving,
    KeptText,
    Shielding,
    sentence_around,
    sentences_kept,
)
from weerbaar_desktop.domain.wording import tr

OWN: Final = "complainant"
"""The field under which all that somebody states of oneself is decided."""
NAME: Final = "name"
"""The field of a piece that holds the name of its file."""
_NAMED: Final = 5
"""Pieces that one sentence names."""
Place = tuple[str, str]
"""A record, "" for the answers, and a field of it."""


@dataclass(frozen=True, slots=True)
class TextHit:
    """Private words in a field that goes out, in every sentence in which they stand, spelled exactly so.

    incident: its number in the document, from 1; 0 for what somebody states of oneself. piece: the name of the piece
    that the field tells of, "" for the incident itself.
    """

    incident: int
    record: str
    field: str
    words: str
    sentences: tuple[str, ...]
    piece: str = ""


@dataclass(frozen=True, slots=True)
class PieceSeen:
    """A piece with the number of its incident, what was found in it, and whether a shielded copy lies beside it."""

    incident: int
    piece: Evidence
    found: PieceFound
    copied: bool


@dataclass(frozen=True, slots=True)
class Seen:
    """All that was found in what is going to go out."""

    texts: tuple[TextHit, ...] = ()
    pieces: tuple[PieceSeen, ...] = ()


NOTHING_SEEN: Final = Seen()


@dataclass(frozen=True, slots=True)
class Settled:
    """What goes out: `kept` are the words that stay in each place, `going` the pieces, `undecided` those that wait."""

    kept: Mapping[Place, frozenset[str]]
    texts: tuple[KeptText, ...]
    going: frozenset[RecordId]
    undecided: tuple[PieceSeen, ...]
    covered: int
    """How many different places in the text are covered."""


class Undecided(CannotContinue):
    """Something private stands in `pieces`, or they are damaged, and nobody decided of them."""

    def __init__(self, pieces: Sequence[PieceSeen]) -> None:
        self.pieces = tuple(seen.piece for seen in pieces)
        damaged = [seen.piece for seen in pieces if seen.found.damaged]
        if damaged:
            happened = tr("Niet meer zoals u het heeft bewaard: {listed}.", listed=_listed(damaged))
            todo = tr("Zet het terug uit een reservekopie, of kies bij ‘Afschermen’ dat het niet meegaat.")
        else:
            happened = tr("Hierin staat iets dat geheim moet blijven: {listed}.", listed=_listed(self.pieces))
            todo = tr(
                "Kies bij ‘Afschermen’ per stuk: het origineel met een reden, een afgeschermde kopie, of niet meegeven."
            )
        super().__init__(happened, tr("Er is niets gemaakt."), todo)


def _listed(pieces: Sequence[Evidence]) -> str:
    names, more = ", ".join(f"‘{visible(piece.name)}’" for piece in pieces[:_NAMED]), len(pieces) - _NAMED
    return f"{names} en nog {more}" if more > 0 else names


def own_shield(private: Private | None) -> Shield:
    """The shield for what somebody states of oneself: a family shares its name, and one may be born where one works."""
    return Shield.of(replace(private or Private(), family=None, birth_place=None))


@dataclass(frozen=True, slots=True)
class Covering:
    """Covers what goes out, but for what may stay where it stands."""

    shield: Shield
    own: Shield
    kept: Mapping[Place, frozenset[str]]

    def clean(self, record: str, field: str, text: str) -> str:
        """The text of one field as it goes out."""
        return self.shield.clean(text, self.kept.get((record, field), ()))

    def clean_own(self, text: str) -> str:
        """What somebody states of oneself, as it goes out."""
        return self.own.clean(text, self.kept.get(("", OWN), ()))

    def hides(self, record: str, field: str, value: Json) -> bool:
        """Whether a field has to stay closed, because something in it is covered."""
        kept = self.kept.get((record, field), frozenset())
        return any(text[start:end] not in kept for text in strings_in(value) for start, end in self.shield.spans(text))


def strings_in(value: Json) -> Iterator[str]:
    """Every text in a value of the journal."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from strings_in(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from strings_in(item)


def find(
    vault: Reading,
    incidents: Sequence[StoredIncident],
    answers: AangifteAnswers,
    search: PieceSearch,
    progress: Progress,
    cancelled: Cancelled,
) -> Seen:
    """Everything that goes out of these incidents, searched; raises Stopped, and what the vault raises."""
    shield = Shield.of(answers.private or Private())
    hits = _Hits()
    hits.own(own_shield(answers.private), answers.complainant)
    pieces: list[PieceSeen] = []
    for number, stored in enumerate(incidents, 1):
        hits.incident(vault, shield, number, stored)
        records = {piece.record for piece in stored.evidence}
        parents = {piece.origin.of for piece in stored.evidence if piece.origin and copied_from(piece, records)}
        for piece in stored.evidence:
            if shield.needles:
                progress(tr("Zoeken in stuk {number}", number=len(pieces) + 1))
            hits.piece(shield, number, piece)
            found = search.look(vault, piece, shield, cancelled)
            pieces.append(PieceSeen(number, piece, found, piece.record in parents))
    return Seen(hits.all(), tuple(pieces))


class _Hits:
    """Gathers what is found in texts: the same words in the same field are one."""

    def __init__(self) -> None:
        self._found: dict[tuple[int, str, str, str, str], dict[str, None]] = {}

    def own(self, shield: Shield, who: Complainant) -> None:
        for text in strings_in(to_document(who)):
            self._take(shield, (0, "", OWN), text)

    def incident(self, vault: Reading, shield: Shield, number: int, stored: StoredIncident) -> None:
        """Every revision goes out, but for what the last one leaves out on purpose."""
        if not shield.needles:
            return
        for _, content in vault.history(stored.record):
            for field, value in content.document.items() if content else ():
                if field not in stored.incident.withheld:
                    for text in strings_in(value):
                        self._take(shield, (number, stored.record, field), text)

    def piece(self, shield: Shield, number: int, piece: Evidence) -> None:
        for field, text in ((NAME, piece.name), *about_texts(piece.about)):
            self._take(shield, (number, piece.record, field), text, piece.name)

    def _take(self, shield: Shield, place: tuple[int, str, str], text: str, piece: str = "") -> None:
        for start, end in shield.spans(text):
            sentences = self._found.setdefault((*place, text[start:end], piece), {})
            sentences[sentence_around(text, start, end)] = None

    def all(self) -> tuple[TextHit, ...]:
        return tuple(
            TextHit(number, record, field, words, tuple(sentences), piece)
            for (number, record, field, words, piece), sentences in self._found.items()
        )


def settle(seen: Seen, shielding: Shielding | None) -> Settled:
    """What follows from the decisions; one about words that have changed since, or without a reason, does not count."""
    shielding = shielding or NOTHING_DECIDED
    reasoned = (kept for kept in shielding.texts if kept.reason.strip())
    valid = tuple(kept for kept in reasoned if any(_fits(kept, hit) for hit in seen.texts))
    kept: dict[Place, frozenset[str]] = {}
    for one in valid:
        kept[one.record, one.field] = kept.get((one.record, one.field), frozenset()) | {one.words}
    covered = sum(1 for hit in seen.texts if hit.words not in kept.get((hit.record, hit.field), ()))
    given = {piece.piece.record: giving(piece, shielding) for piece in seen.pieces}
    followed = _following(seen.pieces, given, shielding)
    going = frozenset(
        record
        for record, give in given.items()
        if give == "original" and (record in followed or shielding.of(record) is not None)
    )
    waits = tuple(
        piece for piece in seen.pieces if given[piece.piece.record] is None and piece.piece.record in followed
    )
    return Settled(kept, valid, going, waits, covered)


def kept_reason(hit: TextHit, shielding: Shielding) -> str | None:
    """Why these words may stay; None where they are covered."""
    return next((kept.reason for kept in reversed(shielding.texts) if _fits(kept, hit)), None)


def _fits(kept: KeptText, hit: TextHit) -> bool:
    same = (kept.record, kept.field, kept.words) == (hit.record, hit.field, hit.words)
    return same and kept.sentences in (None, hit.sentences, sentences_kept(hit.sentences))


def giving(seen: PieceSeen, shielding: Shielding) -> Giving | None:
    """What goes out of a piece: as decided; else its copy where there is one, and itself where nothing was found.

    None where somebody has to decide: something was found and there is no copy, or the copy that was chosen is gone,
    or the original was chosen without a reason, or is damaged.
    """
    decided = shielding.of(seen.piece.record)
    if decided is None:
        return "copy" if seen.copied else None if seen.found.hits or seen.found.damaged else "original"
    if decided.give == "original" and seen.found.damaged:
        return None
    if decided.give == "copy" and not seen.copied:
        return None
    if decided.give == "original" and seen.found.hits and not (decided.reason or "").strip():
        return None
    return decided.give


def _following(
    pieces: Sequence[PieceSeen], given: Mapping[RecordId, Giving | None], shielding: Shielding
) -> frozenset[RecordId]:
    """The pieces that stand for themselves, and the copies of those of which a copy is given: of a copy too."""
    left_out = {piece.piece.record for piece in pieces if given[piece.piece.record] != "copy"}
    found: set[RecordId] = set()
    for one in pieces:  # a copy was kept after the piece that it was made of
        origin = one.piece.origin
        if origin is None or origin.how != "redacted" or origin.of not in left_out:
            found.add(one.piece.record)
        elif shielding.of(one.piece.record) is None:
            left_out.add(one.piece.record)
    return frozenset(found)


def shield_document(settled: Settled, shielding: Shielding | None, pieces: Iterable[PieceSeen]) -> dict[str, Json]:
    """What the journal keeps of it: how many places were covered, what stayed and why, what went of each piece."""
    shielding = shielding or NOTHING_DECIDED
    texts: list[Json] = [{"record": kept.record, "field": kept.field, "reason": kept.reason} for kept in settled.texts]
    given: list[Json] = []
    for seen in pieces:
        decided, give = shielding.of(seen.piece.record), giving(seen, shielding)
        if decided is not None or give != "original":
            reason = decided.reason if decided else None
            given.append({"evidence": seen.piece.record, "give": give, "reason": reason})
    return {"covered": settled.covered, "kept": texts, "pieces": given}


def pieces_going(seen: Seen, going: Collection[RecordId]) -> tuple[PieceSeen, ...]:
    """The pieces that go along, in the order of the document."""
    return tuple(piece for piece in seen.pieces if piece.piece.record in going)
