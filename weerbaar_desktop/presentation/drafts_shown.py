"""What is said where something half written cannot be read any more."""

from __future__ import annotations

from typing import Final

from weerbaar_desktop.domain.wording import tr

PUT_ASIDE: Final = (
    tr("Wat u half had geschreven, is niet meer te lezen."),
    (
        tr(
            "Alles wat u heeft opgeslagen, staat er nog. Het oude concept is apart gezet in uw kluis. Er is "
            "niets gewist. Schrijf het hier opnieuw op."
        )
    ),
)
"""On the page where somebody wanted to go on writing."""
UNREADABLE: Final = (
    tr("Iets wat u half had geschreven, is niet te lezen."),
    (
        tr(
            "Alles wat u heeft opgeslagen, staat er nog. Ga naar Kluis, kies ‘Controleer de kluis’ en daarna "
            "‘Herstel wat kan’. Dan kunt u weer verder schrijven."
        )
    ),
)
"""Where one sees what was left half written."""
FORGOTTEN: Final = (
    tr("Iets wat uw kluis voor u onthield, is niet te lezen."),
    (
        tr(
            "Uw dagboek en uw bewijs staan er nog. Ga naar Kluis, kies ‘Controleer de kluis’ en daarna "
            "‘Herstel wat kan’. Kijk daarna of de plek voor uw reservekopieën nog is ingesteld."
        )
    ),
)
"""The same of a note, such as where the copies go."""
NOT_KNOWN: Final = (
    tr("Misschien is een map of bestand niet afgemaakt"),
    (
        tr(
            "Wat uw kluis daarvan had onthouden, is niet meer te lezen. Alles wat u heeft opgeslagen, staat er nog. "
            "Kijk op de plek waar u mappen en bestanden bewaart. Staat daar iets met ‘.onaf-’ in de naam? "
            "Dat is half en leesbaar voor wie het vindt. Verwijder het, en maak opnieuw wat u mist."
        )
    ),
)
"""After opening, where the vault knows no more what was going out when the program stopped."""
