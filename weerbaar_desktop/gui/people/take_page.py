"""Contacts of another program: choosing the file, and who of it one takes over."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.people.tick_list import TickList
from weerbaar_desktop.gui.saving import save_shortcut
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.answer_group import Answer, AnswerGroup
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.boxes import card
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.progress import Progress
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.contact_cards_shown import TAKE_TITLE, TakingShown
from weerbaar_desktop.presentation.people_shown import TITLE, circle_choices


class TakePage(Page):
    """`take_asked` carries the chosen values and the circle; without a file only `choose_asked` can be done."""

    back_asked = Signal()
    choose_asked = Signal()
    stop_asked = Signal()
    take_asked = Signal(object, str)

    window_name = TAKE_TITLE
    destination = TITLE

    def __init__(self) -> None:
        super().__init__(TAKE_TITLE)
        self._busy = False
        self.back = Button(tr("Terug naar Mensen"), "back", "arrow-left")
        self.trouble, self.progress = Trouble(), Progress()
        self.choose = Button(tr("Kies een bestand"), symbol="folder-open")
        self._what = card(
            Prose(tr("Wat u kunt overnemen"), "subheading"),
            Prose(tr("Uw telefoon of mailprogramma kan contacten bewaren als bestand. De naam eindigt op .vcf.")),
            Prose(tr("Foto’s en adressen neemt dit programma niet over. U kiest zelf wie erin komt.")),
            Flow(self.choose),
        )
        self._told = Prose("", "strong")
        self.unread = Banner("caution", tr("Niet alles is te lezen"))
        self.ticks = TickList()
        self.circle = AnswerGroup(
            tr("Waar horen deze contacten bij?"), [Answer(one.value, one.words) for one in circle_choices()]
        )
        self._found = card(Prose(tr("Wie neemt u over?"), "subheading"), self._told, self.ticks)
        self.add(Flow(self.back), self.trouble, self.progress, self._what, self.unread, self._found, self.circle)
        self.column.addStretch(1)
        self.take = Button(tr("Neem contacten over"), "primary", "check")
        self.foot = FootBar(self.take)
        save_shortcut(self, self.take)
        self.show_found(None)
        self._join()

    def show_found(self, shown: TakingShown | None) -> None:
        """Everybody in the file that was chosen; None as long as none is."""
        self.show_trouble("", "")
        self.set_busy(busy=False)
        some = shown is not None and bool(shown.ticks)
        self._told.setText(shown.told if shown else "")
        self.ticks.show_ticks(shown.ticks if shown else ())
        unread = shown.unread if shown else ()
        self.unread.say(tr("Niet alles is te lezen"), "\n".join(unread))
        self.unread.setVisible(bool(unread))
        self._found.setVisible(shown is not None)
        self.circle.setVisible(some)
        self.circle.set_values(())
        self.circle.set_error("")
        self.choose.setText(tr("Kies een ander bestand") if shown else tr("Kies een bestand"))
        follow_layout(self)

    def show_trouble(self, happened: str, rest: str) -> None:
        """Something that the person can act on; "" when all is well."""
        self.trouble.tell(happened, rest)

    def set_busy(self, *, busy: bool) -> None:
        """While it is read or stored nothing else is asked."""
        self._busy = busy
        for part in (self.back, self.choose, self.ticks, self.circle, self.take):
            part.setEnabled(not busy)

    def first_focus(self) -> QWidget:
        return next(iter(self.ticks.boxes.values()), self.choose)

    def leave(self) -> None:
        """Who goes away, or locks, before the file is read, reads no further."""
        if self._busy:
            self.stop_asked.emit()

    def _ask(self) -> None:
        if not self.ticks.boxes:
            self.show_trouble(tr("Er zijn nog geen contacten om over te nemen."), tr("Kies eerst een bestand."))
            return
        values, circle = self.ticks.values(), self.circle.value()
        if not values:
            self.show_trouble(tr("Er is nog niemand gekozen."), tr("Zet een vinkje bij wie u wilt overnemen."))
            return
        self.circle.set_error("" if circle else tr("Kies waar deze contacten bij horen."))
        if circle is None:
            self.circle.first().setFocus()
            return
        self.show_trouble("", "")
        self.take_asked.emit(values, circle)

    def _join(self) -> None:
        self.back.clicked.connect(self.back_asked)
        self.choose.clicked.connect(self.choose_asked)
        self.progress.stop_asked.connect(self.stop_asked)
        self.ticks.renewed.connect(lambda: follow_layout(self))
        self.take.clicked.connect(self._ask)
