"""A home scan for an adviser in the window: a passphrase of its own, a file, and nothing when it is stopped."""

from __future__ import annotations

from pathlib import Path

from tests.fake_ways import FIRST
from tests.gui.work.conftest import Opened
from tests.gui.work.home_walk import to_result
from weerbaar_desktop.gui.home.share_page import ShareScanPage
from weerbaar_desktop.gui.home.walk_pages import HomeResultPage

PASSPHRASE = "zeven groene lepels op de dijk"


def asked(opened: Opened) -> ShareScanPage:
    """From the outcome of a scan."""
    to_result(opened, {"voordeur-slot": "attention"}).share.click()
    return opened.until_page(ShareScanPage)


def type_it(page: ShareScanPage, passphrase: str) -> None:
    """Twice; next is the place."""
    for field in (page.new.passphrase, page.new.again):
        field.line_edit.setText(passphrase)
    page.save_button.click()


def test_that_of_the_vault_will_not_do_and_going_back_leaves_nothing(opened: Opened, tmp_path: Path) -> None:
    page = asked(opened)
    type_it(page, FIRST)
    opened.until(page.new.field.error.isVisible)
    page.back.click()
    opened.until_page(HomeResultPage)
    assert page.new.text() == ""
    assert list(tmp_path.glob("*.weerbaar")) == []


def test_a_place_that_is_taken_is_said_and_one_tries_again_without_typing(opened: Opened, tmp_path: Path) -> None:
    page = asked(opened)
    (tmp_path / "Woningscan 2026-11-22.weerbaar").write_bytes(b"van een ander")
    type_it(page, PASSPHRASE)
    opened.until(page.trouble.isVisible)
    assert page.new.text() == PASSPHRASE
    assert (tmp_path / "Woningscan 2026-11-22.weerbaar").read_bytes() == b"van een ander"


def test_the_file_is_made_noted_and_said_on_the_outcome(opened: Opened, tmp_path: Path) -> None:
    page = asked(opened)
    page.to.insert("M. de Adviseur")
    type_it(page, PASSPHRASE)
    result = opened.until_page(HomeResultPage)
    opened.until(result.outcome.isVisible)
    assert (tmp_path / "Woningscan 2026-11-22.weerbaar").is_file()
    assert "Uw dagboek zit er niet in" in result.outcome.words()
    assert opened.vault._memory.lines[-1][0].kind == "export"
    assert page.new.text() == ""
