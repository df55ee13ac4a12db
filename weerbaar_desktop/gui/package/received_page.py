"""What a received package holds, before anything of it comes into the vault, and how taking it over ended."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.vault_care.outcome import Outcome
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.boxes import Column, Row, card
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.code_field import CodeField
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.progress import Progress
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.symbol import Symbol
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.package_shown import (
    NOT_WHO,
    OPEN_TITLE,
    UNCHANGED,
    OpenedShown,
    PackedShown,
    step_words,
)
from weerbaar_desktop.presentation.vault_care import Told

MOST_SHOWN: Final = 50
"""Incidents on the page; the others are counted, and stand in the diary once they are taken over."""


class ReceivedPage(Page):
    """`take_asked` to take it over, `leave_asked` to leave it, `diary_asked` when it stands in the diary."""

    take_asked = Signal()
    stop_asked = Signal()
    leave_asked = Signal()
    diary_asked = Signal()

    window_name = OPEN_TITLE
    destination = tr("Kluis")

    def __init__(self) -> None:
        super().__init__(tr("Wat er in het pakket zit"))
        self.trouble, self.outcome, self.progress = Trouble(), Outcome(), Progress()
        self.known = Banner("caution", "")
        self.who, self.when = Prose("", "subheading"), Prose("", tone="muted")
        self.contents, self.withheld = Prose(""), Prose("")
        self.code = CodeField(tr("Code van het pakket"), "code", "code")
        self.key = CodeField(tr("Vingerafdruk van de afzender"), "code", "code")
        self._list = Column(spacing=12)
        sender = card(Prose(tr("Van wie"), "small", "muted"), self.who, self.when, self.contents, self.withheld)
        codes = card(
            Prose(NOT_WHO),
            Field(tr("Code van het pakket"), self.code),
            Field(tr("Vingerafdruk van de afzender"), self.key),
            spacing=16,
        )
        unchanged = Banner("success", UNCHANGED, tr("Elke byte van het pakket is nagekeken."))
        self.add(self.trouble, self.outcome, self.known, self.progress, unchanged, sender, self._list, codes)
        self.column.addStretch(1)
        self.take = Button(tr("Neem over in mijn kluis"), "primary", "download")
        self.diary = Button(tr("Naar het dagboek"), "primary", "notebook")
        self.back = Button(tr("Niet overnemen"))
        self.foot = FootBar(self.take, self.diary, self.back)
        self._join()

    def show_package(self, shown: OpenedShown) -> None:
        """A package of which nothing was stored yet."""
        self.show_trouble("", "")
        self.outcome.tell(None)
        self.progress.end()
        self.who.setText(shown.who)
        self.when.setText(shown.when)
        self.contents.setText(shown.contents)
        self.withheld.setText(shown.withheld)
        self.code.set_text(shown.code)
        self.key.set_text(shown.fingerprint)
        self.known.say(shown.known, shown.known_rest)
        self.known.setVisible(bool(shown.known))
        self._show_incidents(shown.incidents)
        self._can_take = shown.can_take
        self._offer(take=shown.can_take, back=True, diary=not shown.can_take)
        follow_layout(self)

    def begin(self, of: int) -> None:
        """It is being taken over."""
        self._of = of
        self.show_trouble("", "")
        self._offer(take=False, back=False, diary=False)
        self.progress.begin(step_words(0, of))
        self.progress.stop.setFocus()

    def step(self, done: int) -> None:
        """How many incidents are done."""
        if not self.progress.isHidden():
            self.progress.step(step_words(done, self._of), done, self._of)

    def show_taken(self, told: Told) -> None:
        """It stands in the vault."""
        self.progress.end()
        self.known.hide()
        self.outcome.tell(told)
        self._offer(take=False, back=False, diary=True)
        if self.isVisible():
            self.diary.setFocus()

    def show_trouble(self, happened: str, rest: str) -> None:
        """What did not work; "" when all is well. Then it can be tried again."""
        self.trouble.tell(happened, rest)
        if happened:
            self.progress.end()
            self._offer(take=self._can_take, back=True, diary=False)
            if self.isVisible():
                (self.take if self._can_take else self.back).setFocus()

    def leave(self) -> None:
        """All or nothing: who goes away before it is done takes nothing over."""
        if not self.progress.isHidden():
            self.stop_asked.emit()

    def first_focus(self) -> QWidget:
        return next((one for one in (self.take, self.diary) if not one.isHidden()), self.back)

    def _join(self) -> None:
        self._can_take, self._of = True, 0
        self.known.hide()
        self.take.clicked.connect(self.take_asked)
        self.back.clicked.connect(self.leave_asked)
        self.diary.clicked.connect(self.diary_asked)
        self.progress.stop_asked.connect(self.stop_asked)
        self._offer(take=True, back=True, diary=False)
        follow_layout(self)

    def _offer(self, *, take: bool, back: bool, diary: bool) -> None:
        for button, offered in ((self.take, take), (self.back, back), (self.diary, diary)):
            button.setVisible(offered)

    def _show_incidents(self, incidents: tuple[PackedShown, ...]) -> None:
        fresh = Column(spacing=12)
        fresh.add(*(_card(one) for one in incidents[:MOST_SHOWN]))
        if len(incidents) > MOST_SHOWN:
            fresh.add(Prose(tr("En nog {number} incidenten.", number=len(incidents) - MOST_SHOWN)))
        self.column.replaceWidget(self._list, fresh)
        self._list.hide()
        self._list.deleteLater()
        self._list = fresh


def _card(shown: PackedShown) -> QWidget:
    made = card(Prose(shown.when, "subheading"), Prose(shown.begins), Prose(shown.pieces, "small", "muted"))
    if shown.withheld:
        row = Row(Symbol("eye-off", "text_muted"), Prose(shown.withheld), spacing=8)
        row.line.setStretch(1, 1)
        made.add(row)
    return made
