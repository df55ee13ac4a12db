"""Before a handover: what goes along and what was not seen, what is agreed, and the passphrase of who gets it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.application.new_passphrase import SHORTEST_PASSPHRASE
from weerbaar_desktop.application.papers.woningscan import UNSEEN
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.gui.incident.fact_grid import FactGrid
from weerbaar_desktop.gui.package.secret_pages import LongSecretPage
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.unlock.new_passphrase import NewPassphrase
from weerbaar_desktop.gui.widgets.answer_group import Answer, AnswerGroup
from weerbaar_desktop.gui.widgets.banner import Banner
from weerbaar_desktop.gui.widgets.boxes import Column, card, panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.text_fields import LineField
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.gui.writing_page import WritingPage
from weerbaar_desktop.presentation.handover_shown import (
    AGREE_PAGE,
    CHECK_PAGE,
    FATE,
    FATE_HINT,
    FATE_QUESTION,
    FATES,
    FOR_THE_OTHER,
    KEEP,
    KEY_PAGE,
    LEAD,
    NAMES,
    TITLE,
    UNTIL,
    UNTIL_HINT,
    UNTIL_LABEL,
    AgreedTyped,
    CheckShown,
)
from weerbaar_desktop.presentation.shown import FieldError


class HandoverCheckPage(Page):
    """`next_asked` to what is agreed, `scan_asked` to the home scan that is half done."""

    next_asked = Signal()
    scan_asked = Signal()

    window_name = CHECK_PAGE
    destination = TITLE

    def __init__(self) -> None:
        super().__init__(TITLE)
        self.trouble, self.first = Trouble(), Banner("caution", "")
        self.scan = Button(tr("Ga naar de woningscan"), symbol="home")
        self._first = Column(self.first, Flow(self.scan), spacing=12)
        self._body = Column(spacing=12)
        self.add(self.trouble, Prose(LEAD), self._first, self._body)
        self.column.addStretch(1)
        self.next = Button(tr("Verder met de overdracht"), "primary", "arrow-right")
        self.foot = FootBar(self.next)
        self.next.clicked.connect(self.next_asked)
        self.scan.clicked.connect(self.scan_asked)

    def show_check(self, shown: CheckShown) -> None:
        """Exactly this."""
        self.show_trouble("", "")
        self.first.say(shown.first)
        self._first.setVisible(bool(shown.first))
        along = card(Prose(tr("Wat er meegaat"), "subheading"), FactGrid(shown.along, most_columns=2))
        fresh = Column(along, spacing=12)
        if shown.unseen:
            fresh.add(card(Prose(said(UNSEEN), "subheading"), FactGrid(shown.unseen, most_columns=1)))
        self.column.replaceWidget(self._body, fresh)
        self._body.hide()
        self._body.deleteLater()
        self._body = fresh
        follow_layout(self)

    def show_trouble(self, happened: str, rest: str) -> None:
        """What did not work; "" when all is well."""
        self.trouble.tell(happened, rest)

    def first_focus(self) -> QWidget:
        return self.scan if not self._first.isHidden() else self.next


class HandoverAgreePage(WritingPage):
    """The two names, and what becomes of the visitor's copy. `draft_made` when something new stands there."""

    draft_made = Signal()
    next_asked = Signal()
    back_asked = Signal()

    window_name = AGREE_PAGE
    destination = TITLE

    def __init__(self) -> None:
        self.back = Button(tr("Terug"))
        super().__init__(TITLE, tr("Wat u afspreekt"), tr("Verder naar de wachtzin"), self.back)
        self.lines = {key: LineField() for key in (*NAMES, UNTIL)}
        self.fields = {key: Field(label, self.lines[key], hint) for key, (label, hint) in NAMES.items()}
        self.fields[UNTIL] = Field(UNTIL_LABEL, self.lines[UNTIL], UNTIL_HINT)
        self.fate = AnswerGroup(FATE_QUESTION, [Answer(*one) for one in FATES], FATE_HINT)
        *names, until = self.fields.values()
        self.add(*names, self.fate, until)
        self.column.addStretch(1)
        for line in self.lines.values():
            line.edited.connect(self.pauses.touch)
        self.fate.changed.connect(self._choose)
        self.pauses.due.connect(self.draft_made)
        self.save_button.clicked.connect(self.next_asked)
        self.back.clicked.connect(self.back_asked)

    def show_typed(self, typed: AgreedTyped) -> None:
        """What was half done."""
        for key, line in self.lines.items():
            line.setText(typed.texts.get(key, ""))
        self.fate.set_values([typed.fate] if typed.fate else [])
        self.show_wrong(())
        self.show_trouble("", "")
        self.show_clean()
        self._show_day()

    def typed(self) -> AgreedTyped:
        """What stands there now."""
        return AgreedTyped({key: line.text() for key, line in self.lines.items()}, self.fate.value() or "")

    def show_wrong(self, wrong: Sequence[FieldError]) -> None:
        """On top, and at each place."""
        found = {one.key: one.sentence for one in wrong}
        for key, field in self.fields.items():
            field.set_error(found.get(key, ""))
        self.fate.set_error(found.get(FATE, ""))
        places: dict[str, QWidget] = {**self.lines, FATE: self.fate.first()}
        self.show_problems([(one.sentence, places[one.key]) for one in wrong])

    def first_focus(self) -> QWidget:
        return next(iter(self.lines.values()))

    def _choose(self) -> None:
        self._show_day()
        self.draft_made.emit()

    def _show_day(self) -> None:
        self.fields[UNTIL].setVisible(self.fate.value() == KEEP)
        follow_layout(self)


class HandoverKeyPage(LongSecretPage):
    """`place_asked` carries the passphrase of the visited person, typed twice: next is where the file may come."""

    place_asked = Signal(str)

    window_name = KEY_PAGE
    destination = TITLE

    def __init__(self) -> None:
        super().__init__(tr("Een eigen wachtzin"), tr("Kies waar het bestand komt"), tr("Terug"))
        self.new = NewPassphrase(SHORTEST_PASSPHRASE, tr("Wachtzin van de bewoner"))
        self.asked = (self.new.field, self.new.again_field)
        self.add(panel(*map(Prose, FOR_THE_OTHER)), self.new)
        self.column.addStretch(1)
        self.save_button.clicked.connect(self._ask)
        self.new.submitted.connect(self._ask)
        self.new.grown.connect(lambda: follow_layout(self))
        follow_layout(self)

    def forget(self) -> None:
        self.new.forget()
        super().forget()

    def first_focus(self) -> QWidget:
        return self.new.passphrase.line_edit

    def _ask(self) -> None:
        found = self.new.wrong()
        self.show_wrong(found)
        if not found:
            self.place_asked.emit(self.new.text())
