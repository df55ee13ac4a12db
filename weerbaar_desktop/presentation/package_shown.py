"""A package in words: what can be left out, what was made, and what a received one holds before it is taken over."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.application.packages import MadePackage, OpenedPackage, sender_typed
from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.dutch import count, sentence, visible
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.handover import grouped
from weerbaar_desktop.domain.incident import DETAILS, StoredIncident, first_words
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.package import PackedIncident, Receipt, check_sender
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.presentation.shown import ChoiceShown, FieldError
from weerbaar_desktop.presentation.spoken import occurred_words, recorded_words, size_words
from weerbaar_desktop.presentation.vault_care import Told

MAKE_TITLE: Final = tr("Pakket maken")
OPEN_TITLE: Final = tr("Pakket openen")
MAKE_ONE: Final = tr("Maak een pakket")
OPEN_ONE: Final = tr("Open een pakket")
CHOOSE: Final = tr("Welke incidenten gaan mee?")
WHAT: Final = tr(
    "Een pakket is één versleuteld bestand met de incidenten die u kiest, en hun bewijs. Iemand met dit "
    "programma kan het openen, bijvoorbeeld uw griffier of uw advocaat. Uw kluis blijft zoals hij is."
)
MOST_OFFERED: Final = 40
"""Pieces that one can choose from one by one; with more, all go along or none."""
ALL_PIECES: Final = "all"
COVERED_PIECES: Final = "covered"
_WIDEST_IN_A_CHOICE: Final = 16
"""Characters of a name, so that it stands beside its size at 200 % on a small screen."""
_LONGEST_SHOWN: Final = 40
"""Characters of the name of a piece, where it has to stand on a button or among others."""
_MOST_NAMED: Final = 20
"""Pieces of one incident that are named before it is taken over; a stranger may have put thousands in it."""
PIECES_AS_THEY_ARE: Final = tr(
    "Bewijs gaat mee zoals het is. Staat er een adres of telefoonnummer in een stuk, dan leest de "
    "ontvanger dat ook. Laat zo’n stuk weg, of maak er eerst een afgeschermde kopie van. Dan staat het "
    "origineel hier al aangevinkt."
)
STAYS_OUT: Final = tr("Wat u al op ‘Laat ik weg’ zette, blijft weg. De ontvanger ziet wel dát u iets wegliet.")
BY_PHONE: Final = (
    tr("Geef deze wachtzin door per telefoon, of zeg hem als u elkaar ziet. Stuur hem nooit mee met het bestand."),
    tr("Neem een andere wachtzin dan die van uw kluis."),
    tr("Bent u de wachtzin kwijt, dan kan niemand het pakket openen. Maak dan een nieuw pakket."),
)
DONE_NEXT: Final = (
    tr("Geef het bestand aan de ontvanger, bijvoorbeeld op een USB-stick."),
    tr(
        "Geef de wachtzin door per telefoon, of zeg hem als u elkaar ziet. Nooit in dezelfde mail of op een "
        "briefje erbij."
    ),
    tr("Lees elkaar de code voor. Is die bij de ontvanger gelijk, dan heeft die precies dit pakket."),
)
UNCHANGED: Final = tr("Ongewijzigd sinds verzending")
NOT_WHO: Final = tr(
    "Wie het verstuurde, staat er zoals de afzender het zelf typte. Het programma kan dat niet nagaan. "
    "Vraag de afzender per telefoon om de code, en vergelijk."
)


@dataclass(frozen=True, slots=True)
class LeavingShown:
    """What may be left out: fields that hold something, and pieces, or all of them where there are too many.

    `ticked` is what stays behind unless somebody wants otherwise: originals of which a covered copy goes along.
    """

    chosen: str
    fields: tuple[ChoiceShown, ...]
    pieces: tuple[ChoiceShown, ...]
    ticked: tuple[str, ...] = ()


def leaving_shown(stored: Sequence[StoredIncident], words: IncidentWords) -> LeavingShown:
    """What these incidents hold that can stay behind."""
    filled = {key for one in stored for key in DETAILS if getattr(one.incident, key) is not None}
    fields = tuple(ChoiceShown(one.key, one.label) for one in words.fields if one.key in filled)
    pieces = [piece for one in stored for piece in one.evidence]
    what = tr(
        "{count} met {pieces}",
        count=count(len(stored), tr("incident"), tr("incidenten")),
        pieces=count(len(pieces), tr("bewijsstuk"), tr("bewijsstukken")),
    )
    covered = covered_pieces(stored)
    if len(pieces) > MOST_OFFERED:
        originals = count(len(covered), tr("origineel"), tr("originelen"))
        some = ChoiceShown(COVERED_PIECES, tr("Laat {originals} met een kopie weg", originals=originals))
        every = ChoiceShown(ALL_PIECES, tr("Laat alle {number} bewijsstukken weg", number=len(pieces)))
        return LeavingShown(what, fields, (some, every) if covered else (every,), (COVERED_PIECES,) if covered else ())
    return LeavingShown(what, fields, _listed(stored), covered)


def _listed(stored: Sequence[StoredIncident]) -> tuple[ChoiceShown, ...]:
    """Every piece by its name; those that are called the same have a number, in the order of the incidents."""
    seen: Counter[str] = Counter()
    listed: list[ChoiceShown] = []
    for piece in (piece for one in stored for piece in one.evidence):
        words = f"{_begin_and_end(visible(piece.name))}, {size_words(piece.size)}"
        seen[words] += 1
        listed.append(ChoiceShown(piece.record, f"{words} ({seen[words]})" if seen[words] > 1 else words))
    return tuple(listed)


def covered_pieces(stored: Sequence[StoredIncident]) -> tuple[RecordId, ...]:
    """The pieces of which there is a copy with something covered, which goes in their place."""
    origins = [piece.origin for one in stored for piece in one.evidence if piece.origin]
    copied = {origin.of for origin in origins if origin.how == "redacted"}
    return tuple(piece.record for one in stored for piece in one.evidence if piece.record in copied)


def left_behind(stored: Sequence[StoredIncident], chosen: Collection[str]) -> frozenset[RecordId]:
    """The pieces that stay behind when these are ticked."""
    pieces = {piece.record for one in stored for piece in one.evidence}
    if ALL_PIECES in chosen:
        return frozenset(pieces)
    covered = covered_pieces(stored) if COVERED_PIECES in chosen else ()
    return frozenset({*pieces.intersection(chosen), *covered})


def _begin_and_end(name: str) -> str:
    """Of a name that is too wide for a choice: files of one phone begin alike, and differ at their end."""
    half = _WIDEST_IN_A_CHOICE // 2
    return name if len(name) <= _WIDEST_IN_A_CHOICE else f"{name[:half]}…{name[-half:]}"


def _short(name: str) -> str:
    return name if len(name) <= _LONGEST_SHOWN else f"{name[: _LONGEST_SHOWN - 4]} …"


def sender_wrong(name: str, function: str) -> tuple[FieldError, ...]:
    """What is wrong with who sends it, as typed; nothing when it will do."""
    try:
        check_sender(sender_typed(name, function))
    except RefusedInput as refused:
        return (FieldError(refused.where, refused.what[:1].upper() + refused.what[1:]),)
    return ()


@dataclass(frozen=True, slots=True)
class MadeShown:
    """A package that is ready."""

    file: str
    what: str
    code: str


def made_shown(made: MadePackage) -> MadeShown:
    """What the sender sees of it."""
    package = made.package
    left = tr(
        "Weggelaten: {count}. ", count=count(package.withheld, tr("antwoord of stuk"), tr("antwoorden of stukken"))
    )
    out = left if package.withheld else ""
    what = _contents(len(package.incidents), len(package.pieces))
    return MadeShown(
        visible(str(made.file)),
        tr("{what}. {out}Het is geopend en helemaal nagekeken.", what=what, out=out),
        grouped(made.code),
    )


def _contents(incidents: int, pieces: int) -> str:
    return tr(
        "{count} en {pieces}",
        count=count(incidents, tr("incident"), tr("incidenten")),
        pieces=count(pieces, tr("bewijsstuk"), tr("bewijsstukken")),
    )


@dataclass(frozen=True, slots=True)
class PackedShown:
    """One incident in it: when, how it begins, and what was withheld; "" when nothing was."""

    when: str
    begins: str
    pieces: str
    withheld: str


@dataclass(frozen=True, slots=True)
class OpenedShown:
    """A package before anything of it is stored. `known` warns of what came here before; "" when nothing did."""

    who: str
    when: str
    contents: str
    withheld: str
    code: str
    fingerprint: str
    known: str
    known_rest: str
    can_take: bool
    incidents: tuple[PackedShown, ...]


def opened_shown(opened: OpenedPackage, words: IncidentWords) -> OpenedShown:
    """The preview."""
    package = opened.package
    known, rest = _known(opened)
    return OpenedShown(
        visible(package.sender.words),
        tr("Gemaakt op {recorded}", recorded=recorded_words(package.made_at)),
        sentence(_contents(len(package.incidents), len(package.pieces))),
        _withheld_in_all(package.withheld),
        grouped(opened.code),
        grouped(opened.fingerprint),
        known,
        rest,
        not opened.taken_at,
        tuple(_packed(one, words) for one in package.incidents),
    )


def _withheld_in_all(number: int) -> str:
    if not number:
        return tr("De afzender liet niets weg")
    return tr("De afzender liet {count} weg", count=count(number, tr("antwoord of stuk"), tr("antwoorden of stukken")))


def _known(opened: OpenedPackage) -> tuple[str, str]:
    if opened.taken_at:
        return (
            tr("U heeft dit pakket al overgenomen"),
            tr(
                "Dat was op {recorded}. Het staat in uw dagboek, en komt er niet nog een keer in.",
                recorded=recorded_words(opened.taken_at),
            ),
        )
    if opened.known:
        which = count(opened.known, tr("incident"), tr("incidenten"))
        return (
            tr("{which} uit dit pakket kreeg u al eerder", which=which),
            tr("Dat was in een ander pakket van dezelfde kluis. Neemt u dit pakket over, dan staan ze er twee keer."),
        )
    return "", ""


def _packed(one: PackedIncident, words: IncidentWords) -> PackedShown:
    labels = [words.field(key).label for key in one.incident.left_out or ()]
    left = [f"{label}: {words.sender_withheld[:1].lower()}{words.sender_withheld[1:]}" for label in labels]
    if one.pieces_left_out:
        left.append(
            tr(
                "{count} weggelaten door de afzender",
                count=count(one.pieces_left_out, tr("bewijsstuk"), tr("bewijsstukken")),
            )
        )
    pieces = [f"{_short(visible(piece.name))} ({size_words(piece.size)})" for piece in one.pieces[:_MOST_NAMED]]
    more = len(one.pieces) - len(pieces)
    return PackedShown(
        sentence(occurred_words(one.incident.occurred)),
        visible(first_words(one.incident.account)),
        tr("Bewijs: {listed}{tr}", listed=", ".join(pieces), tr=tr(" en nog {more}", more=more) if more else "")
        if pieces
        else tr("Zonder bewijs"),
        "\n".join(left),
    )


def taken_told(receipt: Receipt) -> Told:
    """How it ended at the receiver."""
    contents = sentence(_contents(len(receipt.incidents), len(receipt.exhibits)))
    where = tr("Bij elk incident staat van wie het kwam en wat de afzender wegliet.")
    return Told(True, tr("Het pakket staat in uw kluis"), (f"{contents}. {where}",))


def step_words(done: int, of: int) -> str:
    """How far it is."""
    return tr("Incident {done} van {of} overnemen", done=min(done + 1, of), of=of)
