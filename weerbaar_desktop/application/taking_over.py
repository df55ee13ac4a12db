"""Taking over an older list or notebook: every entry and the list itself are stored together, or nothing is."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from weerbaar_desktop.application.diary import FileCannotBeRead, no_one_cancels, readable_name
from weerbaar_desktop.application.ports import Cancelled, Clock, Vault
from weerbaar_desktop.domain.clock import clock_note, within_reach
from weerbaar_desktop.domain.errors import Stopped
from weerbaar_desktop.domain.incident import Incident, check_incident
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.table_import import LARGEST, too_large
from weerbaar_desktop.domain.wording import tr

WHOLE: Final = "het hele bestand"
"""Stands in the origin of the entry that holds the list itself, so that the list is found again."""
_AT_A_TIME: Final = 20
"""Entries between two looks at whether somebody wants to stop."""
Counted = Callable[[int], None]
"""Told now and then how many entries are done."""


@dataclass(frozen=True, slots=True)
class Source:
    """The list or the text itself: the bytes that were read are the bytes that are kept."""

    name: str
    data: bytes

    @property
    def sha256(self) -> str:
        """In hexadecimal, as evidence has it."""
        return hashlib.sha256(self.data).hexdigest()


def read_source(file: Path) -> Source:
    """The file as it is now; raises FileCannotBeRead, and ListRefused when it is too large."""
    name = readable_name(file)
    try:
        if not file.is_file():
            raise FileCannotBeRead(name, tr("het is geen gewoon bestand of het bestaat niet"))
        with file.open("rb") as opened:
            data = opened.read(LARGEST + 1)
    except OSError as error:
        raise FileCannotBeRead(name, tr("het kan niet worden gelezen")) from error
    if len(data) > LARGEST:
        raise too_large()
    return Source(name, data)


def _nobody_counts(_done: int) -> None:
    pass


@dataclass(frozen=True, slots=True)
class TakingOver:
    """Takes lists over into one open vault."""

    vault: Vault
    clock: Clock

    def taken_before(self, source: Source) -> str | None:
        """When this very list was taken over before, as the journal has it; None when it was not."""
        digest = source.sha256
        for row in self.vault.search((WHOLE,)):
            for piece in self.vault.incident(row.record).evidence:
                if piece.sha256 == digest:
                    return piece.recorded_at
        return None

    def store(
        self,
        source: Source,
        account: str,
        incidents: Sequence[Incident],
        counted: Counted = _nobody_counts,
        cancelled: Cancelled = no_one_cancels,
        draft: str = "",
    ) -> RecordId:
        """Store all or nothing: the incidents, and an entry with `account` that holds the list bit for bit. The draft
        of it goes in the same commit, or who locks right after would take it over twice.

        Returns the record of that entry. Raises RefusedInput, Stopped and what the vault raises; nothing stays then.
        """
        now = within_reach(self.clock.now())
        note = clock_note(now, self.vault.last_recorded())
        whole = Incident(account, origin=f"{source.name}, {WHOLE}", clock_note=note)
        for incident in (whole, *incidents):
            check_incident(incident, now)
        with self.vault.together():
            record = self.vault.add_incident(whole, now).record
            self.vault.attach(record, source.name, io.BytesIO(source.data), now, cancelled)
            for done, incident in enumerate(incidents):
                if done % _AT_A_TIME == 0:
                    if cancelled():
                        raise Stopped
                    counted(done)
                self.vault.add_incident(replace(incident, clock_note=note) if note else incident, now)
            if cancelled():
                raise Stopped
            if draft:
                self.vault.discard_draft(draft)
        return record
