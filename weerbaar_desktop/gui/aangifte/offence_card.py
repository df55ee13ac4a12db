"""One offence: what it is and the day for a klacht at once; the questions, the rest and the source when asked."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.dutch import inside
from weerbaar_desktop.domain.offences import Standing
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.diary.good_to_know import Beside
from weerbaar_desktop.gui.widgets.announce import announce
from weerbaar_desktop.gui.widgets.boxes import Box, Column, rule
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.wrapping_link import WrappingLink
from weerbaar_desktop.presentation.law_shown import ElementShown, OffenceShown

_LOOKS: Final[dict[Standing, tuple[str, str]]] = {
    "spoken": ("circle-check", "success"),
    "left": ("circle", "text_muted"),
    "open": ("circle-dashed", "text_muted"),
}
_UNFOLD: Final = (tr("Vragen bekijken"), "chevron-down")
_FOLD: Final = (tr("Vragen verbergen"), "chevron-up")


class OffenceCard(Box):
    """`fill_in_asked` carries the record of an incident to complete; `turned` when it is unfolded or folded."""

    fill_in_asked = Signal(str)
    turned = Signal()

    def __init__(self, shown: OffenceShown) -> None:
        super().__init__("card", 24, 12)
        self._shown = shown
        self._details: Column | None = None
        self.fill_in: WrappingLink | None = None
        self.turn = Button("")
        self.add(
            Column(Prose(shown.name, "subheading"), Prose(shown.article, "small", "muted"), spacing=0),
            Prose(shown.about),
            *_at_once(shown),
            Flow(self.turn),
        )
        self._name_turn(*_UNFOLD)
        self.turn.clicked.connect(self._turn)

    def unfold(self) -> None:
        """Shows the questions; they are made now, because a page holds many offences."""
        if self._details is None:
            self._details = Column(*self._parts(), spacing=16)
            self.add(self._details)
            self._name_turn(*_FOLD)

    def _turn(self) -> None:
        if self._details is None:
            self.unfold()
            announce(self, tr("De vragen bij {name} staan er nu.", name=self._shown.name))
        else:
            self._details.hide()
            self._details.deleteLater()
            self._details = self.fill_in = None
            self._name_turn(*_UNFOLD)
        self.turned.emit()

    def _name_turn(self, words: str, symbol: str) -> None:
        self.turn.setText(words)
        self.turn.set_symbol(symbol)
        self.turn.setAccessibleName(f"{self._shown.name}: {words.lower()}")

    def _parts(self) -> Iterator[QWidget]:
        shown = self._shown
        yield from (Prose(words) for words in shown.more)
        yield Column(*map(_element, shown.elements), spacing=12)
        if shown.pattern:
            yield Beside("list-details", Prose(tr("Uw incidenten samen"), "strong"), *map(Prose, shown.pattern))
        if shown.fill_in is not None:
            yield self._way_to(shown.fill_in.record, shown.fill_in.words)
        yield rule()
        yield Beside("flag", Prose(shown.klacht), *map(Prose, shown.term[1:]))
        yield Prose(shown.source, "small", "muted")

    def _way_to(self, record: str, words: str) -> WrappingLink:
        link = self.fill_in = WrappingLink(words)
        link.setAccessibleName(f"{self._shown.name}: {words[:1].lower()}{words[1:]}")
        link.clicked.connect(lambda: self.fill_in_asked.emit(record))
        return link


def _at_once(shown: OffenceShown) -> Iterator[QWidget]:
    if shown.summary:
        symbol, role = _LOOKS[shown.standing]
        yield Beside(symbol, Prose(shown.summary), role=role)
    if shown.term:
        yield Beside("calendar", Prose(tr("Klacht: {term}", term=inside(shown.term[0]))))


def _element(element: ElementShown) -> Beside:
    symbol, role = _LOOKS[element.standing] if element.words else ("help-circle", "text_muted")
    words = (Prose(element.words, "small", "muted"),) if element.words else ()
    return Beside(symbol, Prose(element.question), *words, role=role)
