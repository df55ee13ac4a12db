"""What the person sees of a bug: what happened, that nothing is lost, and a report to copy."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.theme.theme import current_theme
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.text_fields import TextArea


def show_bug(report: str, over: QWidget) -> None:
    """Shows the report of a bug; one that comes while another is read goes below it, and none on top of a dialog."""
    for dialog in over.findChildren(BugDialog):
        if dialog.isVisible():
            dialog.add(report)
            return
    if isinstance(other := QApplication.activeModalWidget(), QDialog):
        other.finished.connect(lambda: show_bug(report, over))
        return
    BugDialog(report, over).open()


class BugDialog(QDialog):
    """Shows `report`, which holds no case data; Escape closes it."""

    def __init__(self, report: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        px = current_theme().px
        self.setWindowTitle(tr("Dit lukte niet – Weerbaar"))
        self._report = TextArea(tr("Verslag"), 6)
        self._report.set_text(report)
        self._report.setReadOnly(True)
        self._copied = Prose("", "small", "muted")
        copy, close = Button(tr("Kopieer verslag"), "primary", "copy"), Button(tr("Sluiten"))
        copy.clicked.connect(self._copy)
        close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(28), px(24), px(28), px(24))
        column.setSpacing(px(12))
        column.addWidget(Prose(tr("Er ging iets mis in het programma"), "heading"))
        column.addWidget(Prose(tr("Wat al was opgeslagen, staat nog in uw kluis. U kunt verder werken.")))
        column.addWidget(Prose(tr("In dit verslag staat niets over u of over wat u vastlegde."), "small", "muted"))
        column.addWidget(self._report)
        column.addWidget(Flow(copy, close))
        column.addWidget(self._copied)
        self.resize(px(560), px(380))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def add(self, report: str) -> None:
        """Puts another report below what is there."""
        self._report.set_text(f"{self._report.text()}\n\n{report}")

    def report(self) -> str:
        """What can be copied."""
        return self._report.text()

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._report.text())
        self._copied.setText(tr("Het verslag is gekopieerd."))
        announce(self, tr("Het verslag is gekopieerd."))
