"""Things that can be opened, below each other: each a link of its own words, with a quiet line below."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.gui.widgets.boxes import Column
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.wrapping_link import WrappingLink
from weerbaar_desktop.presentation.shown import LinkShown


class Links(Column):
    """`opened` carries the record of what is wanted; what has no record cannot be opened."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__(spacing=12)
        self.links: list[WrappingLink] = []
        self._rows: list[QWidget] = []
        self._said: Counter[str] = Counter()

    def show_links(self, links: Sequence[LinkShown]) -> None:
        """Exactly these; hidden where there are none."""
        for row in self._rows:
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.links, self._said = [], Counter()
        self._rows = [self._row(link) for link in links]
        self.add(*self._rows)
        self.setVisible(bool(links))

    def add_links(self, links: Sequence[LinkShown]) -> None:
        """These too, below those that are there."""
        fresh = [self._row(link) for link in links]
        self._rows += fresh
        self.add(*fresh)

    def _row(self, shown: LinkShown) -> Column:
        made = Column(spacing=4)  # the ring round the link needs as much
        if shown.record:
            link = WrappingLink(shown.words)
            link.setAccessibleName(self._name_of_its_own(shown))
            link.clicked.connect(lambda: self.opened.emit(shown.record))
            self.links.append(link)
            made.add(link)
        else:
            made.add(Prose(shown.words))
        if shown.below:
            made.add(Prose(shown.below, "small", "muted"))
        return made

    def _name_of_its_own(self, shown: LinkShown) -> str:
        """What a screen reader says: the words and the line below; a number where another says the same."""
        name = " ".join(part for part in (f"{shown.words}.", shown.below) if part)
        self._said[name] += 1
        return name if self._said[name] == 1 else f"{name} ({self._said[name]})"
