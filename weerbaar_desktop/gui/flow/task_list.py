"""How far somebody is: each part with a word and a shape, and nothing counted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.diary.good_to_know import Beside
from weerbaar_desktop.gui.widgets.boxes import Column
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.task_shown import TaskShown, TaskState

_LOOKS: Final[dict[TaskState, tuple[str, str]]] = {
    "done": ("circle-check", "success"),
    "now": ("target", "accent"),
    "later": ("circle-dashed", "text_muted"),
}


class TaskList(Column):
    """Stands beside the pages of a flow; `title` says of what."""

    def __init__(self, title: str = tr("Uw stappen")) -> None:
        super().__init__(spacing=16)
        self._tasks = Column(spacing=12)
        self._below = Prose(tr("U kunt op elk moment stoppen. Alles blijft bewaard."), "small", "muted")
        self.add(Prose(title, "subheading"), self._tasks, self._below)

    def show_tasks(self, tasks: Sequence[TaskShown]) -> None:
        """Exactly these."""
        fresh = Column(spacing=12)
        for task in tasks:
            symbol, role = _LOOKS[task.state]
            title = Prose(task.title, "strong" if task.state == "now" else "body")
            fresh.add(Beside(symbol, title, Prose(task.words, "small", "muted"), role=role))
        self.column.replaceWidget(self._tasks, fresh)
        fresh.stackUnder(self._below)
        self._tasks.hide()
        self._tasks.deleteLater()
        self._tasks = fresh
