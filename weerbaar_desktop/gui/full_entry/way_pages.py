"""The pages of the full entry that ask nothing about the incident: the ground rules, and how the details are wanted."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.diary.good_to_know import Beside
from weerbaar_desktop.gui.full_entry.entry_page import EntryPage
from weerbaar_desktop.gui.widgets.answer_group import Answer, AnswerGroup
from weerbaar_desktop.gui.widgets.boxes import panel
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.full_entry import ALL, ONE, WAYS, FullEntry
from weerbaar_desktop.presentation.quick_entry import GROUND_RULES

_SYMBOLS: Final = ("eye", "help-circle", "history")
_QUESTION: Final = tr("Hoe wilt u de details invullen?")


class RulesPage(EntryPage):
    """Three sentences before anything is asked, where the answers stay, and that 112 comes first."""

    def __init__(self) -> None:
        super().__init__()
        self.back.setText(tr("Terug naar het dagboek"))
        self.add(Prose(tr("Voordat u begint"), "question"))
        for symbol, words in zip(_SYMBOLS, GROUND_RULES, strict=True):
            self.add(Beside(symbol, Prose(words)))
        self.add(
            Prose(tr("U kunt bij elke stap opslaan of stoppen. Een paar zinnen zijn genoeg."), tone="muted"),
            Prose(
                tr("Wat u schrijft, blijft in uw kluis op deze computer. U kiest later zelf wat eruit gaat."),
                tone="muted",
            ),
            panel(Prose(tr("Dreigt er nu gevaar?"), "subheading"), Prose(tr("Bel eerst 112. Opschrijven kan later."))),
        )
        self.column.addStretch(1)


class WayPage(EntryPage):
    """One question a page, or all details on one page; the person can change that on every page that follows."""

    def __init__(self) -> None:
        super().__init__()
        self.ways = AnswerGroup(_QUESTION, [Answer(way.value, way.words) for way in WAYS])
        self.ways.label.hide()
        self.add(
            Prose(_QUESTION, "question"),
            Prose(tr("U kunt later altijd wisselen. Wat u invulde, blijft dan staan."), "small", "muted"),
            self.ways,
        )
        self.column.addStretch(1)
        self.ways.changed.connect(self._chosen)

    def show_entry(self, entry: FullEntry) -> None:
        self.ways.set_values([ALL if entry.together else ONE])
        super().show_entry(entry)

    def first_focus(self) -> QWidget:
        return self.ways.first()

    def _chosen(self) -> None:
        self.way_asked.emit(self.ways.value() or ONE)
