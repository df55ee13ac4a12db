"""A conversation joined with the vault: played, left and taken up again, and afterwards what somebody noticed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.rehearsals import Half
from weerbaar_desktop.domain.dutch import sentence
from weerbaar_desktop.domain.errors import CannotContinue, Damaged, RefusedInput
from weerbaar_desktop.domain.rehearsal import Rehearsal, Scenario
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.joined import Joined, nothing, says
from weerbaar_desktop.gui.resilience.note_pages import NotePage
from weerbaar_desktop.gui.resilience.talk_page import TalkPage
from weerbaar_desktop.presentation.resilience_shown import talk_shown


class Practising(QObject):
    """`left` to Weerbaarheid."""

    left = Signal()

    def __init__(self, joined: Joined, parent: QObject) -> None:
        super().__init__(parent)
        self._joined = joined
        self._at: Rehearsal | None = None
        self._following: Scenario | None = None
        self.page, self.note = TalkPage(), NotePage()
        self._join()

    def begin(self, scenario: str) -> None:
        """This conversation, from its beginning; what was half done makes way, but for a note: that comes first."""
        rehearsals = self._joined.work.rehearsals
        found = next(one for one in self._joined.work.library.scenarios if one.id == scenario)

        def kept(half: Half | None) -> None:
            if half is None or not half.words:
                self._go(Rehearsal(found))
                return
            self._following = found
            self._at = half.rehearsal
            self._show_note(half.words)

        self._joined.jobs.run(rehearsals.kept, kept, self._joined.say_here)

    def go_on(self) -> None:
        """Where somebody was, also where they were writing; Weerbaarheid where nothing was half done."""
        self._following = None
        rehearsals = self._joined.work.rehearsals
        self._joined.jobs.run(rehearsals.kept, self._take_up, self._not_taken_up)

    def write_on(self) -> None:
        """The note that was half written, also when no word stood there yet."""
        self._following = None
        rehearsals = self._joined.work.rehearsals
        self._joined.jobs.run(rehearsals.kept, self._write_up, self._not_taken_up)

    def _take_up(self, half: Half | None) -> None:
        if half is None:
            self.left.emit()
        elif half.words:
            self._write_up(half)
        else:
            self._go(half.rehearsal)

    def _not_taken_up(self, trouble: CannotContinue) -> None:
        """What cannot be read is put aside where one comes out, and said there."""
        if isinstance(trouble, Damaged):
            self.left.emit()
        else:
            self._joined.say_here(trouble)

    def _write_up(self, half: Half | None) -> None:
        if half is None or not half.rehearsal.step.ending:
            self._take_up(half)
            return
        self._at = half.rehearsal
        self._show_note(half.words)

    def _go(self, at: Rehearsal) -> None:
        self._at = at
        self.page.show_talk(talk_shown(at))
        self._joined.window.show_page(self.page)
        self.page.first_focus().setFocus()
        self._keep("")

    def _keep(self, words: str) -> None:
        at, rehearsals = self._at, self._joined.work.rehearsals
        page = self.note if words else self.page
        if at is not None:
            self._joined.jobs.run(lambda: rehearsals.keep(at, words), nothing, says(page))

    def _choose(self, reply: int) -> None:
        if self._at is not None:
            self._go(self._at.choose(reply))

    def _back(self) -> None:
        if self._at is None or not self._at.chosen:
            self._leave()
        else:
            self._go(self._at.back())

    def _again(self) -> None:
        if self._at is not None:
            self._go(self._at.anew())

    def _leave(self) -> None:
        """Nothing stays of it but what somebody wrote and kept."""
        self._at = None
        rehearsals = self._joined.work.rehearsals
        self._joined.jobs.run(rehearsals.drop, lambda _none: self._onward(), self._joined.say_here)

    def _onward(self) -> None:
        """To the conversation that waited for a note, or back to Weerbaarheid."""
        following, self._following = self._following, None
        if following is not None:
            self._go(Rehearsal(following))
        else:
            self.left.emit()

    def _show_note(self, words: str = "") -> None:
        if self._at is not None:
            self.note.show_words(tr("Na ‘{title}’", title=self._at.scenario.title), words)
            self.note.tell_first(first=self._following is not None)
            self._joined.window.show_page(self.note)

    def _draft(self, words: str) -> None:
        self._keep(words)

    def _save(self, words: str) -> None:
        at, rehearsals = self._at, self._joined.work.rehearsals
        if at is None:
            return
        self.note.set_busy(busy=True)

        def not_kept(trouble: CannotContinue) -> None:
            self.note.set_busy(busy=False)
            if isinstance(trouble, RefusedInput):
                self.note.show_error(sentence(trouble.what))
            else:
                says(self.note)(trouble)

        def kept(_none: None) -> None:
            self.note.stored()
            self.note.set_busy(busy=False)
            self._at = None
            self._onward()

        self._joined.jobs.run(lambda: rehearsals.notice(at, words), kept, not_kept)

    def _none(self) -> None:
        self.note.stored()
        self._leave()

    def _join(self) -> None:
        self.page.chosen.connect(self._choose)
        self.page.back_asked.connect(self._back)
        self.page.stop_asked.connect(self._leave)
        self.page.again_asked.connect(self._again)
        self.page.note_asked.connect(self._show_note)
        self.note.draft_made.connect(self._draft)
        self.note.save_asked.connect(self._save)
        self.note.none_asked.connect(self._none)
