"""What the pages of a flow share: the way back, errors on top, the task list, and the same foot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.flow.task_list import TaskList
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.saving import save_shortcut
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.error_summary import ErrorSummary
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.task_shown import TaskShown


class StepPage(Page):
    """One step; `back_asked`, `next_asked` and `later_asked` are what the person wants next."""

    back_asked = Signal()
    next_asked = Signal()
    later_asked = Signal()

    def __init__(self, title: str, next_words: str, symbol: str) -> None:
        super().__init__(title)
        self.back = Button(tr("Vorige vraag"), "back", "arrow-left")
        self.summary = ErrorSummary()
        self.trouble = Trouble()
        self.next = Button(next_words, "primary", symbol)
        self.later = Button(tr("Later verder"))
        self.foot = FootBar(self.next, self.later)
        self.column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self.summary, self.trouble)
        self.back.clicked.connect(self.back_asked)
        self.next.clicked.connect(self.next_asked)
        self.later.clicked.connect(self.later_asked)
        save_shortcut(self, self.next)

    def show_tasks(self, tasks: Sequence[TaskShown]) -> None:
        """How far one is."""
        if isinstance(self.side, TaskList):
            self.side.show_tasks(tasks)

    def show_problems(self, problems: Sequence[tuple[str, QWidget]]) -> None:
        """Sentences with the widget each leads to."""
        self.summary.show_errors(problems)
        follow_layout(self)

    def show_trouble(self, happened: str, rest: str) -> None:
        """Something that the person can act on; "" when all is well."""
        self.trouble.tell(happened, rest)

    def say(self, words: str) -> None:
        """How far it is kept, at the right of the foot."""
        if self.foot is not None:
            self.foot.say(words)
