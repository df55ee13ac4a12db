"""Opening a package that was received: which file, its passphrase, a look at it, and taking it over."""

from __future__ import annotations

from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.packages import OpenedPackage
from weerbaar_desktop.domain.errors import CannotContinue, RefusedInput
from weerbaar_desktop.domain.package import Receipt, WrongPackagePassphrase
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.package.received_page import ReceivedPage
from weerbaar_desktop.gui.package.secret_pages import OpenPackagePage
from weerbaar_desktop.presentation.package_shown import opened_shown, taken_told

_KINDS = tr("Pakketten (*.pakket)")


class Receiving(QObject):
    """`left` when the person goes back, `diary_asked` when what came in is to be seen."""

    left = Signal()
    diary_asked = Signal()
    _said = Signal(str)
    _counted = Signal(int)

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self._stop = Event()
        self._file: Path | None = None
        self._opened: OpenedPackage | None = None
        self.asking, self.received = OpenPackagePage(), ReceivedPage()
        self.asking.file_asked.connect(self._choose)
        self.asking.open_asked.connect(self._open)
        self.asking.stop_asked.connect(self.stop)
        self.asking.back_asked.connect(self.left)
        self.received.take_asked.connect(self._take)
        self.received.stop_asked.connect(self.stop)
        self.received.leave_asked.connect(self._leave)
        self.received.diary_asked.connect(self._to_diary)
        self._said.connect(self.asking.step)  # both come from another thread; Qt brings them to this one
        self._counted.connect(self.received.step)

    def show(self) -> None:
        """Asks which package."""
        self._file = self._opened = None
        self.asking.show_chosen(None)
        self.asking.forget()
        self._joined.window.show_page(self.asking)

    def stop(self) -> None:
        """Ends cleanly; nothing of it stays in the vault."""
        self._stop.set()

    def _choose(self) -> None:
        self._joined.chooser.one_file(self.asking, tr("Welk pakket?"), _KINDS, self._chosen)

    def _chosen(self, file: Path) -> None:
        self._file = file
        self.asking.show_chosen(file)
        self.asking.passphrase.setFocus()

    def _open(self, passphrase: str) -> None:
        file, packages, jobs = self._file, self._joined.work.packages, self._joined.jobs
        if file is None:
            return
        stop = self._stop = Event()
        self.asking.begin(tr("Het pakket openen"))
        jobs.read(
            lambda: packages.open(file, passphrase, self._said.emit, lambda: stop.is_set() or jobs.ending),
            self._show,
            self._not_opened,
        )

    def _not_opened(self, trouble: CannotContinue) -> None:
        page = self.asking
        page.ready()
        if isinstance(trouble, WrongPackagePassphrase):
            page.show_wrong_passphrase(f"{trouble.happened} {trouble.todo}")
        elif isinstance(trouble, RefusedInput):
            page.show_wrong_passphrase(trouble.what)
        else:
            says(page)(trouble)

    def _show(self, opened: OpenedPackage) -> None:
        waited = self._joined.window.page() is self.asking
        self.asking.ready()
        self.asking.forget()
        if waited:
            self._opened = opened
            self.received.show_package(opened_shown(opened, self._joined.work.library.incident))
            self._joined.window.show_page(self.received)

    def _take(self) -> None:
        opened, packages, jobs = self._opened, self._joined.work.packages, self._joined.jobs
        if opened is None:
            return
        stop = self._stop = Event()
        self.received.begin(len(opened.package.incidents))
        jobs.run(
            lambda: packages.take_over(opened, self._counted.emit, lambda: stop.is_set() or jobs.ending),
            self._taken,
            says(self.received),
        )

    def _taken(self, receipt: Receipt) -> None:
        self._opened = None
        self.received.show_taken(taken_told(receipt))

    def _leave(self) -> None:
        self._opened = None
        self.left.emit()

    def _to_diary(self) -> None:
        self._opened = None
        self.diary_asked.emit()
