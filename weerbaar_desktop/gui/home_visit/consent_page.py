"""Toestemming: what a visit is, sentence by sentence, and the names; the first thing that stands in its vault."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.content.visit import VisitPart
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.answer_group import Answer, CheckAnswer
from weerbaar_desktop.gui.widgets.boxes import Column, card, panel
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.dark_offer import DarkOffer
from weerbaar_desktop.gui.widgets.error_line import ErrorLine
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.text_fields import LineField
from weerbaar_desktop.gui.writing_page import WritingPage
from weerbaar_desktop.presentation.consent_form import AGREE, FIELDS, LEAD, ORGANISATION, TITLE, ConsentTyped
from weerbaar_desktop.presentation.shown import FieldError

_SAVE: Final = tr("Leg vast en begin")


class ConsentPage(WritingPage):
    """`draft_made` when something new stands there, `save_asked` when it is to be kept and the visit begins;
    `stop_asked` when it does not begin."""

    draft_made = Signal()
    save_asked = Signal()
    stop_asked = Signal()

    window_name = TITLE
    destination = tr("Woningscan")

    def __init__(self, told: Sequence[VisitPart], agreed_to: Sequence[VisitPart]) -> None:
        """`told` is read out, each of `agreed_to` gets a tick."""
        self.stop = Button(tr("Begin dit bezoek niet"), symbol="trash")
        super().__init__(TITLE, tr("Huisbezoek"), _SAVE, self.stop)
        self.error = ErrorLine()
        self.ticks = tuple(CheckAnswer(Answer("agree", AGREE)) for _ in agreed_to)
        self.fields: dict[str, Field] = {}
        said = (Column(Prose(part.heading, "strong"), Prose(part.words), spacing=4) for part in told)
        cards = (
            card(Prose(part.words), Flow(tick), padding=16, spacing=8)
            for part, tick in zip(agreed_to, self.ticks, strict=True)
        )
        for key, (label, hint) in FIELDS.items():
            line = LineField()
            line.edited.connect(self.pauses.touch)
            self.fields[key] = Field(label, line, hint, optional=key == ORGANISATION)
        *names, agreed = self.fields.values()
        self.dark = DarkOffer()
        self.add(
            self.dark, Prose(LEAD), *names, panel(*said, padding=20, spacing=16),
            self.error, Column(*cards, spacing=12), agreed,
        )  # fmt: skip
        self.column.addStretch(1)
        self._join(agreed_to)

    def _join(self, agreed_to: Sequence[VisitPart]) -> None:
        for part, tick in zip(agreed_to, self.ticks, strict=True):
            tick.setAccessibleName(f"{AGREE}: {part.words}")
            tick.clicked.connect(self.draft_made)  # at once: a tap is kept, what is typed after a pause
        self.pauses.due.connect(self.draft_made)
        self.save_button.clicked.connect(self.save_asked)
        self.stop.clicked.connect(self.stop_asked)
        follow_layout(self)

    def show_typed(self, typed: ConsentTyped) -> None:
        """What was half done."""
        self.show_wrong(())
        self.show_trouble("", "")
        for key, field in self.fields.items():
            _line(field).setText(typed.texts.get(key, ""))
        for number, tick in enumerate(self.ticks):
            tick.setChecked(number < len(typed.ticked) and typed.ticked[number])
        self.show_clean()

    def typed(self) -> ConsentTyped:
        """What stands there now."""
        texts = {key: _line(field).text() for key, field in self.fields.items()}
        return ConsentTyped(texts, tuple(tick.isChecked() for tick in self.ticks))

    def show_wrong(self, wrong: Sequence[FieldError]) -> None:
        """On top, and at each place."""
        found = {one.key: one.sentence for one in wrong}
        for key, field in self.fields.items():
            field.set_error(found.get(key, ""))
        ticks = [(words, self.ticks[int(key)]) for key, words in found.items() if key.isdigit()]
        self.error.say(ticks[0][0] if ticks else "")
        names = [(found[key], field.control) for key, field in self.fields.items() if key in found]
        self.show_problems([*ticks, *names])

    def first_focus(self) -> QWidget:
        return next(iter(self.fields.values())).control


def _line(field: Field) -> LineField:
    control = field.control
    if isinstance(control, LineField):
        return control
    raise TypeError("a name is a line")
