"""Walking through a house, for the tests of its pages and for the tour."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tests.gui.work.conftest import Opened
from weerbaar_desktop.application.diary import InMemory
from weerbaar_desktop.domain.scan import Look
from weerbaar_desktop.gui.home.ask_pages import AnewHomePage, ErasePhotoPage
from weerbaar_desktop.gui.home.home_page import HomePage
from weerbaar_desktop.gui.home.item_card import ItemCard
from weerbaar_desktop.gui.home.share_page import ShareScanPage
from weerbaar_desktop.gui.home.walk_pages import EraseHomePage, HomeCheckPage, HomeResultPage, ZonePage, ZonesPage
from weerbaar_desktop.gui.page import Page
from weerbaar_desktop.gui.widgets.text_fields import LineField, TextArea

PNG = b"\x89PNG\r\n\x1a\n"


def home_page(opened: Opened) -> HomePage:
    """The way in."""
    opened.pages.scans.home().show()
    page = opened.until_page(HomePage)
    opened.settled()
    return page


def begun(opened: Opened) -> ZonesPage:
    """At the list of zones."""
    page = home_page(opened)
    if page.begin_button.isVisible():
        page.begin_button.click()
    else:
        page.anew.click()
        opened.until_page(AnewHomePage).erase.click()
    return opened.until_page(ZonesPage)


def at_zone(opened: Opened, zone: str) -> ZonePage:
    """In a zone, from the list."""
    opened.until_page(ZonesPage).zones.buttons[zone].click()
    return opened.until_page(ZonePage)


def tap(page: ZonePage, item: str, look: Look) -> ItemCard:
    """As a person does."""
    page.cards[item].answers._buttons[look].click()
    return page.cards[item]


def write(card: ItemCard, key: str, words: str) -> None:
    """In a field of an item."""
    if card.write.isVisible():
        card.write.click()
    control = card.fields[key].control
    assert isinstance(control, TextArea | LineField)
    control.clear()
    control.insertPlainText(words) if isinstance(control, TextArea) else control.insert(words)


def to_check(opened: Opened, others: Mapping[str, Look], look: Look = "in_order") -> HomeCheckPage:
    """Every item found the same way but `others`."""
    begun(opened).next.click()
    page = opened.until_page(ZonePage)
    for number in range(1, len(opened.pages.joined.work.library.home.zones) + 1):
        assert f"Zone {number} van 12" in page.subtitle
        for item in page.cards:
            tap(page, item, others.get(item, look))
        page.next.click()
    return opened.until_page(HomeCheckPage)


def to_result(opened: Opened, others: Mapping[str, Look], look: Look = "in_order") -> HomeResultPage:
    """To the outcome."""
    to_check(opened, others, look).next.click()
    page = opened.until_page(HomeResultPage)
    opened.settled()
    return page


def tour_of_the_walk(opened: Opened) -> Iterator[Page]:
    """Every page of a walk, with words that have no space in them and a day that cannot be."""
    listed = begun(opened)
    yield listed
    page = at_zone(opened, "voordeur")
    yield page
    for item in page.cards:
        card = tap(page, item, "attention")
        for key in ("note", "measure", "priority"):
            write(card, key, "z" * 90)
    write(card, "check_on", "31-2-2027")
    page.next.click()
    yield page
    write(card, "check_on", "28-2-2027")
    yield from tour_of_photos(opened, page)
    page.next.click()
    yield from tour_of_leaving(opened, page)
    listed.check.click()
    check = opened.until_page(HomeCheckPage)
    yield check
    check.next.click()
    result = opened.until_page(HomeResultPage)
    next(iter(result.buttons.values())).click()  # another time it is a measure already, and this leads to it
    opened.settled()
    opened.window.show_page(result)
    opened.until(lambda: all(row.picture.isVisibleTo(result) for row in result.photos.rows.values()))
    yield from tour_of_the_outcome(opened, result)


def tour_of_the_outcome(opened: Opened, result: HomeResultPage) -> Iterator[Page]:
    """Of one scan, with where it goes from there."""
    yield result
    result.share.click()
    sharing = opened.until_page(ShareScanPage)
    sharing.save_button.click()
    yield sharing
    opened.window.show_page(result)
    result.erase.click()
    yield opened.until_page(EraseHomePage)


def tour_of_leaving(opened: Opened, page: ZonePage) -> Iterator[Page]:
    """Later, not begun again, and to the list of zones."""
    page.later.click()
    yield opened.until_page(HomePage)
    opened.settled()
    home_page(opened).anew.click()
    asking = opened.until_page(AnewHomePage)
    yield asking
    asking.keep.click()
    opened.until_page(HomePage)
    opened.settled()
    home_page(opened).go_on_button.click()
    opened.until_page(ZonePage).back.click()


def tour_of_photos(opened: Opened, page: ZonePage) -> Iterator[Page]:
    """A zone with photos whose names have no space in them, one of which is asked about."""
    walk, item = opened.pages.scans.home().walk(), next(iter(page.cards))
    files = [InMemory(f"{'z' * 90}{number}.png", PNG + bytes([number])) for number in range(2)]
    walk.photos._take(item)([*files, InMemory("brief.txt", b"tekst")])
    opened.until(lambda: not walk.photos.attaching.busy)
    opened.until(lambda: all(row.picture.isVisibleTo(page) for row in page.cards[item].photos.rows.values()))
    yield page
    away = next(iter(page.cards[item].photos.rows.values())).away
    if away is not None:
        away.click()
    asking = opened.until_page(ErasePhotoPage)
    yield asking
    asking.keep.click()
    opened.until_page(ZonePage)


def kept_draft(opened: Opened) -> object:
    """What is half done, apart from the words that were asked."""
    draft = opened.vault.draft("home_scan")
    assert draft is not None
    assert isinstance(draft.document, dict)
    return {key: value for key, value in draft.document.items() if key != "asked"}
