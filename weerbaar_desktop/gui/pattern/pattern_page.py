"""Timeline and pattern: one period as a line, as tables and in words, narrowed to somebody or to a kind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from weerbaar_desktop.application.pattern_words import NOT_OURS
from weerbaar_desktop.application.ports import RowFilter
from weerbaar_desktop.application.timeline import LEVELS, Mark
from weerbaar_desktop.domain.incident import IncidentKind
from weerbaar_desktop.domain.period import Level
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.gui.keeping_pdf import PrintedPage
from weerbaar_desktop.gui.pattern.bars import Bars
from weerbaar_desktop.gui.pattern.legend import Legend
from weerbaar_desktop.gui.pattern.timeline_view import TimelineView
from weerbaar_desktop.gui.pattern.traits_card import TraitsCard
from weerbaar_desktop.gui.pattern.week_table import WeekTable
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.answer_group import Answer, AnswerGroup
from weerbaar_desktop.gui.widgets.boxes import Box, Column, Row, card
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.choice_box import ChoiceBox
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.links import Links
from weerbaar_desktop.gui.widgets.prose import PlainLabel, Prose
from weerbaar_desktop.presentation.diary_filter import EVERY_KIND, EVERYONE, FilterShown
from weerbaar_desktop.presentation.pattern_shown import (
    COMING,
    COMING_HINT,
    COMING_NONE,
    TITLE,
    WRITE_MEASURE,
    BarShown,
    PatternShown,
)
from weerbaar_desktop.presentation.persons_shown import TITLE as PERSONS
from weerbaar_desktop.presentation.shown import LinkShown

_AS_TABLE: Final = tr("Toon als tabel")
_AS_LINE: Final = tr("Toon als tijdlijn")
_BESIDE_FROM: Final = 1200
"""Px at 100 % of the window: from here on two cards stand beside each other."""
_CHOOSE: Final = tr("Kies een punt op de lijn met de pijlen.")


class PatternPage(PrintedPage):
    """`period_asked` is 1 for later and -1 for earlier, `zoom_asked` 1 for nearer; `mark_opened` carries a mark.

    `opened` carries the record of what is wanted, `coming_opened` that of a day ahead.
    """

    back_asked = Signal()
    narrowed = Signal()
    level_chosen = Signal(str)
    period_asked = Signal(int)
    zoom_asked = Signal(int)
    mark_opened = Signal(object)
    opened = Signal(str)
    coming_opened = Signal(str)
    use_asked = Signal()
    persons_asked = Signal()
    measure_wanted = Signal()

    window_name = TITLE
    destination = tr("Dagboek")
    wide = True

    def __init__(self) -> None:
        super().__init__(TITLE)
        self.back = Button(tr("Terug naar het dagboek"), "back", "arrow-left")
        self.who, self.kind = ChoiceBox(tr("Wie"), 14), ChoiceBox(tr("Soort"), 14)
        self.persons = Button(PERSONS, "quiet", "users")
        self.level = AnswerGroup(
            tr("Hoeveel tijd wilt u zien?"), [Answer(level, said(words)) for level, words in LEVELS]
        )
        self.earlier, self.later = Button(tr("Vroeger"), symbol="arrow-left"), Button(tr("Later"), symbol="arrow-right")
        self.said, self.at_hand = Prose(), Prose("", "small", "muted")
        self.timeline, self.entries = TimelineView(), Links()
        self.week, self._week_below = WeekTable(), Prose("", "small", "muted")
        self.channels, self.kinds, self.months, self.weeks = Bars(), Bars(), Bars(), Bars()
        self.judgements, self.decisions, self.named = Bars(), Bars(), Bars()
        self.traits, self.coming = TraitsCard(), Links()
        self.write_measure = Button(WRITE_MEASURE, symbol="pencil")
        self.who.show_choices((("", EVERYONE),), "")
        self.kind.show_choices(((None, EVERY_KIND),), None)
        self.level.label.hide()  # the four words say it themselves; the group keeps its name
        self.add(Flow(self.back), self.trouble, self.outcome, self.progress, self._choices(), self.said)
        self._add_cards()
        self.add(Prose(said(NOT_OURS), "small", "muted"))
        self.column.addStretch(1)
        self.use = Button(tr("Gebruik in aangifte"), "primary", "file-text")
        self.use.setEnabled(False)  # until something was read
        self.as_table = Button(_AS_TABLE, symbol="list")
        self.foot = FootBar(self.use, self.as_table, self.pdf)
        self._join()
        self.show_as_table(as_table=False)

    # -- values down -----------------------------------------------------------------------------

    def show_pattern(self, shown: PatternShown) -> None:
        """One period."""
        self.set_heading(TITLE, shown.subtitle)
        self.said.setText("\n".join(shown.sentences))
        self.timeline.show_timeline(shown.timeline)
        self.entries.show_links(shown.entries)
        self.entries.setVisible(self._table and bool(shown.entries))
        self._say_mark(self.timeline.mark())
        self.week.show_table(shown.week)
        self._week_below.setText(shown.week.below)
        self.channels.show_bars(shown.channels)
        self.kinds.show_bars(shown.kinds)
        self.months.show_bars(shown.months)
        self.weeks.show_bars(shown.weeks)
        self.judgements.show_bars(shown.judgements)
        self.decisions.show_bars(shown.decisions)
        self.traits.show_traits(shown.traits)
        self._months_below.setText(shown.months_below)
        self._months_below.setVisible(bool(shown.months_below))
        self._weeks_below.setText(shown.weeks_below)
        self._weeks_below.setVisible(bool(shown.weeks_below))
        self._way_card.setVisible(bool(shown.channels))
        self._kind_card.setVisible(bool(shown.kinds))
        self._month_card.setVisible(len(shown.months) > 1)
        self._weeks_card.setVisible(bool(shown.weeks or shown.weeks_below))
        self._judgement_card.setVisible(bool(shown.judgements))
        self._decision_card.setVisible(bool(shown.decisions))
        self._show_beside_months()
        self.use.setVisible(shown.number > 0)
        self.outcome.tell(None)
        follow_layout(self)

    def show_named(self, named: Sequence[BarShown], below: str) -> None:
        """Who is named in the period; comes a moment after the rest."""
        self.named.show_bars(named)
        self._named_below.setText(below)
        self._named_below.setVisible(bool(below))
        self._named_card.setVisible(bool(named))
        self._show_beside_months()
        follow_layout(self)

    def show_coming(self, coming: Sequence[LinkShown]) -> None:
        """The days ahead, of everybody."""
        self.coming.show_links(coming)
        self._none_coming.setVisible(not coming)
        follow_layout(self)

    def say_pattern(self, shown: PatternShown) -> None:
        """For who listens: which period it is now, and what is in it."""
        announce(self.said, f"{shown.subtitle}. {shown.sentences[0]}")

    def show_choices(self, shown: FilterShown, only: RowFilter) -> None:
        """What it can be narrowed to."""
        self.who.show_choices(shown.who, only.who)
        self.kind.show_choices(shown.kinds, only.kind)

    def only(self) -> RowFilter:
        """What is chosen now."""
        return RowFilter(kind=cast("IncidentKind | None", self.kind.value()), who=str(self.who.value() or ""))

    def set_asking(self, *, asking: bool) -> None:
        """While another choice is read, what stands here is not used under its name."""
        self.use.setEnabled(not asking)
        self.pdf.setEnabled(not asking)
        self.timeline.set_waiting(waiting=asking)

    def show_one_by_one(self) -> None:
        """The entries below each other, the keyboard on the first."""
        self.show_as_table(as_table=True)
        if self.entries.links:
            self.entries.links[0].setFocus()

    def set_level(self, level: Level) -> None:
        """How much time is shown."""
        self.level.set_values((level,))

    def show_as_table(self, *, as_table: bool) -> None:
        """The entries one below the other instead of on the line."""
        self._table = as_table
        self.as_table.setText(_AS_LINE if as_table else _AS_TABLE)
        for one in (self.timeline, self._legend, self.at_hand):
            one.setVisible(not as_table)
        self.entries.setVisible(as_table and bool(self.entries.links))

    def narrowed_to(self) -> str:
        """Of whom and of which kind, in the words of the page; "" for everything."""
        chosen = (box.currentText() for box in (self.who, self.kind) if box.value())
        return ", ".join(chosen)

    def set_busy(self, *, busy: bool) -> None:
        self.pdf.setEnabled(not busy)

    def arrange(self, width: float) -> None:
        """The cards beside each other where there is room."""
        beside = width >= _BESIDE_FROM
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        for row in (self._upper, self._lower):
            row.line.setDirection(direction)
        self.traits.arrange(beside=beside)

    def first_focus(self) -> QWidget:
        return self.level.first() if self._table else self.timeline

    # -- inside ----------------------------------------------------------------------------------

    def _choices(self) -> Flow:
        narrowing = Flow(gap=20)
        for box in (self.who, self.kind):
            label = PlainLabel(box.accessibleName(), "small", "muted")
            label.setBuddy(box)
            narrowing.add(Flow(label, box, gap=8))
        narrowing.add(self.persons)
        narrowing.add(self.level)
        narrowing.add(Flow(self.earlier, self.later))
        return narrowing

    def _add_cards(self) -> None:
        self._legend = Legend()
        self._line_card = card(Prose(tr("Tijdlijn"), "subheading"), self._legend, self.timeline, self.at_hand)
        self._line_card.add(self.entries)
        week = card(Prose(tr("Dag en dagdeel"), "subheading"), self._week_below, self.week)
        week.column.addStretch(1)
        self._way_card, self._kind_card = _counted(tr("Waarlangs"), self.channels), _counted(tr("Wat"), self.kinds)
        self._months_below, self._none_coming = Prose("", "small", "muted"), Prose(COMING_NONE)
        self._month_card = _counted(tr("Per maand"), self.months, self._months_below)
        self._weeks_below = Prose("", "small", "muted")
        self._weeks_card = _counted(tr("Per week"), self.weeks, self._weeks_below)
        coming = card(
            Prose(COMING, "subheading"), self._none_coming, self.coming, Prose(COMING_HINT, "small", "muted"),
            Flow(self.write_measure), spacing=12,
        )  # fmt: skip
        self._judgement_card = _counted(tr("Hoe u het zag"), self.judgements)
        self._decision_card = _counted(tr("Rond welk besluit"), self.decisions)
        self._named_below = Prose("", "small", "muted")
        self._named_card = _counted(tr("Wie"), self.named, self._named_below)
        self._named_card.hide()
        self._upper = Row(week, self._way_card, spacing=16)
        self._beside = (self._kind_card, self._named_card, self._judgement_card, self._decision_card)
        self._beside_months = Column(*self._beside, spacing=16)
        self._lower = Row(self._month_card, self._weeks_card, self._beside_months, spacing=16)
        self.add(self._line_card, self.traits, self._upper, self._lower, coming)

    def _show_beside_months(self) -> None:
        self._beside_months.setVisible(not all(one.isHidden() for one in self._beside))

    def _join(self) -> None:
        self.back.clicked.connect(self.back_asked)
        self.who.chosen.connect(self.narrowed)
        self.kind.chosen.connect(self.narrowed)
        self.persons.clicked.connect(self.persons_asked)
        self.level.changed.connect(lambda: self.level_chosen.emit(self.level.value()))
        self.earlier.clicked.connect(lambda: self.period_asked.emit(-1))
        self.later.clicked.connect(lambda: self.period_asked.emit(1))
        self.timeline.period_asked.connect(self.period_asked)
        self.timeline.zoom_asked.connect(self.zoom_asked)
        self.timeline.opened.connect(self.mark_opened)
        self.timeline.moved.connect(self._say_mark)
        self.entries.opened.connect(self.opened)
        self.coming.opened.connect(self.coming_opened)
        self.write_measure.clicked.connect(self.measure_wanted)
        self.use.clicked.connect(self.use_asked)
        self.as_table.clicked.connect(lambda: self.show_as_table(as_table=not self._table))

    def _say_mark(self, mark: Mark | None) -> None:
        """The words of the mark at hand, for eyes; the line itself says them to who listens."""
        self.at_hand.setText(mark.words if mark else _CHOOSE if self.timeline.marks else "")


def _counted(title: str, bars: Bars, *below: QWidget) -> Box:
    made = card(Prose(title, "subheading"), Prose(tr("Aantal aantekeningen"), "small", "muted"), bars, *below)
    made.column.addStretch(1)
    return made
