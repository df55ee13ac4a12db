"""The outcome of a home scan, with its photos: shown by what they are of, put in the report, erased with the scan."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from weerbaar_desktop.application.self_scans import ScanSeen
from weerbaar_desktop.domain.scan_photo import ScanPhoto
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.evidence.photo_copies import PhotoCopies
from weerbaar_desktop.gui.evidence.small_pictures import SmallPictures
from weerbaar_desktop.gui.home.photo_list import picture_box
from weerbaar_desktop.gui.home.sharing import SharingScan
from weerbaar_desktop.gui.home.walk_pages import EraseHomePage, HomeResultPage, VisitResultPage
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.gui.scan.outcome import Kind, ScanOutcome
from weerbaar_desktop.gui.scan.result_page import ScanResultPage
from weerbaar_desktop.presentation.home_result import home_result
from weerbaar_desktop.presentation.scan_photos_shown import of_scan, with_photos
from weerbaar_desktop.presentation.vault_care import Told


class HomeOutcome(ScanOutcome):
    """As of every scan; what has to do with photos is here."""

    def __init__(self, joined: Joined, parent: QObject, visiting: Callable[[], None] | None = None) -> None:
        """`visiting` is where one goes from here during a visit at somebody's home."""
        kind = Kind(tr("Woningscan"), home_result, VisitResultPage if visiting else HomeResultPage, EraseHomePage)
        super().__init__(joined, joined.work.home_scans, kind, parent)
        self._visiting = visiting
        self._sharing: SharingScan | None = None
        self._copies = PhotoCopies(joined, self)
        self._pictures = SmallPictures(joined, self._copies, self)
        self._photos = 0

    def show_more(self, seen: ScanSeen) -> None:
        """The photos, read beside what is shown already."""
        page, vault, record = self.result_page(), self._joined.work.vault, seen.stored.record
        self._pictures.forget()
        page.show_photos(())

        def found(photos: tuple[ScanPhoto, ...]) -> None:
            if self.shows(record):
                self._photos = len(photos)
                page.show_photos(of_scan(seen.stored.scan, photos))

        self._joined.jobs.run(lambda: vault.scan_photos(record), found, says(page))

    def result_page(self) -> HomeResultPage:
        """Made when it is first needed."""
        page = super().result_page()
        if not isinstance(page, HomeResultPage):
            raise TypeError("a home scan has a page of its own")
        return page

    def joined_page(self, page: ScanResultPage) -> None:
        """Its pictures come when they are asked for; from here the scan goes to an adviser, or is handed over."""
        if not isinstance(page, HomeResultPage):
            return
        page.photos.wanted.connect(lambda record: self._pictures.want(record, picture_box(page)))
        self._pictures.drawn.connect(page.photos.show_pixels)
        page.share_asked.connect(lambda: self.sharing().open(self.record()))
        if isinstance(page, VisitResultPage) and self._visiting is not None:
            page.hand_over_asked.connect(self._visiting)

    def sharing(self) -> SharingScan:
        """A scan for an adviser; made when it is first needed."""
        if self._sharing is None:
            self._sharing = SharingScan(self._joined, self)
            self._sharing.left.connect(lambda: self._joined.window.show_page(self.result_page()))
            self._sharing.shared.connect(self._shared)
        return self._sharing

    def _shared(self, told: Told) -> None:
        self._joined.window.show_page(self.result_page())
        self.result_page().outcome.tell(told)

    def what_goes(self, words: str) -> str:
        return with_photos(words, self._photos)

    def print(self, seen: ScanSeen, name: str) -> None:
        """Every photo has its small copy first."""
        work, record, page = self._joined.work, seen.stored.record, self.result_page()
        self._pictures.forget()
        self._pdf.ask(
            page,
            name,
            lambda: work.own_papers.scan(record),
            lambda say, stopped, then, failed: self._copies.complete(
                lambda: work.scan_photos_lacking(record), say, stopped, then, failed
            ),
        )
