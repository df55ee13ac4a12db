"""A handover that was cut off is found again, cleared away or noted; nothing readable is left unseen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.application.conftest import StoppedClock, TextPrinter
from tests.application.test_handover_folder import ANSWERS
from tests.fake_viewer import FakeViewer
from tests.fakes import FakeVault
from weerbaar_desktop.application.diary import Diary, InMemory, no_one_cancels
from weerbaar_desktop.application.exports import Exports
from weerbaar_desktop.application.handover_folder import HandoverFolders, MadeFolder
from weerbaar_desktop.application.piece_search import PieceSearch
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.custody import Custody
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.incident import Incident
from weerbaar_desktop.dossier.writer import FolderWriter


@pytest.fixture
def exports(diary: Diary, clock: StoppedClock) -> Exports:
    return Exports(diary.vault, FolderWriter(), clock)


def later(exports: Exports) -> Exports:
    """As after a new start of the program."""
    return replace(exports, session="een volgende")


def make(library: Library, diary: Diary, target: Path) -> MadeFolder:
    record = diary.add(Incident("x")).record
    diary.attach(record, InMemory("bericht.txt", b"Ik weet je te vinden"))
    folders = HandoverFolders(library, TextPrinter(), FolderWriter(), PieceSearch(FakeViewer()))
    return folders.make(diary.vault, [record], ANSWERS, target, lambda _: None, no_one_cancels)


def test_a_handover_that_ended_well_leaves_a_line_and_nothing_else(
    exports: Exports, library: Library, diary: Diary, tmp_path: Path
) -> None:
    exports.begin(tmp_path / "map")
    made = make(library, diary, tmp_path / "map")
    before = diary.vault.head().seq
    exports.finish(made)
    assert diary.vault.head().seq == before + 2
    assert later(exports).left_over() is None
    (stored,) = (diary.vault.incident(row.record) for row in diary.rows())
    (piece,) = stored.evidence
    assert diary.vault.custody(piece.record) == (
        Custody(piece.record, "handed_over", "2026-11-22T20:40:00Z", piece.sha256, note="in de map bij een aangifte"),
    )


def test_a_folder_of_before_is_not_taken_for_one_that_was_cut_off(
    exports: Exports, library: Library, diary: Diary, tmp_path: Path
) -> None:
    exports.begin(tmp_path / "map")
    exports.finish(make(library, diary, tmp_path / "map"))
    with pytest.raises(CannotContinue, match="bestaat al iets"):
        exports.begin(tmp_path / "map")
    assert later(exports).left_over() is None


def test_half_a_folder_is_found_and_cleared_away(exports: Exports, tmp_path: Path) -> None:
    exports.begin(tmp_path / "map")
    half = tmp_path / ".map.onaf-0123456789abcdef"
    half.mkdir()
    (half / "gegevensblad.pdf").write_text("Dorpsstraat 12")
    other = tmp_path / ".anders.onaf-0123456789abcdef"
    other.mkdir()
    found = later(exports).left_over()
    assert found is not None
    assert "leesbare tekst" in found.words
    exports.settle(found)
    assert not half.exists()
    assert other.exists()
    assert later(exports).left_over() is None


def test_a_whole_folder_that_was_never_noted_is_noted_later(
    exports: Exports, library: Library, diary: Diary, tmp_path: Path
) -> None:
    exports.begin(tmp_path / "map")
    make(library, diary, tmp_path / "map")
    before = diary.vault.head().seq
    found = later(exports).left_over()
    assert found is not None
    assert "nog niet in het journaal" in found.words
    exports.settle(found)
    assert (tmp_path / "map" / "manifest.json").is_file()
    assert diary.vault.head().seq == before + 2
    (stored,) = (diary.vault.incident(row.record) for row in diary.rows())
    (piece,) = stored.evidence
    assert [(act.act, act.sha256) for act in diary.vault.custody(piece.record)] == [("handed_over", piece.sha256)]


def test_a_folder_that_is_noted_later_is_known_by_its_code_and_its_incidents(
    exports: Exports, library: Library, diary: Diary, tmp_path: Path
) -> None:
    exports.begin(tmp_path / "map")
    made = make(library, diary, tmp_path / "map")
    found = later(exports).left_over()
    assert found is not None
    exports.settle(found)
    (exported,), (row,) = diary.vault.exports(), diary.rows()
    assert row.handed_over
    assert (exported.code, exported.incidents) == (made.code, (row.record,))


def test_a_folder_of_another_vault_tells_nothing_of_this_one(
    exports: Exports, library: Library, diary: Diary, tmp_path: Path
) -> None:
    exports.begin(tmp_path / "map")
    make(library, diary, tmp_path / "map")
    manifest = tmp_path / "map" / "manifest.json"
    ours = diary.vault.description.vault_id
    manifest.write_bytes(manifest.read_bytes().replace(ours.encode(), b"0" * len(ours)))
    found = later(exports).left_over()
    assert found is not None
    exports.settle(found)
    assert diary.vault.exports() == ()


def test_a_folder_that_somebody_changed_since_is_noted_all_the_same(
    exports: Exports, library: Library, diary: Diary, tmp_path: Path
) -> None:
    exports.begin(tmp_path / "map")
    make(library, diary, tmp_path / "map")
    (tmp_path / "map" / "manifest.json").write_bytes(b'{"case":[]}')
    before = diary.vault.head().seq
    found = later(exports).left_over()
    assert found is not None
    exports.settle(found)
    assert diary.vault.head().seq == before + 1


def test_an_export_that_a_lock_stopped_is_told_of_once(exports: Exports, diary: Diary, tmp_path: Path) -> None:
    assert later(exports).take_stopped() == ""
    exports.begin(tmp_path / "map")
    assert "Er is niets van blijven staan" in later(exports).take_stopped()
    assert later(exports).take_stopped() == ""


def test_what_is_left_on_the_disk_is_not_told_of_as_stopped(exports: Exports, tmp_path: Path) -> None:
    exports.begin(tmp_path / "map")
    (tmp_path / ".map.onaf-0123456789abcdef").mkdir()
    assert later(exports).take_stopped() == ""
    assert later(exports).left_over() is not None


def test_where_the_vault_cannot_say_what_was_under_way_another_folder_is_made_all_the_same(
    library: Library, clock: StoppedClock, tmp_path: Path
) -> None:
    vault = FakeVault()
    exports = Exports(vault, FolderWriter(), clock)
    exports.begin(tmp_path / "map")
    made = make(library, Diary(vault, clock), tmp_path / "map")
    vault.harm_draft("export")
    assert (later(exports).left_over(), later(exports).take_stopped()) == (None, "")
    exports.finish(made)
    exports.begin(tmp_path / "nog een")
    assert later(exports).going_out.take_lost()
    assert not later(exports).going_out.take_lost()
    assert [one.code for one in vault.exports()] == [made.code]
    assert later(exports).take_stopped()


def test_an_export_that_made_nothing_is_forgotten(exports: Exports, diary: Diary, tmp_path: Path) -> None:
    exports.begin(tmp_path / "map")
    assert later(exports).left_over() is None
    assert diary.vault.draft("export") is None


def test_what_is_being_written_now_is_nothing_that_was_left_behind(
    exports: Exports, diary: Diary, tmp_path: Path
) -> None:
    exports.begin(tmp_path / "map")
    assert exports.left_over() is None
    (tmp_path / ".map.onaf-0123456789abcdef").mkdir()
    assert (exports.left_over(), exports.take_stopped()) == (None, "")
    assert diary.vault.draft("export") is not None
    assert later(exports).left_over() is not None


@pytest.mark.parametrize("how", ["cut off", "given up"])
def test_half_a_folder_on_a_stick_that_is_away_is_found_when_it_is_back(
    exports: Exports, diary: Diary, tmp_path: Path, how: str
) -> None:
    stick, away = tmp_path / "stick", tmp_path / "weg"
    half = stick / ".map.onaf-0123456789abcdef"
    half.mkdir(parents=True)
    exports.begin(stick / "map")
    stick.rename(away)
    if how == "given up":
        exports.give_up(stick / "map")
    assert (later(exports).take_stopped(), later(exports).left_over()) == ("", None)
    exports.begin(tmp_path / "map")
    exports.give_up(tmp_path / "map")
    away.rename(stick)
    found = later(exports).left_over()
    assert found is not None
    exports.settle(found)
    assert not half.exists()
    assert diary.vault.draft("export") is None


def test_a_disk_that_gives_an_error_is_one_that_is_away(
    exports: Exports, diary: Diary, clock: StoppedClock, tmp_path: Path
) -> None:
    nowhere = tmp_path / ("x" * 300) / "map"  # the system cannot even look there
    diary.vault.save_draft("export", {"target": str(nowhere)}, clock.now())
    assert (later(exports).take_stopped(), later(exports).left_over()) == ("", None)
    assert diary.vault.draft("export") is not None


def test_what_an_earlier_version_kept_of_an_export_is_read(
    exports: Exports, diary: Diary, clock: StoppedClock, tmp_path: Path
) -> None:
    (tmp_path / ".map.onaf-0123456789abcdef").mkdir()
    diary.vault.save_draft("export", {"target": str(tmp_path / "map")}, clock.now())
    assert exports.left_over() is not None


@pytest.mark.parametrize("klacht", [True, False, None])
def test_a_folder_that_is_noted_later_is_no_klacht_unless_it_is_known_that_it_may_be_one(
    exports: Exports, library: Library, diary: Diary, clock: StoppedClock, tmp_path: Path, *, klacht: bool | None
) -> None:
    if klacht is None:  # as an earlier version kept it
        diary.vault.save_draft("export", [{"target": str(tmp_path / "map"), "session": "een vorige"}], clock.now())
    else:
        exports.begin(tmp_path / "map", klacht=klacht)
    make(library, diary, tmp_path / "map")
    later(exports).settle_left_over()
    assert [one.no_klacht for one in diary.vault.exports()] == [klacht is not True]


def test_a_whole_folder_that_was_never_noted_is_noted_for_what_it_was_made(
    exports: Exports, library: Library, diary: Diary, tmp_path: Path
) -> None:
    exports.begin(tmp_path / "map", "klacht", klacht=True)
    made = make(library, diary, tmp_path / "map")
    found = later(exports).left_over()
    assert found is not None
    before = diary.vault.head().seq
    exports.settle(found)
    lines = list(diary.vault.lines(before + 1, [line.record for line, _ in diary.vault.lines(before + 1, ())]))
    content = lines[before][1]
    assert content is not None
    noted = dict(made.of_way("klacht").journal_document)
    del noted["shielding"]  # what was covered stands in no manifest
    assert content.document == noted


def test_the_journal_says_for_which_way_a_folder_was_made_and_older_lines_say_aangifte(
    exports: Exports, library: Library, diary: Diary, tmp_path: Path
) -> None:
    made = make(library, diary, tmp_path / "map")
    exports.finish(made)
    exports.finish(made.of_way("klacht"))
    old = {key: value for key, value in made.journal_document.items() if key != "what"}
    diary.vault.record_export(old, exports.clock.now())
    assert [one.what for one in diary.vault.exports()] == ["aangifte", "klacht", "aangifte"]
