"""Narrows the diary to a year, a kind, a person, a channel, how far it is, a place and days, and shows all again."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.application.ports import RowFilter
from weerbaar_desktop.domain.incident import Channel, IncidentKind, RowStatus
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.diary.days_field import DaysField
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.choice_box import ChoiceBox
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import PlainLabel
from weerbaar_desktop.presentation.diary_filter import NOTHING_TO_NARROW, FilterShown


class FilterBar(Flow):
    """`narrowed` when the person chooses something else, `everything_asked` for the button beside it.

    The channel, how far it is, the place and the days come once they are asked for, and stay: nothing narrows a list
    unseen.
    """

    narrowed = Signal()
    everything_asked = Signal()

    def __init__(self) -> None:
        super().__init__(gap=20)
        self.year, self.kind, self.who = ChoiceBox(tr("Jaar"), 8), ChoiceBox(tr("Soort"), 14), ChoiceBox(tr("Wie"), 12)
        self.channel, self.status = ChoiceBox(tr("Waarlangs"), 12), ChoiceBox(tr("Stand"), 15)
        self.place = ChoiceBox(tr("Waar"), 15)
        self.more = Button(tr("Meer keuzes"), "quiet", "chevron-down")
        self.everything = Button(tr("Toon alles"), "quiet", "x")
        self._boxes = (self.year, self.kind, self.who, self.channel, self.status, self.place)
        rows = [self._row(box) for box in self._boxes]
        self.days = DaysField()
        self.days.changed.connect(self.narrowed)
        self._later = (*rows[3:], self.days)
        for part in (*rows, self.days, self.more, self.everything):
            self.add(part)
        for hidden in (*self._later, self.everything):
            hidden.hide()
        self.more.clicked.connect(self.show_more)
        self.everything.clicked.connect(self.everything_asked)
        self.show_choices(NOTHING_TO_NARROW)

    def show_more(self) -> None:
        """The choices that are not always there; the keyboard goes to the first of them."""
        self._show_later()
        self.channel.setFocus()
        self.more.hide()

    def _show_later(self) -> None:
        for row in self._later:
            row.show()

    def show_choices(self, shown: FilterShown, only: RowFilter | None = None) -> None:
        """What there is to choose, and what is chosen; without `only` what was chosen stays."""
        only = only or self.only()
        self.year.show_choices(shown.years, only.year)
        self.kind.show_choices(shown.kinds, only.kind)
        self.who.show_choices(shown.who, only.who)
        self.channel.show_choices(shown.channels, only.channel)
        self.status.show_choices(shown.statuses, only.status)
        self.place.show_choices(shown.places, only.place)
        self.days.show_days((only.since, only.until))
        if any((only.channel, only.status, only.place, only.since, only.until)):
            self._show_later()
            self.more.hide()

    def only(self) -> RowFilter:
        """What is chosen now."""
        year, kind = cast("int | None", self.year.value()), cast("IncidentKind | None", self.kind.value())
        channel = cast("Channel | None", self.channel.value())
        status = cast("RowStatus | None", self.status.value())
        who, place = str(self.who.value() or ""), str(self.place.value() or "")
        since, until = self.days.days()
        return RowFilter(year, kind, who, channel, status, place=place, since=since, until=until)

    def clear(self) -> None:
        """Nothing is narrowed any more, without a signal."""
        for box in self._boxes:
            box.show_first()
        self.days.clear()

    def _row(self, box: ChoiceBox) -> QWidget:
        label = PlainLabel(box.accessibleName(), "small", "muted")
        label.setBuddy(box)
        box.chosen.connect(self.narrowed)
        return Flow(label, box, gap=8)
