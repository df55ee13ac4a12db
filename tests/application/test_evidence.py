"""What is told of a piece: kept as a later revision, printed without private values, and accepted by who verifies."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from tests.application.conftest import StoppedClock, TextPrinter
from tests.fake_viewer import FakeViewer
from weerbaar_desktop.application.diary import Diary, InMemory, Kept, no_one_cancels
from weerbaar_desktop.application.handover_folder import HandoverFolders, MadeFolder, closed_fields
from weerbaar_desktop.application.piece_search import PieceSearch
from weerbaar_desktop.application.shielding import Covering
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.aangifte import AangifteAnswers, Complainant, Private
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.evidence import About, Marked, Origin
from weerbaar_desktop.domain.incident import Evidence, Incident
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.report import Facts, Heading, Paragraph, Quote
from weerbaar_desktop.domain.shield import Shield
from weerbaar_desktop.domain.shielding import PieceGiven, Shielding
from weerbaar_desktop.dossier.verify import verify
from weerbaar_desktop.dossier.writer import FolderWriter

PNG = b"\x89PNG\r\n\x1a\n een schermafdruk"
PRIVATE = Private(home_address="Dorpsstraat 12, 1234 AB Lindewaard", family=("Joost Verhaegen",))
ABOUT = About("Een foto van Dorpsstraat 12.", "mail", "joost@voorbeeld.nl", date(2026, 11, 3))


@pytest.fixture
def record(diary: Diary) -> RecordId:
    return diary.add(Incident("Er kwam een bericht.")).record


@pytest.fixture
def piece(diary: Diary, record: RecordId) -> Evidence:
    return diary.attach(record, InMemory("schermafdruk 2026-11-22 21.40.png", PNG))


ANSWERS = AangifteAnswers(Complainant("M. Verhaegen", "wethouder", "gemeente Lindewaard"), private=PRIVATE)


def hand_over(  # everything a folder is made of
    diary: Diary,
    record: RecordId,
    library: Library,
    printer: TextPrinter,
    target: Path,
    shielding: Shielding | None = None,
) -> MadeFolder:
    folders = HandoverFolders(library, printer, FolderWriter(), PieceSearch(FakeViewer()))
    answers = replace(ANSWERS, shielding=shielding)
    return folders.make(diary.vault, [record], answers, target, lambda _: None, no_one_cancels)


def test_a_pasted_image_is_kept_as_it_is_under_its_name(diary: Diary, piece: Evidence) -> None:
    assert (piece.name, piece.size, piece.extension) == ("schermafdruk 2026-11-22 21.40.png", len(PNG), "png")
    assert b"".join(diary.vault.evidence_bytes(piece.record)) == PNG


def test_a_pasted_image_is_the_same_one_whatever_it_is_called() -> None:
    assert InMemory("a.png", PNG) == InMemory("b.png", PNG)
    assert InMemory("a.png", PNG) != InMemory("a.png", PNG + b"\x00")


def test_bytes_that_are_here_already_are_told_of(diary: Diary, record: RecordId, piece: Evidence) -> None:
    again = diary.keep(record, InMemory("nog eens.png", PNG))
    assert again == Kept(piece, "Dit bestand staat al bij dit incident. Het is niet nog eens bewaard.")
    other = diary.add(Incident("Er kwam nog een bericht.")).record
    linked = diary.keep(other, InMemory("nog eens.png", PNG))
    assert linked.piece.record != piece.record
    assert linked.words == (
        "Dit bestand heeft u al bewaard bij het incident van 22 november 2026. Het is gekoppeld, niet nog eens bewaard."
    )
    assert diary.keep(other, InMemory("anders.png", PNG + b"x")).words == ""


def test_a_first_answer_asks_no_reason_and_another_one_does(diary: Diary, piece: Evidence) -> None:
    diary.tell(piece.record, About("Een bericht."))
    diary.tell(piece.record, About("Een bericht.", unknown=("sender",)))
    with pytest.raises(RefusedInput, match="waarom"):
        diary.tell(piece.record, About("Een bericht.", sender="De Buurman"))
    told = diary.tell(piece.record, About("Een bericht.", sender="De Buurman"), " hij zei het zelf ")
    assert told.about == diary.vault.evidence(piece.record).about == About("Een bericht.", sender="De Buurman")
    last = diary.vault.history(piece.record)[-1][1]
    assert last is not None
    assert last.document["reason"] == "hij zei het zelf"


@pytest.mark.parametrize(
    ("about", "where"),
    [
        (About("half \ud800"), "description"),
        (About("x" * 20_001), "description"),
        (About(on=date(2026, 11, 23)), "on"),
        (About(on=date(1900, 1, 1)), "on"),
        (About(unknown=("name",)), "unknown"),
        (About("x", unknown=("description",)), "unknown"),
        (About(unknown=("on",), withheld=("on",)), "on"),
        (About(device="half \ud800"), "device"),
        (About(marked=(Marked(2, "", "", "x"), Marked(2, "", "", "y"))), "marked"),
        (About(marked=(Marked(0, "", "", "x"),)), "marked"),
        (About(marked=(Marked(1, "", "", "x" * 70_001),)), "marked"),
        (About(marked=tuple(Marked(number, "", "", "x") for number in range(1, 502))), "marked"),
    ],
)
def test_what_cannot_be_told_is_named_and_changes_nothing(
    diary: Diary, piece: Evidence, about: About, where: str
) -> None:
    with pytest.raises(RefusedInput) as refused:
        diary.tell(piece.record, about)
    assert refused.value.where == where
    assert len(diary.vault.history(piece.record)) == 1


def test_the_exhibit_list_shows_what_was_told_last_without_private_values(
    diary: Diary, record: RecordId, piece: Evidence, library: Library, printer: TextPrinter, tmp_path: Path
) -> None:
    diary.attach(record, InMemory("nog een.png", PNG + b"2"))
    diary.tell(piece.record, About("Iets."))
    diary.tell(
        piece.record,
        replace(
            ABOUT,
            on=None,
            withheld=("on",),
            police_may_read="no",
            marked=(Marked(7, "2026-03-03T21:40:00", "Joost Verhaegen", "Ik sta bij Dorpsstraat 12"),),
        ),
        "aangevuld",
    )
    hand_over(diary, record, library, printer, tmp_path / "map")
    blocks = printer.printed[0].blocks
    place = blocks.index(Heading("Stuk B01", 3))
    facts, unasked, quote, untold = blocks[place + 1 : place + 5]
    assert facts == Facts(
        (
            ("Wat het laat zien", "Een foto van [afgeschermd]."),
            ("Hoe ontvangen", "Mail"),
            ("Van wie", "[afgeschermd]@voorbeeld.nl"),
            ("Wanneer ontvangen", "Laat ik weg"),
            ("Politie mag het apparaat uitlezen", "Nee"),
        )
    )
    assert unasked == Paragraph(
        "Niet ingevuld: op welk apparaat, wie maakte het, origineel nog op het apparaat.", "muted"
    )
    assert quote == Quote("Ik sta bij [afgeschermd]", "Regel 7, 3 maart 2026, 21:40:00, [afgeschermd]")
    assert isinstance(untold, Paragraph)
    assert untold.text.startswith("Niet ingevuld bij B02: wat het laat zien")


def test_of_a_shielded_copy_only_the_copy_goes_along_unless_somebody_decides_otherwise(
    diary: Diary, clock: StoppedClock, record: RecordId, piece: Evidence, library: Library, printer: TextPrinter,
    tmp_path: Path,
) -> None:  # fmt: skip
    origin = Origin("redacted", piece.record)
    copy = diary.vault.attach(record, "zwart.png", io.BytesIO(PNG + b"3"), clock.now(), origin=origin)
    hand_over(diary, record, library, printer, tmp_path / "map")
    blocks = printer.printed[0].blocks
    shown = blocks[blocks.index(Heading("Stuk B01", 3)) + 1]
    assert shown == Facts((("Soort stuk", "Afgeschermde kopie van een ander stuk"),))
    assert Paragraph("Niet ingevuld: wat het laat zien.", "muted") in blocks
    assert Paragraph("Het origineel van een afgeschermde kopie zit niet in de map.") in blocks
    (handed,) = (tmp_path / "map" / "bewijs").iterdir()
    assert handed.read_bytes() == PNG + b"3"
    both = Shielding(pieces=(PieceGiven(piece.record, "original"), PieceGiven(copy.record, "original")))
    hand_over(diary, record, library, printer, tmp_path / "beide", both)
    blocks = printer.printed[2].blocks
    assert Facts((("Soort stuk", "Afgeschermde kopie van B01"),)) in blocks
    assert Paragraph("Van een afgeschermde kopie staat ook het origineel in de map.") in blocks


def test_what_was_done_with_a_piece_stays_closed_in_the_journal_that_goes_along(
    diary: Diary, clock: StoppedClock, record: RecordId, piece: Evidence, library: Library, printer: TextPrinter,
    tmp_path: Path,
) -> None:  # fmt: skip
    diary.vault.record_custody(piece.record, "exported", piece.sha256, clock.now(), note="voor Joost Verhaegen")
    diary.tell(piece.record, ABOUT)
    made = hand_over(diary, record, library, printer, tmp_path / "map")
    lines = [json.loads(line) for line in (made.folder / "journaal.jsonl").read_bytes().splitlines()]
    assert [line.get("kind") for line in lines] == ["incident", "evidence", None, "evidence"]
    assert {*lines[2]} == {"seq", "body"}
    assert verify(made.folder, made.code, made.fingerprint).ok


def test_the_same_file_under_two_incidents_is_named_as_such(
    diary: Diary, record: RecordId, piece: Evidence, library: Library, printer: TextPrinter, tmp_path: Path
) -> None:
    other = diary.add(Incident("Later.")).record
    diary.attach(other, InMemory("zelfde.png", b"".join(diary.vault.evidence_bytes(piece.record))))
    folders = HandoverFolders(library, printer, FolderWriter(), PieceSearch(FakeViewer()))
    made = folders.make(diary.vault, [record, other], ANSWERS, tmp_path / "map", lambda _: None, no_one_cancels)
    blocks = printer.printed[0].blocks
    assert blocks[blocks.index(Heading("Stuk B02", 3)) + 1] == Facts((("Zelfde bestand als", "B01"),))
    assert Heading("Stuk B01", 3) not in blocks
    assert verify(made.folder, made.code, made.fingerprint).ok


def test_a_file_out_of_a_mail_is_named_as_such_also_without_the_mail(
    diary: Diary, clock: StoppedClock, record: RecordId, piece: Evidence, library: Library, printer: TextPrinter,
    tmp_path: Path,
) -> None:  # fmt: skip
    """Kept with another incident than the mail, it goes without it."""
    part = Origin("part", piece.record, 1)
    other = diary.add(Incident("Later.")).record
    diary.vault.attach(record, "foto.png", io.BytesIO(PNG + b"4"), clock.now(), origin=part)
    diary.vault.attach(other, "foto.png", io.BytesIO(PNG + b"5"), clock.now(), origin=part)
    for number, (which, words) in enumerate(((record, "Bestand uit B01"), (other, "Bestand uit een ander stuk"))):
        hand_over(diary, which, library, printer, tmp_path / f"map{number}")
        blocks = printer.printed[2 * number].blocks
        assert Facts((("Soort stuk", words),)) in blocks
        assert Paragraph("Van een afgeschermde kopie staat ook het origineel in de map.") not in blocks


def test_who_verifies_accepts_a_folder_with_later_words_about_a_piece(
    diary: Diary, clock: StoppedClock, record: RecordId, piece: Evidence, library: Library, printer: TextPrinter,
    tmp_path: Path,
) -> None:  # fmt: skip
    clock.goes_on(days=1)
    diary.tell(piece.record, ABOUT)
    diary.tell(piece.record, About("Toch iets anders."), "beter bekeken")
    made = hand_over(diary, record, library, printer, tmp_path / "map")
    assert verify(made.folder, made.code, made.fingerprint).ok
    run = subprocess.run([sys.executable, "controleer.py"], cwd=made.folder, capture_output=True, check=False)
    assert run.returncode == 0, run.stdout
    lines = [json.loads(line) for line in (made.folder / "journaal.jsonl").read_bytes().splitlines()]
    assert [line["revision"] for line in lines if line["record"] == piece.record] == [1, 2, 3]
    assert all({*line["open"]} == {"sha256", "bytes"} for line in lines if line["record"] == piece.record)
    (exhibit,) = json.loads((made.folder / "manifest.json").read_bytes())["case"]["exhibits"]
    assert exhibit["revision"] == 3
    assert diary.vault.check(lambda _: None, no_one_cancels) == ()


def test_private_values_close_the_fields_of_a_piece_too(diary: Diary, piece: Evidence) -> None:
    diary.tell(piece.record, ABOUT)
    content = diary.vault.history(piece.record)[-1][1]
    assert content is not None
    assert closed_fields(content, Covering(Shield.of(PRIVATE), Shield.of(PRIVATE), {}), piece.record, ()) == {
        "description",
        "received",
    }
