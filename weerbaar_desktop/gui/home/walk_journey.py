"""The home scan joined with the vault: zone after zone, every tap kept, the check, and what comes out of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from weerbaar_desktop.application.home_scans import begun_in
from weerbaar_desktop.application.ports import Draft
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.scan import StoredScan
from weerbaar_desktop.domain.scan_photo import ScanPhoto
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.gui.home.ask_pages import AnewHomePage
from weerbaar_desktop.gui.home.home_outcome import HomeOutcome
from weerbaar_desktop.gui.home.walk_pages import HomeCheckPage, ZonePage, ZonesPage
from weerbaar_desktop.gui.home.zone_photos import ZonePhotos
from weerbaar_desktop.gui.joined import Joined, says
from weerbaar_desktop.presentation import home_walk
from weerbaar_desktop.presentation.drafts_shown import PUT_ASIDE
from weerbaar_desktop.presentation.home_walk import CHECK, ZONES, HomeDraft
from weerbaar_desktop.presentation.scan_photos_shown import CUT_OFF, PHOTOS_LEFT, STILL_COMING, of_item, with_photos
from weerbaar_desktop.presentation.spoken import recorded_words


class _HalfDone(NamedTuple):
    """What is kept of a scan that is half done; `put_aside` is as `Resumed` has it.

    `cut_off` when the program stopped while photos came in.
    """

    draft: Draft | None
    put_aside: bool
    photos: tuple[ScanPhoto, ...]
    cut_off: bool


class HomeWalk(QObject):
    """`left` to the page of the home scan; `outcome` shows what comes out."""

    left = Signal()

    def __init__(self, joined: Joined, parent: QObject, visiting: Callable[[], None] | None = None) -> None:
        """`visiting` is where one goes from the outcome during a visit at somebody's home."""
        super().__init__(parent)
        self._joined = joined
        self._home = joined.work.library.home
        self._draft = HomeDraft()
        self.outcome = HomeOutcome(joined, self, visiting)
        self.zones = ZonesPage()
        self.zone = ZonePage(home_walk.payer_choices(self._home))
        self.check = HomeCheckPage()
        self.photos = ZonePhotos(joined, self.zone, self)
        self._anew: AnewHomePage | None = None
        self._join()

    def begin(self, *, put_aside: bool = False) -> None:
        """Nothing found yet; `put_aside` says on its page that what was half done cannot be read."""

        def begun(found: tuple[RecordId, tuple[ScanPhoto, ...]]) -> None:
            scan, photos = found
            self._home = self._joined.work.library.home
            self.photos.begin(scan, photos)
            self._go(HomeDraft(scan=scan))
            if photos:
                self.zones.show_trouble(*PHOTOS_LEFT)
            elif put_aside:
                self.zones.show_trouble(*PUT_ASIDE)

        self._joined.jobs.run(self._joined.work.home_scans.begin, begun, self._joined.say_here)

    def go_on(self) -> None:
        """Where one was; the page of the home scan where nothing is half done."""

        def found(half: _HalfDone) -> None:
            if half.put_aside:
                self.begin(put_aside=True)
                return
            if half.draft is None:
                self.left.emit()
                return
            self._home = home_walk.asked_in(half.draft.document, self._joined.work.library.home)
            draft = home_walk.from_draft(half.draft.document, self._home)
            scan = draft.scan or self._joined.work.home_scans.new_scan()
            self.photos.begin(scan, half.photos)
            self._go(replace(draft, scan=scan))
            if half.cut_off:
                self._joined.say_here(CannotContinue(*CUT_OFF, ""))

        self._joined.jobs.run(self._half_done, found, self._joined.say_here)

    def _half_done(self) -> _HalfDone:
        work = self._joined.work
        kept = work.home_scans.kept()
        draft = kept.draft
        begun = begun_in(draft.document) if draft else None
        cut_off = begun is not None and not self.photos.attaching.busy and work.scan_photos.take_expected(begun)
        return _HalfDone(draft, kept.put_aside, work.home_scans.photos(begun), cut_off)

    def ask_anew(self) -> None:
        """Asks before what is half done goes, with its photos."""

        def found(half: _HalfDone) -> None:
            page = self._anew_page()
            kept = tr("Wat u invulde op {recorded}", recorded=recorded_words(half.draft.kept_at)) if half.draft else ""
            page.show_what(with_photos(kept, len(half.photos)))
            self._joined.window.show_page(page)

        self._joined.jobs.run(self._half_done, found, self._joined.say_here)

    def _begin_anew(self) -> None:
        scans = self._joined.work.home_scans
        self.photos.stop()

        def drop() -> None:
            draft = scans.kept().draft
            scans.drop(begun_in(draft.document) if draft else None)

        self._joined.jobs.run(drop, lambda _none: self.begin(), says(self._anew_page()))

    def _anew_page(self) -> AnewHomePage:
        if self._anew is None:
            self._anew = AnewHomePage()
            self._anew.keep_asked.connect(self.left)
            self._anew.erase_asked.connect(self._begin_anew)
        return self._anew

    def _go(self, draft: HomeDraft, item: str = "") -> None:
        """Keeps it as it now stands, and shows its page."""
        self._draft = draft
        page: ZonesPage | ZonePage | HomeCheckPage = self.zone
        if draft.at == ZONES:
            page = self.zones
            self.zones.show_zones(home_walk.zone_rows(draft, self._home))
        elif draft.at == CHECK:
            page = self.check
            self.check.show_check(home_walk.check_groups(draft, self._home))
            self.check.show_tasks(home_walk.tasks(draft, self._home))
        else:
            self.photos.leave()  # what was to be drawn of another zone
            self.zone.show_zone(home_walk.zone_shown(draft, self._home, self.photos.of))
        page.show_trouble("", "")
        self._joined.window.show_page(page)
        self.zone.stand_at(item)
        self._keep(page)

    def _captured(self) -> HomeDraft:
        """With what stands on the page of a zone now."""
        if self._draft.at not in (ZONES, CHECK):
            self.zone.settled()
            self._draft = self._draft.written(self.zone.written())
        return self._draft

    def _changed(self) -> None:
        self._captured()
        self._keep(self.zone)

    def _keep(self, page: ZonesPage | ZonePage | HomeCheckPage) -> None:
        scans, document = self._joined.work.home_scans, home_walk.to_draft(self._draft, self._home)
        words = tr("Opgeslagen om {clock}", clock=self._joined.clock())
        self._joined.jobs.run(lambda: scans.keep_draft(document), lambda _none: page.say(words), says(page))

    def _next(self) -> None:
        draft = self._captured()
        wrong = home_walk.wrong_in(draft, self._home, draft.at)
        if wrong:
            self.zone.show_wrong(wrong)
        else:
            self._go(draft.to(home_walk.after(draft.at, self._home)))

    def _to(self, place: str) -> None:
        self._go(self._captured().to(place))

    def _later(self) -> None:
        self._captured()
        self._keep(self.zones)
        self.left.emit()

    def _change(self, key: str) -> None:
        self._go(self._draft.to(home_walk.zone_of(key, self._home)), key)

    def _finish(self) -> None:
        draft, page = self._draft, self.check
        scans = replace(self._joined.work.home_scans, home=self._home)
        if self.photos.attaching.busy:
            page.show_trouble(*STILL_COMING)
            return
        if wrong := home_walk.wrong_in(draft, self._home):
            self._go(draft.to(home_walk.zone_of(wrong[0].item, self._home)))
            self.zone.show_wrong([one for one in wrong if one.item in self.zone.cards])
            return
        page.set_busy(busy=True)

        def kept(stored: StoredScan) -> None:
            page.set_busy(busy=False)
            self._draft = HomeDraft()
            self.photos.begin("")
            self.outcome.open(stored.record, tr("Bewaard om {clock}", clock=self._joined.clock()))

        def not_kept(trouble: CannotContinue) -> None:
            page.set_busy(busy=False)
            says(page)(trouble)

        begun = RecordId(draft.scan) if draft.scan else None
        self._joined.jobs.run(lambda: scans.finish(home_walk.found_of(draft), begun), kept, not_kept)

    def _show_photos(self, item: str) -> None:
        asked = next((one.look_at for one in self._home.items if one.id == item), "")
        self.zone.show_photos(item, of_item(self.photos.of.get(item, ()), asked))

    def _say(self, words: str) -> None:
        page = self._joined.window.page()
        if isinstance(page, ZonesPage | ZonePage | HomeCheckPage):
            page.say(words)

    def _join(self) -> None:
        self.outcome.left.connect(self.left)
        self.photos.changed.connect(self._show_photos)
        self.photos.returned.connect(lambda item: self._go(self._draft, item))
        self.photos.said.connect(self._say)
        self.zones.zone_asked.connect(self._to)
        self.zones.next_asked.connect(lambda: self._to(home_walk.next_zone(self._draft, self._home)))
        self.zones.check_asked.connect(lambda: self._to(CHECK))
        self.zones.later_asked.connect(self._later)
        self.zone.next_asked.connect(self._next)
        self.zone.back_asked.connect(lambda: self._to(ZONES))
        self.zone.later_asked.connect(self._later)
        self.zone.draft_made.connect(self._changed)
        self.check.next_asked.connect(self._finish)
        self.check.back_asked.connect(lambda: self._to(ZONES))
        self.check.later_asked.connect(self._later)
        self.check.change_asked.connect(self._change)
