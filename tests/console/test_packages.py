"""`package` and `unpack` in a row: what one vault holds comes into another, and what is wrong has its sentence."""

from __future__ import annotations

import shutil
from contextlib import closing
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest

from tests.console.console_driver import PASSPHRASE, Console
from tests.vault.sample import NOW
from weerbaar_desktop.domain.evidence import Origin
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.package import read_package
from weerbaar_desktop.vault.sealed_files import SealedOnDisk
from weerbaar_desktop.vault.store import SqlCipherStore

SECRET = "zeven groene stoelen bij de sloot\n"
PIECE = b"\x89PNG\r\n\x1a\n" + b"foto" * 900


@pytest.fixture
def made(console: Console, vault: Path, new_vault: Path) -> tuple[Path, Path, str]:
    """A package, the vault of who receives it, and the code that was printed."""
    (record,) = console.log(vault, {"account": "Er lag een brief.", "place": "Dorpsstraat 12", "withheld": ["told"]})
    piece = console.folder / "foto.png"
    piece.write_bytes(PIECE)
    console.vault("attach", vault, record, piece)
    file = console.folder / "uit.pakket"
    who = ("--sender", "Jan Jansen", "--function", "griffier", "--leave-out", "place")
    ran = console.vault("package", vault, "--incidents", record, "--out", file, *who, stdin=SECRET)
    assert "per telefoon" in ran.err
    # A copy of the same empty vault has its own life, but the same name: another one is made for who receives it.
    return file, Path(shutil.copytree(new_vault, console.folder / "ander.kluis")), ran.out.strip()


def test_a_package_goes_from_one_vault_to_another(console: Console, vault: Path, made: tuple[Path, Path, str]) -> None:
    file, other, code = made
    ran = console.vault("unpack", other, file, stdin=SECRET)
    assert "Van Jan Jansen (griffier)" in ran.err
    assert "liet 2 antwoorden of stukken weg" in ran.err
    assert code in ran.err
    shown = console.vault("show", other, ran.out.strip(), "--json").json()
    assert shown["account"] == "Er lag een brief."
    assert shown["withheld"] == shown["left_out"] == ["place", "told"]
    assert "Jan Jansen (griffier)" in shown["origin"]
    assert [piece["bytes"] for piece in shown["evidence"]] == [len(PIECE)]
    console.vault("check", other)
    console.vault("check", vault)


def test_only_the_covered_copy_of_a_piece_goes_along(console: Console, vault: Path) -> None:
    (record,) = console.log(vault, {"account": "Er lag een brief."})
    with closing(SqlCipherStore().open(vault, PASSPHRASE)) as opened:
        original = opened.attach(RecordId(record), "brief.png", BytesIO(PIECE), NOW)
        covered = Origin("redacted", original.record)
        opened.attach(RecordId(record), "zwart.png", BytesIO(PIECE + b"zwart"), NOW, origin=covered)
    file = console.folder / "uit.pakket"
    ran = console.vault("package", vault, "--incidents", record, "--out", file, "--sender", "Jan Jansen", stdin=SECRET)
    assert "blijft hier: 1 stuk" in ran.err
    (one,) = read_package(SealedOnDisk().open(file, SECRET.strip()).beginning[64:], datetime.now(UTC)).incidents
    assert ([piece.name for piece in one.pieces], one.pieces_left_out) == (["zwart.png"], 1)


def test_what_is_wrong_with_a_package_is_one_sentence(console: Console, made: tuple[Path, Path, str]) -> None:
    file, other, _ = made
    assert "hoort niet bij dit pakket" in console.vault("unpack", other, file, stdin="een andere zin\n", check=1).err
    console.vault("unpack", other, file, stdin=SECRET)
    assert "al overgenomen" in console.vault("unpack", other, file, stdin=SECRET, check=1).err
    file.write_bytes(file.read_bytes()[:-9])
    assert "beschadigd" in console.vault("unpack", other, file, stdin=SECRET, check=1).err
    assert "geen pakket" in console.vault("unpack", other, console.folder / "foto.png", stdin=SECRET, check=1).err
    assert len(console.vault("list", other, "--json").json()) == 1
