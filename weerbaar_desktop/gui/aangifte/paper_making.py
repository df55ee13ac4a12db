"""Making one paper: asking for a place, making it there, noting it, and showing where it stands."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.closed_copies import Original
from weerbaar_desktop.application.outgoing_files import Outgoing
from weerbaar_desktop.application.papers.making import MadePaper, Wanted
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.aangifte.check_page import CheckPage
from weerbaar_desktop.gui.aangifte.closing import Closing
from weerbaar_desktop.gui.aangifte.paper_done_page import PaperDonePage
from weerbaar_desktop.gui.aangifte.under_way import UnderWay
from weerbaar_desktop.gui.joined import Joined, nothing, says
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.presentation.papers_shown import file_name, is_ready
from weerbaar_desktop.presentation.reporting_shown import advice_shown

_WHERE: Final = tr("Waar mag het document komen?")
_NOT_NOTED: Final = tr("Het document is gemaakt, maar uw dagboek kon dat niet onthouden.")


class PaperMaking(QObject):
    """`done`, `back_asked`, `more_asked` and `others_asked` are what the person wants once a paper is made."""

    done = Signal()
    back_asked = Signal()
    more_asked = Signal()
    others_asked = Signal()

    def __init__(self, joined: Joined, under_way: UnderWay, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined, self._under_way = joined, under_way
        self._done_page: PaperDonePage | None = None
        self._closing: Closing | None = None
        self._stopped = False

    def ask(self, page: CheckPage, wanted: Wanted) -> None:
        """Asks where the paper may stand, and makes it there."""
        name = file_name(wanted.kind, self._joined.now().date())
        self._joined.chooser.new_file(page, _WHERE, name, lambda target: self._make(page, wanted, target))

    def stop(self) -> None:
        """Ends cleanly; nothing is left behind."""
        self._stopped = True

    def _make(self, page: CheckPage, wanted: Wanted, target: Path) -> None:
        papers, jobs = self._joined.work.papers, self._joined.jobs
        self._stopped = False
        page.show_trouble("", "")
        page.set_busy(busy=True)
        self._under_way.begin(page)
        page.progress.begin(tr("Het document wordt gemaakt"))
        page.progress.stop.setFocus()

        def not_made(trouble: CannotContinue) -> None:
            self._end(page)
            says(page)(trouble)
            self._under_way.end(page)
            page.next.setFocus()

        def make(outgoing: Outgoing) -> None:
            def gone(trouble: CannotContinue) -> None:
                jobs.run(lambda: papers.give_up(outgoing), nothing, says(page))
                not_made(trouble)

            jobs.read(
                lambda: papers.make(wanted, outgoing, lambda: self._stopped or jobs.ending),
                lambda made: self._note(page, made),
                gone,
            )

        # Noted in the vault first, so that what is cut off is found again.
        jobs.run(lambda: papers.begin(wanted, target), make, not_made)

    def _note(self, page: CheckPage, made: MadePaper) -> None:
        """The file is there; from here on nothing that goes wrong makes it undone."""
        papers = self._joined.work.papers

        def not_noted(trouble: CannotContinue) -> None:
            self._show(page, made)
            self._page().show_trouble(_NOT_NOTED, f"{trouble.happened} {trouble.todo}".strip())

        self._joined.jobs.run(lambda: papers.note(made), lambda _none: self._show(page, made), not_noted)

    def _show(self, check: CheckPage, made: MadePaper) -> None:
        self._end(check)
        page, ready = self._page(), is_ready(made.kind)
        advice = advice_shown(self._joined.work.library.reporting, made.wanted.way)
        page.show_paper(f"{ready}.", visible(str(made.file)), advice)
        if self._closing is not None:
            self._closing.take(Original(made.file, made.kind, made.wanted.records, made.sha256))
        self._under_way.end(page)
        announce(page, f"{ready}.")

    @staticmethod
    def _end(page: CheckPage) -> None:
        page.set_busy(busy=False)
        page.progress.end("")

    def _page(self) -> PaperDonePage:
        if self._done_page is None:
            page = self._done_page = PaperDonePage()
            self._closing = Closing(self._joined, page, page.closed)
            page.done_asked.connect(self.done)
            page.back_asked.connect(self.back_asked)
            page.more_asked.connect(self.more_asked)
            page.others_asked.connect(self.others_asked)
        return self._done_page
