"""Days of this vault for another calendar: as a file where the person wants it; nothing of the case is in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from weerbaar_desktop.application.ports import EncodeAppointment, WriteNewFile
from weerbaar_desktop.domain.appointment import Appointment

FILE: Final = "afspraak.ics"
"""Says nothing: files are seen by others too."""


@dataclass(frozen=True, slots=True)
class Appointments:
    """Writes them. The journal has no line of it: nothing that was recorded goes out."""

    encode: EncodeAppointment
    write: WriteNewFile

    def keep(self, appointments: Sequence[Appointment], target: Path) -> Path:
        """The file, which ends on .ics; raises CannotContinue, also where a file of that name stands already."""
        file = target if target.suffix.lower() == ".ics" else target.with_name(f"{target.name}.ics")
        self.write(file, self.encode(appointments))
        return file
