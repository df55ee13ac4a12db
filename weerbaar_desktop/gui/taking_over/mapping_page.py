"""Which column of a list is what: proposed by the program, changed by the person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.saving import save_shortcut
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.answer_group import Answer, AnswerGroup
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.boxes import Column
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.select import Select
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.list_mapping import Chosen, ColumnShown
from weerbaar_desktop.presentation.shown import ChoiceShown
from weerbaar_desktop.presentation.taking_over import HEADING_LIST


class MappingPage(Page):
    """`next_asked` carries what was chosen; `head_changed` when the first row turns out to be a head, or not."""

    back_asked = Signal()
    next_asked = Signal(object)
    head_changed = Signal(bool)

    window_name = tr("Kolommen van de lijst")
    destination = tr("Dagboek")

    def __init__(self, choices: Sequence[ChoiceShown]) -> None:
        super().__init__(HEADING_LIST)
        self._choices = choices
        self.selects: dict[int, Select] = {}
        self.back = Button(tr("Kies een andere lijst"), "back", "arrow-left")
        self.trouble = Trouble()
        self.before = Banner("info", "")
        self.head = AnswerGroup(
            tr("Staat op de eerste rij hoe de kolommen heten?"),
            [Answer("yes", tr("Ja")), Answer("no", tr("Nee, dat is al een rij"))],
        )
        self._columns = Column(spacing=24)
        self.add(
            Flow(self.back), Prose(tr("Wat staat er in elke kolom?"), "question"), self.trouble, self.before,
            Prose(tr("Er gaat niets verloren: wat u niet kiest, komt als tekst onder het verhaal.")),
            self.head, self._columns,
        )  # fmt: skip
        self.column.addStretch(1)
        self.next = Button(tr("Bekijk wat het wordt"), "primary", "arrow-right")
        self.foot = FootBar(self.next)
        save_shortcut(self, self.next)
        self.back.clicked.connect(self.back_asked)
        self.next.clicked.connect(lambda: self.next_asked.emit(self.chosen()))
        self.head.changed.connect(lambda: self.head_changed.emit(self.head.value() == "yes"))

    def show_list(self, name: str, before: str) -> None:
        """The name of the file, and whether it was taken over before; "" when not."""
        self.set_heading(HEADING_LIST, name)
        self.before.say(before, tr("Gaat u door, dan staat alles er straks twee keer in.") if before else "")
        self.before.setVisible(bool(before))
        self.show_trouble("", "")

    def show_columns(self, shown: Sequence[ColumnShown], fields: Mapping[int, str], *, head: bool) -> None:
        """Every column with its first texts, and the proposal."""
        self.head.set_values(["yes" if head else "no"])
        fresh = Column(spacing=24)
        self.selects = {}
        names = [column.name for column in shown]
        for column in shown:
            select = self.selects[column.place] = Select(self._choices)
            select.choose(fields.get(column.place, ""))
            twice = names.count(column.name) > 1
            label = tr("{name} (kolom {place})", name=column.name, place=column.place + 1) if twice else column.name
            fresh.add(
                Field(
                    label,
                    select,
                    tr("Hierin staat: {listed}", listed=" · ".join(column.examples)) if column.examples else "",
                )
            )
        self.column.replaceWidget(self._columns, fresh)
        self._columns.hide()
        self._columns.deleteLater()
        self._columns = fresh
        follow_layout(self)

    def chosen(self) -> Chosen:
        """What stands on the page."""
        fields = {place: select.value() for place, select in self.selects.items()}
        return Chosen(fields, self.head.value() == "yes")

    def show_trouble(self, happened: str, rest: str) -> None:
        """Something that the person can act on; "" when all is well."""
        self.trouble.tell(happened, rest)

    def set_busy(self, *, busy: bool) -> None:
        """While the rows are read."""
        self.next.setEnabled(not busy)
        self.setEnabled(not busy)

    def first_focus(self) -> QWidget:
        return next(iter(self.selects.values()), self.back)
