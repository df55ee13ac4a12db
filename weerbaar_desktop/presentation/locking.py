"""What is said around locking: the warning before it, and after how long it comes."""

from __future__ import annotations

from typing import Final

from weerbaar_desktop.domain.dutch import count
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.presentation.shown import ChoiceShown

MINUTES: Final = (1, 2, 5, 10, 15, 20, 30)
"""What can be chosen."""


def idle_words(seconds: int, *, making: bool = False) -> tuple[str, str]:
    """Title and sentence of the warning, with so many seconds left; `making` when a lock would stop something."""
    stops = tr(" Wat nu wordt gemaakt, stopt dan.") if making else ""
    return (
        tr("Over {count} gaat uw kluis dicht.", count=count(seconds, tr("seconde"), tr("seconden"))),
        tr(
            "Wat u schreef, blijft bewaard.{stops} Wilt u verder? Druk op een toets, klik of raak het scherm aan.",
            stops=stops,
        ),
    )


def minutes_words(minutes: int) -> str:
    """5 minuten."""
    return count(minutes, tr("minuut"), tr("minuten"))


LOCKS_ALSO: Final = tr(
    "Uw kluis gaat ook dicht met Ctrl+L, met ‘Snel weg’ en met drie keer vlug op Shift. "
    "Gaat uw scherm op slot of de computer slapen, en meldt het systeem dat? Dan gaat de kluis ook dicht."
)
CAPTURE_SWITCH: Final = tr("&Schermopnamen tegenhouden")
_CAPTURE: Final = {
    True: (
        tr(
            "Andere programma’s kunnen geen opname van dit venster maken. Kijkt iemand op afstand met u mee, "
            "dan ziet die een zwart vlak. Zet het dan uit in het menu Beeld."
        )
    ),
    False: tr("Op dit systeem kan een programma niet tegenhouden dat een ander programma het scherm opneemt."),
}
IDLE_HINT: Final = tr("Twintig seconden ervoor krijgt u een waarschuwing. Wat u schrijft, blijft bewaard.")


def minute_choices() -> tuple[ChoiceShown, ...]:
    """After how many minutes it may lock; the value is in seconds."""
    return tuple(ChoiceShown(str(minutes * 60), minutes_words(minutes)) for minutes in MINUTES)


def nearest_choice(seconds: int) -> str:
    """The value of the choice that is shown for so many seconds."""
    return str(min((minutes * 60 for minutes in MINUTES), key=lambda choice: abs(choice - seconds)))


def capture_words(*, possible: bool) -> str:
    """What holds for pictures of the screen on this system."""
    return _CAPTURE[possible]
