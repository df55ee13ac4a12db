"""The first page joined with the vault: what it shows, and what is said there once after opening."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from typing import Final

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.first_page import FirstKept, FirstSeen, first_seen, with_klacht
from weerbaar_desktop.application.opening import of_another_state
from weerbaar_desktop.application.outgoing_files import NOT_FINISHED
from weerbaar_desktop.domain.incident import StoredIncident
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.came_from import CameFrom
from weerbaar_desktop.gui.joined import Joined, nothing, says
from weerbaar_desktop.gui.start.first_page import FirstPage
from weerbaar_desktop.presentation.access_shown import FAILED_TITLE, failed_words
from weerbaar_desktop.presentation.drafts_shown import FORGOTTEN, NOT_KNOWN, UNREADABLE
from weerbaar_desktop.presentation.evidence_shown import waiting_words
from weerbaar_desktop.presentation.first_shown import DRAFTS, TITLE, first_shown, kept_shown, today_words

NOT_MADE: Final = tr("De map voor de politie is niet gemaakt")


class FirstJourney(QObject):
    """`opened` carries what is wanted, its record, and the way back; `folder_stopped` what a lock stopped, in words."""

    opened = Signal(str, str, object)
    folder_stopped = Signal(str, str)

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self._asked = 0
        self.page = FirstPage()
        self.page.opened.connect(lambda where, record: self.opened.emit(where, record, self.came_from()))
        self.page.notices.settle_asked.connect(self._settle)
        self.page.notices.accept_asked.connect(self._accept)

    def came_from(self) -> CameFrom:
        """The way back to this page; the place at the left stays chosen."""
        return CameFrom(tr("het overzicht"), TITLE, self.show)

    # -- what it shows ---------------------------------------------------------------------------

    def show(self) -> None:
        """The page as it is now: at once, with what the vault says as soon as it does."""
        self.page.set_heading(TITLE, today_words(self._joined.now().date()))
        self._joined.window.show_page(self.page)
        self.reload()

    def reload(self) -> None:
        """Asks the vault again; only the answer to the latest question is shown."""
        self._asked += 1
        mine, first = self._asked, self._joined.work.first_pages
        self._joined.jobs.run(lambda: first.kept(DRAFTS), lambda kept: self._remembered(kept, mine), says(self.page))

    def _remembered(self, kept: FirstKept, mine: int) -> None:
        """The rest is read beside the vault's thread, after whatever was being saved there."""
        if mine != self._asked:
            return
        self.page.show_trouble(*(UNREADABLE if kept.unreadable else FORGOTTEN if kept.forgotten else ("", "")))
        self.page.show_kept(kept_shown(kept, self._joined.now()))
        vault = self._joined.work.vault

        def read() -> FirstSeen:
            with closing(vault.reader()) as reader:
                return first_seen(reader)

        self._joined.jobs.read_for_page(read, lambda seen: self._recorded(seen, mine), says(self.page))

    def _recorded(self, seen: FirstSeen, mine: int) -> None:
        """No page waits for the term of a klacht: all incidents of some months are read for that."""
        if mine != self._asked:
            return
        self._show(seen, mine)
        vault, offences, now = self._joined.work.vault, self._joined.work.library.offences, self._joined.now()

        def look() -> FirstSeen:
            with closing(vault.reader()) as reader:
                return with_klacht(reader, seen, offences, now)

        self._joined.jobs.read(look, lambda found: self._show(found, mine), says(self.page))

    def _show(self, seen: FirstSeen, mine: int) -> None:
        if mine == self._asked:
            self.page.show_seen(first_shown(seen, self._joined.work.library, self._joined.now().date()))

    def _settle(self) -> None:
        """Clears away what a cut-off export left, or notes it, and looks again."""
        settle = self._joined.work.exports.settle_left_over
        self._joined.jobs.run(settle, lambda _none: self.reload(), says(self.page))

    # -- what is said once -----------------------------------------------------------------------

    def say_what_opening_noticed(self) -> None:
        """Also that the vault is another than when it was last seen, until the person knows of it."""
        vault, notices = self._joined.work.vault, self.page.notices
        other = of_another_state(vault)
        rest = [finding.what for finding in vault.warnings if finding not in other]
        if rest:
            notices.warn(rest)
        if other:
            notices.warn_of_another_state([finding.what for finding in other])
        self._joined.jobs.run(self._joined.work.diary.clock_warning, self._warn, says(self.page))

    def say_what_stopped(self) -> None:
        """When a lock stopped an export: here, and for a folder also on the page one comes back to."""
        work, notices = self._joined.work, self.page.notices

        def found(words: str) -> None:
            if words:
                notices.inform(NOT_MADE, words)
                self.folder_stopped.emit(NOT_MADE, words)

        def half(words: str) -> None:
            if words:
                notices.inform(tr("Het bewijsstuk is niet als bestand bewaard"), words)

        def document(words: str) -> None:
            if words:
                notices.inform(NOT_FINISHED, words)

        self._joined.jobs.run(work.take_lost, self._not_known, says(self.page))
        self._joined.jobs.run(work.exports.take_stopped, found, says(self.page))
        self._joined.jobs.run(work.taking_out.settle, half, says(self.page))
        self._joined.jobs.run(work.outgoing.settle, document, says(self.page))
        self._joined.jobs.run(work.packages.settle, nothing, says(self.page))

    def say_what_waited(self) -> None:
        """When the program stopped before all evidence was kept."""

        def found(waited: Sequence[tuple[StoredIncident, int]]) -> None:
            if waited:
                self.page.notices.warn([waiting_words(*one) for one in waited])

        self._joined.jobs.run(self._joined.work.diary.take_expected, found, says(self.page))

    def say_what_failed(self) -> None:
        """When somebody tried a passphrase that did not fit."""
        vault = self._joined.work.vault

        def found(words: str) -> None:
            if words:
                self.page.notices.inform(FAILED_TITLE, words)

        self._joined.jobs.run(lambda: failed_words(vault.visits()), found, says(self.page))

    def _not_known(self, lost: bool) -> None:
        if lost:
            self.page.notices.inform(*NOT_KNOWN)

    def _warn(self, words: str) -> None:
        if words:
            self.page.notices.warn([words])

    def _accept(self) -> None:
        vault = self._joined.work.vault
        self._joined.jobs.run(vault.accept, lambda _none: self.page.end_warning(), says(self.page))
