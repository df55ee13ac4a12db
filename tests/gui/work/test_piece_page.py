"""The page of one piece of evidence: what can be seen of it, what the file says of itself, and what was not read."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from tests.fake_viewer import FakeViewer, NotReadable
from tests.fake_ways import FIRST
from tests.fakes import FakeVault, StoppedClock
from tests.gui.work.conftest import Opened
from weerbaar_desktop.domain.evidence import MOST_MARKED, About, Marked, Origin
from weerbaar_desktop.domain.incident import StoredIncident
from weerbaar_desktop.domain.received import LONGEST_MESSAGE, Claim, Message, Part, Pixels, Received
from weerbaar_desktop.domain.unread import Unread, Where, Why
from weerbaar_desktop.gui.aangifte.confirming import ConfirmPage
from weerbaar_desktop.gui.diary.diary_model import ROW
from weerbaar_desktop.gui.evidence.redact_page import RedactPage
from weerbaar_desktop.gui.incident.about_page import AboutPage
from weerbaar_desktop.gui.incident.incident_page import IncidentPage
from weerbaar_desktop.gui.pieces.list_page import EvidencePage
from weerbaar_desktop.gui.pieces.piece_journey import PieceJourney
from weerbaar_desktop.gui.pieces.piece_page import PiecePage
from weerbaar_desktop.presentation.chat_shown import marks_draft

PNG = b"\x89PNG\r\n\x1a\n"
EML = b"From: a@b.nl\nTo: c@d.nl\nSubject: x\n\nHallo\n"
MAIL = Received(
    "mail",
    (Claim("from", "Iemand <a@b.nl>"), Claim("route", "eerst"), Claim("route", "daarna")),
    "Ik weet u te vinden.",
    parts=(Part(1, "foto.jpg", "jpg", 41_000), Part(2, "\u202egpj.exe", "bin", 7)),
    remote=5,
    trackers=3,
    unread=(Unread(Where.ATTACHMENT, Why.CLOSED_IN_ZIP, 3),),
)
Show = Callable[[str, bytes], PiecePage]


def chat(messages: int) -> Received:
    """Two people, and a line that belongs to no message."""
    made = (
        Message(n, f"2026-11-22T21:{n % 60:02}:00", "Jan" if n % 2 else "", f"Tekst {n} <b>vet</b>", "", n + 1)
        for n in range(1, messages + 1)
    )
    return Received(
        "chat",
        messages=tuple(made),
        unread=(Unread(Where.LINE, Why.AS_IT_STANDS, 1, words="Deze regel hoort bij geen bericht."),),
    )


@pytest.fixture
def show(opened: Opened, stored: StoredIncident, vault: FakeVault, clock: StoppedClock, viewer: FakeViewer) -> Show:
    """Opens a piece with this content from the page of its incident, and waits until it was read."""

    def shown(name: str, data: bytes) -> PiecePage:
        piece = vault.attach(stored.record, name, BytesIO(data), clock.now())
        opened.pages.open_incident(stored.record)
        incident = opened.until_page(IncidentPage)
        opened.until(lambda: piece.record in incident.evidence.looks)
        incident.evidence.looks[piece.record].click()
        page = opened.until_page(PiecePage)
        opened.until(lambda: not opened.window.jobs.reading and page.progress.isHidden())
        opened.settled()
        return page

    return shown


def texts(page: PiecePage) -> list[str]:
    """Everything that is said on the page and beside it."""
    assert page.side is not None
    labels = [*page.findChildren(QLabel), *page.side.findChildren(QLabel)]
    return [label.text() for label in labels if label.isVisible()]


def test_a_mail_shows_its_words_what_it_claims_and_what_it_wanted_to_fetch(show: Show, viewer: FakeViewer) -> None:
    viewer.answers["eml"] = MAIL
    page = show("mail.eml", EML)
    said = texts(page)
    assert page.text.area.text() == "Ik weet u te vinden."
    assert page.text.area.isReadOnly()
    assert {"Dit zegt het bestand zelf", "Iemand <a@b.nl>", "eerst\ndaarna"} <= set(said)
    assert any(words.startswith("Deze mail wilde 5 afbeeldingen ophalen, waarvan 3 volgpixels.") for words in said)
    assert {"Bijlage 3: Dit bestand in de zip is versleuteld.", "⟨U+202E⟩gpj.exe", "41 kB"} <= set(said)
    assert "Het origineel is bewaard en niet veranderd." in said


def test_the_code_of_the_file_can_be_selected_and_copied(show: Show, vault: FakeVault) -> None:
    page = show("scherm.png", PNG)
    (row,) = vault.all_evidence()
    assert page._hash.text().replace(" ", "") == row.piece.sha256
    page._hash.selectAll()
    assert page._hash.textCursor().selectedText()


def test_a_picture_is_painted_from_pixels_and_its_description_is_what_is_read_aloud(
    opened: Opened, show: Show, vault: FakeVault, clock: StoppedClock
) -> None:
    page = show("scherm.png", PNG)
    picture = page.pages.picture
    assert picture.isVisible()
    assert picture.accessibleName() == "Afbeelding zonder beschrijving"
    assert picture.grab().toImage().pixelColor(5, 5) == QColor(10, 128, 128)
    (row,) = vault.all_evidence()
    vault.tell_of_evidence(row.piece.record, About("Een bericht met mijn adres"), None, clock.now())
    opened.pages.piece().open(row.piece.record)
    opened.until(lambda: picture.accessibleName() == "Een bericht met mijn adres")


def test_one_goes_through_the_pages_of_a_document_and_no_way_leads_nowhere(
    opened: Opened, show: Show, viewer: FakeViewer
) -> None:
    viewer.answers["pdf"] = Received("pages", pages=2)
    page = show("brief.pdf", b"%PDF-1.7\n")
    assert not page.pages.before.isVisible()
    page.pages.after.setFocus()
    page.pages.after.click()
    opened.until(lambda: page.pages.picture.accessibleName().startswith("Bladzijde 2 van 2"))
    assert page.pages.picture.grab().toImage().pixelColor(5, 5) == QColor(20, 128, 128)
    assert not page.pages.after.isVisible()
    assert opened.window.focusWidget() is page.pages.before


def test_what_cannot_be_read_is_said_and_can_be_tried_again(opened: Opened, show: Show, viewer: FakeViewer) -> None:
    viewer.answers["eml"] = MAIL
    del viewer.answers["png"]
    page = show("scherm.png", PNG)
    assert page.trouble.title.text() == "Dit stuk kan niet worden gelezen."
    viewer.answers["png"] = Received("picture", pages=1)
    page.again.click()
    opened.until(page.pages.picture.isVisible)
    assert not page.trouble.isVisible()
    assert "Het programma kon alles lezen wat het in dit stuk vond." in texts(page)


def test_reading_can_be_stopped_and_the_window_goes_on_meanwhile(
    opened: Opened, stored: StoredIncident, vault: FakeVault, clock: StoppedClock, viewer: FakeViewer
) -> None:
    viewer.holds = True
    piece = vault.attach(stored.record, "scherm.png", BytesIO(PNG), clock.now())
    opened.pages.piece().open(piece.record)
    page = opened.until_page(PiecePage)
    opened.until(viewer.waiting.is_set)
    assert page.progress.isVisible()
    opened.settled()  # the vault can be written meanwhile
    page.progress.stop.setFocus()
    page.progress.stop.click()
    opened.until(page.again.isVisible)
    assert opened.window.focusWidget() is page.again
    assert "U bent gestopt" in page.trouble.title.text()


def test_an_answer_that_comes_too_late_is_not_shown_with_another_piece(
    opened: Opened, stored: StoredIncident, vault: FakeVault, clock: StoppedClock, viewer: FakeViewer
) -> None:
    viewer.answers["eml"] = MAIL
    viewer.holds = True
    first = vault.attach(stored.record, "mail.eml", BytesIO(EML), clock.now())
    second = vault.attach(stored.record, "scherm.png", BytesIO(PNG), clock.now())
    opened.pages.piece().open(first.record)
    page = opened.until_page(PiecePage)
    opened.until(viewer.waiting.is_set)
    opened.pages.piece().open(second.record)
    opened.settled()
    viewer.holds = False
    opened.until(page.pages.picture.isVisible)
    assert not page.text.isVisible()
    assert page._name.text() == "scherm.png"
    assert not page.trouble.isVisible()


def test_where_nothing_can_hold_the_process_the_piece_is_not_opened_and_that_is_said(
    opened: Opened, stored: StoredIncident, vault: FakeVault, clock: StoppedClock, viewer: FakeViewer
) -> None:
    viewer.isolated = False
    piece = vault.attach(stored.record, "scherm.png", BytesIO(PNG), clock.now())
    opened.pages.piece().open(piece.record)
    page = opened.until_page(PiecePage)
    assert "Op deze computer kan het programma dit stuk niet veilig tonen." in texts(page)
    assert viewer.asked == []


def test_a_chat_is_a_list_of_whole_sentences_and_the_current_message_stands_below_it(
    show: Show, viewer: FakeViewer
) -> None:
    viewer.answers["txt"] = chat(5)
    page = show("gesprek.txt", b"zomaar tekst")
    view = page.chat.view
    assert view.model().rowCount() == 5
    second = view.model().index(2, 0)
    assert second.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Bericht 3. 22 november 2026, 21:03. Jan. Tekst 3 <b>vet</b>."
    )
    assert view.model().index(1, 0).data(ROW).second == "Melding van de app"
    view.setCurrentIndex(second)
    assert {"Jan · 22 november 2026, 21:03 · regel 4 van het bestand", "Tekst 3 <b>vet</b>"} <= set(texts(page))
    assert "Regel 1: Hier staat: ‘Deze regel hoort bij geen bericht.’" in texts(page)


def test_messages_are_marked_with_space_enter_and_the_button(show: Show, viewer: FakeViewer) -> None:
    viewer.answers["txt"] = chat(5)
    page = show("gesprek.txt", b"zomaar tekst")
    view = page.chat.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Space)
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.keyClick(view, Qt.Key.Key_Down)
    page.chat.mark.click()
    assert [message.number for message in view.rows.marked_messages()] == [1, 2, 3]
    assert "5 berichten, 3 gemarkeerd. Dat is nog niet bewaard." in texts(page)
    assert view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole).endswith("Gemarkeerd.")
    assert page.chat.mark.accessibleName() == "Haal de markering weg"
    page.chat.mark.click()
    assert view.rows.marked == {1, 2}


@pytest.mark.alone("measures two seconds")
def test_twenty_thousand_messages_are_there_within_two_seconds(
    opened: Opened, stored: StoredIncident, vault: FakeVault, clock: StoppedClock, viewer: FakeViewer
) -> None:
    viewer.answers["txt"] = chat(20_000)
    piece = vault.attach(stored.record, "gesprek.txt", BytesIO(b"zomaar tekst"), clock.now())
    began = time.perf_counter()
    opened.pages.piece().open(piece.record)
    page = opened.until_page(PiecePage)
    opened.until(page.chat.isVisible)
    opened.window.grab()
    assert page.chat.view.model().rowCount() == 20_000
    assert time.perf_counter() - began < 2


def test_a_very_long_text_is_shown_part_by_part(opened: Opened, show: Show, viewer: FakeViewer) -> None:
    viewer.answers["txt"] = Received("text", text="woord " * 30_000)
    page = show("lang.txt", b"zomaar tekst")
    assert len(page.text.area.text()) == 100_000
    assert "Teken 1 tot en met 100.000 van 180.000." in texts(page)
    assert not page.text.before.isVisible()
    page.text.after.setFocus()
    page.text.after.click()
    assert len(page.text.area.text()) == 80_000
    assert "Teken 100.001 tot en met 180.000 van 180.000." in texts(page)
    assert not page.text.after.isVisible()
    assert opened.window.focusWidget() is page.text.area
    page.text.before.click()
    assert len(page.text.area.text()) == 100_000


def test_of_very_many_files_and_doubts_the_first_are_there_at_once_and_more_when_asked(
    opened: Opened, show: Show, viewer: FakeViewer
) -> None:
    many = tuple(Part(n, f"IMG-{n}.jpg", "jpg", 5) for n in range(1, 2_001))
    viewer.answers["txt"] = replace(chat(1), parts=many, unread=(Unread(Where.WHOLE, Why.PART_DAMAGED),) * 2_000)
    viewer.parts[51] = b"\xff\xd8\xff"
    page = show("gesprek.txt", b"zomaar tekst")
    assert (len(page.parts.ways), texts(page).count("Bestand: Dit deel is beschadigd. Het is niet doorzocht.")) == (
        50,
        50,
    )
    assert "Hier staan er 50 van 2.000." in texts(page)
    page.parts.more.click()
    assert len(page.parts.ways) == 100
    page.parts.ways[51].click()
    opened.until(lambda: 51 not in page.parts.ways)
    assert len(page.parts.ways) == 99


def test_one_comes_back_to_the_piece_after_describing_it(opened: Opened, show: Show, viewer: FakeViewer) -> None:
    page = show("scherm.png", PNG)
    page.about.click()
    asking = opened.until_page(AboutPage)
    asking.fields["description"].show_typed("Een bericht met mijn adres")
    asking.save_button.click()
    opened.until_page(PiecePage)
    assert "Een bericht met mijn adres" in texts(page)
    assert page.about.accessibleName() == "Wijzig deze gegevens"
    assert viewer.asked.count("read png") == 1  # what was read is not read again


def test_the_way_back_leads_where_one_came_from(
    opened: Opened, show: Show, stored: StoredIncident, vault: FakeVault
) -> None:
    page = show("scherm.png", PNG)
    assert page.back.accessibleName() == "Terug naar het incident"
    page.back.click()
    opened.until_page(IncidentPage)
    opened.pages.evidence().show()
    evidence = opened.until_page(EvidencePage)
    opened.until(evidence.view.record)
    evidence.open_button.click()
    opened.until_page(PiecePage)
    assert page.back.accessibleName() == "Terug naar Bewijs"
    page.back.click()
    opened.until_page(EvidencePage)


# -- what is done with it --------------------------------------------------------------------------


def test_a_file_inside_becomes_a_piece_of_its_own_and_both_say_so(
    opened: Opened, show: Show, viewer: FakeViewer, stored: StoredIncident, vault: FakeVault
) -> None:
    viewer.answers["eml"] = MAIL
    viewer.parts[1] = b"\xff\xd8\xffbits"
    page = show("mail.eml", EML)
    page.parts.ways[1].setFocus()
    page.parts.ways[1].click()
    opened.until(lambda: 1 not in page.parts.ways)
    mail, part = vault.incident(stored.record).evidence
    assert (part.name, part.extension, part.origin) == ("foto.jpg", "jpg", Origin("part", mail.record, 1))
    assert b"".join(vault.evidence_bytes(part.record)) == b"\xff\xd8\xffbits"
    (act,) = vault.custody(mail.record)
    assert (act.act, act.made, act.sha256) == ("taken_out", part.record, part.sha256)
    opened.until(lambda: "22 november 2026, 21:42: een bestand hieruit bewaard als eigen stuk" in texts(page))
    assert opened.window.focusWidget() is page.parts.ways[2]
    opened.pages.piece().open(part.record)
    opened.until(lambda: page._name.text() == "foto.jpg")
    opened.until(lambda: "22 november 2026, 21:42: als bestand gehaald uit ‘mail.eml’" in texts(page))


def test_a_file_that_cannot_be_taken_out_changes_nothing(
    opened: Opened, show: Show, viewer: FakeViewer, stored: StoredIncident, vault: FakeVault
) -> None:
    viewer.answers["eml"] = MAIL
    viewer.parts[1] = b"x"
    page = show("mail.eml", EML)
    vault.full = True
    page.parts.ways[1].click()
    opened.until(page.trouble.isVisible)
    assert page.trouble.title.text() == "De schijf is vol."
    assert len(vault.incident(stored.record).evidence) == 1
    assert not page.parts.progress.isVisible()


def test_the_original_goes_out_bit_for_bit_under_a_harmless_name_and_that_is_noted(
    opened: Opened, show: Show, vault: FakeVault, tmp_path: Path
) -> None:
    page = show("../\u202egnp.exe", PNG)
    assert any("kan schade doen" in words for words in texts(page))
    page.elsewhere.out.click()
    opened.until(lambda: "22 november 2026, 21:42: opgeslagen buiten uw kluis" in texts(page))
    (row,) = vault.all_evidence()
    assert opened.chooser.proposed == f"bewijs-{row.piece.sha256[:8]}.png"
    assert (tmp_path / opened.chooser.proposed).read_bytes() == PNG
    assert [act.act for act in vault.custody(row.piece.record)] == ["exported"]


def test_a_file_that_stands_there_already_is_left_alone_and_nothing_is_noted(
    opened: Opened, show: Show, vault: FakeVault, tmp_path: Path
) -> None:
    page = show("scherm.png", PNG)
    there = tmp_path / f"bewijs-{hashlib.sha256(PNG).hexdigest()[:8]}.png"
    there.write_bytes(b"van mij")
    page.elsewhere.out.click()
    opened.until(page.trouble.isVisible)
    assert page.trouble.title.text() == "Er staat al een bestand met deze naam."
    assert there.read_bytes() == b"van mij"
    (row,) = vault.all_evidence()
    assert vault.custody(row.piece.record) == ()
    assert page.elsewhere.out.isVisible()


def test_where_the_computer_opened_the_vault_the_passphrase_is_asked_before_a_piece_goes_out(
    opened: Opened, show: Show, vault: FakeVault, tmp_path: Path
) -> None:
    page = show("scherm.png", PNG)
    vault.opened_by = "keyring"
    page.elsewhere.out.click()
    asking = opened.until_page(ConfirmPage)
    assert list(tmp_path.iterdir()) == []
    asking.passphrase.line_edit.setText(FIRST)
    asking.save_button.click()
    opened.until_page(PiecePage)
    opened.until(lambda: "22 november 2026, 21:42: opgeslagen buiten uw kluis" in texts(page))
    assert len(list(tmp_path.iterdir())) == 1


def test_marked_messages_are_kept_with_the_piece_and_come_back(
    opened: Opened, show: Show, viewer: FakeViewer, vault: FakeVault
) -> None:
    viewer.answers["txt"] = chat(5)
    page = show("gesprek.txt", b"zomaar tekst")
    assert not page.chat.keep.isVisible()
    for place in (0, 2, 3):
        page.chat.view.rows.toggle(page.chat.view.rows.index(place))
    page.chat.keep.click()
    opened.until(lambda: not page.chat.keep.isVisible())
    (row,) = vault.all_evidence()
    assert [line.number for line in row.piece.about.marked] == [1, 3, 4]
    assert row.piece.about.marked[0] == Marked(1, "2026-11-22T21:01:00", "Jan", "Tekst 1 <b>vet</b>")
    (_, content) = vault.history(row.piece.record)[-1]
    assert content is not None
    assert "reason" not in content.document, "there were no other marks before"
    opened.pages.piece().open(row.piece.record)
    opened.settled()
    assert page.chat.view.rows.marked == {1, 3, 4}
    page.chat.view.rows.toggle(page.chat.view.rows.index(2))
    page.chat.keep.click()
    opened.until(lambda: [line.number for line in vault.evidence(row.piece.record).about.marked] == [1, 4])
    (_, content) = vault.history(row.piece.record)[-1]
    assert content is not None
    assert content.document["reason"] == "Andere berichten gemarkeerd."
    opened.settled()


def test_what_was_read_is_proposed_and_only_what_is_chosen_is_taken_over(
    opened: Opened, show: Show, viewer: FakeViewer, stored: StoredIncident, vault: FakeVault
) -> None:
    viewer.answers["eml"] = replace(MAIL, claims=(*MAIL.claims, Claim("account", "a@b.nl")))
    page = show("mail.eml", EML)
    shown = [choice.accessibleName() for choice in page.proposals.choices]
    assert not [name for name in shown if "21 november" in name]  # when it happened stands in the incident already
    page.proposals.take.click()
    assert page.proposals.error.words.text() == "Kies eerst wat u wilt overnemen."
    (words,) = [choice for choice in page.proposals.choices if "Ik weet u te vinden." in choice.accessibleName()]
    words.setFocus()
    words.click()
    page.proposals.take.click()
    opened.until(lambda: vault.incident(stored.record).incident.literal_words == "Ik weet u te vinden.")
    opened.until(lambda: len(page.proposals.choices) == len(shown) - 1)
    assert vault.incident(stored.record).incident.sender is None
    (_, content) = vault.history(stored.record)[-1]
    assert content is not None
    assert content.document["reason"] == "Overgenomen uit mail.eml"
    assert opened.window.focusWidget() in (page.proposals.choices[0], page.about)
    opened.settled()


def test_a_copy_to_show_is_made_from_the_page_of_a_piece_and_one_comes_back_there(
    show: Show, opened: Opened, vault: FakeVault, stored: StoredIncident
) -> None:
    page = show("deur.png", PNG)
    page.redact.click()
    redacting = opened.until_page(RedactPage)
    opened.until(redacting.more.isEnabled)
    redacting.more.click()
    redacting.save_button.click()
    opened.until(lambda: opened.window.page() is page)
    assert page.foot is not None
    assert page.foot.status().startswith("De afgeschermde kopie is bewaard om ")
    original, copy = vault.incident(stored.record).evidence
    assert {"Afgeschermde kopie", "deur (afgeschermd).png"} <= set(texts(page))
    page.copies.ways[copy.record].click()
    opened.until(lambda: original.record in page.copies.ways)
    assert {"Dit is een afgeschermde kopie. Het origineel is apart bewaard en niet veranderd."} <= set(texts(page))
    assert (page.elsewhere.out.text().strip(), page.redact.isVisible()) == ("Sla de kopie op", True)
    page.copies.ways[original.record].click()
    opened.until(lambda: copy.record in page.copies.ways)
    assert page.window().focusWidget() is page.back


def test_without_a_copy_one_is_back_at_the_piece(show: Show, opened: Opened) -> None:
    page = show("deur.png", PNG)
    page.redact.click()
    opened.until_page(RedactPage).back.click()
    opened.until(lambda: opened.window.page() is page)
    assert not page.copies.isVisible()


def test_what_has_no_pages_gets_no_copy_to_show(show: Show, viewer: FakeViewer) -> None:
    viewer.answers["eml"] = MAIL
    assert not show("brief.eml", EML).redact.isVisible()


def test_marks_that_are_not_kept_yet_are_called_so_and_wait_while_the_piece_is_described(
    show: Show, opened: Opened, viewer: FakeViewer
) -> None:
    viewer.answers["txt"] = chat(2_000)
    page = show("gesprek.txt", b"tekst")
    page.chat.view.toggle()
    assert "2.000 berichten, 1 gemarkeerd. Dat is nog niet bewaard." in texts(page)
    page.about.click()
    opened.until_page(AboutPage).later.click()
    opened.until(lambda: opened.window.page() is page)
    assert page.chat.view.rows.marked == {1}
    assert page.chat.keep.isVisible()
    page.chat.keep.click()
    opened.until(lambda: not page.chat.keep.isVisible())
    assert "2.000 berichten, 1 gemarkeerd" in texts(page)


def test_marks_that_are_not_kept_yet_wait_while_one_looks_at_another_piece_and_through_a_lock(
    show: Show, opened: Opened, viewer: FakeViewer, vault: FakeVault
) -> None:
    viewer.answers["txt"] = chat(5)
    page = show("gesprek.txt", b"tekst")
    page.chat.view.toggle()
    opened.settled()
    (row,) = vault.all_evidence()
    show("scherm.png", PNG)
    after_a_lock = PieceJourney(opened.pages.joined, opened.pages)
    after_a_lock.open(row.piece.record)
    opened.until(after_a_lock.page.chat.isVisible)
    assert after_a_lock.page.chat.view.rows.marked == {1}
    assert "5 berichten, 1 gemarkeerd. Dat is nog niet bewaard." in texts(after_a_lock.page)
    after_a_lock.page.chat.keep.click()
    opened.until(lambda: not after_a_lock.page.chat.keep.isVisible())
    assert [line.number for line in vault.evidence(row.piece.record).about.marked] == [1]
    assert vault.draft(marks_draft(row.piece.record)) is None


def test_a_page_never_stands_under_the_number_of_another(
    show: Show, opened: Opened, viewer: FakeViewer, monkeypatch: pytest.MonkeyPatch
) -> None:
    viewer.answers["pdf"] = Received("pages", pages=3)
    page = show("brief.pdf", b"%PDF-1.7\n")
    assert page.pages.picture.isVisible()
    viewer.holds = True
    page.pages.after.click()
    opened.until(page.pages.progress.isVisible)
    assert not page.pages.picture.isVisible(), "while it is slow"
    viewer.holds = False
    opened.until(page.pages.picture.isVisible)

    def cannot_read(*_asked: object) -> Pixels:
        raise NotReadable

    monkeypatch.setattr(viewer, "page", cannot_read)
    page.pages.after.click()
    opened.until(page.trouble.isVisible)
    assert not page.pages.picture.isVisible(), "when it did not come"


@pytest.mark.parametrize("way", ["looks", "redacts"])
def test_who_went_elsewhere_while_the_vault_was_busy_is_not_called_back(
    way: str, opened: Opened, stored: StoredIncident, vault: FakeVault, clock: StoppedClock
) -> None:
    piece = vault.attach(stored.record, "deur.png", BytesIO(PNG), clock.now())
    opened.pages.open_incident(stored.record)
    incident = opened.until_page(IncidentPage)
    busy = Event()
    opened.window.jobs.run(lambda: busy.wait(5), lambda _none: None, opened.pages.joined.say_here)
    ways = getattr(incident.evidence, way)
    ways[piece.record].click()
    opened.pages.care.anchoring().make()
    elsewhere = opened.window.page()
    assert elsewhere is not incident
    busy.set()
    opened.settled()
    assert opened.window.page() is elsewhere


def test_more_marks_than_can_be_kept_is_said_in_words_and_they_stay_marked(
    show: Show, opened: Opened, viewer: FakeViewer
) -> None:
    viewer.answers["txt"] = chat(MOST_MARKED + 1)
    page = show("gesprek.txt", b"tekst")
    for row in range(MOST_MARKED + 1):
        page.chat.view.rows.toggle(page.chat.view.rows.index(row))
    page.chat.keep.click()
    opened.until(page.trouble.isVisible)
    assert page.trouble.title.text() == "Markeer elke regel één keer, en niet meer dan 500."
    assert len(page.chat.view.rows.marked) == MOST_MARKED + 1


def test_the_longest_message_that_is_shown_can_be_marked(show: Show, opened: Opened, viewer: FakeViewer) -> None:
    said = Message(1, "2026-11-22T21:00:00", "Jan", "x" * LONGEST_MESSAGE, "", 1)
    viewer.answers["txt"] = Received("chat", messages=(said,))
    page = show("gesprek.txt", b"tekst")
    page.chat.view.toggle()
    page.chat.keep.click()
    opened.until(lambda: page.trouble.isVisible() or not page.chat.keep.isVisible())
    assert not page.trouble.isVisible()


def test_a_piece_what_is_told_of_it_and_its_copy_each_have_a_window_name() -> None:
    names = [PiecePage.window_name, AboutPage.window_name, RedactPage.window_name, EvidencePage.window_name]
    assert len(set(names)) == len(names)


def test_stop_answers_at_once_while_something_else_is_read(
    opened: Opened, stored: StoredIncident, vault: FakeVault, clock: StoppedClock
) -> None:
    piece = vault.attach(stored.record, "deur.png", BytesIO(PNG), clock.now())
    busy = Event()
    opened.window.jobs.read(lambda: busy.wait(5), lambda _none: None, opened.pages.joined.say_here)
    opened.pages.piece().open(piece.record)
    page = opened.until_page(PiecePage)
    page.progress.stop.click()
    assert page.trouble.title.text() == "U bent gestopt. Het origineel is bewaard en niet veranderd."
    assert page.again.isVisible()
    busy.set()
    opened.until(lambda: not opened.window.jobs.reading)
    opened.settled()
    assert not page.pages.picture.isVisible(), "what comes later is of no use"


def test_what_is_done_with_one_piece_is_never_said_of_another(
    show: Show, opened: Opened, stored: StoredIncident, vault: FakeVault, clock: StoppedClock
) -> None:
    other = vault.attach(stored.record, "ander.png", BytesIO(PNG + b"2"), clock.now())
    page = show("deur.png", PNG)
    busy = Event()
    opened.window.jobs.read(lambda: busy.wait(5), lambda _none: None, opened.pages.joined.say_here)
    page.elsewhere.out.click()
    opened.until(page.elsewhere.progress.isVisible)
    assert page.elsewhere.progress.words.text() == "‘deur.png’ wordt opgeslagen en nagekeken."
    opened.pages.piece().open(other.record)
    opened.until(lambda: page._name.text() == "ander.png")
    busy.set()
    opened.until(lambda: page.foot is not None and page.foot.status() == "‘deur.png’ is opgeslagen buiten uw kluis")
