"""A file under a passphrase of its own: what comes back is what went in, to the byte, or it is said what is wrong."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from tests.vault.sample import FLOOR, PASSPHRASE, never
from weerbaar_desktop.application.ports import SealedFile
from weerbaar_desktop.domain.canonical import decode, encode
from weerbaar_desktop.domain.errors import CannotContinue, Stopped
from weerbaar_desktop.domain.package import PackageRefused, WrongPackagePassphrase
from weerbaar_desktop.vault.evidence_files import CHUNK, TAG
from weerbaar_desktop.vault.header import LARGEST
from weerbaar_desktop.vault.sealed_files import MAGIC, SealedOnDisk, half_of

ROOT = Path(__file__).parents[2]
WORD = b"kanariepietje"
REST = [WORD * 3, b"", bytes(CHUNK), WORD]


def nothing(_file: SealedFile) -> None:
    """No further proof is asked."""


def sealed(target: Path, beginning: bytes = b"voorop", rest: list[bytes] = REST) -> Path:
    """A file that stands."""
    SealedOnDisk(FLOOR).seal(target, PASSPHRASE, beginning, rest, nothing, never)
    return target


def read(path: Path) -> tuple[bytes, bytes]:
    """The beginning and all of the rest."""
    opened = SealedOnDisk(FLOOR).open(path, PASSPHRASE)
    with opened.rest() as rest:
        return opened.beginning, b"".join(rest)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """What stands in one such file."""
    return sealed(tmp_path_factory.mktemp("heel") / "a.pakket").read_bytes()


def refused(path: Path, data: bytes) -> bool:
    """Whether `data` is no file of ours any more, said in words."""
    path.write_bytes(data)
    try:
        read(path)
    except CannotContinue as error:
        return bool(error.happened and error.safe and error.todo)
    return False


@given(beginning=some.binary(max_size=300), rest=some.lists(some.binary(max_size=300), max_size=5))
@settings(max_examples=15, deadline=None)
def test_what_goes_in_comes_out(beginning: bytes, rest: list[bytes], tmp_path_factory: pytest.TempPathFactory) -> None:
    path = sealed(tmp_path_factory.mktemp("heen") / "a.pakket", beginning, rest)
    assert read(path) == (beginning, b"".join(rest))


@pytest.mark.parametrize("size", [CHUNK - 8, CHUNK - 7, 2 * CHUNK - 8, 3 * CHUNK + 1])
def test_a_size_at_the_edge_of_a_chunk_comes_out_whole(size: int, tmp_path: Path) -> None:
    data = os.urandom(size)
    assert read(sealed(tmp_path / "a.pakket", b"", [data])) == (b"", data)


def test_nothing_in_it_is_readable_and_it_is_for_its_owner_only(whole: bytes, tmp_path: Path) -> None:
    path = sealed(tmp_path / "a.pakket", WORD)
    data = path.read_bytes()
    assert WORD not in data
    assert PASSPHRASE.encode() not in data
    assert path.stat().st_mode & 0o77 == 0
    length = int.from_bytes(data[16:20], "big")
    document = decode(data[20 : 20 + length])
    assert isinstance(document, dict)
    assert {*document} == {"format", "generation", "mac", "practice", "sha256", "slots", "vault"}
    assert data[20 : 20 + length] != whole[20 : 20 + length]  # another key and another name each time


def test_another_passphrase_says_that_it_is_not_that_of_the_vault(whole: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.pakket"
    path.write_bytes(whole)
    with pytest.raises(WrongPackagePassphrase, match="niet de wachtzin van uw kluis"):
        SealedOnDisk(FLOOR).open(path, "een heel andere wachtzin")


@given(data=some.data())
@settings(max_examples=25, deadline=None)
def test_every_flipped_bit_and_every_cut_is_refused(
    data: some.DataObject, whole: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("kwaad") / "a.pakket"
    place = data.draw(some.integers(0, len(whole) - 1) | some.integers(0, 600))
    flipped = bytearray(whole)
    flipped[place] ^= 1 << data.draw(some.integers(0, 7))
    assert refused(path, bytes(flipped))
    assert refused(path, whole[:place])
    assert refused(path, whole + b"\x00")


def test_chunks_that_changed_places_are_refused(whole: bytes, tmp_path: Path) -> None:
    begin = 20 + int.from_bytes(whole[16:20], "big")
    size = CHUNK + TAG
    one, two = whole[begin : begin + size], whole[begin + size :]
    assert refused(tmp_path / "a.pakket", whole[:begin] + two + one)
    assert refused(tmp_path / "b.pakket", whole[:begin] + one)  # cut off between two chunks
    assert refused(tmp_path / "c.pakket", whole[:begin])


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"format": 2}, "nieuwere versie"),
        ({"practice": True}, "beschadigd"),
        ({"generation": 7}, "beschadigd"),
    ],
)
def test_a_header_that_was_changed_is_refused(change: dict[str, int], said: str, whole: bytes, tmp_path: Path) -> None:
    import hashlib

    length = int.from_bytes(whole[16:20], "big")
    document = decode(whole[20 : 20 + length])
    assert isinstance(document, dict)
    document.update(change)
    mac = document.pop("mac")
    del document["sha256"]
    digest = hashlib.sha256(encode(document)).hexdigest()
    written = encode({**document, "mac": mac, "sha256": digest})
    path = tmp_path / "a.pakket"
    path.write_bytes(MAGIC + len(written).to_bytes(4, "big") + written + whole[20 + length :])
    with pytest.raises(PackageRefused, match=said):
        read(path)


def test_a_header_that_asks_too_much_of_the_computer_is_refused_before_anything_is_derived(
    whole: bytes, tmp_path: Path
) -> None:
    import hashlib

    length = int.from_bytes(whole[16:20], "big")
    text = whole[20 : 20 + length].replace(b'"memory_mib":64', b'"memory_mib":4000000')
    document = decode(text)
    assert isinstance(document, dict)
    mac = document.pop("mac")
    del document["sha256"]
    written = encode({**document, "mac": mac, "sha256": hashlib.sha256(encode(document)).hexdigest()})
    assert refused(tmp_path / "a.pakket", MAGIC + len(written).to_bytes(4, "big") + written)
    assert refused(tmp_path / "b.pakket", MAGIC + (LARGEST + 1).to_bytes(4, "big") + bytes(LARGEST + 1))
    assert refused(tmp_path / "c.pakket", MAGIC + b"\xff\xff\xff\xff")


@pytest.mark.parametrize("data", [b"", b"weerbaar", b"PK\x03\x04" * 40, bytes(5000)])
def test_another_file_is_no_package(data: bytes, tmp_path: Path) -> None:
    assert refused(tmp_path / "vakantie.pakket", data)
    with pytest.raises(PackageRefused, match="geen pakket"):
        read(tmp_path / "er is niets.pakket")
    with pytest.raises(PackageRefused, match="geen pakket"):
        read(tmp_path)


def _stops() -> Iterator[bytes]:
    yield b"begin"
    raise Stopped


def _breaks(_file: SealedFile) -> None:
    raise PackageRefused("kapot", "heel", "opnieuw")


@pytest.mark.parametrize(
    ("rest", "proof", "raised"), [(_stops, nothing, Stopped), (lambda: REST, _breaks, PackageRefused)]
)
def test_what_is_stopped_or_not_proven_leaves_nothing(
    rest: Callable[[], Iterator[bytes]],
    proof: Callable[[SealedFile], None],
    raised: type[CannotContinue],
    tmp_path: Path,
) -> None:
    with pytest.raises(raised):
        SealedOnDisk(FLOOR).seal(tmp_path / "a.pakket", PASSPHRASE, b"x", rest(), proof, never)
    assert not any(tmp_path.iterdir())


def test_it_is_opened_again_before_it_has_its_name(tmp_path: Path) -> None:
    seen: list[tuple[bool, bytes]] = []

    def look(file: SealedFile) -> None:
        with file.rest() as rest:
            seen.append(((tmp_path / "a.pakket").exists(), b"".join(rest)))

    SealedOnDisk(FLOOR).seal(tmp_path / "a.pakket", PASSPHRASE, b"x", REST, look, never)
    assert seen == [(False, b"".join(REST))]


def test_a_place_that_is_taken_or_gone_is_said_and_nothing_changes(tmp_path: Path) -> None:
    (tmp_path / "a.pakket").write_bytes(b"van een ander")
    with pytest.raises(CannotContinue, match="bestaat al"):
        sealed(tmp_path / "a.pakket")
    with pytest.raises(PackageRefused, match="niet bereikbaar"):
        sealed(tmp_path / "stick" / "a.pakket")
    assert [path.name for path in tmp_path.iterdir()] == ["a.pakket"]
    assert (tmp_path / "a.pakket").read_bytes() == b"van een ander"


def test_killed_while_it_is_proven_it_leaves_a_half_file_that_is_found_again(tmp_path: Path) -> None:
    target = tmp_path / "a.pakket"
    code = (
        "import os, sys; from pathlib import Path; from weerbaar_desktop.vault.sealed_files import SealedOnDisk;"
        "from weerbaar_desktop.application.ports import KdfChoice;"
        f"SealedOnDisk(KdfChoice(64, 3, 4)).seal(Path(sys.argv[1]), {PASSPHRASE!r}, b'x', [bytes(3000000)],"
        " lambda _file: os._exit(9), lambda: False)"
    )
    assert subprocess.run([sys.executable, "-c", code, str(target)], cwd=ROOT, check=False).returncode == 9
    assert [path.name for path in tmp_path.iterdir()] == [half_of(target).name]
    assert WORD not in half_of(target).read_bytes()
    assert read(sealed(target))[0] == b"voorop"
    assert [path.name for path in tmp_path.iterdir()] == [target.name]


def test_only_a_half_file_of_ours_is_removed(whole: bytes, tmp_path: Path) -> None:
    target = tmp_path / "a.pakket"
    half_of(target).write_bytes(b"van een ander programma")
    SealedOnDisk().remove_half(target)
    assert half_of(target).exists()
    half_of(target).write_bytes(whole[:700])
    SealedOnDisk().remove_half(target)
    SealedOnDisk().remove_half(target)
    assert not half_of(target).exists()
    with suppress(FileNotFoundError):
        target.unlink()
