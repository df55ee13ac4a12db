"""The text of a notebook: typed over or pasted, kept while one writes, and cut into entries afterwards."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.answer_group import Answer, AnswerGroup
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.text_fields import TextArea
from weerbaar_desktop.gui.writing_page import WritingPage
from weerbaar_desktop.presentation.notebook import CUTS, Cut, Notebook
from weerbaar_desktop.presentation.shown import FormRefused
from weerbaar_desktop.presentation.taking_over import HEADING_NOTEBOOK


class NotebookPage(WritingPage):
    """`next_asked` and `draft_made` carry the Notebook as it stands."""

    next_asked = Signal(object)
    draft_made = Signal(object)

    window_name = HEADING_NOTEBOOK
    destination = tr("Dagboek")

    def __init__(self) -> None:
        super().__init__(HEADING_NOTEBOOK, "", tr("Bekijk wat het wordt"))
        self.save_button.set_symbol("arrow-right")
        self.text = TextArea(lines=12)
        self.field = Field(
            tr("Wat staat er in uw notitieboek?"), self.text,
            tr("Plak de tekst of typ die over. Begin een aantekening met de datum, zoals 3 maart 2025."),
        )  # fmt: skip
        self.cut = AnswerGroup(
            tr("Waar begint een nieuwe aantekening?"), [Answer(choice.value, choice.words) for choice in CUTS],
            tr("Op de volgende bladzijde kunt u zelf nog knippen en samenvoegen."),
        )  # fmt: skip
        self.add(self.field, self.cut)
        self.column.addStretch(1)
        self.text.edited.connect(self.pauses.touch)
        self.cut.changed.connect(self.pauses.touch)
        self.pauses.due.connect(lambda: self.draft_made.emit(self.notebook()))
        self.save_button.clicked.connect(lambda: self.next_asked.emit(self.notebook()))

    def show_notebook(self, notebook: Notebook) -> None:
        """An empty page, or what was kept."""
        self.text.set_text(notebook.text)
        self.cut.set_values([notebook.cut])
        self.field.set_error("")
        self.show_clean()

    def show_refused(self, refused: FormRefused | None) -> None:
        """What stops it from going on, at the field and on top."""
        errors = refused.errors if refused else ()
        self.field.set_error(errors[0].sentence if errors else "")
        self.show_problems((error.sentence, self.text) for error in errors)
        follow_layout(self)

    def notebook(self) -> Notebook:
        """What stands on the page."""
        return Notebook(self.text.text(), cast("Cut", self.cut.value() or "dates"))

    def first_focus(self) -> QWidget:
        return self.text
