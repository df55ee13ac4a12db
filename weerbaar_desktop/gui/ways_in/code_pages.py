"""The recovery code: shown to be written down, and typed back before it opens anything."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.secret_page import SecretPage
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.unlock.recover_page import CODE_HINT
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.boxes import Row, card, panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.code_field import CodeField
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.page_scroll import come_into_view
from weerbaar_desktop.gui.widgets.passphrase_field import PassphraseField
from weerbaar_desktop.gui.widgets.progress import Progress
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.qr_code import QrCode
from weerbaar_desktop.gui.widgets.text_fields import LineField
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.code_shown import NO_CODE, CodeShown

_BESIDE_FROM: Final = 640
"""Px at 100 % of the window."""
_WHAT: Final = tr("Met deze code opent u de kluis als u uw wachtzin niet meer weet. Schrijf hem over op papier.")
_USED: Final = (
    tr("Uw kluis is open, met uw nieuwe wachtzin"),
    tr("De code die u net gebruikte, blijft werken tot u een nieuwe maakt. Schrijf de nieuwe meteen op."),
)
_KNOW: Final = (
    tr("Bewaar het papier op een plek die alleen u kent, en niet bij deze computer."),
    tr("Maak er geen foto van. Een foto gaat vaak vanzelf naar internet."),
    tr("Wie het papier heeft en bij deze kluis kan, kan hem openen."),
    tr("De code werkt pas als u hem op de volgende pagina heeft overgetypt."),
)
_BACK_WHAT: Final = tr(
    "Zo weet u zeker dat de code op uw papier klopt. Typ hem over van het papier, niet van het scherm."
)
_BUSY: Final = tr("De herstelcode wordt bewaard en geprobeerd. Dat duurt een paar tellen.")
_EMPTY_CODE: Final = tr("Typ de code die op uw papier staat.")
_EMPTY_FIELD: Final = tr("Vul ook uw wachtzin in.")
DOES_NOT_FIT: Final = tr("Deze wachtzin klopt niet. Uw kluis is niet veranderd. Typ hem nog een keer.")


class CodePage(Page):
    """`sheet_asked` wants it on a sheet to print; `written` says that it stands on paper, `later_asked` leaves.

    The code stands on it while it is shown only; `code_asked` wants it again.
    """

    code_asked = Signal()
    sheet_asked = Signal()
    written = Signal()
    later_asked = Signal()

    window_name = tr("Uw herstelcode")
    destination = tr("Kluis")

    def __init__(self) -> None:
        super().__init__(tr("Uw herstelcode"), tr("Stap 1 van 2: opschrijven"))
        self.used = Banner("success", *_USED)
        self.trouble = Trouble()
        self.progress = Progress(can_stop=False)
        self.kept = Banner("info", tr("Het blad is bewaard"))
        self.code = CodeField(tr("Herstelcode"), "number", "title")
        self.qr = QrCode(tr("QR-code met dezelfde herstelcode"))
        self._shown = Row(Field(tr("Herstelcode"), self.code), self.qr, spacing=20)
        self._shown.line.setStretch(0, 1)
        self.sheet = Button(tr("Blad bewaren om af te drukken"), symbol="printer")
        know = panel(Prose(tr("Goed om te weten"), "subheading"), *(Prose(words) for words in _KNOW))
        self.add(self.used, self.trouble, Prose(_WHAT), card(self._shown, Flow(self.sheet), spacing=16))
        self.add(self.progress, self.kept, know)
        self.column.addStretch(1)
        self.done = Button(tr("Ik heb de code opgeschreven"), "primary", "check")
        self.later = Button(tr("Maak de code later"))
        self.foot = FootBar(self.done, self.later)
        self.done.clicked.connect(self.written)
        self.sheet.clicked.connect(self.sheet_asked)
        self.later.clicked.connect(self.later_asked)
        self.forget()
        follow_layout(self)

    def show_code(self, shown: CodeShown, *, used: bool = False) -> None:
        """A code to write down; `used` when the vault was opened with the one before it."""
        self.code.set_text(shown.groups)
        self.qr.show_modules(shown.modules)
        self.used.setVisible(used)

    def show_kept(self, file: str) -> None:
        """Where the sheet stands, and that it does not belong there for long."""
        words = tr(
            "Het staat hier: {file}. Druk het af en wis het bestand daarna, ook uit de prullenbak van de computer.",
            file=file,
        )
        self.kept.say(self.kept.title.text(), words)
        self.kept.show()

    def show_trouble(self, happened: str, rest: str) -> None:
        """What did not work; "" when all is well."""
        self.trouble.tell(happened, rest)

    def leave(self) -> None:
        """The code is gone from the page until one comes back."""
        self.code.set_text(NO_CODE.groups)
        self.qr.show_modules(NO_CODE.modules)

    def showEvent(self, event: QShowEvent) -> None:
        """There again, such as from the help page."""
        super().showEvent(event)
        self.code_asked.emit()

    def forget(self) -> None:
        """The code is gone from the page."""
        self.show_code(NO_CODE)
        self.kept.say(self.kept.title.text(), "")
        self.kept.hide()
        self.show_trouble("", "")

    def arrange(self, width: float) -> None:
        """The drawing beside the code, and below it where both would be squeezed."""
        direction = QBoxLayout.Direction.LeftToRight if width >= _BESIDE_FROM else QBoxLayout.Direction.TopToBottom
        self._shown.line.setDirection(direction)
        self.code.set_cramped(cramped=width < _BESIDE_FROM)
        QTimer.singleShot(0, self, self._keep_in_view)  # its height follows from its width

    def first_focus(self) -> QWidget:
        return self.code

    def _keep_in_view(self) -> None:
        if self.code.hasFocus():
            come_into_view(self.code)


class CodeBackPage(SecretPage):
    """`keep_asked` carries the code as typed and the passphrase; `back_asked` shows the code again."""

    keep_asked = Signal(str, str)

    window_name = tr("Herstelcode overtypen")
    destination = tr("Kluis")

    def __init__(self) -> None:
        super().__init__(tr("Typ de code over"), tr("Herstelcode bewaren"), tr("Terug naar de code"))
        self.set_heading(self.title, tr("Stap 2 van 2: nakijken"))
        self.code, self.passphrase = LineField(), PassphraseField()
        self.code_field = Field(tr("Herstelcode van uw papier"), self.code, CODE_HINT)
        self.passphrase_field = Field(tr("Wachtzin"), self.passphrase, tr("De wachtzin waarmee u de kluis opent."))
        self.asked = (self.code_field, self.passphrase_field)
        self.add(Prose(_BACK_WHAT), self.code_field, self.passphrase_field)
        self.column.addStretch(1)
        self.save_button.clicked.connect(self._ask)
        self.passphrase.submitted.connect(self._ask)
        follow_layout(self)

    def begin_keeping(self) -> None:
        """It is being stored and tried."""
        self.begin(_BUSY)

    def show_wrong_passphrase(self) -> None:
        """It has to be typed again."""
        self.passphrase.clear()
        self.show_wrong({self.passphrase_field: DOES_NOT_FIT})

    def forget(self) -> None:
        self.code.setText("")
        self.passphrase.clear()
        super().forget()

    def first_focus(self) -> QWidget:
        return self.code

    def _ask(self) -> None:
        found: dict[Field, str] = {}
        if not self.code.text().strip():
            found[self.code_field] = _EMPTY_CODE
        if not self.passphrase.text():
            found[self.passphrase_field] = _EMPTY_FIELD
        self.show_wrong(found)
        if not found:
            self.keep_asked.emit(self.code.text(), self.passphrase.text())
