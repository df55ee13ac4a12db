"""Where the bars stand while a copy is made: added, moved, taken away and undone, and what each is called."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from weerbaar_desktop.domain.redaction import NOTHING_COVERED, Area, Covering
from weerbaar_desktop.domain.wording import tr

CROP: Final = -1
"""The place of the part that stays, beside the bars 0, 1, 2 …"""
LEAST: Final = 4
"""Pixels: a bar is never thinner."""
_NAMED: Final = 6
"""So many pages are named one by one."""
_STEPS: Final = 80
"""So many presses of an arrow bring a bar from one end of the page to the other."""

Size = tuple[int, int]
"""Width and height of a page in pixels."""


@dataclass(frozen=True, slots=True)
class _Before:
    """What undoing brings back: the pages, which one was shown, and what was chosen."""

    pages: tuple[Covering, ...]
    page: int
    chosen: int | None


@dataclass(frozen=True, slots=True)
class Redacting:
    """One covering for each page; `page` is shown, from 0; `chosen` is a bar of it, CROP, or None.

    `seen` are the pages that could be looked at. `arrows` while one bar is moved press after press, which is one step
    back.
    """

    pages: tuple[Covering, ...]
    page: int = 0
    chosen: int | None = None
    seen: frozenset[int] = frozenset()
    past: tuple[_Before, ...] = ()
    arrows: bool = False

    @property
    def covering(self) -> Covering:
        """That of the page that is shown."""
        return self.pages[self.page]

    @property
    def area(self) -> Area | None:
        """What is chosen."""
        if self.chosen is None:
            return None
        return self.covering.crop if self.chosen == CROP else self.covering.bars[self.chosen]

    @property
    def does_something(self) -> bool:
        """Whether the copy would differ from the piece."""
        return any(page.does_something for page in self.pages)

    @property
    def places(self) -> tuple[int, ...]:
        """What can be chosen on this page: every bar, then the part that stays where the page is cut off."""
        return (*range(len(self.covering.bars)), *((CROP,) if self.covering.crop else ()))

    def choose(self, place: int | None) -> Redacting:
        """Another bar is the one that arrows and Delete are about."""
        return self if place == self.chosen else replace(self, chosen=place, arrows=False)

    def turn(self, page: int) -> Redacting:
        """Another page is shown, if there is one."""
        shown = min(max(page, 0), len(self.pages) - 1)
        return replace(self, page=shown, chosen=None, arrows=False)

    def looked_at(self) -> Redacting:
        """The page is there to be seen now: one that was turned to may have failed to open, or been stopped."""
        return replace(self, seen=self.seen | {self.page})

    def add(self, bar: Area) -> Redacting:
        """One more bar, which is chosen."""
        bars = (*self.covering.bars, bar)
        return self._changed(replace(self.covering, bars=bars), len(bars) - 1)

    def add_in_the_middle(self, size: Size) -> Redacting:
        """One more bar, where it can be seen and moved from."""
        width, height = max(LEAST, size[0] // 3), max(LEAST, size[1] // 14)
        left, top = (size[0] - width) // 2, (size[1] - height) // 2
        return self.add(Area(left, top, left + width, top + height))

    def crop(self, size: Size) -> Redacting:
        """The part that stays is chosen; where the page was whole, a tenth goes off at each side."""
        if self.covering.crop is not None:
            return self.choose(CROP)
        aside, above = size[0] // 10, size[1] // 10
        kept = Area(aside, above, max(aside + 1, size[0] - aside), max(above + 1, size[1] - above))
        return self._changed(replace(self.covering, crop=kept), CROP)

    def put(self, place: int, area: Area) -> Redacting:
        """The bar at `place`, or the part that stays, is now `area`."""
        return self._changed(self._with(place, area), place)

    def nudge(self, size: Size, across: int, down: int, *, resize: bool = False, fine: bool = False) -> Redacting:
        """An arrow was pressed: what is chosen moves, or with `resize` its right and lower side; `fine` by a pixel."""
        if self.area is None or self.chosen is None:
            return self
        step = 1 if fine else max(1, max(size) // _STEPS)
        area = (_resized if resize else _moved)(self.area, across * step, down * step, size)
        if area == self.area:
            return self
        changed = self._changed(self._with(self.chosen, area), self.chosen)
        return replace(changed, past=self.past if self.arrows else changed.past, arrows=True)

    def remove(self) -> Redacting:
        """What is chosen goes; the bar that takes its place is chosen."""
        if self.chosen is None:
            return self
        if self.chosen == CROP:
            return self._changed(replace(self.covering, crop=None), None)
        bars = self.covering.bars[: self.chosen] + self.covering.bars[self.chosen + 1 :]
        return self._changed(replace(self.covering, bars=bars), min(self.chosen, len(bars) - 1) if bars else None)

    def undo(self) -> Redacting:
        """As it was before the last step, on the page where that was."""
        if not self.past:
            return self
        before = self.past[-1]
        return replace(
            self, pages=before.pages, page=before.page, chosen=before.chosen, past=self.past[:-1], arrows=False
        )

    def _with(self, place: int, area: Area) -> Covering:
        if place == CROP:
            return replace(self.covering, crop=area)
        bars = self.covering.bars
        return replace(self.covering, bars=(*bars[:place], area, *bars[place + 1 :]))

    def _changed(self, covering: Covering, chosen: int | None) -> Redacting:
        pages = (*self.pages[: self.page], covering, *self.pages[self.page + 1 :])
        before = _Before(self.pages, self.page, self.chosen)
        return replace(self, pages=pages, chosen=chosen, past=(*self.past, before), arrows=False)


def of_pages(number: int) -> Redacting:
    """Nothing is covered yet on any of so many pages."""
    return Redacting((NOTHING_COVERED,) * max(1, number))


def _moved(area: Area, across: int, down: int, size: Size) -> Area:
    """Whole, so that it stays on the page."""
    across = min(max(across, -area.left), max(0, size[0] - area.right))
    down = min(max(down, -area.top), max(0, size[1] - area.bottom))
    return Area(area.left + across, area.top + down, area.right + across, area.bottom + down)


def _resized(area: Area, across: int, down: int, size: Size) -> Area:
    right = max(min(area.right + across, size[0]), min(area.left + LEAST, size[0]))
    bottom = max(min(area.bottom + down, size[1]), min(area.top + LEAST, size[1]))
    return Area(area.left, area.top, right, bottom)


# ---------------------------------------------------------------------------------------------- words

HEADING: Final = tr("Maak een afgeschermde kopie")
NOTHING_YET: Final = (
    tr("Er is nog niets afgeschermd."),
    tr("Zet een balk op wat anderen niet mogen zien, of snijd de bladzijde bij. Het origineel is niet veranderd."),
)


def short_name(place: int) -> str:
    """What the button of a bar says."""
    return tr("Wat overblijft") if place == CROP else tr("Balk {place}", place=place + 1)


def full_name(redacting: Redacting, place: int) -> str:
    """Which it is, how large and where: "Balk 2 van 3, 120 breed en 30 hoog, op 200, 310"."""
    covering = redacting.covering
    area = covering.crop if place == CROP else covering.bars[place]
    if area is None:
        return short_name(place)
    which = (
        short_name(place)
        if place == CROP
        else tr("{short_name} van {number}", short_name=short_name(place), number=len(covering.bars))
    )
    return tr(
        "{which}, {width} breed en {height} hoog, op {left}, {top}",
        which=which,
        width=area.width,
        height=area.height,
        left=area.left,
        top=area.top,
    )


def page_words(redacting: Redacting) -> str:
    """Bladzijde 2 van 5."""
    return tr("Bladzijde {page} van {number}", page=redacting.page + 1, number=len(redacting.pages))


def view_words(redacting: Redacting) -> str:
    """The page and what stands on it, for who cannot see it."""
    bars = len(redacting.covering.bars)
    count = tr("zonder balken") if not bars else tr("met 1 balk") if bars == 1 else tr("met {bars} balken", bars=bars)
    return f"{page_words(redacting)}, {count}" + (tr(", bijgesneden") if redacting.covering.crop else "")


def unseen_words(redacting: Redacting) -> str:
    """Which pages would go along as they are without having been looked at; "" when all were."""
    unseen = [str(page + 1) for page in range(len(redacting.pages)) if page not in redacting.seen]
    if not unseen:
        return ""
    if len(unseen) == 1:
        return tr("Bladzijde {unseen} heeft u nog niet bekeken.", unseen=unseen[0])
    if len(unseen) > _NAMED:
        return tr("U heeft nog {number} bladzijden niet bekeken.", number=len(unseen))
    return tr(
        "Bladzijde {listed} en {unseen} heeft u nog niet bekeken.", listed=", ".join(unseen[:-1]), unseen=unseen[-1]
    )
