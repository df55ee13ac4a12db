"""Making a recovery code: shown, written down, typed back, stored; left half-way it opens nothing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.recovery_sheet import FILE
from weerbaar_desktop.domain.errors import CannotContinue, RefusedInput, WrongPassphrase
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.ways_in.code_pages import CodeBackPage, CodePage
from weerbaar_desktop.presentation.code_shown import code_shown

_MAKING_SHEET = tr("Het blad wordt gemaakt")


class CodeJourney(QObject):
    """`made` when a new code opens the vault and one waited for it, `left` when the person does it later.

    The code lives here, and on its two pages while they are shown: in no draft and no log. Going back and forth, or
    away to the diary, keeps it here until one of the two signals; a lock ends the process that holds it.
    """

    made = Signal()
    left = Signal()

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self._code = ""
        self._used = False
        self.page, self.back = CodePage(), CodeBackPage()
        self.page.written.connect(lambda: joined.window.show_page(self.back))
        self.page.code_asked.connect(self._show_code)
        self.page.sheet_asked.connect(self._ask_place)
        self.page.later_asked.connect(self._leave)
        self.back.back_asked.connect(lambda: joined.window.show_page(self.page))
        self.back.keep_asked.connect(self._keep)

    def show(self, *, used: bool = False) -> None:
        """Shows a new code, or the one that was being made; `used` when the one before it opened the vault."""
        if not self._code:
            self._code = self._joined.work.ways.new_code()
        self._used = used
        self._show_code()
        self._joined.window.show_page(self.page)

    def _show_code(self) -> None:
        if self._code:
            self.page.show_code(code_shown(self._code), used=self._used)

    def _leave(self) -> None:
        self._forget()
        self.left.emit()

    def _forget(self) -> None:
        self._code = ""
        self.page.forget()
        self.back.forget()

    def _keep(self, typed: str, passphrase: str) -> None:
        code, ways = self._code, self._joined.work.ways
        self.back.begin_keeping()
        self._joined.jobs.run(lambda: ways.keep_code(code, typed, passphrase), lambda _none: self._kept(), self._not)

    def _kept(self) -> None:
        waited = self._joined.window.page() is self.back
        self._forget()
        if waited:
            self.made.emit()

    def _not(self, trouble: CannotContinue) -> None:
        page = self.back
        page.ready()
        if isinstance(trouble, RefusedInput):
            page.show_wrong({page.code_field: trouble.what})
        elif isinstance(trouble, WrongPassphrase):
            page.show_wrong_passphrase()
        else:
            says(page)(trouble)

    # -- on a sheet ------------------------------------------------------------------------------

    def _ask_place(self) -> None:
        self._joined.chooser.new_file(self.page, tr("Waar mag het blad komen?"), FILE, self._make_sheet)

    def _make_sheet(self, target: Path) -> None:
        work, jobs, code = self._joined.work, self._joined.jobs, self._code
        self.page.show_trouble("", "")
        self.page.sheet.setEnabled(False)
        self.page.progress.begin(_MAKING_SHEET)
        practice = work.vault.description.practice
        jobs.read(
            lambda: work.sheets.keep(code, target, lambda: jobs.ending, practice=practice),
            self._sheet_made,
            self._no_sheet,
        )

    def _sheet_made(self, file: Path) -> None:
        self._sheet_ready(tr("Het blad is bewaard."))
        self.page.show_kept(str(file))

    def _no_sheet(self, trouble: CannotContinue) -> None:
        self._sheet_ready("")
        says(self.page)(trouble)

    def _sheet_ready(self, said: str) -> None:
        self.page.progress.end(said)
        self.page.sheet.setEnabled(True)
        if self.page.isVisible():
            self.page.sheet.setFocus()
