"""The aanvulling: what was added after an earlier folder, nothing else, and never what stays hidden."""

from __future__ import annotations

import json
import subprocess
import sys
from contextlib import suppress
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from tests.application.conftest import StoppedClock, TextPrinter
from tests.application.test_handover_folder import ANSWERS, on_day
from tests.fake_viewer import FakeViewer
from weerbaar_desktop.application.addition_report import HIDDEN, NOT_HERE, NothingAdded
from weerbaar_desktop.application.diary import Diary, no_one_cancels
from weerbaar_desktop.application.filings import NoSuchFolder, earlier
from weerbaar_desktop.application.handover_folder import HandoverFolders, MadeFolder
from weerbaar_desktop.application.piece_search import PieceSearch
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.evidence import About
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.report import Code, Heading, Paragraph, Report, Table
from weerbaar_desktop.domain.shielding import PieceGiven, Shielding
from weerbaar_desktop.dossier.verify import verify
from weerbaar_desktop.dossier.writer import FolderWriter


class Case:
    """A diary of which a folder went out, and what was added since."""

    def __init__(self, diary: Diary, clock: StoppedClock, folders: HandoverFolders, place: Path) -> None:
        self.diary, self.clock, self.folders, self.place = diary, clock, folders, place
        self.answers = ANSWERS
        self.record = diary.add(on_day(3, "Hij stond voor de deur.")).record
        self.piece = self.keep("eerste.png")
        self.first = self.hand_over("eerste")
        clock.goes_on(days=1)

    def keep(self, name: str, record: RecordId | None = None) -> Evidence:
        """A file with bytes of its own."""
        return self.diary.vault.attach(record or self.record, name, BytesIO(name.encode()), self.clock.now())

    def hand_over(self, name: str, *records: RecordId, adds_to: str = "") -> MadeFolder:
        """A folder, which the journal notes."""
        vault = self.diary.vault
        folders = replace(self.folders, since=earlier(vault, adds_to)) if adds_to else self.folders
        chosen = records or (self.record,)
        made = folders.make(vault, chosen, self.answers, self.place / name, lambda _: None, no_one_cancels)
        vault.record_export(made.journal_document, self.clock.now())
        return made

    def added(self, *records: RecordId) -> MadeFolder:
        """A second folder, with what was added since the first."""
        return self.hand_over("tweede", *records, adds_to=self.first.code)


@pytest.fixture
def case(diary: Diary, clock: StoppedClock, library: Library, printer: TextPrinter, tmp_path: Path) -> Case:
    return Case(diary, clock, HandoverFolders(library, printer, FolderWriter(), PieceSearch(FakeViewer())), tmp_path)


def addition(printer: TextPrinter) -> Report:
    (found,) = [report for report in printer.printed if report.footer == "Aanvulling"]
    return found


def headings(report: Report) -> list[str]:
    return [block.text for block in report.blocks if isinstance(block, Heading) and block.level == 2]


def test_a_folder_that_adds_to_another_fits_in_every_verifier(case: Case) -> None:
    case.keep("tweede.png")
    made = case.added()
    assert verify(made.folder, made.code, made.fingerprint).ok
    manifest = json.loads((made.folder / "manifest.json").read_bytes())
    assert "aanvulling.pdf" in [entry["name"] for entry in manifest["files"]]
    assert "aanvulling.pdf" in (made.folder / "SHA256SUMS").read_text()
    alone = subprocess.run(
        [sys.executable, "-I", "controleer.py", "--code", made.code], cwd=made.folder, capture_output=True, check=False
    )
    assert alone.returncode == 0, alone.stdout.decode()
    (made.folder / "aanvulling.pdf").write_bytes(b"iets anders")
    assert any("aanvulling.pdf" in problem for problem in verify(made.folder).problems)


def test_a_folder_that_adds_to_nothing_has_no_such_file(case: Case) -> None:
    assert not (case.first.folder / "aanvulling.pdf").exists()


def test_a_new_version_is_shown_with_old_and_new_and_its_reason(case: Case, printer: TextPrinter) -> None:
    before = case.diary.vault.incident(case.record).incident
    case.diary.amend(case.record, replace(before, place="Dorpsstraat 12", means="een mes"), "later bedacht")
    case.added()
    found = addition(printer)
    (table,) = (block for block in found.blocks if isinstance(block, Table))
    assert table.rows == (
        ("Plaats", "Niet ingevuld", "[afgeschermd]"),
        ("Middel", "Niet ingevuld", "een mes"),
    )
    assert Paragraph("Reden: later bedacht") in found.blocks
    assert "voor de deur" not in repr(found)


@pytest.mark.parametrize("unseen", ["\u200b", "\u200e", "\u2060", "\ufeff", "\u00ad"])
def test_an_unseen_character_inside_a_private_value_hides_nothing(
    case: Case, printer: TextPrinter, unseen: str
) -> None:
    before = case.diary.vault.incident(case.record).incident
    case.diary.amend(case.record, replace(before, means=f"bij Dorps{unseen}straat 12"), f"Dorps{unseen}straat")
    case.added()
    assert "straat" not in repr(addition(printer))


def test_what_is_left_out_in_the_end_is_not_shown_as_it_once_was(case: Case, printer: TextPrinter) -> None:
    before = case.diary.vault.incident(case.record).incident
    case.diary.amend(case.record, replace(before, told="Ali van de fractie"), "gevraagd")
    case.diary.amend(case.record, replace(before, withheld=("told",)), "toch niet")
    case.added()
    assert "Ali" not in repr(addition(printer))
    assert HIDDEN in repr(addition(printer))


def test_a_new_incident_stands_there_whole_and_an_older_one_not(case: Case, printer: TextPrinter) -> None:
    other = case.diary.add(on_day(1, "Al eerder een mail.")).record
    case.keep("mail.png", other)
    case.added(case.record, other)
    found = addition(printer)
    assert headings(found) == [
        "Nieuw: Incident 1: 1 november 2026, 21:40", "Nieuwe bewijsstukken", "Waar de eerdere stukken nu staan",
        "Ondertekening",
    ]  # fmt: skip
    assert Paragraph("Al eerder een mail.") in found.blocks
    assert [block.rows for block in found.blocks if isinstance(block, Table)][-1] == (("B01", "B02"),)


def test_a_label_that_now_belongs_to_another_piece_is_not_taken_for_the_earlier_one(
    case: Case, printer: TextPrinter
) -> None:
    """The earlier piece stays behind now, so that a new one has its label."""
    case.keep("tweede.png")
    case.answers = replace(ANSWERS, shielding=Shielding(pieces=(PieceGiven(case.piece.record, "nothing"),)))
    made = case.added()
    (table,) = (block for block in addition(printer).blocks if isinstance(block, Table) and not block.codes)
    assert table.rows == (("B01", NOT_HERE),)
    assert verify(made.folder, made.code, made.fingerprint).ok


def test_more_that_was_told_of_an_earlier_piece_is_named(case: Case, printer: TextPrinter) -> None:
    case.diary.tell(case.piece.record, About("Een man bij de deur."))
    case.added()
    assert "Over B01 is daarna iets ingevuld" in repr(addition(printer))


def test_an_earlier_incident_that_is_not_chosen_now_is_said(case: Case, printer: TextPrinter) -> None:
    other = case.diary.add(on_day(4, "Nog een mail.")).record
    case.added(other)
    assert "1 incident uit de eerdere map staat niet in deze map." in repr(addition(printer))


def test_the_paper_names_both_codes(case: Case, printer: TextPrinter) -> None:
    case.keep("tweede.png")
    made = case.added()
    codes = [block.digits for block in addition(printer).blocks if isinstance(block, Code)]
    assert codes == [case.first.code, made.code]


def test_where_nothing_was_added_nothing_is_made(case: Case) -> None:
    case.diary.add(on_day(5, "Iets dat er niet bij hoort."))
    with pytest.raises(NothingAdded):
        case.added()
    assert [path.name for path in case.place.iterdir() if path.name.startswith((".", "tweede"))] == []


def test_a_third_folder_adds_to_the_second_alone(case: Case, printer: TextPrinter) -> None:
    case.keep("tweede.png")
    second = case.added()
    with pytest.raises(NothingAdded):
        case.hand_over("derde", adds_to=second.code)
    with suppress(NothingAdded):
        case.hand_over("vierde", adds_to=case.first.code)
    assert (case.place / "vierde" / "aanvulling.pdf").is_file()


def test_a_folder_of_another_vault_cannot_be_added_to(case: Case) -> None:
    with pytest.raises(NoSuchFolder):
        earlier(case.diary.vault, "0" * 64)
