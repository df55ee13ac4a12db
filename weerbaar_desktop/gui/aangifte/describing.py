"""Asking what is on each photo of a folder, one by one; the answer is told of the piece, and serves every way."""

from __future__ import annotations

from collections.abc import Sequence
from threading import Event

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.ports import Draft
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.aangifte.describe_page import DescribePage
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.presentation.drafts_shown import PUT_ASIDE
from weerbaar_desktop.presentation.evidence_about import draft_key, only_described, read_about, typed_of
from weerbaar_desktop.presentation.incident_form import Typed, change_draft, from_change_draft, gone_on
from weerbaar_desktop.presentation.photos_described import asked_words, picture_words
from weerbaar_desktop.presentation.shown import FormRefused
from weerbaar_desktop.presentation.spoken import recorded_words


class Describing(QObject):
    """`ended` when all were asked, or the person wants to go back."""

    ended = Signal()

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self._page: DescribePage | None = None
        self._asked: tuple[RecordId, ...] = ()
        self._place = 0
        self._piece: Evidence | None = None
        self._reason = ""
        self._stop = Event()

    @property
    def page(self) -> DescribePage:
        """The page that asks."""
        if self._page is None:
            library = self._joined.work.library
            page = self._page = DescribePage(library.evidence, library.incident)
            page.save_asked.connect(self._save)
            page.draft_made.connect(self._keep)
            page.skip_asked.connect(self._skip)
            page.back_asked.connect(self._back)
            page.photo.stop_asked.connect(self._stop_drawing)
        return self._page

    def open(self, records: Sequence[RecordId]) -> None:
        """Asks about these pictures, in this order."""
        self._asked, self._place = tuple(records), 0
        self._ask()

    def _ask(self) -> None:
        self._stop_drawing()
        if self._place >= len(self._asked):
            self._end()
            return
        record, vault, diary = self._asked[self._place], self._joined.work.vault, self._joined.work.diary

        def find() -> tuple[Evidence, Draft | None, bool]:
            return vault.evidence(record), *diary.resume(draft_key(record))

        self._joined.jobs.run(find, self._joined.while_here(lambda found: self._show(*found)), self._joined.say_here)

    def _show(self, piece: Evidence, draft: Draft | None, put_aside: bool) -> None:
        self._piece, page = piece, self.page
        typed, self._reason = from_change_draft(draft.document) if draft else ({}, "")
        kept = (
            tr("Dit is uw concept van {recorded}.", recorded=recorded_words(draft.kept_at)) if draft and typed else ""
        )
        page.show_trouble(*(PUT_ASIDE if put_aside else ("", "")))
        where = asked_words(self._place + 1, len(self._asked))
        page.show_asked(where, visible(piece.name), gone_on(typed_of(piece.about), typed), kept)
        self._joined.window.show_page(page)
        self._draw(piece)

    def _draw(self, piece: Evidence) -> None:
        """The photo itself, where it may be opened; the question stands there without it too."""
        looking, page, jobs = self._joined.work.looking, self.page, self._joined.jobs
        if not looking.viewer.opens(piece.extension):
            return
        stop = self._stop = Event()
        page.photo.begin(1, 1, picture_words(piece))
        box = page.box()
        jobs.read(
            lambda: looking.page(piece.record, 1, box, lambda: stop.is_set() or jobs.ending),
            lambda pixels: None if stop.is_set() else page.photo.show_page(pixels),
            lambda _trouble: None if stop.is_set() else page.photo.show_none(),
        )

    def _keep(self, typed: Typed) -> None:
        if self._piece is None:
            return
        page, key, diary = self.page, draft_key(self._piece.record), self._joined.work.diary
        document, words = (
            change_draft(typed, self._reason, typed_of(self._piece.about)),
            tr("Concept bewaard om {clock}", clock=self._joined.clock()),
        )
        self._joined.jobs.run(lambda: diary.keep_draft(key, document), lambda _none: page.say(words), says(page))

    def _save(self, typed: Typed) -> None:
        piece, page = self._piece, self.page
        if piece is None:
            return
        described = only_described(typed, piece.about)
        try:
            about = read_about(described, "", self._joined.now(), piece.about)  # a first answer needs no reason
        except FormRefused as refused:
            page.show_errors(refused.errors)
            return
        if about == piece.about:
            self._skip()
            return
        page.set_busy(busy=True)
        work, reason, key = self._joined.work, self._reason, draft_key(piece.record)

        def tell() -> None:
            with work.vault.together():
                work.diary.tell(piece.record, about)
                if typed != described:  # what is half written of the other answers is for the page that asks them
                    work.diary.keep_draft(key, change_draft(typed, reason, typed_of(about)))
                else:
                    work.diary.drop_draft(key)

        self._joined.jobs.run(tell, lambda _none: self._next(), self._not_saved)

    def _next(self) -> None:
        self.page.stored()
        self.page.set_busy(busy=False)
        self._place += 1
        self._ask()

    def _not_saved(self, trouble: CannotContinue) -> None:
        self.page.set_busy(busy=False)
        says(self.page)(trouble)
        self._keep(self.page.typed())

    def _skip(self) -> None:
        self.page.leave()
        self._place += 1
        self._ask()

    def _back(self) -> None:
        self.page.leave()
        self._end()

    def _end(self) -> None:
        """What is no longer shown is no longer in memory."""
        self._stop_drawing()
        if self._page is not None:
            self._page.photo.clear()
        self._piece = None
        self.ended.emit()

    def _stop_drawing(self) -> None:
        self._stop.set()
        if self._page is not None:
            self._page.photo.end()
