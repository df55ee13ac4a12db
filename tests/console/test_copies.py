"""`backup`, `restore` and `check --repair` in a row, and what each says when something is wrong."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.console.console_driver import PASSPHRASE, Console

PIECE = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 600


@pytest.fixture
def filled(console: Console, vault: Path) -> Path:
    """A vault with one incident and one piece."""
    (record,) = console.log(vault, {"account": "Er lag een brief."})
    piece = console.folder / "foto.png"
    piece.write_bytes(PIECE)
    console.vault("attach", vault, record, piece)
    return vault


def the_piece(vault: Path) -> Path:
    """The one encrypted file of evidence."""
    (found,) = (vault / "bijlagen").rglob("*.wbx")
    return found


def test_a_copy_is_made_checked_put_back_and_opened(console: Console, filled: Path) -> None:
    copy, back = console.folder / "stick.weerbaar", console.folder / "terug.kluis"
    rows = console.vault("list", filled, "--json").json()
    ran = console.vault("backup", filled, copy)
    assert f"De reservekopie is gemaakt en nagekeken: {copy}" in ran.err
    (filled / "kluis.db").unlink()
    console.vault("check", filled, check=1)
    assert "teruggezet en nagekeken" in console.vault("restore", copy, back).err
    ran = console.vault("check", back)
    assert "Alles klopt. Het journaal heeft 2 regels." in ran.err
    assert "Let op" not in ran.err
    assert console.vault("list", back, "--json").json() == rows != []


def test_everything_that_can_be_wrong_has_its_own_sentence(console: Console, filled: Path) -> None:
    copy, back = console.folder / "stick.weerbaar", console.folder / "terug.kluis"
    console.vault("backup", filled, copy)
    said = {
        console.vault("backup", filled, copy, check=1).err.splitlines()[-1],
        console.vault("restore", copy, filled, check=1).err,
        console("restore", copy, back, "--passphrase-stdin", stdin="een andere wachtzin\n", check=1).err,
        console.vault("restore", console.folder / "foto.png", back, check=1).err,
        console.vault("restore", console.folder / "weg.weerbaar", back, check=1).err,
        console.vault("backup", filled, console.folder / "weg" / "a.weerbaar", check=1).err,
    }
    whole = copy.read_bytes()
    copy.write_bytes(whole[: len(whole) // 2])
    said.add(console.vault("restore", copy, back, check=1).err)
    copy.write_bytes(whole[:9000] + bytes([whole[9000] ^ 1]) + whole[9001:])
    assert "beschadigd, veranderd of niet compleet" in console.vault("restore", copy, back, check=1).err
    assert len(said) == 7
    assert all("niets" in words or "niet veranderd" in words for words in said), said
    assert not back.exists()


def test_a_missing_piece_is_said_by_copy_restore_and_repair(console: Console, filled: Path) -> None:
    copy, back = console.folder / "stick.weerbaar", console.folder / "terug.kluis"
    the_piece(filled).unlink()
    for command in (("backup", filled, copy), ("restore", copy, back), ("check", filled, "--repair")):
        ran = console.vault(*command, check=1)
        assert "Het bestand ontbreekt." in ran.err
    assert back.is_dir()


def test_a_damaged_header_is_repaired_and_a_damaged_page_is_not(console: Console, filled: Path) -> None:
    (filled / "kop.json").write_bytes(b"{}")
    assert "de kop (kop.json) is niet meer heel" in console.vault("check", filled, check=1).err
    ran = console.vault("check", filled, "--repair")
    assert "De kop van de kluis is teruggezet uit de kopie die ernaast stond." in ran.err
    assert "Alles klopt nu." in ran.err
    console.vault("check", filled)
    path = filled / "kluis.db"
    size = path.stat().st_size
    with path.open("r+b") as file:
        for page in range(1, size // 4096):
            file.seek(page * 4096 + 99)
            byte = file.read(1)
            file.seek(-1, os.SEEK_CUR)
            file.write(bytes([byte[0] ^ 1]))
    ran = console.vault("check", filled, "--repair", check=1)
    assert "de database (kluis.db) is niet meer heel" in ran.err
    assert "Zet een reservekopie terug" in ran.err


def test_loose_evidence_is_put_apart(console: Console, filled: Path) -> None:
    loose = filled / "bijlagen" / "ab" / ("ab" * 16 + ".wbx")
    loose.parent.mkdir(exist_ok=True)
    loose.write_bytes(b"los")
    assert "hoort bij geen bewijsstuk" in console.vault("check", filled, check=1).err
    assert "quarantaine" in console.vault("check", filled, "--repair").err
    assert (filled / "quarantaine" / loose.name).read_bytes() == b"los"


def test_a_copy_in_a_synchronised_folder_is_made_and_that_is_said(console: Console, filled: Path) -> None:
    place = console.folder / "Dropbox"
    place.mkdir()
    ran = console.vault("backup", filled, place / "a.weerbaar")
    assert "vanzelf gekopieerd naar internet door Dropbox" in ran.err
    assert PASSPHRASE.encode() not in (place / "a.weerbaar").read_bytes()
    ran = console.vault("restore", place / "a.weerbaar", place / "b.kluis", check=1)
    assert not (place / "b.kluis").exists()
