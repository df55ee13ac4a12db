"""What somebody wants to do with what happened: each way in two sentences, with who may do it; a talk comes first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.aangifte.danger_banner import DangerBanner
from weerbaar_desktop.gui.aangifte.flow_page import TITLE, FlowPage
from weerbaar_desktop.gui.flow.task_list import TaskList
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.answer_group import Answer, RadioAnswer
from weerbaar_desktop.gui.widgets.boxes import Box, Column
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.reporting_shown import WayShown

_FIRST: Final = tr(
    "Praten komt eerst. Twijfelt u? Begin met een gespreksnotitie. "
    "Wat u invult, blijft bewaard voor elke andere manier."
)
OTHERS: Final = tr("Andere mogelijkheden bekijken")


class ChooseWayPage(FlowPage):
    """`way_chosen` carries the id of the way; `others_asked` leads to what else can be done."""

    way_chosen = Signal(str)
    others_asked = Signal()

    def __init__(self, ways: Sequence[WayShown]) -> None:
        super().__init__(TITLE, tr("Verder"), "arrow-right")
        self.danger = DangerBanner()
        self.answers = {way.id: RadioAnswer(Answer(way.id, way.name)) for way in ways}
        self.others = Button(OTHERS, symbol="list-details")
        self._group = QButtonGroup(self)
        self.add(self.danger, Prose(tr("Wat wilt u doen?"), "question"), Prose(_FIRST, tone="muted"))
        self.add(Column(*(self._option(way) for way in ways), spacing=12), Flow(self.others))
        self.column.addStretch(1)
        self.side = TaskList()
        self.others.clicked.connect(self.others_asked)
        follow_layout(self)

    def show_way(self, way: str) -> None:
        """Which one is chosen, without `way_chosen`."""
        answer = self.answers[way]
        answer.blockSignals(True)
        answer.setChecked(True)
        answer.blockSignals(False)
        for each in self.answers.values():
            each.restyle()

    def first_focus(self) -> QWidget:
        return next((answer for answer in self.answers.values() if answer.isChecked()), self.next)

    def _option(self, way: WayShown) -> Box:
        answer = self.answers[way.id]
        answer.setAccessibleDescription(" ".join((way.what, *way.who)))
        self._group.addButton(answer)
        answer.toggled.connect(lambda chosen: self.way_chosen.emit(way.id) if chosen else None)
        box = Box("card", 16, 6)
        box.add(
            Flow(answer), Prose(way.what), *(Prose(words, "small") for words in way.who),
            Prose(way.source, "small", "muted"),
        )  # fmt: skip
        return box
