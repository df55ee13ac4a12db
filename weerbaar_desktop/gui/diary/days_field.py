"""From which day to which day the list goes: two dates as one types them, either of which may be left out."""

from __future__ import annotations

from PySide6.QtCore import Signal

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.boxes import Column
from weerbaar_desktop.gui.widgets.error_line import ErrorLine
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import PlainLabel
from weerbaar_desktop.gui.widgets.restyling import set_style_property
from weerbaar_desktop.gui.widgets.text_fields import LineField
from weerbaar_desktop.presentation.diary_filter import Days, days_read
from weerbaar_desktop.presentation.moments import date_typed

_EXAMPLE = tr("bijvoorbeeld 3-11-2026")


class DaysField(Column):
    """`changed` once other days can be read in what is typed; what is wrong is said when somebody goes on."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(spacing=4)
        self.since, self.until = LineField(tr("Datum van"), 10), LineField(tr("Datum tot en met"), 10)
        self.error = ErrorLine()
        self._days: Days = (None, None)
        row = Flow(gap=8)
        for words, line in ((tr("Datum van"), self.since), (tr("tot en met"), self.until)):
            label = PlainLabel(words, "small", "muted")
            label.setBuddy(line)
            row.add(label)
            row.add(line)
            line.edited.connect(self._typed)
            line.editingFinished.connect(self._say_what_is_wrong)
        row.add(PlainLabel(_EXAMPLE, "small", "muted"))
        self.add(self.error, row)
        self._say("", "")

    def days(self) -> Days:
        """The first and the last day; None where none is asked, or none can be read."""
        return self._days

    def show_days(self, days: Days) -> None:
        """These days, without `changed`; what is being typed stays where it says the same."""
        if days != self._days:
            self._days = days
            for line, day in zip((self.since, self.until), days, strict=True):
                line.setText(date_typed(day) if day else "")
            self._say("", "")

    def clear(self) -> None:
        """Nothing is asked, and nothing half typed is left."""
        self.since.setText("")
        self.until.setText("")
        self._days = None, None
        self._say("", "")

    def _typed(self) -> None:
        self._say("", "")
        days, *_ = days_read(self.since.text(), self.until.text())
        if days != self._days:
            self._days = days
            self.changed.emit()

    def _say_what_is_wrong(self) -> None:
        _, since, until = days_read(self.since.text(), self.until.text())
        before = self.error.words.text()
        self._say(since, until)
        if (since or until) != before:
            announce(self, since or until)

    def _say(self, since: str, until: str) -> None:
        """The first thing that is wrong, also to who listens at the line where it stands."""
        self.error.say(since or until)
        for line, words in ((self.since, since), (self.until, until)):
            set_style_property(line, "state", "error" if words else "")
            line.setAccessibleDescription(" ".join(part for part in (words, _EXAMPLE) if part))
