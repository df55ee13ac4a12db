"""Photos as small pictures with their name and size, and a button to take each away; twenty at a time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from weerbaar_desktop.domain.received import Pixels
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.theme.theme import Themed, current_theme
from weerbaar_desktop.gui.widgets.boxes import Column, Row
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.pixels_view import PixelsView
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.symbol import Symbol
from weerbaar_desktop.gui.widgets.wrapped_words import is_small
from weerbaar_desktop.presentation.scan_photos_shown import NOT_SHOWN, PhotoGroup, PhotoShown

AT_A_TIME: Final = 20
_SIDE: Final = 96
"""Px at 100 % of a small picture."""


def picture_box(shown_on: QWidget) -> tuple[int, int]:
    """How large a small picture is, in px of the screen."""
    side = round(current_theme().px(_SIDE) * shown_on.devicePixelRatioF())
    return side, side


class SmallPicture(PixelsView, Themed):
    """A picture within a square of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.restyle()

    def restyle(self) -> None:
        side = current_theme().px(_SIDE)
        self.setFixedSize(QSize(side, side))


class PhotoRow(Row):
    """One photo; `away` is there where it may be taken away."""

    def __init__(self, shown: PhotoShown, *, may_go: bool) -> None:
        super().__init__(spacing=12)
        self.shown = shown
        self.picture = SmallPicture()
        self._symbol = Symbol("photo", "text_muted", 26)
        self._size = Prose(shown.size, "small", "muted")
        words = Column(Column(Prose(shown.name), self._size, spacing=0), spacing=8)
        top = Qt.AlignmentFlag.AlignTop
        self.line.addWidget(self._symbol, 0, top)
        self.line.addWidget(self.picture, 0, top)
        self.line.addWidget(words, 1, top)
        self.away: Button | None = None
        if may_go:
            self.away = Button(tr("Haal weg"))
            self.away.setAccessibleName(tr("Haal weg: {what}", what=shown.what))
            words.column.addWidget(self.away, 0, Qt.AlignmentFlag.AlignLeft)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a small window the words stand below the picture."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        self.line.setDirection(direction.TopToBottom if is_small(self) else direction.LeftToRight)

    def show_pixels(self, pixels: Pixels | None) -> None:
        """What it looks like; None where nobody can say."""
        if pixels is None:
            self._size.setText(f"{self.shown.size}. {NOT_SHOWN}.")
            return
        self._symbol.hide()
        self.picture.show_pixels(pixels, self.shown.alt)


class PhotoList(Column):
    """`wanted` carries a photo whose picture is asked for, `remove_asked` one that has to go; `changed` when other
    buttons are there."""

    wanted = Signal(str)
    remove_asked = Signal(str)
    changed = Signal()

    def __init__(self, *, may_go: bool) -> None:
        super().__init__(spacing=8)
        self._may_go = may_go
        self._groups: Sequence[PhotoGroup] = ()
        self.rows: dict[str, PhotoRow] = {}
        self._most = AT_A_TIME
        self._inside = Column(spacing=8)
        self.more = Button("")
        self.add(self._inside, self.more)
        self.more.clicked.connect(self._show_more)
        self.hide()

    def show_groups(self, groups: Sequence[PhotoGroup]) -> None:
        """Exactly these, the first of them; a picture that stood there stays."""
        if groups == self._groups and groups:
            return
        self._groups = groups
        records = {photo.record for group in groups for photo in group.photos}
        if not records & set(self.rows):
            self._most = AT_A_TIME
        self._fill()

    def show_pixels(self, record: str, pixels: Pixels | None) -> None:
        """Of one of them, where it is still here."""
        if record in self.rows:
            self.rows[record].show_pixels(pixels)

    def _show_more(self) -> None:
        first = len(self.rows)
        self._most += AT_A_TIME
        self._fill()
        self.changed.emit()
        fresh = list(self.rows.values())[first:]
        if fresh and fresh[0].away is not None:
            fresh[0].away.setFocus()

    def _fill(self) -> None:
        """Rows that are right stay; what is new is made."""
        kept, self.rows = self.rows, {}
        inside, left = Column(spacing=8), self._most
        for heading, photos in self._groups:
            if heading and photos and left > 0:
                inside.add(Prose(heading, "strong"))
            for photo in photos[: max(0, left)]:
                inside.add(self._row(photo, kept.get(photo.record)))
            left -= len(photos)
        self.column.replaceWidget(self._inside, inside)
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = inside
        self.more.setText(tr("Toon er nog {value}", value=min(-left, AT_A_TIME)) if left < 0 else "")
        self.more.setVisible(left < 0)
        self.setVisible(bool(self.rows))

    def _row(self, photo: PhotoShown, kept: PhotoRow | None) -> PhotoRow:
        if kept is not None and kept.shown == photo:
            self.rows[photo.record] = kept
            return kept
        row = self.rows[photo.record] = PhotoRow(photo, may_go=self._may_go)
        if row.away is not None:
            row.away.clicked.connect(lambda: self.remove_asked.emit(photo.record))
        self.wanted.emit(photo.record)
        return row
