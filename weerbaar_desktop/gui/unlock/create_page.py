"""Making a vault: a name, a place, and a passphrase twice."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.forms.ui_create_page import Ui_CreatePage
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.unlock.new_passphrase import NewPassphrase
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.dark_offer import DarkOffer
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.text_fields import LineField
from weerbaar_desktop.gui.widgets.zoomed_layouts import ZoomedLayouts
from weerbaar_desktop.presentation.new_vault import OWN_VAULT, VISIT_NAME, VISIT_VAULT, NewVaultWords

_ENDING: Final = ".kluis"
_MAKING: Final = tr("De kluis wordt gemaakt. Dat duurt een paar tellen, dat hoort zo.")
_REFUSED_IN_NAMES: Final = frozenset('/\\:*?"<>|')
_LONGEST_NAME: Final = 120
"""Bytes; some file systems stop at 143, and the ending and a temporary name come on top."""


class CreatePage(Page):
    """`create_asked` carries the folder and the passphrase; the other three lead elsewhere."""

    create_asked = Signal(Path, str)
    place_asked = Signal()
    back_asked = Signal()
    restore_asked = Signal()

    window_name = OWN_VAULT.title
    words: NewVaultWords = OWN_VAULT
    name_hint = tr("Zo heet de map op deze computer.")

    def __init__(self, shortest: int) -> None:
        super().__init__(self.words.title)
        self._place = Path()
        self.ui = Ui_CreatePage()
        form = QWidget()
        self.ui.setupUi(form)
        self.add(form)
        for label, words in zip((self.ui.question, self.ui.promise, self.ui.knowLost), self.words[1:4], strict=True):
            label.setText(words)
        self._make_fields(shortest)
        self.make = Button(self.words.make, "primary", "lock")
        self.back, self.restore = Button(tr("Terug")), Button(tr("Reservekopie terugzetten"), "quiet")
        self.foot = FootBar(self.make, self.back, self.restore)
        self.ui.progress.stop.hide()
        self._zoomed = ZoomedLayouts(form)
        self.make.clicked.connect(self._ask)
        self.new.submitted.connect(self._ask)
        self.new.grown.connect(lambda: follow_layout(self))
        self.back.clicked.connect(self.back_asked)
        self.restore.clicked.connect(self.restore_asked)
        self.ui.place.clicked.connect(self.place_asked)
        follow_layout(self)
        self.restyle()

    def show_folder(self, folder: Path) -> None:
        """Where the new vault will stand."""
        self._place = folder.parent
        self.name.setText(folder.name.removesuffix(_ENDING))
        self.ui.knowWhere.setText(tr("De kluis komt op deze plek op uw computer: {parent}", parent=folder.parent))

    def show_place(self, place: Path) -> None:
        """Another folder for the vault to stand in."""
        self._place = place
        self.ui.knowWhere.setText(tr("De kluis komt op deze plek op uw computer: {place}", place=place))

    def show_error(self, words: str) -> None:
        """What went wrong while it was made."""
        self.set_busy(False)
        self._show_problems([(words, self.name)] if words else [])

    def show_weak(self, words: str) -> None:
        """The passphrase would be guessed soon: said at its field and on top."""
        self.set_busy(False)
        self.new.show_wrong({self.new.field: words})
        self._show_problems([(words, self.passphrase)])

    def set_busy(self, busy: bool) -> None:
        """While the vault is made, words say so."""
        self.make.setVisible(not busy)
        self.back.setVisible(not busy)
        self.restore.setVisible(not busy)
        if busy:
            self.ui.progress.begin(_MAKING)
        else:
            self.ui.progress.end()

    def forget(self) -> None:
        """Empties the two fields of the passphrase."""
        self.new.forget()

    def first_focus(self) -> QWidget:
        return self.name

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_zoomed"):
            self._zoomed.apply()

    def _make_fields(self, shortest: int) -> None:
        self.name = LineField()
        self._name_field = Field(tr("Naam van de kluis"), self.name, self.name_hint)
        self.new = NewPassphrase(shortest)
        self.passphrase, self.again = self.new.passphrase, self.new.again
        self.ui.fieldsColumn.addWidget(self._name_field)
        self.ui.fieldsColumn.addWidget(self.new)

    def _ask(self) -> None:
        wrong = wrong_with_name(self.name.text().strip())
        self._name_field.set_error(wrong)
        found = {self._name_field: wrong} if wrong else {}
        found |= self.new.wrong()
        self.new.show_wrong(found)
        self._show_problems([(words, field.control) for field, words in found.items()])
        if not found:
            self.create_asked.emit(self._place / f"{self.name.text().strip()}{_ENDING}", self.passphrase.text())

    def _show_problems(self, problems: Sequence[tuple[str, QWidget]]) -> None:
        self.ui.errors.show_errors(problems)
        follow_layout(self)


class NewVisitPage(CreatePage):
    """For a visit at somebody's home: no copy to put back, and a dark screen for who asks for one."""

    window_name = VISIT_VAULT.title
    words = VISIT_VAULT
    name_hint = VISIT_NAME

    def __init__(self, shortest: int) -> None:
        super().__init__(shortest)
        self.restore.hide()
        self.column.insertWidget(0, DarkOffer())
        follow_layout(self)

    def set_busy(self, busy: bool) -> None:
        super().set_busy(busy)
        self.restore.hide()


def wrong_with_name(name: str) -> str:
    """Why `name` cannot be the name of a folder on each of the three systems; "" when it can."""
    if not name:
        return tr("Geef de kluis een naam.")
    if name.startswith(".") or name.endswith(".") or _REFUSED_IN_NAMES & set(name) or not name.isprintable():
        return tr("In deze naam staat een teken dat niet kan. Gebruik letters, cijfers en spaties.")
    if len(name.encode(errors="surrogatepass")) > _LONGEST_NAME:
        return tr("Deze naam is te lang. Neem een kortere naam.")
    return ""
