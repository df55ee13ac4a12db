"""A new file: for this person only, never over another one, and nothing half is left."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from weerbaar_desktop.domain.errors import Stopped
from weerbaar_desktop.system.new_file import FileNotWritten, LargeFiles, write_new_file


def test_it_is_written_whole_and_for_this_person_only(tmp_path: Path) -> None:
    file = tmp_path / "blad.pdf"
    write_new_file(file, b"abc")
    assert file.read_bytes() == b"abc"
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_what_stands_there_already_stays(tmp_path: Path) -> None:
    file = tmp_path / "blad.pdf"
    file.write_bytes(b"van iemand anders")
    with pytest.raises(FileNotWritten, match="Er staat al een bestand"):
        write_new_file(file, b"abc")
    assert file.read_bytes() == b"van iemand anders"


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten, match="Deze map is er niet"):
        write_new_file(tmp_path / "weg" / "blad.pdf", b"abc")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a disk that is always full, on Linux only")
def test_on_a_full_disk_nothing_half_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, file = os.open, tmp_path / "blad.pdf"

    def full(_path: Path, flags: int, mode: int) -> int:
        os.close(real(file, flags, mode))
        return real("/dev/full", os.O_WRONLY)

    monkeypatch.setattr(os, "open", full)
    with pytest.raises(FileNotWritten, match="De schijf is vol"):
        write_new_file(file, b"abc")
    assert not file.exists()


def test_a_large_file_stands_under_its_name_only_when_it_is_whole(tmp_path: Path) -> None:
    file, half = tmp_path / "film.mp4", tmp_path / ".half"

    def pieces() -> Iterator[bytes]:
        yield b"abc"
        assert half.exists()
        assert not file.exists()
        yield b"def"

    LargeFiles().write(file, half.name, pieces())
    assert [path.name for path in tmp_path.iterdir()] == ["film.mp4"]
    assert file.read_bytes() == b"abcdef"
    assert LargeFiles().sha256(file) == hashlib.sha256(b"abcdef").hexdigest()
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_large_file_never_takes_the_place_of_another(tmp_path: Path) -> None:
    file = tmp_path / "film.mp4"
    file.write_bytes(b"van iemand anders")
    with pytest.raises(FileNotWritten, match="Er staat al een bestand"):
        LargeFiles().write(file, ".half", iter((b"abc",)))
    file.unlink()

    def pieces() -> Iterator[bytes]:
        yield b"abc"
        file.write_bytes(b"van iemand anders")

    with pytest.raises(FileNotWritten, match="Er staat al een bestand"):
        LargeFiles().write(file, ".half", pieces())
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"film.mp4": b"van iemand anders"}


def test_what_the_pieces_raise_passes_and_leaves_nothing(tmp_path: Path) -> None:
    def pieces() -> Iterator[bytes]:
        yield b"abc"
        raise Stopped

    with pytest.raises(Stopped):
        LargeFiles().write(tmp_path / "film.mp4", ".half", pieces())
    assert not list(tmp_path.iterdir())
    assert not LargeFiles().erase(tmp_path / ".half")
    assert LargeFiles().sha256(tmp_path / "film.mp4") == ""


def test_a_disk_that_cannot_sync_a_folder_makes_a_whole_file_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.fsync

    def refuse_folders(descriptor: int) -> None:
        if stat.S_ISDIR(os.fstat(descriptor).st_mode):
            raise OSError(errno.EINVAL, "not for folders")
        real(descriptor)

    monkeypatch.setattr(os, "fsync", refuse_folders)
    LargeFiles().write(tmp_path / "film.mp4", ".half", iter((b"abc",)))
    assert [path.name for path in tmp_path.iterdir()] == ["film.mp4"]
