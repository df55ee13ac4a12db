"""The library: papers of one's own organisation, taken in, searched, read and erased."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.fake_viewer import FakeViewer
from tests.fakes import FakeVault
from tests.gui.work.conftest import Opened
from tests.gui.work.resilience_walk import library, shown_paper, typed
from tests.gui.work.test_scan_pages import labels
from weerbaar_desktop.domain.own_record import OwnRecord
from weerbaar_desktop.domain.received import Received
from weerbaar_desktop.gui.library.library_page import LibraryPage
from weerbaar_desktop.gui.resilience.own_pages import EraseOwnPage, OwnPage, PaperFormPage
from weerbaar_desktop.presentation.library_shown import NOTHING_FOUND

PDF = Received("pages", pages=2, text="Bel bij agressie altijd de bode.")


@pytest.fixture
def viewer() -> FakeViewer:
    return FakeViewer({"pdf": PDF})


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, ...]:
    made = tmp_path / "Agressieprotocol.pdf", tmp_path / "rooster.zip"
    made[0].write_bytes(b"%PDF-1.7 protocol")
    made[1].write_bytes(b"zomaar iets")
    return made


def kept(opened: Opened, files: tuple[Path, ...]) -> LibraryPage:
    page = library(opened)
    opened.chooser.chosen_files = files
    page.add_button.click()
    opened.until(lambda: len(page.papers.links) == len(files))
    opened.settled()
    return page


def search(opened: Opened, page: LibraryPage, words: str) -> list[str]:
    page.search.clear()
    QTest.keyClicks(page.search, words)
    QTest.keyClick(page.search, Qt.Key.Key_Return)
    opened.settled()
    return [link.accessibleName().partition(".")[0] for link in page.papers.links]


def test_papers_come_in_apart_from_all_evidence_and_are_called_after_their_files(
    opened: Opened, vault: FakeVault, viewer: FakeViewer, files: tuple[Path, ...]
) -> None:
    page = kept(opened, files)
    assert [link.accessibleName() for link in page.papers.links] == [
        "rooster. rooster.zip.", "Agressieprotocol. Agressieprotocol.pdf."
    ]  # fmt: skip
    assert page.foot is not None
    assert page.foot.status() == "2 stukken bewaard"
    assert vault.all_evidence() == ()
    assert files[0].exists()


def test_a_file_that_cannot_be_read_is_named_and_the_others_come_in(
    opened: Opened, viewer: FakeViewer, files: tuple[Path, ...], tmp_path: Path
) -> None:
    page = library(opened)
    opened.chooser.chosen_files = (files[0], tmp_path / "weg.pdf", files[1])
    page.add_button.click()
    opened.until(page.trouble.isVisible)
    opened.settled()
    assert "weg.pdf" in " ".join(labels(page))
    assert len(page.papers.links) == 2
    assert page.add_button.isEnabled()


def test_a_paper_is_found_by_its_name_and_by_a_word_inside_and_is_read_once(
    opened: Opened, viewer: FakeViewer, files: tuple[Path, ...]
) -> None:
    page = kept(opened, files)
    assert search(opened, page, "rooster") == ["rooster"]
    assert search(opened, page, "bel BÓDE") == ["Agressieprotocol"]
    assert "In 1 stuk kan het programma geen tekst lezen, zoals een scan of een foto." in page.found.text()
    assert search(opened, page, "stoomboot") == []
    assert page.found.text().startswith(NOTHING_FOUND.rstrip("."))
    assert viewer.asked.count("read pdf") == 1
    assert search(opened, page, "bode") == ["Agressieprotocol"]
    shown_paper(opened, page).back.click()
    opened.until_page(LibraryPage)
    opened.settled()
    assert (page.search.text(), len(page.papers.links)) == ("bode", 1)


def test_one_is_read_page_by_page_described_and_erased_with_its_file(
    opened: Opened, vault: FakeVault, viewer: FakeViewer, files: tuple[Path, ...], tmp_path: Path
) -> None:
    page = shown_paper(opened, kept(opened, files[:1]))
    opened.until(lambda: page.words.isVisible() and page.pages.picture.isVisible())
    page.pages.after.click()
    opened.until(lambda: "page 2" in viewer.asked)
    page.change.click()
    form = opened.until_page(PaperFormPage)
    typed(form, line_0="aan de balie", on="1-6-2025").save_button.click()
    shown = opened.until_page(OwnPage)
    opened.until(lambda: {"aan de balie", "1 juni 2025"} <= {*labels(shown)})
    shown.elsewhere.out.click()
    opened.until(lambda: any(one.suffix == ".pdf" and one.name.startswith("bewijs-") for one in tmp_path.iterdir()))
    opened.settled()
    [piece] = vault.own_pieces(vault.owns()[0].record)
    assert [act.act for act in vault.custody(piece.record)] == ["exported"]
    shown.erase.click()
    opened.until_page(EraseOwnPage).erase.click()
    opened.until_page(LibraryPage)
    assert (vault.owns(), vault.own_pieces(piece.incident)) == ((), ())


def test_what_cannot_be_opened_here_says_so_and_leaves_the_way_out(
    opened: Opened, viewer: FakeViewer, files: tuple[Path, ...]
) -> None:
    page = shown_paper(opened, kept(opened, files[1:]))
    assert "Dit soort bestand kan het programma hier niet laten zien." in page.not_read.text()
    assert page.elsewhere.isVisible()
    viewer.answers["txt"] = replace(PDF, pages=0)
    page.back.click()
    again = shown_paper(opened, opened.until_page(LibraryPage))
    opened.until(again.words.isVisible)
    assert not again.not_read.isVisible()


def test_a_paper_that_was_still_being_read_never_comes_to_another_page(
    opened: Opened, vault: FakeVault, viewer: FakeViewer, files: tuple[Path, ...]
) -> None:
    page = kept(opened, files[:1])
    story = vault.add_own(OwnRecord("story", "Die avond", text="Het was donker."), opened.clock.now())
    viewer.holds = True
    page.papers.links[0].click()
    shown = opened.until_page(OwnPage)
    opened.until(lambda: "read pdf" in viewer.asked)
    opened.pages.resilience().own().open(story.record)
    opened.until(lambda: shown.title == "Die avond")
    viewer.holds = False
    viewer.waiting.set()
    opened.settled()
    assert not any(part.isVisible() for part in (shown.words, shown.pages, shown.not_read, shown.elsewhere))
    assert "Bel bij agressie altijd de bode." not in labels(shown)


def test_who_went_elsewhere_while_papers_come_in_is_left_there(
    opened: Opened, vault: FakeVault, viewer: FakeViewer, files: tuple[Path, ...]
) -> None:
    page = library(opened)
    slow_disk = Event()
    opened.window.jobs.run(slow_disk.wait, lambda _none: None, lambda _trouble: None)
    opened.chooser.chosen_files = files
    page.add_button.click()
    assert not page.add_button.isEnabled()
    opened.window.show_page(opened.pages.diary.page)
    slow_disk.set()
    opened.until(lambda: len(vault.owns()) == 2)
    opened.settled()
    assert opened.window.page() is opened.pages.diary.page
