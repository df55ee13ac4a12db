"""The form of a measure: only what it is has to be answered."""

from __future__ import annotations

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.incident.form_fields import ChoiceForm, TextForm
from weerbaar_desktop.gui.revision_page import RevisionPage
from weerbaar_desktop.presentation.measures_shown import FORM_TITLE, measure_fields


class MeasureFormPage(RevisionPage):
    """What is typed is a document, see measures_shown."""

    window_name = FORM_TITLE
    destination = tr("Zelfscan")

    def __init__(self) -> None:
        super().__init__(FORM_TITLE)
        for shown in measure_fields():
            field = self.fields[shown.key] = ChoiceForm(shown) if shown.form == "choice" else TextForm(shown)
            field.changed.connect(self.pauses.touch)
            self.add(field)
        self.end()
