"""A piece goes out bit for bit, the journal says so, and one that was cut off leaves nothing readable behind."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.application.conftest import StoppedClock
from tests.fakes import FakeVault
from weerbaar_desktop.application.diary import Diary, InMemory, no_one_cancels
from weerbaar_desktop.application.taking_out import HALF, InsideVault, TakingOut, UnderWay, proposed_name
from weerbaar_desktop.domain.custody import Custody
from weerbaar_desktop.domain.errors import CannotContinue, Stopped
from weerbaar_desktop.domain.incident import Evidence, Incident
from weerbaar_desktop.presentation.piece_shown import acts_shown
from weerbaar_desktop.system.new_file import LargeFiles

FILM = b"\x00\x00\x00\x18ftypmp42" + bytes(range(256)) * 9000


@pytest.fixture
def piece(diary: Diary) -> Evidence:
    record = diary.add(Incident("Er kwam een film.")).record
    return diary.attach(record, InMemory("../film\u202e4pm.exe", FILM))


@pytest.fixture
def taking_out(diary: Diary, clock: StoppedClock) -> TakingOut:
    return TakingOut(diary.vault, LargeFiles(), clock)


def test_a_piece_goes_out_bit_for_bit_and_the_journal_says_so(
    taking_out: TakingOut, diary: Diary, piece: Evidence, tmp_path: Path
) -> None:
    under_way = taking_out.begin(piece.record, tmp_path / proposed_name(piece))
    taking_out.write(under_way, no_one_cancels)
    assert diary.vault.custody(piece.record) == ()
    taking_out.finish(under_way)
    assert (tmp_path / f"bewijs-{piece.sha256[:8]}.mp4").read_bytes() == FILM
    assert diary.vault.custody(piece.record) == (
        Custody(piece.record, "exported", "2026-11-22T20:40:00Z", piece.sha256),
    )
    assert taking_out.settle() == ""
    assert len(diary.vault.custody(piece.record)) == 1


def test_what_went_out_under_a_broken_clock_can_still_be_shown(
    taking_out: TakingOut, diary: Diary, clock: StoppedClock, piece: Evidence, tmp_path: Path
) -> None:
    clock.moment = datetime(9999, 12, 31, 23, 59, tzinfo=UTC)
    under_way = taking_out.begin(piece.record, tmp_path / "film.mp4")
    taking_out.write(under_way, no_one_cancels)
    taking_out.finish(under_way)
    assert len(acts_shown(piece, diary.vault.custody(piece.record))) == 2


def test_where_it_cannot_be_read_what_was_under_way_a_piece_goes_out_all_the_same_and_it_is_said_once(
    clock: StoppedClock, tmp_path: Path
) -> None:
    vault = FakeVault()
    diary = Diary(vault, clock)
    kept = diary.attach(diary.add(Incident("Er kwam een film.")).record, InMemory("film.mp4", FILM))
    taking_out = TakingOut(vault, LargeFiles(), clock)
    vault.harm_draft("taking_out")
    assert taking_out.settle() == ""
    under_way = taking_out.begin(kept.record, tmp_path / "film.mp4")
    taking_out.write(under_way, no_one_cancels)
    taking_out.finish(under_way)
    assert len(vault.custody(kept.record)) == 1
    assert taking_out.going_out.take_lost()
    assert not taking_out.going_out.take_lost()


def test_who_stops_it_leaves_no_file_and_no_line(
    taking_out: TakingOut, diary: Diary, piece: Evidence, tmp_path: Path
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    under_way = taking_out.begin(piece.record, folder / "film.mp4")
    with pytest.raises(Stopped):
        taking_out.write(under_way, iter((False, True)).__next__)
    taking_out.give_up(under_way)
    assert not list(folder.iterdir())
    assert (taking_out.settle(), diary.vault.custody(piece.record)) == ("", ())


def test_nothing_goes_into_the_vault_or_over_another_file(
    taking_out: TakingOut, diary: Diary, piece: Evidence, tmp_path: Path
) -> None:
    with pytest.raises(InsideVault):
        taking_out.begin(piece.record, diary.vault.description.folder / "bijlagen" / "film.mp4")
    (tmp_path / "film.mp4").write_bytes(b"van iemand anders")
    with pytest.raises(CannotContinue, match="Er staat al een bestand"):
        taking_out.write(taking_out.begin(piece.record, tmp_path / "film.mp4"), no_one_cancels)
    assert (tmp_path / "film.mp4").read_bytes() == b"van iemand anders"


def test_half_a_file_is_taken_away_at_the_next_opening(
    taking_out: TakingOut, diary: Diary, piece: Evidence, tmp_path: Path
) -> None:
    under_way = taking_out.begin(piece.record, tmp_path / "film.mp4")
    half = tmp_path / under_way.half
    half.write_bytes(FILM[:100])
    assert "half stond, is weggehaald" in taking_out.settle()
    assert not half.exists()
    assert (taking_out.settle(), diary.vault.custody(piece.record)) == ("", ())


def test_a_whole_file_that_was_never_noted_is_noted_at_the_next_opening(
    taking_out: TakingOut, diary: Diary, piece: Evidence, tmp_path: Path
) -> None:
    taking_out.write(taking_out.begin(piece.record, tmp_path / "film.mp4"), no_one_cancels)
    assert taking_out.settle() == taking_out.settle() == ""
    assert [act.act for act in diary.vault.custody(piece.record)] == ["exported"]


def test_a_stick_that_is_away_is_looked_at_when_it_is_back(
    taking_out: TakingOut, diary: Diary, piece: Evidence, tmp_path: Path
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    half = folder / taking_out.begin(piece.record, folder / "film.mp4").half
    half.write_bytes(b"x")
    folder.rename(tmp_path / "weg")
    assert taking_out.settle() == ""
    (tmp_path / "weg").rename(folder)
    assert taking_out.settle()
    assert not half.exists()


def test_a_disk_that_gives_an_error_is_one_that_is_away(taking_out: TakingOut, piece: Evidence, tmp_path: Path) -> None:
    nowhere = tmp_path / ("x" * 300) / "film.mp4"  # the system cannot even look there
    under_way = UnderWay(piece.record, nowhere, f"{HALF}0123456789abcdef")
    taking_out._keep([under_way])
    taking_out.give_up(under_way)
    assert taking_out.settle() == ""
    assert taking_out._kept() == [under_way]


def test_a_stick_that_is_away_is_not_forgotten_for_the_next_piece(
    taking_out: TakingOut, piece: Evidence, tmp_path: Path
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    half = taking_out.begin(piece.record, folder / "film.mp4").beside
    half.write_bytes(b"x")
    folder.rename(tmp_path / "weg")
    under_way = taking_out.begin(piece.record, tmp_path / "film.mp4")
    taking_out.write(under_way, no_one_cancels)
    taking_out.finish(under_way)
    (tmp_path / "weg").rename(folder)
    assert "is weggehaald" in taking_out.settle()
    assert not half.exists()


def test_a_stick_that_is_pulled_out_half_way_is_looked_at_when_it_is_back(
    taking_out: TakingOut, piece: Evidence, tmp_path: Path
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    under_way = taking_out.begin(piece.record, folder / "film.mp4")

    def pulled_out() -> bool:
        folder.rename(tmp_path / "weg")
        return True

    with pytest.raises(Stopped):
        taking_out.write(under_way, pulled_out)
    (tmp_path / "weg" / under_way.half).write_bytes(b"wat er al stond")
    taking_out.give_up(under_way)
    (tmp_path / "weg").rename(folder)
    assert "is weggehaald" in taking_out.settle()
    assert not list(folder.iterdir())


class ReadOnly(LargeFiles):
    """A disk on which nothing can be taken away."""

    def erase(self, path: Path) -> bool:
        return False


def test_half_a_file_that_cannot_be_taken_away_is_said_until_it_is_gone(
    taking_out: TakingOut, piece: Evidence, tmp_path: Path
) -> None:
    half = taking_out.begin(piece.record, tmp_path / "film.mp4").beside
    half.write_bytes(b"x")
    refused = replace(taking_out, files=ReadOnly())
    assert str(half) in refused.settle()
    assert "Verwijder het zelf" in refused.settle()
    half.unlink()
    assert refused.settle() == ""


def test_a_draft_names_no_other_file_to_take_away(
    taking_out: TakingOut, diary: Diary, clock: StoppedClock, piece: Evidence, tmp_path: Path
) -> None:
    kept = tmp_path / "dagboek.txt"
    kept.write_bytes(b"blijft")
    under_way = replace(taking_out.begin(piece.record, tmp_path / "film.mp4"), half="dagboek.txt")
    document = {"evidence": piece.record, "target": str(under_way.target), "half": under_way.half}
    diary.vault.save_draft("taking_out", [dict(document)], clock.now())
    assert taking_out.settle() == ""
    assert kept.read_bytes() == b"blijft"
