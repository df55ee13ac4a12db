"""Small copies of pictures are made behind what the person does, and at the latest before a folder."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from tests.fake_viewer import FakeViewer
from tests.gui.work.conftest import Opened
from tests.gui.work.test_aangifte_pages import to_check
from weerbaar_desktop.application.diary import InMemory
from weerbaar_desktop.domain.incident import Evidence, StoredIncident
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.small_photo import SmallPhoto
from weerbaar_desktop.gui.aangifte.done_page import DonePage

PNG = b"\x89PNG\r\n\x1a\n"


def small(data: bytes) -> SmallPhoto:
    return SmallPhoto(160, 120, b"small " + data)


def pieces(opened: Opened, stored: StoredIncident) -> tuple[Evidence, ...]:
    return opened.vault.incident(RecordId(stored.record)).evidence


def test_a_picture_is_acknowledged_first_and_gets_its_copy_afterwards(
    stored: StoredIncident, opened: Opened, viewer: FakeViewer
) -> None:
    viewer.holds = True
    journey = opened.pages.incident()
    journey.open(stored.record, files=[InMemory("een.png", PNG + b"een"), InMemory("twee.png", PNG + b"twee")])
    opened.until(lambda: len(pieces(opened, stored)) == 2 and not journey.page.evidence.progress.isVisible())
    assert [opened.vault.photo(piece.record) for piece in pieces(opened, stored)] == [None, None]
    viewer.holds = False
    opened.until(lambda: all(opened.vault.photo(piece.record) for piece in pieces(opened, stored)))
    assert opened.vault.photo(pieces(opened, stored)[1].record) == small(PNG + b"twee")


def test_what_comes_in_goes_first_and_only_then_a_picture_is_opened(
    stored: StoredIncident, opened: Opened, viewer: FakeViewer
) -> None:
    journey = opened.pages.incident()
    seen: list[int] = []
    journey._attaching.kept.connect(lambda _piece, _place: seen.append(viewer.asked.count("photo png")))
    journey.open(stored.record, files=[InMemory(f"{number}.png", PNG + bytes([number])) for number in range(4)])
    opened.until(lambda: len(seen) == 4)
    opened.until(lambda: all(opened.vault.photo(piece.record) for piece in pieces(opened, stored)))
    assert (seen, viewer.asked.count("photo png")) == ([0, 0, 0, 0], 4)


def test_after_a_stop_what_did_come_in_gets_its_copy(
    stored: StoredIncident, opened: Opened, viewer: FakeViewer
) -> None:
    journey = opened.pages.incident()
    journey._attaching.kept.connect(lambda _piece, _place: journey._attaching.stop())
    journey.open(stored.record, files=[InMemory(f"{number}.png", PNG + bytes([number])) for number in range(4)])
    opened.until(lambda: pieces(opened, stored) and not journey._attaching.busy)
    opened.until(lambda: viewer.asked.count("photo png") == len(pieces(opened, stored)))
    assert len(pieces(opened, stored)) == 1


def test_a_picture_that_cannot_be_made_small_holds_up_no_other(
    stored: StoredIncident, opened: Opened, viewer: FakeViewer
) -> None:
    files = [InMemory("kapot.png", PNG + b"broken"), InMemory("brief.txt", b"tekst"), InMemory("goed.png", PNG)]
    opened.pages.incident().open(stored.record, files=files)
    opened.until(lambda: len(pieces(opened, stored)) == 3)
    opened.until(lambda: opened.vault.photo(pieces(opened, stored)[2].record))
    assert viewer.asked.count("photo png") == 2


def test_a_folder_begins_with_the_copies_that_are_lacking(
    stored: StoredIncident, opened: Opened, viewer: FakeViewer
) -> None:
    for name in ("een", "twee"):
        opened.vault.attach(stored.record, name, BytesIO(PNG + name.encode()), opened.clock.now())
    page = to_check(opened)
    viewer.holds = True
    page.next.click()
    opened.until(lambda: page.progress.words.text() == "Foto 1 van 2 verkleinen")
    viewer.holds = False
    opened.until_page(DonePage)
    photos = [opened.vault.photo(piece.record) for piece in pieces(opened, stored)]
    assert photos == [small(PNG + b"een"), small(PNG + b"twee")]


def test_who_stops_meanwhile_gets_no_folder_and_loses_nothing(
    stored: StoredIncident, opened: Opened, viewer: FakeViewer, tmp_path: Path
) -> None:
    opened.vault.attach(stored.record, "een", BytesIO(PNG + b"drie"), opened.clock.now())
    page = to_check(opened)
    viewer.holds = True
    page.next.click()
    opened.until(lambda: page.progress.words.text() == "Foto 1 van 1 verkleinen")
    page.progress.stop.click()
    opened.until(page.trouble.isVisible)
    assert (page.next.isEnabled(), page.progress.isVisible()) == (True, False)
    assert [path for path in tmp_path.iterdir() if "aangifte" in path.name] == []
