"""One entry in the bin: to read it again, bring it back, or erase it for good after a second yes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.widgets.answer_group import Answer, CheckAnswer
from weerbaar_desktop.gui.widgets.boxes import Box, card, panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.error_line import ErrorLine
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.bin_shown import TrashedShown

_STAYS = tr(
    "Wel blijft staan dat er een aantekening was, en wanneer u die vastlegde en wiste."
    " Een map voor de politie die u al maakte, verandert niet."
)
_NOT_TICKED = tr("Zet eerst een vinkje bij ‘Ja, ik wil dit wissen’.")


class TrashedPage(Page):
    """Signals say what the person wants with this entry; `erase_asked` only after the tick."""

    bin_asked = Signal()
    bring_back_asked = Signal()
    erase_asked = Signal()

    window_name = tr("Prullenbak")
    destination = tr("Dagboek")

    def __init__(self) -> None:
        super().__init__(tr("Aantekening in de prullenbak"))
        self.back = Button(tr("Terug naar de prullenbak"), "back", "arrow-left")
        self.trouble = Trouble()
        self._happened = Prose("", "strong")
        self._since, self._account, self._goes = Prose("", tone="muted"), Prose(""), Prose("")
        self.sure = CheckAnswer(Answer("sure", tr("Ja, ik wil dit wissen")))
        self.error = ErrorLine()
        self.erase = Button(tr("Wis definitief"), symbol="trash")
        self.add(Flow(self.back), self.trouble, card(self._happened, self._account, self._since), self._erasing())
        self.column.addStretch(1)
        self.bring_back = Button(tr("Haal terug"), "primary", "refresh")
        self.foot = FootBar(self.bring_back)
        self._join()

    def show_entry(self, shown: TrashedShown) -> None:
        """Another entry; nothing is ticked."""
        self._happened.setText(shown.happened)
        self._since.setText(shown.since)
        self._account.setText(shown.account)
        self._goes.setText(shown.goes)
        self.sure.setChecked(False)
        self.error.say("")
        self.show_trouble("", "")

    def show_trouble(self, happened: str, rest: str) -> None:
        """What did not work; "" when all is well."""
        self.trouble.tell(happened, rest)

    def first_focus(self) -> QWidget:
        return self.bring_back

    def _erasing(self) -> Box:
        return panel(
            Prose(tr("Definitief wissen"), "subheading"), self._goes, Prose(_STAYS, tone="muted"), self.error,
            Flow(self.sure), Flow(self.erase), spacing=12,
        )  # fmt: skip

    def _join(self) -> None:
        self.back.clicked.connect(self.bin_asked)
        self.bring_back.clicked.connect(self.bring_back_asked)
        self.erase.clicked.connect(self._erase)
        self.sure.toggled.connect(lambda _on: self.error.say(""))

    def _erase(self) -> None:
        if self.sure.isChecked():
            self.erase_asked.emit()
            return
        self.error.say(_NOT_TICKED)
        self.sure.setFocus()
