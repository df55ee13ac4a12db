"""An open vault in a window: real pages and real worker threads, with a vault that lives in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple, TypeVar

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from tests.fake_binder import FakeBinder
from tests.fake_store import FakeStore
from tests.fake_viewer import FakeViewer
from tests.fake_ways import FakeKeyStore, FakeSecrets
from tests.fakes import FakeVault, StoppedClock
from tests.remembered import remembered
from tests.vault.sample import FLOOR
from weerbaar_desktop.application.appointments import Appointments
from weerbaar_desktop.application.diary import Diary
from weerbaar_desktop.application.handover_folder import HandoverFolders
from weerbaar_desktop.application.new_passphrase import NewPassphrases
from weerbaar_desktop.application.opening import Opening
from weerbaar_desktop.application.piece_search import PieceSearch
from weerbaar_desktop.application.ports import Cancelled
from weerbaar_desktop.application.recovery_sheet import RecoverySheets
from weerbaar_desktop.application.visit_vault import DRAFT as VISIT_DRAFT
from weerbaar_desktop.application.ways_in import WaysIn
from weerbaar_desktop.application.work import Closers, ContactFiles, Work
from weerbaar_desktop.content.library import Library, load_library
from weerbaar_desktop.content.passphrase_words import load_passphrase_words
from weerbaar_desktop.domain.incident import Incident, Occurred, StoredIncident
from weerbaar_desktop.domain.received import Received
from weerbaar_desktop.domain.report import Report
from weerbaar_desktop.dossier.calendar_file import calendar_file
from weerbaar_desktop.dossier.closed_folder import ZippedFolders
from weerbaar_desktop.dossier.writer import FolderWriter
from weerbaar_desktop.evidence.text.vcards import write_cards
from weerbaar_desktop.gui.drafts import Pauses
from weerbaar_desktop.gui.home_visit.visit_pages import VisitPages
from weerbaar_desktop.gui.jobs import Jobs
from weerbaar_desktop.gui.main_window import MainWindow
from weerbaar_desktop.gui.open_pages import open_pages, open_visit
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.start.first_page import FirstPage
from weerbaar_desktop.gui.theme.theme import Choice, Theme, be_current, current_theme
from weerbaar_desktop.gui.theme.tokens import DESK
from weerbaar_desktop.gui.work_pages import WorkPages
from weerbaar_desktop.system.new_file import LargeFiles, write_new_file
from weerbaar_desktop.system.own_visits import OwnVisitsOnDisk
from weerbaar_desktop.system.removable import MountedDisks, children
from weerbaar_desktop.system.shown_contacts import ContactsOnDisk
from weerbaar_desktop.vault.sealed_files import SealedOnDisk

__all__ = ["remembered"]

Shown = TypeVar("Shown", bound=Page)
RESOURCES = Path(__file__).resolve().parents[3] / "resources"


@dataclass
class KnowsTheAnswer:
    """A file chooser for a person who has already decided."""

    chosen_files: tuple[Path, ...] = ()
    folder: Path = Path()
    proposed: str = ""

    def files(self, over: QWidget, title: str, chosen: Callable[[tuple[Path, ...]], None]) -> None:
        chosen(self.chosen_files)

    def new_file(self, over: QWidget, title: str, name: str, chosen: Callable[[Path], None]) -> None:
        self.proposed = name
        chosen(self.folder / name)

    def new_folder(self, over: QWidget, title: str, name: str, chosen: Callable[[Path], None]) -> None:
        self.proposed = name
        chosen(self.folder / name)

    def one_file(self, over: QWidget, title: str, kinds: str, chosen: Callable[[Path], None]) -> None:
        chosen(self.chosen_files[0])

    def one_folder(self, over: QWidget, title: str, chosen: Callable[[Path], None]) -> None:
        chosen(self.folder)


class PlainPrinter:
    """A PDF with nothing in it; `asked` are the reports; with `broken` it has a bug."""

    def __init__(self) -> None:
        self.asked: list[Report] = []
        self.broken = False

    def print(self, report: Report, cancelled: Cancelled) -> bytes:
        if self.broken:
            raise ValueError
        self.asked.append(report)
        return b"%PDF-1.7\n%%EOF\n"

    def stream(
        self, report: Report, photos: Iterable[bytes], cancelled: Cancelled, drawn: Callable[[int], None]
    ) -> Iterator[bytes]:
        yield self.print(report, cancelled)
        drawn(1)
        yield from photos


class PlainLocker:
    """A copy that says its password and what is in it."""

    def lock(self, pdf: Iterable[bytes], password: str, cancelled: Cancelled) -> Iterator[bytes]:
        yield f"op slot met {password}: ".encode()
        yield from pdf


class LockAfter:
    """After how long it locks, as the person chose."""

    lock_after = 300
    can_block_capture = False

    def set_lock_after(self, seconds: int) -> None:
        self.lock_after = seconds


@dataclass
class Opened:
    """What a test holds on to."""

    bot: QtBot
    vault: FakeVault
    clock: StoppedClock
    window: MainWindow
    chooser: KnowsTheAnswer
    printer: PlainPrinter
    bugs: list[str] = field(default_factory=list)
    """The reports; a test that plants a bug takes them out."""
    told: list[str] = field(default_factory=list)
    """What the processes that were asked for are told."""
    pages: WorkPages = field(init=False)
    visit: VisitPages = field(init=False)
    """Instead of `pages`, during a visit at somebody's home."""

    def until(self, true: Callable[[], object]) -> None:
        """Waits for what the worker and the window do together."""
        self.bot.waitUntil(lambda: bool(true()), timeout=20_000)

    def until_page(self, kind: type[Shown]) -> Shown:
        """Waits for a page of this class; the page itself."""
        self.until(lambda: isinstance(self.window.page(), kind))
        shown = self.window.page()
        assert isinstance(shown, kind)
        return shown

    def settled(self) -> None:
        """Waits until the worker has done all it was handed, and the window knows."""
        seen: list[None] = []
        self.window.jobs.run(lambda: None, seen.append, _unexpected)
        self.until(lambda: seen)

    def rested(self, page: Page) -> None:
        """Waits until nothing comes to the page by itself: what is half written is kept now, and not at a moment."""
        self.settled()
        for pauses in page.findChildren(Pauses):
            pauses.hurry()
        self.settled()

    def gone(self) -> None:
        """Closes the vault and deletes the window; with its thousands of widgets a change of theme takes seconds."""
        if not self.vault.closed:
            self.window.jobs.last(self.vault.close, 5)
        QApplication.processEvents()
        delete(self.window)


def _unexpected(trouble: Exception) -> None:
    raise trouble


@pytest.fixture(scope="session")
def library() -> Library:
    """The content that ships."""
    return load_library(RESOURCES / "content" / "nl")


@pytest.fixture(scope="session")
def made_theme(qapp: QApplication) -> Theme:
    """Made once: that takes long."""
    made = Theme(qapp, RESOURCES)
    made.start(Choice.LIGHT, 1.0)
    made.start_icons()
    return made


@pytest.fixture
def theme(made_theme: Theme) -> Theme:
    """The light theme, at 100 %; the one of the application again when another test put its own in that place."""
    if current_theme() is not made_theme:
        be_current(made_theme)
        made_theme.start(Choice.LIGHT, 1.0)
    return made_theme


@pytest.fixture
def vault() -> FakeVault:
    """Empty."""
    return FakeVault()


@pytest.fixture
def clock() -> StoppedClock:
    """21:42 on a Sunday evening."""
    return StoppedClock()


def make(clock: StoppedClock, account: str = "Om 21:40 kwam er een mail.", days_ago: int = 1) -> Incident:
    """An incident as somebody would write it down."""
    occurred = Occurred(clock.now() - timedelta(days=days_ago, seconds=17), precision="exact")
    return Incident(account, occurred=occurred, channel="email", kinds=("threat",))


@pytest.fixture
def stored(vault: FakeVault, clock: StoppedClock) -> StoredIncident:
    """One incident that is in the vault before the window opens."""
    return vault.add_incident(make(clock), clock.now())


@pytest.fixture
def key_store() -> FakeKeyStore:
    """Of a computer that has one."""
    return FakeKeyStore()


@pytest.fixture
def viewer() -> FakeViewer:
    """One that opens pictures, and whatever a test lays down."""
    return FakeViewer({"png": Received("picture", pages=1)})


@pytest.fixture
def binder() -> FakeBinder:
    """One that keeps what it was given."""
    return FakeBinder()


class Outside(NamedTuple):
    """What stands outside the vault."""

    key_store: FakeKeyStore
    viewer: FakeViewer
    binder: FakeBinder


@pytest.fixture
def outside(key_store: FakeKeyStore, viewer: FakeViewer, binder: FakeBinder) -> Outside:
    """Of one computer."""
    return Outside(key_store, viewer, binder)


@pytest.fixture
def at_hand(
    qtbot: QtBot,
    theme: Theme,
    library: Library,
    vault: FakeVault,
    clock: StoppedClock,
    outside: Outside,
    tmp_path: Path,
) -> Iterator[tuple[Opened, Work]]:
    """A window in which no page is shown yet, and what can be done with the vault."""
    printer = PlainPrinter()
    folders = HandoverFolders(library, printer, FolderWriter(), PieceSearch(outside.viewer))
    judge = NewPassphrases(lambda: load_passphrase_words(RESOURCES / "content" / "nl"))
    ways = WaysIn(vault, FakeSecrets(), clock, outside.key_store, judge)
    opening = Opening(
        FakeStore(),
        lambda _place, _creating: None,
        lambda: tmp_path,
        on_one_disk=lambda one, _: "stick" not in str(one),
        own_visits=OwnVisitsOnDisk(lambda: tmp_path / "bezoeken.json"),
    )
    sheets = RecoverySheets(printer, write_new_file)
    disks = MountedDisks(lambda: children([tmp_path / "media"]))
    files = Appointments(calendar_file, write_new_file), SealedOnDisk(FLOOR), Closers(PlainLocker(), ZippedFolders())
    outside_it = ContactFiles(ContactsOnDisk(tmp_path / "nu-hulp"), write_cards)
    apart = (LargeFiles(), outside.viewer, outside.binder, disks, *files, outside_it)
    work = Work(vault, Diary(vault, clock), folders, library, clock, ways, opening, sheets, *apart)
    window = MainWindow(Jobs())
    held = Opened(qtbot, vault, clock, window, KnowsTheAnswer(folder=tmp_path), printer)
    window.fresh_asked.connect(held.told.append)
    window.jobs.broken.connect(held.bugs.append)
    window.guarding = LockAfter()
    window.resize(1366, 768)
    yield held, work
    if not vault.closed:
        window.jobs.last(vault.close, 5)
    QApplication.processEvents()  # what came back last, while the pages it is for are there
    assert not held.bugs, held.bugs[0]


@pytest.fixture
def opened(at_hand: tuple[Opened, Work]) -> Opened:
    """The window with the vault open and its diary shown; one key away from the first page."""
    held = _open(*at_hand)
    if isinstance(held.window.page(), FirstPage):
        held.pages.diary.show()
        held.settled()
    return held


@pytest.fixture
def just_opened(at_hand: tuple[Opened, Work]) -> Opened:
    """The window as it is after unlocking."""
    return _open(*at_hand)


def _open(held: Opened, work: Work) -> Opened:
    held.pages = open_pages(held.window, work, held.window.jobs, held.chooser)
    held.window.show()
    held.settled()
    return held


@pytest.fixture
def visiting(at_hand: tuple[Opened, Work], theme: Theme) -> Iterator[Opened]:
    """A tablet held upright, with the vault of a visit that nobody agreed to yet."""
    held, work = at_hand
    held.vault.save_draft(VISIT_DRAFT, {}, held.clock.now())
    held.window.resize(800, 1280)
    held.visit = open_visit(held.window, work, held.window.jobs, "consent", held.chooser)
    held.window.show()
    held.settled()
    yield held
    held.gone()
    theme.set_density(DESK)
