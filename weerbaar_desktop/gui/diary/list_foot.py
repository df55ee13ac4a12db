"""The foot of the diary: what can be done with the row that is current, and with the rows that are ticked."""

from __future__ import annotations

from PySide6.QtCore import Signal

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.presentation.diary_list import make_words
from weerbaar_desktop.presentation.package_shown import MAKE_ONE


class ListFoot(FootBar):
    """Shown when a row is current or ticked; its signals are what the person wants."""

    open_asked = Signal()
    use_asked = Signal()
    make_asked = Signal()
    pack_asked = Signal()
    none_asked = Signal()

    def __init__(self) -> None:
        self._make = Button(make_words(0), "primary", "file-text")
        self._none = Button(tr("Kies niets"), symbol="x")
        self._pack = Button(MAKE_ONE, symbol="lock")
        self._open = Button(tr("Openen"), symbol="chevron-right")
        self._use = Button(tr("Gebruik in aangifte"), symbol="file-text")
        super().__init__(self._make, self._pack, self._none, self._open, self._use)
        self._make.clicked.connect(self.make_asked)
        self._pack.clicked.connect(self.pack_asked)
        self._none.clicked.connect(self.none_asked)
        self._open.clicked.connect(self.open_asked)
        self._use.clicked.connect(self.use_asked)

    def show_state(self, *, current: bool, ticked: int) -> None:
        """Whether a row is current, and how many are ticked: one way to an aangifte at a time."""
        self._make.setText(make_words(ticked))
        self._make.setVisible(ticked > 0)
        self._pack.setVisible(ticked > 0)
        self._none.setVisible(ticked > 0)
        self._open.setVisible(current)
        self._use.setVisible(current and not ticked)
        self.setVisible(current or ticked > 0)
