"""What is on a photo is asked before the folder is made, once, and every later way knows it."""

from __future__ import annotations

from io import BytesIO

import pytest

from tests.fake_viewer import FakeViewer
from tests.gui.work.conftest import Opened
from tests.gui.work.test_aangifte_pages import to_check
from weerbaar_desktop.domain.evidence import About
from weerbaar_desktop.domain.incident import Evidence, StoredIncident
from weerbaar_desktop.domain.report import Photo
from weerbaar_desktop.domain.revised import REASON
from weerbaar_desktop.gui.aangifte.check_page import CheckPage
from weerbaar_desktop.gui.aangifte.describe_page import DescribePage
from weerbaar_desktop.gui.aangifte.done_page import DonePage
from weerbaar_desktop.presentation.drafts_shown import PUT_ASIDE
from weerbaar_desktop.presentation.evidence_about import draft_key, typed_of
from weerbaar_desktop.presentation.incident_form import change_draft

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def photos(stored: StoredIncident, opened: Opened) -> tuple[Evidence, ...]:
    """Two pictures nobody described, one that somebody did, and a text."""
    made = [
        opened.vault.attach(stored.record, name, BytesIO(data), opened.clock.now())
        for name, data in (
            ("deur.png", PNG + b"1"),
            ("brief.txt", b"tekst"),
            ("auto.png", PNG + b"2"),
            ("klaar.png", PNG),
        )
    ]
    opened.vault.tell_of_evidence(made[3].record, About("Dat staat er al."), None, opened.clock.now())
    return tuple(made)


def asked(opened: Opened) -> DescribePage:
    """The first question, from the check."""
    page = to_check(opened)
    opened.until(page.photos.isVisible)
    page.describe.click()
    return opened.until_page(DescribePage)


def about(opened: Opened, piece: Evidence) -> About:
    return opened.vault.evidence(piece.record).about


def test_the_check_says_how_many_are_not_described(photos: tuple[Evidence, ...], opened: Opened) -> None:
    page = to_check(opened)
    opened.until(page.photos.isVisible)
    assert page.photos.title.text() == "2 foto’s zijn nog niet beschreven."


def test_each_is_asked_beside_the_photo_itself_and_kept_with_the_piece(
    photos: tuple[Evidence, ...], opened: Opened
) -> None:
    page = asked(opened)
    assert page.where.text() == "Foto 1 van 2: deur.png"
    opened.until(page.photo.picture.isVisible)
    assert page.photo.picture.accessibleName() == "Foto zonder beschrijving: deur.png"
    page.field.show_typed("De voordeur met rode verf.")
    page.save_button.click()
    opened.until(lambda: page.where.text() == "Foto 2 van 2: auto.png")
    assert about(opened, photos[0]) == About("De voordeur met rode verf.")
    assert page.field.typed() == ""
    page._way._ways["unknown"].click()
    page.save_button.click()
    check = opened.until_page(CheckPage)
    opened.until(lambda: not opened.window.jobs.reading)
    opened.settled()
    assert about(opened, photos[2]) == About(unknown=("description",))
    assert not check.photos.isVisible()


def test_what_was_told_stands_with_the_photo_in_the_folder(photos: tuple[Evidence, ...], opened: Opened) -> None:
    page = asked(opened)
    page.field.show_typed("De voordeur met rode verf.")
    page.save_button.click()
    opened.until(lambda: page.where.text().startswith("Foto 2"))
    page.skip.click()
    check = opened.until_page(CheckPage)
    opened.until(lambda: check.photos.title.text() == "1 foto is nog niet beschreven.")
    check.next.click()
    opened.until_page(DonePage)
    (report,) = (one for one in opened.printer.asked if one.title == "Aangifte")
    alts = [block.alt for block in report.blocks if isinstance(block, Photo)]
    assert alts == ["Foto B01: De voordeur met rode verf.", "Foto B03, niet beschreven", "Foto B04: Dat staat er al."]


def test_who_goes_back_half_way_loses_no_word(photos: tuple[Evidence, ...], opened: Opened) -> None:
    page = asked(opened)
    page.field.show_typed("De voor")
    page.pauses.touch()
    page.back.click()
    check = opened.until_page(CheckPage)
    opened.settled()
    assert opened.vault.draft(draft_key(photos[0].record)) is not None
    assert about(opened, photos[0]) == About()
    opened.until(check.photos.isVisible)
    check.describe.click()
    page = opened.until_page(DescribePage)
    assert page.field.typed() == "De voor"
    assert page.draft.text().startswith("Dit is uw concept van")
    page.save_button.click()
    opened.until(lambda: page.where.text().startswith("Foto 2"))
    assert opened.vault.draft(draft_key(photos[0].record)) is None


def test_what_is_half_written_of_other_answers_is_not_stored_from_here_and_stays_half_written(
    photos: tuple[Evidence, ...], opened: Opened
) -> None:
    record, vault, now = photos[0].record, opened.vault, opened.clock.now()
    vault.tell_of_evidence(record, About(sender="De Buurman"), None, now)
    known = typed_of(about(opened, photos[0]))
    half = {**known, "sender": "Iemand anders", "on": "31-2-2026"}
    vault.save_draft(draft_key(record), change_draft(half, "Ik vergiste mij.", known), now)
    page = asked(opened)
    page.field.show_typed("De voordeur.")
    page.save_button.click()
    opened.until(lambda: page.where.text().startswith("Foto 2"))
    assert about(opened, photos[0]) == About("De voordeur.", sender="De Buurman")
    draft = vault.draft(draft_key(record))
    assert draft is not None
    told_now = typed_of(about(opened, photos[0]))
    assert draft.document == change_draft({**half, "description": "De voordeur."}, "Ik vergiste mij.", told_now)
    _, told = vault.history(record)[-1]
    assert told is not None
    assert REASON not in told.document, "that reason is for the other answer"


def test_half_written_words_that_cannot_be_read_keep_nobody_from_describing(
    photos: tuple[Evidence, ...], opened: Opened
) -> None:
    opened.vault.harm_draft(draft_key(photos[0].record))
    assert asked(opened).trouble.title.text() == PUT_ASIDE[0]


def test_a_full_disk_is_said_and_what_was_typed_stays(photos: tuple[Evidence, ...], opened: Opened) -> None:
    page = asked(opened)
    page.field.show_typed("De voordeur.")
    opened.vault.full = True
    page.save_button.click()
    opened.until(page.trouble.isVisible)
    assert page.field.typed() == "De voordeur."
    opened.vault.full = False
    page.save_button.click()
    opened.until(lambda: page.where.text().startswith("Foto 2"))


def test_where_pictures_are_not_opened_it_is_asked_without_the_photo(
    photos: tuple[Evidence, ...], opened: Opened, viewer: FakeViewer
) -> None:
    page = to_check(opened)
    opened.until(page.photos.isVisible)
    viewer.isolated = False
    page.describe.click()
    asking = opened.until_page(DescribePage)
    assert not asking.photo.isVisible()
    asking.skip.click()
    opened.until(lambda: asking.where.text().startswith("Foto 2"))
