"""The page about the law joined with the chosen incidents, and its day for another calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.appointments import FILE
from weerbaar_desktop.application.klacht_reminders import soonest
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.aangifte.law_page import LawPage
from weerbaar_desktop.gui.joined import Joined
from weerbaar_desktop.presentation.klacht_shown import appointment, reminder_words
from weerbaar_desktop.presentation.law_shown import LawShown, LawWords, law_shown
from weerbaar_desktop.presentation.vault_care import Told

_WHERE: Final = tr("Waar mag de afspraak komen?")
_KEPT: Final = tr("De afspraak is opgeslagen")
_OPEN_IT: Final = tr("Open het bestand ‘{}’ met uw agenda. Daarna mag u het bestand weggooien.")


class LookingAtLaw(QObject):
    """`fill_in_asked` carries the record of an incident that the person wants to complete."""

    fill_in_asked = Signal(str)

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._joined = joined
        library = joined.work.library
        self._words = LawWords(library.offences, library.klacht, library.incident)
        self.page = LawPage()
        self.page.fill_in_asked.connect(self.fill_in_asked)
        self.page.calendar_asked.connect(self._ask_where)

    def hold_against(self, records: tuple[RecordId, ...], shown: Callable[[], None]) -> None:
        """Fills the page with these incidents as they now are, and calls `shown`."""
        vault, today = self._joined.work.vault, self._joined.now().date()

        def held() -> LawShown:
            return law_shown(self._words, tuple(vault.incident(record) for record in records), today)

        def found(law: LawShown) -> None:
            self.page.show_law(law)
            shown()

        self._joined.jobs.run(held, found, self._joined.say_here)

    def look_for_term(self, remind: Callable[[str, str], None]) -> None:
        """Calls `remind` with a line about the term that ends first, or with two times ""."""
        work = self._joined.work
        self._joined.jobs.run(
            lambda: soonest(work.vault, work.library.offences, self._joined.now()),
            lambda term: remind(*reminder_words(term)),
            self._joined.say_here,
        )

    def _ask_where(self, last_day: date) -> None:
        self._joined.chooser.new_file(self.page, _WHERE, FILE, lambda target: self._keep(last_day, target))

    def _keep(self, last_day: date, target: Path) -> None:
        joined = self._joined
        made = appointment(last_day, joined.work.library.klacht, joined.now().date())
        joined.jobs.read(lambda: joined.work.appointments.keep((made,), target), self._kept, self._not_kept)

    def _kept(self, file: Path) -> None:
        self.page.show_trouble("", "")
        self.page.tell(Told(well=True, title=_KEPT, lines=(_OPEN_IT.format(visible(file.name)),)))

    def _not_kept(self, trouble: CannotContinue) -> None:
        self.page.show_trouble(trouble.happened, f"{trouble.safe} {trouble.todo}")
