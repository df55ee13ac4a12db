"""The time after an incident joined with the vault: the way in, beginning a plan, one plan, and writing in it."""

from __future__ import annotations

from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.aftercare import PlanSeen, day_of, plan_versions
from weerbaar_desktop.application.appointments import FILE
from weerbaar_desktop.application.changes import Version
from weerbaar_desktop.application.resuming import Resumed
from weerbaar_desktop.domain.aftercare import StoredCarePlan
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.incident import StoredIncident
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.gui.aftercare.form_pages import BeginPage, ErasePlanPage
from weerbaar_desktop.gui.aftercare.plan_page import PlanPage
from weerbaar_desktop.gui.aftercare.start_page import CareStartPage
from weerbaar_desktop.gui.aftercare.writing import StepWriting, WordsWriting
from weerbaar_desktop.gui.came_from import CameFrom
from weerbaar_desktop.gui.erasing import Erasing
from weerbaar_desktop.gui.incident.history_page import HistoryPage
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.keeping_pdf import PdfKeeping
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.presentation.aftercare_form import begin_draft, begin_typed, read_begin
from weerbaar_desktop.presentation.aftercare_shown import TITLE, plan_links, plan_shown, reminder_words, title_of
from weerbaar_desktop.presentation.drafts_shown import PUT_ASIDE
from weerbaar_desktop.presentation.history_shown import history_shown, history_words
from weerbaar_desktop.presentation.shown import FormRefused
from weerbaar_desktop.presentation.vault_care import Told

_WHERE: Final = tr("Waar mag het bestand voor uw agenda komen?")
_KEPT: Final = tr("Het bestand voor uw agenda is klaar")
_OPEN_IT: Final = tr("Open ‘{}’ met uw agenda. Er staat alleen in welke dag het is.")
_ABOUT: Final = tr("Dit plan hoort bij het incident dat u net bekeek.")


class _Begun(NamedTuple):
    """What a plan can begin with: the incident, and what was half written. `there` is a plan to go to instead."""

    incident: StoredIncident | None
    resumed: Resumed
    there: StoredCarePlan | None = None


class CareJourney(QObject):
    """`incident_asked` carries an incident, `measure_asked` a measure and where one comes from."""

    incident_asked = Signal(str)
    measure_asked = Signal(str, object)

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self._calls = joined.work.library.aftercare.calls
        self._seen: PlanSeen | None = None
        self.about = ""
        """The incident for which a plan is being begun; "" for none."""
        self.start = CareStartPage(self._calls)
        self.page = PlanPage(self._calls)
        self.begin_page = BeginPage()
        self._pdf = PdfKeeping(joined)
        self._history: HistoryPage | None = None
        self._erasing = Erasing(joined, ErasePlanPage, lambda: joined.window.show_page(self.page))
        self.step, self.words = StepWriting(joined, self), WordsWriting(joined, self)
        self._join()

    # -- the way in ------------------------------------------------------------------------------

    def show(self) -> None:
        """The way in, as the vault remembers it."""

        def found(plans: tuple[StoredCarePlan, ...]) -> None:
            today = self._joined.now().date()
            self.start.show_plans(plan_links(plans, today), reminder_words(plans, today))
            self._joined.window.show_page(self.start)

        self._joined.jobs.run(self._joined.work.vault.care_plans, found, self._joined.say_here)

    def after(self, incident: str) -> None:
        """The plan after this incident; one that is begun now where there is none."""
        self._ask(incident, to_plan=True)

    def begin(self, incident: str = "") -> None:
        """A new plan, with what was half written of it."""
        self._ask(incident, to_plan=False)

    def _ask(self, incident: str, *, to_plan: bool) -> None:
        vault, diary = self._joined.work.vault, self._joined.work.diary

        def find() -> _Begun:
            stored = vault.incident(RecordId(incident)) if incident else None
            about = (one for one in vault.care_plans() if to_plan and one.plan.incident == incident)
            if there := next(about, None):
                return _Begun(stored, Resumed(None), there)
            return _Begun(stored, diary.resume(begin_draft(incident)))

        def found(begun: _Begun) -> None:
            if begun.there is not None:
                self.open(begun.there.record)
            else:
                self._begin(incident, begun)

        self._joined.jobs.run(find, found, self._joined.say_here)

    def _begin(self, incident: str, begun: _Begun) -> None:
        self.about = incident
        (draft, put_aside), today = begun.resumed, self._joined.now().date()
        known = day_of(begun.incident, today) if begun.incident else today
        day, whom = begin_typed(known, draft.document if draft else None)
        self.begin_page.show_begin(day, whom, _ABOUT if incident else "")
        if put_aside:
            self.begin_page.show_trouble(*PUT_ASIDE)
        if draft is None:
            self.begin_page.propose()
        self._joined.window.show_page(self.begin_page)

    def _keep_begin(self, day: str, whom: tuple[str, ...]) -> None:
        page, key, diary = self.begin_page, begin_draft(self.about), self._joined.work.diary
        document: Json = {"day": day, "whom": list(whom)}
        words = tr("Concept bewaard om {clock}", clock=self._joined.clock())
        self._joined.jobs.run(lambda: diary.keep_draft(key, document), lambda _none: page.say(words), says(page))

    def _make(self, typed_day: str, typed_whom: tuple[str, ...]) -> None:
        page, care, diary, about = self.begin_page, self._joined.work.aftercare, self._joined.work.diary, self.about
        try:
            day, whom = read_begin(typed_day, typed_whom, self._joined.now().date())
        except FormRefused as refused:
            page.show_errors(refused.errors)
            return
        page.show_errors(())
        page.set_busy(busy=True)

        def make() -> str:
            with self._joined.work.vault.together():
                diary.drop_draft(begin_draft(about))
                return care.begin(day, whom, RecordId(about) if about else None).record

        def made(record: str) -> None:
            page.stored()
            page.set_busy(busy=False)
            self.open(record, tr("Opgeslagen om {clock}", clock=self._joined.clock()))

        def not_made(trouble: CannotContinue) -> None:
            page.set_busy(busy=False)
            says(page)(trouble)

        self._joined.jobs.run(make, made, not_made)

    # -- one plan --------------------------------------------------------------------------------

    def open(self, record: str, said: str = "", part: str = "") -> None:
        """The page of one plan; `said` in its foot, the keyboard at the lesson `part`."""
        care = self._joined.work.aftercare

        def show(seen: PlanSeen) -> None:
            self._seen = seen
            self.page.show_plan(plan_shown(seen, self._joined.now().date()))
            self.page.outcome.tell(None)
            self._joined.window.show_page(self.page)
            self.page.stand_at(part)
            self.page.say(said)
            if said:
                announce(self.page, said)

        self._joined.jobs.run(lambda: care.seen(RecordId(record)), show, self._joined.say_here)

    @property
    def record(self) -> str:
        """The plan that is shown; "" for none."""
        return self._seen.stored.record if self._seen is not None else ""

    def _open_step(self, step: str) -> None:
        self.step.open(f"{self.record} {step}")

    def _take(self, part: str) -> None:
        care, record = self._joined.work.aftercare, RecordId(self.record)
        words = tr("Opgeslagen om {clock}", clock=self._joined.clock())
        self._joined.jobs.run(
            lambda: care.take_lesson(record, part), lambda _made: self.open(record, words, part), says(self.page)
        )

    def _open_measure(self, measure: str) -> None:
        record = self.record
        self.measure_asked.emit(measure, CameFrom(tr("uw plan"), TITLE, lambda: self.open(record)))

    def _print(self) -> None:
        record, papers, calls = RecordId(self.record), self._joined.work.own_papers, self._calls
        name = f"na-een-incident-{self._joined.now().date().isoformat()}.pdf"
        self._pdf.ask(self.page, name, lambda: papers.care_plan(record, calls))

    def _ask_calendar(self) -> None:
        self._joined.chooser.new_file(self.page, _WHERE, FILE, self._keep_calendar)

    def _keep_calendar(self, target: Path) -> None:
        work, page = self._joined.work, self.page
        if self._seen is None:
            return
        days = work.aftercare.appointments(self._seen.stored.plan)

        def kept(file: Path) -> None:
            page.outcome.tell(Told(well=True, title=_KEPT, lines=(_OPEN_IT.format(visible(file.name)),)))

        self._joined.jobs.read(lambda: work.appointments.keep(days, target), kept, says(page))

    # -- its history, and erasing ----------------------------------------------------------------

    def _ask_history(self) -> None:
        record, vault = RecordId(self.record), self._joined.work.vault
        self._joined.jobs.run(lambda: plan_versions(vault.history(record), said), self._show_history, says(self.page))

    def _show_history(self, found: tuple[Version, ...]) -> None:
        if self._history is None:
            self._history = HistoryPage(TITLE, tr("Terug naar uw plan"))
            self._history.back_asked.connect(lambda: self._joined.window.show_page(self.page))
        self._history.show_versions(history_words(found), history_shown(found))
        self._joined.window.show_page(self._history)

    def _ask_erase(self) -> None:
        if self._seen is not None:
            stored, care = self._seen.stored, self._joined.work.aftercare
            self._erasing.ask(title_of(stored.plan), lambda: care.erase(stored.record), self.show)

    def _join(self) -> None:
        self.start.begin_asked.connect(self.begin)
        self.start.opened.connect(self.open)
        self.begin_page.back_asked.connect(self.show)
        self.begin_page.draft_made.connect(self._keep_begin)
        self.begin_page.save_asked.connect(self._make)
        for writing in (self.step, self.words):
            writing.stored.connect(self.open)
            writing.left.connect(self.open)
        self.page.back_asked.connect(self.show)
        self.page.step_asked.connect(self._open_step)
        self.page.words_asked.connect(lambda: self.words.open(self.record))
        self.page.take_asked.connect(self._take)
        self.page.measure_asked.connect(self._open_measure)
        self.page.incident_asked.connect(self.incident_asked)
        self.page.print_asked.connect(self._print)
        self.page.progress.stop_asked.connect(self._pdf.stop)
        self.page.calendar_asked.connect(self._ask_calendar)
        self.page.history_asked.connect(self._ask_history)
        self.page.erase_asked.connect(self._ask_erase)
