"""Making one PDF from a page: asking for a place, making it there, noting it, and saying on the page how it went.

Where this computer opened the vault without the passphrase, that comes first.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from weerbaar_desktop.application.outgoing_files import Outgoing
from weerbaar_desktop.application.own_papers import Own, OwnPaper
from weerbaar_desktop.application.ports import Cancelled
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.aangifte.confirming import A_PAPER, Confirming
from weerbaar_desktop.gui.joined import Joined, nothing, says
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.vault_care.outcome import Outcome
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.progress import Progress
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.vault_care import Told

_WHERE: Final = tr("Waar mag het document komen?")
_READY: Final = tr("Het document is klaar")
_OUTSIDE: Final = tr("Dit bestand staat buiten uw kluis. Iedereen die erbij kan, kan het lezen.")
_NOT_NOTED: Final = tr("Het document is gemaakt, maar uw dagboek kon dat niet onthouden.")

Tell = Callable[[], Own]
"""What is printed, read in the writer's thread."""
First = Callable[[Callable[[str], None], Cancelled, Callable[[], None], Callable[[CannotContinue], None]], None]
"""What has to be there before: says how far it is, sees whether it is stopped, and calls one of the two at its end."""


class PrintedPage(Page):
    """A page of which a PDF can be made. Subclasses put `trouble`, `outcome` and `progress` on top, `pdf` below."""

    def __init__(self, title: str, subtitle: str = "") -> None:
        super().__init__(title, subtitle)
        self.trouble, self.outcome, self.progress = Trouble(), Outcome(), Progress()
        self.pdf = Button(tr("Bewaar als PDF"), symbol="file-text")

    def show_trouble(self, happened: str, rest: str) -> None:
        """Something that the person can act on; "" when all is well."""
        self.trouble.tell(happened, rest)

    def set_busy(self, *, busy: bool) -> None:
        """While it is made nothing else is done."""


class PdfKeeping:
    """One document at a time; `what` is what it is called where the passphrase is asked."""

    def __init__(self, joined: Joined, what: str = A_PAPER) -> None:
        self._joined = joined
        self._confirming = Confirming(joined, what=what)
        self._stopped = False

    def stop(self) -> None:
        """Ends cleanly; nothing is left behind."""
        self._stopped = True

    def ask(self, page: PrintedPage, name: str, tell: Tell, first: First | None = None) -> None:
        """Asks where it may stand, does what comes `first`, and makes it there; `name` is proposed."""

        def place() -> None:
            self._joined.chooser.new_file(page, _WHERE, name, lambda target: self._make(page, tell, target, first))

        self._confirming.before(page, place)

    def _make(self, page: PrintedPage, tell: Tell, target: Path, first: First | None) -> None:
        papers, jobs = self._joined.work.own_papers, self._joined.jobs
        self._stopped = False
        page.show_trouble("", "")
        page.outcome.tell(None)
        page.set_busy(busy=True)
        page.progress.begin(tr("Het document wordt gemaakt"))
        page.progress.stop.setFocus()

        def not_made(trouble: CannotContinue) -> None:
            self._end(page)
            says(page)(trouble)

        def begin() -> tuple[Own, Outgoing]:
            paper = tell()
            return paper, papers.begin(paper, target)

        def make(begun: tuple[Own, Outgoing]) -> None:
            paper, outgoing = begun

            def gone(trouble: CannotContinue) -> None:
                jobs.run(lambda: papers.give_up(outgoing), nothing, says(page))
                not_made(trouble)

            jobs.read(
                lambda: papers.make(paper, outgoing, lambda: self._stopped or jobs.ending),
                lambda _none: self._note(page, outgoing, paper.remarks if isinstance(paper, OwnPaper) else ()),
                gone,
            )

        def go() -> None:
            page.progress.step(tr("Het document wordt gemaakt"))
            # Noted in the vault first, so that what is cut off is found again.
            jobs.run(begin, make, not_made)

        if first is None:
            go()
        else:
            first(page.progress.step, lambda: self._stopped or jobs.ending, go, not_made)

    def _note(self, page: PrintedPage, outgoing: Outgoing, remarks: tuple[str, ...]) -> None:
        """The file is there; from here on nothing that goes wrong makes it undone."""
        papers = self._joined.work.own_papers

        def noted(_none: None) -> None:
            self._end(page)
            lines = (*remarks, visible(str(outgoing.file.target)), _OUTSIDE)
            page.outcome.tell(Told(well=not remarks, title=_READY, lines=lines))

        def not_noted(trouble: CannotContinue) -> None:
            noted(None)
            page.show_trouble(_NOT_NOTED, f"{trouble.happened} {trouble.todo}".strip())

        self._joined.jobs.run(lambda: papers.note(outgoing), noted, not_noted)

    @staticmethod
    def _end(page: PrintedPage) -> None:
        had_keyboard = page.progress.stop.hasFocus()
        page.progress.end("")
        page.set_busy(busy=False)
        if had_keyboard:
            page.pdf.setFocus()
