"""The pages of a walk through a house: the zones, one zone with its items, and the check. Wide buttons, one hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from weerbaar_desktop.application.home_scans import NO_VERDICT
from weerbaar_desktop.application.papers.woningscan_photos import HEADING as PHOTOS
from weerbaar_desktop.domain.received import Pixels
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.gui.drafts import Pauses
from weerbaar_desktop.gui.flow.step_page import StepPage
from weerbaar_desktop.gui.home.item_card import ItemCard
from weerbaar_desktop.gui.home.photo_list import PhotoList
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.scan.check_page import ScanCheckPage
from weerbaar_desktop.gui.scan.result_page import EraseScanPage, ScanResultPage
from weerbaar_desktop.gui.tab_order import follow_layout
from weerbaar_desktop.gui.theme.theme import Themed, current_theme
from weerbaar_desktop.gui.widgets.boxes import Box, Column
from weerbaar_desktop.gui.widgets.button import Button
from weerbaar_desktop.gui.widgets.foot_bar import FootBar
from weerbaar_desktop.gui.widgets.progress import Progress
from weerbaar_desktop.gui.widgets.prose import Prose
from weerbaar_desktop.gui.widgets.trouble import Trouble
from weerbaar_desktop.presentation.home_result import LEAD
from weerbaar_desktop.presentation.home_result import TITLE as RESULT
from weerbaar_desktop.presentation.home_walk import (
    CHECK_PAGE,
    TITLE,
    ZONE_PAGE,
    ZONES_PAGE,
    ItemShown,
    Written,
    Wrong,
    ZoneRow,
    ZoneShown,
)
from weerbaar_desktop.presentation.scan_photos_shown import PhotoGroup
from weerbaar_desktop.presentation.task_shown import TaskState

_SYMBOLS: Final[dict[TaskState, str]] = {"done": "circle-check", "now": "target", "later": "circle-dashed"}
_TWO_FROM: Final = 640
"""Px at 100 % of the list: from here on two zones stand beside each other."""


class ZonesPage(Page):
    """`zone_asked` carries a zone; `next_asked` goes on where one was."""

    zone_asked = Signal(str)
    next_asked = Signal()
    check_asked = Signal()
    later_asked = Signal()

    window_name = ZONES_PAGE
    destination = TITLE

    def __init__(self) -> None:
        super().__init__(TITLE, tr("Waar wilt u verder?"))
        self.trouble = Trouble()
        self.zones = _Tiles()
        self.add(
            self.trouble, Prose(tr("De volgorde maakt niet uit. Alles wat u aantikt, is meteen bewaard.")), self.zones
        )
        self.column.addStretch(1)
        self.next = Button(tr("Ga verder"), "primary", "arrow-right")
        self.check = Button(tr("Kijk het na"), symbol="check")
        self.later = Button(tr("Later verder"))
        self.foot = FootBar(self.next, self.check, self.later)
        self.zones.chosen.connect(self.zone_asked)
        self.next.clicked.connect(self.next_asked)
        self.check.clicked.connect(self.check_asked)
        self.later.clicked.connect(self.later_asked)

    def show_zones(self, rows: Sequence[ZoneRow]) -> None:
        """Exactly these, each with how far it is."""
        self.show_trouble("", "")
        self.zones.show_zones(rows)
        follow_layout(self)

    def show_trouble(self, happened: str, rest: str) -> None:
        """Something that the person can act on; "" when all is well."""
        self.trouble.tell(happened, rest)

    def say(self, words: str) -> None:
        """How far it is kept, at the right of the foot."""
        if self.foot is not None:
            self.foot.say(words)

    def first_focus(self) -> QWidget:
        return self.next


class _Tiles(QWidget, Themed):
    """A wide button for each zone, in one column or two."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[str, Button] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._columns = 0
        self.restyle()

    def show_zones(self, rows: Sequence[ZoneRow]) -> None:
        """The same buttons with other words; made at the first time."""
        for row in rows:
            if row.id not in self.buttons:
                button = self.buttons[row.id] = Button("", "tile", _SYMBOLS[row.state])
                button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
                button.clicked.connect(partial(self.chosen.emit, row.id))
            self.buttons[row.id].setText(row.words)
            self.buttons[row.id].set_symbol(_SYMBOLS[row.state])
        self._columns = 0
        self._arrange()

    def restyle(self) -> None:
        self._grid.setSpacing(current_theme().px(12))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        columns = 2 if self.width() >= current_theme().px(_TWO_FROM) else 1
        if columns != self._columns:
            self._columns = columns
            for place, button in enumerate(self.buttons.values()):
                self._grid.removeWidget(button)
                self._grid.addWidget(button, place // columns, place % columns)


class ZonePage(StepPage):
    """One zone; `draft_made` when something new stands on the page.

    `photos_asked` and `phone_asked` carry an item, `remove_asked` and `picture_wanted` a photo.
    """

    draft_made = Signal()
    photos_asked = Signal(str)
    phone_asked = Signal(str)
    remove_asked = Signal(str)
    picture_wanted = Signal(str)

    window_name = ZONE_PAGE
    destination = TITLE

    def __init__(self, payers: Sequence[tuple[str, str]]) -> None:
        super().__init__(TITLE, tr("Volgende zone"), "arrow-right")
        self._payers = payers
        self._pauses = Pauses(self)
        self.back.setProperty("look", "secondary")
        self.back.setText(tr("Alle zones"))
        self._intro = Prose("")
        self._following = Prose("", "small", "muted")
        self.cards: dict[str, ItemCard] = {}
        self._made: list[ItemCard] = []
        self._cards = Column(spacing=12)
        self.progress = Progress()
        self.add(self.progress, self._intro, self._cards, self._following)
        self.column.addStretch(1)
        self._pauses.due.connect(self.draft_made)

    def show_zone(self, shown: ZoneShown) -> None:
        """Exactly this one, with what was found before."""
        self.set_heading(shown.name, shown.place)
        self._intro.setText(shown.intro)
        self._following.setText(shown.following)
        for item in shown.items[len(self._made) :]:
            self._make(item)
        for card, item in zip(self._made, shown.items, strict=False):
            card.show_item(item)
        for place, card in enumerate(self._made):
            card.setVisible(place < len(shown.items))
        self.cards = {item.id: card for item, card in zip(shown.items, self._made, strict=False)}
        self._pauses.forget()
        self.show_problems(())

    def show_photos(self, item: str, photos: PhotoGroup) -> None:
        """Exactly these of an item, where it is here."""
        if item in self.cards:
            self.cards[item].photos.show_groups((photos,))
            follow_layout(self)

    def show_pixels(self, record: str, pixels: Pixels | None) -> None:
        """What one photo looks like, where it is here; None where nobody can say."""
        for card in self.cards.values():
            card.photos.show_pixels(record, pixels)

    def _make(self, item: ItemShown) -> None:
        card = ItemCard(self._payers, item)
        card.chosen.connect(self.draft_made)
        card.typing.connect(self._pauses.touch)
        card.write.clicked.connect(self._follow)  # after the card itself: the fields are there by then
        card.add_photos.clicked.connect(lambda: self.photos_asked.emit(card.item))
        card.from_phone.clicked.connect(lambda: self.phone_asked.emit(card.item))
        card.photos.remove_asked.connect(self.remove_asked)
        card.photos.wanted.connect(self.picture_wanted)
        card.photos.changed.connect(self._follow)
        self._made.append(card)
        self._cards.add(card)

    def _follow(self) -> None:
        follow_layout(self)

    def written(self) -> Mapping[str, Written]:
        """What stands on the page, by item."""
        return {item: card.written() for item, card in self.cards.items()}

    def show_wrong(self, found: Sequence[Wrong]) -> None:
        """On top, and at each field."""
        for card in self.cards.values():
            card.forgive()
        self.show_problems([(one.words, self.cards[one.item].show_wrong(one.key, one.words)) for one in found])

    def stand_at(self, item: str) -> None:
        """The keyboard goes to this item, where it is here."""
        if item in self.cards:
            self.cards[item].answers.first().setFocus()

    def settled(self) -> None:
        """What stands on the page is kept."""
        self._pauses.forget()

    def leave(self) -> None:
        self._pauses.hurry()

    def first_focus(self) -> QWidget:
        return next((card.answers.first() for card in self.cards.values()), self.next)


class HomeCheckPage(ScanCheckPage):
    """What was not seen and what asks for attention."""

    window_name = CHECK_PAGE
    destination = TITLE
    what = tr("de woningscan")
    lead = tr("Hier staat wat aandacht vraagt, en wat niet is gezien. Dat mag zo blijven.")
    link_kind = "secondary"

    def __init__(self) -> None:
        super().__init__()
        self.back.setProperty("look", "secondary")
        self.back.setText(tr("Alle zones"))


class HomeResultPage(ScanResultPage):
    """The measures with who pays, what was not seen, and what is different; `share_asked` for an adviser."""

    window_name = tr("Woningscan, uitkomst")
    destination = TITLE
    heading = RESULT
    lead_words = LEAD
    good_to_know = (said(NO_VERDICT), tr("De scan vervangt geen advies van de politie of van een erkend bedrijf."))
    quiet_kinds = ("secondary", "secondary")

    share_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.photos = PhotoList(may_go=False)
        self._photos = Box("card", 24)
        self._photos.add(Prose(said(PHOTOS), "subheading"), self.photos)
        self._photos.hide()
        self.column.insertWidget(self.column.count() - 2, self._photos)  # before erasing, which is the last of all
        self.photos.changed.connect(lambda: follow_layout(self))

    def at_the_foot(self) -> tuple[Button, ...]:
        self.share = Button(tr("Geef aan een adviseur"), symbol="users")
        self.share.clicked.connect(self.share_asked)
        return (*super().at_the_foot(), self.share)

    def set_busy(self, *, busy: bool) -> None:
        super().set_busy(busy=busy)
        self.share.setEnabled(not busy)

    def show_photos(self, groups: Sequence[PhotoGroup]) -> None:
        """Exactly these, by what they are of."""
        self.photos.show_groups(groups)
        self._photos.setVisible(bool(groups))
        follow_layout(self)


class VisitResultPage(HomeResultPage):
    """During a visit at somebody's home: from here one goes on to the handover."""

    hand_over_asked = Signal()

    def at_the_foot(self) -> tuple[Button, ...]:
        self.hand_over = Button(tr("Naar de overdracht"), "primary", "arrow-right")
        self.hand_over.clicked.connect(self.hand_over_asked)
        self.measures.setProperty("look", "secondary")
        measures, pdf, share = super().at_the_foot()
        share.hide()
        return self.hand_over, measures, pdf, share

    def set_busy(self, *, busy: bool) -> None:
        super().set_busy(busy=busy)
        self.hand_over.setEnabled(not busy)

    def first_focus(self) -> QWidget:
        return self.hand_over


class EraseHomePage(EraseScanPage):
    """Of one home scan."""

    window_name = tr("Woningscan wissen")
    destination = TITLE
