"""A file that goes out and is cut off at any place: noted when it is whole, gone when it is half, and said."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from tests.fakes import FakeVault, StoppedClock
from weerbaar_desktop.application.outgoing_files import DRAFT, OutgoingFiles
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.errors import CannotContinue, Damaged
from weerbaar_desktop.domain.journal import Document
from weerbaar_desktop.system.new_file import LargeFiles

DOCUMENT: Document = {"what": "gespreksnotitie", "incidents": ["1" * 32]}


@pytest.fixture
def outgoing() -> OutgoingFiles:
    return OutgoingFiles(FakeVault(), LargeFiles(), StoppedClock())


def lines(outgoing: OutgoingFiles) -> int:
    return outgoing.vault.head().seq


def test_one_that_ended_well_leaves_a_line_and_nothing_else(outgoing: OutgoingFiles, tmp_path: Path) -> None:
    begun = outgoing.begin(tmp_path / "a.pdf", DOCUMENT)
    outgoing.files.write(begun.file.target, begun.file.half, (b"heel",))
    outgoing.finish(begun)
    assert lines(outgoing) == 1
    assert outgoing.vault.draft(DRAFT) is None
    assert outgoing.settle() == ""
    assert lines(outgoing) == 1


def test_cut_off_after_it_was_whole_it_is_noted_at_the_next_opening(outgoing: OutgoingFiles, tmp_path: Path) -> None:
    begun = outgoing.begin(tmp_path / "a.pdf", DOCUMENT)
    outgoing.files.write(begun.file.target, begun.file.half, (b"heel",))
    assert outgoing.settle() == ""
    *_, (_, content) = outgoing.vault.lines(1, [line.record for line, _ in outgoing.vault.lines(1, ())])
    assert content is not None
    assert content.document == DOCUMENT
    assert outgoing.settle() == ""
    assert lines(outgoing) == 1


def test_cut_off_half_way_what_is_half_goes_and_that_is_said(outgoing: OutgoingFiles, tmp_path: Path) -> None:
    begun = outgoing.begin(tmp_path / "a.pdf", DOCUMENT)
    begun.file.beside.write_bytes(b"een half")
    assert "weggehaald" in outgoing.settle()
    assert list(tmp_path.iterdir()) == []
    assert (lines(outgoing), outgoing.vault.draft(DRAFT)) == (0, None)


def test_cut_off_before_the_first_byte_nothing_is_noted(outgoing: OutgoingFiles, tmp_path: Path) -> None:
    outgoing.begin(tmp_path / "a.pdf", DOCUMENT)
    assert outgoing.settle()
    assert (lines(outgoing), outgoing.vault.draft(DRAFT)) == (0, None)


def test_a_stick_that_is_not_here_is_looked_at_when_it_is_back(outgoing: OutgoingFiles, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    begun = outgoing.begin(stick / "a.pdf", DOCUMENT)
    begun.file.beside.write_bytes(b"een half")
    stick.rename(tmp_path / "weg")
    outgoing.give_up(begun)
    assert outgoing.settle() == ""
    (tmp_path / "weg").rename(stick)
    assert "weggehaald" in outgoing.settle()
    assert list(stick.iterdir()) == []


def test_what_failed_on_a_stick_is_not_noted_for_another_file_of_that_name(
    outgoing: OutgoingFiles, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    begun = outgoing.begin(stick / "a.pdf", DOCUMENT)
    stick.rename(tmp_path / "weg")
    outgoing.give_up(begun)
    (tmp_path / "weg").rename(stick)
    (stick / "a.pdf").write_text("van iemand anders")
    assert outgoing.settle() == ""
    assert (lines(outgoing), outgoing.vault.draft(DRAFT)) == (0, None)
    assert (stick / "a.pdf").exists()


def test_a_place_that_is_taken_is_refused_before_anything(outgoing: OutgoingFiles, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_text("van iemand anders")
    with pytest.raises(CannotContinue, match="Er staat al een bestand"):
        outgoing.begin(tmp_path / "a.pdf", DOCUMENT)
    assert outgoing.vault.draft(DRAFT) is None


def test_two_at_once_are_both_remembered(outgoing: OutgoingFiles, tmp_path: Path) -> None:
    one, other = (outgoing.begin(tmp_path / name, DOCUMENT) for name in ("a.pdf", "b.zip"))
    outgoing.give_up(one)
    other.file.beside.write_bytes(b"een half")
    assert outgoing.settle()
    assert list(tmp_path.iterdir()) == []


def test_a_draft_that_names_another_file_makes_nobody_erase_it(outgoing: OutgoingFiles, tmp_path: Path) -> None:
    other = tmp_path / "van iemand anders"
    other.write_text("x")
    kept: Json = [{"target": str(tmp_path / "a.pdf"), "half": other.name, "document": DOCUMENT}]
    outgoing.vault.save_draft(DRAFT, kept, StoppedClock().now())
    assert outgoing.settle() == ""
    assert other.exists()


def test_where_it_cannot_be_read_what_was_under_way_another_file_goes_out_and_it_is_said_once(
    tmp_path: Path,
) -> None:
    vault = FakeVault()
    outgoing = OutgoingFiles(vault, LargeFiles(), StoppedClock())
    first = outgoing.begin(tmp_path / "a.pdf", DOCUMENT)
    vault.harm_draft(DRAFT)
    outgoing.give_up(first)
    second = outgoing.begin(tmp_path / "b.pdf", DOCUMENT)
    outgoing.finish(second)
    assert (lines(outgoing), outgoing.settle()) == (1, "")
    assert outgoing.going_out.take_lost()
    assert not outgoing.going_out.take_lost()
    assert outgoing.vault.draft(DRAFT) is None


class TakesNoDraft(FakeVault):
    """As a disk that is full at that moment."""

    def save_draft(self, key: str, document: Json, now: datetime) -> None:
        raise CannotContinue("De schijf is vol.", "", "")


def test_what_cannot_be_read_is_put_aside_only_together_with_what_tells_of_it() -> None:
    vault = TakesNoDraft()
    outgoing = OutgoingFiles(vault, LargeFiles(), StoppedClock())
    vault.harm_draft(DRAFT)
    with pytest.raises(CannotContinue, match="vol"):
        outgoing.settle()
    with pytest.raises(Damaged):
        vault.draft(DRAFT)
