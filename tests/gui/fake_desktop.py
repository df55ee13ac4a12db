"""A desktop without a vault below it: small fakes of what the window is given, for looking at the window alone."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from threading import Event
from typing import cast

from tests.fake_ways import FakeKeyStore, FakeSecrets
from tests.fakes import StoppedClock
from weerbaar_desktop.application.fact_sources import fact_sources
from weerbaar_desktop.application.new_passphrase import NewPassphrases, require_new_passphrase
from weerbaar_desktop.application.opening import PRACTICE_PASSPHRASE, Opening
from weerbaar_desktop.application.own_visits import OwnVisits
from weerbaar_desktop.application.ports import (
    Cancelled,
    Finding,
    KeyStore,
    Progress,
    Repaired,
    Vault,
    VaultDescription,
    Way,
)
from weerbaar_desktop.application.ways_in import WaysIn, code_typed
from weerbaar_desktop.content.calm import load_calm
from weerbaar_desktop.content.help_topics import load_help_topics
from weerbaar_desktop.content.passphrase_words import load_passphrase_words
from weerbaar_desktop.content.promises import load_promises
from weerbaar_desktop.domain.about_program import AboutProgram
from weerbaar_desktop.domain.contacts import EMERGENCY, Contact
from weerbaar_desktop.domain.errors import CannotContinue, Damaged, Stopped, WrongCode, WrongKeyring, WrongPassphrase
from weerbaar_desktop.domain.help_topic import HelpTopic
from weerbaar_desktop.domain.recovery_code import code_of
from weerbaar_desktop.gui.main_window import MainWindow
from weerbaar_desktop.gui.navigation import Destination
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.services import CaptureBlock, DesktopServices
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.prose import PlainLabel, Prose
from weerbaar_desktop.system.own_parts import own_parts
from weerbaar_desktop.system.shown_contacts import ContactsOnDisk

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
CONTENT = RESOURCES / "content" / "nl"
PASSPHRASE = "zes losse woorden zijn genoeg"
CODE = code_of(5)
CONTACTS = (
    EMERGENCY,
    Contact("politie", "0900-8844", "Politie, geen spoed", "Melden, of een afspraak", "politie.nl", date(2026, 11, 21)),
    Contact("steun", "070-3738314", "Ondersteuningsteam", "Dag en nacht", "raadsleden.nl", date(2026, 11, 21), "mail"),
)


@dataclass
class FakeVault:
    """Knows which vault it is and whether it was closed."""

    description: VaultDescription
    closed: bool = False
    stretched: list[str] = field(default_factory=list)

    def upgrade_passphrase(self, passphrase: str) -> bool:
        self.stretched.append(passphrase)
        return False

    def close(self) -> None:
        self.closed = True


@dataclass
class FakeOpening:
    """Opens every folder with one passphrase; `damaged` is a folder that cannot be opened.

    With `broken` opening and making have a bug; with `due` the key store may not open before the passphrase did; `left`
    is what a repair cannot mend. Putting a copy back goes on until it is told to stop.
    """

    place: Path
    known: tuple[Path, ...] = ()
    practice: bool = False
    damaged: Path | None = None
    broken: bool = False
    slots: tuple[Way, ...] = ("passphrase", "recovery")
    due: bool = False
    recovered: list[tuple[str, str]] = field(default_factory=list)
    left: tuple[Finding, ...] = ()
    made: list[tuple[Path, str]] = field(default_factory=list)
    vaults: list[FakeVault] = field(default_factory=list)
    restoring: Event = field(default_factory=Event)
    stopped: Event = field(default_factory=Event)
    new_passphrases: NewPassphrases = field(
        default_factory=lambda: NewPassphrases(lambda: load_passphrase_words(RESOURCES / "content" / "nl"))
    )

    def default_folder(self) -> Path:
        return self.place / "Mijn dossier.kluis"

    def visit_folder(self, day: date) -> Path:
        return self.place / f"Bezoek {day.isoformat()}.kluis"

    def practice_folder(self) -> Path:
        return self.place / "Oefenen.kluis"

    def known_vaults(self) -> tuple[Path, ...]:
        return self.known

    def describe(self, folder: Path) -> VaultDescription:
        return VaultDescription(folder, 1, "00" * 16, self.practice, 1, self.slots)

    def open(self, folder: Path, passphrase: str) -> Vault:
        if folder == self.damaged:
            raise Damaged("De kluis is beschadigd.", "Er is niets veranderd.", "Zet een reservekopie terug.")
        if passphrase not in {PASSPHRASE, PRACTICE_PASSPHRASE}:
            raise WrongPassphrase
        return self._vault(folder)

    def recover(self, folder: Path, code: str, passphrase: str, now: datetime) -> Vault:
        written = code_typed(code)
        require_new_passphrase(passphrase, self.new_passphrases)
        if written != CODE:
            raise WrongCode
        self.recovered.append((written, passphrase))
        return self._vault(folder)

    def open_with_this_computer(self, folder: Path, key_store: KeyStore) -> Vault:
        if self.due:
            raise CannotContinue("Het is twee weken geleden.", "", "Open de kluis deze keer met uw wachtzin.")
        if key_store.find("00" * 16) is None:
            raise WrongKeyring
        return self._vault(folder)

    def create(self, folder: Path, passphrase: str) -> Vault:
        self.made.append((folder, passphrase))
        return self._vault(folder)

    def repair(self, folder: Path, passphrase: str, progress: Progress, cancelled: Cancelled) -> Repaired:
        if passphrase != PASSPHRASE:
            raise WrongPassphrase
        self.damaged = None
        return Repaired(("De kop is teruggezet.",), self.left)

    def restored_folder(self, copy: Path) -> Path:
        return copy.with_suffix(".kluis")

    def restore(
        self, copy: Path, folder: Path, passphrase: str, progress: Progress, cancelled: Cancelled
    ) -> tuple[Finding, ...]:
        self.restoring.set()
        until = time.monotonic() + 10  # a test that fails still ends
        while not cancelled():
            if time.monotonic() > until:
                raise TimeoutError
            self.stopped.wait(0.005)
        self.stopped.set()
        raise Stopped

    def _vault(self, folder: Path) -> Vault:
        if self.broken:
            raise ValueError
        vault = FakeVault(self.describe(folder))
        self.vaults.append(vault)
        return cast("Vault", vault)


class PlainPage(Page):
    """A page with some words, a primary button and a count of how often it was left."""

    window_name = "Dagboek"
    destination = "Dagboek"

    def __init__(self, name: str = "Dagboek") -> None:
        super().__init__(name, "6 aantekeningen")
        self.window_name = self.destination = name
        self.left = 0
        self.add(PlainLabel("Hier begint het", "question"))
        self.add(Prose("Hier staat nog niets. Wat u vastlegt, komt op deze plek. Beginnen kan met één zin."))
        self.column.addStretch(1)
        self.foot = FootBar(Button("Leg vast", "primary", "pencil"), Button("Openen"))

    def leave(self) -> None:
        self.left += 1


class FakeSession:
    """A session in which the test decides when nobody is there."""

    def __init__(self) -> None:
        self.gone: Callable[[], None] = lambda: None

    def watch(self, gone: Callable[[], None]) -> None:
        self.gone = gone


@dataclass
class FakeDesktop:
    """The services, and what the window did with them."""

    folder: Path
    opening: FakeOpening
    contacts: tuple[Contact, ...] = CONTACTS
    key_store: FakeKeyStore = field(default_factory=FakeKeyStore)
    relaunched: list[list[str]] = field(default_factory=list)
    watched: list[float] = field(default_factory=list)
    pages: list[PlainPage] = field(default_factory=list)
    session: FakeSession = field(default_factory=FakeSession)
    blocks_capture: CaptureBlock | None = None
    resources: Path = RESOURCES
    visits: OwnVisits = field(default_factory=lambda: OwnVisits(None, StoppedClock()))
    read_contacts: Callable[[FakeDesktop], tuple[Contact, ...]] = lambda fake: fake.contacts
    read_topics: Callable[[FakeDesktop], tuple[HelpTopic, ...]] = lambda _fake: load_help_topics(CONTENT)

    def open_pages(self, window: MainWindow, vault: Vault) -> None:
        self.pages = [PlainPage("Dagboek"), PlainPage("Melding en aangifte")]
        diary, report = self.pages
        window.set_open(
            (
                Destination("Dagboek", "notebook", lambda: window.show_page(diary)),
                Destination("Melding en aangifte", "file-text", lambda: window.show_page(report)),
            ),
            practice=vault.description.practice,
        )
        window.show_page(diary)

    def services(self) -> DesktopServices:
        return DesktopServices(
            resources=self.resources,
            runtime_folder=self.folder / "run",
            settings_file=self.folder / "weerbaar.ini",
            opening=lambda: cast("Opening", self.opening),
            ways_in=lambda vault: WaysIn(vault, FakeSecrets(), StoppedClock(), self.key_store),
            key_store=lambda: self.key_store,
            clock=StoppedClock,
            contacts=lambda: self.read_contacts(self),
            shown_contacts=lambda: ContactsOnDisk(self.folder / "nu-hulp"),
            promises=lambda: load_promises(RESOURCES / "content" / "nl"),
            about=lambda: AboutProgram("0.1.0", 8, own_parts(), fact_sources(CONTENT)),
            help_topics=lambda: self.read_topics(self),
            calm=lambda: load_calm(RESOURCES / "content" / "nl"),
            open_pages=self.open_pages,
            relaunch=self.relaunched.append,
            watchdog=self.watched.append,
            warm_up=lambda: None,
            practice_passphrase=lambda: PRACTICE_PASSPHRASE,
            practice_vault=lambda: self.opening.open(self.opening.practice_folder(), PRACTICE_PASSPHRASE),
            session_watch=lambda: self.session,
            capture_block=lambda: self.blocks_capture,
            new_visit=self.opening.create,
            own_visits=lambda: self.visits,
        )


def fake_desktop(folder: Path, *, practice: bool = False) -> FakeDesktop:
    """A desktop with one known vault, "Mijn dossier"."""
    opening = FakeOpening(folder, (folder / "Mijn dossier.kluis",), practice)
    return FakeDesktop(folder, opening)
