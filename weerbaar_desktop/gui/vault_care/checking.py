"""Checking the vault, and repairing what can be repaired: the card and what it is joined with."""

from __future__ import annotations

from contextlib import closing
from threading import Event
from typing import Final

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.ports import Cancelled, Finding, Repaired
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.vault_care.care_card import CareCard
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.presentation.vault_care import check_told, repair_told

_WHAT: Final = tr(
    "Het programma leest alles na: elke regel van uw dagboek en elk bewijsstuk, van het begin tot het eind."
    " Daarna weet u of er niets weg of veranderd is."
)


class CheckCard(CareCard):
    """`check_asked` and `repair_asked`; the second only after a check that found something."""

    check_asked = Signal()
    repair_asked = Signal()

    def __init__(self) -> None:
        self.check_button = Button(tr("Controleer de kluis"), symbol="clipboard-check")
        self.repair_button = Button(tr("Herstel wat kan"), symbol="refresh")
        super().__init__(tr("Controleren"), Prose(_WHAT), buttons=(self.check_button, self.repair_button))
        self.check_button.clicked.connect(self.check_asked)
        self.repair_button.clicked.connect(self.repair_asked)
        self.offer_repair(offered=False)

    def offer_repair(self, *, offered: bool) -> None:
        """Whether something was found that may be repaired."""
        self.repair_button.setVisible(offered)


class Checking(QObject):
    """Joins the card with the vault: a check reads beside the writer, a repair is the writer's own work."""

    _said = Signal(str)

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        self._stop = Event()
        self.card = CheckCard()
        self.card.check_asked.connect(self.check)
        self.card.repair_asked.connect(self.repair)
        self.card.stop_asked.connect(self.stop)
        self._said.connect(self.card.step)

    def check(self) -> None:
        """Everything verified."""
        vault = self._joined.work.vault
        cancelled = self._begin(tr("De kluis controleren"))

        def found() -> tuple[tuple[Finding, ...], int]:
            with closing(vault.reader()) as reader:
                return reader.check(self._said.emit, cancelled), reader.head().seq

        def told(result: tuple[tuple[Finding, ...], int]) -> None:
            findings, lines = result
            self.card.offer_repair(offered=bool(findings))
            self.card.end(check_told(findings, lines))

        self._joined.jobs.read(found, told, self._failed)

    def repair(self) -> None:
        """What can be repaired; nothing is erased."""
        vault, copies = self._joined.work.vault, self._joined.work.copies
        cancelled = self._begin(tr("Herstellen wat kan"))

        def told(repaired: Repaired) -> None:
            self.card.offer_repair(offered=False)
            self.card.end(repair_told(repaired))

        self._joined.jobs.run(
            lambda: vault.repair(self._said.emit, cancelled, copies.state().reserve), told, self._failed
        )

    def stop(self) -> None:
        """Ends cleanly what is busy."""
        self._stop.set()

    def _begin(self, words: str) -> Cancelled:
        stop, jobs = Event(), self._joined.jobs
        self._stop = stop
        self.card.begin(words)
        return lambda: stop.is_set() or jobs.ending

    def _failed(self, trouble: CannotContinue) -> None:
        self.card.end()
        says(self.card)(trouble)
