"""What to think of when one goes on with it: a short list to take along."""

from __future__ import annotations

from collections.abc import Sequence

from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.diary.good_to_know import Beside
from weerbaar_desktop.gui.widgets.boxes import Box, Column
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.reporting_shown import AdviceShown


class AdviceCard(Box):
    """Hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__("card", 24, 12)
        self._rows = Column(spacing=12)
        self.add(Prose(tr("Denk hieraan"), "subheading"), self._rows)
        self.hide()

    def show_advice(self, advice: Sequence[AdviceShown]) -> None:
        """Exactly these."""
        fresh = Column(spacing=12)
        for one in advice:
            fresh.add(Beside("check", Prose(one.title, "strong"), Prose(one.words, "small")))
        self.column.replaceWidget(self._rows, fresh)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = fresh
        self.setVisible(bool(advice))
