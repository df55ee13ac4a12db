"""One private place to decide of: words in a text, or a piece of evidence; each a card with a choice and a reason."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.widgets.answer_group import Answer, AnswerGroup
from weerbaar_desktop.gui.widgets.boxes import Box, quote
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.field import Field
from weerbaar_desktop.gui.widgets.flow_layout import Flow
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.text_fields import LineField
from weerbaar_desktop.presentation.shielding_shown import KEEP, MAKE, TEXT_CHOICES, HitShown, PieceShown


class ChoiceCard(Box):
    """A choice, and a reason where that choice asks for one; `decided` when the person changes either."""

    decided = Signal()

    def __init__(self, key: str, question: AnswerGroup, why: str) -> None:
        super().__init__("card", 20, 12)
        self.key = key
        self.question = question
        self.why = LineField()
        self.reason = Field(why, self.why)
        question.changed.connect(self._chosen)
        self.why.edited.connect(self.decided)

    @property
    def choice(self) -> str:
        """What is chosen; "" while nothing is."""
        return self.question.value() or ""

    def show_choice(self, choice: str, reason: str) -> None:
        """What was decided before."""
        self.question.set_values([choice] if choice else [])
        self.why.setText(reason)
        self.reason.setVisible(self.asks_why())

    def asks_why(self) -> bool:
        """Whether what is chosen needs a reason."""
        raise NotImplementedError

    def show_error(self, words: str) -> None:
        """What is still to do, at the field where it is done; "" for nothing."""
        self.reason.set_error(words if self.asks_why() else "")
        self.question.set_error("" if self.asks_why() else words)

    def target(self) -> QWidget:
        """Where what is still to do is done."""
        return self.why if self.asks_why() else self.question.first()

    def _chosen(self) -> None:
        self.show_error("")
        self.reason.setVisible(self.asks_why())
        self.decided.emit()


class HitCard(ChoiceCard):
    """Private words in the text, in the sentences in which they stand."""

    def __init__(self, hit: HitShown) -> None:
        answers = [Answer(choice.value, choice.words) for choice in TEXT_CHOICES]
        question = AnswerGroup(tr("Wat doet u met ‘{words}’?", words=hit.words), answers)
        super().__init__(
            hit.key, question, tr("Waarom mag ‘{words}’ blijven staan? ({where})", words=hit.words, where=hit.where)
        )
        self.add(Prose(hit.where, "small", "muted"))
        self.add(*(quote(Prose(sentence)) for sentence in hit.sentences))
        if hit.more:
            self.add(Prose(hit.more, "small", "muted"))
        self.add(question, self.reason)
        self.show_choice(hit.choice, hit.reason)

    def asks_why(self) -> bool:
        return self.choice == KEEP


class PieceCard(ChoiceCard):
    """A piece of evidence with what was found in it; `copy_asked` for a copy in which that is covered."""

    copy_asked = Signal()

    def __init__(self, piece: PieceShown) -> None:
        self._asks_reason = piece.asks_reason
        answers = [Answer(choice.value, choice.words) for choice in piece.choices]
        question = AnswerGroup(tr("Wat geeft u van ‘{name}’?", name=piece.name), answers)
        super().__init__(piece.key, question, tr("Waarom geeft u het origineel van ‘{name}’?", name=piece.name))
        self.add(Prose(piece.name, "subheading"), *(Prose(line) for line in piece.found))
        if piece.unseen:
            self.add(Prose(tr("Niet doorzocht. {unseen}", unseen=piece.unseen), "small", "muted"))
        self.add(question, self.reason)
        self.make: Button | None = None
        if piece.makes:
            self.make = Button(MAKE[piece.makes], symbol="eye-off")
            self.make.setAccessibleName(f"{MAKE[piece.makes]}: {piece.name}")
            self.make.clicked.connect(self.copy_asked)
            self.add(Flow(self.make))
        self.show_choice(piece.choice, piece.reason)

    def asks_why(self) -> bool:
        return self._asks_reason and self.choice == "original"
