"""The last page of the full entry: every answer with a way to change it, files that go with it, and storing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.chosen_files import ChosenFiles
from weerbaar_desktop.gui.full_entry.entry_page import EntryPage
from weerbaar_desktop.gui.incident.fact_grid import fact
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.boxes import Box, Row, card, rule
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.full_entry import CheckedLine


class EntryReviewPage(EntryPage):
    """`change_asked` carries the key of an answer."""

    change_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__(last=True)
        self.links: dict[str, Button] = {}
        self._lines = Box("card")
        self.files = ChosenFiles()
        self.add(
            Prose(tr("Klopt het zo?"), "question"),
            Prose(tr("Wat u niet invulde, staat er niet bij. Aanvullen kan later altijd."), tone="muted"),
            self._lines,
            self.files,
        )
        self.column.addStretch(1)
        self.files.changed.connect(self.pauses.touch)
        self.files.changed.connect(lambda: follow_layout(self))
        self.files.ways.listen(self)

    def show_lines(self, lines: Sequence[CheckedLine]) -> None:
        """The answers; a sentence where one cannot be stored so."""
        self.links = {}
        fresh = card(padding=20, spacing=12)
        for place, line in enumerate(lines):
            if place:
                fresh.add(rule())
            fresh.add(self._row(line))
        self.column.replaceWidget(self._lines, fresh)
        fresh.stackUnder(self.files)
        self._lines.hide()
        self._lines.deleteLater()
        self._lines = fresh
        follow_layout(self)

    def target(self, key: str) -> QWidget:
        return self.links.get(key, self.save_button)

    def first_focus(self) -> QWidget:
        return self.save_button

    def _row(self, line: CheckedLine) -> Row:
        link = Button(tr("Wijzig"), "link")
        link.setAccessibleName(tr("Wijzig {label}", label=line.fact.label.lower()))
        link.clicked.connect(lambda: self.change_asked.emit(line.key))
        self.links[line.key] = link
        words = fact(line.fact)
        if line.problem:
            words.add(Prose(line.problem, tone="caution"))
        row = Row(spacing=16)
        row.line.addWidget(words, 1)
        row.line.addWidget(link, 0, Qt.AlignmentFlag.AlignTop)
        return row
