"""What the page for a new vault says: of one's own, or of a visit at somebody's home."""

from __future__ import annotations

from typing import Final, NamedTuple

from weerbaar_desktop.domain.wording import tr


class NewVaultWords(NamedTuple):
    """`lost` is what to know when the passphrase is lost; `make` stands on the button."""

    title: str
    question: str
    promise: str
    lost: str
    make: str


OWN_VAULT: Final = NewVaultWords(
    tr("Nieuwe kluis"),
    tr("Maak een eigen kluis"),
    tr("In de kluis staat alles versleuteld. Alleen wie de wachtzin kent, kan het lezen."),
    tr(
        "Bent u de wachtzin kwijt, dan kan niemand de kluis nog openen. Wij ook niet. Schrijf de wachtzin op "
        "en leg het papier op een veilige plek."
    ),
    tr("Kluis maken"),
)
VISIT_VAULT: Final = NewVaultWords(
    tr("Nieuw bezoek"),
    tr("Begin een huisbezoek"),
    tr("Dit bezoek krijgt een eigen kluis, voor deze bewoner alleen. Er komt niets bij van een ander."),
    tr(
        "Deze kluis blijft kort: na de overdracht wist u hem. Daarom maken wij geen herstelcode. Vergeet u "
        "de wachtzin, dan kan niemand hem nog openen."
    ),
    tr("Begin het bezoek"),
)
VISIT_NAME: Final = tr("In deze naam staat alleen de datum. Zet er geen naam of adres bij.")
