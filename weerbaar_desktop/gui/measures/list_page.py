"""Maatregelen: everything somebody wants to do about safety, narrowed to how it stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.application.measure_origins import Narrowed, Place
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.keeping_pdf import PrintedPage
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.answer_group import Answer, AnswerGroup
from weerbaar_desktop.gui.widgets.boxes import card, panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.choice_box import ChoiceBox
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.links import Links
from weerbaar_desktop.gui.widgets.prose import PlainLabel, Prose
from weerbaar_desktop.presentation.measures_shown import EVERYTHING, TITLE, status_choices, status_of
from weerbaar_desktop.presentation.piece_shown import so_many_words
from weerbaar_desktop.presentation.shown import LinkShown

_AT_ONCE: Final = 20
"""Rows that are there at once, and as many more each time they are asked for: the window never stands still."""

_ALL_AND_ONE: Final = 2
"""Choices where there is nothing to choose."""


class MeasuresPage(PrintedPage):
    """`opened` carries a measure; `narrowed` when another status is chosen."""

    opened = Signal(str)
    narrowed = Signal()
    write_asked = Signal()
    print_asked = Signal()
    calendar_asked = Signal()
    back_asked = Signal()

    window_name = TITLE
    destination = tr("Zelfscan")

    def __init__(self) -> None:
        super().__init__(TITLE)
        self.back = Button(tr("Terug"), "back", "arrow-left")
        self.status = AnswerGroup(tr("Wat wilt u zien?"), [Answer(one.value, one.words) for one in status_choices()])
        self.status.set_values(["open"])
        self.place = ChoiceBox(tr("Waar het vandaan komt"), 16)
        label = PlainLabel(tr("Waar het vandaan komt"), "small", "muted")
        label.setBuddy(self.place)
        self._places = Flow(label, self.place, gap=8)
        self._none = Prose("")
        self.measures = Links()
        self._all: Sequence[LinkShown] = ()
        self._most = _AT_ONCE
        self._how_many = Prose("", "small", "muted")
        self.more = Button(tr("Toon meer"), symbol="chevron-down")
        self.more.setAccessibleName(tr("Toon meer maatregelen"))
        self._card = card(self.measures, self._how_many, Flow(self.more))
        self.calendar = Button(tr("Zet de data in uw agenda"), symbol="calendar")
        self._dates = panel(
            Prose(tr("De agenda krijgt alleen de dag, en niet wat u gaat doen.")), Flow(self.calendar), spacing=8
        )
        self.add(Flow(self.back), self.trouble, self.outcome, self.progress, self.status)
        self.add(self._places, self._none, self._card, self._dates)
        self.column.addStretch(1)
        self.side = _good_to_know()
        self.write = Button(tr("Schrijf een maatregel op"), "primary", "pencil")
        self.foot = FootBar(self.write, self.pdf)
        self._join()

    def show_measures(self, links: Sequence[LinkShown], none: str, *, dated: bool) -> None:
        """Exactly these, the first of them at once; `none` is said where there are none, `dated` offers the days for a
        calendar.
        """
        self.show_trouble("", "")
        self._all = links
        self.measures.show_links(links[: self._most])
        self._say_how_many()
        self._card.setVisible(bool(links))
        self._none.setText(none)
        self._none.setVisible(not links)
        self._dates.setVisible(dated)
        self.pdf.setEnabled(bool(links))
        follow_layout(self)

    def show_places(self, choices: Sequence[tuple[Place | None, str]]) -> None:
        """Where measures came from; what was chosen stays. Nothing is asked where all came from one place."""
        self.place.show_choices(choices, self.place.value())
        self._places.setVisible(len(choices) > _ALL_AND_ONE)

    def only(self) -> Narrowed:
        """What the list is narrowed to."""
        return Narrowed(status_of(self.status.value() or EVERYTHING), cast("Place | None", self.place.value()))

    def _say_how_many(self) -> None:
        made = len(self.measures.links)
        self._how_many.setText(so_many_words(made, len(self._all)))
        for one in (self._how_many, self.more):
            one.setVisible(made < len(self._all))

    def _grow(self) -> None:
        """Some more, with the keyboard at the first of them."""
        made = len(self.measures.links)
        self._most = made + _AT_ONCE
        self.measures.add_links(self._all[made : self._most])
        self._say_how_many()
        follow_layout(self)
        self.measures.links[made].setFocus()
        announce(self, self._how_many.text())

    def _narrow(self) -> None:
        self._most = _AT_ONCE
        self.narrowed.emit()

    def set_busy(self, *, busy: bool) -> None:
        for button in (self.write, self.pdf, self.calendar, self.back, *self.measures.links):
            button.setEnabled(not busy)

    def first_focus(self) -> QWidget:
        return self.measures.links[0] if self.measures.links else self.write

    def _join(self) -> None:
        self.back.clicked.connect(self.back_asked)
        self.status.changed.connect(self._narrow)
        self.place.chosen.connect(self._narrow)
        self.more.clicked.connect(self._grow)
        self.measures.opened.connect(self.opened)
        self.write.clicked.connect(self.write_asked)
        self.pdf.clicked.connect(self.print_asked)
        self.calendar.clicked.connect(self.calendar_asked)


def _good_to_know() -> QWidget:
    return panel(
        Prose(tr("Goed om te weten"), "subheading"),
        Prose(tr("Deze lijst is van u. Niemand anders ziet hem.")),
        Prose(tr("Besluit u iets niet te doen? Kies dan ‘Laat ik zo’. Dat is ook een keuze.")),
    )
