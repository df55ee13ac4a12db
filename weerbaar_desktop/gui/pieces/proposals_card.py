"""What was read, proposed for the fields of the incident: nothing of it is taken that was not chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.pieces.said_cards import Refilled
from weerbaar_desktop.gui.widgets.answer_group import Answer, CheckAnswer
from weerbaar_desktop.gui.widgets.boxes import Column
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.error_line import ErrorLine
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.piece_shown import ProposalShown

_HOW = tr("Klopt dit volgens u? Kies wat u wilt overnemen. Wat u al invulde, blijft staan.")
_NOTHING = tr("Kies eerst wat u wilt overnemen.")


class ProposalsCard(Refilled):
    """`accepted` carries the places of what was chosen, from 0."""

    accepted = Signal(object)

    def __init__(self) -> None:
        self.choices: list[CheckAnswer] = []
        super().__init__(tr("Voorstellen voor het incident"), Prose(_HOW))
        self.error = ErrorLine()
        self.take = Button(tr("Neem over in het incident"), symbol="check")
        self.add(self.error)
        self.column.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        self.take.clicked.connect(self._accept)

    def show_proposals(self, proposals: Sequence[ProposalShown]) -> None:
        """Exactly these, none of them chosen."""
        self.choices = [_choice(proposal) for proposal in proposals]
        cells = (
            Column(choice, Prose(proposal.words), spacing=6)
            for choice, proposal in zip(self.choices, proposals, strict=True)
        )
        self.refill(Column(*cells, spacing=16))
        self.error.say("")
        self.setVisible(bool(proposals))

    def _accept(self) -> None:
        chosen = tuple(place for place, choice in enumerate(self.choices) if choice.isChecked())
        self.error.say("" if chosen else _NOTHING)
        if chosen:
            self.accepted.emit(chosen)
        else:
            self.choices[0].setFocus()


def _choice(proposal: ProposalShown) -> CheckAnswer:
    made = CheckAnswer(Answer("", proposal.label))
    made.setProperty("kind", "quiet")
    made.setAccessibleName(f"{proposal.label}: {proposal.words}")
    return made
