"""The step that covers what is private, joined with the vault: searching, deciding, and making copies to give."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import cast

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.redacting import MadeCopy, can_be_redacted
from weerbaar_desktop.application.shielding import NOTHING_SEEN, Seen, settle
from weerbaar_desktop.application.text_copies import can_be_copied_as_text
from weerbaar_desktop.domain.aangifte import AangifteAnswers, Private
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.shield import Shield
from weerbaar_desktop.domain.shielding import NOTHING_DECIDED, Giving, Shielding
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.aangifte.shield_page import ShieldPage
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.presentation import shielding_shown
from weerbaar_desktop.presentation.shielding_shown import BARS, KEEP, TEXT
from weerbaar_desktop.presentation.shown import FieldError


class ShieldStep(QObject):
    """`decided` when there is something new to keep, `keep_asked` when it should be; `redact_asked` carries a piece."""

    decided = Signal()
    keep_asked = Signal()
    redact_asked = Signal(str)
    _said = Signal(str)

    def __init__(self, joined: Joined, page: ShieldPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self.page = page
        self.shielding = NOTHING_DECIDED
        self.seen = NOTHING_SEEN
        self._records: tuple[RecordId, ...] = ()
        self._answers: AangifteAnswers | None = None
        self._copying = ""
        self._stop = Event()
        self._said.connect(self._tell)  # comes from the reading thread, so Qt brings it to this one
        page.text_decided.connect(self._decide_text)
        page.piece_decided.connect(self._decide_piece)
        page.copy_asked.connect(self._copy)
        page.stop_asked.connect(self._halt)
        page.draft_made.connect(self.keep_asked)

    def begin(self, records: tuple[RecordId, ...], answers: AangifteAnswers, shielding: Shielding) -> None:
        """Searches everything that goes out, and shows what was found."""
        self._records, self._answers, self.shielding = records, answers, shielding
        self._search()

    def look(self, records: tuple[RecordId, ...], answers: AangifteAnswers, then: Callable[[Seen], None]) -> None:
        """The same for who shows it elsewhere; what was searched before is known."""
        self._records, self._answers = records, answers
        work, jobs, stop = self._joined.work, self._joined.jobs, self._fresh()

        def found(seen: Seen) -> None:
            if stop is self._stop:
                self.seen = seen
                then(seen)

        def failed(trouble: CannotContinue) -> None:
            if stop is self._stop:
                self._joined.say_here(trouble)

        jobs.read(
            lambda: work.look_for_private(records, answers, lambda _words: None, lambda: stop.is_set() or jobs.ending),
            found,
            failed,
        )

    def come_back(self) -> None:
        """A copy with bars was kept: that is what is given now."""
        for one in self.seen.pieces:
            if one.piece.record == self._copying:
                self.shielding = shielding_shown.decide_piece(self.shielding, one, "copy", "")
                self.decided.emit()

    def show_rest(self) -> None:
        """What waits for a choice comes first: for when all that was shown is decided."""
        self._show()

    def still_open(self) -> tuple[FieldError, ...]:
        """What has to be decided before one goes on."""
        return shielding_shown.still_open(self.seen, self.shielding)

    def _halt(self) -> None:
        self._stop.set()

    def _fresh(self) -> Event:
        self._stop.set()
        self._stop = Event()
        return self._stop

    def _search(self) -> None:
        answers, records, work, jobs = self._answers, self._records, self._joined.work, self._joined.jobs
        if answers is None:
            return
        stop, said = self._fresh(), self._said.emit
        self.page.begin_search(tr("Zoeken naar wat geheim moet blijven"))

        def found(seen: Seen) -> None:
            if stop is self._stop:
                self.seen = seen
                self._show()
                self.page.end_search()

        def failed(trouble: CannotContinue) -> None:
            if stop is self._stop:
                self.page.end_search()
                says(self.page)(trouble)

        jobs.read(
            lambda: work.look_for_private(records, answers, said, lambda: stop.is_set() or jobs.ending), found, failed
        )

    def _tell(self, words: str) -> None:
        if not self.page.progress.isHidden():
            self.page.progress.step(words)

    def _show(self) -> None:
        private = self._private()
        makes = {one.piece.record: kind for one in self.seen.pieces if (kind := self._makes(one.piece))}
        words, filled = self._joined.work.library.incident, bool(Shield.of(private).needles)
        self.page.show_shield(
            shielding_shown.shield_shown(self.seen, self.shielding, words, cast("dict[str, str]", makes), filled=filled)
        )

    def _private(self) -> Private:
        return (self._answers.private if self._answers else None) or Private()

    def _makes(self, piece: Evidence) -> str:
        viewer = self._joined.work.viewer
        if can_be_redacted(piece, viewer):
            return BARS
        return TEXT if can_be_copied_as_text(piece, viewer) else ""

    # -- deciding ----------------------------------------------------------------------------------

    def _decide_text(self, key: str, choice: str, reason: str) -> None:
        hit = next((hit for hit in self.seen.texts if shielding_shown.hit_key(hit) == key), None)
        if hit is not None:
            self.shielding = shielding_shown.decide_text(self.shielding, hit, keep=choice == KEEP, reason=reason)
            self.decided.emit()

    def _decide_piece(self, key: str, choice: str, reason: str) -> None:
        seen = next((one for one in self.seen.pieces if one.piece.record == key), None)
        if seen is not None and choice:
            self.shielding = shielding_shown.decide_piece(self.shielding, seen, cast("Giving", choice), reason)
            self.decided.emit()

    # -- copies ------------------------------------------------------------------------------------

    def _copy(self, record: str) -> None:
        """With bars on a page of its own, as text at once."""
        self._copying = record
        seen = next((one for one in self.seen.pieces if one.piece.record == record), None)
        if seen is None:
            return
        if self._makes(seen.piece) == BARS:
            self.redact_asked.emit(record)
            return
        copies, private, jobs, stop = self._joined.work.text_copies, self._private(), self._joined.jobs, self._fresh()
        self.page.begin_search(tr("De kopie maken"))

        def failed(trouble: CannotContinue) -> None:
            self._show()
            self.page.end_search()
            says(self.page)(trouble)

        def keep(copy: MadeCopy) -> None:
            jobs.run(lambda: copies.keep(seen.piece.record, copy), lambda _made: self._copied(), failed)

        jobs.read(lambda: copies.make(seen.piece.record, private, lambda: stop.is_set() or jobs.ending), keep, failed)

    def _copied(self) -> None:
        self.come_back()
        self.keep_asked.emit()
        announce(self.page, tr("De afgeschermde kopie is bewaard."))
        self._search()


def sentence_of(seen: Seen, shielding: Shielding) -> str:
    """What the check page says of it."""
    return shielding_shown.shield_sentence(seen, settle(seen, shielding), shielding)
