"""The folder as one zip file: closed as the format of WinZip lays down, read by others, whole or not there."""

from __future__ import annotations

import errno
import hashlib
import shutil
import stat
import struct
import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import hashes, hmac
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC

from tests.dossier.invented import Sealed
from weerbaar_desktop.application.ports import GrowingFile
from weerbaar_desktop.domain.errors import CannotContinue, Stopped
from weerbaar_desktop.dossier import closed_folder
from weerbaar_desktop.dossier.closed_folder import ZippedFolders
from weerbaar_desktop.dossier.verify import verify

PASSWORD = "geheim paard loopt door nat gras"
AE = struct.Struct("<HHH2sBH")
LOCAL = struct.Struct("<4sHHHHHIIIHH")


def _untold(_words: str) -> None:
    """For who does not ask how far it is."""


def code_of(folder: Sealed) -> str:
    return folder.invented.case().code


def zipped(
    folder: Sealed, name: str = "map.zip", told: Callable[[str], None] = _untold, cancelled: Callable[[], bool] = bool
) -> Path:
    target = folder.path.with_name(name)
    ZippedFolders().write(folder.path, code_of(folder), GrowingFile(target, ".onaf-1"), PASSWORD, told, cancelled)
    return target


def files_in(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def opened_by_hand(archive: bytes, about: zipfile.ZipInfo) -> bytes:
    """What a member says, by the description of the format and ciphers of another maker: no code of ours."""
    names, extra = LOCAL.unpack_from(archive, about.header_offset)[-2:]
    start = about.header_offset + LOCAL.size + names
    kind, _, version, maker, strength, method = AE.unpack_from(archive, start)
    assert (kind, version, maker, strength, method) == (0x9901, 2, b"AE", 3, zipfile.ZIP_STORED)
    closed = archive[start + extra : start + extra + about.compress_size]
    salt, check, text, seal = closed[:16], closed[16:18], closed[18:-10], closed[-10:]
    keys = PBKDF2HMAC(hashes.SHA1(), 66, salt, 1000).derive(PASSWORD.encode())  # noqa: S303 - the format says so
    assert keys[64:] == check
    mac = hmac.HMAC(keys[32:64], hashes.SHA1())  # noqa: S303 - the format says so
    mac.update(text)
    assert mac.finalize()[:10] == seal
    cipher = Cipher(algorithms.AES(keys[:32]), modes.ECB()).encryptor()  # noqa: S305 - a counter that no mode has
    stream = b"".join(cipher.update(number.to_bytes(16, "little")) for number in range(1, len(text) // 16 + 2))
    return bytes(one ^ other for one, other in zip(text, stream, strict=False))


def test_every_file_comes_out_of_it_with_the_ciphers_of_another_maker(folder: Sealed) -> None:
    archive = zipped(folder).read_bytes()
    with zipfile.ZipFile(folder.path.with_name("map.zip")) as found:
        members = found.infolist()
    assert {one.filename: opened_by_hand(archive, one) for one in members} == files_in(folder.path)


def test_nothing_opens_without_the_password_and_nothing_readable_is_in_it(folder: Sealed) -> None:
    target = zipped(folder)
    with zipfile.ZipFile(target) as found:
        for one in found.infolist():
            assert one.flag_bits & 1
            assert one.compress_type == 99
            assert one.CRC == 0, "a checksum would tell whether it is a file that one has already"
            with pytest.raises((NotImplementedError, RuntimeError)):
                found.read(one)
    archive = target.read_bytes()
    for content in files_in(folder.path).values():
        assert content[:24] not in archive


def test_what_is_seen_without_the_password_tells_nothing_of_a_case(folder: Sealed) -> None:
    with zipfile.ZipFile(zipped(folder)) as found:
        members = found.infolist()
        assert found.comment == b""
    assert [one.filename for one in members] == sorted(files_in(folder.path))
    assert {one.date_time for one in members} == {(1980, 1, 1, 0, 0, 0)}
    assert {(one.create_system, one.external_attr >> 16, one.comment) for one in members} == {(3, 0o600, b"")}


def test_the_folder_that_comes_out_verifies_as_the_one_that_went_in(folder: Sealed, tmp_path: Path) -> None:
    target, out = zipped(folder), tmp_path / "uitgepakt"
    archive = target.read_bytes()
    (out / "bewijs").mkdir(parents=True)
    with zipfile.ZipFile(target) as found:
        for one in found.infolist():
            (out / one.filename).write_bytes(opened_by_hand(archive, one))
    assert verify(out, code_of(folder)).ok


@pytest.mark.skipif(not (shutil.which("7zz") or shutil.which("7z")), reason="7-Zip is not on this computer")
def test_7_zip_opens_it_with_the_password_only(folder: Sealed) -> None:
    target, program = zipped(folder), str(shutil.which("7zz") or shutil.which("7z"))
    assert (
        subprocess.run([program, "t", f"-p{PASSWORD}", str(target)], capture_output=True, check=False).returncode == 0
    )
    assert subprocess.run([program, "t", "-panders", str(target)], capture_output=True, check=False).returncode != 0


def test_two_of_the_same_folder_differ_and_only_the_owner_can_read_them(folder: Sealed) -> None:
    one, other = zipped(folder), zipped(folder, "nog een.zip")
    assert one.read_bytes() != other.read_bytes(), "a salt that comes back gives away what is the same"
    assert one.stat().st_size == other.stat().st_size
    assert stat.S_IMODE(one.stat().st_mode) == 0o600


def test_it_tells_how_far_it_is(folder: Sealed) -> None:
    told: list[str] = []
    zipped(folder, told=told.append)
    number = len(files_in(folder.path))
    assert told[0] == "De map nakijken"
    assert told[-1] == f"Bestand {number} van {number} openen met de wachtzin en vergelijken"
    assert len(told) == 1 + 2 * number


def test_what_a_file_manager_left_in_the_folder_stays_out(folder: Sealed) -> None:
    before = sorted(files_in(folder.path))
    (folder.path / ".DS_Store").write_bytes(b"geheime plek")
    with zipfile.ZipFile(zipped(folder)) as found:
        assert found.namelist() == before


@pytest.mark.parametrize("change", ["gone", "other code", "another word", "one more"])
def test_a_folder_that_is_not_as_it_was_made_is_refused(change: str, folder: Sealed) -> None:
    code, target = code_of(folder), folder.path.with_name("map.zip")
    if change == "gone":
        shutil.rmtree(folder.path)
    elif change == "other code":
        code = "0" * 64
    elif change == "another word":
        (folder.path / "aangifte.pdf").write_bytes(b"iets anders")
    else:
        (folder.path / "extra.txt").write_text("x")
    with pytest.raises(CannotContinue, match="niet meer zoals hij is gemaakt"):
        ZippedFolders().write(folder.path, code, GrowingFile(target, ".onaf-1"), PASSWORD, _untold, bool)
    assert not list(target.parent.glob("*.zip")) + list(target.parent.glob(".onaf*"))


def test_a_file_that_changes_while_it_is_read_is_noticed(folder: Sealed) -> None:
    def change(words: str) -> None:
        if words.startswith("Bestand 1 "):
            (folder.path / "journaal.jsonl").write_bytes(b"{}\n")

    with pytest.raises(CannotContinue, match="niet meer zoals hij is gemaakt"):
        zipped(folder, told=change)
    assert [path for path in folder.path.parent.iterdir() if path != folder.path] == []


def test_stopping_half_way_leaves_nothing(folder: Sealed) -> None:
    for when in range(1, 2 * len(files_in(folder.path)), 3):
        asked: list[None] = []

        def stop(asked: list[None] = asked, when: int = when) -> bool:
            asked.append(None)
            return len(asked) >= when

        with pytest.raises(Stopped):
            zipped(folder, cancelled=stop)
        assert [path for path in folder.path.parent.iterdir() if path != folder.path] == []


def test_what_stands_there_already_is_refused_and_stays(folder: Sealed) -> None:
    target = folder.path.with_name("map.zip")
    target.write_bytes(b"van iemand anders")
    with pytest.raises(CannotContinue, match="bestaat al"):
        zipped(folder)
    assert target.read_bytes() == b"van iemand anders"


def test_what_appears_there_meanwhile_stays_too(folder: Sealed) -> None:
    target = folder.path.with_name("map.zip")

    def appears(words: str) -> None:
        target.write_bytes(b"van iemand anders")

    with pytest.raises(CannotContinue, match="bestaat al"):
        zipped(folder, told=lambda words: appears(words) if "vergelijken" in words else None)
    assert target.read_bytes() == b"van iemand anders"
    assert not list(target.parent.glob(".onaf*"))


def test_what_the_disk_changed_is_found_before_it_is_called_ready(
    folder: Sealed, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A bit that fell over on the way to the disk: the seal of that file no longer fits."""
    write = closed_folder._write

    def spoiled(file: Path, *rest: object) -> object:
        written = write(file, *rest)  # type: ignore[arg-type]  # handed on as it came
        archive = bytearray(file.read_bytes())
        archive[len(archive) // 3] ^= 1
        file.write_bytes(archive)
        return written

    monkeypatch.setattr(closed_folder, "_write", spoiled)
    with pytest.raises(CannotContinue, match="niet goed"):
        zipped(folder)
    assert [path for path in folder.path.parent.iterdir() if path != folder.path] == []


@pytest.mark.parametrize(("number", "said"), [(errno.ENOSPC, "De schijf is vol."), (errno.EIO, "niet schrijven")])
def test_trouble_with_the_disk_is_said_and_leaves_nothing(
    number: int, said: str, folder: Sealed, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(number, "trouble")

    monkeypatch.setattr("weerbaar_desktop.dossier.closed_folder.os.fsync", refuse)
    with pytest.raises(CannotContinue, match=said):
        zipped(folder)
    assert [path for path in folder.path.parent.iterdir() if path != folder.path] == []


def test_the_sum_of_each_file_is_that_of_the_folder(folder: Sealed) -> None:
    archive = zipped(folder).read_bytes()
    with zipfile.ZipFile(folder.path.with_name("map.zip")) as found:
        sums = {one.filename: hashlib.sha256(opened_by_hand(archive, one)).hexdigest() for one in found.infolist()}
    for line in (folder.path / "SHA256SUMS").read_text().splitlines():
        digest, name = line.split("  ")
        assert sums[name] == digest
