"""One piece of evidence as its page shows it: what is known of it, and apart from that what the file says of itself."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Final

from weerbaar_desktop.application.proposals import Proposal
from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.custody import Act, Custody
from weerbaar_desktop.domain.dutch import count, visible
from weerbaar_desktop.domain.evidence import asked
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.received import CLAIM_KEYS, Claim, ClaimKey, Part, Received
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.presentation.copies_shown import KEPT, Elsewhere, elsewhere, kept_words
from weerbaar_desktop.presentation.evidence_shown import kind_of
from weerbaar_desktop.presentation.incident_shown import FactShown
from weerbaar_desktop.presentation.spoken import recorded_words, size_words, written_moment

CLAIMS: Final = tr("Dit zegt het bestand zelf")
CLAIMS_WARNING: Final = tr("Iemand kan dit hebben veranderd. Het is geen bewijs van wie, waar of wanneer.")
NOT_OPENED: Final = (
    tr("Op deze computer kan het programma dit stuk niet veilig tonen."),
    tr("{kept} Het gaat mee in de map voor de politie, zoals het binnenkwam.", kept=KEPT),
)
NOT_PLAYED: Final = tr("Geluid en film speelt dit programma niet af. U kunt het stuk opslaan en elders openen.")
READ_ALL: Final = tr("Het programma kon alles lezen wat het in dit stuk vond.")
_MEDIA: Final = frozenset({"mp3", "m4a", "wav", "ogg", "mp4", "mov"})
_GROUP: Final = 4
_LABELS: Final[dict[ClaimKey, str]] = {
    "from": tr("Van"),
    "to": tr("Aan"),
    "cc": tr("Kopie aan"),
    "reply_to": tr("Antwoord gaat naar"),
    "return_path": tr("Gaat terug naar"),
    "subject": tr("Onderwerp"),
    "date": tr("Datum"),
    "message_id": tr("Kenmerk van het bericht"),
    "route": tr("Route"),
    "taken_on": tr("Opname gemaakt op"),
    "place": tr("Plaats"),
    "device": tr("Toestel"),
    "software": tr("Programma"),
    "title": tr("Titel"),
    "author": tr("Maker"),
    "made_on": tr("Gemaakt op"),
    "account": tr("Account"),
    "people": tr("Deelnemers"),
    "first": tr("Eerste bericht"),
    "last": tr("Laatste bericht"),
    "messages": tr("Aantal berichten"),
    "format": tr("Vorm"),
    "pixels": tr("Beeldpunten"),
    "length": tr("Lengte"),
}
_ACTS: Final[dict[Act, str]] = {
    "exported": tr("opgeslagen buiten uw kluis"),
    "handed_over": tr("in een map voor de politie gezet"),
    "packed": tr("in een pakket voor iemand anders gezet"),
    "redacted": tr("een afgeschermde kopie hiervan gemaakt"),
    "taken_out": tr("een bestand hieruit bewaard als eigen stuk"),
}
_MOMENT: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:[+-][0-9]{2}:[0-9]{2})?")
_WITH_MOMENTS: Final = frozenset({"date", "route", "taken_on", "made_on", "first", "last"})
_PIXEL: Final = tr("Een volgpixel laat de afzender weten dat iemand de mail opende.")
_LONGEST_PROPOSAL: Final = 600
_LONGEST_FACT: Final = 20_000
"""Characters under one label: a hundred steps of a long route are fewer."""
LONGEST_SHOWN: Final = 100_000
"""Characters of a text that are shown at once: more than anybody reads, little enough to show at once."""


@dataclass(frozen=True, slots=True)
class PieceShown:
    """What the program knows of a piece; `alt` says what it shows, for who cannot see it.

    `kept` says of the original that it is as it came in.
    """

    record: str
    incident: str
    name: str
    symbol: str
    description: str
    facts: tuple[FactShown, ...]
    sha256: str
    alt: str
    told: bool
    media: bool
    kept: str
    elsewhere: Elsewhere


@dataclass(frozen=True, slots=True)
class PartShown:
    """A file inside the piece: its name made safe to look at, its size, and whether it is a piece of its own."""

    number: int
    name: str
    size: str
    kept: bool = False


@dataclass(frozen=True, slots=True)
class TextShown:
    """Part `number` of `of` of a text, and where that stands in it ("" when it is all there is)."""

    words: str
    where: str = ""
    number: int = 1
    of: int = 1


@dataclass(frozen=True, slots=True)
class ReadShown:
    """What was read; `fetched` is "" where nothing would have been fetched."""

    claims: tuple[FactShown, ...]
    fetched: str
    text: TextShown
    parts: tuple[PartShown, ...]
    pages: int
    unread: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProposalShown:
    """A value for a field of the incident: the name of the field, and how the value reads."""

    label: str
    words: str


def proposals_shown(proposals: Sequence[Proposal], words: IncidentWords) -> tuple[ProposalShown, ...]:
    """Each with the words of its field; a long text is cut, and taken whole."""
    return tuple(ProposalShown(words.field(one.field).label, _cut(visible(one.words).strip())) for one in proposals)


def _cut(words: str) -> str:
    return words if len(words) <= _LONGEST_PROPOSAL else f"{words[:_LONGEST_PROPOSAL].rsplit(maxsplit=1)[0]} …"


def piece_shown(piece: Evidence) -> PieceShown:
    """What stands on the page before anything is opened."""
    symbol, kind = kind_of(piece.extension)
    description = piece.about.description or ""
    return PieceShown(
        piece.record,
        piece.incident,
        visible(piece.name),
        symbol,
        description,
        (
            FactShown(tr("Soort"), f"{kind} ({piece.extension})"),
            FactShown(tr("Grootte"), size_words(piece.size)),
            FactShown(tr("Vastgelegd door het programma"), recorded_words(piece.recorded_at)),
        ),
        in_groups(piece.sha256),
        description or tr("{kind} zonder beschrijving", kind=kind),
        asked(piece.about),
        piece.extension in _MEDIA,
        kept_words(piece.origin),
        elsewhere(piece.origin),
    )


def in_groups(code: str) -> str:
    """A code in groups of four, to be compared by eye."""
    return " ".join(code[at : at + _GROUP] for at in range(0, len(code), _GROUP))


def acts_shown(piece: Evidence, acts: Sequence[Custody], made_of: str = "") -> tuple[str, ...]:
    """What was done with it, oldest first; `made_of` is the name of the piece that it was made of, if it was."""
    begin = f"{recorded_words(piece.recorded_at)}: {_begun(piece, made_of)}"
    return (begin, *(f"{recorded_words(act.at)}: {_ACTS[act.act]}{_note(act)}" for act in acts))


def _begun(piece: Evidence, made_of: str) -> str:
    if piece.origin is None:
        return tr("vastgelegd in uw kluis")
    how = tr("als bestand gehaald uit") if piece.origin.how == "part" else tr("gemaakt als afgeschermde kopie van")
    return f"{how} ‘{visible(made_of)}’"


def _note(act: Custody) -> str:
    return f" ({visible(act.note)})" if act.note else ""


def read_shown(received: Received, kept: Collection[int] = ()) -> ReadShown:
    """What was read, in words; nothing in it can pretend to be something else.

    `kept` are the numbers of the parts that are pieces of their own already.
    """
    return ReadShown(
        _claims(received.claims),
        _fetched(received),
        text_part(received.text, 1),
        tuple(_part(part, kept=part.number in kept) for part in received.parts),
        received.pages,
        tuple(visible(one.told(said)) for one in received.unread),
    )


def text_part(text: str, number: int) -> TextShown:
    """Part `number` of the text, from 1: as much as can be shown without holding up the window."""
    of = max(1, ceil(len(text) / LONGEST_SHOWN))
    first, last = (number - 1) * LONGEST_SHOWN, min(number * LONGEST_SHOWN, len(text))
    where = (
        tr(
            "Teken {number} tot en met {last} van {number_3}.",
            number=_number(first + 1),
            last=_number(last),
            number_3=_number(len(text)),
        )
        if of > 1
        else ""
    )
    return TextShown(visible(text[first:last]), where, number, of)


def so_many_words(shown: int, of: int) -> str:
    """How many rows of a long list are there."""
    return tr("Hier staan er {number} van {of}.", number=_number(shown), of=_number(of))


def _number(number: int) -> str:
    return f"{number:,}".replace(",", ".")


def _claims(claims: Sequence[Claim]) -> tuple[FactShown, ...]:
    """Each label once, with all that the file says under it."""
    return tuple(
        FactShown(_LABELS[claim.key], _no_longer("\n".join(_value(one) for one in claims if one.key == claim.key)))
        for place, claim in enumerate(claims)
        if claim.key in CLAIM_KEYS and all(one.key != claim.key for one in claims[:place])
    )


def _no_longer(value: str) -> str:
    return (
        value
        if len(value) <= _LONGEST_FACT
        else tr("{value} …\n(De rest staat in het origineel.)", value=value[:_LONGEST_FACT])
    )


def _value(claim: Claim) -> str:
    if claim.key == "messages" and claim.value.isdecimal():
        return f"{int(claim.value):,}".replace(",", ".")
    if claim.key not in _WITH_MOMENTS:
        return visible(claim.value)
    return visible(_MOMENT.sub(lambda found: written_moment(found[0]), claim.value))


def _fetched(received: Received) -> str:
    """What would have been fetched from elsewhere, and that it was not."""
    if not received.remote:
        return ""
    what = tr("Deze mail") if received.kind == "mail" else tr("Dit stuk")
    images = count(received.remote, tr("afbeelding"), tr("afbeeldingen"))
    if not received.trackers:
        return tr(
            "{what} wilde {images} ophalen. {tr} niet geladen.",
            what=what,
            images=images,
            tr=tr("Die is") if received.remote == 1 else tr("Ze zijn"),
        )
    if received.remote == 1:
        return tr(
            "{what} wilde 1 afbeelding ophalen: een volgpixel. Die is niet geladen. {pixel}", what=what, pixel=_PIXEL
        )
    all_of_them = received.trackers == received.remote
    pixels = (
        tr("allemaal volgpixels")
        if all_of_them
        else tr("waarvan {count}", count=count(received.trackers, tr("volgpixel"), tr("volgpixels")))
    )
    return tr(
        "{what} wilde {images} ophalen, {pixels}. Ze zijn niet geladen. {pixel}",
        what=what,
        images=images,
        pixels=pixels,
        pixel=_PIXEL,
    )


def _part(part: Part, *, kept: bool) -> PartShown:
    return PartShown(
        part.number, visible(part.name) or tr("Bestand {number}", number=part.number), size_words(part.size), kept
    )
