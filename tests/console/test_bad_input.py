"""Bad input gives a Dutch sentence, loses nothing and leaves nothing half done."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.console.console_driver import PASSPHRASE, START, Console
from tests.pdf.tagged import read


@pytest.mark.parametrize(
    ("incident", "named"),
    [
        ('{"account": "x", "acount": "y"}', "acount"),
        ('{"account": 3}', "account"),
        ('{"account": "x", "kinds": "threat"}', "kinds"),
        ('{"account": "x", "occurred": {"from": "1900-01-01T00:00:00+00:00"}}', "honderd jaar"),
        ('{"account": "x", "occurred": {"from": "2999-01-01T00:00:00+00:00"}}', "toekomst"),
        ('{"account": "x", "occurred": {"from": 12.5}}', "invoer"),
        ('{"account": "\\ud800"}', "invoer"),
        ('{"account": "x"', "invoer"),
        ("", "invoer"),
        ("[1]", "object"),
        ("\ufeff{}", "invoer"),
    ],
)
def test_a_wrong_incident_is_refused_by_name_and_nothing_is_stored(
    console: Console, vault: Path, incident: str, named: str
) -> None:
    ran = console.vault("log", vault, "--json", "-", stdin=incident, check=1)
    assert named in ran.err
    assert "Er is niets opgeslagen" in ran.err
    assert ran.out == ""
    assert console.vault("list", vault, "--json").json() == []


def test_of_several_incidents_all_are_stored_or_none(console: Console, vault: Path) -> None:
    console.vault("log", vault, "--json", "-", stdin='{"account":"goed"}\n{"account":""}\n', check=1)
    assert console.vault("list", vault, "--json").json() == []
    assert len(console.log(vault, {"account": "een"}, {"account": "twee"})) == 2


def test_a_megabyte_with_markup_is_kept_letter_for_letter_and_printed_as_text(console: Console, vault: Path) -> None:
    account = '<b>vet</b> <img src="/etc/hostname"> <para> & \u202e 😀 ' * 20_000
    (record,) = console.log(vault, {"account": account})
    assert console.vault("show", vault, record, "--json").json()["account"] == account
    out = console.folder / "map"
    console.aangifte(vault, [record], out)
    document = read((out / "aangifte.pdf").read_bytes())
    drawn = "".join(stretch.drawn for stretches in document.stretches for stretch in stretches)
    assert drawn.count("⟨U+202E⟩") >= 20_000
    text = subprocess.run(["pdftotext", out / "aangifte.pdf", "-"], capture_output=True, text=True, check=True).stdout
    assert '<img src="/etc/hostname">' in " ".join(text.split())
    console("verify", out)


def test_odd_file_names_are_kept_as_they_are(console: Console, vault: Path) -> None:
    names = ["😀.png", "\u202egpj.exe", "..naam..", "a" * 251 + ".txt", "-rf", "<b>x.txt", "CON.txt"]
    (record,) = console.log(vault, {"account": "x"})
    for name in names:
        (console.folder / name).write_bytes(f"inhoud van {name}".encode())
        console.vault("attach", vault, record, f"./{name}")
    assert [piece["name"] for piece in console.vault("show", vault, record, "--json").json()["evidence"]] == names
    out = console.folder / "map"
    console.aangifte(vault, [record], out)
    kept = list((out / "bewijs").iterdir())
    assert len(kept) == len(names)
    assert {path.suffix for path in kept} <= {".txt", ".bin"}


def test_a_name_that_is_no_text_is_kept_as_well_as_it_can_be(console: Console, vault: Path) -> None:
    (record,) = console.log(vault, {"account": "x"})
    file = os.fsencode(console.folder) + b"/foto\xff.jpg"
    with open(file, "wb") as out:  # noqa: PTH123  # a path of bytes
        out.write(b"x")
    arguments = [b"attach", os.fsencode(vault), record.encode(), file, b"--passphrase-stdin"]
    program = [os.fsencode(sys.executable), b"-I", b"-c", START.encode()]
    done = subprocess.run(program + arguments, input=f"{PASSPHRASE}\n".encode(), capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    assert console.vault("show", vault, record, "--json").json()["evidence"][0]["name"] == "foto\ufffd.jpg"


@pytest.mark.parametrize("what", ["folder", "fifo", "nothing"])
def test_what_is_no_file_cannot_become_evidence(console: Console, vault: Path, what: str) -> None:
    (record,) = console.log(vault, {"account": "x"})
    place = console.folder / "stuk"
    if what == "folder":
        place.mkdir()
    elif what == "fifo":
        os.mkfifo(place)
    ran = console.vault("attach", vault, record, place, check=1)
    assert "‘stuk’ is niet toegevoegd" in ran.err
    assert console.vault("show", vault, record, "--json").json()["evidence"] == []


def make_foreign(folder: Path, kind: str) -> Path:
    place = folder / "vreemd.kluis"
    if kind == "file":
        place.write_bytes(b"geen kluis")
    elif kind == "empty folder":
        place.mkdir()
    elif kind == "sqlite":
        place.mkdir()
        (place / "kluis.db").write_bytes(b"SQLite format 3\0" + b"\0" * 4096)
    elif kind == "header":
        place.mkdir()
        (place / "kop.json").write_bytes(b'{"format": 1}')
    return place


@pytest.mark.parametrize("kind", ["file", "empty folder", "sqlite", "header", "nothing"])
@pytest.mark.parametrize("command", ["info", "list"])
def test_what_is_no_vault_is_called_so_and_left_alone(console: Console, kind: str, command: str) -> None:
    place = make_foreign(console.folder, kind)
    before = sorted((path, path.is_file() and path.read_bytes()) for path in console.folder.rglob("*"))
    ran = console.vault(command, place, check=1) if command == "list" else console(command, place, check=1)
    assert ran.err.strip().endswith(".")
    assert sorted((path, path.is_file() and path.read_bytes()) for path in console.folder.rglob("*")) == before


def test_a_wrong_passphrase_is_said_so(console: Console, vault: Path) -> None:
    ran = console("list", vault, "--passphrase-stdin", stdin="een andere lange wachtzin\n", check=1)
    assert "Deze wachtzin klopt niet. Uw kluis is niet veranderd." in ran.err


def test_a_short_passphrase_makes_no_vault(console: Console) -> None:
    place = console.folder / "kort.kluis"
    ran = console("new", place, "--passphrase-stdin", stdin="veertien teken\n", check=1)
    assert "korter dan 15 tekens" in ran.err
    assert not place.exists()


@pytest.mark.parametrize("kdf", ["63,3,4", "64,2,4", "64,3,3", "1000000,3,4", "64,3,4000"])
def test_a_key_derivation_outside_the_limits_makes_no_vault(console: Console, kdf: str) -> None:
    place = console.folder / "zwak.kluis"
    console("new", place, "--kdf", kdf, "--passphrase-stdin", stdin=f"{PASSPHRASE}\n", check=1)
    assert not place.exists()


def test_an_existing_folder_is_never_made_into_a_vault(console: Console, vault: Path) -> None:
    console("new", vault, "--kdf", "64,3,4", "--passphrase-stdin", stdin=f"{PASSPHRASE}\n", check=1)
    assert console.vault("list", vault, "--json").json() == []


def is_locked(file: Path) -> bool:
    locks = Path("/proc/locks").read_text(encoding="ascii").splitlines()
    return any(line.split()[5].endswith(f":{file.stat().st_ino}") for line in locks if "->" not in line)


def test_a_vault_in_use_is_said_so_and_works_again_afterwards(console: Console, vault: Path) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-I", "-c", START, "log", vault, "--json", "-", "--passphrase-stdin"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    assert holder.stdin
    holder.stdin.write(f"{PASSPHRASE}\n".encode())
    holder.stdin.flush()
    deadline = time.monotonic() + 60
    while not is_locked(vault / "slot.lock"):  # looking on must not take the lock away from it
        assert holder.poll() is None
        assert time.monotonic() < deadline
    ran = console.vault("list", vault, check=1)
    assert "al open" in ran.err
    holder.communicate(b'{"account": "toch bewaard"}')
    assert holder.returncode == 0
    assert len(console.vault("list", vault, "--json").json()) == 1


def test_a_target_that_exists_is_left_alone(console: Console, vault: Path) -> None:
    ids = console.log(vault, {"account": "x"})
    out = console.folder / "map"
    out.mkdir()
    (out / "eigen.txt").write_text("van mij")
    ran = console.aangifte(vault, ids, out, check=1)
    assert "bestaat al" in ran.err
    assert [path.name for path in out.iterdir()] == ["eigen.txt"]


@pytest.mark.parametrize(
    "answers",
    [{"complainant": None}, {"complainant": {"name": " "}}, {"prosecution": "ja"}, {"date": "5 maart"}, {"extra": 1}],
)
def test_wrong_answers_make_no_folder(console: Console, vault: Path, answers: dict[str, Any]) -> None:
    out = console.folder / "map"
    console.aangifte(vault, console.log(vault, {"account": "x"}), out, check=1, **answers)
    assert not out.exists()
    assert not [path for path in console.folder.iterdir() if "map" in path.name]


@pytest.mark.parametrize("record", ["0" * 32, "kort", "../../etc", "ZZ" * 16])
def test_an_incident_that_is_not_there_is_said_so(console: Console, vault: Path, record: str) -> None:
    assert console.vault("show", vault, record, "--json", check=1).out == ""
    console.aangifte(vault, [record], console.folder / "map", check=1)
    assert not (console.folder / "map").exists()


@pytest.mark.parametrize("arguments", [[], ["onzin"], ["new"], ["new", "x", "--kdf", "a,b"], ["show", "x", "y"]])
def test_wrong_usage_ends_with_two_and_dutch(console: Console, arguments: list[str]) -> None:
    assert "Deze opdracht klopt niet." in console(*arguments, check=2).err


def test_a_passphrase_or_text_never_stands_in_a_message(console: Console, vault: Path) -> None:
    planted = "kanariegeel1234567"
    ran = console.vault(
        "log", vault, "--json", "-", stdin=json.dumps({"account": planted, "means": [planted]}), check=1
    )
    assert planted not in ran.err
    assert PASSPHRASE not in ran.err


def test_a_passphrase_that_is_soon_guessed_makes_no_vault(console: Console) -> None:
    place = console.folder / "zwak.kluis"
    ran = console("new", place, "--passphrase-stdin", stdin="Burgemeester2026!\n", check=1)
    assert "snel te raden" in ran.err
    assert "2026" not in ran.err
    assert not place.exists()


def test_what_is_too_short_to_search_for_is_said_and_what_is_no_text_finds_nothing(
    console: Console, vault: Path
) -> None:
    console.log(vault, {"account": "Geroep op het plein"})
    found = console.vault("search", vault, "op", "--json")
    assert len(found.json()) == 1
    assert "Typ drie letters of meer" in found.err
    meant = console.vault("search", vault, "geroep", "pleni", "--json")
    assert (meant.json(), "Bedoelde u „geroep plein”?" in meant.err) == ([], True)
    assert console.vault("search", vault, os.fsdecode(b"pl\xffein"), "--json").json() == []
