"""The check of a scan: every answer with a way to change it, before it is kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.flow.answer_rows import AnswerRows
from weerbaar_desktop.gui.flow.step_page import StepPage
from weerbaar_desktop.gui.flow.task_list import TaskList
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.boxes import Column, card
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.aangifte_check import CheckGroup, CheckLine
from weerbaar_desktop.presentation.self_scan import CHECK_PAGE, CHECK_TITLE, TITLE


class ScanCheckPage(StepPage):
    """`change_asked` carries the id of a question."""

    change_asked = Signal(str)

    window_name = CHECK_PAGE
    destination = TITLE
    what = tr("de zelfscan")
    lead = tr("Klopt het zo? Wat u overslaat, mag open blijven.")
    link_kind = "link"
    """Of the buttons beside the answers; larger ones for who walks through a house."""

    def __init__(self) -> None:
        super().__init__(CHECK_TITLE, tr("Bewaar {what}", what=self.what), "check")
        self._groups = Column(spacing=12)
        self.links: dict[str, Button] = {}
        self.add(Prose(self.lead), self._groups)
        self.column.addStretch(1)
        self.side = TaskList(f"{self.what[0].upper()}{self.what[1:]}")

    def show_check(self, groups: Sequence[CheckGroup]) -> None:
        """Exactly these answers."""
        self.links = {}
        fresh = Column(spacing=12)
        for group in groups:
            # These questions are whole sentences: the answer stands below each, however wide the window is.
            rows = AnswerRows([(line, self._link(line)) for line in group.lines], narrow=True)
            fresh.add(card(Prose(group.title, "subheading"), rows, padding=20, spacing=8))
        self.column.replaceWidget(self._groups, fresh)
        self._groups.hide()
        self._groups.deleteLater()
        self._groups = fresh
        self.show_problems(())
        follow_layout(self)

    def set_busy(self, *, busy: bool) -> None:
        """While it is being kept nothing else is changed."""
        for button in (self.next, self.later, self.back, *self.links.values()):
            button.setEnabled(not busy)

    def first_focus(self) -> QWidget:
        return self.next

    def _link(self, line: CheckLine) -> Button:
        link = self.links[line.key] = Button(tr("Wijzig"), self.link_kind)
        link.setAccessibleName(tr("Wijzig: {label}", label=line.label))
        link.clicked.connect(lambda: self.change_asked.emit(line.key))
        return link
