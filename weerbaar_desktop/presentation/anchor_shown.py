"""Ankerkaarten in words: when the last one was made, why one is offered, a made one, and what one says later."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.application.anchor_cards import AnchorState, CardMade, Compared
from weerbaar_desktop.domain.anchor import AnchorMade, grouped_code
from weerbaar_desktop.domain.dutch import count, day, from_record, recorded_words, visible
from weerbaar_desktop.presentation.code_shown import CodeShown, drawn
from weerbaar_desktop.presentation.vault_care import Told

WHAT: Final = (
    "Een Ankerkaart is één blad met een code. Geef het blad aan iemand buiten uw huis, zoals de griffier, uw advocaat"
    " of de politie. Later kunt u nagaan of wat u vastlegde nog net zo in uw kluis staat."
)
NEVER: Final = "U hebt nog geen Ankerkaart gemaakt."
TITLE: Final = "Ankerkaart"
MAKE_TITLE: Final = "Ankerkaart maken"
CHECK_TITLE: Final = "Ankerkaart controleren"
_WHOLE: Final = (
    "Dit gaat over de regels van het dagboek. Wilt u ook elk woord en elk bewijsstuk laten nalezen?"
    " Kies dan bij Kluis ‘Controleer de kluis’."
)
_OTHER: Final = (
    "Kijk eerst of u de hele code goed hebt overgetypt. Is dat zo? Dan hoort de kaart bij een andere kluis,"
    " of er is na de kaart iets veranderd."
)
_ABSENT: Final = "De kaart hoort bij een andere kluis, of dit is een oudere kopie van uw kluis."
_ASK: Final = "Weet u niet waardoor dit komt? Bewaar de kaart, en vraag hulp aan iemand die u vertrouwt."
_SEAL_FITS: Final = "Ook de datum op de kaart staat er nog zo: de handtekening in de tekening is van deze kluis."
_SEAL_OTHER: Final = (
    "Maar de datum of de handtekening in de tekening is niet van deze kluis. Iemand anders kan dat deel van de kaart"
    " hebben gemaakt."
)
_OFFER: Final = "U kunt een Ankerkaart maken"
_FIRST: Final = "Er is nog geen kaart van wat u vastlegde. Het hoeft niet nu."
_NEW_LINES: Final = "Sinds de vorige kaart zijn er nieuwe regels. Het hoeft niet nu."
_SERIOUS: Final = "Dan is later na te gaan dat dit er al stond. Het hoeft niet nu."


def anchored_words(state: AnchorState) -> str:
    """Laatst verankerd: 3 november 2026, 14 regels daarna."""
    if state.last is None:
        return NEVER
    when = day(from_record(state.last.at))
    return f"Laatst verankerd: {when}, {count(state.after, 'regel', 'regels')} daarna."


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
        code, f"U vindt de kaart hier: {visible(str(made.file))}. Druk de kaart af. Daarna mag u het bestand wissen."
    )


def _made_words(made: AnchorMade) -> str:
    whom = f", voor: {visible(made.for_whom)}" if made.for_whom else ""
    return f"U maakte deze kaart op {recorded_words(made.at)}{whom}."


def compared_told(compared: Compared, *, lines_only: bool = True) -> Told:
    """What a card says of the vault now. The claim never goes further than "niet veranderd sinds".

    `lines_only` when the content of the lines was not read as well: then it is said how that is done.
    """
    verdict, seq = compared.verdict, compared.verdict.seq
    if verdict.outcome == "absent":
        last = f"Het dagboek heeft nu {count(verdict.last, 'regel', 'regels')}."
        return Told(False, f"Deze kluis heeft regel {seq} (nog) niet", (last, _ABSENT, _ASK))
    if verdict.outcome == "differs":
        return Told(False, f"Regel {seq} is anders dan op de kaart", _differs(verdict.slips))
    since = f"sinds {day(from_record(compared.made.at))}" if compared.made else "sinds deze kaart is gemaakt"
    until = "Regel 1 is" if seq == 1 else f"De regels 1 tot en met {seq} zijn"
    lines = [
        *([_made_words(compared.made)] if compared.made else []),
        f"{until} niet veranderd {since}.",
        f"Daarna {'kwam er 1 regel' if verdict.after == 1 else f'kwamen er {verdict.after} regels'} bij.",
    ]
    if compared.sealed is False:
        return Told(False, f"Regel {seq} staat er nog zo", (*lines, _SEAL_OTHER, _ASK))
    more = (_SEAL_FITS if compared.sealed else "", _WHOLE if lines_only else "")
    return Told(True, f"Regel {seq} staat er nog zo", (*lines, *filter(None, more)))


def _differs(slips: tuple[int, ...]) -> tuple[str, ...]:
    if not slips:
        return (_OTHER, _ASK)
    groups = f"groep {slips[0]} is" if len(slips) == 1 else f"de groepen {' en '.join(map(str, slips))} zijn"
    probably = "Waarschijnlijk is daar iets verkeerd overgetypt. Kijk dat na op de kaart, en controleer opnieuw."
    return (f"Alleen {groups} anders. {probably}",)
