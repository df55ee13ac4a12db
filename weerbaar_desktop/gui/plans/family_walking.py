"""Talking Thuisfront over, joined with the vault: subject after subject, every answer kept, and the check."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.family_plans import NEW, FamilyAsked
from weerbaar_desktop.domain.dutch import sentence
from weerbaar_desktop.domain.errors import CannotContinue, RefusedInput
from weerbaar_desktop.domain.plan import StoredPlan
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.plans.part_pages import FamilyCheckPage, PartPage
from weerbaar_desktop.presentation import family_walk
from weerbaar_desktop.presentation.drafts_shown import PUT_ASIDE
from weerbaar_desktop.presentation.family_walk import CHECK, FamilyDraft


class FamilyWalking(QObject):
    """`stored` carries the plan and what is said at the foot of its page; `left` when it waits."""

    stored = Signal(str, str)
    left = Signal()

    def __init__(self, joined: Joined, parent: QObject) -> None:
        super().__init__(parent)
        self._joined = joined
        self.name = NEW
        self._draft: FamilyDraft | None = None
        self._returning = False
        self.part, self.check = PartPage(), FamilyCheckPage()
        self._join()

    def open(self, name: str = NEW) -> None:
        """Where one was; else from the beginning, or at the check of a plan that gets a later version."""

        def found(asked: FamilyAsked) -> None:
            self.name, self._returning = name, False
            if asked.draft is not None:
                self._go(family_walk.from_draft(asked.draft.document, asked.parts))
            else:
                self._go(family_walk.begin(asked.parts, stored=asked.before is not None))
            if asked.put_aside:
                self._shown_page().show_trouble(*PUT_ASIDE)

        plans = self._joined.work.family_plans
        self._joined.jobs.run(lambda: plans.asked(name), found, self._joined.say_here)

    def _go(self, draft: FamilyDraft) -> None:
        """Keeps it as it now stands, and shows its page."""
        self._draft = draft
        page: PartPage | FamilyCheckPage = self.part
        if draft.part is None:
            page, self._returning = self.check, False
            self.check.show_check(family_walk.check_groups(draft))
            self.check.show_reason(draft.reason, stored=self.name != NEW)
        else:
            self.part.show_part(family_walk.part_shown(draft))
        page.show_tasks(family_walk.tasks(draft))
        page.show_trouble("", "")
        self._joined.window.show_page(page)
        self._keep(page, draft)

    def _captured(self) -> FamilyDraft | None:
        """With what stands on the page now."""
        draft = self._draft
        if draft is not None and draft.part is not None:
            self.part.settled()
            draft = draft.typed(self.part.typed())
        elif draft is not None:
            self.check.settled()
            draft = draft.because(self.check.reason_typed())
        self._draft = draft
        return draft

    def _changed(self) -> None:
        draft = self._captured()
        if draft is not None:
            self._keep(self._shown_page(), draft)

    def _shown_page(self) -> PartPage | FamilyCheckPage:
        return self.check if self._draft is None or self._draft.part is None else self.part

    def _keep(self, page: PartPage | FamilyCheckPage, draft: FamilyDraft) -> None:
        plans, name, document = self._joined.work.family_plans, self.name, family_walk.to_draft(draft)
        words = tr("Opgeslagen om {clock}", clock=self._joined.clock())
        self._joined.jobs.run(lambda: plans.keep_draft(name, document), lambda _none: page.say(words), says(page))

    def _next(self) -> None:
        draft = self._captured()
        if draft is None or draft.part is None:
            return
        if wrong := family_walk.too_long(draft.part):
            self.part.show_too_long(wrong)
            return
        walk = draft.walk
        self._go(draft.at(walk.to(CHECK) if self._returning and walk.reached(CHECK) else walk.forward()))

    def _back(self) -> None:
        draft = self._captured()
        if draft is None or draft.walk.is_first:
            self._later()
        else:
            self._go(draft.at(draft.walk.back()))

    def _later(self) -> None:
        self._changed()
        self.left.emit()

    def _change(self, key: str) -> None:
        draft = self._captured()
        if draft is not None:
            self._returning = True
            self._go(draft.at(draft.walk.to(family_walk.step_of(key))))

    def _finish(self) -> None:
        draft, page, plans, name = self._captured(), self.check, self._joined.work.family_plans, self.name
        if draft is None:
            return
        if (step := family_walk.first_too_long(draft)) is not None:
            self._change(f"{step}/0")
            self._next()
            return
        page.set_busy(busy=True)

        def kept(stored: StoredPlan) -> None:
            page.set_busy(busy=False)
            self._draft = None
            self.part.forget()  # what is private stays on no page that is not shown
            page.show_check(())
            self.stored.emit(stored.record, tr("Bewaard om {clock}", clock=self._joined.clock()))

        def not_kept(trouble: CannotContinue) -> None:
            page.set_busy(busy=False)
            if isinstance(trouble, RefusedInput):
                page.show_refused(sentence(trouble.what), at_reason=trouble.where == "reason")
            else:
                says(page)(trouble)

        self._joined.jobs.run(lambda: plans.finish(draft.parts, name, draft.reason), kept, not_kept)

    def _join(self) -> None:
        self.part.next_asked.connect(self._next)
        self.part.back_asked.connect(self._back)
        self.part.later_asked.connect(self._later)
        self.part.draft_made.connect(self._changed)
        self.check.next_asked.connect(self._finish)
        self.check.back_asked.connect(self._back)
        self.check.later_asked.connect(self._later)
        self.check.change_asked.connect(self._change)
        self.check.reason_made.connect(lambda _reason: self._changed())
