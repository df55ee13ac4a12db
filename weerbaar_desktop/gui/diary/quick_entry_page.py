"""Leg vast: what happened, when, and where; stored in a minute and a half, the rest can wait."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.incident import Channel
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.chosen_files import ChosenFiles
from weerbaar_desktop.gui.diary.good_to_know import good_to_know
from weerbaar_desktop.gui.diary.when_fields import WhenFields
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.answer_group import Answer, AnswerGroup
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.text_fields import TextArea
from weerbaar_desktop.gui.writing_page import WritingPage
from weerbaar_desktop.presentation.quick_entry import QuickEntry, channels
from weerbaar_desktop.presentation.shown import FieldError


class QuickEntryPage(WritingPage):
    """`save_asked` and `draft_made` carry the QuickEntry as it stands; the chosen files are in `files.files`.

    `today` tells which day it is (2026-11-27) when somebody answers "net" or "gisteren".
    """

    save_asked = Signal(object)
    draft_made = Signal(object)

    window_name = tr("Leg vast")
    destination = tr("Dagboek")
    wide = True

    def __init__(self, words: IncidentWords, today: Callable[[], str]) -> None:
        super().__init__(tr("Leg vast"), tr("Nieuw in het dagboek"), tr("Opslaan in dagboek"))
        self._text = TextArea(lines=4)
        self.account = Field(
            tr("Wat is er gebeurd?"), self._text, tr("Schrijf het zoals het in u opkomt. Losse woorden zijn ook goed.")
        )
        self.when = WhenFields(today)
        answers = [Answer(choice.value, choice.words) for choice in channels(words)]
        self.channel = AnswerGroup(tr("Waar, of waarlangs?"), answers)
        self.files = ChosenFiles()
        self.add(self.account, self.when, self.channel, self.files)
        self.column.addStretch(1)
        self.side = good_to_know()
        self._join()

    # -- values down -----------------------------------------------------------------------------

    def show_entry(self, entry: QuickEntry) -> None:
        """Shows an entry: a fresh one, or a draft, whose files have to be chosen again."""
        self._text.set_text(entry.account)
        self.when.show_entry(entry)
        self.channel.set_values([entry.channel] if entry.channel else [])
        self.files.begin(entry.files)
        self.show_errors(())
        self.show_clean()

    def show_errors(self, errors: Sequence[FieldError]) -> None:
        """Shows what cannot be stored yet, on top and at the fields; takes the focus when there is anything."""
        found = {error.key: error.sentence for error in errors}
        self.account.set_error(found.get("account", ""))
        self.when.set_errors(found)
        self.show_problems((error.sentence, self._target(error.key)) for error in errors)

    def entry(self) -> QuickEntry:
        """What stands on the page; of a draft without a word it is not worth telling that files were lost."""
        words = self._text.text()
        return QuickEntry(
            words,
            self.when.when(),
            self.when.time.line_edit.text(),
            self.when.date.line_edit.text(),
            cast("Channel | None", self.channel.value()),
            self.files.coming if words.strip() else len(self.files.files),
            self.when.said_on,
        )

    def first_focus(self) -> QWidget:
        return self._text

    # -- inside ----------------------------------------------------------------------------------

    def _join(self) -> None:
        for changed in (self._text.edited, self.when.changed, self.channel.changed, self.files.changed):
            changed.connect(self.pauses.touch)
        self.pauses.due.connect(lambda: self.draft_made.emit(self.entry()))
        self.save_button.clicked.connect(lambda: self.save_asked.emit(self.entry()))
        self.files.changed.connect(lambda: follow_layout(self))
        self.files.ways.listen(self)
        self._text.other_pasted.connect(self.files.ways.paste_asked)

    def _target(self, key: str) -> QWidget:
        return self.when.target(key) if key in ("date", "time") else self._text
