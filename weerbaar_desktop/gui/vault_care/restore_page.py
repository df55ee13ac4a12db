"""Putting a copy back: which copy, its passphrase, and where the vault will stand."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.vault_care.outcome import Outcome
from weerbaar_desktop.gui.widgets.boxes import card
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.error_line import ErrorLine
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.passphrase_field import PassphraseField
from weerbaar_desktop.gui.widgets.progress import Progress
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.vault_care import Told

TITLE: Final = tr("Reservekopie terugzetten")
_NOTHING: Final = tr("U heeft nog niets gekozen.")
_CHOOSE_FIRST: Final = tr("Kies eerst een reservekopie.")
_TYPE_FIRST: Final = tr("Vul eerst de wachtzin van deze kopie in.")
_OF_A_VISIT: Final = tr("Kreeg u een bestand na een huisbezoek? Kies dat. De wachtzin is die u bij het bezoek koos.")
_BESIDE: Final = tr(
    "Een kopie komt altijd naast wat er al staat, nooit eroverheen. Hij wordt eerst helemaal nagekeken."
)


class RestorePage(Page):
    """Signals: which kind of copy to choose, `restore_asked` with the passphrase, and what comes after."""

    file_asked = Signal()
    folder_asked = Signal()
    restore_asked = Signal(str)
    open_asked = Signal()
    back_asked = Signal()
    stop_asked = Signal()

    window_name = TITLE

    def __init__(self, destination: str = "") -> None:
        """`destination` is the button of the navigation that is chosen; "" before a vault is open."""
        self.destination = destination
        super().__init__(TITLE)
        self.back = Button(tr("Terug"), "back", "arrow-left")
        self.trouble, self.outcome, self.progress = Trouble(), Outcome(), Progress()
        self.file_button = Button(tr("Kies een bestand"), symbol="file")
        self.folder_button = Button(tr("Kies een map"), symbol="folder")
        self.chosen, self.error, self.place = Prose(_NOTHING, "strong"), ErrorLine(), Prose("", tone="muted")
        self._passphrase = PassphraseField()
        hint = tr("De wachtzin die gold op de dag van de kopie.")
        self.passphrase = Field(tr("Wachtzin van deze kopie"), self._passphrase, hint)
        self._asked = self._questions()
        self.add(Flow(self.back), self.trouble, self.outcome, *self._asked, self.progress)
        self.column.addStretch(1)
        self.restore_button = Button(tr("Zet terug en controleer"), "primary", "download")
        self.open_button = Button(tr("Open deze kluis"), "primary", "lock")
        self.foot = FootBar(self.restore_button, self.open_button)
        self._join()
        self.show_chosen(None, Path())
        follow_layout(self)

    def show_chosen(self, copy: Path | None, folder: Path) -> None:
        """Which copy, and where it will stand; nothing typed and nothing done yet."""
        self.chosen.setText(visible(copy.name) if copy else _NOTHING)
        self.place.setText(tr("De kluis komt hier te staan: {folder}", folder=visible(str(folder))) if copy else "")
        self.place.setVisible(copy is not None)
        self.error.say("")
        self.show_trouble("", "")
        self.forget()
        self._show_done(None)

    def is_busy(self) -> bool:
        """Whether a copy is being put back now."""
        return not self.progress.isHidden()

    def show_busy(self, words: str) -> None:
        """How far it is."""
        if not self.is_busy():
            self._show_parts(asking=False, done=False)
            self.progress.begin(words)
            self.progress.stop.setFocus()
        else:
            self.progress.step(words)

    def show_wrong(self, words: str) -> None:
        """What is wrong with the passphrase."""
        self._show_done(None)
        self._passphrase.clear()
        self.passphrase.set_error(words)
        self._passphrase.setFocus()

    def show_done(self, told: Told) -> None:
        """It stands, and was checked."""
        self.forget()
        self._show_done(told)
        self.open_button.setFocus()

    def show_trouble(self, happened: str, rest: str) -> None:
        """What did not work; "" when all is well."""
        self.trouble.tell(happened, rest)
        if happened:
            self._show_done(None)

    def forget(self) -> None:
        """Empties the field."""
        self._passphrase.clear()
        self.passphrase.set_error("")

    def leave(self) -> None:
        self.forget()

    def first_focus(self) -> QWidget:
        if self.is_busy():
            return self.progress.stop
        if not self.open_button.isHidden():
            return self.open_button
        return self.file_button if self.chosen.text() == _NOTHING else self._passphrase

    def _questions(self) -> tuple[QWidget, ...]:
        which = card(
            Prose(tr("Welke reservekopie?"), "subheading"),
            Prose(tr("Een bestand dat op .weerbaar eindigt, of een map die op .reserve eindigt."), tone="muted"),
            Prose(_OF_A_VISIT, tone="muted"),
            self.error, Flow(self.file_button, self.folder_button), self.chosen, self.place, spacing=12,
        )  # fmt: skip
        return Prose(_BESIDE), which, self.passphrase

    def _show_done(self, told: Told | None) -> None:
        self.progress.end()
        self.outcome.tell(told)
        self._show_parts(asking=told is None, done=told is not None)

    def _show_parts(self, *, asking: bool, done: bool) -> None:
        for part in (*self._asked, self.restore_button, self.back):
            part.setVisible(asking)
        self.open_button.setVisible(done)

    def _join(self) -> None:
        self.back.clicked.connect(self.back_asked)
        self.file_button.clicked.connect(self.file_asked)
        self.folder_button.clicked.connect(self.folder_asked)
        self.open_button.clicked.connect(self.open_asked)
        self.restore_button.clicked.connect(self._ask)
        self._passphrase.submitted.connect(self._ask)
        self.progress.stop_asked.connect(self.stop_asked)

    def _ask(self) -> None:
        if self.chosen.text() == _NOTHING:
            self.error.say(_CHOOSE_FIRST)
            self.file_button.setFocus()
        elif not self._passphrase.text():
            self.show_wrong(_TYPE_FIRST)
        else:
            self.passphrase.set_error("")
            self.restore_asked.emit(self._passphrase.text())
