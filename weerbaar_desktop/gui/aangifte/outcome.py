"""What comes of the answers: a paper, or the folder for the police; the passphrase is asked first where that is due."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.papers.making import Wanted
from weerbaar_desktop.application.shielding import Seen
from weerbaar_desktop.content.ways import PaperKind
from weerbaar_desktop.domain.aangifte import AangifteAnswers
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.shielding import Shielding
from weerbaar_desktop.gui.aangifte.check_page import CheckPage
from weerbaar_desktop.gui.aangifte.confirming import A_PAPER, Confirming
from weerbaar_desktop.gui.aangifte.describing import Describing
from weerbaar_desktop.gui.aangifte.making import Making
from weerbaar_desktop.gui.aangifte.paper_making import PaperMaking
from weerbaar_desktop.gui.aangifte.shielding import sentence_of
from weerbaar_desktop.gui.aangifte.under_way import UnderWay
from weerbaar_desktop.gui.joined import Joined
from weerbaar_desktop.presentation.photos_described import undescribed, undescribed_words


class Outcome(QObject):
    """`made` when a folder stands; `finished` when the person has seen it and is ready; `write_asked` to write down how
    it went; `more_asked` for another way with the same answers; `back_asked` to where one was, such as when the photos
    were asked about."""

    made = Signal()
    finished = Signal()
    more_asked = Signal()
    write_asked = Signal(str, object)
    back_asked = Signal()

    def __init__(self, joined: Joined, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.under_way = UnderWay(joined.window)
        self.papers = PaperMaking(joined, self.under_way, self)
        self._making = Making(joined, self.under_way, self)
        self._confirming = Confirming(joined, self)
        self._confirming_paper = Confirming(joined, self, A_PAPER)
        self._describing = Describing(joined, self)
        self._undescribed: tuple[RecordId, ...] = ()
        self._describing.ended.connect(self.back_asked)
        self.papers.back_asked.connect(self.back_asked)
        self._making.made.connect(self.made)
        self._making.finished.connect(self.finished)
        self._making.more_asked.connect(self.more_asked)
        self.papers.more_asked.connect(self.more_asked)
        self._making.write_asked.connect(self.write_asked)

    def folder(
        self, page: CheckPage, records: tuple[RecordId, ...], answers: AangifteAnswers, way: str, adds_to: str
    ) -> None:
        """The folder for the police, from `page`; `adds_to` is the code of an earlier one, or ""."""
        self._confirming.before(page, lambda: self._making.ask(page, records, answers, way, adds_to))

    def join(self, page: CheckPage) -> None:
        """What is asked on this page beside the document itself."""
        page.stop_asked.connect(self.stop)
        page.describe_asked.connect(lambda: self._describing.open(self._undescribed))

    def show_seen(self, page: CheckPage, seen: Seen, shielding: Shielding) -> None:
        """What goes along and how: what is covered, and which photos nobody described yet."""
        self._undescribed = undescribed(seen, shielding)
        page.show_covered(sentence_of(seen, shielding))
        page.show_undescribed(undescribed_words(len(self._undescribed)))

    def paper(
        self, page: CheckPage, records: tuple[RecordId, ...], answers: AangifteAnswers, way: str, kind: PaperKind
    ) -> None:
        """One document that is one PDF."""
        wanted = Wanted(kind, way, records, answers)
        self._confirming_paper.before(page, lambda: self.papers.ask(page, wanted))

    def stop(self) -> None:
        """Ends what is being made cleanly; nothing is left behind."""
        self._making.stop()
        self.papers.stop()
