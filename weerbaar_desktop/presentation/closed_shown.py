"""The words of copies that open with a password only: what each is, what to know before, and how it ended."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from weerbaar_desktop.application.closed_copies import Form
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.presentation.vault_care import Told

HEADING: Final = tr("Digitaal geven")
WHY: Final = tr(
    "Stuurt u het digitaal, of gaat het op een usb-stick mee? Maak dan een kopie die alleen opengaat met een wachtzin."
)
LABEL: Final = tr("Wachtzin voor dit bestand")
BUSY: Final = tr("De wachtzin wordt nagekeken.")
_BY_PHONE: Final = tr("Geef de wachtzin door per telefoon. Zet hem niet in de mail met het bestand.")
_OWN: Final = tr("Neem een andere wachtzin dan die van uw kluis. Andere programma's noemen dit een wachtwoord.")
_NOT_KEPT: Final = tr("Het programma bewaart deze wachtzin niet. Bent u hem kwijt, maak dan een nieuwe kopie.")


@dataclass(frozen=True, slots=True)
class ClosedWords:
    """One form of a closed copy; `make` stands on the button that asks for it, `save` on the one that makes it."""

    make: str
    title: str
    save: str
    what: str
    know: tuple[str, ...]
    where: str
    busy: str
    ready: str
    about: str


WORDS: Final[Mapping[Form, ClosedWords]] = {
    "zip": ClosedWords(
        tr("Versleuteld zip-bestand maken"),
        tr("Map als versleuteld zip-bestand"),
        tr("Zip-bestand bewaren"),
        tr("De hele map komt in één bestand. Dat gaat alleen open met de wachtzin die u hier kiest."),
        (
            tr("Wie het opent, heeft een programma nodig dat AES-256 kent, zoals 7-Zip."),
            _OWN,
            _BY_PHONE,
            tr("Zonder wachtzin ziet men de namen van de bestanden, zoals aangifte.pdf en B01.jpg. De "
"inhoud niet."),
            _NOT_KEPT,
        ),
        tr("Waar mag het zip-bestand komen?"),
        tr("Het zip-bestand maken"),
        tr("Het zip-bestand is klaar"),
        tr("Elk bestand erin is geopend met de wachtzin en vergeleken met de map."),
    ),
    "pdf": ClosedWords(
        tr("PDF met wachtwoord maken"),
        tr("PDF met wachtwoord"),
        tr("PDF bewaren"),
        tr("U krijgt een kopie van het document die alleen opengaat met de wachtzin die u hier kiest."),
        (
            tr("De kopie is geen PDF/A meer. Is het voor een archief, geef dan het document zonder wachtzin."),
            _OWN,
            _BY_PHONE,
            _NOT_KEPT,
        ),
        tr("Waar mag de kopie komen?"),
        tr("De PDF met wachtwoord maken"),
        tr("De PDF met wachtwoord is klaar"),
        tr("De kopie is geen PDF/A meer."),
    ),
}  # fmt: skip
_NAMES: Final[Mapping[Form, str]] = {"zip": "map-{}.zip", "pdf": "document-{}.pdf"}


def closed_name(form: Form, today: date) -> str:
    """The name that is proposed: anyone can read it, so it says no more than when."""
    return _NAMES[form].format(today.isoformat())


def closed_told(form: Form, place: str) -> Told:
    """That it is made, and where it stands."""
    words = WORDS[form]
    return Told(True, words.ready, (tr("Het staat hier: {place}", place=visible(place)), words.about, _BY_PHONE))
