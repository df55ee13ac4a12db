"""What the pages of the first time say, and what is said after "Snel weg" was tried."""

from __future__ import annotations

from typing import Final, NamedTuple

from weerbaar_desktop.domain.wording import tr

_STEPS: Final = 4


class Asked(NamedTuple):
    """The title of a page, and the question on it."""

    title: str
    question: str


WELCOME: Final = Asked(tr("Welkom"), tr("Wat doet dit programma, en wat niet?"))
IS: Final = (
    tr("U legt vast wat u meemaakt in uw werk, en u bewaart het bewijs."),
    tr("Uit uw kluis maakt u een map voor de politie, als u dat wilt."),
    tr("Alles staat versleuteld op deze computer. Het programma maakt nooit verbinding met internet."),
)
IS_NOT: Final = (
    tr("Het belt niemand en het verstuurt niets. Is er gevaar? Bel 112."),
    tr("Het beoordeelt geen dreiging. Het doet geen aangifte voor u."),
    tr("Het beschermt niet tegen wie meekijkt terwijl de kluis open is."),
)
AWAY: Final = Asked(tr("Snel weg"), tr("Wilt u ‘Snel weg’ een keer proberen?"))
AWAY_HOW: Final = (
    tr("Kijkt er iemand mee? Kies dan ‘Snel weg’, rechtsboven. Drie keer snel op Shift drukken mag ook, of Ctrl+L."),
    tr("Het venster verdwijnt en uw kluis gaat op slot. Daarna typt u uw wachtzin en gaat u hier verder."),
)
STAYS: Final = (
    tr("‘Snel weg’ wist niets. Uw kluis en dit programma blijven op de computer staan."),
    tr("Wie de computer bekijkt, kan zien dat u dit programma gebruikt."),
)
TRIED: Final = (
    tr("U heeft ‘Snel weg’ geprobeerd"),
    tr("Het venster verdween en uw kluis ging op slot. Gewist is er niets: uw kluis staat nog op deze computer."),
)
BEGIN: Final = Asked(tr("Beginnen"), tr("Hoe wilt u beginnen?"))
EMPTY: Final = (
    tr("Met uw eigen kluis"),
    tr("Uw kluis is nog leeg. Wat u vastlegt, is echt en blijft van u."),
)
PRACTISE: Final = (
    tr("Eerst oefenen"),
    tr("De oefenkluis is een aparte kluis vol verzonnen gegevens. Op elke pagina staat OEFENING."),
    tr("U stopt wanneer u wilt. Uw eigen kluis verandert niet en gaat eerst op slot."),
    tr("De oefenkluis maken duurt ongeveer een halve minuut. De wachtzin staat op het scherm."),
)
LEAVE: Final = Asked(tr("Stoppen met oefenen"), tr("Wilt u de oefenkluis bewaren of wissen?"))
LEAVE_WHAT: Final = (
    tr("Bewaart u hem, dan gaat hij op slot. Wist u hem, dan is hij voorgoed weg. Alles erin is verzonnen."),
    tr("Uw eigen kluis staat apart en verandert niet. Daar gaat u nu naartoe."),
)
ERASED: Final = (tr("De oefenkluis is gewist"), tr("Uw eigen kluis is niet veranderd."))


def step(number: int) -> str:
    """Where one is in the first time."""
    return tr("De eerste keer, stap {number} van {steps}", number=number, steps=_STEPS)
