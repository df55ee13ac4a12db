"""What is being prepared: from the vault when nothing is open yet, and kept there at every step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from weerbaar_desktop.application.resuming import Resumed
from weerbaar_desktop.domain.aangifte import Private
from weerbaar_desktop.domain.incident import StoredIncident
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.aangifte.flow_page import FlowPage
from weerbaar_desktop.gui.joined import Joined, nothing, says
from weerbaar_desktop.presentation import aangifte_flow
from weerbaar_desktop.presentation.aangifte_flow import DRAFT, AangifteDraft
from weerbaar_desktop.presentation.drafts_shown import PUT_ASIDE


class _Kept(NamedTuple):
    resumed: Resumed
    private: Private


class KeptDraft:
    """`now` is how it stands; None when nothing was begun. What is private serves every later document too."""

    def __init__(self, joined: Joined) -> None:
        self.now: AangifteDraft | None = None
        self.news = "", ""
        self._joined = joined
        self._words = joined.work.library.aangifte
        self._private = Private()

    @property
    def records(self) -> tuple[RecordId, ...]:
        """The incidents that are chosen."""
        return tuple(RecordId(record) for record in self.now.records) if self.now else ()

    def ready(self, then: Callable[[], None]) -> None:
        """What was left comes first: from the vault when nothing is open yet."""
        if self.now is not None:
            then()
            return
        diary, private = self._joined.work.diary, self._joined.work.kept_private
        self._joined.jobs.run(
            lambda: _Kept(diary.resume(DRAFT), private.read()),
            lambda kept: self._take_up(kept, then),
            self._joined.say_here,
        )

    def _take_up(self, kept: _Kept, then: Callable[[], None]) -> None:
        """What was filled in once for every document is filled in here too."""
        self._private = kept.private
        left, put_aside = kept.resumed
        if put_aside:
            self.news = PUT_ASIDE
        if left is not None:
            draft = aangifte_flow.from_draft(left.document, self._words)
            self.take(draft)
        then()

    def take(self, draft: AangifteDraft) -> AangifteDraft:
        """This is how it stands now, with what is private of whom it is about; as it was taken."""
        draft = aangifte_flow.with_private_of_whom(draft)
        self.now = aangifte_flow.with_private_once(draft, self._private)
        return self.now

    def take_news(self) -> tuple[str, str]:
        """What happened meanwhile and what to do, to be told once; "" for nothing."""
        news, self.news = self.news, ("", "")
        return news

    def fresh(self) -> AangifteDraft:
        """One with nothing in it but what is private, which was filled in once."""
        return aangifte_flow.with_private_once(aangifte_flow.begin(self._words), self._private)

    def keep(self, page: FlowPage, said: str = "") -> None:
        """As it now stands; the foot of `page` says so, in the words of `said` where there are any."""
        if self.now is None:
            return
        diary, document = self._joined.work.diary, aangifte_flow.to_draft(self.now)
        words = said or tr("Opgeslagen om {clock}", clock=self._joined.clock())
        self._joined.jobs.run(lambda: diary.keep_draft(DRAFT, document), lambda _none: page.say(words), says(page))

    def keep_private(self) -> None:
        """What is private, for every later document."""
        if self.now is None or aangifte_flow.for_whom(self.now):
            return  # what is private of somebody else is for this one only
        private, kept = aangifte_flow.private_of(self.now, self._words), self._joined.work.kept_private
        if private != self._private:
            self._private = private
            self._joined.jobs.run(lambda: kept.keep(private), nothing, self._joined.say_here)

    def forget(self, record: RecordId, forgotten: Callable[[AangifteDraft], None]) -> None:
        """An incident went to the bin: `forgotten` gets the one that was begun when something of it stood in there."""
        vault = self._joined.work.vault

        def without(stored: StoredIncident) -> None:
            gone = {record, *(piece.record for piece in stored.evidence)}
            if self.now is not None and (fresh := aangifte_flow.without(self.now, gone)) != self.now:
                self.now = fresh
                forgotten(fresh)

        self.ready(lambda: self._joined.jobs.run(lambda: vault.incident(record), without, self._joined.say_here))

    def folder_made(self) -> None:
        """A folder was made of it: nothing of it is half done any more, and every answer serves the next way."""
        if self.now is not None:
            self.now = replace(self.now, made=True, adds_to="", adds_words="")
            diary, document = self._joined.work.diary, aangifte_flow.to_draft(self.now)
            self._joined.jobs.run(lambda: diary.keep_draft(DRAFT, document), nothing, self._joined.say_here)
