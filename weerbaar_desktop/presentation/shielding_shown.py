"""The step in which each private place is decided: what it shows, what is still open, and what follows in words."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from weerbaar_desktop.application.shielding import (
    NAME,
    OWN,
    PieceSeen,
    Seen,
    Settled,
    TextHit,
    giving,
    kept_reason,
    settle,
)
from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.dutch import count, visible
from weerbaar_desktop.domain.shielding import Giving, KeptText, PieceGiven, Shielding, sentences_kept
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.presentation.shown import ChoiceShown, FieldError

COVER: Final = "cover"
KEEP: Final = "keep"
TEXT_CHOICES: Final = (ChoiceShown(COVER, tr("Afschermen")), ChoiceShown(KEEP, tr("Laten staan")))
BARS: Final = "bars"
TEXT: Final = "text"
MAKE: Final = {BARS: tr("Maak een afgeschermde kopie"), TEXT: tr("Maak een kopie van de tekst")}
SHIELD_WHY: Final = tr(
    "Het programma zocht in de tekst en in de bewijsstukken naar wat u geheim houdt. "
    "U kiest per plek of het zichtbaar blijft. Uw dossier in de kluis verandert niet."
)
LOOK_YOURSELF: Final = tr("In deze stukken is niets gevonden, maar niet alles is te doorzoeken.")
_GIVINGS: Final[dict[Giving, str]] = {
    "copy": tr("De afgeschermde kopie"),
    "original": tr("Het origineel"),
    "nothing": tr("Niets"),
}
MOST_SHOWN: Final = 5
"""Places of one piece that are written out; the decision is about the piece."""
MOST_SENTENCES: Final = 3
"""Of one word in one field."""
MOST_PIECES: Final = 20
"""Cards at once, those that wait for a choice first; the others come when these are decided."""
MOST_TEXTS: Final = 30
"""Places in the text at once: what is not shown is covered."""
NOTHING_FOUND: Final = tr("Er is niets gevonden dat geheim moet blijven.")
NOTHING_FILLED: Final = tr(
    "U heeft niet ingevuld wat geheim moet blijven. Daarom is er niet gezocht. "
    "Ga terug naar ‘Wat moet geheim blijven?’ als u dat wilt doen."
)
_NO_REASON: Final = tr("Schrijf op waarom dit mag blijven staan.")
_NO_CHOICE: Final = tr("Kies wat er met het stuk ‘{name}’ gebeurt.")
_NAMED: Final = 5
"""Pieces that one sentence names."""


@dataclass(frozen=True, slots=True)
class HitShown:
    """Private words in the text: their key, where they stand, the sentences around them, and what was chosen.

    more: that they stand in more sentences than these; "" when they do not.
    """

    key: str
    where: str
    words: str
    sentences: tuple[str, ...]
    choice: str
    reason: str
    more: str = ""


@dataclass(frozen=True, slots=True)
class PieceShown:
    """A piece to decide of: what was found in it, what only a person can see, and what can be chosen.

    choice: "" while it has to be decided. makes: which kind of copy can be made of it: BARS, TEXT, "" for none.
    """

    key: str
    name: str
    found: tuple[str, ...]
    unseen: str
    choices: tuple[ChoiceShown, ...]
    choice: str
    reason: str
    asks_reason: bool
    makes: str


@dataclass(frozen=True, slots=True)
class ShieldShown:
    """The whole step; `look` names the pieces without anything found that only a person can look at."""

    said: str
    hits: tuple[HitShown, ...]
    more: int
    pieces: tuple[PieceShown, ...]
    look: tuple[str, ...]
    more_pieces: int = 0


def shield_shown(
    seen: Seen, shielding: Shielding, words: IncidentWords, makes: dict[str, str], *, filled: bool
) -> ShieldShown:
    """The step as it stands; makes: by piece, the kind of copy that can be made. filled: whether there was a search."""
    deciding = [one for one in seen.pieces if _is_decided_of(one) or shielding.of(one.piece.record)]
    said = (
        NOTHING_FILLED if not filled else "" if seen.texts or any(one.found.hits for one in deciding) else NOTHING_FOUND
    )
    here = {one.piece.record for one in deciding}
    others = [one for one in seen.pieces if one.piece.record not in here and one.found.unseen]
    waiting = {one.piece.record for one in settle(seen, shielding).undecided}
    deciding.sort(key=lambda one: one.piece.record not in waiting)
    texts = sorted(seen.texts, key=lambda hit: kept_reason(hit, shielding) is None)  # what stays is always there
    return ShieldShown(
        said,
        tuple(_hit(hit, shielding, words) for hit in texts[:MOST_TEXTS]),
        max(0, len(seen.texts) - MOST_TEXTS),
        tuple(_piece(one, shielding, makes.get(one.piece.record, "")) for one in deciding[:MOST_PIECES]),
        _to_look_at(others),
        max(0, len(deciding) - MOST_PIECES),
    )


def _is_decided_of(seen: PieceSeen) -> bool:
    return bool(seen.found.hits or seen.found.damaged or seen.copied)


def _to_look_at(pieces: list[PieceSeen]) -> tuple[str, ...]:
    lines = tuple(f"{visible(one.piece.name)}: {_unseen(one)}" for one in pieces[:MOST_PIECES])
    more = len(pieces) - len(lines)
    return (*lines, tr("En nog {count}.", count=count(more, tr("stuk"), tr("stukken")))) if more else lines


def more_words(more: int) -> str:
    """That there is more in the text than is shown."""
    there = tr(
        "Er {form} nog {count} in de tekst.",
        form=_form(more, tr("is"), tr("zijn")),
        count=count(more, tr("plek"), tr("plekken")),
    )
    return tr("{there} Die schermt het programma af.", there=there)


def more_pieces_words(more: int) -> str:
    """That there are more pieces than are shown."""
    return tr(
        "Er {form} nog {count}. U ziet ze als u deze heeft gekozen.",
        form=_form(more, tr("is"), tr("zijn")),
        count=count(more, tr("stuk"), tr("stukken")),
    )


def hit_key(hit: TextHit) -> str:
    """Tells one place in the text from another."""
    return "\n".join((hit.record, hit.field, hit.words))


def _hit(hit: TextHit, shielding: Shielding, words: IncidentWords) -> HitShown:
    reason = kept_reason(hit, shielding)
    sentences = tuple(visible(sentence) for sentence in hit.sentences[:MOST_SENTENCES])
    choice, more = COVER if reason is None else KEEP, len(hit.sentences) - len(sentences)
    said = (
        tr("En nog in {count}. Wat u kiest, geldt daar ook.", count=count(more, tr("zin"), tr("zinnen")))
        if more
        else ""
    )
    return HitShown(hit_key(hit), _where(hit, words), visible(hit.words), sentences, choice, reason or "", said)


def _where(hit: TextHit, words: IncidentWords) -> str:
    if hit.field == OWN:
        return tr("Uw eigen gegevens")
    if hit.piece:
        what = tr("naam van het bestand") if hit.field == NAME else tr("wat u erover vertelde")
        return tr(
            "Incident {incident}, stuk ‘{piece}’: {what}", incident=hit.incident, piece=visible(hit.piece), what=what
        )
    labels = {field.key: field.label for field in words.fields}
    return tr(
        "Incident {incident}: {value}",
        incident=hit.incident,
        value=labels.get(hit.field, tr("reden van een wijziging")).lower(),
    )


def _piece(seen: PieceSeen, shielding: Shielding, makes: str) -> PieceShown:
    decided = shielding.of(seen.piece.record)
    cannot = {*(() if seen.copied else ("copy",)), *(("original",) if seen.found.damaged else ())}
    choices = tuple(ChoiceShown(give, words) for give, words in _GIVINGS.items() if give not in cannot)
    choice = decided.give if decided else giving(seen, shielding)
    if choice == "copy" and not seen.copied:
        choice = None
    return PieceShown(
        seen.piece.record,
        visible(seen.piece.name),
        _found(seen),
        _unseen(seen),
        choices,
        choice or "",
        (decided.reason if decided else "") or "",
        asks_reason=bool(seen.found.hits),
        makes="" if seen.found.damaged else makes,
    )


def _found(seen: PieceSeen) -> tuple[str, ...]:
    lines = [f"{visible(hit.where)}: {visible(hit.sentence)}" for hit in seen.found.hits[:MOST_SHOWN]]
    more = len(seen.found.hits) - len(lines)
    return (*lines, tr("En nog {count}.", count=count(more, tr("plek"), tr("plekken")))) if more else tuple(lines)


def _unseen(seen: PieceSeen) -> str:
    return "; ".join(visible(words) for words in seen.found.unseen)


# -- what the person decides --------------------------------------------------------------------------


def decide_text(shielding: Shielding, hit: TextHit, *, keep: bool, reason: str) -> Shielding:
    """The same with this place decided; a reason may still be empty."""
    others = tuple(
        one for one in shielding.texts if (one.record, one.field, one.words) != (hit.record, hit.field, hit.words)
    )
    if not keep:
        return replace(shielding, texts=others)
    kept = KeptText(hit.record, hit.field, hit.words, reason, sentences_kept(hit.sentences))
    return replace(shielding, texts=(*others, kept))


def decide_piece(shielding: Shielding, seen: PieceSeen, give: Giving, reason: str) -> Shielding:
    """The same with this piece decided; a reason may still be empty."""
    others = tuple(one for one in shielding.pieces if one.evidence != seen.piece.record)
    why = reason if give == "original" and seen.found.hits else None
    return replace(shielding, pieces=(*others, PieceGiven(seen.piece.record, give, why)))


def still_open(seen: Seen, shielding: Shielding) -> tuple[FieldError, ...]:
    """What has to be decided or explained before anything can go out, each under the key of its place."""
    return (*_open_texts(seen, shielding), *_open_pieces(seen, shielding))


def _open_texts(seen: Seen, shielding: Shielding) -> Iterator[FieldError]:
    for hit in seen.texts:
        reason = kept_reason(hit, shielding)
        if reason is not None and not reason.strip():
            yield FieldError(hit_key(hit), _NO_REASON)


def _open_pieces(seen: Seen, shielding: Shielding) -> Iterator[FieldError]:
    for one in settle(seen, shielding).undecided:
        decided = shielding.of(one.piece.record)
        chosen = decided is not None and decided.give == "original"
        words = _NO_REASON if chosen else _NO_CHOICE.format(name=visible(one.piece.name))
        yield FieldError(one.piece.record, words)


# -- what follows, in words ---------------------------------------------------------------------------


def shield_sentence(seen: Seen, settled: Settled, shielding: Shielding | None) -> str:
    """What is covered, what stays and what goes of the pieces; "" when there is nothing to say."""
    shielding = shielding or Shielding()
    covered, kept = settled.covered, len(settled.texts)
    gives = [giving(one, shielding) for one in seen.pieces]
    copies, nothing = gives.count("copy"), gives.count("nothing")
    open_ones = sum(1 for one in seen.pieces if one.found.hits and one.piece.record in settled.going)
    parts = (
        tr(
            "{covered} {form} afgeschermd in de aangifte. Uw tekst in de kluis blijft zoals die is.",
            covered=covered,
            form=_form(covered, tr("plek wordt"), tr("plekken worden")),
        )
        if covered
        else "",
        tr("{kept} {form} staan, zoals u koos.", kept=kept, form=_form(kept, tr("plek blijft"), tr("plekken blijven")))
        if kept
        else "",
        tr("Van {count} gaat alleen een afgeschermde kopie mee.", count=count(copies, tr("stuk"), tr("stukken")))
        if copies
        else "",
        tr("{count} niet mee.", count=count(nothing, tr("stuk gaat"), tr("stukken gaan"))) if nothing else "",
        tr(
            "{count} mee zoals {form}, zoals u koos.",
            count=count(open_ones, tr("stuk met iets privés gaat"), tr("stukken met iets privés gaan")),
            form=_form(open_ones, tr("het is"), tr("ze zijn")),
        )
        if open_ones
        else "",
        _look_yourself(seen.pieces, settled.going),
    )
    return " ".join(part for part in parts if part)


def _form(number: int, one: str, more: str) -> str:
    return one if number == 1 else more


def _look_yourself(pieces: Iterable[PieceSeen], going: Collection[str]) -> str:
    names = [f"‘{visible(one.piece.name)}’" for one in pieces if one.piece.record in going and one.found.unseen]
    if not names:
        return ""
    more = len(names) - _NAMED
    listed = ", ".join(names[:_NAMED]) + (tr(" en nog {more}", more=more) if more > 0 else "")
    return tr("Niet alles is te doorzoeken. Kijk zelf naar {listed}.", listed=listed)
