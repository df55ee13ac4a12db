"""Giving a home scan to an adviser joined with the vault: passphrase, place, the file, and back to the outcome."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from typing import Final

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.new_passphrase import PassphraseTooShort, PassphraseTooWeak
from weerbaar_desktop.application.packages import PassphraseOfTheVault
from weerbaar_desktop.application.scan_sharing import Sharing
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.aangifte.confirming import Confirming
from weerbaar_desktop.gui.home.share_page import ShareScanPage
from weerbaar_desktop.gui.joined import Joined, nothing, says
from weerbaar_desktop.gui.unlock.new_passphrase import judged_by
from weerbaar_desktop.presentation.vault_care import Told

_A_SCAN: Final = tr("Een woningscan")
_WHERE: Final = tr("Waar mag het bestand voor de adviseur komen?")
_JUDGING: Final = tr("De wachtzin wordt bekeken")
_MAKING: Final = tr("Het bestand maken")
_READY: Final = tr("Het bestand voor de adviseur is klaar")
_CHECKED: Final = tr("Het is na het schrijven nagekeken. Uw dagboek zit er niet in.")
_NOT_NOTED: Final = tr("Het bestand is gemaakt, maar uw dagboek kon dat niet onthouden.")


class SharingScan(QObject):
    """`left` when one goes back, `shared` with how it ended."""

    left = Signal()
    shared = Signal(object)
    _said = Signal(str)

    def __init__(self, joined: Joined, parent: QObject) -> None:
        super().__init__(parent)
        self._joined = joined
        self._record = ""
        self._stop = Event()
        self.page = ShareScanPage()
        self._confirming = Confirming(joined, self, _A_SCAN)
        self.page.back_asked.connect(self.left)
        self.page.place_asked.connect(self._confirm)
        self.page.stop_asked.connect(self.stop)
        self._said.connect(self.page.step)  # comes from the reading thread; Qt brings it to this one
        judged_by(joined.work.ways.new_passphrases, self.page.new, joined.jobs, says(self.page))

    def open(self, record: str) -> None:
        """Asks for whom, and for a passphrase."""
        if record != self._record:
            self.page.forget()  # another scan may be for somebody else
        self._record = record
        self.page.show_trouble("", "")
        self._joined.window.show_page(self.page)

    def stop(self) -> None:
        """Ends cleanly; nothing is left behind."""
        self._stop.set()

    def _confirm(self, passphrase: str) -> None:
        """Where this computer opened the vault, its passphrase is asked too."""
        self._confirming.before(self.page, lambda: self._judge(passphrase))

    def _judge(self, passphrase: str) -> None:
        """Before a place is asked: who has to think of other words does that here."""
        sharing = self._joined.work.scan_sharing
        self.page.begin(_JUDGING)

        def fits(_none: None) -> None:
            self.page.ready()
            if self._joined.window.page() is self.page:
                name = sharing.file_name()
                self._joined.chooser.new_file(self.page, _WHERE, name, lambda to: self._make(to, passphrase))

        self._joined.jobs.run(lambda: sharing.refuse(passphrase), fits, self._not_made)

    def _make(self, target: Path, passphrase: str) -> None:
        stop = self._stop = Event()
        sharing, jobs = self._joined.work.scan_sharing, self._joined.jobs
        scans, to = (RecordId(self._record),), self.page.to.text()
        self.page.begin(_MAKING)

        def write(begun: Sharing) -> None:
            def gone(trouble: CannotContinue) -> None:
                jobs.run(lambda: sharing.give_up(begun), nothing, says(self.page))
                self._not_made(trouble)

            jobs.read(
                lambda: sharing.write(begun, passphrase, self._said.emit, lambda: stop.is_set() or jobs.ending),
                lambda _none: self._finish(begun),
                gone,
            )

        jobs.run(lambda: sharing.begin(scans, to, target, passphrase), write, self._not_made)

    def _finish(self, begun: Sharing) -> None:
        """The file is there; from here on nothing that goes wrong makes it undone."""
        told = Told(True, _READY, (visible(str(begun.file)), _CHECKED))
        sharing = self._joined.work.scan_sharing

        def done(told: Told) -> None:
            waited = self._joined.window.page() is self.page
            self.page.ready()
            self.page.forget()
            if waited:
                self.shared.emit(told)

        def not_noted(_trouble: CannotContinue) -> None:
            done(Told(False, _READY, (*told.lines, _NOT_NOTED)))

        self._joined.jobs.run(lambda: sharing.finish(begun), lambda _none: done(told), not_noted)

    def _not_made(self, trouble: CannotContinue) -> None:
        self.page.ready()
        if isinstance(trouble, PassphraseTooShort | PassphraseTooWeak | PassphraseOfTheVault):
            self.page.show_wrong({self.page.new.field: trouble.happened})
        else:
            says(self.page)(trouble)
