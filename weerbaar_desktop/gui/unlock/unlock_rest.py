"""What the unlock page gets just after the first paint: words beside the card, and what it says while it works."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.forms.ui_unlock_aside import Ui_UnlockAside
from weerbaar_desktop.gui.forms.ui_unlock_page import Ui_UnlockPage
from weerbaar_desktop.gui.theme.theme import Themed, current_theme
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.boxes import Row
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.error_line import ErrorLine
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import PlainLabel, Prose
from weerbaar_desktop.gui.widgets.sign import Reeds
from weerbaar_desktop.gui.widgets.symbol import Symbol
from weerbaar_desktop.gui.widgets.zoomed_layouts import ZoomedLayouts
from weerbaar_desktop.presentation.calm_shown import TITLE

_WORDS_AFTER_MS = 300
_CARD = 520
"""How wide the card is at most, in px at 100 %."""


class BusyWords(Prose):
    """Words that come when something takes longer than 0.3 s."""

    def __init__(self) -> None:
        super().__init__("")
        self._later = QTimer(self, interval=_WORDS_AFTER_MS, singleShot=True)
        self._later.timeout.connect(self._say)
        self.hide()

    def say_soon(self, words: str) -> None:
        """Shows and announces `words` after 0.3 s; hides them at once for ""."""
        self.setText(words)
        if words:
            self._later.start()
        else:
            self._later.stop()
            self.hide()

    def _say(self) -> None:
        self.show()
        announce(self, self.text())


class UnlockRest(Themed):
    """Fills what `page` left open; it lives as long as the page."""

    def __init__(self, page: Ui_UnlockPage) -> None:
        self.error, self.busy = ErrorLine(), BusyWords()
        self.practice = Banner("info", tr("Dit is een oefenkluis. Alles erin is verzonnen."))
        self.practice.hide()
        page.fieldColumn.insertWidget(1, self.error)
        page.cardColumn.insertWidget(page.cardColumn.indexOf(page.which) + 1, self.practice)
        page.cardColumn.insertWidget(page.cardColumn.indexOf(page.field) + 1, self.busy)
        # A screen reader reads in the order of the children, which is that of their stacking.
        self.error.stackUnder(page.passphrase)
        self.practice.stackUnder(page.field)
        self._page = page
        self._add_ways(page)
        self.busy.stackUnder(page.open)
        self.restore = Button(tr("Reservekopie terugzetten"), "link")
        self.repair = Button(tr("Herstel wat kan"), "link")
        self.mended = Banner("success", "")
        self.visit, self.visits = Button(tr("Nieuw bezoek"), "link"), Button(tr("Uw bezoeken"), "link")
        for link in (self.restore, self.repair):
            page.cardColumn.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        page.cardColumn.addWidget(Flow(self.visit, self.visits, gap=24))
        page.cardColumn.insertWidget(page.cardColumn.indexOf(page.which) + 1, self.mended)
        self.mended.stackUnder(page.field)
        self.repair.hide()
        self.mended.hide()
        self._aside = Ui_UnlockAside()
        self._aside.setupUi(page.aside)
        self._add_calm()
        self._zoomed = ZoomedLayouts(page.aside)
        self._reeds = Reeds()
        self._add_below(page.whole)

    def show_practice(self, passphrase: str) -> None:
        """The fixed passphrase of a practice vault; nothing for ""."""
        self.practice.say(self.practice.title.text(), tr("De wachtzin is: {passphrase}", passphrase=passphrase))
        self.practice.setVisible(bool(passphrase))

    def show_note(self, kind: str, title: str, words: str) -> None:
        """Something to know, above the field."""
        column = self._page.cardColumn
        note = Banner(kind, title, words)
        column.insertWidget(column.indexOf(self.practice), note)
        note.stackUnder(self._page.field)

    def arrange(self, inside: int, *, beside: bool, cramped: bool) -> None:
        """Beside the card there is room for the drawing; below it the words stand under those of the card, `inside` px
        from its edge.
        """
        direction = QBoxLayout.Direction
        below = cramped or not self._fits(inside)
        self._page.openRow.setDirection(direction.TopToBottom if below else direction.LeftToRight)
        theme = current_theme()
        self._reeds.setVisible(beside and theme.tokens.edge == 1)
        inside += theme.tokens.edge
        left, right = (theme.px(12), 0) if beside else (inside, inside)
        self._aside.asideColumn.setContentsMargins(left, theme.px(36), right, 0)
        self._below.setContentsMargins(0 if beside else inside, 0, 0, 0)

    def _fits(self, inside: int) -> bool:
        """Whether the two buttons stand beside each other in the card; in another language they may be longer."""
        theme, row = current_theme(), self._page.openRow
        needed = self._page.open.sizeHint().width() + row.spacing() + self.forgot.sizeHint().width()
        return needed <= theme.px(_CARD) - 2 * (inside + theme.tokens.edge)

    def restyle(self) -> None:
        self._zoomed.apply()

    def _add_calm(self) -> None:
        """Below the words that nothing has to be decided."""
        self.calm = Button(TITLE, symbol="wind")
        column, words = self._aside.asideColumn, self._aside.calm
        column.insertSpacing(column.indexOf(words) + 1, 12)
        column.insertWidget(column.indexOf(words) + 2, self.calm, 0, Qt.AlignmentFlag.AlignLeft)
        self.calm.stackUnder(self._aside.danger)

    def _add_ways(self, page: Ui_UnlockPage) -> None:
        """What else opens the vault; the link beside the button, so that nothing moves when it comes."""
        self.forgot = Button(tr("Ik weet mijn wachtzin niet meer"), "link")
        self.computer = Button(tr("Openen met deze computer"))
        self.computer.hide()
        page.openRow.addWidget(self.forgot)
        below = QHBoxLayout()
        below.addWidget(self.computer)
        below.addStretch(1)
        page.cardColumn.insertLayout(page.cardColumn.indexOf(page.openRow) + 1, below)
        for before, after in pairwise((page.open, self.forgot, self.computer, page.create)):
            QWidget.setTabOrder(before, after)
        for button in (self.forgot, self.computer):
            button.stackUnder(page.line)

    def _add_below(self, whole: QVBoxLayout) -> None:
        words = PlainLabel(tr("Dit programma maakt geen verbinding met internet."), "small", "muted")
        words.setWordWrap(True)
        offline = QVBoxLayout()
        offline.addStretch(1)
        row = Row(Symbol("shield-check", "text_muted"), words, spacing=8)
        row.line.setStretch(1, 1)
        offline.addWidget(row)
        self._below = QHBoxLayout()
        self._below.addLayout(offline, 1)
        self._below.addWidget(self._reeds)
        whole.addLayout(self._below)
