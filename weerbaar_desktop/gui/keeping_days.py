"""Days for another calendar from a page: asking for a place, writing the file there, and saying on the page where."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from weerbaar_desktop.application import saved_files
from weerbaar_desktop.application.appointments import FILE
from weerbaar_desktop.domain.appointment import Appointment
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.joined import Joined, nothing, says
from weerbaar_desktop.gui.keeping_pdf import PrintedPage
from weerbaar_desktop.presentation.vault_care import Told

_WHERE: Final = tr("Waar mag het bestand voor uw agenda komen?")
_KEPT: Final = tr("Het bestand voor uw agenda is klaar")
_OPEN_IT: Final = tr("Open ‘{}’ met uw agenda. Er staat alleen in welke dag het is.")


class DaysKeeping:
    """One file with several days; its words say nothing of what is planned."""

    def __init__(self, joined: Joined) -> None:
        self._joined = joined

    def ask(self, page: PrintedPage, days: Sequence[Appointment]) -> None:
        """Asks where it may stand, and writes it there."""
        self._joined.chooser.new_file(page, _WHERE, FILE, lambda target: self._keep(page, days, target))

    def _keep(self, page: PrintedPage, days: Sequence[Appointment], target: Path) -> None:
        appointments = self._joined.work.appointments

        def kept(file: Path) -> None:
            vault = self._joined.work.vault
            self._joined.jobs.run(lambda: saved_files.note(vault, file.absolute()), nothing, says(page))
            page.outcome.tell(Told(well=True, title=_KEPT, lines=(_OPEN_IT.format(visible(file.name)),)))

        self._joined.jobs.read(lambda: appointments.keep(days, target), kept, says(page))
