"""The library joined with the vault and the viewer: papers taken in one by one, searched, and opened."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from threading import Event
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.paper_library import KeptPaper, PaperWords
from weerbaar_desktop.domain.dutch import count, visible
from weerbaar_desktop.domain.errors import CannotContinue, Stopped
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.files import shown_name
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.library.library_page import LibraryPage
from weerbaar_desktop.presentation.library_shown import NOT_KEPT, READING, paper_rows, searched_words

_WHICH: Final = tr("Welke stukken wilt u bewaren?")


class _Adding(NamedTuple):
    """How many files came in so far, and what was said of those that did not."""

    kept: int = 0
    refused: tuple[str, ...] = ()


class LibraryJourney(QObject):
    """`left` to Weerbaarheid; `paper_asked` carries a paper to look at."""

    left = Signal()
    paper_asked = Signal(str)

    def __init__(self, joined: Joined, parent: QObject) -> None:
        super().__init__(parent)
        self._joined = joined
        self._papers: tuple[KeptPaper, ...] = ()
        self._words = PaperWords(joined.work.viewer)
        self._typed, self._stop = "", Event()
        self.page = LibraryPage()
        self.page.back_asked.connect(self.left)
        self.page.opened.connect(self.paper_asked)
        self.page.search_asked.connect(self._search)
        self.page.add_asked.connect(self._ask_files)
        self.page.stop_asked.connect(self._stop_adding)

    def show(self, said: str = "", *, anew: bool = True) -> None:
        """Every paper, or when not `anew` what was searched for; `said` in the foot."""
        if anew:
            self._typed = ""
            self.page.clear_search()

        def found(papers: tuple[KeptPaper, ...]) -> None:
            self._papers = papers
            self._show_found()
            self._joined.window.show_page(self.page)
            self.page.say(said)

        self._joined.jobs.run(self._joined.work.paper_library.all, found, self._joined.say_here)

    # -- searching -------------------------------------------------------------------------------

    def _search(self, typed: str) -> None:
        self._typed = typed
        self._show_found()
        if typed.strip() and self._words.waits(self._papers):
            self._read()

    def _show_found(self) -> None:
        found, words = self._words.found(self._papers, self._typed), self._words
        told = ""
        if self._typed.strip():
            told = searched_words(self._papers, words.unread(self._papers), len(found), words.not_read(self._papers))
        self.page.show_papers(paper_rows(found), any_kept=bool(self._papers), found=told)

    def _read(self) -> None:
        """Once for each paper; what was typed meanwhile is searched when they are read."""
        vault, papers, jobs = self._joined.work.vault, self._papers, self._joined.jobs
        self.page.say_found(READING)

        def read() -> None:
            with closing(vault.reader()) as reader:
                self._words.read(reader, papers, lambda: jobs.ending)

        def failed(trouble: CannotContinue) -> None:
            self._show_found()
            says(self.page)(trouble)

        jobs.read(read, lambda _none: self._show_found(), failed)

    # -- adding ----------------------------------------------------------------------------------

    def _ask_files(self) -> None:
        self._joined.chooser.files(self.page, _WHICH, self._take_in)

    def _take_in(self, files: Sequence[Path]) -> None:
        if files:
            self.page.show_trouble("", "")
            self.page.set_adding(adding=True)
            self._stop = Event()
            self._next(tuple(files), _Adding())

    def _next(self, waiting: tuple[Path, ...], so_far: _Adding) -> None:
        """One by one, so that what came in stays when another cannot be read."""
        stop, jobs, library = self._stop, self._joined.jobs, self._joined.work.paper_library
        if not waiting or stop.is_set():
            self._ended(so_far)
            return
        file, *rest = waiting
        self.page.progress.begin(tr("‘{file}’ wordt bewaard.", file=visible(shown_name(file))))

        def not_kept(trouble: CannotContinue) -> None:
            told = f"{trouble.happened} {trouble.todo}".strip()
            going_on = () if isinstance(trouble, Stopped) else tuple(rest)
            self._next(going_on, so_far._replace(refused=(*so_far.refused, told)))

        jobs.run(
            lambda: library.take_in(file, lambda: stop.is_set() or jobs.ending),
            lambda _stored: self._next(tuple(rest), so_far._replace(kept=so_far.kept + 1)),
            not_kept,
        )

    def _ended(self, so_far: _Adding) -> None:
        """The list as it now is, on the page where it stands: who went elsewhere meanwhile is left there."""
        self.page.progress.end()
        self.page.set_adding(adding=False)
        said = count(so_far.kept, tr("stuk bewaard"), tr("stukken bewaard")) if so_far.kept else ""

        def found(papers: tuple[KeptPaper, ...]) -> None:
            self._papers = papers
            self._show_found()
            self.page.say(said)
            if so_far.refused:
                self.page.show_trouble(NOT_KEPT, "\n".join(so_far.refused))

        self._joined.jobs.run(self._joined.work.paper_library.all, found, says(self.page))

    def _stop_adding(self) -> None:
        self._stop.set()
