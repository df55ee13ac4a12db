"""What is on one photo, asked beside the photo itself: for who will not see it, and never guessed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.content.evidence_words import EvidenceWords
from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.incident.empty_choice import MayBeEmpty
from weerbaar_desktop.gui.incident.form_fields import TextForm
from weerbaar_desktop.gui.widgets.boxes import Column
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.pages_view import PagesView
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.writing_page import WritingPage
from weerbaar_desktop.presentation.evidence_about import about_fields
from weerbaar_desktop.presentation.incident_form import EMPTY, Typed
from weerbaar_desktop.presentation.photos_described import WHY
from weerbaar_desktop.presentation.shown import FieldError

TITLE = tr("Wat is op deze foto te zien?")
KEY = "description"


class DescribePage(WritingPage):
    """`save_asked` and `draft_made` carry what was typed, as the form about a piece does; `skip_asked` goes on without
    an answer, and `back_asked` to where one came from."""

    save_asked = Signal(object)
    draft_made = Signal(object)
    skip_asked = Signal()
    back_asked = Signal()

    window_name = TITLE
    destination = tr("Melding en aangifte")

    def __init__(self, words: EvidenceWords, incident: IncidentWords) -> None:
        self.skip = Button(tr("Sla deze foto over"))
        self.back = Button(tr("Terug naar de controle"))
        super().__init__(TITLE, WHY, tr("Opslaan en verder"), self.skip, self.back)
        self.where = Prose("", "strong")
        self.draft = Prose("", "small", "muted")
        self.photo = PagesView()
        (shown,) = (field for field in about_fields(words) if field.key == KEY)
        self.field = TextForm(shown)
        self._way = MayBeEmpty(self.field, words.question(KEY).label, incident.empties)
        self._typed: Mapping[str, Json] = {}
        self.add(Column(self.where, self.draft, spacing=4), self._way, self.photo)
        self.column.addStretch(1)
        self._way.changed.connect(self.pauses.touch)
        self.pauses.due.connect(lambda: self.draft_made.emit(self.typed()))
        self.save_button.clicked.connect(lambda: self.save_asked.emit(self.typed()))
        self.skip.clicked.connect(self.skip_asked)
        self.back.clicked.connect(self.back_asked)

    def box(self) -> tuple[int, int]:
        """How large the photo is of use here, in px of the screen: all of it with the question above it."""
        wide, high = self.photo.picture.box()
        return wide, high * 2 // 5

    def show_asked(self, where: str, name: str, typed: Mapping[str, Json], draft: str = "") -> None:
        """Asks about the photo called `name`; `where` says which of them it is, `typed` is what stands in the form."""
        self.where.setText(f"{where}: {name}" if where else name)
        self.draft.setText(draft)
        self.draft.setVisible(bool(draft))
        self._typed = typed
        kinds = typed.get(EMPTY)
        self._way.show_typed(typed.get(KEY), str(kinds.get(KEY) or "") if isinstance(kinds, dict) else "")
        self.photo.clear()
        self.show_errors(())
        self.show_clean()

    def show_errors(self, errors: Sequence[FieldError]) -> None:
        """Shows what cannot be stored yet; takes the focus when there is anything."""
        self.field.set_error(next((error.sentence for error in errors if error.key == KEY), ""))
        self.show_problems((error.sentence, self.field.first()) for error in errors)

    def typed(self) -> Typed:
        """What stands on the page, among what was told of the piece before."""
        found = self._typed.get(EMPTY)
        empty = {key: kind for key, kind in (found if isinstance(found, dict) else {}).items() if key != KEY}
        if self._way.kind():
            empty[KEY] = self._way.kind()
        return {**self._typed, KEY: self._way.typed(), EMPTY: empty}

    def first_focus(self) -> QWidget:
        return self.field.first()
