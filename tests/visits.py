"""A whole visit for the tests: a vault with a home scan, photos and measures, ready to be handed over."""

from __future__ import annotations

import io
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from tests.fake_ways import FakeKeyStore
from tests.fakes import StoppedClock
from weerbaar_desktop.application.home_scans import Found, HomeScans
from weerbaar_desktop.application.home_visits import Agreed, HandedOver, HomeVisits, Wish
from weerbaar_desktop.application.measures import Measures
from weerbaar_desktop.application.own_visits import OwnVisits
from weerbaar_desktop.application.ports import Vault
from weerbaar_desktop.application.ways_in import WaysIn
from weerbaar_desktop.content.home_scan import load_home_scan
from weerbaar_desktop.content.visit import load_visit_words
from weerbaar_desktop.domain.incident import Incident
from weerbaar_desktop.system.own_visits import OwnVisitsOnDisk
from weerbaar_desktop.vault.store import SqlCipherStore

CONTENT: Final = Path(__file__).parents[1] / "resources" / "content" / "nl"
THEIRS: Final = "zeven groene lepels op de dijk"
"""What the visited person chooses."""
AGREED: Final = Agreed("Sanne Voorbeeld", "Joris de Bezoeker", "Ondersteuningsteam", "Sanne Voorbeeld")
PHOTO: Final = b"\xff\xd8\xff" + b"een foto van het slot" * 5000
TOLD: Final = ("zebrapad aan de gracht", "bunkerdeur achter de heg", "slot met de rammel")
"""Words that a visit holds and that nothing outside a vault may hold."""


def quiet(_words: str) -> None:
    """Nobody looks at the progress."""


def never() -> bool:
    """Nobody presses Cancel."""
    return False


def visits_of(vault: Vault, overview: Path, clock: StoppedClock) -> HomeVisits:
    """The journey of one open vault, with its overview in `overview`."""
    ways = WaysIn(vault, SqlCipherStore(), clock, FakeKeyStore())
    return HomeVisits(ways, load_visit_words(CONTENT), OwnVisits(OwnVisitsOnDisk(lambda: overview), clock))


def fill(vault: Vault, clock: StoppedClock) -> None:
    """What is found on a visit: a scan with notes, a measure, and a photo."""
    scans = HomeScans(vault, load_home_scan(CONTENT), clock)
    begun = scans.new_scan()
    vault.add_scan_photo(begun, "voordeur-slot", f"{TOLD[0]}.jpg", io.BytesIO(PHOTO + b"2"), clock.now())
    found = {"voordeur-slot": Found("attention", TOLD[2]), "voordeur-zicht": Found("in_order", TOLD[0])}
    scan = scans.finish(found, begun)
    Measures(vault, clock).take_from_scan(scan.record, "voordeur-slot")
    incident = vault.add_incident(Incident(account=TOLD[1]), clock.now())
    vault.attach(incident.record, f"{TOLD[2]}.jpg", io.BytesIO(PHOTO), clock.now())


@dataclass
class Visiting:
    """One visit that has begun; `hand_over` does all of its steps."""

    visits: HomeVisits
    stick: Path
    clock: StoppedClock = field(default_factory=StoppedClock)

    def wish(self, **changes: object) -> Wish:
        """Where it goes, and who signs."""
        chosen: dict[str, object] = {
            "target": self.stick / "Huisbezoek.weerbaar", "received_by": "Sanne V.", "given_by": "Joris B."
        }  # fmt: skip
        return Wish(**{**chosen, **changes})  # type: ignore[arg-type]  # each has the type of its field

    def hand_over(self, passphrase: str = THEIRS, **changes: object) -> HandedOver:
        """All of it."""
        handover = self.visits.begin_handover(self.wish(**changes), passphrase)
        handed = self.visits.write(handover, passphrase, quiet, never)
        self.visits.finish(handed)
        return handed
