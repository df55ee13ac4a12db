"""The handover joined with the vault: what goes along, what is agreed, the file made and proved, and what is next."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Final

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.handed_note import AGREEING, HandedItems
from weerbaar_desktop.application.home_visits import HandedOver, Handover, Wish
from weerbaar_desktop.application.new_passphrase import PassphraseTooShort, PassphraseTooWeak
from weerbaar_desktop.application.resuming import Resumed
from weerbaar_desktop.application.self_scans import ScansKept
from weerbaar_desktop.domain.errors import CannotContinue, RefusedInput
from weerbaar_desktop.domain.home_visit import StoredHomeVisit
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.home_visit.handover_pages import HandoverAgreePage, HandoverCheckPage, HandoverKeyPage
from weerbaar_desktop.gui.joined import Joined, nothing, says
from weerbaar_desktop.gui.unlock.new_passphrase import judged_by
from weerbaar_desktop.presentation import handover_shown
from weerbaar_desktop.presentation.drafts_shown import PUT_ASIDE
from weerbaar_desktop.presentation.handover_shown import GIVEN_BY, RECEIVED_BY

_WHERE: Final = tr("Waar mag het bestand van de bewoner komen?")
_JUDGING: Final = tr("De wachtzin wordt bekeken")
_MAKING: Final = tr("Het bestand maken en nakijken")


class HandingOver(QObject):
    """`scan_asked` to what is half done; `done` carries what was handed over."""

    scan_asked = Signal()
    done = Signal(object)
    _said = Signal(str)

    def __init__(self, joined: Joined, parent: QObject, coming_in: Callable[[], bool]) -> None:
        """`coming_in`: whether photos are still being taken in, which would not go along."""
        super().__init__(parent)
        self._joined, self._coming_in = joined, coming_in
        self._stop = Event()
        self.check, self.agree, self.secret = HandoverCheckPage(), HandoverAgreePage(), HandoverKeyPage()
        self.check.next_asked.connect(self.show_agree)
        self.check.scan_asked.connect(self.scan_asked)
        self.agree.back_asked.connect(self.show)
        self.agree.draft_made.connect(self._keep)
        self.agree.next_asked.connect(self._next)
        self.secret.back_asked.connect(self.show_agree)
        self.secret.place_asked.connect(self._judge)
        self.secret.stop_asked.connect(self.stop)
        self._said.connect(self.secret.step)  # comes from the reading thread; Qt brings it to this one
        judged_by(joined.work.ways.new_passphrases, self.secret.new, joined.jobs, says(self.secret))

    # -- what goes along, and what is agreed -----------------------------------------------------

    def show(self) -> None:
        """What goes along, as the vault has it now."""
        work = self._joined.work

        def look() -> tuple[ScansKept, HandedItems]:
            return work.home_scans.kept(), work.home_visits.items()

        def found(seen: tuple[ScansKept, HandedItems]) -> None:
            self.check.show_check(handover_shown.check_shown(*seen))
            if seen[0].put_aside:
                self.check.show_trouble(*PUT_ASIDE)
            self._joined.window.show_page(self.check)

        self._joined.jobs.run(look, found, self._joined.say_here)

    def show_agree(self) -> None:
        """The names and the choice; what was half done comes back. No name is filled in: each types their own."""
        diary = self._joined.work.diary

        def found(resumed: Resumed) -> None:
            draft, put_aside = resumed
            self.agree.show_typed(handover_shown.from_draft(draft.document) if draft else handover_shown.NOTHING)
            if put_aside:
                self.agree.show_trouble(*PUT_ASIDE)
            self._joined.window.show_page(self.agree)

        self._joined.jobs.run(lambda: diary.resume(AGREEING), found, self._joined.say_here)

    def _keep(self) -> None:
        page, document, diary = self.agree, handover_shown.to_draft(self.agree.typed()), self._joined.work.diary
        words = tr("Opgeslagen om {clock}", clock=self._joined.clock())
        self._joined.jobs.run(lambda: diary.keep_draft(AGREEING, document), lambda _none: page.say(words), says(page))

    def _next(self) -> None:
        wrong = handover_shown.wrong_in(self.agree.typed(), self._joined.now().date())
        self.agree.show_wrong(wrong)
        if not wrong and self._coming_in():
            self.agree.show_trouble(*handover_shown.STILL_COMING)
        elif not wrong:
            self._keep()
            self._joined.window.show_page(self.secret)

    # -- the file --------------------------------------------------------------------------------

    def stop(self) -> None:
        """Ends cleanly; no file is left behind."""
        self._stop.set()

    def _judge(self, passphrase: str) -> None:
        """Before a place is asked: who has to think of other words does that here."""
        visits = self._joined.work.home_visits
        self.secret.begin(_JUDGING)

        def fits(_none: None) -> None:
            self.secret.ready()
            if self._joined.window.page() is self.secret:
                name = visits.file_name()
                self._joined.chooser.new_file(self.secret, _WHERE, name, lambda to: self._make(to, passphrase))

        self._joined.jobs.run(lambda: visits.refuse(passphrase), fits, self._not_made)

    def _make(self, target: Path, passphrase: str) -> None:
        stop = self._stop = Event()
        visits, jobs = self._joined.work.home_visits, self._joined.jobs
        typed = self.agree.typed()
        wish = Wish(target, typed.text(RECEIVED_BY), typed.text(GIVEN_BY), handover_shown.kept_until(typed))
        self.secret.begin(_MAKING)

        def make(begun: Handover) -> None:
            jobs.read(
                lambda: visits.write(begun, passphrase, self._said.emit, lambda: stop.is_set() or jobs.ending),
                self._finish,
                gone,
            )

        def gone(trouble: CannotContinue) -> None:
            jobs.run(visits.give_up, nothing, says(self.secret))
            self._not_made(trouble)

        jobs.run(lambda: visits.begin_handover(wish, passphrase), make, self._not_made)

    def _not_made(self, trouble: CannotContinue) -> None:
        page = self.secret
        page.ready()
        if isinstance(trouble, PassphraseTooShort | PassphraseTooWeak | RefusedInput):
            page.show_wrong({page.new.field: trouble.happened})
        else:
            says(page)(trouble)

    def _finish(self, handed: HandedOver) -> None:
        """The file is there and was proved: the vault says so."""
        visits = self._joined.work.home_visits

        def finished(_stored: StoredHomeVisit) -> None:
            self.secret.ready()
            self.secret.forget()
            self.done.emit(handed)

        self._joined.jobs.run(lambda: visits.finish(handed), finished, self._not_made)
