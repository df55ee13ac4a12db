"""A visit at somebody's home in the window: agreed to first, every target under a thumb, handed over, and gone."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QMenu, QTextEdit, QWidget

from tests.fake_ways import FIRST
from tests.gui.work.conftest import Opened
from tests.gui.work.home_walk import at_zone, tap
from tests.gui.work.test_scan_pages import labels
from tests.gui.work.visit_walk import (
    NAMES,
    THEIRS,
    agree,
    fill_in,
    handed,
    locked,
    pages_of_a_visit,
    scanned,
    to_agree,
    to_key,
    type_theirs,
)
from weerbaar_desktop.application import outgoing_files
from weerbaar_desktop.application.visit_vault import DRAFT, stage
from weerbaar_desktop.domain.measure import Measure
from weerbaar_desktop.gui.help_now.help_page import HelpPage
from weerbaar_desktop.gui.home.walk_pages import ZonePage, ZonesPage
from weerbaar_desktop.gui.home_visit.after_pages import CopyGonePage, EraseCopyPage, HandedPage, KeptCopyPage
from weerbaar_desktop.gui.home_visit.consent_page import ConsentPage
from weerbaar_desktop.gui.home_visit.handover_pages import HandoverAgreePage, HandoverCheckPage, HandoverKeyPage
from weerbaar_desktop.gui.home_visit.visit_vault_page import VisitVaultPage
from weerbaar_desktop.gui.measures.form_page import MeasureFormPage
from weerbaar_desktop.gui.theme.theme import Choice, Theme
from weerbaar_desktop.gui.theme.tokens import DARK, VISIT
from weerbaar_desktop.gui.told import VISITS
from weerbaar_desktop.presentation.drafts_shown import NOT_KNOWN

LEAST = 44
"""Px: what a thumb finds."""
TOUCHED = (QAbstractButton, QLineEdit, QTextEdit)


class TestAgreed:
    """The consent stands in the vault before anything else."""

    def test_a_visit_begins_with_what_was_agreed_and_goes_straight_to_the_home_scan(self, visiting: Opened) -> None:
        agree(visiting)
        (stored,) = visiting.vault.home_visits()
        words = visiting.visit.joined.work.library.visit
        assert (stored.visit.visited, stored.visit.visitor, stored.visit.organisation) == (
            NAMES["visited"], NAMES["visitor"], "",
        )  # fmt: skip
        assert stored.visit.consent == words.consent
        assert visiting.vault._memory.lines[0][0].kind == "visit"
        assert visiting.vault.draft(DRAFT) is None
        assert stage(visiting.visit.joined.work.home_visits) == "visiting"

    def test_without_a_tick_or_a_name_nothing_begins_and_each_is_said_at_its_place(self, visiting: Opened) -> None:
        page = visiting.until_page(ConsentPage)
        page.ticks[0].click()
        page.save_button.click()
        assert page.summary.hasFocus()
        assert page.error.isVisible()
        assert all(page.fields[key].error.isVisible() for key in NAMES)
        assert page.fields["organisation"].error.isHidden()
        visiting.settled()
        assert visiting.vault.home_visits() == ()

    def test_a_measure_that_waits_behind_help_is_still_the_one_at_hand(self, visiting: Opened) -> None:
        agree(visiting)
        lamp = visiting.vault.add_measure(Measure("Lamp"), visiting.clock.now())
        visiting.visit.scans.measures().writing().open(lamp.record)
        visiting.until_page(MeasureFormPage)
        visiting.window.show_help_page(HelpPage())
        assert visiting.visit.record() == lamp.record

    def test_a_lock_in_the_middle_brings_back_every_tick_and_word(self, visiting: Opened) -> None:
        page = visiting.until_page(ConsentPage)
        page.ticks[1].click()
        page.fields["visited"].control.insert("Sanne")  # type: ignore[attr-defined]  # a line
        locked(visiting)
        again = visiting.until_page(ConsentPage)
        assert again is not page
        assert (again.typed().text("visited"), again.typed().ticked) == ("Sanne", (False, True, False))

    @pytest.mark.parametrize("harmed", [False, True])
    def test_half_a_document_goes_from_the_stick_and_the_page_that_comes_up_says_so(
        self, visiting: Opened, tmp_path: Path, *, harmed: bool
    ) -> None:
        agree(visiting)
        visiting.settled()
        begun = visiting.visit.joined.work.outgoing.begin(tmp_path / "verslag.pdf", {"what": "woningscan"})
        begun.file.beside.write_bytes(b"half")
        if harmed:
            visiting.vault.harm_draft(outgoing_files.DRAFT)
        locked(visiting)
        page = visiting.until_page(ZonesPage)
        visiting.until(page.trouble.isVisible)
        assert page.trouble.title.text() == (NOT_KNOWN[0] if harmed else outgoing_files.NOT_FINISHED)
        assert begun.file.beside.exists() is harmed

    def test_whoever_opens_the_vault_before_it_was_agreed_to_stands_at_the_consent(self, visiting: Opened) -> None:
        assert stage(visiting.visit.joined.work.home_visits) == "consent"
        for destination in visiting.visit.destinations()[:2]:
            destination.go()
            visiting.settled()
            visiting.until_page(ConsentPage)

    def test_a_visit_that_does_not_begin_leaves_nothing(self, visiting: Opened) -> None:
        visiting.until_page(ConsentPage).stop.click()
        assert "Er is nog niets afgesproken." in visiting.visit.after.stopping.overview.text()
        visiting.visit.after.stopping.keep.click()
        visiting.until_page(ConsentPage).stop.click()
        visiting.visit.after.stopping.erase.click()
        visiting.until_page(CopyGonePage)
        assert visiting.vault.closed


def test_the_screen_turns_dark_and_light_with_one_tap(visiting: Opened, theme: Theme) -> None:
    button = visiting.until_page(ConsentPage).dark.button
    try:
        button.click()
        assert theme.tokens is DARK
        assert button.accessibleName() == "Maak het scherm licht"
        button.click()
        assert theme.choice is Choice.LIGHT
    finally:
        theme.choose(Choice.LIGHT)


class TestUnderAThumb:
    """Everything one can press, or type in, on every page of a visit."""

    @pytest.mark.parametrize("size", [(800, 1280), (1280, 800)], ids=["upright", "flat"])
    def test_every_target_is_large_enough_and_stands_on_the_screen(
        self, visiting: Opened, theme: Theme, size: tuple[int, int]
    ) -> None:
        assert theme.density is VISIT
        visiting.window.resize(*size)
        for page in pages_of_a_visit(visiting):
            visiting.bot.wait(1)  # laid out
            for one in _touched(visiting):
                place = one.mapTo(visiting.window, QPoint(0, 0))
                name = (type(page).__name__, one.accessibleName())
                assert one.height() >= LEAST, (*name, one.height())
                assert one.width() >= LEAST, (*name, one.width())
                assert place.x() >= 0, name
                assert place.x() + one.width() <= size[0], name

    def test_the_menu_has_everything_that_the_menu_bar_has_and_rows_for_a_thumb(self, visiting: Opened) -> None:
        agree(visiting)
        assert visiting.window.ui.menus.isHidden()
        visiting.window.ui.menuButton.click()
        menu = visiting.window.findChildren(QMenu)[-1]
        visiting.until(menu.isVisible)
        words = [action.text().replace("&", "") for action in menu.actions() if not action.isSeparator()]
        assert words == [
            "Woningscan", "Overdracht", "Kluis", "Nieuw bezoek", "Uw bezoeken", "Vergrendelen", "Afsluiten",
            "Beeld", "Help",
        ]  # fmt: skip
        rows = [menu.actionGeometry(action) for action in menu.actions() if not action.isSeparator()]
        assert all(row.height() >= LEAST for row in rows)
        menu.close()

    def test_the_keys_of_the_menu_bar_still_work(self, visiting: Opened) -> None:
        asked: list[None] = []
        visiting.window.lock_asked.connect(lambda: asked.append(None))
        visiting.window.complete()
        QTest.keyClick(visiting.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        assert asked == [None]
        QTest.keyClick(visiting.window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
        visiting.until_page(VisitVaultPage)


def _touched(visiting: Opened) -> list[QWidget]:
    return [one for one in visiting.window.findChildren(QWidget) if isinstance(one, TOUCHED) and one.isVisible()]


class TestHandedOver:
    """What is agreed, the file with its proof, the receipt, and the copy that goes."""

    def test_the_check_says_what_goes_along_and_what_was_not_seen(self, visiting: Opened) -> None:
        scanned(visiting).hand_over.click()
        page = visiting.until_page(HandoverCheckPage)
        texts = labels(page)
        assert {"1 onderdeel", "Voordeur: Kunt u zien wie er aanbelt?", "Ramen", "Deze zone is niet bekeken"} <= set(
            texts
        )
        assert page.first.isHidden() or not page.first.isVisible()

    def test_a_scan_that_is_half_done_comes_first(self, visiting: Opened) -> None:
        agree(visiting)
        tap(at_zone(visiting, "ramen"), "ramen-kier", "in_order")
        visiting.visit.show_handover()
        page = visiting.until_page(HandoverCheckPage)
        assert page.first.isVisible()
        page.scan.click()
        assert visiting.until_page(ZonePage).title == "Ramen"

    def test_names_and_a_choice_are_needed_and_no_name_is_filled_in(self, visiting: Opened) -> None:
        agree(visiting)
        page = to_agree(visiting)
        assert not any(line.text() for line in page.lines.values())
        page.save_button.click()
        assert page.summary.hasFocus()
        assert all(page.fields[key].error.isVisible() for key in ("received_by", "given_by"))
        assert page.fate.error.isVisible()
        assert not page.fields["until"].isVisible()

    @pytest.mark.parametrize("day", ["", "gisteren", "22-11-2026", "1-1-2028", "31-2-2027"])
    def test_a_day_that_cannot_be_agreed_on_is_said_at_its_field(self, day: str, visiting: Opened) -> None:
        agree(visiting)
        page = to_agree(visiting)
        page.lines["received_by"].insert("Sanne V.")
        page.lines["given_by"].insert("Joris B.")
        page.fate._buttons["keep"].click()
        page.lines["until"].insert(day)
        page.save_button.click()
        assert page.fields["until"].error.isVisible()
        assert visiting.window.page() is page

    def test_a_lock_while_agreeing_brings_back_the_names_and_the_choice(self, visiting: Opened) -> None:
        agree(visiting)
        to_key(visiting, "keep", "1-3-2027")
        visiting.settled()
        locked(visiting)
        page = visiting.until_page(HandoverAgreePage)
        assert page.typed().texts == {"received_by": "Sanne V.", "given_by": "Joris B.", "until": "1-3-2027"}
        assert page.typed().fate == "keep"

    def test_the_file_the_proof_and_the_receipt(self, visiting: Opened, tmp_path: Path) -> None:
        scanned(visiting)
        page = handed(visiting)
        assert (tmp_path / "Huisbezoek 2026-11-22.weerbaar").is_file()
        assert (tmp_path / "Bewijs van overdracht 2026-11-22.pdf").is_file()
        assert "Het is daar geopend met de nieuwe wachtzin" in page.proof.words()
        assert visiting.printer.asked[-1].title == "Bewijs van overdracht"
        stored = visiting.vault.home_visits()[-1].visit
        assert (stored.received_by, stored.given_by, stored.kept_until) == ("Sanne V.", "Joris B.", None)
        assert visiting.vault.draft("handover") is None
        assert page.erase.isVisible()
        assert not page.close_button.isVisible()
        elsewhere = visiting.chooser.folder = tmp_path / "elders"
        elsewhere.mkdir()
        page.receipt.click()
        visiting.until(lambda: list(elsewhere.iterdir()))

    def test_photos_that_still_come_in_are_waited_for(self, visiting: Opened, tmp_path: Path) -> None:
        agree(visiting)
        page = to_agree(visiting)
        fill_in(page)
        visiting.settled()
        photo, slow_disk = tmp_path / "slot.jpg", Event()
        photo.write_bytes(b"\xff\xd8\xff")
        attaching = visiting.visit.scans.home().walk().photos.attaching
        visiting.window.jobs.run(slow_disk.wait, lambda _none: None, lambda _trouble: None)
        attaching.attach_to(visiting.vault.new_scan(), "voordeur-slot", [photo])
        page.save_button.click()
        assert visiting.window.page() is page
        assert "Er komen nog foto’s binnen." in labels(page)
        slow_disk.set()
        visiting.until(lambda: not attaching.busy)
        page.save_button.click()
        visiting.until_page(HandoverKeyPage)

    def test_after_the_handover_nothing_is_added_and_nothing_is_stopped(self, visiting: Opened) -> None:
        scanned(visiting)
        page = handed(visiting)
        visiting.visit.show_scan()
        visiting.settled()
        assert visiting.window.page() is page
        assert visiting.visit.ways_back() == {}
        visiting.visit.show_vault()
        assert not visiting.until_page(VisitVaultPage).stop.isVisible()

    def test_a_short_passphrase_and_that_of_the_visitor_are_refused_at_the_field(self, visiting: Opened) -> None:
        agree(visiting)
        page = to_key(visiting)
        type_theirs(page, "kort")
        assert page.new.field.error.isVisible()
        type_theirs(page, FIRST)
        visiting.until(lambda: "wachtzin van de bezoeker" in page.new.field.error.words.text())
        assert visiting.window.page() is page

    def test_a_place_that_will_not_do_is_said_calmly_and_one_tries_again_without_typing(
        self, visiting: Opened, tmp_path: Path
    ) -> None:
        agree(visiting)
        taken = tmp_path / "Huisbezoek 2026-11-22.weerbaar"
        taken.write_bytes(b"van een ander")
        page = to_key(visiting)
        type_theirs(page)
        visiting.until(page.trouble.isVisible)
        assert page.new.text() == THEIRS
        assert taken.read_bytes() == b"van een ander"
        assert not visiting.vault.home_visits()[-1].visit.is_handed_over
        taken.unlink()
        page.save_button.click()
        visiting.until_page(HandedPage)

    def test_the_copy_goes_after_one_question_and_the_overview_is_next(self, visiting: Opened) -> None:
        agree(visiting)
        handed(visiting).erase.click()
        asking = visiting.until_page(EraseCopyPage)
        assert asking.first_focus() is asking.keep
        asking.keep.click()
        visiting.until_page(HandedPage).erase.click()
        asking.erase.click()
        gone = visiting.until_page(CopyGonePage)
        assert visiting.vault.closed
        assert visiting.window.navigation is None
        gone.done.click()
        assert visiting.told == [VISITS]
        (row,) = visiting.visit.joined.work.home_visits.own.seen().rows
        assert row.state == "gone"

    def test_a_stick_that_was_pulled_out_keeps_the_copy(self, visiting: Opened, tmp_path: Path) -> None:
        agree(visiting)
        handed(visiting).erase.click()
        (tmp_path / "Huisbezoek 2026-11-22.weerbaar").unlink()
        asking = visiting.until_page(EraseCopyPage)
        asking.erase.click()
        visiting.until(asking.trouble.isVisible)
        assert not visiting.vault.closed
        assert "helemaal nagekeken" in asking.seen_before.text()
        asking.keep.click()
        visiting.until_page(HandedPage).erase.click()
        assert not asking.seen_before.isVisible(), "asked anew, it is looked at anew"
        asking.erase.click()
        visiting.until(asking.seen_before.isVisible)
        asking.erase.click()
        visiting.until_page(CopyGonePage)
        assert visiting.vault.closed

    def test_a_copy_that_may_stay_is_closed_and_asked_for_again_when_its_day_is_over(self, visiting: Opened) -> None:
        agree(visiting)
        page = handed(visiting, "keep", "1-3-2027")
        assert not page.erase.isVisible()
        assert "uw kopie blijft tot 1 maart 2027" in page.copy.text()
        page.close_button.click()
        assert visiting.told == [VISITS]
        visiting.clock.moment = visiting.clock.moment.replace(year=2027, month=4)
        locked(visiting)
        kept = visiting.until_page(KeptCopyPage)
        assert "Die dag is voorbij" in kept.banner.words.text()
        kept.handover.click()
        again = visiting.until_page(HandedPage)
        assert "van begin tot eind nagekeken. Alles zit erin." in again.proof.words()
        assert again.receipt.isEnabled()
        visiting.visit.show_handover()
        kept = visiting.until_page(KeptCopyPage)
        kept.erase.click()
        visiting.until_page(EraseCopyPage).erase.click()
        visiting.until_page(CopyGonePage)
        assert visiting.vault.closed

    def test_cancelling_leaves_no_file_and_everything_as_it_was(self, visiting: Opened, tmp_path: Path) -> None:
        agree(visiting)
        page = to_key(visiting)
        handing = visiting.visit.handing
        handing._said.connect(handing.stop, Qt.ConnectionType.DirectConnection)  # while the first words are said
        type_theirs(page)
        visiting.until(page.trouble.isVisible)
        assert "U bent gestopt." in labels(page)
        assert list(tmp_path.glob("*.weerbaar")) == []
        assert isinstance(visiting.window.page(), HandoverKeyPage)
