"""Files from a phone or stick, joined with the disks of this computer: it looks again and again, and never waits."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event
from typing import Final, NamedTuple

from PySide6.QtCore import QObject

from weerbaar_desktop.application.diary import Piece
from weerbaar_desktop.application.ports import FoundFile
from weerbaar_desktop.domain.errors import CannotContinue, Stopped
from weerbaar_desktop.gui.evidence.phone_page import PhonePage
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.presentation.phone_shown import MOST

Take = Callable[[Sequence[Piece]], None]

_LOOK_AT_FILES: Final = 10
"""Of so many looks at what is connected, one is at the files too."""


class _Seen(NamedTuple):
    """What is connected, and what stands on it."""

    disks: tuple[Path, ...] = ()
    files: tuple[FoundFile, ...] = ()
    trouble: CannotContinue | None = None


class PhoneJourney(QObject):
    """`open` shows the page; what is chosen goes where the page before it asked for it, and that page comes back."""

    def __init__(self, joined: Joined, parent: QObject) -> None:
        super().__init__(parent)
        self._joined = joined
        self._take: Take | None = None
        self._before: Page | None = None
        self._seen, self._looks = _Seen(), 0
        self._stop: Event | None = None
        self.page = PhonePage()
        self.page.look_asked.connect(self._look)
        self.page.files_chosen.connect(self._chosen)
        self.page.back_asked.connect(self._back)

    def open(self, take: Take) -> None:
        """Asks for files; `take` gets their paths."""
        self._take, self._before, self._seen = take, self._joined.window.page(), _Seen()
        self.page.begin()
        self._joined.window.show_page(self.page)
        self._look()

    def _look(self) -> None:
        """Once at a time: a phone that answers slowly is not asked again meanwhile."""
        if self._stop is not None:
            return
        stop = self._stop = Event()
        disks, jobs, before = self._joined.work.disks, self._joined.jobs, self._seen
        self._looks += 1
        again = not before.files or self._looks % _LOOK_AT_FILES == 0

        def look() -> _Seen:
            """The files are looked at anew when another disk is there, and now and then: a photo may be made now."""
            connected = disks.connected()
            if connected == before.disks and not (again and connected):
                return before
            found: list[FoundFile] = []
            trouble = None
            for disk in connected:
                try:
                    found += disks.newest(disk, MOST, lambda: stop.is_set() or jobs.ending)
                except Stopped:
                    raise
                except CannotContinue as gone:
                    trouble = gone
            newest = sorted(found, key=lambda file: file.changed, reverse=True)[:MOST]
            return _Seen(connected, tuple(newest), trouble)

        jobs.read(look, self._looked, self._not_looked)

    def _looked(self, seen: _Seen) -> None:
        self._stop = None
        before, self._seen = self._seen, seen
        if self._joined.window.page() is not self.page or seen is before:
            return
        if (seen.disks, seen.files) != (before.disks, before.files):
            self.page.show_found(seen.files, len(seen.disks))
        if seen.trouble is not None and before.trouble is not None:
            return  # it was said
        if seen.trouble is not None:
            says(self.page)(seen.trouble)
        elif len(seen.disks) < len(before.disks):
            self.page.tell_gone()
        elif seen.disks != before.disks or before.trouble is not None:
            self.page.show_trouble("", "")

    def _not_looked(self, trouble: CannotContinue) -> None:
        self._stop = None
        if self._joined.window.page() is self.page and not isinstance(trouble, Stopped):
            says(self.page)(trouble)

    def _chosen(self, paths: tuple[Path, ...]) -> None:
        take = self._take
        self._back()
        if take is not None:
            take(paths)

    def _back(self) -> None:
        if self._stop is not None:
            self._stop.set()
        if self._before is not None:
            self._joined.window.show_page(self._before)
        self._take = self._before = None
