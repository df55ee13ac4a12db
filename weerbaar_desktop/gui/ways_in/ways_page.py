"""What opens the vault: the passphrase, the code on paper, this computer; each with what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.boxes import Row, card
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.restyling import set_style_property
from weerbaar_desktop.gui.widgets.symbol import Symbol
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.ways_shown import ASKING, TITLE, WaysShown


class State(Row):
    """How far one of the ways is: a tick or an open circle, and words that say the same."""

    def __init__(self) -> None:
        self._symbol = Symbol("circle-dashed", "text_muted")
        self.words = Prose("", "strong")
        super().__init__(self._symbol, spacing=10)
        self.line.addWidget(self.words, 1)
        self.line.setAlignment(self._symbol, Qt.AlignmentFlag.AlignTop)

    def show_state(self, words: str, *, done: bool) -> None:
        """Other words; `done` is whether nothing is left to do."""
        self.words.setText(words)
        self._symbol.show_icon("circle-check" if done else "circle-dashed", "success" if done else "text_muted")


class WaysPage(Page):
    """Signals say which of the ways the person wants to change; `back_asked` leads to the page of the vault."""

    back_asked = Signal()
    change_asked = Signal()
    renew_asked = Signal()
    code_asked = Signal()
    computer_asked = Signal()

    window_name = TITLE
    destination = tr("Kluis")

    def __init__(self) -> None:
        super().__init__(TITLE)
        self.done = Banner("success", "")
        self.trouble = Trouble()
        self._passphrase, self._code_is, self._computer_is = Prose(""), Prose(""), Prose("")
        self.change, self.renew = Button(tr("Wachtzin wijzigen")), Button(tr("Iemand kent mijn wachtzin"))
        self.code, self.computer = Button(""), Button("")
        self.code_state, self.computer_state = State(), State()
        computer = (self._computer_is, self.computer_state, Flow(self.computer))
        self.back = Button(tr("Terug naar Kluis"), "back", "arrow-left")
        self.add(
            Flow(self.back),
            self.done,
            self.trouble,
            card(Prose(tr("Wachtzin"), "subheading"), self._passphrase, Flow(self.change, self.renew), spacing=12),
            card(Prose(tr("Herstelcode"), "subheading"), self._code_is, self.code_state, Flow(self.code), spacing=12),
            card(Prose(tr("Openen zonder wachtzin"), "subheading"), *computer, spacing=12),
        )
        self.column.addStretch(1)
        self._join()

    def show_ways(self, shown: WaysShown) -> None:
        """How the vault opens now."""
        self._passphrase.setText(shown.passphrase)
        self.change.setVisible(shown.may_change)
        self.renew.setVisible(shown.may_change)
        self._code_is.setText(shown.code_is)
        self.code_state.show_state(shown.code_state, done=shown.code_made)
        self.code.setText(shown.code_button)
        # One thing stands out while there is something to do.
        set_style_property(self.code, "kind", "secondary" if shown.code_made else "primary")
        self._computer_is.setText(shown.computer_is)
        self.computer_state.show_state(shown.computer_state, done=shown.computer)
        self.computer.setText(shown.computer_button)
        self.computer.setVisible(bool(shown.computer_button))
        self.computer.setEnabled(True)
        follow_layout(self)

    def wait_for_computer(self) -> None:
        """The key store is asked, which may take as long as the person takes for a dialog of the system."""
        self.computer.setEnabled(False)
        self.computer_state.show_state(ASKING, done=False)
        announce(self.computer_state, ASKING)

    def say(self, done: str, more: str = "") -> None:
        """What was just done; "" for nothing."""
        self.done.say(done, more)
        self.done.setVisible(bool(done))
        if done:
            announce(self.done, f"{done}. {more}".strip())

    def show_trouble(self, happened: str, rest: str) -> None:
        """What did not work; "" when all is well."""
        self.trouble.tell(happened, rest)

    def first_focus(self) -> QWidget:
        return self.change if self.change.isVisibleTo(self) else self.code

    def _join(self) -> None:
        self.back.clicked.connect(self.back_asked)
        self.change.clicked.connect(self.change_asked)
        self.renew.clicked.connect(self.renew_asked)
        self.code.clicked.connect(self.code_asked)
        self.computer.clicked.connect(self.computer_asked)
