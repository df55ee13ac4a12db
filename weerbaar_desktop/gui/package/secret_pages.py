"""The passphrase of a package: a new one for one that is made, and that of one which was received."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.application.new_passphrase import SHORTEST_PASSPHRASE
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.secret_page import SecretPage
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.unlock.new_passphrase import NewPassphrase
from weerbaar_desktop.gui.widgets.boxes import card, panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.error_line import ErrorLine
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.passphrase_field import PassphraseField
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.package_shown import BY_PHONE, MAKE_TITLE, OPEN_TITLE

_NOTHING: Final = tr("U heeft nog niets gekozen.")
_CHOOSE_FIRST: Final = tr("Kies eerst een pakket.")
_TYPE_FIRST: Final = tr("Vul eerst de wachtzin van dit pakket in.")
_FIRST_LOOK: Final = tr(
    "U ziet eerst van wie het pakket is en wat erin zit. Pas als u dat wilt, komt het in uw kluis. "
    "Bewijs uit een pakket gaat niet vanzelf open."
)


class LongSecretPage(SecretPage):
    """One whose work takes long and can be stopped; who goes away stops it."""

    stop_asked = Signal()

    destination = tr("Kluis")

    def __init__(self, title: str, save: str, back: str) -> None:
        super().__init__(title, save, back)
        self.stop = Button(tr("Stoppen"))
        self.stop.hide()
        self.stop.clicked.connect(self.stop_asked)
        if self.foot is not None:
            self.foot.add(self.stop)

    def begin(self, words: str) -> None:
        """Work has begun; the keyboard is where it can be stopped."""
        super().begin(words)
        self.stop.show()
        self.stop.setFocus()

    def step(self, words: str) -> None:
        """How far it is, while it is busy."""
        if not self.progress.isHidden():
            self.progress.step(words)

    def ready(self, said: str = "") -> None:
        super().ready(said)
        self.stop.hide()

    def leave(self) -> None:
        if not self.stop.isHidden():
            self.stop_asked.emit()
        super().leave()


class PackagePassphrasePage(LongSecretPage):
    """`make_asked` carries the passphrase, typed twice."""

    make_asked = Signal(str)

    window_name = MAKE_TITLE

    def __init__(self) -> None:
        super().__init__(tr("Een wachtzin voor dit pakket"), tr("Maak het pakket"), tr("Terug"))
        self.new = NewPassphrase(SHORTEST_PASSPHRASE, tr("Wachtzin van het pakket"))
        self.asked = (self.new.field, self.new.again_field)
        know = panel(Prose(tr("Goed om te weten"), "subheading"), *(Prose(words) for words in BY_PHONE))
        self.add(Prose(tr("Met deze wachtzin opent de ontvanger het pakket.")), self.new, know)
        self.column.addStretch(1)
        self.save_button.clicked.connect(self._ask)
        self.new.submitted.connect(self._ask)
        self.new.grown.connect(lambda: follow_layout(self))
        follow_layout(self)

    def forget(self) -> None:
        self.new.forget()
        super().forget()

    def first_focus(self) -> QWidget:
        return self.new.passphrase.line_edit

    def _ask(self) -> None:
        found = self.new.wrong()
        self.show_wrong(found)
        if not found:
            self.make_asked.emit(self.new.text())


class OpenPackagePage(LongSecretPage):
    """`file_asked` to choose one, `open_asked` with the passphrase of it."""

    file_asked = Signal()
    open_asked = Signal(str)

    window_name = OPEN_TITLE

    def __init__(self) -> None:
        super().__init__(OPEN_TITLE, tr("Open en bekijk"), tr("Terug naar Kluis"))
        self._file: Path | None = None
        self.choose = Button(tr("Kies een pakket"), symbol="file")
        self.chosen, self.error = Prose(_NOTHING, "strong"), ErrorLine()
        self.passphrase = PassphraseField()
        hint = tr("De afzender geeft u die door. Het is niet de wachtzin van uw kluis.")
        self.field = Field(tr("Wachtzin van dit pakket"), self.passphrase, hint)
        self.asked = (self.field,)
        which = card(
            Prose(tr("Welk pakket?"), "subheading"),
            Prose(tr("Een bestand dat op .pakket eindigt."), tone="muted"),
            self.error,
            Flow(self.choose),
            self.chosen,
            spacing=12,
        )
        self.add(Prose(_FIRST_LOOK), which, self.field)
        self.column.addStretch(1)
        self.choose.clicked.connect(self.file_asked)
        self.save_button.clicked.connect(self._ask)
        self.passphrase.submitted.connect(self._ask)
        follow_layout(self)

    def show_chosen(self, file: Path | None) -> None:
        """Which one."""
        self._file = file
        self.chosen.setText(visible(file.name) if file else _NOTHING)
        self.error.say("")
        self.show_wrong({})
        self.show_trouble("", "")

    def show_wrong_passphrase(self, words: str) -> None:
        """It has to be typed again."""
        self.passphrase.clear()
        self.show_wrong({self.field: words})

    def forget(self) -> None:
        self.passphrase.clear()
        super().forget()

    def first_focus(self) -> QWidget:
        return self.passphrase.line_edit if self._file else self.choose

    def _ask(self) -> None:
        self.error.say("" if self._file else _CHOOSE_FIRST)
        if self._file is None:
            self.choose.setFocus()
            return
        self.show_wrong({} if self.passphrase.text() else {self.field: _TYPE_FIRST})
        if self.passphrase.text():
            self.open_asked.emit(self.passphrase.text())
