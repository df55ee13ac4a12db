"""Ankerkaarten: made on paper, remembered, offered now and then, and held against the vault later."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final, Literal

from weerbaar_desktop.application.ports import Cancelled, Clock, Reading, ReportPrinter, Vault, WriteNewFile
from weerbaar_desktop.domain import journal
from weerbaar_desktop.domain.anchor import (
    AnchorMade,
    Card,
    NotACode,
    Seal,
    Typed,
    Verdict,
    anchor_document,
    is_serious,
    judge,
    read_card,
)
from weerbaar_desktop.domain.canonical import is_whole
from weerbaar_desktop.domain.clock import within_reach
from weerbaar_desktop.domain.dutch import from_record, recorded_words
from weerbaar_desktop.domain.errors import CannotContinue, RefusedInput
from weerbaar_desktop.domain.journal import Head
from weerbaar_desktop.domain.report import Block, Code, Facts, Figure, Paragraph, Report, Signature
from weerbaar_desktop.domain.wording import tr

TITLE: Final = "Ankerkaart"
NOTE: Final = "anchor_card"
"""Until when no card is offered, in the journal's spelling."""
OFFER_AFTER: Final = timedelta(days=7)
LONGEST_NAME: Final = 200
"""Characters of the words for whom a card is."""
_RECENT: Final = 50
"""So many incidents from the top of the list are looked at for a serious one: what just happened stands there."""
_WHAT: Final = "Deze kaart legt vast hoe een dossier er op één moment uitzag. De inhoud staat er niet op."
_GIVE: Final = "Geef deze kaart aan griffier, advocaat of politie. Die vult hem onderaan in en bewaart hem."
_DRAWING: Final = (
    "In deze tekening staan de code, de datum, de vingerafdruk en een handtekening van de sleutel."
    " U hoeft de tekening niet te gebruiken: de code overtypen kan altijd."
)
_BY_VAULT: Final = "Kies in Weerbaar ‘Controleer een Ankerkaart’ en typ de code over."
_BY_FOLDER: Final = "Open controleer.html in die map en typ de code over, of gebruik controleer.py."
_MEANS: Final = "{lines} niet veranderd sinds deze kaart is gemaakt. De kaart zegt niet of klopt wat er staat."
_RECEIVED: Final = (
    "In te vullen door wie de kaart krijgt. De datum bovenaan komt van de computer van de maker: schrijf daarom op"
    " wanneer u hem kreeg."
)


class NothingToAnchor(CannotContinue):
    """The journal has no line yet."""

    def __init__(self) -> None:
        super().__init__(
            tr("Er staat nog niets in uw dagboek."),
            tr("Er is niets gemaakt."),
            tr("Leg eerst iets vast. Maak daarna een kaart."),
        )


def report(card: Card, signature: bytes, *, practice: bool) -> Report:
    """The card as data: one sheet."""
    seq = card.head.seq
    lines = "Dan is regel 1" if seq == 1 else f"Dan zijn de regels 1 tot en met {seq}"
    blocks: tuple[Block, ...] = (
        Paragraph(_WHAT),
        Paragraph(_GIVE),
        Facts((("Gemaakt op", recorded_words(card.made_at)), ("Laatste regel", f"{seq}"))),
        Code(f"Code. Typ eerst {seq}- en daarna:", card.head.hash.hex()),
        Code("Vingerafdruk van de sleutel", card.fingerprint),
        Figure(card.drawn(signature), _DRAWING),
        Facts(
            (
                ("Nakijken in het dossier", _BY_VAULT),
                ("In een map voor de politie", _BY_FOLDER),
                ("Past de code?", _MEANS.format(lines=lines)),
            )
        ),
        Paragraph(_RECEIVED, "strong"),
        Signature("", "", ""),
    )
    return Report(TITLE, TITLE, blocks, practice)


@dataclass(frozen=True, slots=True)
class CardMade:
    """A card that stands in a file, with the text of its drawing."""

    card: Card
    drawn: str
    file: Path


@dataclass(frozen=True, slots=True)
class Compared:
    """What a card says of this vault now.

    `sealed` is None when only the code was given, else whether what stands beside it on the card is signed by this
    vault; `made` is what the vault remembers of making this card.
    """

    verdict: Verdict
    sealed: bool | None = None
    made: AnchorMade | None = None

    @property
    def fine(self) -> bool:
        """Whether the line stands, and nothing on the card contradicts it."""
        return self.verdict.outcome == "stands" and self.sealed is not False


def card_typed(text: str) -> Typed:
    """What was typed from a card; raises RefusedInput with words for whoever typed it."""
    try:
        return read_card(text)
    except NotACode as error:
        raise RefusedInput("", f"{error}") from error


def compare(vault: Reading, typed: Typed) -> Compared:
    """Hold a card against one state of the vault; reads every line up to the one on the card."""
    with vault.snapshot():
        last, vault_id = vault.head().seq, _vault_id(vault)
        lines = (line for line, _ in vault.lines(min(typed.head.seq, last), ()))
        verdict = judge(typed.head, journal.first_hash(vault_id, vault.public_key), lines, last)
        sealed = None if typed.seal is None else _sealed(vault, typed.head, typed.seal)
        known = (made for made in vault.anchors() if (made.seq, made.hash) == (typed.head.seq, typed.head.hash.hex()))
        return Compared(verdict, sealed, next(known, None) if verdict.outcome == "stands" else None)


def _sealed(vault: Reading, head: Head, seal: Seal) -> bool:
    """Ed25519 signs the same bytes in the same way each time, so whoever has the key compares."""
    card = Card(_vault_id(vault), vault.public_key, head, seal.made_at)
    return (card.fingerprint, vault.sign(card.signed())) == (seal.fingerprint, seal.signature)


def _vault_id(vault: Reading) -> bytes:
    return bytes.fromhex(vault.description.vault_id)


Reason = Literal["week", "serious"]
"""Why a card is offered: new lines for a week, or something serious was recorded."""


@dataclass(frozen=True, slots=True)
class AnchorState:
    """The last card (None when there is none), how many lines came after it, and whether a new one is offered."""

    last: AnchorMade | None
    after: int
    offer: Reason | None = None


@dataclass(frozen=True, slots=True)
class AnchorCards:
    """The cards of one open vault; `make` and `compare` belong outside the writer's thread, the rest in it."""

    vault: Vault
    clock: Clock
    printer: ReportPrinter
    write: WriteNewFile

    def _now(self) -> datetime:
        return within_reach(self.clock.now())

    def file_name(self) -> str:
        """The name proposed for a card: it says when, and nothing of whose."""
        return f"{TITLE} {self._now():%Y-%m-%d}.pdf"

    def make(self, target: Path, cancelled: Cancelled) -> CardMade:
        """A card of the journal as it is now, in a new file that ends on .pdf; `remember` follows.

        Raises CannotContinue, also where a file of that name stands already.
        """
        file = target if target.suffix.lower() == ".pdf" else target.with_name(f"{target.name}.pdf")
        with closing(self.vault.reader()) as reader, reader.snapshot():
            card = Card(_vault_id(reader), reader.public_key, reader.head(), journal.recorded(self._now()))
            if not card.head.seq:
                raise NothingToAnchor
            signature = reader.sign(card.signed())
        practice = self.vault.description.practice
        self.write(file, self.printer.print(report(card, signature, practice=practice), cancelled))
        return CardMade(card, card.drawn(signature), file)

    def remember(self, made: CardMade, for_whom: str) -> AnchorMade:
        """The journal says that this card was made, and for whom; raises CannotContinue."""
        document = anchor_document(made.card, for_whom)
        self.vault.record_anchor(document, self._now())
        self.vault.keep_note(NOTE, None)
        return self.vault.anchors()[-1]

    def compare(self, typed: Typed) -> Compared:
        """Hold a card against the vault, on a connection of its own."""
        with closing(self.vault.reader()) as reader:
            return compare(reader, typed)

    def state(self) -> AnchorState:
        """What is remembered of the cards, and whether to offer one."""
        made = self.vault.anchors()
        last = made[-1] if made else None
        head = self.vault.head().seq
        # That a card was made is a line too, and nothing that a card should be made of.
        after = head - last.seq - sum(one.line > last.seq for one in made) if last else head
        return AnchorState(last, after, self._offer(last, after))

    def put_off(self) -> AnchorState:
        """No card is offered for a week."""
        self.vault.keep_note(NOTE, journal.recorded(self._now() + OFFER_AFTER))
        return self.state()

    def _offer(self, last: AnchorMade | None, after: int) -> Reason | None:
        """A practice vault needs no card. A moment that is still to come says nothing: the clock was wrong."""
        if not after or self.vault.description.practice or self._is_put_off():
            return None
        since = last.at if last else next((line.recorded_at for line, _ in self.vault.lines(1, ())), "")
        if self._serious_since(last.at if last else ""):
            return "serious"
        age = self._now() - from_record(since)
        return None if timedelta() <= age < OFFER_AFTER else "week"

    def _is_put_off(self) -> bool:
        until = self.vault.note(NOTE)
        if not isinstance(until, str):
            return False
        return timedelta() < from_record(until) - self._now() <= OFFER_AFTER

    def _serious_since(self, moment: str) -> bool:
        week_ago = journal.recorded(self._now() - OFFER_AFTER)
        fresh = (row for row in self.vault.incidents(_RECENT) if row.recorded_at > max(moment, week_ago))
        return any(is_serious(self.vault.incident(row.record).incident) for row in fresh)


def for_whom_typed(text: str) -> str:
    """The words for whom a card is, as they are kept; raises RefusedInput."""
    words = " ".join(text.split())
    if len(words) > LONGEST_NAME or not is_whole(words):
        raise RefusedInput("", tr("schrijf dit in ten hoogste {longest_name} tekens.", longest_name=LONGEST_NAME))
    return words
