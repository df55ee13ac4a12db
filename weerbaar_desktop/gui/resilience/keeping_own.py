"""Trainings, agreements and one's own story joined with the vault: looked at, written down, and taken away."""

from __future__ import annotations

from typing import Final, NamedTuple, cast

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.changes import Version
from weerbaar_desktop.application.own_records import own_versions
from weerbaar_desktop.application.paper_library import KeptPaper, kept
from weerbaar_desktop.application.resuming import Resumed
from weerbaar_desktop.domain.journal import RECORD, RecordId
from weerbaar_desktop.domain.own_record import OwnKind, OwnRecord, StoredOwn
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.gui.erasing import Erasing
from weerbaar_desktop.gui.incident.history_page import HistoryPage
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.keeping_pdf import PdfKeeping
from weerbaar_desktop.gui.resilience.own_pages import (
    AgreementsFormPage,
    EraseOwnPage,
    OwnFormPage,
    OwnPage,
    PaperFormPage,
    StoryFormPage,
    TrainingFormPage,
)
from weerbaar_desktop.gui.resilience.paper_reading import PaperReading
from weerbaar_desktop.gui.revising import Revising
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.presentation.history_shown import history_shown, history_words
from weerbaar_desktop.presentation.incident_form import Typed
from weerbaar_desktop.presentation.own_shown import (
    NORM_FILE,
    draft_key,
    lines_of,
    own_shown,
    read_change,
    read_own,
    title_words,
    typed_of,
)
from weerbaar_desktop.presentation.resilience_shown import TITLE
from weerbaar_desktop.presentation.shown import FormRefused

_PAGES: Final[dict[OwnKind, type[OwnFormPage]]] = {
    "training": TrainingFormPage, "agreements": AgreementsFormPage, "story": StoryFormPage, "paper": PaperFormPage
}  # fmt: skip


class _Found(NamedTuple):
    """What is shown on the form: what is stored, and what was half written."""

    stored: StoredOwn | None
    resumed: Resumed


class OwnWriting(Revising):
    """The form of one kind."""

    def __init__(self, joined: Joined, what: OwnKind, parent: QObject) -> None:
        agree = joined.work.library.conversation.of_norm("agree")
        self._what, self._asked = what, lines_of(what, [one.words for one in agree])
        self.page = _PAGES[what](self._asked)
        super().__init__(joined, self.page, draft_key, parent)
        self._found = _Found(None, Resumed(None))

    def open(self, name: str = "") -> None:
        """The form: `name` is the record that gets a later version; any other is a new one. What was half written is
        back.
        """
        record = RecordId(name) if RECORD.fullmatch(name) else None
        self.name = record or self._what
        vault, diary, key = self._joined.work.vault, self._joined.work.diary, draft_key(self.name)

        def find() -> _Found:
            stored = vault.own(record) if record else None
            return _Found(stored, diary.resume(key))

        self._joined.jobs.run(find, self._begin, self._joined.say_here)

    def _begin(self, found: _Found) -> None:
        self._found = found
        known = typed_of(found.stored.own if found.stored else None, self._asked)
        self._show(self.name, found.stored.record if found.stored else "", known, found.resumed)

    def _save(self, typed: Typed, reason: str) -> None:
        before, page, today = self._found.stored, self.page, self._joined.now().date()
        try:
            own = self._with_what_is_not_asked(read_own(self._what, typed, self._asked, today))
            own = read_change(own, reason, before.own) if before else own
        except FormRefused as refused:
            page.show_errors(refused.errors)
            return
        page.show_errors(())
        if before is not None and own == before.own:
            self._done(before.record, tr("Er is niets veranderd"))
            return
        self._store(lambda: self._write(own, reason).record)

    def _with_what_is_not_asked(self, own: OwnRecord) -> OwnRecord:
        """What was agreed on in answer to a question of before stays, in its own words."""
        before = self._found.stored
        if before is None:
            return own
        kept = [line for line in before.own.lines if line.text and line.label not in self._asked]
        return OwnRecord(own.what, own.title, own.on, own.again_on, (*own.lines, *kept), own.text)

    def _write(self, own: OwnRecord, reason: str) -> StoredOwn:
        records, before = self._joined.work.own_records, self._found.stored
        return records.add(own) if before is None else records.amend(before.record, own, reason)


class KeepingOwn(QObject):
    """`left` carries the kind that one looked at."""

    left = Signal(str)

    def __init__(self, joined: Joined, parent: QObject) -> None:
        super().__init__(parent)
        self._joined = joined
        self._shown: StoredOwn | None = None
        self._forms: dict[OwnKind, OwnWriting] = {}
        self._history: HistoryPage | None = None
        self._erasing = Erasing(joined, EraseOwnPage, self._open_again)
        self.page = OwnPage()
        self.page.back_asked.connect(self._leave)
        self.page.change_asked.connect(self._change)
        self.page.history_asked.connect(self._ask_history)
        self.page.erase_asked.connect(self._ask_erase)
        self._pdf = PdfKeeping(joined)
        self._reading = PaperReading(joined, self.page, self)
        self.page.print_asked.connect(self._print)
        self.page.progress.stop_asked.connect(self._pdf.stop)

    def open(self, record: str, said: str = "") -> None:
        """One of them; `said` in its foot."""
        vault = self._joined.work.vault
        self._joined.jobs.run(
            lambda: kept(vault, vault.own(RecordId(record))),
            lambda paper: self._show(paper, said),
            self._joined.say_here,
        )

    def _show(self, paper: KeptPaper, said: str) -> None:
        self._reading.stop()  # of the one that was here before
        self._shown = paper.stored
        self.page.show_own(own_shown(paper.stored), said)
        self._joined.window.show_page(self.page)
        if paper.stored.own.what == "paper":
            self._reading.show(paper.piece)
        if said:
            announce(self.page, said)

    def writing(self, what: OwnKind) -> OwnWriting:
        """The form of one kind, made when it is first needed."""
        if what not in self._forms:
            made = self._forms[what] = OwnWriting(self._joined, what, self)
            made.stored.connect(self.open)
            made.left.connect(lambda record: self.open(record) if record else self.left.emit(what))
        return self._forms[what]

    def _leave(self) -> None:
        self._reading.stop()
        self.left.emit(self._shown.own.what if self._shown is not None else "")

    def _change(self) -> None:
        self._reading.stop()
        if self._shown is not None:
            self.writing(self._shown.own.what).open(self._shown.record)

    def _print(self) -> None:
        if self._shown is not None:
            record, work = self._shown.record, self._joined.work
            self._pdf.ask(self.page, NORM_FILE, lambda: work.own_papers.agreements(record, work.library))

    def _ask_history(self) -> None:
        if self._shown is not None:
            record, vault = self._shown.record, self._joined.work.vault
            self._joined.jobs.run(
                lambda: own_versions(vault.history(record), said), self._show_history, says(self.page)
            )

    def _show_history(self, found: tuple[Version, ...]) -> None:
        if self._history is None:
            self._history = HistoryPage(TITLE, tr("Terug"))
            self._history.back_asked.connect(lambda: self._joined.window.show_page(self.page))
        self._history.show_versions(history_words(found), history_shown(found))
        self._joined.window.show_page(self._history)

    def _ask_erase(self) -> None:
        self._reading.stop()
        if (shown := self._shown) is not None:
            records, what = self._joined.work.own_records, cast("str", shown.own.what)
            title = title_words(shown.own)
            self._erasing.ask(title, lambda: records.erase(shown.record), lambda: self.left.emit(what))

    def _open_again(self) -> None:
        """A paper is read anew: what was being read ended when it was asked whether it goes."""
        if self._shown is not None:
            self.open(self._shown.record)
