"""A code to be read and copied, as high as it needs: it can be selected and not changed."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent

from weerbaar_desktop.gui.theme.qt_values import SCROLL_BAR_ALWAYS_OFF
from weerbaar_desktop.gui.theme.theme import current_theme
from weerbaar_desktop.gui.widgets.text_fields import TextArea


class CodeField(TextArea):
    """A code in the type of `role`. A field and no label: what a label said lives on in a screen reader."""

    def __init__(self, name: str, role: str, cramped: str) -> None:
        """`cramped` is the role where there is little room."""
        self._roomy, self._cramped = role, cramped
        self._role = role
        super().__init__(name, lines=1)
        self.setReadOnly(True)
        for bars in ("horizontalScrollBarPolicy", "verticalScrollBarPolicy"):
            self.setProperty(bars, SCROLL_BAR_ALWAYS_OFF)

    def set_text(self, text: str) -> None:
        super().set_text(text)
        self._fit()

    def restyle(self) -> None:
        self.setFont(current_theme().font(self._role))
        super().restyle()
        self._fit()

    def set_cramped(self, *, cramped: bool) -> None:
        """A size smaller, so that a few groups stand beside each other on an upright tablet at 200 %."""
        self._role = self._cramped if cramped else self._roomy
        self.restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        around = self.height() - self.viewport().height()
        self.setFixedHeight(max(round(self.document().size().height()) + around, current_theme().px(56)))
