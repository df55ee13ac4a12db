"""Writing a handover folder: whole and verified under its name, or nothing at all."""

from __future__ import annotations

import errno
import stat
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.dossier.invented import Invented, Sealed
from weerbaar_desktop.domain import handover
from weerbaar_desktop.domain.errors import Bug, CannotContinue
from weerbaar_desktop.dossier.verify import verify
from weerbaar_desktop.dossier.writer import FolderWriter

WRITER = FolderWriter()


def write(journal: Invented, target: Path, extra: tuple[str, bytes | Iterator[bytes]], stop: bool = False) -> None:
    case = journal.case()
    files = [*journal.files(), extra]
    WRITER.write(target, files, lambda found: handover.manifest_bytes(case, found), journal.private.sign, lambda: stop)


def test_the_ordinary_tool_accepts_the_sums(folder: Sealed) -> None:
    done = subprocess.run(
        ["sha256sum", "-c", "--strict", "SHA256SUMS"], cwd=folder.path, capture_output=True, check=False
    )
    assert done.returncode == 0
    assert b"gegevensblad" not in done.stdout


def test_only_the_owner_can_read_the_folder(folder: Sealed) -> None:
    for path in [folder.path, *folder.path.rglob("*")]:
        assert stat.S_IMODE(path.stat().st_mode) == (0o700 if path.is_dir() else 0o600)


def test_the_same_case_gives_the_same_folder(folder: Sealed, tmp_path: Path) -> None:
    again = Invented(folder.invented.seed).write(tmp_path / "nog een keer")
    for path in folder.path.rglob("*"):
        if path.is_file():
            assert (again / path.relative_to(folder.path)).read_bytes() == path.read_bytes()


def test_the_words_that_go_along_name_the_files(folder: Sealed) -> None:
    words = (folder.path / "LEESMIJ.txt").read_text("utf-8")
    assert all(
        name in words
        for name in ("sha256sum -c SHA256SUMS", "controleer.html", "controleer.py", "--code", "--fingerprint")
    )


@pytest.mark.parametrize("kind", ["folder", "empty folder", "file", "dangling link"])
def test_what_exists_is_refused_and_stays(kind: str, folder: Sealed, tmp_path: Path) -> None:
    target = tmp_path / "bestaat"
    if kind == "folder":
        (target / "iets").mkdir(parents=True)
    elif kind == "empty folder":
        target.mkdir()
    elif kind == "file":
        target.write_bytes(b"iets")
    else:
        target.symlink_to(tmp_path / "nergens")
    before = sorted(tmp_path.iterdir())
    with pytest.raises(CannotContinue, match="bestaat al"):
        WRITER.refuse(target)
    with pytest.raises(CannotContinue, match="bestaat al"):
        folder.invented.write(target)
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO])
def test_trouble_with_the_disk_leaves_nothing(number: int, tmp_path: Path) -> None:
    def failing() -> Iterator[bytes]:
        yield b"begin"
        raise OSError(number, "trouble")

    with pytest.raises(CannotContinue) as caught:
        write(Invented(7), tmp_path / "map", ("aanvulling.pdf", failing()))
    assert ("vol" in caught.value.happened) == (number == errno.ENOSPC)
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_is_no_folder_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_bytes(b"iets")
    with pytest.raises(CannotContinue, match="niet schrijven"):
        Invented(7).write(tmp_path / "bestand" / "map")
    assert (tmp_path / "bestand").read_bytes() == b"iets"


def test_stopping_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(CannotContinue, match="gestopt"):
        write(Invented(7), tmp_path / "map", ("aanvulling.pdf", b"x"), stop=True)
    assert list(tmp_path.iterdir()) == []


def test_evidence_that_cannot_be_read_leaves_nothing(tmp_path: Path) -> None:
    def damaged() -> Iterator[bytes]:
        yield b"begin"
        raise CannotContinue("Dit bewijsstuk is beschadigd.", "", "")

    with pytest.raises(CannotContinue, match="beschadigd"):
        write(Invented(7), tmp_path / "map", ("aanvulling.pdf", damaged()))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["../elders.txt", "extra.txt", "bewijs/../x.png", "aangifte.pdf", "bewijs/B09.png"])
def test_a_file_without_a_place_never_gets_out(name: str, tmp_path: Path) -> None:
    with pytest.raises(Bug):
        write(Invented(7), tmp_path / "map", (name, b"x"))
    assert list(tmp_path.iterdir()) == []


def test_a_parent_that_is_not_there_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(CannotContinue, match="Kies een plek die al bestaat"):
        Invented(7).write(tmp_path / "nergens" / "map")


def test_names_of_any_kind_and_length_work(tmp_path: Path) -> None:
    for name in ("🙂" * 63, "x" * 255, "\u202egnp", "..."):
        assert verify(Invented(7).write(tmp_path / name)).ok
    with pytest.raises(CannotContinue, match="te lang"):
        Invented(7).write(tmp_path / ("x" * 256))


@pytest.mark.parametrize("name", ["x" * 255, "🙂" * 63])
def test_a_killed_export_with_a_long_name_is_found_too(name: str, tmp_path: Path) -> None:
    journal, target, seen = Invented(7), tmp_path / name, list[Path]()

    def stop() -> bool:
        seen.extend(WRITER.unfinished(target))
        return True

    with pytest.raises(CannotContinue, match="gestopt"):
        WRITER.write(target, journal.files(), lambda _files: b"", journal.private.sign, stop)
    assert len(seen) == 1
    assert WRITER.unfinished(target) == []


def test_a_killed_export_is_found_and_can_be_erased(folder: Sealed, tmp_path: Path) -> None:
    left = tmp_path / ".aangifte.onaf-0123456789abcdef"
    (left / "bewijs").mkdir(parents=True)
    (tmp_path / ".onaf-verhaal").mkdir()
    (tmp_path / ".aangifte.oud.onaf-0123456789abcdef").mkdir()  # of another one
    assert WRITER.unfinished(tmp_path / "aangifte") == [left]
    WRITER.erase_unfinished(left)
    assert WRITER.unfinished(tmp_path / "aangifte") == []
    assert WRITER.unfinished(tmp_path / "nergens" / "aangifte") == []
    with pytest.raises(Bug):
        WRITER.erase_unfinished(folder.path)
    assert folder.path.exists()
