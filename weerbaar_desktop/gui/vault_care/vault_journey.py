"""The page "Kluis" joined: its cards, and the pages that they lead to."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.joined import Joined
from weerbaar_desktop.gui.vault_care.care_card import CareCard
from weerbaar_desktop.gui.vault_care.checking import Checking
from weerbaar_desktop.gui.vault_care.copying import Copying
from weerbaar_desktop.gui.vault_care.destroying import Destroying
from weerbaar_desktop.gui.vault_care.leaving_page import LeavingPage
from weerbaar_desktop.gui.vault_care.restoring import Restoring
from weerbaar_desktop.gui.vault_care.vault_page import TITLE, VaultPage
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.ways_shown import access_words


class VaultJourney(QObject):
    """`ways_asked` and `visits_asked` lead to the pages of what opens the vault and of who was there.

    `shown` is sent each time that the page comes up; `other_asked` carries a vault to open instead of this one;
    `ended` and `done` are those of Destroying.
    """

    shown = Signal()
    ways_asked = Signal()
    visits_asked = Signal()

    other_asked = Signal(Path)
    ended = Signal()
    done = Signal()

    def __init__(self, joined: Joined, copying: Copying, *others: QWidget, parent: QObject | None = None) -> None:
        """`others` are cards with a journey of their own elsewhere."""
        super().__init__(parent)
        self._joined = joined
        self.copying, self.checking = copying, Checking(joined, self)
        self.ways_state = Prose("")
        self.ways_button = Button(tr("Bekijk de toegang"), symbol="key")
        self.visits_button = Button(tr("Bekijk de openingen"), symbol="clock")
        self.restore_button = Button(tr("Zet een reservekopie terug"), symbol="download")
        self.leave_button = Button(tr("Ik stop met mijn functie"), symbol="door-exit")
        self.destroy_button = Button(tr("Vernietig de kluis"), symbol="trash")
        self._restoring: Restoring | None = None
        self._destroying: Destroying | None = None
        self._leaving: LeavingPage | None = None
        self.page = VaultPage(*self._cards(others))
        self.page.copy_asked.connect(copying.make)
        self.ways_button.clicked.connect(self.ways_asked)
        self.visits_button.clicked.connect(self.visits_asked)
        self.restore_button.clicked.connect(lambda: self.restoring().show())
        self.leave_button.clicked.connect(lambda: joined.window.show_page(self.leaving()))
        self.destroy_button.clicked.connect(lambda: self.destroying().ask())

    def _cards(self, others: tuple[QWidget, ...]) -> tuple[QWidget, ...]:
        """In the order in which they are read; a care of its own is one more card here."""
        beside = tr("Een kopie komt naast deze kluis te staan, nooit eroverheen.")
        leaving = tr("Uw functie eindigt, maar uw kluis blijft van u. Lees wat u ermee kunt doen.")
        return (
            CareCard(tr("Toegang"), self.ways_state, buttons=(self.ways_button, self.visits_button)),
            self.copying.card,
            self.checking.card,
            *others,
            CareCard(tr("Terugzetten"), Prose(beside), buttons=(self.restore_button,)),
            CareCard(tr("Stoppen of vernietigen"), Prose(leaving), buttons=(self.leave_button, self.destroy_button)),
        )

    def show(self) -> None:
        """The page, as the vault remembers its copies."""
        vault = self._joined.work.vault.description
        self.page.show_vault(vault.name)
        self.ways_state.setText(access_words(vault.slots, practice=vault.practice))
        self.copying.refresh()
        self.shown.emit()
        self._joined.window.show_page(self.page)

    def restoring(self) -> Restoring:
        """The page on which a copy is put back."""
        if self._restoring is None:
            joined = self._joined
            made = Restoring(joined.window, joined.jobs, joined.chooser, joined.work.opening, TITLE)
            made.left.connect(self.show)
            made.opened.connect(self.other_asked)
            self._restoring = made
        return self._restoring

    def leaving(self) -> LeavingPage:
        """The page for who leaves office."""
        if self._leaving is None:
            page = self._leaving = LeavingPage(self._joined.work.library.leaving)
            page.keep_asked.connect(self.show)
            page.destroy_asked.connect(lambda: self.destroying().ask())
            page.file_asked.connect(self._make_file)
        return self._leaving

    def _make_file(self) -> None:
        self.show()
        self.copying.make_file()

    def destroying(self) -> Destroying:
        """The pages on which the vault is destroyed."""
        if self._destroying is None:
            made = self._destroying = Destroying(self._joined, self)
            made.left.connect(self.show)
            made.ended.connect(self.copying.stop)
            made.ended.connect(self.ended)
            made.done.connect(self.done)
        return self._destroying
