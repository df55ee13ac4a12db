"""The first page: the passphrase, and nothing that has to be decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.forms.ui_unlock_page import Ui_UnlockPage
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.theme.theme import current_theme
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.wrapped_words import SMALL
from weerbaar_desktop.gui.widgets.zoomed_layouts import ZoomedLayouts

if TYPE_CHECKING:
    from collections.abc import Callable

    from weerbaar_desktop.gui.unlock.unlock_rest import UnlockRest

_OPENING = tr("De kluis gaat open. Dat duurt een paar tellen, dat hoort zo.")
_PRACTISING = tr("De oefenkluis wordt klaargezet. Dat duurt ongeveer een halve minuut.")
_ASKING = tr("Wij vragen deze computer om de sleutel. Misschien vraagt het systeem u iets.")
_BESIDE_FROM = 1000
_CRAMPED = 540


class UnlockPage(Page):
    """`open_asked` and `repair_asked` carry the passphrase; the others are the links and the button below it."""

    open_asked = Signal(str)
    forgot_asked = Signal()
    computer_asked = Signal()
    other_asked = Signal()
    create_asked = Signal()
    restore_asked = Signal()
    repair_asked = Signal(str)
    visit_asked = Signal()
    visits_asked = Signal()
    calm_asked = Signal()

    window_name = tr("Kluis openen")
    wide = True

    def __init__(self) -> None:
        self.rest: UnlockRest | None = None
        super().__init__("Weerbaar")
        self.ui = Ui_UnlockPage()
        form = QWidget()
        self.ui.setupUi(form)
        self.add(form)
        self._busy = False
        self._width = float(_BESIDE_FROM)
        self._zoomed = ZoomedLayouts(form)
        self._name_things()
        self._join()
        self.restyle()

    def complete(self) -> None:
        """Adds, after the first paint of the program, what one can do without for a moment."""
        from weerbaar_desktop.gui.unlock.unlock_rest import UnlockRest

        if self.rest is None:
            self.rest = UnlockRest(self.ui)
            self.rest.forgot.clicked.connect(self.forgot_asked)
            self.rest.computer.clicked.connect(self.computer_asked)
            self.rest.calm.clicked.connect(self.calm_asked)
            self.rest.restore.clicked.connect(self.restore_asked)
            self.rest.visit.clicked.connect(self.visit_asked)
            self.rest.visits.clicked.connect(self.visits_asked)
            self.rest.repair.clicked.connect(lambda: self._with_passphrase(self.repair_asked.emit))
            self.restyle()

    # -- what is shown ---------------------------------------------------------------------------

    def show_vault(self, name: str, practice_passphrase: str = "") -> None:
        """Says which vault it is; a practice vault shows its fixed passphrase."""
        self.ui.which.setText(tr("Kluis: {name}", name=name) if name else " ")  # its line stays, so that nothing moves
        if self.rest is not None:
            self.rest.show_practice(practice_passphrase)

    def show_error(self, words: str) -> None:
        """What went wrong, in one or more sentences, at the field; "" when nothing did."""
        from weerbaar_desktop.gui.widgets.restyling import set_style_property

        self.complete()
        self.set_busy(False)
        ui = self.ui
        if self.rest is not None:
            self.rest.error.say(words)
        set_style_property(ui.field, "box", "field-error" if words else "")
        set_style_property(ui.passphrase.line_edit, "state", "error" if words else "")
        hint = ui.hint.text()
        ui.passphrase.line_edit.setAccessibleDescription(f"{words} {hint}" if words else hint)
        self._indent_field()
        if words:
            ui.passphrase.clear()
            ui.passphrase.setFocus()
            announce(self, words)

    def show_note(self, kind: str, title: str, words: str) -> None:
        """Something to know before one opens the vault."""
        self.complete()
        if self.rest is not None:
            self.rest.show_note(kind, title, words)
            announce(self, f"{title}. {words}")

    def offer_computer(self, *, offered: bool) -> None:
        """Whether the key store of this computer may open the vault."""
        self.complete()
        if self.rest is not None:
            self.rest.computer.setVisible(offered)

    def wait_for_computer(self) -> None:
        """The key store is asked; who would rather type the passphrase can."""
        self.show_error("")
        if self.rest is not None:
            self.rest.busy.say_soon(_ASKING)

    def offer_repair(self, *, offered: bool) -> None:
        """The vault is damaged, and a repair may help."""
        self.complete()
        if self.rest is not None:
            self.rest.repair.setVisible(offered)

    def show_mended(self, title: str, words: str) -> None:
        """What a repair did; "" when none was done."""
        self.complete()
        if self.rest is not None:
            self.rest.mended.say(title, words)
            self.rest.mended.setVisible(bool(title))
            if title:
                announce(self, f"{title}. {words}")

    def set_busy(self, busy: bool) -> None:
        """While the vault opens, words say so, and a second press does nothing."""
        self._busy = busy
        self.complete()
        if self.rest is not None:
            self.rest.busy.say_soon(_OPENING if busy else "")

    def wait_for_practice(self) -> None:
        """The practice vault may have to be made first."""
        self.set_busy(True)
        if self.rest is not None:
            self.rest.busy.say_soon(_PRACTISING)

    def is_busy(self) -> bool:
        """Whether the vault is being opened."""
        return self._busy

    def forget(self) -> None:
        """Empties the field."""
        self.ui.passphrase.clear()

    def first_focus(self) -> QWidget:
        return self.ui.passphrase.line_edit

    # -- how it is arranged ----------------------------------------------------------------------

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_zoomed"):
            self._zoomed.apply()
            self._indent_field()
            if self.rest is not None:
                self.rest.restyle()
            self.arrange(self._width)

    def arrange(self, width: float) -> None:
        """The columns beside each other from 1000 px at 100 %, below each other in the middle otherwise."""
        self._width = width
        beside = width >= _BESIDE_FROM
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self.ui.columns.setDirection(direction)
        cramped = width < _CRAMPED
        self.ui.links.setDirection(QBoxLayout.Direction.TopToBottom if cramped else QBoxLayout.Direction.LeftToRight)
        px = current_theme().px
        inside = px(20 if width < SMALL else 40)
        self.ui.cardColumn.setContentsMargins(inside, px(36), inside, px(28))
        self.ui.card.setMaximumWidth(px(520))
        self.ui.card.setMinimumWidth(px(520) if beside else 0)
        middle = 0 if beside else max(0, px(width - 520) // 2 - px(32))
        self.ui.whole.setContentsMargins(middle, 0, middle, 0)
        self.ui.aside.setMaximumWidth(px(340) if beside else px(520))
        self.ui.aside.setMinimumWidth(px(340) if beside else 0)
        if self.rest is not None:
            self.rest.arrange(inside, beside=beside, cramped=cramped)

    def _indent_field(self) -> None:
        left = current_theme().px(16) if self.ui.field.property("box") == "field-error" else 0
        self.ui.fieldColumn.setContentsMargins(left, 0, 0, 0)

    # -- what the person does --------------------------------------------------------------------

    def _name_things(self) -> None:
        ui = self.ui
        ui.label.setBuddy(ui.passphrase.line_edit)
        ui.passphrase.line_edit.setAccessibleName(ui.label.text())
        ui.passphrase.line_edit.setAccessibleDescription(ui.hint.text())
        self.show_vault("")

    def _join(self) -> None:
        ui = self.ui
        ui.open.clicked.connect(self._ask)
        ui.passphrase.submitted.connect(self._ask)
        ui.other.clicked.connect(self.other_asked)
        ui.create.clicked.connect(self.create_asked)

    def _ask(self) -> None:
        self._with_passphrase(self.open_asked.emit)

    def _with_passphrase(self, then: Callable[[str], None]) -> None:
        if self._busy:
            return
        passphrase = self.ui.passphrase.text()
        if not passphrase:
            self.show_error(tr("Vul eerst uw wachtzin in."))
            return
        self.show_error("")
        then(passphrase)
