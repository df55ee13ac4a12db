"""The choices that were saved under a name: chosen from the bar, kept, renamed, removed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal

from weerbaar_desktop.application.ports import EVERYTHING, RowFilter
from weerbaar_desktop.application.saved_choices import LONGEST_NAME, SavedChoice, choice_of
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.widgets.boxes import Column
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.choice_box import ChoiceBox
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.page_scroll import come_into_view
from weerbaar_desktop.gui.widgets.prose import PlainLabel
from weerbaar_desktop.gui.widgets.text_fields import LineField

NONE: Final = tr("Geen keuze")
_HINT: Final = tr("De keuze staat in uw kluis. In een map of pakket gaat hij niet mee.")


class SavedBar(Column):
    """`chosen` carries a choice, `keep_asked` a new one, `rename_asked` two names, `remove_asked` one.

    What is chosen here follows from what the list shows, so it is never said of another list.
    """

    chosen = Signal(object)
    keep_asked = Signal(object)
    rename_asked = Signal(str, str)
    remove_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__(spacing=12)
        self._choices: tuple[SavedChoice, ...] = ()
        self._now = choice_of("", "", EVERYTHING)
        self._shown: SavedChoice | None = None
        self.box = ChoiceBox(tr("Bewaarde keuze"), 16)
        label = PlainLabel(self.box.accessibleName(), "small", "muted")
        label.setBuddy(self.box)
        self._row = Flow(label, self.box, gap=8)
        self.keep = Button(tr("Bewaar deze keuze"), "quiet", "plus")
        self.rename = Button(tr("Hernoem deze keuze"), "quiet", "pencil")
        self.remove = Button(tr("Verwijder deze keuze"), "quiet", "trash")
        bar = Flow(gap=20)
        for part in (self._row, self.keep, self.rename, self.remove):
            bar.add(part)
        self.add(bar, self._make_naming())
        self._join()
        self._arrange()

    def _make_naming(self) -> Column:
        """Where the name is typed, once that is asked for."""
        self.name = LineField("", 24)
        self.name.setMaxLength(LONGEST_NAME * 2)
        self.field = Field(tr("Naam van de keuze"), self.name, _HINT)
        self.done, self.stop = Button(tr("Bewaar de naam"), symbol="check"), Button(tr("Stop ermee"), "quiet", "x")
        buttons = Flow(gap=12)
        buttons.add(self.done)
        buttons.add(self.stop)
        self.naming = Column(self.field, buttons, spacing=8)
        self.naming.hide()
        return self.naming

    def _join(self) -> None:
        self.box.chosen.connect(self._choose)
        self.keep.clicked.connect(lambda: self._ask_name(""))
        self.rename.clicked.connect(lambda: self._ask_name(self._shown.name if self._shown else ""))
        self.remove.clicked.connect(self._remove)
        self.name.returnPressed.connect(self._named)
        self.done.clicked.connect(self._named)
        self.stop.clicked.connect(self.end_naming)

    # -- values down -----------------------------------------------------------------------------

    def show_choices(self, choices: Sequence[SavedChoice]) -> None:
        """Those that were saved."""
        if tuple(choices) == self._choices:
            return  # what is being typed stays
        had_keyboard = self._has_keyboard()
        self._choices = tuple(choices)
        self._arrange()
        self.naming.hide()
        if had_keyboard:
            self.first().setFocus()

    def show_now(self, words: str, only: RowFilter) -> None:
        """What is searched for and narrowed to now."""
        self._now = choice_of("", words, only)
        self._arrange()

    def show_error(self, words: str) -> None:
        """What is wrong with the name that was typed."""
        self.field.set_error(words)
        self.name.setFocus()

    def end_naming(self) -> None:
        """The name is not wanted any more; the keyboard stays in the bar."""
        self.first().setFocus()
        self.naming.hide()

    def first(self) -> ChoiceBox | Button:
        """Where the keyboard goes in this bar."""
        return self.box if self._choices else self.keep

    # -- inside ----------------------------------------------------------------------------------

    def _has_keyboard(self) -> bool:
        return self.isAncestorOf(self.window().focusWidget())

    def _ask_name(self, name: str) -> None:
        self.name.setText(name)
        self.field.set_error("")
        self.naming.show()
        self.name.setFocus()
        self.name.selectAll()
        QTimer.singleShot(0, self, lambda: come_into_view(self.naming))

    def _named(self) -> None:
        if self._shown is not None:
            self.rename_asked.emit(self._shown.name, self.name.text())
        else:
            now = self._now
            self.keep_asked.emit(choice_of(self.name.text(), now.words, now.only))

    def _remove(self) -> None:
        if self._shown is not None:
            self.remove_asked.emit(self._shown.name)

    def _choose(self) -> None:
        choice = next((one for one in self._choices if one.name == self.box.value()), None)
        self.chosen.emit(choice or choice_of("", "", EVERYTHING))

    def _arrange(self) -> None:
        """Only what can be done with what is shown now stands there."""
        before, now = self._shown, self._now
        self._shown = next((one for one in self._choices if one.holds(now.words, now.only)), None)
        if self._shown != before:
            self.naming.hide()  # the name was for another choice
        something = bool(now.words) or now.only != EVERYTHING
        names = [("", NONE), *((one.name, visible(one.name)) for one in self._choices)]
        self.box.show_choices(names, self._shown.name if self._shown else "")
        self._row.setVisible(bool(self._choices))
        self.keep.setVisible(something and self._shown is None)
        self.rename.setVisible(self._shown is not None)
        self.remove.setVisible(self._shown is not None)
        self.setVisible(bool(self._choices) or something)
