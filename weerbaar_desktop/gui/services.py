"""What the window is given: everything it may ask of the rest of the program."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from weerbaar_desktop.application.opening import Opening
    from weerbaar_desktop.application.own_visits import OwnVisits
    from weerbaar_desktop.application.ports import Clock, KeyStore, SessionWatch, ShownContacts, Vault
    from weerbaar_desktop.application.ways_in import WaysIn
    from weerbaar_desktop.domain.about_program import AboutProgram
    from weerbaar_desktop.domain.breathing import Pace
    from weerbaar_desktop.domain.contacts import Contact
    from weerbaar_desktop.domain.help_topic import HelpTopic
    from weerbaar_desktop.domain.promises import Promises
    from weerbaar_desktop.gui.main_window import MainWindow


CaptureBlock = Callable[[int, bool], bool]
"""Holds pictures of a window back, or allows them again; takes its winId, and says whether the system did it."""


class DesktopServices(NamedTuple):
    """Callables that import what they need when they are first called: the unlock window waits for none of them.

    A NamedTuple and not a dataclass: that module alone takes longer to import than the window may be late.
    """

    resources: Path
    """The folder with fonts, icons, styles and content."""
    runtime_folder: Path
    """Private to this person, gone after a restart: the lock of the single instance and its requests."""
    settings_file: Path
    """Theme, zoom and window size; never anything of a case."""
    opening: Callable[[], Opening]
    ways_in: Callable[[Vault], WaysIn]
    """What can be changed about how an open vault opens."""
    key_store: Callable[[], KeyStore]
    """That of this computer; what it is asked may wait for a dialog of the system."""
    clock: Callable[[], Clock]
    contacts: Callable[[], tuple[Contact, ...]]
    """The numbers that ship; raises ContentError or OSError when they cannot be read."""
    shown_contacts: Callable[[], ShownContacts]
    """Names and numbers that somebody chose to be readable here without the passphrase."""
    promises: Callable[[], Promises]
    """What the program promises; raises ContentError or OSError when it cannot be read."""
    help_topics: Callable[[], tuple[HelpTopic, ...]]
    """What F1 explains; raises ContentError or OSError when it cannot be read."""
    about: Callable[[], AboutProgram]
    """What the program says of itself; slow, runs on a reading thread."""
    calm: Callable[[], tuple[Pace, ...]]
    """The breathing exercise; raises ContentError or OSError when it cannot be read."""
    open_pages: Callable[[MainWindow, Vault], None]
    """Called on the window's thread when a vault is open: registers the destinations and shows the first page."""
    relaunch: Callable[[list[str]], None]
    """Replaces the process by a fresh one with these arguments; returns only in tests."""
    watchdog: Callable[[float], None]
    """Ends the process after so many seconds unless it was replaced before."""
    warm_up: Callable[[], None]
    """Heavy imports, in a thread, after the unlock window is painted."""
    practice_passphrase: Callable[[], str]
    practice_vault: Callable[[], Vault]
    """Opens the practice vault, made where there is none yet; slow, runs as a job."""
    session_watch: Callable[[], SessionWatch]
    """Hears of screen lock, sleep and another person at this computer; asked for after the first paint."""
    capture_block: Callable[[], CaptureBlock | None]
    """None where the system has no such thing."""
    new_visit: Callable[[Path, str], Vault]
    """A new, open vault for a visit at somebody's home, in this folder and with this passphrase; runs as a job."""
    own_visits: Callable[[], OwnVisits]
    """The overview of own visits; asked on the reading thread."""
