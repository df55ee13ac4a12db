"""Writes `voor-it.md`: one page for the IT department, out of what the program itself says of the things it does.

.venv/bin/python installer/it_statement.py
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Final

import bundle_parts
import debian_package

from weerbaar_desktop.content.promises import load_promises
from weerbaar_desktop.domain.promises import Promises
from weerbaar_desktop.shipped import content_folder
from weerbaar_desktop.system import paths
from weerbaar_desktop.vault import connection, tries

ROOT: Final = Path(__file__).resolve().parent.parent
PAGE: Final = Path(__file__).with_name("voor-it.md")
_TEXT: Final = """# Weerbaar {version}: voor de afdeling IT

Deze bladzijde ordent wat het programma doet langs thema's van de BIO2 (ISO 27002:2022). Zij is geen verklaring dat een organisatie aan de BIO2
voldoet: dat hangt ook af van de computer en van wat u regelt. Zij wordt gemaakt uit de broncode (`installer/it_statement.py`); een proef bewaakt dat
zij klopt.

| thema | wat het programma doet |
|---|---|
| Wat er wordt bewaard | Per persoon één kluis: een map `<naam>.kluis`. Daarin: `kop.json` (hoe de kluis opent, zonder inhoud), `{database}` (SQLCipher) en `bijlagen/` (elk bewijsstuk apart versleuteld). De kluis is van de persoon, niet van de beheerder. |
| Buiten de kluis | Leesbaar voor het account: namen en nummers die de gebruiker zelf zonder wachtzin laat zien (map `{shown}`), en van eigen bezoeken aan huis de dagen en een willekeurig nummer (`{visits}`). Versleuteld: hoever elk journaal was (map `{notes}`). Bij de kluis: hoe vaak een wachtzin of code niet klopte en wanneer voor het laatst (`{tries}`), nooit wat er is getypt. |
| Waar | Linux: `~/.local/share/weerbaar/kluizen`. Windows: `%LOCALAPPDATA%\\weerbaar\\kluizen`. macOS: `~/Library/Application Support/weerbaar/kluizen`. Vanzelf nooit in Documenten. Een netwerkschijf wordt geweigerd. In een map van OneDrive, Dropbox, iCloud of Google Drive maakt het programma geen kluis. |
| Instellingen | In `weerbaar.ini` (Linux: `~/.config/weerbaar`): thema, taal, zoom en beweging, de grootte van het venster, na hoelang de kluis dichtgaat, en of schermopnamen worden tegengehouden. Niets van een kluis. |
| Toegang | Een wachtzin van minstens 15 tekens, of een herstelcode op papier. Het sleutelbeheer van het systeem mag erbij en staat standaard uit. Er is geen generieke sleutel en geen achterdeur: zonder wachtzin en herstelcode kan ook de maker niets lezen. |
| Versleuteling | Wachtzin → Argon2id → kluissleutel van 256 bits. Database: SQLCipher 4, met `{settings}`. Elk bewijsstuk heeft een eigen sleutel. Handtekeningen: Ed25519. |
| Netwerk | {network} |
| Logboek | Het programma schrijft geen logbestand en stuurt geen meldingen. Wanneer de kluis openging, staat in de kluis zelf. Elke wijziging is een regel in een journaal dat achteraf veranderen zichtbaar maakt. |
| Reservekopie | Vanzelf naar een map `<naam>.reserve`, als de gebruiker een plek koos: bij het openen van de kluis, één keer per dag. En met de hand naar één bestand `.weerbaar`. Beide zijn versleuteld met de sleutel van de kluis. Een kopie die uw eigen back-up maakt, is dus ook versleuteld. Elke kopie wordt nagekeken als zij wordt gemaakt, en opnieuw bij het terugzetten (`weerbaar restore`). `weerbaar check` kijkt een kluis na, geen kopie. |
| Vergrendelen | Na vijf minuten zonder gebruik (1 tot 30), bij schermvergrendeling en slaapstand. Het programma vervangt dan zichzelf door een nieuw proces. |
| Bestanden van anderen | Worden geopend in een apart proces zonder rechten op bestanden en netwerk (Linux: seccomp, Landlock en bubblewrap). Op Windows en macOS worden alleen JPEG, PNG en WebP geopend. |
| Rechten | Het programma draait zonder beheerrechten. Het heeft geen dienst op de achtergrond, geen geplande taak en geen eigen bijwerker. |
| Bijwerken | U zet een nieuwe versie over de oude. Kluizen van oudere versies openen; eerst wordt een kopie bewaard. Een kluis van een nieuwere versie wordt geweigerd en niet veranderd. |
| Verwijderen | Het weghalen van het programma laat kluizen staan. Wissen doet de gebruiker in het programma: "Kluis vernietigen". |
| Onderdelen | {count} onderdelen van PyPI, elk met versie en hash vastgelegd in `installer/build.lock`. Lijst: `sbom.cdx.json` (CycloneDX) naast het programma. Licenties: `licences/`. Op Debian komen {libraries} bibliotheken van het systeem zelf, zodat u die bijwerkt. |
| Nakijken wat u kreeg | `installer/verify.md`: sommen van elk bestand, en hoe u het pakket zelf opnieuw maakt. |

## Wat het programma belooft, en wat niet

| wat | wat niet |
|---|---|
{promises}

{outside}
"""


def page() -> str:
    """The whole page."""
    promises = load_promises(content_folder())
    locked = (ROOT / "installer" / "build.lock").read_text(encoding="utf-8")
    names = [name for name in re.findall(r"^([A-Za-z0-9-]+)==", locked, re.MULTILINE) if bundle_parts.goes_along(name)]
    settings = [line.removeprefix("PRAGMA ") for line in (*connection.AFTER_KEY, *connection.WRITING)]
    chosen = [
        line for line in settings if line.startswith(("cipher_compat", "temp_store", "secure_delete", "synchronous"))
    ]
    return _TEXT.format(
        version=bundle_parts.version(ROOT),
        database=connection.FILE,
        shown=paths.shown_contacts_folder().name,
        visits=paths.own_visits_file().name,
        notes=paths.notes_folder().name,
        tries=tries.FILE,
        settings="`, `".join(chosen),
        network=_promise(promises, "silent"),
        count=len(names),
        libraries=len(debian_package.depends()),
        promises="\n".join(f"| {one.promise} | {one.not_promised} |" for one in promises.promises),
        outside="\n".join(f"- {words}" for words in promises.outside),
    )


def _promise(promises: Promises, name: str) -> str:
    found = next(one for one in promises.promises if one.id == name)
    return f"{found.promise} Een firewallregel is niet nodig. Niet: {found.not_promised}"


def main() -> int:
    """Write the page."""
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
