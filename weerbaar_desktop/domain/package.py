"""A sealed package: chosen incidents with their evidence from one vault to another, and what may stand in it."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from weerbaar_desktop.domain.canonical import Json, NotCanonical, decode, encode
from weerbaar_desktop.domain.documents import from_document, to_document
from weerbaar_desktop.domain.dutch import count, from_record, recorded_words, visible
from weerbaar_desktop.domain.errors import CannotContinue, RefusedInput
from weerbaar_desktop.domain.evidence import NOTHING_TOLD, About, Origin, check_about
from weerbaar_desktop.domain.incident import (
    CLOCK_SLACK,
    DETAILS,
    Evidence,
    Incident,
    StoredIncident,
    check_incident,
    moments_of,
)
from weerbaar_desktop.domain.journal import RECORD, RecordId
from weerbaar_desktop.domain.wording import tr

ENDING: Final = ".pakket"
FORMAT: Final = 1
MOST_INCIDENTS: Final = 1_000
MOST_PIECES: Final = 5_000
LONGEST: Final = 16 << 20
"""Bytes of all that is told in one package; the evidence stands behind it."""
MOST_VALUES: Final = 1_000_000
"""Values in it: a list of nothing at all takes twenty times the memory of its bytes."""
MOST_LISTED: Final = 500
"""Persons or witnesses of one incident: a page has a row for each."""
LONGEST_NAME: Final = 200
LONGEST_FILE_NAME: Final = 1_000
_SIGNED: Final = b"weerbaar/v1/pakket\x00"
_HASH: Final = re.compile("[0-9a-f]{64}")
_RECORDED: Final = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z", re.ASCII)
_NO_NAME: Final = re.compile(r"[/\\\x00-\x1f\x7f]")

_NOTHING_CAME: Final = tr("Er is niets in uw kluis gekomen.")
_ASK_AGAIN: Final = tr("Vraag de afzender om een nieuw pakket.")


class PackageRefused(CannotContinue):
    """A package cannot be made, opened or taken over."""


def not_a_package(name: str) -> PackageRefused:
    """Another file, or nothing, stands where a package should."""
    return PackageRefused(
        tr("‘{name}’ is geen pakket van dit programma.", name=visible(name)),
        _NOTHING_CAME,
        tr("Kies een bestand dat op {ending} eindigt.", ending=ENDING),
    )


def damaged_package() -> PackageRefused:
    """It is not, to the byte, what was sealed, or it holds what a package never holds."""
    return PackageRefused(tr("Dit pakket is beschadigd, veranderd of niet compleet."), _NOTHING_CAME, _ASK_AGAIN)


def newer_package() -> PackageRefused:
    """A newer version of the program made it."""
    return PackageRefused(
        tr("Dit pakket is gemaakt met een nieuwere versie van dit programma."),
        _NOTHING_CAME,
        tr("Installeer de nieuwste versie, en open het pakket daarmee."),
    )


def too_large() -> PackageRefused:
    """More than one package holds."""
    return PackageRefused(
        tr(
            "Dit is te veel voor één pakket. Het mogen {most_incidents} incidenten en {most_pieces} stukken "
            "zijn, met {longest} MB aan tekst en {most_listed} personen per incident.",
            most_incidents=MOST_INCIDENTS,
            most_pieces=MOST_PIECES,
            longest=LONGEST >> 20,
            most_listed=MOST_LISTED,
        ),
        tr("Er is niets gemaakt."),
        tr("Kies minder incidenten, en maak nog een pakket voor de rest."),
    )


class WrongPackagePassphrase(PackageRefused):
    """The package is one, but this passphrase does not open it."""

    def __init__(self) -> None:
        super().__init__(
            tr("Deze wachtzin hoort niet bij dit pakket."),
            _NOTHING_CAME,
            tr("Vraag de afzender om de wachtzin van het pakket. Dat is niet de wachtzin van uw kluis."),
        )


class DatedAhead(PackageRefused):
    """It tells of a day that is still to come here: one of the two clocks, or a date, is wrong."""

    def __init__(self) -> None:
        super().__init__(
            tr("In dit pakket staat een datum die op deze computer nog moet komen."),
            _NOTHING_CAME,
            tr("Kijk de klok van deze computer na. Staat die goed, vraag dan de afzender om de datum na te kijken."),
        )


@dataclass(frozen=True, slots=True)
class Sender:
    """Who made a package, as they typed it; nothing proves it."""

    name: str
    function: str = ""

    @property
    def words(self) -> str:
        """Jan Jansen (griffier)."""
        return f"{self.name} ({self.function})" if self.function else self.name


@dataclass(frozen=True, slots=True)
class PackedPiece:
    """One piece in it: what the vault of the sender knows of it; size in bytes, sha256 64 hex of the original."""

    record: RecordId
    name: str
    size: int
    sha256: str
    recorded_at: str
    about: About = NOTHING_TOLD
    origin: Origin | None = None


@dataclass(frozen=True, slots=True)
class PackedIncident:
    """One incident in it, its last version, without what was withheld; `pieces_left_out` is how many stayed behind."""

    record: RecordId
    revision: int
    recorded_at: str
    incident: Incident
    pieces: tuple[PackedPiece, ...] = ()
    pieces_left_out: int = 0


@dataclass(frozen=True, slots=True)
class Package:
    """All that is told in a package; the originals stand behind it, in the order of the pieces.

    `made_at` as the journal spells it; vault, key (raw Ed25519) and hash in hexadecimal; seq and hash are the last line
    of the journal of the sender when it was made.
    """

    format: int
    made_at: str
    sender: Sender
    vault: str
    key: str
    seq: int
    hash: str
    practice: bool
    incidents: tuple[PackedIncident, ...]

    @property
    def pieces(self) -> tuple[PackedPiece, ...]:
        """Every piece, in the order in which the originals stand."""
        return tuple(piece for packed in self.incidents for piece in packed.pieces)

    @property
    def withheld(self) -> int:
        """How many fields and pieces were left out."""
        return sum(len(packed.incident.left_out or ()) + packed.pieces_left_out for packed in self.incidents)

    def to_bytes(self) -> bytes:
        """As it is signed: canonical, what is empty left away; raises PackageRefused when it is too much."""
        written = encode(_lean(to_document(self)))
        if len(written) > LONGEST or _values(written) > MOST_VALUES:
            raise too_large()
        return written


def _lean(value: Json) -> Json:
    """Without nulls and empty lists: a later version may know more fields, which an older one need not refuse."""
    if isinstance(value, dict):
        return {key: _lean(item) for key, item in value.items() if item is not None and item != []}
    return [_lean(item) for item in value] if isinstance(value, list) else value


def code_of(written: bytes) -> str:
    """What names a package: 64 hex."""
    return hashlib.sha256(written).hexdigest()


def signed_message(written: bytes) -> bytes:
    """What the sender signs, which can be nothing else that a vault signs."""
    return _SIGNED + written


def packed(stored: StoredIncident, leave_out: Collection[str], left_behind: Collection[RecordId]) -> PackedIncident:
    """An incident as it goes out: `leave_out` are fields that stay behind, `left_behind` pieces.

    Where a field was withheld before, it stays so: for who receives it both are withheld by the sender.
    """
    incident = stored.incident
    gone = {key for key in DETAILS if key in leave_out and getattr(incident, key) is not None}
    withheld = tuple(key for key in DETAILS if key in gone or key in incident.withheld)
    emptied: dict[str, Any] = dict.fromkeys(gone)
    going = replace(incident, **emptied, withheld=withheld, left_out=withheld or None)
    pieces = tuple(_piece(piece) for piece in stored.evidence if piece.record not in left_behind)
    return PackedIncident(
        stored.record, stored.revisions, stored.recorded_at, going, pieces, len(stored.evidence) - len(pieces)
    )


def _piece(piece: Evidence) -> PackedPiece:
    return PackedPiece(
        piece.record, plain_name(piece.name), piece.size, piece.sha256, piece.recorded_at, piece.about, piece.origin
    )


def plain_name(name: str) -> str:
    """The name of a file without what could make a path of it."""
    return _NO_NAME.sub("_", name)[:LONGEST_FILE_NAME] or "_"


def origin_words(package: Package, one: PackedIncident) -> str:
    """From whom an incident came and when, and where it came from before: what `origin` says at the receiver."""
    known = [f"bij de afzender vastgelegd op {recorded_words(one.recorded_at)}"]
    if one.pieces_left_out:
        known.append(f"{count(one.pieces_left_out, 'bewijsstuk', 'bewijsstukken')} weggelaten door de afzender")
    if one.incident.origin:
        known.append(f"daarvoor overgenomen van {one.incident.origin}")
    return f"het pakket van {visible(package.sender.words)} van {recorded_words(package.made_at)} ({'; '.join(known)})"


def check_sender(sender: Sender) -> None:
    """Raise RefusedInput where a name is missing, or longer than a name is."""
    for where, text in (("name", sender.name), ("function", sender.function)):
        if len(text) > LONGEST_NAME or visible(text) != text or " ".join(text.split()) != text:
            raise RefusedInput(
                where, tr("neem hoogstens {longest_name} gewone tekens op één regel.", longest_name=LONGEST_NAME)
            )
    if not sender.name:
        raise RefusedInput("name", tr("vul in wie het pakket verstuurt."))


def _values(written: bytes) -> int:
    """No fewer than the values in a JSON text, without reading it."""
    return written.count(b",") + written.count(b"[") + written.count(b"{")


def read_package(written: bytes, now: datetime) -> Package:
    """What somebody handed in as a package; believes nothing of it. Raises PackageRefused."""
    if len(written) > LONGEST or _values(written) > MOST_VALUES:
        raise damaged_package()
    try:
        document = decode(written)
        if isinstance(document, dict) and isinstance(form := document.get("format"), int) and form > FORMAT:
            raise newer_package()
        package = from_document(Package, document)
        if _dated_ahead(package, now):
            raise DatedAhead
        _check(package, now)
    except (NotCanonical, RefusedInput, ValueError, OverflowError, RecursionError) as error:
        raise damaged_package() from error
    return package


class _Wrong(ValueError):
    """The package holds what one of ours never holds."""


def _check(package: Package, now: datetime) -> None:
    check_sender(package.sender)
    hashes = (package.key, package.hash, *(piece.sha256 for piece in package.pieces))
    records = [one.record for one in package.incidents], [piece.record for piece in package.pieces]
    _require(
        package.format == FORMAT and package.seq >= 0,
        RECORD.fullmatch(package.vault) and all(map(_HASH.fullmatch, hashes)),
        0 < len(package.incidents) <= MOST_INCIDENTS and len(package.pieces) <= MOST_PIECES,
        all(RECORD.fullmatch(record) for some in records for record in some),
        all(len(some) == len(set(some)) for some in records),
        all(_is_moment(moment) for moment in _moments(package)),
    )
    for one in package.incidents:
        _check_incident(one, now)
    for piece in package.pieces:
        _require(piece.size >= 0, piece.name == plain_name(piece.name))
        check_about(piece.about, now.astimezone())


def _dated_ahead(package: Package, now: datetime) -> bool:
    here = now.astimezone()
    moments = (moment for one in package.incidents for moment in moments_of(one.incident).values())
    days = (piece.about.on for piece in package.pieces if piece.about.on)
    return any(moment > now + CLOCK_SLACK for moment in moments) or any(day > here.date() for day in days)


def lists_too_much(incident: Incident) -> bool:
    """Whether one of its lists is longer than a package takes."""
    return any(len(value) > MOST_LISTED for key in DETAILS if isinstance(value := getattr(incident, key), tuple))


def _check_incident(one: PackedIncident, now: datetime) -> None:
    incident = one.incident
    _require(
        not lists_too_much(incident),
        one.revision >= 1 and one.pieces_left_out >= 0,
        incident.trashed_on is None,
        set(incident.left_out or ()) == set(incident.withheld),
        len(incident.withheld) == len(set(incident.withheld)),
    )
    check_incident(incident, now)


def _moments(package: Package) -> Iterator[str]:
    yield package.made_at
    yield from (one.recorded_at for one in package.incidents)
    yield from (piece.recorded_at for piece in package.pieces)


def _is_moment(text: str) -> bool:
    return _RECORDED.fullmatch(text) is not None and from_record(text) is not None


def _require(*conditions: object) -> None:
    if not all(conditions):
        raise _Wrong


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the journal of the receiver keeps of a package that was taken over.

    `incidents` and `exhibits` are the records it got here, `theirs` those of the incidents at the sender, in the same
    order; `withheld` is how many fields and pieces the sender left out.
    """

    code: str
    sender: Sender
    made_at: str
    vault: str
    key: str
    seq: int
    hash: str
    incidents: tuple[RecordId, ...]
    exhibits: tuple[RecordId, ...]
    theirs: tuple[RecordId, ...]
    withheld: int


def receipt_document(receipt: Receipt) -> dict[str, Json]:
    """What the journal keeps; the line itself says when."""
    return to_document(receipt)


def receipt_in(document: dict[str, Json]) -> Receipt:
    """The package that a line tells of; raises RefusedInput when it tells of none."""
    return from_document(Receipt, document)
