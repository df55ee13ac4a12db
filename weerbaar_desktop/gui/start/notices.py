"""What opening noticed and what was cut off, above the first page until the person has done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.boxes import Column
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.presentation.first_shown import LEFT_OVER
from weerbaar_desktop.presentation.vault_care import ABOUT_ANOTHER_STATE, NOTICED


class Notices(Column):
    """Hidden while there is nothing to say.

    `settle_asked` clears what an export left, `accept_asked` ends a warning; `changed` when there is more or less here.
    """

    settle_asked = Signal()
    accept_asked = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__(spacing=12)
        self.other_state: Banner | None = None
        self.settle = _small(tr("Resten opruimen"))
        self.settle.clicked.connect(self.settle_asked)
        self.left_over = Banner("caution", LEFT_OVER, "", self.settle)
        self.left_over.hide()
        self.add(self.left_over)
        self.hide()

    def warn(self, words: Sequence[str]) -> None:
        """What opening noticed; stays on the page."""
        self._put(Banner("caution", NOTICED, " ".join(words)))

    def warn_of_another_state(self, words: Sequence[str]) -> None:
        """The vault is another than when it was last seen; stays until the person says to know of it."""
        button = _small(tr("Waarschuwing afsluiten"))
        button.clicked.connect(self.accept_asked)
        self.other_state = Banner("caution", NOTICED, " ".join((*words, ABOUT_ANOTHER_STATE)), button)
        self._put(self.other_state)

    def inform(self, title: str, words: str) -> None:
        """Something that is good to know and asks nothing; stays on the page."""
        self._put(Banner("info", title, words))

    def offer_settling(self, words: str) -> None:
        """An export was cut off and left something behind; "" when nothing is left."""
        self.left_over.say(LEFT_OVER, words)
        self.left_over.setVisible(bool(words))
        self._show_or_hide()

    def end_warning(self) -> bool:
        """The person knows of it; whether there was one."""
        banner, self.other_state = self.other_state, None
        if banner is None:
            return False
        self.column.removeWidget(banner)
        banner.hide()
        banner.deleteLater()
        self._show_or_hide()
        return True

    def _put(self, banner: Banner) -> None:
        self.column.insertWidget(0, banner)
        banner.show()
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        self.setVisible(any(not one.isHidden() for one in self.findChildren(Banner)))
        self.changed.emit()


def _small(words: str) -> Button:
    button = Button(words)  # without an icon: it has to fit in a banner at three times the size
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return button
