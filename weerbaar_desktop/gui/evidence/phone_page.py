"""Choosing files from a phone or stick: it says how to connect one, and shows what came in, newest first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.application.ports import FoundFile
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.answer_group import Answer, CheckAnswer
from weerbaar_desktop.gui.widgets.boxes import Column, panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.phone_shown import (
    AT_A_TIME,
    CONNECT,
    GONE,
    LOOKING,
    NONE_TICKED,
    STAYS,
    TAKE,
    TITLE,
    file_shown,
    found_words,
)

_AGAIN: Final = 1000
"""Milliseconds between two looks."""


class PhonePage(Page):
    """`look_asked` every second while it is shown; `files_chosen` carries what was ticked."""

    look_asked = Signal()
    files_chosen = Signal(object)
    back_asked = Signal()

    window_name = tr("Telefoon of stick")
    destination = tr("Dagboek")

    def __init__(self) -> None:
        super().__init__(TITLE)
        self.back = Button(tr("Terug zonder iets toe te voegen"), "back", "arrow-left")
        self.trouble = Trouble()
        self.found = Prose("", "strong")
        self.more = Button(tr("Toon er nog 20"))
        self._column = Column(spacing=8)
        self.rows: list[CheckAnswer] = []
        self._places: list[Column] = []
        self._files: tuple[FoundFile, ...] = ()
        self.timer = QTimer(self)
        self.timer.setInterval(_AGAIN)
        self.add(Flow(self.back), self.trouble, Prose(CONNECT), self.found, self._column, Flow(self.more))
        self.column.addStretch(1)
        self.side = panel(Prose(tr("Goed om te weten"), "subheading"), Prose(STAYS), Prose(LOOKING))
        self.take = Button(TAKE, "primary", "plus")
        self.foot = FootBar(self.take)
        self._join()

    # -- values down -----------------------------------------------------------------------------

    def begin(self) -> None:
        """Nothing was found yet."""
        self.show_trouble("", "")
        self.show_found((), 0)

    def show_found(self, files: Sequence[FoundFile], disks: int) -> None:
        """Exactly these files of so many disks; ticks, the keyboard and how many are shown stay where they were."""
        ticked, held, shown = set(self.ticked()), self._with_keyboard(), len(self.rows)
        self._files = tuple(files)
        words = found_words(files, disks)
        if words and words != self.found.text():
            announce(self.found, words)
        self.found.setText(words)
        self.found.setVisible(bool(words))
        self._clear()
        wanted = {*ticked, held}
        last = max((place for place, file in enumerate(files) if file.path in wanted), default=0)
        while len(self.rows) < min(max(last + 1, shown), len(files)):
            self._show_more()
        for file, row in zip(self._files, self.rows, strict=False):
            row.setChecked(file.path in ticked)
        follow_layout(self)
        if held is not None:
            rows = (row for file, row in zip(self._files, self.rows, strict=False) if file.path == held)
            next(rows, self.first_focus()).setFocus()

    def ticked(self) -> tuple[object, ...]:
        """The paths of what is ticked, in the order of the list."""
        return tuple(file.path for file, row in zip(self._files, self.rows, strict=False) if row.isChecked())

    def show_trouble(self, happened: str, rest: str) -> None:
        """Something that the person can act on; "" when all is well."""
        self.trouble.tell(happened, rest)

    def tell_gone(self) -> None:
        """What was connected is not there any more."""
        self.show_trouble(*GONE)

    def first_focus(self) -> QWidget:
        return self.rows[0] if self.rows else self.back

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.timer.stop()

    # -- inside ----------------------------------------------------------------------------------

    def _with_keyboard(self) -> object:
        """The path of the file whose row has the keyboard; None where no row has."""
        focused = self.window().focusWidget()
        return next((file.path for file, row in zip(self._files, self.rows, strict=False) if row is focused), None)

    def _clear(self) -> None:
        for place in self._places:
            place.hide()
            self._column.column.removeWidget(place)
            place.deleteLater()
        self.rows, self._places = [], []
        self.more.hide()

    def _show_more(self) -> None:
        """The next twenty; the keyboard goes to the first of them when the button was pressed."""
        begin = len(self.rows)
        for file in self._files[begin : begin + AT_A_TIME]:
            shown = file_shown(file)
            row = CheckAnswer(Answer(str(begin), shown.words))
            row.setAccessibleName(shown.sentence)
            self.rows.append(row)
            self._places.append(Column(row, Prose(shown.second, "small", "muted"), spacing=4))
            self._column.add(self._places[-1])
            self._places[-1].show()
        self.more.setVisible(len(self.rows) < len(self._files))

    def _go_on(self) -> None:
        begin = len(self.rows)
        self._show_more()
        follow_layout(self)
        if begin < len(self.rows):
            self.rows[begin].setFocus()

    def _choose(self) -> None:
        paths = self.ticked()
        if paths:
            self.files_chosen.emit(paths)
        else:
            self.show_trouble(*NONE_TICKED)

    def _join(self) -> None:
        self.timer.timeout.connect(self.look_asked)
        self.back.clicked.connect(self.back_asked)
        self.more.clicked.connect(self._go_on)
        self.take.clicked.connect(self._choose)
        self.more.hide()
        follow_layout(self)
