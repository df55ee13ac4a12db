"""The folder for the police: complete, in order, without private values, and all of it or nothing."""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.application.conftest import StoppedClock, TextPrinter
from tests.fake_viewer import FakeViewer
from weerbaar_desktop.application.diary import Diary, InMemory, no_one_cancels
from weerbaar_desktop.application.handover_folder import HandoverFolders, MadeFolder, NothingChosen, incidents_in_order
from weerbaar_desktop.application.piece_search import PieceSearch
from weerbaar_desktop.application.ports import Cancelled
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.aangifte import AangifteAnswers, Complainant, Private
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.errors import CannotContinue, NoSuchRecord
from weerbaar_desktop.domain.incident import Incident, Occurred
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.report import Code, Heading, Paragraph, Quote, Report, Table
from weerbaar_desktop.dossier.verify import verify
from weerbaar_desktop.dossier.writer import FolderWriter

ANSWERS = AangifteAnswers(
    Complainant("M. Verhaegen", "wethouder", "gemeente Lindewaard", "Raadhuisplein 1"),
    prosecution=True,
    private=Private(home_address="Dorpsstraat 12, 1234 AB Lindewaard", family=("Joost Verhaegen",)),
)


@pytest.fixture
def folders(library: Library, printer: TextPrinter) -> HandoverFolders:
    return HandoverFolders(library, printer, FolderWriter(), PieceSearch(FakeViewer()))


def make(folders: HandoverFolders, diary: Diary, records: list[RecordId], target: Path) -> MadeFolder:
    return folders.make(diary.vault, records, ANSWERS, target, lambda _: None, no_one_cancels)


def on_day(day: int, account: str) -> Incident:
    return Incident(account, occurred=Occurred(StoppedClock().moment.replace(day=day)))


def texts(report: Report) -> str:
    return repr(report.blocks)


def test_incidents_stand_in_the_order_in_which_they_happened(
    folders: HandoverFolders, diary: Diary, printer: TextPrinter, tmp_path: Path
) -> None:
    later, first = diary.add(on_day(20, "tweede")).record, diary.add(on_day(3, "eerste")).record
    make(folders, diary, [later, first], tmp_path / "map")
    (overview,) = (block for block in printer.printed[0].blocks if isinstance(block, Table))
    assert [row[3] for row in overview.rows] == ["eerste", "tweede"]
    manifest = json.loads((tmp_path / "map" / "manifest.json").read_bytes())
    assert [incident["record"] for incident in manifest["case"]["incidents"]] == [first, later]


def test_a_private_value_is_covered_in_the_text_and_its_field_stays_closed(
    folders: HandoverFolders, diary: Diary, printer: TextPrinter, tmp_path: Path
) -> None:
    incident = Incident("Hij stond op Dorpsstraat 12.", literal_words="Groet aan Joost", place="markt")
    made = make(folders, diary, [diary.add(incident).record], tmp_path / "map")
    assert "Dorpsstraat" not in texts(printer.printed[0])
    assert Quote("Groet aan [afgeschermd]", "Letterlijke woorden") in printer.printed[0].blocks
    assert "Dorpsstraat 12" in texts(printer.printed[1])
    line = json.loads((made.folder / "journaal.jsonl").read_bytes())
    assert {"account", "literal_words"} & set(line["open"]) == set()
    assert line["open"]["place"]["value"] == "markt"
    assert "account" in line["c"]


def test_who_received_a_piece_before_stands_in_the_next_aangifte(
    folders: HandoverFolders, diary: Diary, printer: TextPrinter, clock: StoppedClock, tmp_path: Path
) -> None:
    record = diary.add(Incident("Hij schreef")).record
    piece = diary.attach(record, InMemory("brief.txt", b"een brief die al eens is gegeven"))
    make(folders, diary, [record], tmp_path / "eerst")
    diary.vault.record_custody(piece.record, "handed_over", piece.sha256, clock.now(), note="voor Joost")
    diary.vault.record_custody(piece.record, "packed", piece.sha256, clock.now(), note="voor mr. Pieters")
    make(folders, diary, [record], tmp_path / "later")
    assert "al eerder is gegeven" not in texts(printer.printed[0])
    assert "Pieters" not in texts(printer.printed[2])
    received = [block for block in printer.printed[2].blocks if isinstance(block, Table)][-1]
    assert received.rows == (
        ("B01", "22 november 2026, 21:40", "In een map voor de politie gezet", "voor [afgeschermd]"),
        ("B01", "22 november 2026, 21:40", "In een versleuteld pakket gezet", ""),
    )


def test_other_incidents_stay_hidden_but_counted(folders: HandoverFolders, diary: Diary, tmp_path: Path) -> None:
    diary.add(Incident("Dit gaat niemand aan"))
    made = make(folders, diary, [diary.add(Incident("Dit wel")).record], tmp_path / "map")
    diary.add(Incident("En dit kwam later"))
    hidden, shown = map(json.loads, (made.folder / "journaal.jsonl").read_bytes().splitlines())
    assert set(hidden) == {"seq", "body"}
    assert shown["open"]["account"]["value"] == "Dit wel"


def test_every_revision_of_a_chosen_incident_is_shown(
    folders: HandoverFolders, diary: Diary, clock: StoppedClock, tmp_path: Path
) -> None:
    record = diary.add(Incident("Het was een man.")).record
    clock.goes_on(days=1)
    diary.amend(record, Incident("Het was een vrouw."), "verkeerd gezien")
    made = make(folders, diary, [record], tmp_path / "map")
    lines = [json.loads(line) for line in (made.folder / "journaal.jsonl").read_bytes().splitlines()]
    assert [line["open"]["account"]["value"] for line in lines] == ["Het was een man.", "Het was een vrouw."]
    assert lines[1]["open"]["reason"]["value"] == "verkeerd gezien"


def test_the_code_on_the_paper_is_the_one_the_verifier_says(
    folders: HandoverFolders, diary: Diary, printer: TextPrinter, tmp_path: Path
) -> None:
    made = make(folders, diary, [diary.add(Incident("x")).record], tmp_path / "map")
    codes = [block.digits for block in printer.printed[0].blocks if isinstance(block, Code)]
    assert made.code == codes[0]
    assert made.fingerprint == codes[2]
    assert verify(made.folder, made.code, made.fingerprint).ok


def test_nothing_chosen_or_not_there_makes_no_folder(folders: HandoverFolders, diary: Diary, tmp_path: Path) -> None:
    with pytest.raises(NothingChosen):
        make(folders, diary, [], tmp_path / "map")
    with pytest.raises(NoSuchRecord):
        make(folders, diary, [RecordId("0" * 32)], tmp_path / "map")
    assert not (tmp_path / "map").exists()


def test_evidence_that_no_longer_verifies_stops_the_folder(
    folders: HandoverFolders, diary: Diary, tmp_path: Path
) -> None:
    record = diary.add(Incident("x")).record
    (tmp_path / "foto.bin").write_bytes(b"a" * 3_000_000)
    diary.attach(record, tmp_path / "foto.bin")
    (stored,) = (tmp_path / "proef.kluis" / "bijlagen").rglob("*.wbx")
    data = bytearray(stored.read_bytes())
    data[1_500_000] ^= 1
    stored.chmod(0o600)
    stored.write_bytes(data)
    with pytest.raises(CannotContinue):
        make(folders, diary, [record], tmp_path / "map")
    assert not [path for path in tmp_path.iterdir() if "map" in path.name]


def test_stopping_leaves_nothing_behind(library: Library, diary: Diary, tmp_path: Path) -> None:
    class Patient:
        """Prints, and does not look at Cancel."""

        def stream(self, report: Report, photos: object, cancelled: object, drawn: object) -> Iterator[bytes]:
            yield repr((report, photos, cancelled, drawn)).encode()

    folders = HandoverFolders(library, Patient(), FolderWriter(), PieceSearch(FakeViewer()))
    record = diary.add(Incident("x")).record
    with pytest.raises(CannotContinue):
        folders.make(diary.vault, [record], ANSWERS, tmp_path / "map", lambda _: None, lambda: True)
    assert not [path for path in tmp_path.iterdir() if "map" in path.name]


def test_the_three_kinds_of_empty_are_told_apart(
    folders: HandoverFolders, diary: Diary, printer: TextPrinter, tmp_path: Path
) -> None:
    incident = Incident("x", unknown=("means",), withheld=("told",))
    make(folders, diary, [diary.add(incident).record], tmp_path / "map")
    said = texts(printer.printed[0])
    assert "('Middel', 'Weet ik niet')" in said
    assert "('Wie ervan weet', 'Laat ik weg')" in said
    (rest,) = (
        block
        for block in printer.printed[0].blocks
        if isinstance(block, Paragraph) and block.text.startswith("Niet ingevuld")
    )
    assert "Plaats" in rest.text
    assert "Middel" not in rest.text


def test_what_lay_in_the_bin_for_a_while_is_not_said_to_have_been_added_to(
    folders: HandoverFolders, diary: Diary, printer: TextPrinter, tmp_path: Path
) -> None:
    record = diary.add(Incident("Er werd geroepen.")).record
    diary.put_away(record, "dubbel")
    diary.bring_back(record)
    make(folders, diary, [record], tmp_path / "map")
    said = texts(printer.printed[0])
    assert "daarna 2 latere versies, de laatste op" in said
    assert "keer aangevuld" not in said


def test_headings_of_a_report_never_skip_a_level(
    folders: HandoverFolders, diary: Diary, printer: TextPrinter, tmp_path: Path
) -> None:
    moment = StoppedClock().moment.astimezone(HOME_ZONE)
    full = Incident(
        "x",
        literal_words="woorden",
        interpretation="gevoel",
        occurred=Occurred(moment),
        known_on=moment,
        channel="email",
        place="hier",
        means="mes",
        demand="stop",
    )
    make(folders, diary, [diary.add(full).record], tmp_path / "map")
    levels = [block.level for block in printer.printed[0].blocks if isinstance(block, Heading)]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in itertools.pairwise(levels))


def test_a_private_value_at_the_cut_of_the_overview_is_covered_too(
    folders: HandoverFolders, diary: Diary, printer: TextPrinter, tmp_path: Path
) -> None:
    for before in range(100, 125):
        diary.add(Incident("x" * before + " Dorpsstraat 12 en verder"))
    records = [row.record for row in diary.rows()]
    make(folders, diary, records, tmp_path / "map")
    (overview,) = (block for block in printer.printed[0].blocks if isinstance(block, Table))
    assert not [row[3] for row in overview.rows if "Dorps" in row[3]]


def test_what_was_left_out_on_purpose_stays_closed_in_earlier_revisions(
    folders: HandoverFolders, diary: Diary, tmp_path: Path
) -> None:
    record = diary.add(Incident("x", told="Els")).record
    diary.amend(record, Incident("x", withheld=("told",)), "liever niet")
    made = make(folders, diary, [record], tmp_path / "map")
    text = (made.folder / "journaal.jsonl").read_text(encoding="utf-8")
    assert "Els" not in text
    first, second = map(json.loads, text.splitlines())
    assert "told" in first["c"]
    assert second["open"]["withheld"]["value"] == ["told"]


def test_ones_own_name_and_town_are_not_covered_but_the_home_address_is(
    library: Library, diary: Diary, printer: TextPrinter, tmp_path: Path
) -> None:
    private = Private("Dorpsstraat 12, Lindewaard", family=("Joost Verhaegen",), birth_place="Lindewaard")
    who = Complainant("M. Verhaegen", "wethouder", "gemeente Lindewaard", "Dorpsstraat 12")
    folders = HandoverFolders(library, printer, FolderWriter(), PieceSearch(FakeViewer()))
    answers = AangifteAnswers(who, private=private, place="Lindewaard")
    record = diary.add(Incident("Hij riep Joost.")).record
    folders.make(diary.vault, [record], answers, tmp_path / "map", lambda _: None, no_one_cancels)
    said = texts(printer.printed[0])
    assert "M. Verhaegen, wethouder bij gemeente Lindewaard" in said
    assert "Hij riep [afgeschermd]." in said
    assert "Dorpsstraat" not in said


def test_a_klacht_is_never_made_on_somebody_elses_behalf(
    library: Library, diary: Diary, printer: TextPrinter, tmp_path: Path
) -> None:
    who = Complainant("G. Riffier", "griffier", behalf_of="wethouder M. Verhaegen")
    answers = AangifteAnswers(who, prosecution=True)
    record = diary.add(Incident("x")).record
    HandoverFolders(library, printer, FolderWriter(), PieceSearch(FakeViewer())).make(
        diary.vault, [record], answers, tmp_path / "map", lambda _: None, no_one_cancels
    )
    said = texts(printer.printed[0])
    assert "Ik doe tevens klacht" not in said
    assert "Een klacht kan alleen wethouder M. Verhaegen zelf doen" in said


@pytest.mark.parametrize(
    ("behalf_of", "wanted", "sentence"),
    [
        (None, True, "Ik wil mijn schade vergoed krijgen. Ik vraag de politie"),
        (None, False, "Ik vraag geen vergoeding van schade."),
        ("raadslid J. Bakker", True, "Ik vraag namens raadslid J. Bakker om vergoeding van schade."),
        ("raadslid J. Bakker", False, "Ik vraag namens raadslid J. Bakker geen vergoeding van schade."),
    ],
)
def test_damage_is_of_whom_it_happened_to(
    library: Library,
    diary: Diary,
    printer: TextPrinter,
    tmp_path: Path,
    behalf_of: str | None,
    wanted: bool,
    sentence: str,
) -> None:
    answers = AangifteAnswers(Complainant("M. Verhaegen", behalf_of=behalf_of), damages=wanted)
    record = diary.add(Incident("x")).record
    HandoverFolders(library, printer, FolderWriter(), PieceSearch(FakeViewer())).make(
        diary.vault, [record], answers, tmp_path / "map", lambda _: None, no_one_cancels
    )
    said = texts(printer.printed[0])
    assert sentence in said
    assert ("mijn schade" in said) is (wanted and behalf_of is None)


@pytest.mark.parametrize(
    ("wanted", "sentence"),
    [(True, "Ik doe tevens klacht en verzoek tot vervolging."), (False, "Ik vraag op dit moment niet om vervolging.")],
)
def test_an_aangifte_is_a_klacht_when_the_person_asks_for_prosecution(
    library: Library, diary: Diary, printer: TextPrinter, tmp_path: Path, wanted: bool, sentence: str
) -> None:
    answers = AangifteAnswers(Complainant("M. Verhaegen"), prosecution=wanted)
    record = diary.add(Incident("x")).record
    HandoverFolders(library, printer, FolderWriter(), PieceSearch(FakeViewer())).make(
        diary.vault, [record], answers, tmp_path / "map", lambda _: None, no_one_cancels
    )
    said = texts(printer.printed[0])
    assert sentence in said
    assert ("tevens klacht" in said) is wanted


def test_a_folder_is_never_written_inside_the_vault(folders: HandoverFolders, diary: Diary) -> None:
    record = diary.add(Incident("x")).record
    target = diary.vault.description.folder / "bijlagen" / "map"
    with pytest.raises(CannotContinue, match="in de kluis zelf"):
        make(folders, diary, [record], target)
    assert not target.exists()


def test_paper_and_journal_tell_one_state_of_the_vault(library: Library, diary: Diary, tmp_path: Path) -> None:
    record = diary.add(Incident("OUDE TEKST")).record

    class AmendsMeanwhile(TextPrinter):
        """Somebody goes on writing while the aangifte is being made."""

        def print(self, report: Report, cancelled: Cancelled) -> bytes:
            diary.amend(record, Incident("NIEUWE TEKST"), "verder gedacht")
            return super().print(report, cancelled)

    with closing(diary.vault.reader()) as reader:
        made = HandoverFolders(library, AmendsMeanwhile(), FolderWriter(), PieceSearch(FakeViewer())).make(
            reader, [record], ANSWERS, tmp_path / "map", lambda _: None, no_one_cancels
        )
    (line,) = (made.folder / "journaal.jsonl").read_bytes().splitlines()
    assert json.loads(line)["open"]["account"]["value"] == "OUDE TEKST"


def test_what_was_recorded_in_the_same_second_stands_in_the_order_of_the_journal(diary: Diary) -> None:
    added = [diary.add(Incident(f"Regel {number}")).record for number in range(9)]
    assert [stored.record for stored in incidents_in_order(diary.vault, added[::-1])] == added


def test_it_tells_which_page_is_made_while_the_folder_is_written(
    folders: HandoverFolders, diary: Diary, tmp_path: Path
) -> None:
    told: list[str] = []
    record = diary.add(Incident("x")).record
    folders.make(diary.vault, [record], ANSWERS, tmp_path / "map", told.append, no_one_cancels)
    assert told[-5:] == [
        "De aangifte opmaken", "Bladzijde 1 opmaken", "Het gegevensblad opmaken", "Bladzijde 1 opmaken",
        "De map schrijven en nakijken",
    ]  # fmt: skip


def test_who_stops_half_way_a_document_lets_its_process_go(library: Library, diary: Diary, tmp_path: Path) -> None:
    ended: list[str] = []

    class Endless(TextPrinter):
        """Goes on until nobody listens."""

        def stream(
            self, report: Report, photos: object, cancelled: object, drawn: Callable[[int], None]
        ) -> Iterator[bytes]:
            try:
                for sheet in itertools.count(1):
                    drawn(sheet)
                    yield b"een blad"
            finally:
                ended.append("gestopt")

    folders = HandoverFolders(library, Endless(), FolderWriter(), PieceSearch(FakeViewer()))
    told: list[str] = []
    record = diary.add(Incident("x")).record
    with pytest.raises(CannotContinue, match="gestopt") as stopped:
        folders.make(
            diary.vault, [record], ANSWERS, tmp_path / "map", told.append, lambda: told[-1] == "Bladzijde 5 opmaken"
        )
    assert (stopped.value.happened, ended) == ("U bent gestopt.", ["gestopt"])
    assert not [path for path in tmp_path.iterdir() if "map" in path.name]
