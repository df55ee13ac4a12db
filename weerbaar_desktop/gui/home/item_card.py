"""One thing to look at: the question, how one sees it, four answers under the thumb, and what one writes with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.home.photo_list import PhotoList
from weerbaar_desktop.gui.widgets.answer_group import Answer, AnswerGroup
from weerbaar_desktop.gui.widgets.boxes import Box, Column
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.text_fields import LineField, TextArea
from weerbaar_desktop.presentation.home_walk import LOOK, PAYS_KEY, TEXTS, ItemShown, Written, look_choices
from weerbaar_desktop.presentation.scan_photos_shown import ADD, FROM_PHONE

_DAY_HINT = tr("Bijvoorbeeld 3-12-2026.")


class ItemCard(Box):
    """`chosen` at a tap, `typing` while somebody writes. The fields are made when somebody wants to write.

    `photos` are those of this item, with `add_photos` and `from_phone` to take more.

    A card is filled by `show_item`; `shown` only says what a card is like.
    """

    chosen = Signal()
    typing = Signal()

    def __init__(self, payers: Sequence[tuple[str, str]], shown: ItemShown) -> None:
        super().__init__("card", 16, 12)
        self._shown, self._payers = shown, payers
        self.answers = AnswerGroup(shown.question, [Answer(*choice) for choice in look_choices()], shown.how)
        self.write = Button(tr("Schrijf erbij"), symbol="pencil")
        self.add_photos = Button(ADD, symbol="photo")
        self.from_phone = Button(FROM_PHONE, symbol="phone")
        self.photos = PhotoList(may_go=True)
        self.fields: dict[str, Field] = {}
        self.pays: AnswerGroup | None = None
        self._more: Column | None = None
        self.add(self.answers, Flow(self.write, self.add_photos, self.from_phone), self.photos)
        self.answers.changed.connect(self._look_changed)
        self.write.clicked.connect(self._ask_fields)

    @property
    def item(self) -> str:
        """The id of what it shows."""
        return self._shown.id

    def show_item(self, shown: ItemShown) -> None:
        """Exactly this one, with what was found before: a card that is there is faster than one that is made."""
        self._fold()
        self._shown = shown
        self.answers.ask(shown.question, shown.how)
        self.answers.set_values([shown.written[LOOK]] if LOOK in shown.written else ())
        for button in (self.write, self.add_photos, self.from_phone):
            button.setAccessibleName(f"{button.text().strip()}: {shown.question}")
        self.photos.show_groups((shown.photos,))
        self.write.setVisible(LOOK in shown.written)  # not before: so a whole zone stands on one screen
        if set(shown.written) - {LOOK}:
            self.unfold()

    def _fold(self) -> None:
        """The fields of the item before are gone."""
        gone = [self.fields["note"], self._more] if self._more is not None else []
        for widget in filter(None, gone):
            self.column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.fields, self.pays, self._more = {}, None, None

    def unfold(self) -> None:
        """Shows the fields; all but the note only where it asks for attention."""
        if self._more is not None:
            return
        hints = {
            "measure": self._shown.helps,
            "priority": tr("In uw eigen woorden."),
            "note": tr("Dit staat in uw kluis, en in het verslag dat u maakt."),
        }
        for key, label in TEXTS.items():
            self.fields[key] = self._field(key, label, hints.get(key, _DAY_HINT))
        self.pays = AnswerGroup(tr("Wie betaalt?"), [Answer(*payer) for payer in self._payers], self._shown.pays)
        self.pays.setAccessibleName(tr("Wie betaalt: {question}", question=self._shown.question))
        self.pays.set_values([self._shown.written[PAYS_KEY]] if PAYS_KEY in self._shown.written else ())
        self.pays.changed.connect(self.chosen)
        note, measure, *rest = self.fields.values()
        self._more = Column(measure, self.pays, *rest, spacing=16)
        self.add(note, self._more)
        self.write.hide()
        self._show_more()

    def written(self) -> Written:
        """What stands here now; what was not unfolded stays as it was."""
        found = dict(self._shown.written)
        found.update({key: _text(field.control) for key, field in self.fields.items()})
        if self.pays is not None:
            found[PAYS_KEY] = self.pays.value() or ""
        return {**found, LOOK: self.answers.value() or ""}

    def show_wrong(self, key: str, words: str) -> QWidget:
        """At the field that is meant, unfolded; what has to have the keyboard."""
        self.unfold()
        self.fields[key].set_error(words)
        return self.fields[key].control

    def forgive(self) -> None:
        """Nothing is wrong any more."""
        for field in self.fields.values():
            field.set_error("")

    def _field(self, key: str, label: str, hint: str) -> Field:
        text = self._shown.written.get(key, "")
        control: LineField | TextArea
        if key in ("note", "measure"):
            control = area = TextArea(lines=2)
            area.set_text(text)
        else:
            control = line = LineField()
            line.setText(text)
        made = Field(label, control, hint, optional=True)
        control.setAccessibleName(f"{label}: {self._shown.question}")
        control.edited.connect(self.typing)
        return made

    def _look_changed(self) -> None:
        self.write.setVisible(self._more is None)
        self._show_more()
        self.chosen.emit()

    def _show_more(self) -> None:
        if self._more is not None:
            self._more.setVisible(self.answers.value() == "attention")

    def _ask_fields(self) -> None:
        self.unfold()
        self.fields["note"].control.setFocus()


def _text(control: QWidget) -> str:
    if isinstance(control, TextArea | LineField):
        return control.text()
    raise TypeError("a field of an item is a text")
