"""The two honest ways to leave a field empty: not knowing, and leaving out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.incident import Emptiness
from weerbaar_desktop.gui.incident.form_fields import FormField
from weerbaar_desktop.gui.widgets.answer_group import Answer, CheckAnswer
from weerbaar_desktop.gui.widgets.boxes import Column
from weerbaar_desktop.gui.widgets.flow_layout import Flow

KINDS: Final[tuple[Emptiness, ...]] = ("unknown", "withheld")


class MayBeEmpty(Column):
    """A field with "Weet ik niet" and "Laat ik weg" below it; either empties the field and closes it.

    What stood there comes back when the person changes their mind.
    """

    changed = Signal()

    def __init__(self, field: FormField, label: str, empties: Mapping[Emptiness, str]) -> None:
        super().__init__(spacing=6)
        self.field = field
        self._before: Json = None
        self._showing = False
        self._ways = {kind: _quiet(empties[kind], label) for kind in KINDS}
        for kind, way in self._ways.items():
            # Toggled and not clicked: a screen reader never clicks.
            way.toggled.connect(lambda _on, kind=kind: self._toggled(kind))
        field.changed.connect(self.changed)
        self.add(field, Flow(*self._ways.values(), gap=8))

    def kind(self) -> str:
        """Which kind of empty was chosen; "" when none."""
        return next((kind for kind, way in self._ways.items() if way.isChecked()), "")

    def typed(self) -> Json:
        """What stands in the field, or stood there before it was left empty: for a draft, which loses nothing."""
        return self._before if self.kind() else self.field.typed()

    def first(self) -> QWidget:
        """Where the keyboard goes: the field, or the answer that closed it."""
        return next((way for way in self._ways.values() if way.isChecked()), None) or self.field.first()

    def show_typed(self, typed: Json, kind: str) -> None:
        """Shows what was typed, or the kind of empty."""
        self._before = typed if kind else None
        self._tick(kind)
        self.field.show_typed(None if kind else typed)
        self.field.setEnabled(not kind)

    def _tick(self, kind: str) -> None:
        """Exactly this one, without `changed`; "" for none."""
        self._showing = True
        for name, way in self._ways.items():
            way.setChecked(name == kind)
        self._showing = False

    def _toggled(self, kind: Emptiness) -> None:
        if self._showing:
            return
        chosen = self._ways[kind].isChecked()
        self._tick(kind if chosen else "")
        if chosen and self.field.isEnabled():
            self._before = self.field.typed()
            self.field.show_typed(None)
        elif not chosen:
            self.field.show_typed(self._before)
        self.field.setEnabled(not chosen)
        self.field.set_error("")
        self.changed.emit()


def _quiet(words: str, label: str) -> CheckAnswer:
    made = CheckAnswer(Answer("", words))
    made.setProperty("kind", "quiet")
    made.setAccessibleName(f"{words}: {label}")
    return made
