"""One incident joined with the vault: showing it, adding evidence, and writing a later version."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.changes import Version, differences, versions
from weerbaar_desktop.application.diary import Piece
from weerbaar_desktop.application.redacting import can_be_redacted
from weerbaar_desktop.application.resuming import Resumed
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.filing import StoredFiling
from weerbaar_desktop.domain.incident import Incident, StoredIncident
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.measure import StoredMeasure
from weerbaar_desktop.domain.weighing import StoredWeighing
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.gui.came_from import CameFrom
from weerbaar_desktop.gui.evidence.phone_journey import Take
from weerbaar_desktop.gui.evidence.taking_in import TakingIn
from weerbaar_desktop.gui.incident.about_journey import AboutJourney
from weerbaar_desktop.gui.incident.attaching import Attaching
from weerbaar_desktop.gui.incident.form_page import FormPage
from weerbaar_desktop.gui.incident.history_page import HistoryPage
from weerbaar_desktop.gui.incident.incident_page import IncidentPage
from weerbaar_desktop.gui.incident.review_page import ReviewPage
from weerbaar_desktop.gui.joined import Joined, nothing, says
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.presentation.drafts_shown import PUT_ASIDE
from weerbaar_desktop.presentation.evidence_shown import evidence_shown, refused_words
from weerbaar_desktop.presentation.filing_shown import about_incident
from weerbaar_desktop.presentation.history_shown import changes_shown, history_shown, history_words
from weerbaar_desktop.presentation.incident_form import (
    Typed,
    change_draft,
    draft_key,
    from_change_draft,
    gone_on,
    read_change,
    typed_of,
)
from weerbaar_desktop.presentation.incident_shown import incident_shown
from weerbaar_desktop.presentation.measures_shown import measure_links
from weerbaar_desktop.presentation.phone_shown import KEEP_CONNECTED
from weerbaar_desktop.presentation.shown import FormRefused
from weerbaar_desktop.presentation.spoken import recorded_words
from weerbaar_desktop.presentation.weighing_shown import weighing_links


class _Next(NamedTuple):
    """The version that is looked at before it is stored."""

    incident: Incident
    reason: str


class IncidentJourney(QObject):
    """`back_asked` to the diary; `use_asked`, for an aangifte, `away_asked`, for the bin, and `bring_back_asked`, out
    of it, carry the record.

    `look_asked` carries a piece of its evidence, `redact_asked` one of which a copy is wanted with parts made black,
    `filing_asked` something that was done with it, `weighing_asked` how it was weighed; `weigh_asked` and `care_asked`,
    for the time after it, the incident. `measure_asked` carries a measure that came of it, and `measure_wanted` the
    record, for a new one; both carry the way back.
    """

    back_asked = Signal()
    use_asked = Signal(str)
    away_asked = Signal(str)
    bring_back_asked = Signal(str)
    redact_asked = Signal(str)
    look_asked = Signal(str)
    filing_asked = Signal(str)
    measure_asked = Signal(str, object)
    measure_wanted = Signal(str, object)
    weigh_asked = Signal(str)
    care_asked = Signal(str)
    weighing_asked = Signal(str)

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self._words = joined.work.library.incident
        self._stored: StoredIncident | None = None
        self._form_page: FormPage | None = None
        self._review_page: ReviewPage | None = None
        self._history_page: HistoryPage | None = None
        self._next: _Next | None = None
        self.page = IncidentPage()
        self._came = self._from_diary = CameFrom(tr("het dagboek"), self.page.destination, self.back_asked.emit)
        self._attaching = Attaching(joined, self)
        self._taking_in = TakingIn(joined, self.page.evidence.ways, self._take_here, self)
        self._about_journey: AboutJourney | None = None
        self._join()

    # -- the page --------------------------------------------------------------------------------

    def open(self, record: str, said: str = "", files: Sequence[Piece] = (), came: CameFrom | None = None) -> None:
        """Shows the incident; `said` in the foot, `files` come with it, `came` is where from: the diary for None."""
        self._came = came or self._from_diary
        self.page.show_trouble("", "")
        self.page.say(said)
        if said:
            announce(self.page, said)
        self._load(RecordId(record), lambda stored: self._opened(stored, files))

    def _load(self, record: RecordId, done: Callable[[StoredIncident], None]) -> None:
        vault = self._joined.work.vault
        self._joined.jobs.run(lambda: vault.incident(record), done, says(self.page))

    def _opened(self, stored: StoredIncident, files: Sequence[Piece]) -> None:
        if not self._attaching.busy:  # what was said there was about another incident
            self.page.evidence.ways.tell("")
        self._show(stored)
        self._came.show_on(self.page, self.page.back)
        self._joined.window.show_page(self.page)
        follow_layout(self.page)  # only now the page and what stands beside it are in one window
        if files:
            self._attaching.attach(stored.record, files)

    def _show(self, stored: StoredIncident) -> None:
        self._stored = stored
        words = self._joined.work.library.evidence
        pieces = [evidence_shown(piece, words) for piece in stored.evidence]
        redactable = {piece.record for piece in stored.evidence if can_be_redacted(piece, self._joined.work.viewer)}
        self.page.show_incident(incident_shown(stored, self._words), pieces, redactable)
        self._ask_filings(stored.record)
        self._ask_measures(stored.record)
        self._ask_weighings(stored.record)

    def _ask_weighings(self, record: RecordId) -> None:
        vault = self._joined.work.vault

        def found(weighings: tuple[StoredWeighing, ...]) -> None:
            if self.record == record:
                self.page.show_weighings(weighing_links(weighings))

        self._joined.jobs.run(lambda: vault.weighings(record), found, says(self.page))

    def _ask_filings(self, record: RecordId) -> None:
        vault, words = self._joined.work.vault, self._joined.work.library.filing

        def found(filings: tuple[StoredFiling, ...]) -> None:
            if self.record == record:
                self.page.show_filings(about_incident(filings, words))

        self._joined.jobs.run(lambda: vault.filings_about(record), found, says(self.page))

    def _ask_measures(self, record: RecordId) -> None:
        measures, today = self._joined.work.measures, self._joined.now().date()

        def found(about: tuple[StoredMeasure, ...]) -> None:
            if self.record == record:
                self.page.show_measures(measure_links(about, today))

        self._joined.jobs.run(lambda: measures.about(record), found, says(self.page))

    def _here(self) -> CameFrom:
        record, came = self.record, self._came
        return CameFrom(tr("het incident"), self.page.destination, lambda: self.open(record, came=came))

    def _leave(self) -> None:
        self._came.back()

    def _use(self) -> None:
        if self._stored is not None:
            self.use_asked.emit(self._stored.record)

    def _put_away(self) -> None:
        if self._stored is not None:
            self.away_asked.emit(self._stored.record)

    # -- its history -----------------------------------------------------------------------------

    def _ask_history(self) -> None:
        if self._stored is not None:
            record, vault, words = self._stored.record, self._joined.work.vault, self._words
            self._joined.jobs.run(
                lambda: versions(vault.history(record), words, said), self._show_history, says(self.page)
            )

    def _show_history(self, found: tuple[Version, ...]) -> None:
        if self._history_page is None:
            self._history_page = HistoryPage()
            self._history_page.back_asked.connect(lambda: self._joined.window.show_page(self.page))
        self._history_page.show_versions(history_words(found), history_shown(found))
        self._joined.window.show_page(self._history_page)

    # -- evidence --------------------------------------------------------------------------------

    def _choose_files(self) -> None:
        self._joined.chooser.files(self.page, tr("Kies bewijs"), self._take_here())

    def _take_here(self) -> Take:
        """Where a piece goes that comes in now, also when the page shows another incident before it is there."""
        stored = self._stored

        def take(pieces: Sequence[Piece]) -> None:
            if stored is not None:
                if not self._attaching.busy:
                    self.page.show_trouble("", "")
                self._attaching.attach(stored.record, pieces)

        return take

    def _attached(self) -> None:
        if self._stored is not None:
            self._load(self._stored.record, self._refresh)

    def _refresh(self, stored: StoredIncident) -> None:
        if self._stored is not None and stored.record == self._stored.record:
            self._show(stored)

    def _attached_all(self, words: str) -> None:
        self.page.evidence.progress.end(words)
        self.page.evidence.ways.take_back(KEEP_CONNECTED)
        if words:
            self.page.say(words)

    def about(self) -> AboutJourney:
        """What is told of a piece."""
        if self._about_journey is None:
            self._about_journey = AboutJourney(self._joined, self)
            self._about_journey.left.connect(self.open)
        return self._about_journey

    # -- a later version -------------------------------------------------------------------------

    def _form(self) -> FormPage:
        if self._form_page is None:
            page = self._form_page = FormPage(self._words)
            page.draft_made.connect(self._keep)
            page.save_asked.connect(self._save)
            page.later_asked.connect(self._later)
            page.stored_asked.connect(self._back_to_stored)
        return self._form_page

    @property
    def record(self) -> str:
        """The incident that is shown or changed; "" when there is none."""
        return self._stored.record if self._stored is not None else ""

    def change(self, record: str) -> None:
        """The form of an incident, with what was half written in it."""

        def loaded(stored: StoredIncident) -> None:
            self._show(stored)
            self._change()

        self._load(RecordId(record), loaded)

    def _change(self) -> None:
        if self._stored is not None:
            key, diary = draft_key(self._stored.record), self._joined.work.diary
            self._joined.jobs.run(lambda: diary.resume(key), self._begin, says(self.page))

    def _begin(self, resumed: Resumed) -> None:
        if self._stored is None:
            return
        page, (draft, put_aside) = self._form(), resumed
        page.show_trouble(*(PUT_ASIDE if put_aside else ("", "")))
        typed, reason = from_change_draft(draft.document) if draft else ({}, "")
        stored = typed_of(self._stored.incident)
        kept = (
            tr("Dit is uw concept van {recorded}.", recorded=recorded_words(draft.kept_at)) if draft and typed else ""
        )
        page.show_stored(stored)
        page.show_typed(gone_on(stored, typed), reason, kept)
        self._joined.window.show_page(page)

    def _keep(self, typed: Typed, reason: str) -> None:
        if self._stored is None:
            return
        page, key, diary = self._form(), draft_key(self._stored.record), self._joined.work.diary
        document = change_draft(typed, reason, typed_of(self._stored.incident))
        words = tr("Concept bewaard om {clock}", clock=self._joined.clock())
        self._joined.jobs.run(lambda: diary.keep_draft(key, document), lambda _none: page.say(words), says(page))

    def _save(self, typed: Typed, reason: str) -> None:
        if self._stored is None:
            return
        page, record, before = self._form(), self._stored.record, self._stored.incident
        try:
            incident = read_change(typed, reason, self._joined.now(), before)
        except FormRefused as refused:
            page.show_errors(refused.errors)
            return
        page.show_errors(())
        if incident == before:
            self._drop_draft()
            self.open(record, tr("Er is niets veranderd"))
            return
        page.leave()
        self._next = _Next(incident, reason)
        review = self._review()
        review.show_changes(changes_shown(differences(before, incident, self._words, said)), visible(reason.strip()))
        self._joined.window.show_page(review)

    def _review(self) -> ReviewPage:
        if self._review_page is None:
            page = self._review_page = ReviewPage()
            page.store_asked.connect(self._store)
            page.back_asked.connect(lambda: self._joined.window.show_page(self._form()))
        return self._review_page

    def _store(self) -> None:
        if self._stored is None or self._next is None:
            return
        record, (incident, reason), diary = self._stored.record, self._next, self._joined.work.diary
        self._review().set_busy(busy=True)
        draft = draft_key(record)
        self._joined.jobs.run(lambda: diary.amend(record, incident, reason, draft), self._saved, self._not_saved)

    def _saved(self, stored: StoredIncident) -> None:
        """It is kept, and its draft went in the same commit."""
        self._form().stored()
        self._review().set_busy(busy=False)
        self.open(stored.record, tr("Opgeslagen om {clock}", clock=self._joined.clock()))

    def _not_saved(self, trouble: CannotContinue) -> None:
        page, form = self._review(), self._form()
        page.set_busy(busy=False)
        says(page)(trouble)
        self._keep(form.typed(), form.reason_typed())

    def _later(self) -> None:
        if self._stored is not None:
            self._form().leave()
            self.open(self._stored.record)

    def _back_to_stored(self) -> None:
        if self._stored is not None:
            self._drop_draft()
            self._form().show_typed(typed_of(self._stored.incident))

    def _drop_draft(self) -> None:
        """What was half written is stored, or the person asked."""
        if self._stored is not None:
            self._form().stored()
            key, diary = draft_key(self._stored.record), self._joined.work.diary
            self._joined.jobs.run(lambda: diary.drop_draft(key), nothing, says(self._form()))

    def _join(self) -> None:
        page, attaching = self.page, self._attaching
        page.back_asked.connect(self._leave)
        page.change_asked.connect(self._change)
        page.use_asked.connect(self._use)
        page.history_asked.connect(self._ask_history)
        page.away_asked.connect(self._put_away)
        page.bring_back_asked.connect(lambda: self.bring_back_asked.emit(self.record))
        page.about_asked.connect(lambda piece: self.about().open(piece))
        page.redact_asked.connect(self.redact_asked)
        page.look_asked.connect(self.look_asked)
        page.filing_asked.connect(self.filing_asked)
        page.measure_asked.connect(lambda measure: self.measure_asked.emit(measure, self._here()))
        page.measure_wanted.connect(lambda: self.measure_wanted.emit(self.record, self._here()))
        page.weigh_asked.connect(lambda: self.weigh_asked.emit(self.record))
        page.care_asked.connect(lambda: self.care_asked.emit(self.record))
        page.weighing_asked.connect(self.weighing_asked)
        page.evidence.ways.choose_asked.connect(self._choose_files)
        page.stop_asked.connect(attaching.stop)
        attaching.said.connect(page.evidence.progress.begin)
        attaching.kept.connect(lambda _evidence: self._attached())
        attaching.refused.connect(lambda refused: page.show_trouble(*refused_words(refused)))
        attaching.ended.connect(self._attached_all)
