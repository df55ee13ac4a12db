"""One card of the page "Kluis": a heading, words, buttons, how far its work is, and how that ended."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.vault_care.outcome import Outcome
from weerbaar_desktop.gui.widgets.boxes import Box
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.progress import Progress
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.vault_care import Told


class CareCard(Box):
    """Subclasses hand in what stands between heading and buttons; `stop_asked` comes from the work that is busy."""

    stop_asked = Signal()

    def __init__(self, heading: str, *body: QWidget, buttons: tuple[Button, ...] = ()) -> None:
        super().__init__("card", padding=24, spacing=12)
        self.heading = Prose(heading, "subheading")
        self.progress, self.outcome, self.trouble = Progress(), Outcome(), Trouble()
        self.row = Flow(*buttons)
        self.add(self.heading, *body, self.trouble, self.outcome, self.progress, self.row)
        self._after: QWidget | None = buttons[0] if buttons else None
        self.progress.stop.setAccessibleName(tr("Stoppen: {heading}", heading=heading))
        self.progress.stop_asked.connect(self.stop_asked)

    def begin(self, words: str, *, by_itself: bool = False) -> None:
        """Work is busy: it can be stopped, and not begun again. What begins by itself leaves the keyboard alone."""
        self.show_trouble("", "")
        self.outcome.tell(None)
        focused = QApplication.focusWidget()
        had_keyboard = focused is not None and self.isAncestorOf(focused)
        if by_itself:
            self.progress.step(words)
            self.progress.show()
        else:
            self.progress.begin(words)
        if had_keyboard:
            self.progress.stop.setFocus()
        self.row.hide()

    def step(self, words: str) -> None:
        """How far the work is, while it is busy."""
        if not self.progress.isHidden():
            self.progress.step(words)

    def end(self, told: Told | None = None) -> None:
        """The work is done, stopped or has failed; `told` says how it ended."""
        had_keyboard = self.progress.stop.hasFocus()
        self.progress.end()
        self.row.show()
        if had_keyboard and self._after is not None:
            self._after.setFocus()
        self.outcome.tell(told)

    def show_trouble(self, happened: str, rest: str) -> None:
        """What did not work; "" when all is well."""
        self.trouble.tell(happened, rest)
