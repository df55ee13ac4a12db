"""Ik en het land: what one wrote down in a year, and how often it happens to others, each with its source."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.boxes import Box, card, panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.select import Select
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.land_shown import (
    ANSWER,
    APART,
    COUNTRY,
    LEAD,
    NOT_USUAL,
    OWN,
    OWN_COUNTING,
    OWN_EMPTY,
    OWN_NOTHING,
    OWN_ONLY,
    QUESTION,
    TITLE,
    YEAR,
    FiguresShown,
)
from weerbaar_desktop.presentation.resilience_shown import TITLE as RESILIENCE
from weerbaar_desktop.presentation.shown import ChoiceShown


class LandPage(Page):
    """`year_chosen` carries a year."""

    back_asked = Signal()
    year_chosen = Signal(int)

    window_name = TITLE
    destination = RESILIENCE

    def __init__(self, figures: Sequence[FiguresShown]) -> None:
        super().__init__(TITLE)
        self.back = Button(tr("Terug naar Weerbaarheid"), "back", "arrow-left")
        self.trouble = Trouble()
        self.year = Select(())
        self._year = Field(YEAR, self.year)
        self.own = Prose("")
        self.add(
            Flow(self.back),
            self.trouble,
            Prose(LEAD),
            panel(Prose(QUESTION, "subheading"), Prose(ANSWER), Prose(NOT_USUAL)),
            card(Prose(OWN, "subheading"), self._year, self.own, Prose(OWN_ONLY, "small", "muted"), spacing=12),
            _country(figures),
        )
        self.column.addStretch(1)
        self.back.clicked.connect(self.back_asked)
        self.year.activated.connect(lambda: self.year_chosen.emit(int(self.year.value())))

    def show_years(self, years: Sequence[ChoiceShown]) -> None:
        """What there is to choose, the first one chosen; nothing is counted yet."""
        self.show_trouble("", "")
        self.year.clear()
        for one in years:
            self.year.addItem(one.words, one.value)
        self._year.setVisible(bool(years))
        self.own.setText(OWN_NOTHING if years else OWN_EMPTY)
        follow_layout(self)

    def show_counting(self) -> None:
        """Of the year that is chosen now nothing is known yet."""
        self.own.setText(OWN_COUNTING)

    def end_counting(self) -> None:
        """It did not work, and what to do about it is said apart."""
        self.own.setText("")

    def show_own(self, lines: Sequence[str]) -> None:
        """What stands in the diary of the year that is chosen."""
        self.own.setText("\n".join(lines) or OWN_NOTHING)

    def show_trouble(self, happened: str, rest: str) -> None:
        """Something that the person can act on; "" when all is well."""
        self.trouble.tell(happened, rest)

    def first_focus(self) -> QWidget:
        return self.back if self._year.isHidden() else self.year


def _country(figures: Sequence[FiguresShown]) -> Box:
    """One sentence below the other, and after those of the same sources which these are."""
    told: list[QWidget] = [Prose(COUNTRY, "subheading"), Prose(APART)]
    for shown in figures:
        told.append(Prose(shown.heading, "strong"))
        for part in shown.parts:
            told += [*map(Prose, part.words), Prose(part.source, "small", "muted")]
    return card(*told, spacing=12)
