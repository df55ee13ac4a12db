"""The begin of a visit joined with its vault: the consent, kept before anything else."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.home_visits import Agreed
from weerbaar_desktop.application.resuming import Resumed
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.home_visit.consent_page import ConsentPage
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.presentation import consent_form
from weerbaar_desktop.presentation.consent_form import AGREED_BY, ORGANISATION, VISITED, VISITOR
from weerbaar_desktop.presentation.drafts_shown import PUT_ASIDE


class Beginning(QObject):
    """`begun` when the consent stands in the vault; `stop_asked` when the visit does not begin."""

    begun = Signal()
    stop_asked = Signal()

    def __init__(self, joined: Joined, draft: str, parent: QObject) -> None:
        """`draft` is where it is kept while it is half done."""
        super().__init__(parent)
        self._joined, self._draft = joined, draft
        words = joined.work.library.visit
        self._sentences: Final = len(words.at("agreed"))
        self.page = ConsentPage(words.at("told"), words.at("agreed"))
        self.page.draft_made.connect(self._keep)
        self.page.save_asked.connect(self._save)
        self.page.stop_asked.connect(self.stop_asked)

    def show(self) -> None:
        """The page; what was half done comes back."""
        diary, draft = self._joined.work.diary, self._draft

        def find() -> Resumed:
            resumed = diary.resume(draft)
            if resumed.put_aside:
                diary.keep_draft(draft, {})  # by what stands here the vault is known as one of a visit
            return resumed

        def found(resumed: Resumed) -> None:
            kept, put_aside = resumed
            typed = consent_form.from_draft(kept.document, self._sentences) if kept else consent_form.NOTHING
            self.page.show_typed(typed)
            if put_aside:
                self.page.show_trouble(*PUT_ASIDE)
            self._joined.window.show_page(self.page)

        self._joined.jobs.run(find, found, self._joined.say_here)

    def _keep(self) -> None:
        page, diary, draft = self.page, self._joined.work.diary, self._draft
        document, words = consent_form.to_draft(page.typed()), tr("Opgeslagen om {clock}", clock=self._joined.clock())
        self._joined.jobs.run(lambda: diary.keep_draft(draft, document), lambda _none: page.say(words), says(page))

    def _save(self) -> None:
        typed, page = self.page.typed(), self.page
        wrong = consent_form.wrong_in(typed, self._sentences)
        page.show_wrong(wrong)
        if wrong:
            return
        page.show_trouble("", "")
        page.set_busy(busy=True)
        visits, diary, draft = self._joined.work.home_visits, self._joined.work.diary, self._draft
        agreed = Agreed(*map(typed.text, (VISITED, VISITOR, ORGANISATION, AGREED_BY)))

        def begin() -> None:
            if visits.current() is None:
                visits.begin(agreed)
            else:  # it stands there since the last try, which the overview could not take
                visits.settle()
            diary.drop_draft(draft)

        def begun(_none: None) -> None:
            page.stored()
            page.set_busy(busy=False)
            self.begun.emit()

        def not_begun(trouble: CannotContinue) -> None:
            page.set_busy(busy=False)
            says(page)(trouble)

        self._joined.jobs.run(begin, begun, not_begun)
