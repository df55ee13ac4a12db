"""Writing down what has later versions: half written under a name, and stored as a new or a later version."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.resuming import Resumed
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.joined import Joined, nothing, says
from weerbaar_desktop.gui.revision_page import RevisionPage
from weerbaar_desktop.presentation.drafts_shown import PUT_ASIDE
from weerbaar_desktop.presentation.incident_form import Typed, change_draft, from_change_draft, gone_on
from weerbaar_desktop.presentation.spoken import recorded_words


class Revising(QObject):
    """`stored` carries the record and what is said at the foot of its page; `left` when it waits: "" for a new one.

    `draft_key` is where what was half written under a name is kept. Subclasses open the page, and save.
    """

    stored = Signal(str, str)
    left = Signal(str)

    def __init__(self, joined: Joined, page: RevisionPage, draft_key: Callable[[str], str], parent: QObject) -> None:
        super().__init__(parent)
        self._joined, self._draft_key = joined, draft_key
        self.name = ""
        self._record = ""
        self._stored: Typed = {}
        self._page = page
        page.draft_made.connect(self._keep)
        page.save_asked.connect(self._save)
        page.later_asked.connect(self._later)

    def _show(self, name: str, record: str, known: Typed, resumed: Resumed) -> None:
        """The form with what is known, and over it what was half written; `record` is what gets a later version."""
        draft, put_aside = resumed
        self.name, self._record = name, record
        self._stored = known if record else {}  # what something new begins with may be another tomorrow
        typed, reason = from_change_draft(draft.document) if draft else ({}, "")
        kept = (
            tr("Dit is uw concept van {recorded}.", recorded=recorded_words(draft.kept_at)) if draft and typed else ""
        )
        self._page.show_trouble(*(PUT_ASIDE if put_aside else ("", "")))
        self._page.show_typed(gone_on(known, typed), reason, kept, stored=bool(record))
        self._joined.window.show_page(self._page)

    def _keep(self, typed: Typed, reason: str) -> None:
        page, key, diary = self._page, self._draft_key(self.name), self._joined.work.diary
        document = change_draft(typed, reason, self._stored)
        words = tr("Concept bewaard om {clock}", clock=self._joined.clock())
        self._joined.jobs.run(lambda: diary.keep_draft(key, document), lambda _none: page.say(words), says(page))

    def _later(self) -> None:
        self._page.leave()
        self.left.emit(self._record)

    def _save(self, typed: Typed, reason: str) -> None:
        raise NotImplementedError

    def _store(self, write: Callable[[], str]) -> None:
        """Through `write`, which gives the record; its draft goes in the same commit, or it would be stored twice by
        who locks right after."""
        self._page.set_busy(busy=True)
        words = tr("Opgeslagen om {clock}", clock=self._joined.clock())
        key, work = self._draft_key(self.name), self._joined.work

        def store() -> str:
            with work.vault.together():
                record = write()
                work.diary.drop_draft(key)
            return record

        self._joined.jobs.run(store, lambda record: self._end(record, words), self._not_saved)

    def _done(self, record: str, words: str) -> None:
        """There is nothing to store."""
        key, diary = self._draft_key(self.name), self._joined.work.diary
        self._joined.jobs.run(lambda: diary.drop_draft(key), nothing, says(self._page))
        self._end(record, words)

    def _end(self, record: str, words: str) -> None:
        self._page.stored()
        self._page.set_busy(busy=False)
        self.stored.emit(record, words)

    def _not_saved(self, trouble: CannotContinue) -> None:
        self._page.set_busy(busy=False)
        says(self._page)(trouble)
        self._keep(self._page.typed(), self._page.reason_typed())
