"""What can stand in the way of a visit and its handover, in the words that a visitor reads."""

from __future__ import annotations

from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.wording import tr


class NoVisit(CannotContinue):
    """The vault holds no visit that can be handed over."""

    def __init__(self) -> None:
        super().__init__(
            tr("In deze kluis staat geen bezoek dat u kunt overdragen."),
            tr("Er is niets veranderd."),
            tr("Begin een nieuw bezoek, of open de kluis van het bezoek."),
        )


class AlreadyAVisit(CannotContinue):
    """A vault is of one visit only."""

    def __init__(self) -> None:
        super().__init__(
            tr("In deze kluis staat al een bezoek, of er staat al iets anders in."),
            tr("Er is niets veranderd."),
            tr("Begin een nieuw bezoek met een eigen kluis."),
        )


class NotTheFile(CannotContinue):
    """What stands in the place of the file is not what was proved."""

    def __init__(self) -> None:
        super().__init__(
            tr("Het bestand op de stick is niet meer wat er is geschreven."),
            tr("Uw eigen kopie is niet gewist."),
            tr("Vraag de bewoner of het bestand opent. Bewaar uw kopie tot dat zeker is."),
        )


class CameIn(CannotContinue):
    """Something was kept in the vault while the file was being made."""

    def __init__(self) -> None:
        super().__init__(
            tr("Tijdens de overdracht kwam er nog iets bij, zoals een foto. Dat zit niet in het bestand."),
            tr("Het bestand is weer weggehaald. Het bezoek staat nog heel op deze computer."),
            tr("Doe de overdracht opnieuw. Dan gaat alles mee."),
        )


class AddedLater(CannotContinue):
    """The visitor's copy holds what the visited person did not get."""

    def __init__(self) -> None:
        super().__init__(
            tr("In uw kopie staat iets dat na de overdracht is bijgekomen. De bewoner heeft dat niet."),
            tr("Uw kopie is niet gewist."),
            tr("Kijk eerst of dat weg mag. Daarna kunt u uw kopie toch wissen."),
        )


class OtherDisk(CannotContinue):
    """The place is not there, or is on another disk than when the handover began."""

    def __init__(self) -> None:
        super().__init__(
            tr("De stick of schijf voor de overdracht is niet meer bereikbaar."),
            tr("Er is niets gewist. Het bezoek staat nog heel op deze computer."),
            tr("Sluit de stick weer aan. Is de overdracht nog niet af? Doe die dan opnieuw."),
        )


class NotErased(CannotContinue):
    """A copy may not be erased yet."""

    def __init__(self) -> None:
        super().__init__(
            tr("Dit bezoek is nog niet overgedragen."),
            tr("Uw kopie is niet gewist."),
            tr("Draag het bezoek eerst over. Wil de bewoner stoppen, kies dan ‘Stop en wis alles’."),
        )
