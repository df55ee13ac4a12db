"""What is told of one piece of evidence, joined with the vault: asked, half written, and stored as a later revision."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.ports import Draft
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.evidence import asked
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.incident.about_page import AboutPage
from weerbaar_desktop.gui.joined import Joined, nothing, says
from weerbaar_desktop.presentation.drafts_shown import PUT_ASIDE
from weerbaar_desktop.presentation.evidence_about import draft_key, read_about, typed_of
from weerbaar_desktop.presentation.incident_form import Typed, change_draft, from_change_draft, gone_on
from weerbaar_desktop.presentation.shown import FormRefused
from weerbaar_desktop.presentation.spoken import recorded_words


class AboutJourney(QObject):
    """`left` carries the incident of the piece, and what is said at the foot of its page."""

    left = Signal(str, str)

    def __init__(self, joined: Joined, parent: QObject) -> None:
        super().__init__(parent)
        self._joined = joined
        self._piece: Evidence | None = None
        library = joined.work.library
        self.page = AboutPage(library.evidence, library.incident)
        self.page.draft_made.connect(self._keep)
        self.page.save_asked.connect(self._save)
        self.page.later_asked.connect(self._later)

    @property
    def record(self) -> str:
        """The piece that is asked about; "" when there is none."""
        return self._piece.record if self._piece is not None else ""

    def open(self, record: str) -> None:
        """Asks about this piece; what was half written comes back."""
        vault, diary = self._joined.work.vault, self._joined.work.diary

        def find() -> tuple[Evidence, Draft | None, bool]:
            return vault.evidence(RecordId(record)), *diary.resume(draft_key(record))

        self._joined.jobs.run(find, lambda found: self._begin(*found), self._joined.say_here)

    def _begin(self, piece: Evidence, draft: Draft | None, put_aside: bool) -> None:
        self._piece = piece
        page = self.page
        page.show_trouble(*(PUT_ASIDE if put_aside else ("", "")))
        typed, reason = from_change_draft(draft.document) if draft else ({}, "")
        kept = (
            tr("Dit is uw concept van {recorded}.", recorded=recorded_words(draft.kept_at)) if draft and typed else ""
        )
        shown = gone_on(typed_of(piece.about), typed)
        page.show_typed(visible(piece.name), shown, reason, kept, told=asked(piece.about))
        self._joined.window.show_page(page)

    def _keep(self, typed: Typed, reason: str) -> None:
        if self._piece is None:
            return
        page, key, diary = self.page, draft_key(self._piece.record), self._joined.work.diary
        document = change_draft(typed, reason, typed_of(self._piece.about))
        words = tr("Concept bewaard om {clock}", clock=self._joined.clock())
        self._joined.jobs.run(lambda: diary.keep_draft(key, document), lambda _none: page.say(words), says(page))

    def _save(self, typed: Typed, reason: str) -> None:
        piece, page = self._piece, self.page
        if piece is None:
            return
        try:
            about = read_about(typed, reason, self._joined.now(), piece.about)
        except FormRefused as refused:
            page.show_errors(refused.errors)
            return
        page.show_errors(())
        if about == piece.about:
            self._done(tr("Er is niets veranderd"))
            return
        page.set_busy(busy=True)
        work = self._joined.work

        def tell() -> None:
            with work.vault.together():
                work.diary.tell(piece.record, about, reason)
                work.diary.drop_draft(draft_key(piece.record))

        self._joined.jobs.run(
            tell,
            lambda _told: self._end(tr("Opgeslagen om {clock}", clock=self._joined.clock())),
            self._not_saved,
        )

    def _done(self, words: str) -> None:
        """There is nothing to store."""
        if self._piece is not None:
            key, diary = draft_key(self._piece.record), self._joined.work.diary
            self._joined.jobs.run(lambda: diary.drop_draft(key), nothing, says(self.page))
            self._end(words)

    def _end(self, words: str) -> None:
        self.page.stored()
        self.page.set_busy(busy=False)
        if self._piece is not None:
            self.left.emit(self._piece.incident, words)

    def _not_saved(self, trouble: CannotContinue) -> None:
        self.page.set_busy(busy=False)
        says(self.page)(trouble)
        self._keep(self.page.typed(), self.page.reason_typed())

    def _later(self) -> None:
        if self._piece is not None:
            self.page.leave()
            self.left.emit(self._piece.incident, "")
