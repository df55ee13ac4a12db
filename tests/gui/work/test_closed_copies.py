"""Copies that open with a password only: asked for on the page of what was made, made beside, told, stopped."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from tests.fakes import FakeVault, StoppedClock
from tests.gui.work.conftest import Opened, make
from tests.gui.work.test_aangifte_pages import labels, to_check
from tests.gui.work.test_reporting_pages import to_check as to_paper_check
from weerbaar_desktop.domain.incident import StoredIncident
from weerbaar_desktop.dossier.verify import verify
from weerbaar_desktop.gui.aangifte.closing_page import ClosingPage
from weerbaar_desktop.gui.aangifte.done_page import DonePage
from weerbaar_desktop.gui.aangifte.paper_done_page import PaperDonePage

PASSWORD = "paard boom fiets zee lamp tafel"


@pytest.fixture
def two(vault: FakeVault, clock: StoppedClock) -> tuple[StoredIncident, StoredIncident]:
    """Two incidents; the second names a family member."""
    return (
        vault.add_incident(make(clock, "Een mail.", 2), clock.now()),
        vault.add_incident(make(clock, "Hij riep naar Joost.", 1), clock.now()),
    )


def folder_made(opened: Opened) -> DonePage:
    to_check(opened).next.click()
    return opened.until_page(DonePage)


def typed(page: ClosingPage, words: str, again: str | None = None) -> None:
    page.new.passphrase.line_edit.setText(words)
    page.new.again.line_edit.setText(words if again is None else again)
    page.save_button.click()


def asked(opened: Opened, done: DonePage | PaperDonePage, form: str) -> ClosingPage:
    done.closed.buttons[form].click()  # type: ignore[index]  # the names of the forms
    return opened.until_page(ClosingPage)


def ended(opened: Opened, done: DonePage | PaperDonePage) -> str:
    opened.until_page(type(done))
    opened.until(lambda: done.closed.outcome.words() or done.closed.trouble.isVisible())
    opened.settled()
    return done.closed.outcome.words() or done.closed.trouble.title.text()


def exported(vault: FakeVault) -> list[object]:
    records = [line.record for line, _ in vault.lines(vault.head().seq, ())]
    found = vault.lines(vault.head().seq, records)
    return [content.document.get("what") for line, content in found if line.kind == "export" and content]


def test_the_folder_becomes_one_zip_file_beside_it_and_stays_as_it_was(
    two: tuple[StoredIncident, ...], opened: Opened, tmp_path: Path
) -> None:
    done = folder_made(opened)
    typed(asked(opened, done, "zip"), PASSWORD)
    said = ended(opened, done)
    target = tmp_path / "map-2026-11-22.zip"
    assert opened.chooser.proposed == target.name
    assert said.startswith("Het zip-bestand is klaar")
    assert str(target) in said
    assert "per telefoon" in said
    with zipfile.ZipFile(target) as found:
        assert "aangifte.pdf" in found.namelist()
    assert verify(tmp_path / "aangifte-2026-11-22").ok
    assert exported(opened.vault) == ["aangifte", "zip"]


def test_the_aangifte_alone_becomes_a_pdf_with_a_password(
    two: tuple[StoredIncident, ...], opened: Opened, tmp_path: Path
) -> None:
    done = folder_made(opened)
    page = asked(opened, done, "pdf")
    assert any("geen PDF/A" in words for words in labels(page))
    typed(page, PASSWORD)
    assert "geen PDF/A" in ended(opened, done)
    assert (tmp_path / "document-2026-11-22.pdf").read_bytes().startswith(f"op slot met {PASSWORD}: %PDF".encode())
    assert exported(opened.vault) == ["aangifte", "pdf"]


def test_a_paper_too(two: tuple[StoredIncident, ...], opened: Opened, tmp_path: Path) -> None:
    to_paper_check(opened, "gespreksnotitie").next.click()
    done = opened.until_page(PaperDonePage)
    assert list(done.closed.buttons) == ["pdf"]
    typed(asked(opened, done, "pdf"), PASSWORD)
    assert "PDF met wachtwoord is klaar" in ended(opened, done)
    assert (tmp_path / "document-2026-11-22.pdf").exists()
    assert exported(opened.vault) == ["gespreksnotitie", "pdf"]


@pytest.mark.parametrize(
    ("words", "again", "said"),
    [
        ("kort", "kort", "te kort"),
        (PASSWORD, "iets anders dan dat", "niet gelijk"),
        ("raadslid 2026 is een wachtzin", None, "snel te raden"),
        ("paard boom fiets zée lamp tafel", None, "zonder accenten"),
    ],
)
def test_a_password_that_cannot_be_used_is_said_at_the_field(
    words: str, again: str | None, said: str, two: tuple[StoredIncident, ...], opened: Opened
) -> None:
    page = asked(opened, folder_made(opened), "zip")
    typed(page, words, again)
    opened.until(page.summary.isVisible)
    assert any(said in words for words in labels(page.summary) + labels(page.new))
    assert opened.window.page() is page
    assert opened.chooser.proposed.startswith("aangifte"), "no place is asked yet"


def test_back_forgets_what_was_typed(two: tuple[StoredIncident, ...], opened: Opened) -> None:
    done = folder_made(opened)
    page = asked(opened, done, "zip")
    page.new.passphrase.line_edit.setText(PASSWORD)
    page.back.click()
    assert opened.window.page() is done
    assert page.new.text() == ""


def test_what_was_typed_is_gone_once_it_is_made(two: tuple[StoredIncident, ...], opened: Opened) -> None:
    done = folder_made(opened)
    page = asked(opened, done, "zip")
    typed(page, PASSWORD)
    ended(opened, done)
    assert (page.new.text(), page.new.again.text()) == ("", "")


def test_a_folder_that_was_changed_meanwhile_is_said_and_nothing_is_left(
    two: tuple[StoredIncident, ...], opened: Opened, tmp_path: Path
) -> None:
    done = folder_made(opened)
    (tmp_path / "aangifte-2026-11-22" / "aangifte.pdf").write_bytes(b"iets anders")
    typed(asked(opened, done, "zip"), PASSWORD)
    assert "niet meer zoals hij is gemaakt" in ended(opened, done)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["aangifte-2026-11-22"]
    assert opened.vault.draft("outgoing") is None
    assert exported(opened.vault) == ["aangifte"]


def test_stopping_leaves_nothing(two: tuple[StoredIncident, ...], opened: Opened, tmp_path: Path) -> None:
    done = folder_made(opened)
    page = asked(opened, done, "zip")
    begin = done.closed.begin

    def begin_and_stop(words: str) -> None:
        begin(words)
        assert done.closed.progress.isVisible()
        done.closed.progress.stop.click()

    done.closed.begin = begin_and_stop  # type: ignore[method-assign,assignment]  # a person who is fast
    typed(page, PASSWORD)
    assert ended(opened, done) == "U bent gestopt."
    assert sorted(path.name for path in tmp_path.iterdir()) == ["aangifte-2026-11-22"]
    assert opened.vault.draft("outgoing") is None


def test_a_lock_in_the_middle_leaves_nothing_half(
    two: tuple[StoredIncident, ...], opened: Opened, tmp_path: Path
) -> None:
    """The window goes while the copy is made: what reads is told to stop, and ends within the time there is."""
    done = folder_made(opened)
    page = asked(opened, done, "zip")
    at_work: list[bool] = []

    def lock(_words: str) -> None:
        if not at_work:
            at_work.append(True)
            assert opened.window.jobs.last(opened.vault.close, 5)

    opened.pages.aangifte()._outcome._making._closing._said.connect(lock)  # type: ignore[union-attr]  # it is there
    typed(page, PASSWORD)
    opened.until(lambda: at_work)
    left = {path.name for path in tmp_path.iterdir()}
    assert left in ({"aangifte-2026-11-22"}, {"aangifte-2026-11-22", "map-2026-11-22.zip"})
    assert opened.vault.draft("outgoing") is not None, "the next opening looks at it"
    assert exported(opened.vault) == ["aangifte"]


def test_the_next_opening_takes_half_a_document_away_and_says_so(opened: Opened, tmp_path: Path) -> None:
    begun = opened.pages.joined.work.outgoing.begin(tmp_path / "a.pdf", {"what": "melding", "incidents": []})
    begun.file.beside.write_bytes(b"een half")
    opened.pages.first.say_what_stopped()
    opened.settled()
    first = opened.pages.first.page
    assert any("niet afgemaakt" in words for words in labels(first))
    assert not begun.file.beside.exists()


def test_a_new_folder_says_nothing_of_the_copies_of_an_earlier_one(
    two: tuple[StoredIncident, ...], opened: Opened
) -> None:
    done = folder_made(opened)
    typed(asked(opened, done, "pdf"), PASSWORD)
    ended(opened, done)
    done.done.click()
    opened.settled()
    opened.chooser.folder = opened.chooser.folder / "b"
    opened.chooser.folder.mkdir()
    assert folder_made(opened).closed.outcome.words() == ""
