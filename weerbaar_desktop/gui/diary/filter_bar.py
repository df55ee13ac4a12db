"""Narrows the diary to a year, a kind and a person, and shows everything again."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Signal

from weerbaar_desktop.application.ports import RowFilter
from weerbaar_desktop.domain.incident import IncidentKind
from weerbaar_desktop.gui.widgets.boxes import Row
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.choice_box import ChoiceBox
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import PlainLabel
from weerbaar_desktop.presentation.diary_filter import ALL_YEARS, EVERY_KIND, EVERYONE, FilterShown


class FilterBar(Flow):
    """`narrowed` when the person chooses something else, `everything_asked` for the button beside it."""

    narrowed = Signal()
    everything_asked = Signal()

    def __init__(self) -> None:
        super().__init__(gap=20)
        self.year, self.kind, self.who = ChoiceBox("Jaar", 8), ChoiceBox("Soort", 14), ChoiceBox("Wie", 12)
        self.everything = Button("Toon alles", "quiet", "x")
        for box in (self.year, self.kind, self.who):
            label = PlainLabel(box.accessibleName(), "small", "muted")
            label.setBuddy(box)
            self.add(Row(label, box, spacing=8))
            box.chosen.connect(self.narrowed)
        self.add(self.everything)
        self.everything.hide()
        self.everything.clicked.connect(self.everything_asked)
        self.show_choices(FilterShown(((None, ALL_YEARS),), ((None, EVERY_KIND),), (("", EVERYONE),)))

    def show_choices(self, shown: FilterShown) -> None:
        """What there is to choose; what was chosen stays."""
        only = self.only()
        self.year.show_choices(shown.years, only.year)
        self.kind.show_choices(shown.kinds, only.kind)
        self.who.show_choices(shown.who, only.who)

    def only(self) -> RowFilter:
        """What is chosen now."""
        year, kind = cast("int | None", self.year.value()), cast("IncidentKind | None", self.kind.value())
        return RowFilter(year, kind, str(self.who.value() or ""))

    def clear(self) -> None:
        """Nothing is narrowed any more, without a signal."""
        for box in (self.year, self.kind, self.who):
            box.show_first()
