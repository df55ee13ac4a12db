"""The bin joined with the vault: putting away with a reason, reading, bringing back, and erasing for good."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.domain.errors import CannotContinue, RefusedInput
from weerbaar_desktop.domain.incident import IncidentRow, StoredIncident, first_words
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.bin.bin_page import BinPage
from weerbaar_desktop.gui.bin.put_away_page import PutAwayPage
from weerbaar_desktop.gui.bin.trashed_page import TrashedPage
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.presentation.bin_shown import trashed_shown

_WHY = tr("Schrijf in een paar woorden waarom u deze aantekening weglegt.")


class _Opened(NamedTuple):
    stored: StoredIncident
    reason: str


class BinJourney(QObject):
    """`put_away` carries a record that is now in the bin, `brought_back` one that left it; `kept` one that stays."""

    put_away = Signal(str)
    brought_back = Signal(str)
    kept = Signal(str)
    diary_asked = Signal()

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self._record = RecordId("")
        self.page = BinPage(joined.work.library.incident)
        self._asking: PutAwayPage | None = None
        self._entry: TrashedPage | None = None
        self.page.opened.connect(self._open)
        self.page.bring_back_asked.connect(self.bring_back)
        self.page.diary_asked.connect(self.diary_asked)

    # -- the list --------------------------------------------------------------------------------

    def show(self, said: str = "") -> None:
        """What lies in the bin; `said` tells what was just done."""
        self.page.show_trouble("", "")
        self.page.say(said)
        vault = self._joined.work.vault

        def shown(rows: tuple[IncidentRow, ...]) -> None:
            self.page.show_rows(rows)
            self._joined.window.show_page(self.page)

        self._joined.jobs.run(vault.in_bin, shown, self._joined.say_here)

    # -- putting away ----------------------------------------------------------------------------

    def ask(self, record: str) -> None:
        """Asks why this entry goes to the bin."""
        self._record = RecordId(record)
        vault = self._joined.work.vault
        self._joined.jobs.run(lambda: vault.incident(self._record), self._ask, self._joined.say_here)

    def _ask(self, stored: StoredIncident) -> None:
        page = self._put_away_page()
        page.show_entry(first_words(stored.incident.account))
        self._joined.window.show_page(page)

    def _put_away_page(self) -> PutAwayPage:
        if self._asking is None:
            page = self._asking = PutAwayPage()
            page.put_away_asked.connect(self._put_away)
            page.not_asked.connect(lambda: self.kept.emit(self._record))
        return self._asking

    def _put_away(self, reason: str) -> None:
        page, record, diary = self._put_away_page(), self._record, self._joined.work.diary
        page.show_error("" if reason.strip() else _WHY)
        if not reason.strip():
            return
        page.set_busy(busy=True)
        self._joined.jobs.run(lambda: diary.put_away(record, reason), self._done, self._not_done)

    def _done(self, stored: StoredIncident) -> None:
        self._put_away_page().set_busy(busy=False)
        self.put_away.emit(stored.record)
        self.show(tr("In de prullenbak gelegd"))

    def _not_done(self, trouble: CannotContinue) -> None:
        page = self._put_away_page()
        page.set_busy(busy=False)
        if isinstance(trouble, RefusedInput):
            page.show_error(trouble.happened)
        else:
            says(page)(trouble)

    # -- one entry -------------------------------------------------------------------------------

    def _open(self, record: str) -> None:
        self._record = RecordId(record)
        diary, vault = self._joined.work.diary, self._joined.work.vault

        def read() -> _Opened:
            return _Opened(vault.incident(self._record), diary.reason_of_last(self._record))

        self._joined.jobs.run(read, self._opened, says(self.page))

    def _opened(self, found: _Opened) -> None:
        page = self._entry_page()
        page.show_entry(trashed_shown(found.stored, found.reason))
        self._joined.window.show_page(page)

    def _entry_page(self) -> TrashedPage:
        if self._entry is None:
            page = self._entry = TrashedPage()
            page.bin_asked.connect(lambda: self.show())  # noqa: PLW0108 - without the `checked` of the signal
            page.bring_back_asked.connect(lambda: self.bring_back(self._record))
            page.erase_asked.connect(self._erase)
        return self._entry

    def bring_back(self, record: str) -> None:
        """Out of the bin, as it was."""
        diary = self._joined.work.diary
        self._joined.jobs.run(
            lambda: diary.bring_back(RecordId(record)),
            lambda stored: self.brought_back.emit(stored.record),
            self._joined.say_here,
        )

    def _erase(self) -> None:
        diary, record = self._joined.work.diary, self._record
        self._joined.jobs.run(
            lambda: diary.erase(record), lambda _none: self.show(tr("De aantekening is gewist")), self._joined.say_here
        )
