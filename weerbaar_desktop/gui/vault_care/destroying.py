"""Destroying the vault: what goes is counted, asked twice, done, and the window lets go of everything."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.work import Destroyed
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.vault_care.destroy_pages import DestroyedPage, DestroyPage, SurePage
from weerbaar_desktop.presentation.vault_care import copies_that_stay, goes_words


class _Found(NamedTuple):
    goes: str
    copies: tuple[str, ...]


class Destroying(QObject):
    """`left` when the vault stays; `ended` when it is gone and the window must forget it; `done` after that."""

    left = Signal()
    ended = Signal()
    done = Signal()

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self._found = _Found("", ())
        self.page, self.sure = DestroyPage(), SurePage()
        self.page.keep_asked.connect(self.left)
        self.page.go_on_asked.connect(self._ask_again)
        self.sure.keep_asked.connect(self.left)
        self.sure.destroy_asked.connect(self._destroy)

    def ask(self) -> None:
        """The first question, with what goes and what stays."""
        self._joined.jobs.run(self._look, self._ask, self._joined.say_here)

    def _look(self) -> _Found:
        vault, copies = self._joined.work.vault, self._joined.work.copies
        return _Found(goes_words(vault.incident_count(), len(vault.in_bin())), copies_that_stay(copies.state()))

    def _ask(self, found: _Found) -> None:
        self._found = found
        self.page.show_vault(found.goes, found.copies)
        self._joined.window.show_page(self.page)

    def _ask_again(self) -> None:
        self.sure.show_vault(self._joined.work.vault.description.name)
        self._joined.window.show_page(self.sure)

    def _destroy(self) -> None:
        self.sure.setEnabled(False)

        def failed(trouble: CannotContinue) -> None:
            self.sure.setEnabled(True)
            says(self.sure)(trouble)

        self._joined.jobs.run(self._joined.work.destroy, self._gone, failed)

    def _gone(self, found: Destroyed) -> None:
        self.ended.emit()
        page = DestroyedPage(self._found.copies, found.left, names_stay=found.names_stay)
        page.done_asked.connect(self.done)
        self._joined.window.show_page(page)
