"""The Ankerkaart: the code of a line of the journal on paper, and what it says of that line later."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

from weerbaar_desktop.domain.canonical import encode
from weerbaar_desktop.domain.handover import fingerprint, grouped
from weerbaar_desktop.domain.incident import Incident
from weerbaar_desktop.domain.journal import Document, Head, Line, line_hash

FORMAT: Final = "weerbaar/v1/ankerkaart"
DIGITS: Final = 64
"""Of a hash in hexadecimal."""
_DASHES: Final = re.compile("[\u2010-\u2015\u2212]")
_CODE: Final = re.compile(r"([0-9]{1,15})[\s-]+(.*)", re.DOTALL)
_GROUP: Final = 4
_SLIPS: Final = 3
"""So few groups that differ are typed wrongly: of another line, hardly one would be the same."""
_DRAWN: Final = re.compile(
    r"([0-9]{1,15}-[0-9a-f]{64})\s+([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z)\s+([0-9a-f]{64})\s+([0-9a-f]{128})",
    re.IGNORECASE,
)


class NotACode(ValueError):
    """What was typed cannot be the code of an Ankerkaart; the text is a Dutch sentence."""


def code_of(head: Head) -> str:
    """`seq-hash`, as `controleer.py` takes it."""
    return f"{head.seq}-{head.hash.hex()}"


def grouped_code(head: Head) -> str:
    """The code as it is read and typed: the hash in groups of four."""
    return f"{head.seq}-{grouped(head.hash.hex())}"


def read_code(text: str) -> Head:
    """The line that a code names, however it was typed: spaces, hyphens, line ends and case do not count.

    The first hyphen or space ends the number of the line. A shortened code is refused. Raises NotACode.
    """
    found = _CODE.fullmatch(_plain(text))
    digits = re.sub(r"[\s-]", "", found[2]).lower() if found else ""
    if found is None or not int(found[1]) or re.fullmatch("[0-9a-f]*", digits) is None:
        raise NotACode(
            "Dit is geen code van een Ankerkaart. Typ eerst het nummer van de regel, en een streepje. Typ dan de"
            " cijfers en letters van de kaart. De letters gaan van a tot en met f."
        )
    if len(digits) != DIGITS:
        little = "niet volledig" if len(digits) < DIGITS else "te lang"
        raise NotACode(
            f"De code is {little}. Na het nummer van de regel staan er {len(digits)} tekens,"
            f" en het moeten er {DIGITS} zijn."
        )
    return Head(int(found[1]), bytes.fromhex(digits))


def _plain(text: str) -> str:
    return _DASHES.sub("-", unicodedata.normalize("NFKC", text)).strip()


@dataclass(frozen=True, slots=True)
class Card:
    """What a card says: where the journal stood, of which vault (16 bytes) with which key (32 raw bytes), and when.

    `made_at` is spelled as in the journal.
    """

    vault: bytes
    key: bytes
    head: Head
    made_at: str

    @property
    def fingerprint(self) -> str:
        """64 hexadecimal digits that stand for the key."""
        return fingerprint(self.key)

    def signed(self) -> bytes:
        """The bytes that the key of the vault signs."""
        return encode(
            {
                "format": FORMAT,
                "vault": self.vault.hex(),
                "key": self.key.hex(),
                "seq": self.head.seq,
                "hash": self.head.hash.hex(),
                "made_at": self.made_at,
            }
        )

    def drawn(self, signature: bytes) -> str:
        """The text of the drawing: code, moment, fingerprint, signature; capitals, which take less room in it."""
        return f"{code_of(self.head)} {self.made_at} {self.fingerprint} {signature.hex()}".upper()


@dataclass(frozen=True, slots=True)
class Seal:
    """What stands on a card beside its code, and only the drawing holds."""

    made_at: str
    fingerprint: str
    signature: bytes


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed from a card, or read from its drawing: then with the seal."""

    head: Head
    seal: Seal | None = None


def read_card(text: str) -> Typed:
    """A code, or the whole text of the drawing; raises NotACode."""
    drawn = _DRAWN.fullmatch(_plain(text))
    if drawn is None:
        return Typed(read_code(text))
    return Typed(read_code(drawn[1]), Seal(drawn[2].upper(), drawn[3].lower(), bytes.fromhex(drawn[4])))


Outcome = Literal["stands", "differs", "absent"]
"""The line is as it was; it is another; the journal does not come that far."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a code says of a journal of `last` lines; `slips` are the groups, from 1, that were probably mistyped."""

    outcome: Outcome
    seq: int
    last: int
    slips: tuple[int, ...] = ()

    @property
    def after(self) -> int:
        """How many lines were added behind the line."""
        return max(0, self.last - self.seq)


def judge(given: Head, before_first: bytes, lines: Iterable[Line], last: int) -> Verdict:
    """Hold a code against a journal: `lines` are its first ones, at least up to the line that is named.

    The chain is computed anew from `before_first` (the hash before line 1): what a line says of its own hash is not
    trusted.
    """
    if given.seq > last:
        return Verdict("absent", given.seq, last)
    computed = before_first
    for line in lines:
        computed = line_hash(line.seq, computed, line.body)
        if line.seq >= given.seq:
            break
    if computed == given.hash:
        return Verdict("stands", given.seq, last)
    pairs = zip(grouped(given.hash.hex()).split(), grouped(computed.hex()).split(), strict=True)
    other = tuple(number for number, (typed, real) in enumerate(pairs, 1) if typed != real)
    return Verdict("differs", given.seq, last, other if len(other) <= _SLIPS else ())


@dataclass(frozen=True, slots=True)
class AnchorMade:
    """A card that was made, as the journal keeps it: in which line and when, of which line and hash, and for whom.

    hash and fingerprint are 64 hex; `for_whom` is a few words, "" for none.
    """

    line: int
    at: str
    seq: int
    hash: str
    for_whom: str
    fingerprint: str


def anchor_document(card: Card, for_whom: str) -> Document:
    """What the journal keeps of a card; the line itself says when."""
    return {
        "seq": card.head.seq,
        "hash": card.head.hash.hex(),
        "for_whom": for_whom,
        "fingerprint": card.fingerprint,
    }


def anchor_made(line: Line, document: Document) -> AnchorMade:
    """The card that a line of the journal tells of; raises KeyError, TypeError when it does not have that form."""
    seq, hash_, for_whom, key = (document[name] for name in ("seq", "hash", "for_whom", "fingerprint"))
    if not (isinstance(seq, int) and isinstance(hash_, str) and isinstance(for_whom, str) and isinstance(key, str)):
        raise TypeError
    return AnchorMade(line.seq, line.recorded_at, seq, hash_, for_whom, key)


_SERIOUS_KINDS: Final = frozenset({"threat", "physical", "sexual"})


def is_serious(incident: Incident) -> bool:
    """Whether a card is offered after this incident: a threat, violence, something used, or somebody at the house.

    Only to offer a card. It rates nothing, and nobody is shown it.
    """
    return (
        not _SERIOUS_KINDS.isdisjoint(incident.kinds or ())
        or bool((incident.means or "").strip())
        or incident.channel == "at_home"
    )
