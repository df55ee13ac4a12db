"""Covering what is private: each place in the text and each piece of evidence, every one decided by a person."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.aangifte.flow_page import TITLE, FlowPage
from weerbaar_desktop.gui.aangifte.shield_cards import ChoiceCard, HitCard, PieceCard
from weerbaar_desktop.gui.drafts import Pauses
from weerbaar_desktop.gui.flow.task_list import TaskList
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.widgets.boxes import Column, panel
from weerbaar_desktop.gui.widgets.progress import Progress
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.shielding_shown import (
    LOOK_YOURSELF,
    SHIELD_WHY,
    ShieldShown,
    more_pieces_words,
    more_words,
)
from weerbaar_desktop.presentation.shown import FieldError


class ShieldPage(FlowPage):
    """`text_decided` carries key, choice and reason of words in the text, `piece_decided` of a piece of evidence.

    `copy_asked` carries the piece that a copy is wanted of. `draft_made` after a pause.
    """

    text_decided = Signal(str, str, str)
    piece_decided = Signal(str, str, str)
    copy_asked = Signal(str)
    stop_asked = Signal()
    draft_made = Signal()

    def __init__(self) -> None:
        super().__init__(TITLE, tr("Verder"), "arrow-right")
        self.cards: dict[str, ChoiceCard] = {}
        self._pauses = Pauses(self)
        self.progress = Progress()
        self._body = Column()
        self.add(Prose(tr("Wat schermt u af?"), "question"), Prose(SHIELD_WHY), self.progress, self._body)
        self.column.addStretch(1)
        self.side = TaskList()
        self.progress.stop_asked.connect(self.stop_asked)
        self._pauses.due.connect(self.draft_made)

    def begin_search(self, words: str) -> None:
        """It is being searched; nothing can be decided yet."""
        self._refill(Column())
        self.show_problems(())
        self.next.setEnabled(False)
        self.progress.begin(words)
        self.progress.stop.setFocus()

    def end_search(self, words: str = "") -> None:
        """It was searched, or stopped; who waited there goes on from what comes next."""
        waited = self.progress.stop.hasFocus()
        self.progress.end(words)
        self.next.setEnabled(True)
        if waited:
            self.next.setFocus()

    def show_shield(self, shown: ShieldShown) -> None:
        """Everything that was found, with what was decided of it."""
        body = Column()
        if shown.said:
            body.add(Prose(shown.said))
        if shown.hits:
            body.add(Prose(tr("In de tekst"), "subheading"), *(self._hit(HitCard(hit)) for hit in shown.hits))
        if shown.more:
            body.add(Prose(more_words(shown.more)))
        if shown.pieces:
            body.add(Prose(tr("In de bewijsstukken"), "subheading"))
            body.add(*(self._piece(PieceCard(piece)) for piece in shown.pieces))
        if shown.more_pieces:
            body.add(Prose(more_pieces_words(shown.more_pieces)))
        if shown.look:
            body.add(panel(Prose(tr("Kijk zelf"), "strong"), Prose(LOOK_YOURSELF), *map(Prose, shown.look)))
        self._refill(body)
        self._pauses.forget()
        follow_layout(self)

    def show_errors(self, errors: Sequence[FieldError]) -> None:
        """Shows what has to be decided or explained first, on top and at the card."""
        found = {error.key: error.sentence for error in errors}
        for key, card in self.cards.items():
            card.show_error(found.get(key, ""))
        self.show_problems(
            [(error.sentence, self.cards[error.key].target()) for error in errors if error.key in self.cards]
        )

    def settled(self) -> None:
        """What stands on the page is kept."""
        self._pauses.forget()

    def leave(self) -> None:
        self._pauses.hurry()

    def first_focus(self) -> QWidget:
        return self.progress.stop if not self.progress.isHidden() else self.next

    def _hit(self, card: HitCard) -> HitCard:
        self.cards[card.key] = card
        card.decided.connect(lambda: self._tell(card, self.text_decided.emit))
        return card

    def _piece(self, card: PieceCard) -> PieceCard:
        self.cards[card.key] = card
        card.decided.connect(lambda: self._tell(card, self.piece_decided.emit))
        card.copy_asked.connect(lambda: self.copy_asked.emit(card.key))
        return card

    def _tell(self, card: ChoiceCard, emit: Callable[[str, str, str], None]) -> None:
        emit(card.key, card.choice, card.why.text())
        self._pauses.touch()

    def _refill(self, body: Column) -> None:
        kept = {id(widget) for widget in body.findChildren(ChoiceCard)}
        self.cards = {key: card for key, card in self.cards.items() if id(card) in kept}
        self.column.replaceWidget(self._body, body)
        self._body.hide()
        self._body.deleteLater()
        self._body = body
