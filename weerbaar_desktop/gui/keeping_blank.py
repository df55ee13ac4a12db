"""Saving an empty paper from a page: asking for a place, making it there, and saying on the page how it went."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final, cast

from PySide6.QtCore import QObject, QTimer, Signal

from weerbaar_desktop.application.blank.making import BlankKind
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.page_scroll import come_into_view
from weerbaar_desktop.gui.widgets.progress import Progress
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.blank_shown import blank_name, is_kept

_WHERE: Final = tr("Waar mag het papier komen?")


class BlankPage(Page):
    """Subclasses put `trouble`, `kept` and `progress` on top, and ask for a paper with `ask_paper`.

    `paper_asked` carries which paper (see application/blank); `stop_asked` while it is made.
    """

    paper_asked = Signal(str)
    stop_asked = Signal()

    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.trouble, self.kept, self.progress = Trouble(), Banner("success", ""), Progress()
        self.kept.hide()
        self._making = False
        self.progress.stop_asked.connect(self.stop_asked)

    def ask_paper(self, kind: BlankKind) -> None:
        """Asks for it; not while one is made."""
        if not self._making:
            self.paper_asked.emit(kind)

    def begin(self) -> None:
        """A paper is being made."""
        self.show_trouble("", "")
        self.kept.hide()
        self._making = True  # the button stays as it is: without it the keyboard would be elsewhere
        self.progress.begin(tr("Het papier wordt gemaakt"))

    def ready(self) -> None:
        """It was made, or not."""
        self._making = False
        self.progress.end()

    def show_kept(self, said: str, file: str) -> None:
        """It stands there; said aloud too."""
        self.kept.say(said, file)
        self.kept.show()
        announce(self.kept, said)
        QTimer.singleShot(0, self, lambda: come_into_view(self.kept))  # its place is known after the layout

    def show_trouble(self, happened: str, rest: str) -> None:
        """What did not work; "" when all is well."""
        self.trouble.tell(happened, rest)


class BlankKeeping(QObject):
    """Of one page."""

    def __init__(self, joined: Joined, page: BlankPage, parent: QObject) -> None:
        super().__init__(parent)
        self._joined, self._page = joined, page
        self._stopped = False
        page.paper_asked.connect(self._ask_place)
        page.stop_asked.connect(self._stop)

    def _stop(self) -> None:
        self._stopped = True

    def _ask_place(self, asked: str) -> None:
        kind = cast("BlankKind", asked)  # the page knows no others
        self._joined.chooser.new_file(self._page, _WHERE, blank_name(kind), partial(self._make, kind))

    def _make(self, kind: BlankKind, target: Path) -> None:
        page, jobs, papers = self._page, self._joined.jobs, self._joined.work.blank_papers
        self._stopped = False
        page.begin()

        def made(file: Path) -> None:
            page.ready()
            page.show_kept(is_kept(kind), visible(str(file)))

        def not_made(trouble: CannotContinue) -> None:
            page.ready()
            says(page)(trouble)

        jobs.read(lambda: papers.make(kind, target, lambda: self._stopped or jobs.ending), made, not_made)
