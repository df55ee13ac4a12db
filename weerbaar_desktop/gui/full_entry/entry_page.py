"""What the pages of the full entry share: the way back, the parts beside it, and storing at any step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.flow.task_list import TaskList
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.writing_page import WritingPage
from weerbaar_desktop.presentation.full_entry import TITLE, FullEntry, tasks
from weerbaar_desktop.presentation.incident_form import Typed
from weerbaar_desktop.presentation.shown import FieldError


class EntryPage(WritingPage):
    """`way_asked` carries how the details are wanted (ONE or ALL); the other signals say where the person goes."""

    back_asked = Signal()
    next_asked = Signal()
    save_asked = Signal()
    later_asked = Signal()
    draft_made = Signal()
    way_asked = Signal(str)

    window_name = TITLE
    destination = tr("Dagboek")

    def __init__(self, *, last: bool = False) -> None:
        """On the last page storing is what comes next."""
        self.next = Button(tr("Verder"), "primary", "arrow-right")
        self.later = Button(tr("Later verder"))
        save = tr("Opslaan in dagboek") if last else tr("Opslaan")
        super().__init__(TITLE, "", save, self.later, first=None if last else self.next)
        self.back = Button(tr("Vorige"), "back", "arrow-left")
        self.column.insertWidget(0, self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._tasks = TaskList(tr("Wat u vastlegt"))
        self.side = self._tasks
        self.back.clicked.connect(self.back_asked)
        self.next.clicked.connect(self.next_asked)
        self.save_button.clicked.connect(self.save_asked)
        self.later.clicked.connect(self.later_asked)
        self.pauses.due.connect(self.draft_made)

    def show_entry(self, entry: FullEntry) -> None:
        """Shows what belongs on this page, and how far the whole is."""
        self._tasks.show_tasks(tasks(entry))
        self.show_trouble("", "")
        self.show_clean()

    def typed(self) -> Typed:
        """What stands on this page."""
        return {}

    def target(self, _key: str) -> QWidget:
        """What takes the answer to a question."""
        return self.next

    def show_errors(self, errors: Sequence[FieldError]) -> None:
        """Shows what has to be put right, on top and at the fields; takes the focus when there is anything."""
        self.show_problems([(error.sentence, self.target(error.key)) for error in errors])

    def first_focus(self) -> QWidget:
        return self.next
