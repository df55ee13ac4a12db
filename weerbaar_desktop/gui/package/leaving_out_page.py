"""What goes into a package: who sends it, for whom it is, and which answers and pieces stay behind."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.package import Sender
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.answer_group import Answer, AnswerGroup
from weerbaar_desktop.gui.widgets.boxes import Column, card
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.text_fields import LineField
from weerbaar_desktop.gui.writing_page import WritingPage
from weerbaar_desktop.presentation.package_shown import (
    MAKE_TITLE,
    PIECES_AS_THEY_ARE,
    STAYS_OUT,
    WHAT,
    LeavingShown,
)
from weerbaar_desktop.presentation.shown import ChoiceShown, FieldError

_NAME_HINT: Final = tr("Zo ziet de ontvanger wie het stuurt, bijvoorbeeld: J. Jansen.")
_FUNCTION_HINT: Final = tr("Bijvoorbeeld: griffier van de gemeente.")
_TO_HINT: Final = tr("Bijvoorbeeld: mijn advocaat. Dit komt niet in het pakket. Het staat alleen in uw dagboek.")
_FIELDS: Final = tr("Wat laat u weg?")
_FIELDS_HINT: Final = tr("Vink aan wat de ontvanger niet hoeft te weten. Het geldt voor alle incidenten in dit pakket.")
_PIECES: Final = tr("Welk bewijs laat u weg?")


class LeavingOutPage(WritingPage):
    """`next_asked` when the person is ready with it; what was chosen is asked of the page then."""

    next_asked = Signal()
    back_asked = Signal()

    window_name = MAKE_TITLE
    destination = tr("Kluis")

    def __init__(self) -> None:
        self.back = Button(tr("Andere incidenten kiezen"), symbol="arrow-left")
        super().__init__(tr("Wat gaat mee?"), "", tr("Verder"), self.back)
        self.who, self.function, self.to = LineField(), LineField(), LineField()
        self.fields = {
            "name": Field(tr("Uw naam"), self.who, _NAME_HINT),
            "function": Field(tr("Uw functie"), self.function, _FUNCTION_HINT, optional=True),
        }
        self.left_out, self.left_behind = self._group(_FIELDS, ()), self._group(_PIECES, ())
        self._groups = Column()
        self.add(
            Prose(WHAT), *self.fields.values(), Field(tr("Voor wie is het pakket?"), self.to, _TO_HINT, optional=True),
            self._groups,
        )  # fmt: skip
        self.column.addStretch(1)
        self.save_button.set_symbol("arrow-right")
        self.save_button.clicked.connect(self.next_asked)
        self.back.clicked.connect(self.back_asked)
        follow_layout(self)

    def show_leaving(self, shown: LeavingShown) -> None:
        """Which incidents were chosen, and what of them may stay behind; only what has a covered copy is ticked."""
        self.set_heading(self.title, shown.chosen)
        self.left_out = self._group(_FIELDS, shown.fields, _FIELDS_HINT)
        self.left_behind = self._group(_PIECES, shown.pieces)
        self.left_behind.set_values(shown.ticked)
        fresh = Column(card(self.left_out, Prose(STAYS_OUT, tone="muted"), spacing=12))
        if shown.pieces:
            fresh.add(card(Prose(tr("Bewijs"), "subheading"), Prose(PIECES_AS_THEY_ARE), self.left_behind, spacing=12))
        self.column.replaceWidget(self._groups, fresh)
        self._groups.hide()
        self._groups.deleteLater()
        self._groups = fresh
        self.left_out.setVisible(bool(shown.fields))
        self.show_errors(())
        follow_layout(self)

    def show_sender(self, sender: Sender) -> None:
        """Who sent the package before, unless something was typed."""
        if not self.who.text() and not self.function.text():
            self.who.setText(sender.name)
            self.function.setText(sender.function)

    def show_errors(self, errors: Sequence[FieldError]) -> None:
        """What is wrong with who sends it."""
        said = {error.key: error.sentence for error in errors}
        for key, field in self.fields.items():
            field.set_error(said.get(key, ""))
        self.show_problems([(error.sentence, self.fields[error.key].control) for error in errors])

    def forget(self) -> None:
        """For whom it was, is asked anew for the next one."""
        self.to.setText("")

    def first_focus(self) -> QWidget:
        return self.who

    @staticmethod
    def _group(question: str, choices: Sequence[ChoiceShown], hint: str = "") -> AnswerGroup:
        answers = [Answer(choice.value, choice.words) for choice in choices]
        return AnswerGroup(question, answers, hint, several=True, optional=True)
