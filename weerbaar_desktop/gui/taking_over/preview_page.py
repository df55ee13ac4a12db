"""What a list or notebook will become, ten entries at a time, before anything is stored."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.saving import save_shortcut
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.taking_over.entry_card import EntryCard
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.answer_group import Answer, AnswerGroup
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.boxes import Column
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.progress import Progress
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.taking_over import (
    Entry,
    button_words,
    entry_shown,
    needs_attention,
    part_words,
    summary,
)

AT_A_TIME: Final = 10
Cuttable = Callable[[int], Sequence[tuple[int, str]]]
"""The lines before which the piece at this place can be cut."""


class PreviewPage(Page):
    """Signals: what the person wants. `join_asked` and `cut_asked` come for a notebook only."""

    back_asked = Signal()
    take_asked = Signal()
    stop_asked = Signal()
    join_asked = Signal(int)
    cut_asked = Signal(int)

    window_name = tr("Overnemen")
    destination = tr("Dagboek")

    def __init__(self, title: str, back: str, words: IncidentWords, cuttable: Cuttable | None = None) -> None:
        super().__init__(title)
        self._words, self._cuttable = words, cuttable
        self._entries: Sequence[Entry] = ()
        self._places: list[int] = []
        self._from = 0
        self._busy = False
        self.back = Button(back, "back", "arrow-left")
        self.trouble = Trouble()
        self.progress = Progress()
        self.summary = Banner("info", "")
        answers = [Answer("all", tr("Alles")), Answer("attention", tr("Alleen wat aandacht vraagt"))]
        self.which = AnswerGroup(tr("Wat wilt u zien?"), answers)
        self._cards = Column(spacing=12)
        self._part = Prose("", tone="muted")
        self.earlier, self.later = Button(tr("Vorige stukken")), Button(tr("Volgende stukken"))
        self.add(Flow(self.back), self.trouble, self.progress, self.summary, self.which, self._part, self._cards)
        self.add(Flow(self.earlier, self.later))
        self.column.addStretch(1)
        self.take = Button("", "primary", "check")
        self.foot = FootBar(self.take)
        save_shortcut(self, self.take)
        self._join()

    # -- values down -----------------------------------------------------------------------------

    def show_entries(self, entries: Sequence[Entry], subtitle: str, *, stay: bool = False) -> None:
        """All that was read; with `stay` the same place is shown as before."""
        self._entries = entries
        line, rest = summary(entries)
        made = sum(entry.incident is not None for entry in entries)
        self.set_heading(self.title, subtitle)
        self.summary.say(line, rest)
        self.take.setText(button_words(made))
        some = any(map(needs_attention, entries))
        self.which.setVisible(some)
        if not stay or not some:
            self.which.set_values(["all"])
        self._choose_which(self._from if stay else 0)
        if not stay:
            self.show_trouble("", "")
            self.set_busy(busy=False)

    def show_trouble(self, happened: str, rest: str) -> None:
        """Something that the person can act on; "" when all is well."""
        self.trouble.tell(happened, rest)

    def set_busy(self, *, busy: bool) -> None:
        """While it is stored nothing else is asked."""
        self._busy = busy
        for part in (self.back, self.take, self.which, self._cards, self.earlier, self.later):
            part.setEnabled(not busy)
        if not busy:
            made = sum(entry.incident is not None for entry in self._entries)
            self.take.setEnabled(made > 0)
            self._show_steps()

    def first_focus(self) -> QWidget:
        return self.take if self.take.isEnabled() else self.back

    def leave(self) -> None:
        """All or nothing: who goes away, or locks, before it is done, takes nothing over."""
        if self._busy:
            self.stop_asked.emit()

    # -- inside ----------------------------------------------------------------------------------

    def _join(self) -> None:
        self.back.clicked.connect(self.back_asked)
        self.take.clicked.connect(self.take_asked)
        self.progress.stop_asked.connect(self.stop_asked)
        self.which.changed.connect(lambda: self._choose_which(0))
        self.earlier.clicked.connect(lambda: self._turn(-AT_A_TIME))
        self.later.clicked.connect(lambda: self._turn(AT_A_TIME))

    def _choose_which(self, begin: int) -> None:
        all_of_them = self.which.value() != "attention"
        self._places = [place for place, entry in enumerate(self._entries) if all_of_them or needs_attention(entry)]
        self._from = begin if begin < len(self._places) else 0
        self._show_part()

    def _turn(self, by: int) -> None:
        self._from = max(0, self._from + by)
        self._show_part()
        announce(self._part, self._part.text())
        (self.later if self.later.isEnabled() else self.earlier).setFocus()

    def _show_part(self) -> None:
        fresh = Column(spacing=12)
        for place in self._places[self._from : self._from + AT_A_TIME]:
            fresh.add(self._card(place))
        self.column.replaceWidget(self._cards, fresh)
        self._cards.hide()
        self._cards.deleteLater()
        self._cards = fresh
        self._part.setText(part_words(self._from, AT_A_TIME, len(self._places)))
        self._show_steps()
        follow_layout(self)

    def _card(self, place: int) -> EntryCard:
        lines = self._cuttable(place) if self._cuttable else ()
        card = EntryCard(
            entry_shown(self._entries[place], self._words), lines, can_join=self._cuttable is not None and place > 0
        )
        card.join_asked.connect(lambda: self.join_asked.emit(place))
        card.cut_asked.connect(self.cut_asked)
        card.renewed.connect(lambda: follow_layout(self))
        return card

    def _show_steps(self) -> None:
        self.earlier.setEnabled(self._from > 0)
        self.later.setEnabled(self._from + AT_A_TIME < len(self._places))
        for button in (self.earlier, self.later):
            button.setVisible(len(self._places) > AT_A_TIME)
