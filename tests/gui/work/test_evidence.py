"""Evidence as it comes in: chosen, dropped or pasted, kept in the vault, and asked about afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from threading import Event
from typing import BinaryIO

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from tests.fakes import FakeVault, StoppedClock
from tests.gui.work.conftest import Opened, make
from weerbaar_desktop.application.diary import WAITING_DRAFT, InMemory
from weerbaar_desktop.application.ports import Cancelled
from weerbaar_desktop.domain.errors import Stopped
from weerbaar_desktop.domain.evidence import About, Marked, Origin
from weerbaar_desktop.domain.incident import Evidence, StoredIncident
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.gui.diary.quick_entry_page import QuickEntryPage
from weerbaar_desktop.gui.incident.about_page import AboutPage
from weerbaar_desktop.gui.incident.incident_page import IncidentPage
from weerbaar_desktop.gui.widgets.text_fields import LineField, TextArea
from weerbaar_desktop.presentation import quick_entry
from weerbaar_desktop.presentation.drafts_shown import PUT_ASIDE
from weerbaar_desktop.presentation.evidence_about import draft_key

PNG = b"\x89PNG\r\n\x1a\n"
LEFT = Qt.MouseButton.LeftButton
NO_KEY = Qt.KeyboardModifier.NoModifier


@pytest.fixture(autouse=True)
def _clipboard(qapp: QApplication) -> Iterator[None]:
    """Empty before and after."""
    QGuiApplication.clipboard().clear()
    yield
    QGuiApplication.clipboard().clear()


def image() -> QMimeData:
    """A screenshot as most programs put it on the clipboard: pixels, not a file."""
    made = QImage(60, 40, QImage.Format.Format_RGB32)
    made.fill(QColor("teal"))
    mime = QMimeData()
    mime.setImageData(made)
    return mime


def files(*paths: Path) -> QMimeData:
    """Files as a folder window hands them over."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def drop(on: QWidget, mime: QMimeData) -> Qt.DropAction:
    """Drags over a widget and lets go; what is done with the original."""
    both = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
    QApplication.sendEvent(on, QDragEnterEvent(QPointF(5, 5).toPoint(), both, mime, LEFT, NO_KEY))
    event = QDropEvent(QPointF(5, 5), both, mime, LEFT, NO_KEY)
    QApplication.sendEvent(on, event)
    return event.dropAction()


def show(opened: Opened, stored: StoredIncident) -> IncidentPage:
    """The page of the incident."""
    opened.pages.open_incident(stored.record)
    page = opened.until_page(IncidentPage)
    opened.settled()
    return page


def pieces(opened: Opened, stored: StoredIncident) -> tuple[Evidence, ...]:
    """What the vault holds with it."""
    return opened.vault.incident(stored.record).evidence


def texts(page: IncidentPage) -> list[str]:
    """Every text on its evidence card."""
    return [label.text() for label in page.evidence.findChildren(QLabel)]


def ask(opened: Opened, stored: StoredIncident) -> AboutPage:
    """The page that asks about its only piece."""
    page = show(opened, stored)
    (about,) = page.evidence.abouts.values()
    about.click()
    return opened.until_page(AboutPage)


def type_in(page: AboutPage, key: str, words: str) -> None:
    """As somebody would."""
    control = page.fields[key].first()
    assert isinstance(control, TextArea | LineField)
    if isinstance(control, TextArea):
        control.selectAll()
        control.insertPlainText(words)
    else:
        control.selectAll()
        control.insert(words)


@pytest.fixture
def with_piece(opened: Opened, stored: StoredIncident) -> StoredIncident:
    """An incident with one screenshot."""
    opened.pages.incident()
    work = opened.pages._joined.work
    work.diary.attach(stored.record, InMemory("scherm.png", PNG))
    return stored


# -- coming in -------------------------------------------------------------------------------------


@pytest.mark.parametrize("by_keyboard", [True, False])
def test_a_pasted_screenshot_is_kept_and_no_file_is_made_of_it(
    stored: StoredIncident, opened: Opened, by_keyboard: bool, tmp_path: Path
) -> None:
    page = show(opened, stored)
    QGuiApplication.clipboard().setMimeData(image())
    if by_keyboard:
        QTest.keyClick(opened.window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    else:
        page.evidence.ways.paste.click()
    opened.until(lambda: pieces(opened, stored))
    (piece,) = pieces(opened, stored)
    assert piece.name == "schermafdruk 2026-11-22 21.42.png"
    kept = b"".join(opened.vault.evidence_bytes(piece.record))
    assert QImage.fromData(kept).pixelColor(5, 5) == QColor("teal")
    assert list(tmp_path.iterdir()) == []
    opened.settled()
    assert piece.name in texts(page)


def test_a_screenshot_that_is_png_already_is_kept_to_the_byte(stored: StoredIncident, opened: Opened) -> None:
    page = show(opened, stored)
    mime, data = QMimeData(), PNG + b"exactly these"
    mime.setData("image/png", data)
    QGuiApplication.clipboard().setMimeData(mime)
    page.evidence.ways.paste.click()
    opened.until(lambda: pieces(opened, stored))
    assert b"".join(opened.vault.evidence_bytes(pieces(opened, stored)[0].record)) == data


def test_a_mail_dragged_from_a_mail_program_is_kept_to_the_byte(stored: StoredIncident, opened: Opened) -> None:
    page = show(opened, stored)
    mime, data = QMimeData(), b"From: a@example.org\r\nSubject: let op\r\n\r\nIk weet u te vinden.\r\n"
    mime.setData("message/rfc822", data)
    assert drop(page, mime) == Qt.DropAction.CopyAction
    opened.until(lambda: pieces(opened, stored))
    (piece,) = pieces(opened, stored)
    opened.settled()
    assert (piece.name, piece.extension) == ("mail 2026-11-22 21.42.eml", "eml")
    assert b"".join(opened.vault.evidence_bytes(piece.record)) == data


def test_pasting_with_nothing_on_the_clipboard_says_so(stored: StoredIncident, opened: Opened) -> None:
    page = show(opened, stored)
    page.evidence.ways.paste.click()
    assert "Maak eerst een schermafdruk" in page.evidence.ways.notice.text()
    assert pieces(opened, stored) == ()


def test_dropped_files_are_copied_and_the_originals_stay(
    stored: StoredIncident, opened: Opened, tmp_path: Path
) -> None:
    first, second = tmp_path / "een.png", tmp_path / "twee.txt"
    first.write_bytes(PNG)
    second.write_text("Ik weet u te vinden.")
    page = show(opened, stored)
    assert drop(page, files(first, second)) == Qt.DropAction.CopyAction
    opened.until(lambda: len(pieces(opened, stored)) == 2)
    opened.settled()
    assert first.exists()
    assert second.exists()
    assert [piece.name for piece in pieces(opened, stored)] == ["een.png", "twee.txt"]


def test_a_file_that_was_kept_before_is_said_to_be(with_piece: StoredIncident, opened: Opened, tmp_path: Path) -> None:
    again = tmp_path / "nog eens.png"
    again.write_bytes(PNG)
    page = show(opened, with_piece)
    drop(page, files(again))
    foot = page.foot
    assert foot is not None
    opened.until(lambda: any("staat al bij dit incident" in label.text() for label in foot.findChildren(QLabel)))
    assert [piece.name for piece in pieces(opened, with_piece)] == ["scherm.png"]


def test_the_drop_place_says_what_letting_go_does(stored: StoredIncident, opened: Opened, tmp_path: Path) -> None:
    page, mime = show(opened, stored), files(tmp_path / "scherm.png")
    ways = page.evidence.ways
    before = ways.words.text()
    enter = QDragEnterEvent(QPointF(5, 5).toPoint(), Qt.DropAction.CopyAction, mime, LEFT, NO_KEY)
    QApplication.sendEvent(page, enter)
    assert "Laat los" in ways.words.text()
    QApplication.sendEvent(page, QDragLeaveEvent())
    assert ways.words.text() == before


def test_a_folder_an_empty_file_and_a_file_that_is_gone_each_get_a_calm_sentence(
    stored: StoredIncident, opened: Opened, tmp_path: Path
) -> None:
    folder, empty = tmp_path / "map", tmp_path / "leeg.png"
    folder.mkdir()
    empty.touch()
    page = show(opened, stored)
    drop(page, files(folder))
    assert page.evidence.ways.notice.text() == "‘map’ is een map. Open de map en neem de bestanden zelf."
    for path, why in ((empty, "het is leeg"), (tmp_path / "weg.png", "bestaat niet")):
        drop(page, files(path))
        opened.until(page.trouble.isVisible)
        assert f"‘{path.name}’ is niet toegevoegd: " in page.trouble.title.text()
        assert why in page.trouble.title.text()
    opened.settled()
    assert pieces(opened, stored) == ()


def test_what_was_said_of_a_drop_does_not_stand_at_another_incident(
    stored: StoredIncident, opened: Opened, clock: StoppedClock, tmp_path: Path
) -> None:
    (tmp_path / "naam").mkdir()
    page = show(opened, stored)
    drop(page, files(tmp_path / "naam"))
    assert page.evidence.ways.notice.isVisible()
    show(opened, opened.pages._joined.work.diary.add(make(clock)))
    assert not page.evidence.ways.notice.isVisible()


def test_a_file_that_the_system_cannot_even_look_at_gets_a_calm_sentence_too(
    stored: StoredIncident, opened: Opened, tmp_path: Path
) -> None:
    page = show(opened, stored)
    drop(page, files(tmp_path / ("x" * 300)))
    opened.until(page.trouble.isVisible)
    assert "is niet toegevoegd: het kan niet worden gelezen." in page.trouble.title.text()


def test_a_dropped_file_never_becomes_text_in_the_account(opened: Opened, tmp_path: Path) -> None:
    file = tmp_path / "geheim pad.png"
    file.write_bytes(PNG)
    opened.pages.diary.write()
    page = opened.until_page(QuickEntryPage)
    area = page.first_focus()
    assert isinstance(area, TextArea)
    QGuiApplication.clipboard().setMimeData(files(file))
    area.setFocus()
    QTest.keyClick(area, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert area.text() == ""
    assert page.files.files == (file,)


def test_what_is_pasted_while_writing_down_is_kept_with_the_new_incident(opened: Opened) -> None:
    opened.pages.diary.write()
    page = opened.until_page(QuickEntryPage)
    area = page.first_focus()
    assert isinstance(area, TextArea)
    area.insertPlainText("Er kwam een bericht.")
    QGuiApplication.clipboard().setMimeData(image())
    page.files.ways.paste.click()
    page.save_button.click()  # before the image is ready
    opened.until_page(IncidentPage)
    (row,) = opened.vault.incidents()
    opened.until(lambda: opened.vault.incident(row.record).evidence)


# -- asked about -----------------------------------------------------------------------------------


def test_what_is_told_is_a_later_revision_and_stands_on_the_card(with_piece: StoredIncident, opened: Opened) -> None:
    page = ask(opened, with_piece)
    assert not page.reason.isVisible()
    type_in(page, "description", "Een bericht met <b>mijn adres</b>")
    page.fields["how"].show_typed("chat")
    page._ways["sender"]._ways["unknown"].click()
    type_in(page, "on", "21-11-2026")
    page.save_button.click()
    shown = opened.until_page(IncidentPage)
    opened.settled()
    (piece,) = pieces(opened, with_piece)
    assert piece.about.description == "Een bericht met <b>mijn adres</b>"
    assert (piece.about.how, piece.about.unknown) == ("chat", ("sender",))
    assert len(opened.vault.history(piece.record)) == 2
    assert {"Een bericht met <b>mijn adres</b>", "Weet ik niet", "Chat of bericht"} <= set(texts(shown))


def test_the_device_is_asked_about_and_marked_lines_stay(with_piece: StoredIncident, opened: Opened) -> None:
    (piece,) = pieces(opened, with_piece)
    lines = tuple(Marked(number, "2026-03-03T21:40:00", "De Buurman", f"regel {number}") for number in range(1, 8))
    opened.pages._joined.work.diary.tell(piece.record, About(marked=lines))
    page = ask(opened, with_piece)
    type_in(page, "device", "mijn werktelefoon")
    page._ways["captured_by"]._ways["withheld"].click()
    page.fields["original_there"].show_typed("yes")
    page.fields["police_may_read"].show_typed("no")
    page.save_button.click()
    shown = opened.until_page(IncidentPage)
    opened.settled()
    (told,) = pieces(opened, with_piece)
    assert told.about == About(
        withheld=("captured_by",), device="mijn werktelefoon", original_there="yes", police_may_read="no", marked=lines
    )
    said = set(texts(shown))
    assert {"mijn werktelefoon", "Laat ik weg", "Ja", "Nee"} <= said
    (marked,) = (words for words in said if "regel 5" in words)
    assert marked.startswith("Regel 1, 3 maart 2026, 21:40:00, De Buurman: regel 1\n")
    assert marked.endswith("regel 5\nEn nog 2 regels.")


def test_changing_an_answer_asks_for_a_reason(with_piece: StoredIncident, opened: Opened) -> None:
    (piece,) = pieces(opened, with_piece)
    opened.pages._joined.work.diary.tell(piece.record, About(description="Een mail"))
    page = ask(opened, with_piece)
    assert page.reason.isVisible()
    type_in(page, "description", "Een brief")
    page.save_button.click()
    assert page.summary.hasFocus()
    assert page.reason.error.isVisible()
    page._reason_text.insertPlainText("Ik vergiste mij.")
    page.save_button.click()
    opened.until_page(IncidentPage)
    assert pieces(opened, with_piece)[0].about.description == "Een brief"


def test_half_written_words_about_a_piece_come_back(with_piece: StoredIncident, opened: Opened) -> None:
    page = ask(opened, with_piece)
    type_in(page, "sender", "De Buurman")
    page.later.click()
    opened.until_page(IncidentPage)
    page = ask(opened, with_piece)
    assert page.fields["sender"].typed() == "De Buurman"
    assert page.draft.isVisible()


def test_half_written_words_that_cannot_be_read_keep_nobody_from_telling(
    with_piece: StoredIncident, opened: Opened
) -> None:
    opened.vault.harm_draft(draft_key(pieces(opened, with_piece)[0].record))
    page = ask(opened, with_piece)
    assert page.trouble.title.text() == PUT_ASIDE[0]
    type_in(page, "description", "Een dreigende mail")
    page.save_button.click()
    opened.until_page(IncidentPage)
    assert pieces(opened, with_piece)[0].about.description == "Een dreigende mail"


def test_a_full_disk_keeps_what_was_told_on_the_page(with_piece: StoredIncident, opened: Opened) -> None:
    page = ask(opened, with_piece)
    type_in(page, "description", "Een dreigende mail")
    opened.vault.full = True
    page.save_button.click()
    opened.until(page.trouble.isVisible)
    assert page.fields["description"].typed() == "Een dreigende mail"
    opened.settled()
    opened.vault.full = False
    page.save_button.click()
    opened.until_page(IncidentPage)
    assert pieces(opened, with_piece)[0].about.description == "Een dreigende mail"


# -- nothing lost unseen ---------------------------------------------------------------------------


def test_pieces_that_were_never_kept_are_named_at_the_next_start(opened: Opened, clock: StoppedClock) -> None:
    opened.pages._joined.work.diary.add(make(clock), 2)  # and then the program stops
    opened.pages.first.say_what_waited()
    page = opened.pages.first.page
    opened.until(lambda: [label for label in page.findChildren(QLabel) if "2 bewijsstukken" in label.text()])
    assert opened.vault.draft(WAITING_DRAFT) is None


def test_where_it_cannot_be_read_what_waited_evidence_still_comes_in(opened: Opened, clock: StoppedClock) -> None:
    opened.vault.harm_draft(WAITING_DRAFT)
    diary = opened.pages._joined.work.diary
    stored = diary.add(make(clock), 2)
    assert diary.expected() == {stored.record: 2}


def test_when_all_is_kept_or_refused_nothing_waits_any_more(
    stored: StoredIncident, opened: Opened, tmp_path: Path
) -> None:
    there = tmp_path / "er.png"
    there.write_bytes(PNG)
    page = show(opened, stored)
    drop(page, files(there, tmp_path / "weg.png"))
    opened.until(page.trouble.isVisible)
    opened.settled()
    opened.settled()
    assert len(pieces(opened, stored)) == 1
    assert opened.vault.draft(WAITING_DRAFT) is None


def test_a_file_dropped_on_the_account_itself_comes_with_the_incident(opened: Opened, tmp_path: Path) -> None:
    file = tmp_path / "scherm.png"
    file.write_bytes(PNG)
    opened.pages.diary.write()
    page = opened.until_page(QuickEntryPage)
    area = page.first_focus()
    assert isinstance(area, TextArea)
    drop(area.viewport(), files(file))
    assert area.text() == ""
    assert page.files.files == (file,)


def test_every_file_that_was_refused_is_named_not_only_the_last_one(
    stored: StoredIncident, opened: Opened, tmp_path: Path
) -> None:
    there = tmp_path / "er.png"
    there.write_bytes(PNG)
    page = show(opened, stored)
    drop(page, files(tmp_path / "eerst.png", there, tmp_path / "laatst.png"))
    opened.until(lambda: page.foot is not None and "1 van 3 bestanden" in page.foot.status())
    said = " ".join(label.text() for label in page.trouble.findChildren(QLabel))
    assert "2 bestanden zijn niet toegevoegd." in said
    assert "‘eerst.png’" in said
    assert "‘laatst.png’" in said


def test_who_stops_hears_how_many_of_all_files_came_in(stored: StoredIncident, opened: Opened) -> None:
    journey = opened.pages.incident()
    journey._attaching.kept.connect(lambda _piece, _place: journey._attaching.stop())
    journey.open(stored.record, files=[InMemory(f"{number}.png", PNG + bytes([number])) for number in range(4)])
    page = opened.until_page(IncidentPage)
    opened.until(lambda: page.foot is not None and page.foot.status() == "Bewaard: 1 van 4 bestanden.")
    assert not page.trouble.isVisible()


# -- and a lock meanwhile --------------------------------------------------------------------------


class NeverDone(FakeVault):
    """A film that takes longer than anybody waits."""

    begun = Event()

    def attach(
        self,
        incident: RecordId,
        name: str,
        source: BinaryIO,
        now: datetime,
        cancelled: Cancelled = lambda: False,
        origin: Origin | None = None,
    ) -> Evidence:
        if name != "film.mp4":
            return super().attach(incident, name, source, now, cancelled, origin)
        self.begun.set()
        while not cancelled():
            Event().wait(0.01)
        raise Stopped


class TestALongFile:
    """While it is being kept."""

    @pytest.fixture
    def vault(self) -> FakeVault:
        """One that is never done."""
        return NeverDone()

    def test_what_is_added_after_a_stop_is_not_stopped(self, opened: Opened, stored: StoredIncident) -> None:
        NeverDone.begun.clear()
        journey = opened.pages.incident()
        journey.open(stored.record, files=[InMemory("film.mp4", b"x")])
        opened.until(NeverDone.begun.is_set)
        journey._attaching.stop()
        journey._take_here()([InMemory("scherm.png", PNG)])
        opened.until(lambda: not journey._attaching.busy)
        assert [piece.name for piece in pieces(opened, stored)] == ["scherm.png"]

    def test_a_lock_keeps_what_was_typed_and_says_that_the_file_is_missing(
        self, opened: Opened, stored: StoredIncident, tmp_path: Path
    ) -> None:
        film = tmp_path / "film.mp4"
        film.write_bytes(b"x")
        opened.chooser.chosen_files = (film,)
        opened.pages.open_incident(stored.record)
        opened.until_page(IncidentPage).evidence.ways.button.click()
        opened.until(NeverDone.begun.is_set)
        entry = replace(quick_entry.blank(opened.clock.now()), account="Er stond iemand")
        opened.pages.diary._keep(entry)
        assert opened.window.jobs.last(opened.vault.close, 5)
        draft = opened.vault.draft("quick_entry")
        assert draft is not None
        assert "Er stond iemand" in str(draft.document)
        assert opened.pages.diary._joined.work.diary.expected() == {stored.record: 1}
