"""Making a vault: a name, a place, and a passphrase twice."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.gui.forms.ui_create_page import Ui_CreatePage
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.unlock.passphrase_offer import PassphraseOffer
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.passphrase_field import PassphraseField
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.text_fields import LineField
from weerbaar_desktop.gui.widgets.zoomed_layouts import ZoomedLayouts

_ENDING: Final = ".kluis"
_MAKING: Final = "De kluis wordt gemaakt. Dat duurt een paar tellen, dat hoort zo."
_REFUSED_IN_NAMES: Final = frozenset('/\\:*?"<>|')
_RESTS_MS: Final = 400
_WRITE_DOWN: Final = "Deze woorden zijn nu uw wachtzin. Schrijf ze op en typ ze daarna nog een keer."
_LONGEST_NAME: Final = 120
"""Bytes; some file systems stop at 143, and the ending and a temporary name come on top."""


class CreatePage(Page):
    """`create_asked` carries the folder and the passphrase; `place_asked`, `back_asked` and `restore_asked` lead
    elsewhere.

    `judgement_asked` carries what was typed once the typing rests, `words_asked` wants six words.
    """

    create_asked = Signal(Path, str)
    place_asked = Signal()
    back_asked = Signal()
    restore_asked = Signal()
    judgement_asked = Signal(str)
    words_asked = Signal()

    window_name = "Nieuwe kluis"

    def __init__(self, shortest: int) -> None:
        super().__init__("Nieuwe kluis")
        self._shortest = shortest
        self._place = Path()
        self.ui = Ui_CreatePage()
        form = QWidget()
        self.ui.setupUi(form)
        self.add(form)
        self._make_fields()
        self.make = Button("Kluis maken", "primary", "lock")
        self.back, self.restore = Button("Terug"), Button("Reservekopie terugzetten", "quiet")
        self.foot = FootBar(self.make, self.back, self.restore)
        self.ui.progress.stop.hide()
        self._zoomed = ZoomedLayouts(form)
        self.make.clicked.connect(self._ask)
        self.again.submitted.connect(self._ask)
        self.back.clicked.connect(self.back_asked)
        self.restore.clicked.connect(self.restore_asked)
        self.ui.place.clicked.connect(self.place_asked)
        follow_layout(self)
        self.restyle()

    def show_folder(self, folder: Path) -> None:
        """Where the new vault will stand."""
        self._place = folder.parent
        self.name.setText(folder.name.removesuffix(_ENDING))
        self.ui.knowWhere.setText(f"De kluis komt op deze plek op uw computer: {folder.parent}")

    def show_place(self, place: Path) -> None:
        """Another folder for the vault to stand in."""
        self._place = place
        self.ui.knowWhere.setText(f"De kluis komt op deze plek op uw computer: {place}")

    def show_error(self, words: str) -> None:
        """What went wrong while it was made."""
        self.set_busy(False)
        self._show_problems([(words, self.name)] if words else [])

    def show_weak(self, words: str) -> None:
        """The passphrase would be guessed soon: said at its field and on top."""
        self.set_busy(False)
        self._passphrase_field.set_error(words)
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
        self.passphrase.clear()
        self.again.clear()
        self.offer.forget()
        self._say("")

    def show_words(self, words: str) -> None:
        """Six words to choose or leave."""
        self.offer.show_words(words)
        follow_layout(self)

    def show_judgement(self, passphrase: str, words: str) -> None:
        """What is to be said of `passphrase`, unless something else stands there by now."""
        if passphrase == self.passphrase.text():
            self._say(words)
            announce(self.advice, words)

    def first_focus(self) -> QWidget:
        return self.name

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_zoomed"):
            self._zoomed.apply()

    def _make_fields(self) -> None:
        self.name = LineField()
        self.passphrase, self.again = PassphraseField(what="wachtzin"), PassphraseField(what="herhaalde wachtzin")
        self._name_field = Field("Naam van de kluis", self.name, "Zo heet de map op deze computer.")
        hint = f"Minstens {self._shortest} tekens, bijvoorbeeld zes losse woorden. Plakken mag."
        self._passphrase_field = Field("Wachtzin", self.passphrase, hint)
        self._again_field = Field("Wachtzin, nog een keer", self.again)
        self.advice, self.offer = Prose(""), PassphraseOffer()
        self._say("")
        for part in (self._name_field, self._passphrase_field, self.advice, self.offer, self._again_field):
            self.ui.fieldsColumn.addWidget(part)
        self._rests = QTimer(self, interval=_RESTS_MS, singleShot=True)
        self._rests.timeout.connect(self._ask_judgement)
        self.passphrase.line_edit.textChanged.connect(self._typed)
        self.offer.words_asked.connect(self.words_asked)
        self.offer.taken.connect(self._take)

    def _typed(self) -> None:
        self._say("")
        self._rests.start()

    def _ask_judgement(self) -> None:
        if self.passphrase.text():
            self.judgement_asked.emit(self.passphrase.text())

    def _say(self, words: str) -> None:
        self.advice.setText(words)
        self.advice.setVisible(bool(words))

    def _take(self, words: str) -> None:
        self.passphrase.line_edit.setText(words)
        self._rests.stop()
        self.passphrase.show_words()
        self.again.clear()
        self._say(_WRITE_DOWN)
        announce(self.advice, _WRITE_DOWN)
        self.again.setFocus()

    def _ask(self) -> None:
        found = self._wrong()
        for field in (self._name_field, self._passphrase_field, self._again_field):
            field.set_error(found.get(field, ""))
        self._show_problems([(words, field.control) for field, words in found.items()])
        if not found:
            self.create_asked.emit(self._place / f"{self.name.text().strip()}{_ENDING}", self.passphrase.text())

    def _show_problems(self, problems: Sequence[tuple[str, QWidget]]) -> None:
        self.ui.errors.show_errors(problems)
        follow_layout(self)

    def _wrong(self) -> dict[Field, str]:
        """The fields that cannot be used as they are, with why."""
        found: dict[Field, str] = {}
        if words := wrong_with_name(self.name.text().strip()):
            found[self._name_field] = words
        if len(self.passphrase.text()) < self._shortest:
            found[self._passphrase_field] = f"De wachtzin is te kort. Neem minstens {self._shortest} tekens."
        elif self.passphrase.text() != self.again.text():
            found[self._again_field] = "De twee wachtzinnen zijn niet gelijk. Typ ze nog een keer."
        return found


def wrong_with_name(name: str) -> str:
    """Why `name` cannot be the name of a folder on each of the three systems; "" when it can."""
    if not name:
        return "Geef de kluis een naam."
    if name.startswith(".") or name.endswith(".") or _REFUSED_IN_NAMES & set(name) or not name.isprintable():
        return "In deze naam staat een teken dat niet kan. Gebruik letters, cijfers en spaties."
    if len(name.encode(errors="surrogatepass")) > _LONGEST_NAME:
        return "Deze naam is te lang. Neem een kortere naam."
    return ""
