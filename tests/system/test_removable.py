"""Phones and sticks as folders: the newest of what comes in, and nothing but that."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from weerbaar_desktop.domain.errors import Stopped
from weerbaar_desktop.system.removable import DiskGone, MountedDisks, children, disk_name


def put(folder: Path, name: str, seconds: int, data: bytes = b"x") -> Path:
    """A file as it was last changed so many seconds after 1970."""
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / name
    file.write_bytes(data)
    os.utime(file, (seconds, seconds))
    return file


def names(disk: Path, most: int = 500) -> list[str]:
    """What is found on it."""
    return [file.path.name for file in MountedDisks().newest(disk, most, lambda: False)]


@pytest.fixture
def phone(tmp_path: Path) -> Path:
    """As a phone shows itself: a memory with folders in it."""
    disk = tmp_path / "media" / "Pixel 7"
    memory = disk / "Internal shared storage"
    put(memory / "DCIM" / "Camera", "deur.jpg", 300, b"12345")
    put(memory / "Download", "brief.pdf", 200)
    put(memory / "Android" / "media" / "com.whatsapp" / "WhatsApp" / "Media", "stem.opus", 400)
    put(memory / "Music", "lied.mp3", 900)
    put(memory / "Android" / "data" / "spel", "stand.bin", 950)
    return disk


def test_pictures_downloads_and_messages_are_found_newest_first_and_nothing_else(phone: Path) -> None:
    assert names(phone) == ["stem.opus", "deur.jpg", "brief.pdf"]
    assert names(phone, most=2) == ["stem.opus", "deur.jpg"]


def test_a_found_file_says_where_how_large_and_from_when(phone: Path) -> None:
    found = MountedDisks().newest(phone, 500, lambda: False)[1]
    assert (found.disk, found.size, found.changed.timestamp()) == ("Pixel 7", 5, 300)
    assert found.path.read_bytes() == b"12345"


def test_a_stick_without_such_folders_is_looked_at_whole(tmp_path: Path) -> None:
    put(tmp_path / "bewijs" / "2026", "foto.jpg", 1)
    put(tmp_path, "los.txt", 2)
    assert names(tmp_path) == ["los.txt", "foto.jpg"]


def test_links_hidden_and_empty_files_are_passed_over(tmp_path: Path) -> None:
    outside = put(tmp_path / "buiten", "geheim.txt", 9)
    disk = tmp_path / "stick"
    put(disk / "DCIM", "foto.jpg", 1)
    put(disk / "DCIM", "leeg.jpg", 5, b"")
    put(disk / "DCIM" / ".thumbnails", "klein.jpg", 6)
    (disk / "DCIM" / "link.txt").symlink_to(outside)
    (disk / "DCIM" / "map").symlink_to(outside.parent)
    assert names(disk) == ["foto.jpg"]


def test_looking_changes_nothing(phone: Path) -> None:
    def state() -> list[tuple[Path, int, int]]:
        return sorted((path, path.stat().st_mtime_ns, path.stat().st_size) for path in phone.rglob("*"))

    before = state()
    names(phone)
    assert state() == before


def test_a_folder_that_cannot_be_read_is_left_out(phone: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.scandir

    def scandir(path: str | Path) -> object:
        if str(path).endswith("Camera"):
            raise OSError(5, "Input/output error")
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    assert names(phone) == ["stem.opus", "brief.pdf"]


def test_a_disk_that_went_away_is_said(tmp_path: Path) -> None:
    with pytest.raises(DiskGone):
        names(tmp_path / "weg")


def test_looking_stops_when_it_is_asked(phone: Path) -> None:
    with pytest.raises(Stopped):
        MountedDisks().newest(phone, 500, lambda: True)


def test_what_is_connected_comes_in_a_fixed_order_and_links_are_no_disks(tmp_path: Path) -> None:
    for name in ("stick", "Pixel", ".verborgen"):
        (tmp_path / name).mkdir()
    (tmp_path / "Macintosh HD").symlink_to("/")

    def look() -> Iterator[Path]:
        return children([tmp_path, tmp_path / "is er niet"])

    assert MountedDisks(look).connected() == (tmp_path / "Pixel", tmp_path / "stick")
    (tmp_path / "mtp:host=x").mkdir()
    assert list(children([tmp_path], only=("mtp:", "gphoto2:"))) == [tmp_path / "mtp:host=x"]


def test_this_computer_can_be_asked_what_is_connected() -> None:
    assert all(disk.is_absolute() for disk in MountedDisks().connected())


@pytest.mark.parametrize(
    ("folder", "name"),
    [("STICK", "STICK"), ("mtp:host=Google_Pixel_7_2A191FDH", "Google Pixel 7"), ("gphoto2:host=Apple", "Apple")],
)
def test_a_disk_is_called_as_a_person_calls_it(folder: str, name: str) -> None:
    assert disk_name(Path("/media") / folder) == name
