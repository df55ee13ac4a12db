"""What was pasted or dropped becomes a piece to keep: in memory, off the thread of the window, never as a file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QImage

from weerbaar_desktop.application.diary import InMemory, Piece
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.evidence.handed_in import HandedIn, as_png, handed_in
from weerbaar_desktop.gui.evidence.phone_journey import PhoneJourney, Take
from weerbaar_desktop.gui.evidence.ways_in import WaysIn
from weerbaar_desktop.gui.joined import Joined
from weerbaar_desktop.presentation.phone_shown import KEEP_CONNECTED

_SCREENSHOT: Final = ("schermafdruk", "png")
_NOTHING_PASTED: Final = tr(
    "Op het klembord staat geen afbeelding of bestand. Maak eerst een schermafdruk en plak die dan."
)
_NOTHING_DROPPED: Final = tr(
    "Dit is geen bestand of afbeelding. Bewaar het eerst op deze computer en sleep dat bestand."
)


class TakingIn(QObject):
    """Joins the ways in of one page; `take` is asked at once where a piece goes, however long it takes to get it."""

    def __init__(self, joined: Joined, ways: WaysIn, take: Callable[[], Take], parent: QObject) -> None:
        super().__init__(parent)
        self._joined = joined
        self._ways = ways
        self._take = take
        self._names: Counter[str] = Counter()
        self._busy = 0
        self._stopped_at = 0
        self._started = 0
        self._then: list[Callable[[], None]] = []
        self._phone: PhoneJourney | None = None
        ways.paste_asked.connect(self.paste)
        ways.phone_asked.connect(self._take_from_phone)
        ways.dropped.connect(lambda found: self._keep(found, _NOTHING_DROPPED))
        ways.stop_asked.connect(self._stop)

    def paste(self) -> None:
        """What is on the clipboard now."""
        self._keep(handed_in(QGuiApplication.clipboard().mimeData()), _NOTHING_PASTED)

    def _take_from_phone(self) -> None:
        """Asks at once where the files go, as with everything that comes in."""
        take = self._take()

        def keep(pieces: Sequence[Piece]) -> None:
            self._ways.tell(KEEP_CONNECTED)
            take(pieces)

        if self._phone is None:
            self._phone = PhoneJourney(self._joined, self)
        self._phone.open(keep)

    def when_ready(self, then: Callable[[], None]) -> None:
        """Calls `then` as soon as nothing is being taken in any more: at once, mostly."""
        if self._busy:
            self._then.append(then)
        else:
            then()

    def _keep(self, found: HandedIn, nothing: str) -> None:
        self._ways.tell(found.passed_over if found.usable or found.folders else nothing)
        take = self._take()
        if found.files:
            take(found.files)
        if found.mail:
            take((InMemory(self._name("mail", "eml"), found.mail),))
        if found.png:
            take((InMemory(self._name(*_SCREENSHOT), found.png),))
        if found.image is not None:
            self._encode(found.image, take)

    def _encode(self, image: QImage, take: Take) -> None:
        name = self._name(*_SCREENSHOT)
        self._busy += 1
        self._started += 1
        mine = self._started
        self._ways.progress.begin(tr("De schermafdruk wordt overgenomen. U kunt intussen verder schrijven."))

        def done(png: bytes) -> None:
            if mine > self._stopped_at:
                take((InMemory(name, png),))
            self._ended()

        def failed(trouble: CannotContinue) -> None:
            self._ways.tell(str(trouble))
            self._ended()

        self._joined.jobs.read(lambda: as_png(image), done, failed)

    def _stop(self) -> None:
        """What is still on its way is left out; the clipboard is not touched."""
        self._stopped_at = self._started
        self._ways.progress.end()

    def _ended(self) -> None:
        self._busy -= 1
        if self._busy:
            return
        self._ways.progress.end()
        waiting, self._then = self._then, []
        for then in waiting:
            then()

    def _name(self, what: str, ending: str) -> str:
        """Named after the moment, with a number behind the second one of the same minute."""
        moment = f"{what} {self._joined.now():%Y-%m-%d %H.%M}"
        self._names[moment] += 1
        number = self._names[moment]
        return f"{moment} ({number}).{ending}" if number > 1 else f"{moment}.{ending}"
