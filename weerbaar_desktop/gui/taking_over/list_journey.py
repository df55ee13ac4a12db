"""A list joined with the vault: choosing the file, the columns, the preview, and storing all of it or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.taking_over import Source, read_source
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.table_import import ListRefused, Table, decode, read_table
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.taking_over.mapping_page import MappingPage
from weerbaar_desktop.gui.taking_over.preview_page import PreviewPage
from weerbaar_desktop.gui.taking_over.start_page import ListStartPage
from weerbaar_desktop.gui.taking_over.storing import Storing
from weerbaar_desktop.presentation import list_mapping
from weerbaar_desktop.presentation.list_mapping import Chosen, ColumnShown, Reader
from weerbaar_desktop.presentation.taking_over import HEADING_LIST, Entry, before_words


@dataclass(frozen=True, slots=True)
class _Read:
    """A list that was read, with what its columns seem to be."""

    source: Source
    table: Table
    head: bool
    columns: tuple[ColumnShown, ...]


class ListJourney(QObject):
    """`stored` carries the record of the entry about the list, and words on how it ended."""

    stored = Signal(str, str)

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self._words = joined.work.library.incident
        self._list: _Read | None = None
        self._entries: Sequence[Entry] = ()
        self.start = ListStartPage()
        self.mapping = MappingPage(list_mapping.choices(self._words))
        self.preview = PreviewPage(HEADING_LIST, tr("Terug naar de kolommen"), self._words)
        self._storing = Storing(joined, self.preview, self)
        self.start.choose_asked.connect(self._choose)
        self.mapping.back_asked.connect(self.show)
        self.mapping.head_changed.connect(self._name_columns)
        self.mapping.next_asked.connect(self._look)
        self.preview.back_asked.connect(lambda: joined.window.show_page(self.mapping))
        self.preview.take_asked.connect(self._take)
        self._storing.stored.connect(self._stored)

    def show(self) -> None:
        """The way in."""
        self.start.show_trouble("", "")
        self._joined.window.show_page(self.start)

    def _choose(self) -> None:
        self._joined.chooser.files(self.start, tr("Kies de lijst"), self._chosen)

    def _chosen(self, files: tuple[Path, ...]) -> None:
        if len(files) != 1:
            self._not_read(ListRefused(tr("U koos meer dan één bestand."), tr("Kies één lijst tegelijk.")))
            return
        self.start.show_trouble("", "")
        self.start.set_busy(busy=True)

        def read() -> _Read:
            source = read_source(files[0])
            table = read_table(decode(source.data))
            head = list_mapping.has_head(table)
            return _Read(source, table, head, list_mapping.columns(table, head=head))

        self._joined.jobs.read(read, self._was_read, self._not_read)

    def _not_read(self, trouble: CannotContinue) -> None:
        self.start.set_busy(busy=False)
        says(self.start)(trouble)
        self.start.choose.setFocus()

    def _was_read(self, found: _Read) -> None:
        taking_over = self._joined.work.taking_over
        self._joined.jobs.run(
            lambda: taking_over.taken_before(found.source), lambda before: self._map(found, before), self._not_read
        )

    def _map(self, found: _Read, before: str | None) -> None:
        self._list = found
        self.mapping.set_busy(busy=False)
        self.mapping.show_list(visible(found.source.name), before_words(before))
        self.mapping.show_columns(found.columns, list_mapping.guessed(found.columns), head=found.head)
        self.start.set_busy(busy=False)
        self._joined.window.show_page(self.mapping)

    def _name_columns(self, head: bool) -> None:
        if self._list is not None:
            shown = list_mapping.columns(self._list.table, head=head)
            self.mapping.show_columns(shown, list_mapping.guessed(shown), head=head)

    def _look(self, chosen: Chosen) -> None:
        found, words, now = self._list, self._words, self._joined.now()
        if found is None:
            return
        self.mapping.show_trouble("", "")
        self.mapping.set_busy(busy=True)
        self._joined.jobs.read(
            lambda: tuple(Reader(found.source.name, found.table, chosen, words, now).entries()),
            self._show_preview,
            self._not_mapped,
        )

    def _not_mapped(self, trouble: CannotContinue) -> None:
        self.mapping.set_busy(busy=False)
        says(self.mapping)(trouble)

    def _show_preview(self, entries: tuple[Entry, ...]) -> None:
        self._entries = entries
        if self._list is not None:
            self.preview.show_entries(entries, visible(self._list.source.name))
        # Shown in a turn of its own: together with making the pieces it would keep the window waiting too long.
        self._joined.jobs.read(_nothing_more, self._show_made, self._not_mapped)

    def _show_made(self, _none: None) -> None:
        self.mapping.set_busy(busy=False)
        if self._list is not None:
            self._joined.window.show_page(self.preview)

    def _take(self) -> None:
        if self._list is not None:
            self._storing.store(self._list.source, self._entries)

    def _stored(self, record: str, said: str) -> None:
        self._list, self._entries = None, ()
        self.stored.emit(record, said)


def _nothing_more() -> None:
    """All has been read."""
