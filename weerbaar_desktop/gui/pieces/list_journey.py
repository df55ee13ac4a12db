"""The list of all evidence joined with the vault: read anew each time it is shown, two hundred pieces at a time."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.domain.incident import EvidenceRow
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.gui.diary.diary_model import PAGE
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.pieces.list_page import EvidencePage


class _Found(NamedTuple):
    rows: tuple[EvidenceRow, ...]
    total: int


class EvidenceJourney(QObject):
    """`opened` carries a piece, `incident_asked` the incident of one."""

    opened = Signal(str)
    incident_asked = Signal(str)
    diary_asked = Signal()

    def __init__(self, joined: Joined, parent: QObject) -> None:
        super().__init__(parent)
        self._joined = joined
        self._asked = 0
        self.page = EvidencePage(joined.work.library.incident)
        self.page.opened.connect(self.opened)
        self.page.incident_asked.connect(self._incident)
        self.page.diary_asked.connect(self.diary_asked)
        self.page.narrowed.connect(self.reload)
        self.page.more_wanted.connect(self._more)

    def show(self) -> None:
        """The list as it is now."""
        self._joined.window.show_page(self.page)
        self.reload()

    def reload(self) -> None:
        """Asks the vault again; only the answer to the latest question is shown."""
        self._asked += 1
        mine, undescribed, vault = self._asked, self.page.undescribed, self._joined.work.vault

        def find() -> _Found:
            total = vault.evidence_count(undescribed=undescribed)
            return _Found(vault.all_evidence(PAGE, undescribed=undescribed), total)

        self._joined.jobs.run(find, lambda found: self._found(found, mine), says(self.page))

    def _found(self, found: _Found, mine: int) -> None:
        if mine == self._asked:
            here = self.page.isVisible() and not self.page.only_undescribed.hasFocus()
            self.page.show_trouble("", "")
            self.page.show_rows(found.rows, found.total)
            if here:
                self.page.first_focus().setFocus()

    def _more(self, offset: int) -> None:
        mine, undescribed, vault = self._asked, self.page.undescribed, self._joined.work.vault

        def add(rows: tuple[EvidenceRow, ...]) -> None:
            if mine == self._asked:
                self.page.view.rows.append(rows)

        self._joined.jobs.run(lambda: vault.all_evidence(PAGE, offset, undescribed=undescribed), add, says(self.page))

    def _incident(self, record: str) -> None:
        vault = self._joined.work.vault
        self._joined.jobs.run(
            lambda: vault.evidence(RecordId(record)).incident, self.incident_asked.emit, says(self.page)
        )
