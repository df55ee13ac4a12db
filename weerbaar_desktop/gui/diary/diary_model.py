"""The rows of a list of incidents or of evidence, two hundred at a time, with a heading above every month."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.incident import EvidenceRow, IncidentRow
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.presentation.diary_list import RowShown, row_shown, under
from weerbaar_desktop.presentation.evidence_rows import evidence_row

PAGE: Final = 200
ROW: Final = Qt.ItemDataRole.UserRole
"""The RowShown of a row; None for a heading."""
FIRST, LAST = ROW + 1, ROW + 2
"""Whether a row is the first or the last of its month."""

_Index = QModelIndex | QPersistentModelIndex
Listed = IncidentRow | EvidenceRow


class DiaryModel(QAbstractListModel):
    """Headings and rows in one list; `more_wanted` asks for the rows from that offset, which `append` adds.

    With `checkable`, rows can be ticked: `checked` holds the records, also of rows that are not loaded yet. `concept`
    are the records in an aangifte that is not made yet, `sought` the words that are searched for, `above` the one
    heading of a list that is not by date; they count for rows that are shown after they were set. `screen` is how many
    rows are made at each key while somebody searches: as many as are seen, the others when they come into view.
    """

    more_wanted = Signal(int)
    checks_changed = Signal()

    def __init__(self, words: IncidentWords, parent: QObject | None = None, *, checkable: bool = False) -> None:
        super().__init__(parent)
        self._words = words
        self._checkable = checkable
        self._entries: list[str | RowShown] = []
        self._waiting: list[Listed] = []
        self._loaded = 0
        self._asked = 0
        self._total = 0
        self.checked: dict[RecordId, None] = {}
        self.concept: frozenset[str] = frozenset()
        self.sought: tuple[str, ...] = ()
        self.above = ""
        self.screen = PAGE

    # -- values down -----------------------------------------------------------------------------

    def show_rows(self, rows: Sequence[Listed], total: int) -> None:
        """Other rows, the first of `total`."""
        self.beginResetModel()
        self._entries, self._waiting = [], list(rows)
        self._loaded, self._asked, self._total = len(rows), len(rows), total
        self._entries = self._next_entries(self.screen if self.sought else PAGE)
        self.endResetModel()

    def append(self, rows: Sequence[Listed]) -> None:
        """The rows that were asked for; none when there turned out to be no more.

        One that is here already, because a newer one came above it meanwhile, is not shown twice.
        """
        here = {*map(_record_of, self._waiting), *map(_record, self._entries)}
        self._waiting += [row for row in rows if _record_of(row) not in here]
        self._loaded += len(rows)
        self._asked = self._loaded
        if not rows:
            self._total = self._loaded
        self._reveal()

    def give_up(self) -> None:
        """What was asked for does not come; it is asked again when somebody scrolls on."""
        self._asked = self._loaded

    def check(self, records: Iterable[RecordId]) -> None:
        """Ticks exactly these."""
        self.checked = dict.fromkeys(records)
        self._checks_shown()

    def tick(self, places: Iterable[int], *, ticked: bool) -> None:
        """Ticks the rows at these places, or takes their ticks away; headings are passed over."""
        for place in places:
            entry = self._entry(self.index(place))
            if isinstance(entry, RowShown) and (entry.record in self.checked) != ticked:
                self.toggle(self.index(place))

    def place_of(self, record: RecordId) -> int:
        """The row of a record, or -1 when it is not loaded."""
        while record in map(_record_of, self._waiting):
            self._reveal()
        return next((at for at, entry in enumerate(self._entries) if _record(entry) == record), -1)

    # -- what Qt asks ----------------------------------------------------------------------------

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._entries)

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and (bool(self._waiting) or self._asked < self._total)

    def fetchMore(self, _parent: _Index) -> None:
        if self._waiting:
            self._reveal()
        elif self._asked == self._loaded and self._loaded < self._total:
            self._asked += 1  # asked once; `append` sets it right
            self.more_wanted.emit(self._loaded)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not isinstance(self._entry(index), RowShown):
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._checkable else flags

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self._entry(index)
        if isinstance(entry, RowShown):
            return self._row_data(entry, index.row(), role)
        return entry if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None

    def setData(self, index: _Index, _value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        return role == Qt.ItemDataRole.CheckStateRole and self.toggle(index)

    def toggle(self, index: _Index) -> bool:
        """Ticks a row, or takes the tick away; False for a heading."""
        entry = self._entry(index)
        if not isinstance(entry, RowShown):
            return False
        if entry.record in self.checked:
            del self.checked[entry.record]
        else:
            self.checked[entry.record] = None
        self.dataChanged.emit(index, index, [Qt.ItemDataRole.CheckStateRole])
        self.checks_changed.emit()
        return True

    # -- inside ----------------------------------------------------------------------------------

    def _entry(self, index: _Index) -> str | RowShown | None:
        return self._entries[index.row()] if 0 <= index.row() < len(self._entries) else None

    def _row_data(self, row: RowShown, place: int, role: int) -> object:
        if role == Qt.ItemDataRole.CheckStateRole:
            return self._check_state(row) if self._checkable else None
        if role == FIRST:
            return isinstance(self._entries[place - 1], str)
        if role == LAST:
            return place + 1 >= len(self._entries) or isinstance(self._entries[place + 1], str)
        texts = {Qt.ItemDataRole.DisplayRole: row.words, Qt.ItemDataRole.AccessibleTextRole: row.spoken}
        return row if role == ROW else next((text for kind, text in texts.items() if kind == role), None)

    def _check_state(self, entry: RowShown) -> Qt.CheckState:
        return Qt.CheckState.Checked if entry.record in self.checked else Qt.CheckState.Unchecked

    def _next_entries(self, most: int = PAGE) -> list[str | RowShown]:
        page, self._waiting = self._waiting[:most], self._waiting[most:]
        last = self._entries[-1] if self._entries else None
        month = last.month if isinstance(last, RowShown) else ""
        made: list[str | RowShown] = []
        for row in page:
            shown = self._row_shown(row)
            if self.above:
                shown = under(self.above, shown)
            if shown.month != month:
                made.append(shown.month)
                month = shown.month
            made.append(shown)
        return made

    def _row_shown(self, row: Listed) -> RowShown:
        if isinstance(row, EvidenceRow):
            return evidence_row(row)
        return row_shown(row, self._words, self.concept, self.sought)

    def _reveal(self) -> None:
        made = self._next_entries()
        if not made:
            return
        end = len(self._entries)
        self.beginInsertRows(QModelIndex(), end, end + len(made) - 1)
        self._entries += made
        self.endInsertRows()
        if end:
            last = self.index(end - 1)
            self.dataChanged.emit(last, last, [LAST])

    def _checks_shown(self) -> None:
        if self._entries:
            ends = self.index(0), self.index(len(self._entries) - 1)
            self.dataChanged.emit(*ends, [Qt.ItemDataRole.CheckStateRole])
        self.checks_changed.emit()


def _record(entry: str | RowShown) -> RecordId | None:
    return entry.record if isinstance(entry, RowShown) else None


def _record_of(row: Listed) -> RecordId:
    return row.piece.record if isinstance(row, EvidenceRow) else row.record
