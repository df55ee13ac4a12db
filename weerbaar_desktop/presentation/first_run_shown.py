"""What the pages of the first time say, and what is said after "Snel weg" was tried."""

from __future__ import annotations

from typing import Final, NamedTuple

_STEPS: Final = 4


class Asked(NamedTuple):
    """The title of a page, and the question on it."""

    title: str
    question: str


WELCOME: Final = Asked("Welkom", "Wat doet dit programma, en wat niet?")
IS: Final = (
    "U legt vast wat u meemaakt in uw werk, en u bewaart het bewijs.",
    "Uit uw kluis maakt u een map voor de politie, als u dat wilt.",
    "Alles staat versleuteld op deze computer. Het programma maakt nooit verbinding met internet.",
)
IS_NOT: Final = (
    "Het belt niemand en het verstuurt niets. Is er gevaar? Bel 112.",
    "Het beoordeelt geen dreiging. Het doet geen aangifte voor u.",
    "Het beschermt niet tegen wie meekijkt terwijl de kluis open is.",
)
AWAY: Final = Asked("Snel weg", "Wilt u ‘Snel weg’ een keer proberen?")
AWAY_HOW: Final = (
    "Kijkt er iemand mee? Kies dan ‘Snel weg’, rechtsboven. Drie keer snel op Shift drukken mag ook, of Ctrl+L.",
    "Het venster verdwijnt en uw kluis gaat op slot. Daarna typt u uw wachtzin en gaat u hier verder.",
)
STAYS: Final = (
    "‘Snel weg’ wist niets. Uw kluis en dit programma blijven op de computer staan.",
    "Wie de computer bekijkt, kan zien dat u dit programma gebruikt.",
)
TRIED: Final = (
    "U heeft ‘Snel weg’ geprobeerd",
    "Het venster verdween en uw kluis ging op slot. Gewist is er niets: uw kluis staat nog op deze computer.",
)
BEGIN: Final = Asked("Beginnen", "Hoe wilt u beginnen?")
EMPTY: Final = (
    "Met uw eigen kluis",
    "Uw kluis is nog leeg. Wat u vastlegt, is echt en blijft van u.",
)
PRACTISE: Final = (
    "Eerst oefenen",
    "De oefenkluis is een aparte kluis vol verzonnen gegevens. Op elke pagina staat OEFENING.",
    "U stopt wanneer u wilt. Uw eigen kluis verandert niet en gaat eerst op slot.",
    "De oefenkluis maken duurt ongeveer een halve minuut. De wachtzin staat op het scherm.",
)
LEAVE: Final = Asked("Stoppen met oefenen", "Wilt u de oefenkluis bewaren of wissen?")
LEAVE_WHAT: Final = (
    "Bewaart u haar, dan gaat zij op slot. Wist u haar, dan is zij voorgoed weg. Alles erin is verzonnen.",
    "Uw eigen kluis staat apart en verandert niet. Daar gaat u nu naartoe.",
)
ERASED: Final = ("De oefenkluis is gewist", "Uw eigen kluis is niet veranderd.")


def step(number: int) -> str:
    """Where one is in the first time."""
    return f"De eerste keer, stap {number} van {_STEPS}"
