"""What the page for a new vault says: of one's own, or of a visit at somebody's home."""

from __future__ import annotations

from typing import Final, NamedTuple


class NewVaultWords(NamedTuple):
    """`lost` is what to know when the passphrase is lost; `make` stands on the button."""

    title: str
    question: str
    promise: str
    lost: str
    make: str


OWN_VAULT: Final = NewVaultWords(
    "Nieuwe kluis",
    "Maak een eigen kluis",
    "In de kluis staat alles versleuteld. Alleen wie de wachtzin kent, kan het lezen.",
    "Bent u de wachtzin kwijt, dan kan niemand de kluis nog openen. Wij ook niet. Schrijf de wachtzin op en leg het "
    "papier op een veilige plek.",
    "Kluis maken",
)
VISIT_VAULT: Final = NewVaultWords(
    "Nieuw bezoek",
    "Begin een huisbezoek",
    "Dit bezoek krijgt een eigen kluis, voor deze bewoner alleen. Er komt niets bij van een ander.",
    "Deze kluis blijft kort: na de overdracht wist u haar. Daarom maken wij geen herstelcode. Vergeet u de wachtzin, "
    "dan kan niemand haar nog openen.",
    "Begin het bezoek",
)
VISIT_NAME: Final = "In deze naam staat alleen de datum. Zet er geen naam of adres bij."
