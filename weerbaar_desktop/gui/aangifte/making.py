"""Making the folder: asking for a place, telling how far it is, stopping, and showing where it stands."""

from __future__ import annotations

import re
from pathlib import Path
from threading import Event
from typing import Final

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.closed_copies import Original
from weerbaar_desktop.application.handover_folder import MadeFolder
from weerbaar_desktop.domain.aangifte import AangifteAnswers
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.aangifte.check_page import CheckPage
from weerbaar_desktop.gui.aangifte.closing import Closing
from weerbaar_desktop.gui.aangifte.done_page import DonePage
from weerbaar_desktop.gui.aangifte.under_way import UnderWay
from weerbaar_desktop.gui.evidence.photo_copies import PhotoCopies
from weerbaar_desktop.gui.joined import Joined, nothing, says
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.presentation.folder_shown import folder_name, folder_shown
from weerbaar_desktop.presentation.reporting_shown import advice_shown

_NUMBER: Final = re.compile(r"\d+")


class Making(QObject):
    """`made` when the folder stands; `finished` when the person has seen it and is ready; `more_asked` for another way;
    `write_asked` to write down how it went, with the code of the folder and the answers in it."""

    made = Signal()
    finished = Signal()
    more_asked = Signal()
    write_asked = Signal(str, object)
    _said = Signal(str)

    def __init__(self, joined: Joined, under_way: UnderWay, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined, self._under_way = joined, under_way
        self._stop, self._doing = Event(), ""
        self._photos = PhotoCopies(joined, self)
        self._check: CheckPage | None = None
        self._answers: AangifteAnswers | None = None
        self._way, self._adds_to, self._code = "", "", ""
        self._records: tuple[RecordId, ...] = ()
        self._done_page: DonePage | None = None
        self._closing: Closing | None = None
        self._said.connect(self._say)  # comes from the reading thread, so Qt brings it to this one

    def ask(
        self, page: CheckPage, records: tuple[RecordId, ...], answers: AangifteAnswers, way: str, adds_to: str = ""
    ) -> None:
        """Asks where the folder may stand, and makes it there; `adds_to` is the code of an earlier one, or ""."""
        self._check, self._answers, self._way, self._adds_to = page, answers, way, adds_to
        self._records = records
        name = folder_name(self._joined.now().date())
        self._joined.chooser.new_folder(
            page, tr("Waar mag de map komen?"), name, lambda target: self._make(page, records, answers, target)
        )

    def stop(self) -> None:
        """Ends cleanly; nothing is left behind."""
        self._stop.set()

    def _make(self, page: CheckPage, records: tuple[RecordId, ...], answers: AangifteAnswers, target: Path) -> None:
        stop = self._stop = Event()
        page.show_trouble("", "")
        page.set_busy(busy=True)
        self._under_way.begin(page)
        self._doing = ""
        page.progress.begin(tr("De map voor de politie maken"))
        page.progress.stop.setFocus()
        work, jobs, adds_to, way = self._joined.work, self._joined.jobs, self._adds_to, self._way

        def stopped() -> bool:
            return stop.is_set() or jobs.ending

        def not_made(trouble: CannotContinue) -> None:
            self._not_made(trouble, target)

        def make() -> None:
            jobs.read(
                lambda: work.hand_over(records, answers, target, self._said.emit, stopped, adds_to),
                self._made,
                not_made,
            )

        def photos_first(_begun: None) -> None:
            self._photos.complete(lambda: work.photos_lacking(records), self._say, stopped, make, not_made)

        # Noted in the vault first, so that what a cut-off export leaves behind is found again.
        jobs.run(lambda: work.exports.begin(target, way, klacht=not answers.is_no_klacht), photos_first, not_made)

    def _say(self, words: str) -> None:
        """Announced when it begins to do something else, and not at each page."""
        if self._check is None:
            return
        what = _NUMBER.sub("", words)
        if what == self._doing:
            self._check.progress.step(words)
        else:
            self._check.progress.begin(words)
        self._doing = what

    def _made(self, made: MadeFolder) -> None:
        """The folder stands; that it was handed over is noted in the vault's own thread."""
        page, work = self._done(), self._joined.work
        self._code = made.code
        made = made.of_way(self._way)
        page.show_trouble("", "")
        page.show_folder(folder_shown(str(made.folder), made.code, made.fingerprint))
        page.advice.show_advice(advice_shown(work.library.reporting, self._way))
        if self._closing is not None:
            self._closing.take(Original(made.folder, self._way, self._records, made.sha256, made.code))
        self._joined.jobs.run(lambda: work.exports.finish(made), lambda _none: self._show(), self._not_noted)

    def _not_made(self, trouble: CannotContinue, target: Path) -> None:
        self._end("")
        exports = self._joined.work.exports
        self._joined.jobs.run(lambda: exports.give_up(target), nothing, self._joined.say_here)
        if self._check is not None:
            says(self._check)(trouble)
            self._under_way.end(self._check)
            self._check.next.setFocus()

    def _not_noted(self, trouble: CannotContinue) -> None:
        says(self._done())(trouble)
        self._show()

    def _show(self) -> None:
        self._end(tr("De map voor de politie is klaar."))
        page = self._done()
        self._under_way.end(page)
        self.made.emit()
        announce(page, tr("De map voor de politie is klaar."))

    def _end(self, words: str) -> None:
        if self._check is not None:
            self._check.set_busy(busy=False)
            self._check.progress.end(words)

    def _done(self) -> DonePage:
        if self._done_page is None:
            self._done_page = DonePage()
            self._closing = Closing(self._joined, self._done_page, self._done_page.closed)
            self._done_page.done_asked.connect(self.finished)
            self._done_page.more_asked.connect(self.more_asked)
            self._done_page.write_asked.connect(lambda: self.write_asked.emit(self._code, self._answers))
        return self._done_page
