"""What still has to be put right on a page: on top, it takes the focus and leads to the fields."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.theme.theme import Themed, current_theme
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.symbol import Symbol
from weerbaar_desktop.gui.widgets.wrapping_link import WrappingLink

_TITLE = tr("Er is een probleem")


class ErrorSummary(QFrame, Themed):
    """Hidden until `show_errors`; each sentence is a link to the widget that takes the answer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("box", "caution")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._row = QHBoxLayout(self)
        symbol = Symbol("alert-triangle", "caution", 22)
        self._row.addWidget(symbol)
        self._row.setAlignment(symbol, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        self._column.addWidget(Prose(_TITLE, "subheading"))
        self._row.addLayout(self._column, 1)
        self._links: list[Button] = []
        self.restyle()
        self.hide()

    def show_errors(self, errors: Sequence[tuple[str, QWidget]]) -> None:
        """Shows the sentences, each with the widget it leads to, and takes the focus; hides itself without any."""
        for link in self._links:
            self._column.removeWidget(link)
            link.deleteLater()
        self._links = [self._link(words, target) for words, target in errors]
        self.setAccessibleName(_TITLE)
        self.setAccessibleDescription(" ".join(words for words, _target in errors))
        self.setVisible(bool(errors))
        if errors:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def restyle(self) -> None:
        theme = current_theme()
        self._row.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        self._row.setSpacing(theme.px(12))
        self._column.setSpacing(theme.px(2))

    def _link(self, words: str, target: QWidget) -> Button:
        link = WrappingLink(words)
        link.clicked.connect(lambda: target.setFocus(Qt.FocusReason.TabFocusReason))
        self._column.addWidget(link)
        return link
