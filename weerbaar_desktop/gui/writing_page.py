"""A page on which somebody writes: problems on top, drafts after each pause, and nothing lost while it is stored."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget

from weerbaar_desktop.gui.drafts import Pauses
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.saving import save_shortcut
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.error_summary import ErrorSummary
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.trouble import Trouble


class WritingPage(Page):
    """Subclasses add their fields below `summary` and `trouble`, and touch `pauses` at every change."""

    def __init__(self, title: str, subtitle: str, save: str, *others: Button, first: Button | None = None) -> None:
        """`save` is what the button that stores says; it is the primary one unless `first` stands before it."""
        super().__init__(title, subtitle)
        self._had_keyboard: QWidget | None = None
        self.summary = ErrorSummary()
        self.trouble = Trouble()
        self.add(self.summary, self.trouble)
        self.save_button = Button(save, "secondary" if first else "primary", "check")
        self.foot = FootBar(*([first] if first else []), self.save_button, *others)
        self.pauses = Pauses(self)
        save_shortcut(self, self.save_button)

    def show_problems(self, problems: Iterable[tuple[str, QWidget]]) -> None:
        """Says on top what cannot be stored yet, each with the field it leads to; takes the focus when there is any."""
        self.summary.show_errors(list(problems))
        follow_layout(self)

    def show_trouble(self, happened: str, rest: str) -> None:
        """Something that the person can act on, such as a full disk; "" when all is well."""
        self.trouble.tell(happened, rest)

    def say(self, words: str) -> None:
        """How far it is kept, at the right of the foot."""
        if self.foot is not None:
            self.foot.say(words)

    def set_busy(self, *, busy: bool) -> None:
        """While it is being stored nothing is added that would be lost; the keyboard then comes back where it was.

        What waits to be kept goes first: handed over later, it would be a draft of what is stored already.
        """
        if busy:
            self.pauses.hurry()
            self._had_keyboard = self.window().focusWidget()
        self.save_button.setEnabled(not busy)
        self.setEnabled(not busy)
        if not busy and self._had_keyboard is not None:
            if self.isVisible():
                self._had_keyboard.setFocus()
            self._had_keyboard = None

    def show_clean(self) -> None:
        """Just filled in: no problems, nothing to keep yet, ready to write."""
        self.show_problems(())
        self.say("")
        self.pauses.forget()
        self.set_busy(busy=False)

    def stored(self) -> None:
        """It is in the diary, or not wanted: nothing is half written any more."""
        self.pauses.forget()

    def leave(self) -> None:
        self.pauses.hurry()
