"""The disk that power cuts are tried on: what was synced is there, the rest may be, and a whole record tells all."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from tests.faults.recorder.cutting import Recorder
from tests.faults.recorder.disk import SECTOR, Chance, Disk
from tests.faults.recorder.recording import Event, Kind, events

ROOT, TMP, FILE = 1, 2, 3


class Everything(Chance):
    """All had arrived."""

    def __init__(self) -> None:
        super().__init__("alles")
        self.names_in_order = False

    def kept(self) -> bool:
        return True

    def torn(self) -> bool:
        return False


class Nothing(Everything):
    """Nothing had arrived but what was synced."""

    def kept(self) -> bool:
        return False


class Torn(Everything):
    """Every write had arrived in part: one sector does, the next does not."""

    def __init__(self) -> None:
        super().__init__()
        self._turn = False

    def torn(self) -> bool:
        return True

    def half(self) -> bool:
        self._turn = not self._turn
        return self._turn


def event(kind: Kind, inode: int = 0, path: str = ".", other: str = ".", data: bytes = b"", offset: int = 0) -> Event:
    """One event."""
    return Event(kind, PurePosixPath(path), PurePosixPath(other), data, inode, offset)


BEGIN = (event(Kind.START, ROOT), event(Kind.MADE_FOLDER, TMP, "tmp"), event(Kind.SYNCED, ROOT))
WRITTEN = (*BEGIN, event(Kind.CREATED, FILE, "tmp/a"), event(Kind.WROTE, FILE, data=b"x" * SECTOR * 3, offset=100))


def image(happened: tuple[Event, ...], chance: Chance, target: Path) -> dict[str, bytes]:
    """The files that a power cut leaves."""
    disk = Disk()
    for one in happened:
        disk.follow(one)
    disk.put_after_power_cut(chance, target)
    return {
        path.relative_to(target).as_posix(): path.read_bytes() for path in sorted(target.rglob("*")) if path.is_file()
    }


def test_a_file_without_a_synced_name_may_be_gone_also_when_its_content_was_synced(tmp_path: Path) -> None:
    happened = (*WRITTEN, event(Kind.SYNCED, FILE))
    assert image(happened, Nothing(), tmp_path / "niets") == {}
    assert image(happened, Everything(), tmp_path / "alles") == {"tmp/a": bytes(100) + b"x" * SECTOR * 3}


def test_a_name_that_was_synced_may_hold_a_file_without_its_content(tmp_path: Path) -> None:
    assert image((*WRITTEN, event(Kind.SYNCED, TMP)), Nothing(), tmp_path / "niets") == {"tmp/a": b""}


def test_a_write_tears_between_sectors_of_the_file(tmp_path: Path) -> None:
    found = image((*WRITTEN, event(Kind.SYNCED, TMP)), Torn(), tmp_path / "half")["tmp/a"]
    assert found == bytes(100) + b"x" * (SECTOR - 100) + bytes(SECTOR) + b"x" * SECTOR


@pytest.mark.parametrize(("synced", "left"), [(ROOT, {"b", "tmp/a"}), (TMP, {"b"}), (FILE, {"tmp/a"})])
def test_a_rename_between_folders_never_loses_the_file(synced: int, left: set[str], tmp_path: Path) -> None:
    happened = (
        *WRITTEN, event(Kind.SYNCED, FILE), event(Kind.SYNCED, TMP),
        event(Kind.RENAMED, path="tmp/a", other="b"), event(Kind.SYNCED, synced),
    )  # fmt: skip
    assert set(image(happened, Nothing(), tmp_path / "niets")) == left
    assert set(image(happened, Everything(), tmp_path / "alles")) == {"b"}


def test_what_was_cut_off_may_come_back(tmp_path: Path) -> None:
    happened = (*WRITTEN, event(Kind.SYNCED, FILE), event(Kind.SYNCED, TMP), event(Kind.CUT, FILE, offset=4))
    assert len(image(happened, Nothing(), tmp_path / "niets")["tmp/a"]) == 100 + 3 * SECTOR
    assert image(happened, Everything(), tmp_path / "alles") == {"tmp/a": bytes(4)}


def test_a_record_followed_to_its_end_gives_the_disk_as_it_is(recorder: Recorder, tmp_path: Path) -> None:
    recording = recorder("drie")
    found = image(tuple(events(recording.file)), Everything(), tmp_path / "alles")
    disk = recording.done.parent
    assert found == {path.relative_to(disk).as_posix(): path.read_bytes() for path in disk.rglob("*") if path.is_file()}
    assert len(found) > 15
