"""The first page, as far as every page is walked: as it comes, and with everything on it that there can be."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tests.gui.work.conftest import Opened
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.start.first_page import FirstPage
from weerbaar_desktop.presentation.first_shown import CareLine, FirstRow, FirstShown, KeptShown

_LONG: Final = "z" * 90
_FULL: Final = FirstShown(
    (FirstRow("incident", "a" * 32, "notebook", "Dreiging, mail", "Op 20 november 2026, 21:40 · 2 stukken bewijs"),),
    "Op uw lijst staan 7 maatregelen.",
    (
        FirstRow("measure", "b" * 32, "list-details", _LONG, "Nog te doen, 30 november 2026, uzelf."),
        FirstRow("measure", "c" * 32, "list-details", "De buitenlamp bij de achterdeur laten nakijken", "Nog te doen."),
    ),
    "Dit zijn de eerste 5.",
    (
        FirstRow("care", "d" * 32, "heart", "Uw plan: na een week", "Kan nu. Later mag ook."),
        FirstRow("filing", "e" * 32, "calendar", "Gesprek met de griffier", "Vandaag"),
        FirstRow("filing", "e" * 32, "calendar", "Gesprek met de griffier", "Vandaag"),
        FirstRow("klacht", "", "file-text", "Een klacht kan nog", "Zeker nog tot en met dinsdag 24 november 2026"),
        FirstRow("home_scan", "", "home-search", "Opnieuw kijken rond uw huis", "Maandag 30 november 2026"),
    ),
)
_KEPT: Final = KeptShown(
    (
        FirstRow("write", "", "pencil", "Verder schrijven", "Concept, bewaard gisteren om 21:47"),
        FirstRow("report", "", "file-text", "Verder met uw melding of aangifte", "Concept, bewaard op 3 maart 2026"),
    ),
    f"Wat daarvan over is, staat hier: {_LONG}",
    (
        CareLine("circle-check", "success", "Laatste reservekopie: vandaag om 08:12, nagekeken."),
        CareLine("anchor", "text_muted", "Laatst verankerd: 2 november 2026, 14 regels daarna."),
        CareLine("key", "caution", "Uw kluis heeft nog geen herstelcode. Zonder die code bent u alles kwijt."),
    ),
    no_code=True,
)


def tour_of_the_first_page(opened: Opened) -> Iterator[Page]:
    """What stands above it is done with again, so that one can come by once more."""
    opened.pages.first.show()
    page = opened.until_page(FirstPage)
    opened.until(page.all_measures.isVisible)
    yield page
    page.show_seen(_FULL)
    page.show_kept(_KEPT)
    page.notices.warn_of_another_state(["Het dagboek is ouder dan de laatste keer."])
    page.show_trouble("De schijf is vol.", "Uw tekst is bewaard. Maak ruimte.")
    yield page
    page.end_warning()
    page.show_trouble("", "")
    opened.pages.first.reload()
    opened.settled()
