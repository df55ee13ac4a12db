"""A notebook joined with the vault: the text, its pieces that can be cut and joined, and storing all or nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.ports import Draft
from weerbaar_desktop.application.taking_over import Source
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.taking_over.notebook_page import NotebookPage
from weerbaar_desktop.gui.taking_over.preview_page import PreviewPage
from weerbaar_desktop.gui.taking_over.storing import Storing
from weerbaar_desktop.presentation import notebook
from weerbaar_desktop.presentation.drafts_shown import PUT_ASIDE
from weerbaar_desktop.presentation.notebook import DRAFT, FILE, Notebook, Piece
from weerbaar_desktop.presentation.shown import FormRefused
from weerbaar_desktop.presentation.taking_over import HEADING_NOTEBOOK, Entry


class NotebookJourney(QObject):
    """`stored` carries the record of the entry about the notebook, and words on how it ended."""

    stored = Signal(str, str)

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self._words = joined.work.library.incident
        self._writing = False
        self._text = ""
        self._pieces: tuple[Piece, ...] = ()
        self._entries: Sequence[Entry] = ()
        self.page = NotebookPage()
        self.preview = PreviewPage(HEADING_NOTEBOOK, tr("Terug naar de tekst"), self._words, self._cuttable)
        self._storing = Storing(joined, self.preview, self)
        self.page.draft_made.connect(self._keep)
        self.page.next_asked.connect(self._look)
        self.preview.back_asked.connect(lambda: joined.window.show_page(self.page))
        self.preview.join_asked.connect(lambda at: self._cut_anew(notebook.joined(self._pieces, at)))
        self.preview.cut_asked.connect(lambda line: self._cut_anew(notebook.cut_before(self._pieces, line)))
        self.preview.take_asked.connect(lambda: self._storing.store(self._source(), self._entries, DRAFT))
        self._storing.stored.connect(self._stored)

    def show(self) -> None:
        """The text as it was left, or an empty page."""
        if self._writing:
            self._joined.window.show_page(self.page)
            return
        diary = self._joined.work.diary
        self._joined.jobs.run(lambda: diary.resume(DRAFT), self._begin, self._joined.say_here)

    def _begin(self, resumed: tuple[Draft | None, bool]) -> None:
        draft, put_aside = resumed
        self.page.show_notebook(notebook.from_draft(draft.document) if draft else Notebook())
        self.page.show_trouble(*(PUT_ASIDE if put_aside else ("", "")))
        self._writing = True
        self._joined.window.show_page(self.page)

    def _keep(self, typed: Notebook) -> None:
        page, diary = self.page, self._joined.work.diary
        if typed.is_empty:
            self._joined.jobs.run(lambda: diary.drop_draft(DRAFT), lambda _none: page.say(""), says(page))
            return
        document, words = notebook.draft_of(typed), tr("Concept bewaard om {clock}", clock=self._joined.clock())
        self._joined.jobs.run(lambda: diary.keep_draft(DRAFT, document), lambda _none: page.say(words), says(page))

    def _look(self, typed: Notebook) -> None:
        try:
            notebook.refuse(typed)
        except FormRefused as refused:
            self.page.show_refused(refused)
            return
        self.page.show_refused(None)
        self._text = typed.text
        self._read(notebook.pieces(typed.text, typed.cut), stay=False)

    def _cut_anew(self, pieces: tuple[Piece, ...]) -> None:
        self._read(pieces, stay=True)

    def _read(self, pieces: tuple[Piece, ...], *, stay: bool) -> None:
        text, now = self._text, self._joined.now()
        page = self.preview if stay else self.page
        page.set_busy(busy=True)
        self._joined.jobs.read(
            lambda: tuple(notebook.entries(text, pieces, now)),
            lambda entries: self._show_preview(pieces, entries, stay=stay),
            lambda trouble: self._not_read(page, trouble),
        )

    def _not_read(self, page: NotebookPage | PreviewPage, trouble: CannotContinue) -> None:
        page.set_busy(busy=False)
        says(page)(trouble)

    def _show_preview(self, pieces: tuple[Piece, ...], entries: tuple[Entry, ...], *, stay: bool) -> None:
        self._pieces, self._entries = pieces, entries
        self.page.set_busy(busy=False)
        self.preview.set_busy(busy=False)
        self.preview.show_entries(entries, "", stay=stay)
        if stay:
            self.preview.take.setFocus()
        else:
            self._joined.window.show_page(self.preview)

    def _cuttable(self, place: int) -> Sequence[tuple[int, str]]:
        return notebook.cuttable(self._text, self._pieces[place]) if place < len(self._pieces) else ()

    def _source(self) -> Source:
        return Source(FILE, self._text.encode("utf-8"))

    def _stored(self, record: str, said: str) -> None:
        """With the vault's word that it is kept, its draft is gone too."""
        self.page.stored()
        self._writing, self._text, self._pieces, self._entries = False, "", (), ()
        self.stored.emit(record, said)
