"""What nobody meant to hand in: too much of it, markup, a piece that is not what it was; a folder or a sentence."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from tests.application.conftest import StoppedClock, TextPrinter
from tests.fake_viewer import FakeViewer
from tests.fakes import FakeVault
from tests.shielded_folders import RealPrinter
from weerbaar_desktop.application.diary import Diary, no_one_cancels
from weerbaar_desktop.application.handover_folder import HandoverFolders, MadeFolder
from weerbaar_desktop.application.piece_search import DAMAGED, PieceSearch
from weerbaar_desktop.application.ports import Cancelled, DossierPrinter, GrowingFile
from weerbaar_desktop.application.shielding import Undecided
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.aangifte import AangifteAnswers, Complainant, Private
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.incident import Evidence, Incident
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.received import Received
from weerbaar_desktop.domain.report import Report
from weerbaar_desktop.domain.shielding import PieceGiven, Shielding
from weerbaar_desktop.dossier.closed_folder import ZippedFolders
from weerbaar_desktop.dossier.verify import verify
from weerbaar_desktop.dossier.writer import FolderWriter

ANSWERS = AangifteAnswers(Complainant("M. Verhaegen", "wethouder"), private=Private(family=("Joost",)))
MARKUP = (
    "<b>vet</b> &amp; &lt;i&gt; &#x41;",
    '</para><para align="right">rechts<br/>',
    '<img src="file:///etc/passwd"/><font size="90">groot</font>',
    "${naam} {0} %s %(x)s \\n",
)


class Spoiled(FakeVault):
    """A vault of which one piece is not what was stored."""

    spoiled: RecordId | None = None

    def evidence_bytes(self, record: RecordId) -> Iterator[bytes]:
        found = super().evidence_bytes(record)
        if record != self.spoiled:
            return found
        return self._breaking(found)

    def _breaking(self, found: Iterator[bytes]) -> Iterator[bytes]:
        yield from found
        raise CannotContinue(
            "Het bewijsstuk is beschadigd.", "De andere stukken zijn niet veranderd.", "Zet het terug."
        )


def made(
    diary: Diary,
    library: Library,
    records: list[RecordId],
    target: Path,
    answers: AangifteAnswers = ANSWERS,
    printer: DossierPrinter | None = None,
) -> MadeFolder:
    viewer = FakeViewer({"txt": Received("text", text="Niets bijzonders.")})
    folders = HandoverFolders(library, printer or RealPrinter(), FolderWriter(), PieceSearch(viewer))
    return folders.make(diary.vault, records, answers, target, lambda _: None, no_one_cancels)


def printed(folder: Path, name: str = "aangifte.pdf") -> str:
    """The words of a PDF, whatever line they stand on."""
    done = subprocess.run(["pdftotext", str(folder / name), "-"], check=True, capture_output=True)
    return done.stdout.decode()


def bare(text: str) -> str:
    return "".join(text.split())


def test_four_hundred_incidents_stand_in_one_aangifte(diary: Diary, library: Library, tmp_path: Path) -> None:
    records = [diary.add(Incident(f"Voorval nummer {number} van velen.")).record for number in range(400)]
    folder = made(diary, library, records, tmp_path / "map").folder
    assert verify(folder).ok
    manifest = json.loads((folder / "manifest.json").read_bytes())
    assert [one["record"] for one in manifest["case"]["incidents"]] == records
    text = printed(folder)
    assert all(f"Voorval nummer {number} van velen." in text for number in range(400))


def test_three_hundred_pieces_go_in_one_folder_and_in_one_zip(
    diary: Diary, library: Library, printer: TextPrinter, tmp_path: Path
) -> None:
    record = diary.add(Incident("Hij bleef schrijven.")).record
    for number in range(300):
        diary.vault.attach(record, f"{number}.txt", BytesIO(f"Bericht {number}".encode()), StoppedClock().now())
    making = made(diary, library, [record], tmp_path / "map", printer=printer)
    names = sorted(path.name for path in (making.folder / "bewijs").iterdir())
    assert names == sorted(f"B{number:02}.txt" for number in range(1, 301))
    assert (making.folder / "bewijs" / "B300.txt").read_text() == "Bericht 299"
    assert verify(making.folder, making.code).ok
    told: list[str] = []
    file = GrowingFile(tmp_path / "map.zip", ".onaf-1")
    ZippedFolders().write(making.folder, making.code, file, "paard boom fiets zee lamp", told.append, no_one_cancels)
    assert file.target.stat().st_size > sum(path.stat().st_size for path in making.folder.rglob("*") if path.is_file())
    assert told[-1].startswith("Bestand 309 van 309 ")


@pytest.mark.parametrize("words", ["nog een woord ", "aaneen", "regel\n"])
def test_a_million_characters_in_one_field_are_printed_to_the_last(
    words: str, diary: Diary, library: Library, tmp_path: Path
) -> None:
    text = words * (1_000_000 // len(words) // (20 if words.endswith("\n") else 1))
    record = diary.add(Incident(f"{text} hier houdt het op")).record
    folder = made(diary, library, [record], tmp_path / "map").folder
    assert verify(folder).ok
    told = bare(printed(folder))
    assert "hierhoudthetop" in told
    assert told.count(bare(words)) >= text.count(words) * 0.98  # at the foot of a page a line may be cut in two


@pytest.mark.parametrize("text", MARKUP)
def test_markup_is_printed_as_it_was_typed(text: str, diary: Diary, library: Library, tmp_path: Path) -> None:
    incident = Incident(f"begin {text} eind", literal_words=text, place=text, means=text)
    answers = replace(ANSWERS, complainant=Complainant(text, text, text, text), place=text)
    folder = made(diary, library, [diary.add(incident).record], tmp_path / "map", answers).folder
    assert bare(printed(folder)).count(bare(text)) >= 6


@pytest.mark.parametrize("text", MARKUP)
def test_markup_is_printed_as_it_was_typed_on_the_sheet_with_private_values(
    text: str, diary: Diary, library: Library, tmp_path: Path
) -> None:
    answers = replace(ANSWERS, private=Private(school=text))
    folder = made(diary, library, [diary.add(Incident("x")).record], tmp_path / "map", answers).folder
    assert bare(text) in bare(printed(folder, "gegevensblad.pdf"))


def test_a_function_that_is_not_filled_in_is_not_guessed(diary: Diary, library: Library, tmp_path: Path) -> None:
    answers = replace(ANSWERS, complainant=Complainant("M. Verhaegen"))
    record = diary.add(Incident("De wethouder stond ernaast.")).record
    told = " ".join(printed(made(diary, library, [record], tmp_path / "map", answers).folder).split())
    assert "Ik, M. Verhaegen, doe aangifte van 1 incident." in told
    assert "Functie" not in told


@pytest.fixture
def spoiled(library: Library, tmp_path: Path) -> tuple[Diary, Evidence]:
    """One piece that is whole and one that is not what was stored any more."""
    vault = Spoiled()
    diary = Diary(vault, StoppedClock())
    record = diary.add(Incident("Hij schreef.")).record
    vault.attach(record, "heel.txt", BytesIO(b"heel"), StoppedClock().now())
    piece = vault.attach(record, "kapot.txt", BytesIO(b"kapot"), StoppedClock().now())
    vault.spoiled = piece.record
    return diary, piece


@pytest.mark.parametrize("private", [Private(family=("Joost",)), Private()])
@pytest.mark.parametrize("give", [None, "original"])
def test_a_piece_that_is_not_what_was_stored_is_refused_by_name(
    give: str | None, private: Private, spoiled: tuple[Diary, Evidence], library: Library, tmp_path: Path
) -> None:
    diary, piece = spoiled
    decided = Shielding(pieces=(PieceGiven(piece.record, "original", "toch"),)) if give else None
    answers = replace(ANSWERS, private=private, shielding=decided)
    with pytest.raises(Undecided) as refused:
        made(diary, library, list(diary_records(diary)), tmp_path / "map", answers)
    assert refused.value.happened == "Niet meer zoals u het heeft bewaard: ‘kapot.txt’."
    assert refused.value.pieces == (piece,)
    assert list(tmp_path.iterdir()) == []


def test_without_that_piece_the_folder_is_made(
    spoiled: tuple[Diary, Evidence], library: Library, tmp_path: Path
) -> None:
    diary, piece = spoiled
    answers = replace(ANSWERS, shielding=Shielding(pieces=(PieceGiven(piece.record, "nothing", None),)))
    making = made(diary, library, list(diary_records(diary)), tmp_path / "map", answers)
    assert [path.read_bytes() for path in (making.folder / "bewijs").iterdir()] == [b"heel"]
    assert making.seen.pieces[1].found.unseen == (DAMAGED,)


def test_one_that_spoils_while_the_folder_is_written_leaves_nothing(
    spoiled: tuple[Diary, Evidence], library: Library, printer: TextPrinter, tmp_path: Path
) -> None:
    diary, piece = spoiled
    vault = diary.vault
    assert isinstance(vault, Spoiled)
    spoils = vault
    spoils.spoiled = None

    class Spoiling:
        def stream(
            self, report: Report, photos: Iterable[bytes], cancelled: Cancelled, drawn: Callable[[int], None]
        ) -> Iterator[bytes]:
            spoils.spoiled = piece.record
            return printer.stream(report, photos, cancelled, drawn)

    with pytest.raises(CannotContinue, match="beschadigd"):
        made(diary, library, list(diary_records(diary)), tmp_path / "map", printer=Spoiling())
    assert list(tmp_path.iterdir()) == []


def diary_records(diary: Diary) -> Iterator[RecordId]:
    return (row.record for row in diary.rows())
