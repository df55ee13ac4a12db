"""Photos in the home scan: taken in with an item, shown, taken away, kept through a lock, and put in the report."""

from __future__ import annotations

import io
import shutil
from pathlib import Path

import pytest

from tests.fake_viewer import FakeViewer
from tests.gui.work.conftest import Opened
from tests.gui.work.home_walk import at_zone, begun, home_page, kept_draft, tap, to_check
from tests.gui.work.test_scan_pages import labels
from weerbaar_desktop.application.home_scans import DRAFT
from weerbaar_desktop.application.scan_photos import WAITING
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.scan_photo import MOST_PHOTOS, ScanPhoto
from weerbaar_desktop.gui.evidence.phone_page import PhonePage
from weerbaar_desktop.gui.home.ask_pages import AnewHomePage, ErasePhotoPage
from weerbaar_desktop.gui.home.home_journey import HomeJourney
from weerbaar_desktop.gui.home.home_page import HomePage
from weerbaar_desktop.gui.home.item_card import ItemCard
from weerbaar_desktop.gui.home.photo_list import PhotoRow
from weerbaar_desktop.gui.home.walk_pages import EraseHomePage, HomeResultPage, ZonePage, ZonesPage
from weerbaar_desktop.presentation.scan_photos_shown import PHOTOS_LEFT

PNG = b"\x89PNG\r\n\x1a\n"
SLOT, SIGHT = "voordeur-slot", "voordeur-zicht"


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Three photos on a camera."""
    made = [tmp_path / f"IMG_{number}.png" for number in range(3)]
    for number, file in enumerate(made):
        file.write_bytes(PNG + bytes([number]) * 2_000)
    return made


def scan_of(opened: Opened) -> RecordId:
    return RecordId(opened.pages.scans.home().walk()._draft.scan)


def kept(opened: Opened) -> tuple[ScanPhoto, ...]:
    return opened.vault.scan_photos(scan_of(opened))


def add(opened: Opened, page: ZonePage, item: str, *files: Path) -> ItemCard:
    """As a person does; until all came in, or were refused."""
    opened.chooser.chosen_files = files
    card = page.cards[item]
    card.add_photos.click()
    opened.until(lambda: not opened.pages.scans.home().walk().photos.attaching.busy)
    opened.settled()
    return card


def rows_of(card: ItemCard) -> list[PhotoRow]:
    return list(card.photos.rows.values())


def drawn(opened: Opened, card: ItemCard) -> None:
    """Every picture of this card stands there."""
    opened.until(lambda: card.photos.rows and all(row.picture.isVisible() for row in card.photos.rows.values()))


def test_many_photos_at_once_are_kept_with_their_item_and_shown_with_name_and_size(
    opened: Opened, files: list[Path], viewer: FakeViewer
) -> None:
    begun(opened)
    page = at_zone(opened, "voordeur")
    card = add(opened, page, SLOT, *files)
    assert [(photo.item, photo.piece.name) for photo in kept(opened)] == [(SLOT, file.name) for file in files]
    drawn(opened, card)
    assert {"IMG_0.png", "IMG_2.png", "2,0 kB"} <= set(labels(card))
    (first, *_) = card.photos.rows.values()
    assert first.away is not None
    assert first.away.accessibleName().startswith("Haal weg: foto 1 bij Zit er gecertificeerd")
    assert first.picture.accessibleName().startswith("Foto 1 bij Zit er gecertificeerd")
    assert all(opened.vault.photo(photo.record) for photo in kept(opened))
    assert viewer.asked.count("photo png") == 3
    assert page.foot is not None
    assert page.foot.status() == "3 foto’s zijn bewaard."
    assert not page.progress.isVisible()
    assert opened.vault.draft(WAITING) is None
    assert (opened.vault.evidence_count(), opened.vault.all_evidence()) == (0, ())


def test_what_is_no_photo_is_named_and_the_others_are_kept(opened: Opened, files: list[Path], tmp_path: Path) -> None:
    begun(opened)
    page = at_zone(opened, "voordeur")
    for name, data in (("brief.jpg", b"tekst"), ("leeg.png", b"")):
        (tmp_path / name).write_bytes(data)
    add(opened, page, SLOT, files[0], tmp_path / "brief.jpg", tmp_path / "weg.png", tmp_path / "leeg.png", files[1])
    assert [photo.piece.name for photo in kept(opened)] == ["IMG_0.png", "IMG_1.png"]
    told = " ".join(labels(page.trouble))
    for words in ("3 bestanden zijn niet toegevoegd.", "‘brief.jpg’ is geen foto", "‘weg.png’", "‘leeg.png’"):
        assert words in told
    assert page.foot is not None
    assert page.foot.status() == "2 van 5 foto’s zijn bewaard."
    assert page.trouble.isVisible()
    add(opened, page, SIGHT, files[2])
    assert not page.trouble.isVisible()


def test_the_same_photo_stands_once_and_that_is_said(opened: Opened, files: list[Path]) -> None:
    begun(opened)
    page = at_zone(opened, "voordeur")
    add(opened, page, SLOT, *files[:2])
    card = add(opened, page, SLOT, *files)
    assert (len(kept(opened)), len(card.photos.rows)) == (3, 3)
    assert page.foot is not None
    assert page.foot.status() == "3 foto’s zijn bewaard. 2 foto’s stonden er al."


def test_more_than_three_hundred_are_refused_in_words_and_the_rest_is_not_tried(
    opened: Opened, files: list[Path], tmp_path: Path
) -> None:
    begun(opened)
    page = at_zone(opened, "voordeur")
    for number in range(MOST_PHOTOS - 1):
        data = PNG + number.to_bytes(2, "big")
        opened.vault.add_scan_photo(scan_of(opened), SLOT, f"{number}.png", _source(data), opened.clock.now())
    add(opened, page, SIGHT, *files, tmp_path / "weg.png")
    assert len(kept(opened)) == MOST_PHOTOS
    told = " ".join(labels(page.trouble))
    assert "ten hoogste 300 foto’s" in told
    assert "weg.png" not in told
    page.back.click()
    opened.until_page(ZonesPage)
    opened.pages.scans.home().walk().go_on()
    opened.settled()
    rows = at_zone(opened, "voordeur").cards[SLOT].photos
    assert (len(rows.rows), rows.more.text().strip()) == (20, "Toon er nog 20")
    rows.more.click()
    assert len(rows.rows) == 40
    assert list(rows.rows.values())[20].away is opened.window.focusWidget()


def _source(data: bytes) -> io.BytesIO:
    return io.BytesIO(data)


def test_stopping_keeps_what_is_there(opened: Opened, files: list[Path]) -> None:
    begun(opened)
    page = at_zone(opened, "voordeur")
    opened.chooser.chosen_files = tuple(files)
    page.cards[SLOT].add_photos.click()
    assert page.progress.words.text() == "Foto 1 van 3 bewaren"
    page.progress.stop.click()
    opened.until(lambda: not page.progress.isVisible())
    opened.settled()
    assert len(kept(opened)) <= 1
    card = add(opened, page, SLOT, *files)
    assert (len(kept(opened)), len(card.photos.rows)) == (3, 3)


def test_after_a_lock_one_is_in_the_same_zone_with_the_photos(opened: Opened, files: list[Path]) -> None:
    begun(opened)
    page = at_zone(opened, "ramen")
    item = next(iter(page.cards))
    add(opened, page, item, *files)
    again = HomeJourney(opened.pages.joined, opened.pages)
    again.walk().go_on()
    opened.until(lambda: opened.window.page() is again.walk().zone)
    card = again.walk().zone.cards[item]
    assert again.walk().zone.title == "Ramen"
    drawn(opened, card)
    assert [row.shown.name for row in card.photos.rows.values()] == [file.name for file in files]
    assert not again.walk().zone.trouble.isVisible()


def test_a_program_that_stopped_while_photos_came_in_says_so_once(opened: Opened, files: list[Path]) -> None:
    begun(opened)
    page = at_zone(opened, "ramen")
    add(opened, page, next(iter(page.cards)), files[0])
    opened.pages.joined.work.scan_photos.expect(scan_of(opened))
    for said in (True, False):
        again = HomeJourney(opened.pages.joined, opened.pages)
        again.walk().go_on()
        opened.until(lambda: opened.window.page() is again.walk().zone)  # noqa: B023  # asked within the same turn
        assert again.walk().zone.trouble.isVisible() is said


def test_one_photo_is_taken_away_only_after_asking(opened: Opened, files: list[Path]) -> None:
    begun(opened)
    page = at_zone(opened, "voordeur")
    card = add(opened, page, SLOT, *files)
    second = card.photos.rows[kept(opened)[1].record]
    assert second.away is not None
    second.away.click()
    asking = opened.until_page(ErasePhotoPage)
    assert "IMG_1.png" in labels(asking)
    asking.keep.click()
    assert opened.until_page(ZonePage).cards[SLOT].answers.first().hasFocus()
    assert len(kept(opened)) == 3
    away = page.cards[SLOT].photos.rows[kept(opened)[1].record].away
    assert away is not None
    away.click()
    opened.until_page(ErasePhotoPage).erase.click()
    opened.until_page(ZonePage)
    assert [photo.piece.name for photo in kept(opened)] == ["IMG_0.png", "IMG_2.png"]
    assert [row.shown.name for row in page.cards[SLOT].photos.rows.values()] == ["IMG_0.png", "IMG_2.png"]


def test_the_next_zone_shows_no_photo_of_the_one_before(opened: Opened, files: list[Path]) -> None:
    begun(opened)
    page = at_zone(opened, "voordeur")
    add(opened, page, SLOT, *files)
    page.next.click()
    assert all(not card.photos.rows for card in page.cards.values())
    page.back.click()
    assert len(at_zone(opened, "voordeur").cards[SLOT].photos.rows) == 3


def test_beginning_again_asks_first_and_names_how_many_photos_go(opened: Opened, files: list[Path]) -> None:
    begun(opened)
    page = at_zone(opened, "voordeur")
    add(opened, page, SLOT, *files)
    scan = scan_of(opened)
    page.later.click()
    opened.until_page(HomePage)
    home_page(opened).anew.click()
    asking = opened.until_page(AnewHomePage)
    assert "Wat u invulde op 22 november 2026, 21:42, met 3 foto’s" in labels(asking)
    asking.keep.click()
    opened.until_page(HomePage)
    assert len(opened.vault.scan_photos(scan)) == 3
    begun(opened)
    assert (opened.vault.scan_photos(scan), scan_of(opened) == scan) == ((), False)
    assert not at_zone(opened, "voordeur").cards[SLOT].photos.rows


def test_photos_of_a_telephone_come_with_the_item_that_asked(opened: Opened, files: list[Path], tmp_path: Path) -> None:
    camera = tmp_path / "media" / "TELEFOON" / "DCIM"
    camera.mkdir(parents=True)
    for file in files:
        shutil.move(file, camera)
    begun(opened)
    page = at_zone(opened, "voordeur")
    page.cards[SIGHT].from_phone.click()
    phone = opened.until_page(PhonePage)
    opened.until(lambda: len(phone.rows) == 3)
    for row in phone.rows:
        row.click()
    phone.take.click()
    opened.until_page(ZonePage)
    opened.until(lambda: len(kept(opened)) == 3)
    assert {photo.item for photo in kept(opened)} == {SIGHT}


def test_a_photo_that_cannot_be_made_small_says_so_and_is_kept(opened: Opened, tmp_path: Path) -> None:
    (tmp_path / "kapot.png").write_bytes(PNG + b"broken")
    begun(opened)
    page = at_zone(opened, "voordeur")
    card = add(opened, page, SLOT, tmp_path / "kapot.png")
    opened.until(lambda: any("Kan hier niet worden getoond." in text for text in labels(card)))
    assert len(kept(opened)) == 1


def test_where_nothing_can_be_opened_photos_are_kept_all_the_same(
    opened: Opened, files: list[Path], viewer: FakeViewer
) -> None:
    viewer.isolated = False
    begun(opened)
    page = at_zone(opened, "voordeur")
    card = add(opened, page, SLOT, *files)
    opened.until(lambda: all("2,0 kB. Kan hier niet worden getoond." in labels(row) for row in rows_of(card)))
    assert (len(kept(opened)), "photo png" in viewer.asked) == (3, False)


def test_the_outcome_shows_them_by_item_and_the_report_begins_with_the_copies_that_lack(
    opened: Opened, files: list[Path], viewer: FakeViewer, tmp_path: Path
) -> None:
    check = to_check(opened, {SLOT: "attention"})
    check.back.click()
    page = at_zone(opened, "voordeur")
    viewer.isolated = False  # so that no copies are made yet
    add(opened, page, SIGHT, files[2])
    add(opened, page, SLOT, *files[:2])
    page.back.click()
    opened.until_page(ZonesPage).check.click()
    check.next.click()
    result = opened.until_page(HomeResultPage)
    opened.until(lambda: len(result.photos.rows) == 3)
    items = [one.id for one in opened.vault.scans("home")[0].scan.questions]
    first, last = (["IMG_2.png"], ["IMG_0.png", "IMG_1.png"])
    in_order = [*first, *last] if items.index(SIGHT) < items.index(SLOT) else [*last, *first]
    assert [row.shown.name for row in result.photos.rows.values()] == in_order
    texts = labels(result)
    assert "Voordeur: Zit er gecertificeerd hang- en sluitwerk op?" in texts
    assert all(row.away is None for row in result.photos.rows.values())
    viewer.isolated = True
    result.pdf.click()
    opened.until(result.outcome.isVisible)
    assert (tmp_path / "woningscan-2026-11-22.pdf").read_bytes().count(b"small ") == 3
    asked = opened.printer.asked[-1]
    assert not any("IMG_" in str(block) for block in asked.blocks)


def test_erasing_a_scan_says_how_many_photos_go_and_takes_them(opened: Opened, files: list[Path]) -> None:
    check = to_check(opened, {})
    check.back.click()
    page = at_zone(opened, "voordeur")
    add(opened, page, SLOT, *files)
    scan = scan_of(opened)
    page.back.click()
    opened.until_page(ZonesPage).check.click()
    check.next.click()
    result = opened.until_page(HomeResultPage)
    opened.until(lambda: len(result.photos.rows) == 3)
    drawn_rows = result.photos.rows.values()
    opened.until(lambda: all(row.picture.isVisible() for row in drawn_rows))
    result.erase.click()
    asking = opened.until_page(EraseHomePage)
    assert "Woningscan van 22 november 2026, 21:42, met 3 foto’s" in labels(asking)
    asking.erase.click()
    opened.until_page(HomePage)
    assert opened.vault.scan_photos(scan) == ()


def test_a_scan_waits_for_photos_that_still_come_in(opened: Opened, files: list[Path], viewer: FakeViewer) -> None:
    check = to_check(opened, {})
    walk = opened.pages.scans.home().walk()
    walk.photos._take(SLOT)(files)
    check.next.click()
    assert "Er komen nog foto’s binnen." in labels(check.trouble)
    opened.until(lambda: not walk.photos.attaching.busy)
    check.next.click()
    opened.until_page(HomeResultPage)
    assert len(opened.vault.scan_photos(opened.vault.scans("home")[0].record)) == 3


def test_a_tap_is_kept_beside_photos_that_come_in(opened: Opened, files: list[Path]) -> None:
    begun(opened)
    page = at_zone(opened, "voordeur")
    opened.chooser.chosen_files = tuple(files)
    page.cards[SLOT].add_photos.click()
    tap(page, SIGHT, "not_seen")
    opened.until(lambda: len(kept(opened)) == 3)
    opened.settled()
    assert kept_draft(opened) == {"at": "voordeur", "items": [[SIGHT, "look", "not_seen"]], "scan": scan_of(opened)}


@pytest.mark.parametrize("repaired", [False, True])
def test_photos_of_a_walk_that_cannot_be_read_stand_in_the_next_one_and_are_kept_with_it(
    opened: Opened, files: list[Path], *, repaired: bool
) -> None:
    begun(opened)
    add(opened, at_zone(opened, "voordeur"), SLOT, files[0])
    scan = scan_of(opened)
    opened.vault.harm_draft(DRAFT)
    if repaired:
        opened.vault.put_draft_aside(DRAFT)
    page = begun(opened)
    assert page.trouble.isVisible()
    assert page.trouble.title.text() == PHOTOS_LEFT[0]
    card = at_zone(opened, "voordeur").cards[SLOT]
    assert (scan_of(opened), len(rows_of(card))) == (scan, 1)
    again = begun(opened)  # erases what was half done
    opened.settled()
    assert (again.trouble.isVisible(), opened.vault.scan_photos(scan)) == (False, ())
