"""Ankerkaarten in words: when the last one was made, why one is offered, a made one, and what one says later."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.application.anchor_cards import AnchorState, CardMade, Compared
from weerbaar_desktop.domain.anchor import AnchorMade, grouped_code
from weerbaar_desktop.domain.dutch import count, from_record, visible
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.presentation.code_shown import CodeShown, drawn
from weerbaar_desktop.presentation.spoken import day, recorded_words
from weerbaar_desktop.presentation.vault_care import Told

WHAT: Final = tr(
    "Een Ankerkaart is één blad met een code. Geef het blad aan iemand buiten uw huis, zoals de "
    "griffier, uw advocaat of de politie. Later kunt u nagaan of wat u vastlegde nog net zo in uw kluis "
    "staat."
)
NEVER: Final = tr("U heeft nog geen Ankerkaart gemaakt.")
TITLE: Final = tr("Ankerkaart")
MAKE_TITLE: Final = tr("Ankerkaart maken")
CHECK_TITLE: Final = tr("Ankerkaart controleren")
_WHOLE: Final = tr(
    "Dit gaat over de regels van het dagboek. Wilt u ook elk woord en elk bewijsstuk laten nalezen?"
    " Kies dan bij Kluis ‘Controleer de kluis’."
)
_OTHER: Final = tr(
    "Kijk eerst of u de hele code goed heeft overgetypt. Is dat zo? Dan hoort de kaart bij een andere kluis,"
    " of er is na de kaart iets veranderd."
)
_ABSENT: Final = tr("De kaart hoort bij een andere kluis, of dit is een oudere kopie van uw kluis.")
_ASK: Final = tr("Weet u niet waardoor dit komt? Bewaar de kaart, en vraag hulp aan iemand die u vertrouwt.")
_SEAL_FITS: Final = tr("Ook de datum op de kaart staat er nog zo: de handtekening in de tekening is van deze kluis.")
_SEAL_OTHER: Final = tr(
    "Maar de datum of de handtekening in de tekening is niet van deze kluis. Iemand anders kan dat deel "
    "van de kaart hebben gemaakt."
)
_OFFER: Final = tr("U kunt een Ankerkaart maken")
_FIRST: Final = tr("Er is nog geen kaart van wat u vastlegde. Het hoeft niet nu.")
_NEW_LINES: Final = tr("Sinds de vorige kaart zijn er nieuwe regels. Het hoeft niet nu.")
_SERIOUS: Final = tr("Dan is later na te gaan dat dit er al stond. Het hoeft niet nu.")


def anchored_words(state: AnchorState) -> str:
    """Laatst verankerd: 3 november 2026, 14 regels daarna."""
    if state.last is None:
        return NEVER
    when = day(from_record(state.last.at))
    return tr(
        "Laatst verankerd: {when}, {count} daarna.", when=when, count=count(state.after, tr("regel"), tr("regels"))
    )


def offer_words(state: AnchorState) -> tuple[str, str]:
    """A bold line and a sentence; twice "" when no card is offered."""
    if state.offer is None:
        return "", ""
    if state.offer == "serious":
        return _OFFER, _SERIOUS
    return _OFFER, _NEW_LINES if state.last else _FIRST


@dataclass(frozen=True, slots=True)
class CardShown:
    """A card that was made: its code in groups and as a drawing, and where its file stands."""

    code: CodeShown
    file: str


def card_shown(made: CardMade) -> CardShown:
    """What the page shows of a card."""
    code = CodeShown(grouped_code(made.card.head), drawn(made.drawn))
    return CardShown(
        code,
        tr(
            "U vindt de kaart hier: {file}. Druk de kaart af. Daarna mag u het bestand wissen.",
            file=visible(str(made.file)),
        ),
    )


def _made_words(made: AnchorMade) -> str:
    whom = tr(", voor: {for_whom}", for_whom=visible(made.for_whom)) if made.for_whom else ""
    return tr("U maakte deze kaart op {recorded}{whom}.", recorded=recorded_words(made.at), whom=whom)


def compared_told(compared: Compared, *, lines_only: bool = True) -> Told:
    """What a card says of the vault now. The claim never goes further than "niet veranderd sinds".

    `lines_only` when the content of the lines was not read as well: then it is said how that is done.
    """
    verdict, seq = compared.verdict, compared.verdict.seq
    if verdict.outcome == "absent":
        last = tr("Het dagboek heeft nu {count}.", count=count(verdict.last, tr("regel"), tr("regels")))
        return Told(False, tr("Deze kluis heeft regel {seq} (nog) niet", seq=seq), (last, _ABSENT, _ASK))
    if verdict.outcome == "differs":
        return Told(False, tr("Regel {seq} is anders dan op de kaart", seq=seq), _differs(verdict.slips))
    since = (
        tr("sinds {day}", day=day(from_record(compared.made.at)))
        if compared.made
        else tr("sinds deze kaart is gemaakt")
    )
    until = tr("Regel 1 is") if seq == 1 else tr("De regels 1 tot en met {seq} zijn", seq=seq)
    lines = [
        *([_made_words(compared.made)] if compared.made else []),
        tr("{until} niet veranderd {since}.", until=until, since=since),
        tr(
            "Daarna {tr} bij.",
            tr=tr("kwam er 1 regel") if verdict.after == 1 else tr("kwamen er {after} regels", after=verdict.after),
        ),
    ]
    if compared.sealed is False:
        return Told(False, tr("Regel {seq} staat er nog zo", seq=seq), (*lines, _SEAL_OTHER, _ASK))
    more = (_SEAL_FITS if compared.sealed else "", _WHOLE if lines_only else "")
    return Told(True, tr("Regel {seq} staat er nog zo", seq=seq), (*lines, *filter(None, more)))


def _differs(slips: tuple[int, ...]) -> tuple[str, ...]:
    if not slips:
        return (_OTHER, _ASK)
    groups = (
        tr("groep {slips} is", slips=slips[0])
        if len(slips) == 1
        else tr("de groepen {listed} zijn", listed=tr(" en ").join(map(str, slips)))
    )
    probably = tr("Waarschijnlijk is daar iets verkeerd overgetypt. Kijk dat na op de kaart, en controleer opnieuw.")
    return (tr("Alleen {groups} anders. {probably}", groups=groups, probably=probably),)
