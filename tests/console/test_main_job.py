"""The main job on the console: from a threat to a folder that anyone can verify, and that no one can change unseen."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.console.console_driver import ANSWERS, Console
from tests.pdf.checks import faults
from tests.pdf.tagged import read

THREAT = {
    "account": "Aan de balie gaf hij mij een bedreigingsbrief. Ik woon op Dorpsstraat 12.",
    "literal_words": "Ik weet waar je kinderen naar school gaan",
    "occurred": {"from": "2026-03-03T21:40:00+01:00", "until": None, "precision": "exact"},
    "known_on": "2026-03-03T21:55:00+01:00",
    "channel": "face_to_face",
    "place": "balie",
    "aimed_at": ["self", "family"],
    "kinds": ["threat"],
    "persons": [{"known": False, "alias": "de man met de pet"}],
    "witnesses": ["J. Bakker"],
    "unknown": ["means"],
    "withheld": ["told"],
}
INSULT = {"account": "Er stond een scheldpartij onder mijn bericht.", "channel": "social", "kinds": ["verbal"]}


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory, cheap_kdf: tuple[int, int, int]) -> Path:
    """A folder with two incidents and two exhibits, from a vault with an incident that stays hidden."""
    console = Console(tmp_path_factory.mktemp("overdracht"))
    vault = console.new("proef.kluis", cheap_kdf)
    console.log(vault, INSULT)
    ids = console.log(vault, THREAT, INSULT)
    letter, note = console.folder / "brief.pdf", console.folder / "😀 \u202egpj..txt"
    letter.write_bytes(b"%PDF-1.7\n" + b"x" * 5000)
    note.write_text("bel 0612345678", encoding="utf-8")
    stored = console.vault("attach", vault, ids[0], letter, note).out.splitlines()
    assert stored[0].split()[1:] == ["5009", hashlib.sha256(letter.read_bytes()).hexdigest()]
    out = console.folder / "map"
    given = {"evidence": stored[1].split()[0], "give": "original", "reason": "de politie belt dit nummer"}
    console.aangifte(vault, ids, out, shielding={"pieces": [given]})
    return out


@pytest.fixture
def handed_over(made_once: Path, tmp_path: Path) -> Path:
    """A copy of that folder, to be spoilt."""
    return Path(shutil.copytree(made_once, tmp_path / "map"))


def by_controleer(folder: Path) -> tuple[int, str]:
    done = subprocess.run([sys.executable, "controleer.py"], cwd=folder, capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr
    return done.returncode, done.stdout + done.stderr


def test_the_folder_fits_together_and_both_verifiers_say_the_code(console: Console, handed_over: Path) -> None:
    said = console("verify", handed_over).out
    code, controleer = by_controleer(handed_over)
    assert said.splitlines()[0].startswith("De map past in elkaar. Vergelijk deze code met het ondertekende papier: ")
    assert code == 0
    assert controleer.splitlines()[0] == said.splitlines()[0]


def test_the_printed_code_and_fingerprint_are_accepted_and_others_refused(console: Console, vault: Path) -> None:
    out = console.folder / "map"
    made = console.aangifte(vault, console.log(vault, THREAT), out).out.splitlines()
    code, fingerprint = (line.split(" ", 1)[1] for line in made)
    console("verify", out, "--code", code, "--fingerprint", fingerprint)
    console("verify", out, "--code", code[:-5], check=1)
    console("verify", out, "--code", fingerprint, check=1)
    console("verify", out, "--fingerprint", code, check=1)


def text_of(pdf: Path) -> str:
    return subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout


def test_private_values_stay_on_their_own_sheet(handed_over: Path) -> None:
    aangifte, sheet = text_of(handed_over / "aangifte.pdf"), text_of(handed_over / "gegevensblad.pdf")
    journal = (handed_over / "journaal.jsonl").read_text(encoding="utf-8")
    assert "Dorpsstraat" not in aangifte + journal
    assert "[afgeschermd]" in aangifte
    assert "Dorpsstraat 12" in sheet
    assert "Niet bij processtukken voegen" in sheet


@pytest.mark.parametrize("name", ["aangifte.pdf", "gegevensblad.pdf"])
def test_the_documents_can_be_read_by_everybody_and_kept(name: str, handed_over: Path) -> None:
    assert faults(read((handed_over / name).read_bytes())) == []


def test_the_aangifte_tells_three_kinds_of_empty_apart(handed_over: Path) -> None:
    lines = text_of(handed_over / "aangifte.pdf").splitlines()
    assert any("Middel" in line and "Weet ik niet" in line for line in lines)
    assert any("Wie ervan weet" in line and "Laat ik weg" in line for line in lines)
    assert any(line.strip().startswith("Niet ingevuld:") and "Aanleiding" in line for line in lines)


def test_the_first_page_shows_code_last_line_and_fingerprint(handed_over: Path, console: Console) -> None:
    said = console("verify", handed_over).out
    page = "".join(text_of(handed_over / "aangifte.pdf").split("\f")[0].split())
    manifest = (handed_over / "manifest.json").read_text()
    head = manifest.split('"hash":"')[1][:64]
    code = "".join(said.splitlines()[0].rsplit(": ", 1)[1].split())
    assert code in page
    assert head in page
    assert "Blad1van" in page


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def lines_of(folder: Path) -> list[bytes]:
    return (folder / "journaal.jsonl").read_bytes().splitlines(keepends=True)


def rewrite(folder: Path, lines: list[bytes]) -> None:
    (folder / "journaal.jsonl").write_bytes(b"".join(lines))


def swap_exhibits(folder: Path) -> None:
    first, second = sorted((folder / "bewijs").iterdir())
    one, two = first.read_bytes(), second.read_bytes()
    first.write_bytes(two)
    second.write_bytes(one)


FILES = (
    "aangifte.pdf", "gegevensblad.pdf", "journaal.jsonl", "manifest.json", "manifest.sig", "SHA256SUMS",
    "controleer.html", "controleer.py", "LEESMIJ.txt", "bewijs/B01.pdf", "bewijs/B02.txt",
)  # fmt: skip
CHANGES: dict[str, tuple[str, Callable[[Path], Any]]] = {
    **{f"one bit in {name}": (name, lambda folder, name=name: flip(folder / name)) for name in FILES},  # type: ignore[misc]  # a default argument
    "a line dropped": ("journaal.jsonl", lambda folder: rewrite(folder, lines_of(folder)[1:])),
    "two lines swapped": ("journaal.jsonl", lambda f: rewrite(f, [lines_of(f)[1], lines_of(f)[0], *lines_of(f)[2:]])),
    "the tail cut": ("journaal.jsonl", lambda folder: rewrite(folder, lines_of(folder)[:-1])),
    "two exhibits swapped": ("bewijs/B01.pdf", swap_exhibits),
    "an exhibit taken out": ("bewijs/B02.txt", lambda folder: (folder / "bewijs/B02.txt").unlink()),
    "a file put in": ("los.txt", lambda folder: (folder / "los.txt").write_text("x")),
}


@pytest.mark.parametrize("change", CHANGES)
def test_every_change_is_seen_by_both_verifiers_and_named(console: Console, handed_over: Path, change: str) -> None:
    named, make = CHANGES[change]
    make(handed_over)
    said = console("verify", handed_over, check=1).out
    assert named in said
    if named == "controleer.py":
        return  # the changed program itself can say anything: that is why `weerbaar verify` exists
    code, controleer = by_controleer(handed_over)
    assert code == 1
    assert named in controleer


def test_the_sheet_with_private_data_may_be_taken_out(console: Console, handed_over: Path) -> None:
    (handed_over / "gegevensblad.pdf").unlink()
    assert "gegevensblad.pdf" in console("verify", handed_over).out


def test_the_same_vault_and_answers_give_the_same_bytes(console: Console, vault: Path) -> None:
    ids = console.log(vault, THREAT)
    first, second = console.folder / "een", console.folder / "twee"
    console.aangifte(vault, ids, first)
    console.aangifte(vault, ids, second)
    assert [path.read_bytes() for path in sorted(first.iterdir()) if path.is_file()] == [
        path.read_bytes() for path in sorted(second.iterdir()) if path.is_file()
    ]


@pytest.mark.parametrize("between", [" ", "", "-"])
def test_a_later_folder_adds_to_an_earlier_one(between: str, console: Console, vault: Path) -> None:
    ids, out = console.log(vault, THREAT), console.folder / "later"
    printed = console.aangifte(vault, ids, console.folder / "eerst").out.splitlines()[0].removeprefix("code ")
    more, code = console.log(vault, {"account": "Hij kwam terug."}), between.join(printed.upper().split())
    asked = ("--incidents", *ids, *more, "--out", out, "--answers", "-", "--adds-to", code)
    console.vault("aangifte", vault, *asked, stdin=json.dumps(ANSWERS))
    assert "Hij kwam terug." in text_of(out / "aanvulling.pdf")
    assert console("verify", out).code == 0


def test_a_code_that_the_vault_does_not_know_makes_nothing(console: Console, vault: Path) -> None:
    ids, out = console.log(vault, THREAT), console.folder / "later"
    asked = ("--incidents", *ids, "--out", out, "--answers", "-", "--adds-to", "0" * 64)
    ran = console.vault("aangifte", vault, *asked, stdin=json.dumps(ANSWERS), check=1)
    assert "De eerdere map staat niet in het journaal van deze kluis." in ran.err
    assert not out.exists()
    assert console.vault("check", vault, "--json").json() == {"fine": True, "seq": 1, "findings": []}


def test_the_vault_still_checks_clean_after_handing_over(console: Console, vault: Path) -> None:
    console.aangifte(vault, console.log(vault, THREAT), console.folder / "map")
    assert console.vault("check", vault, "--json").json() == {"fine": True, "seq": 2, "findings": []}


def test_a_practice_vault_is_filled_and_marked(console: Console, cheap_kdf: tuple[int, int, int]) -> None:
    folder = console.folder / "oefen.kluis"
    kdf = ",".join(map(str, cheap_kdf))
    made = console("demo", folder, "--incidents", 9, "--seed", 4, "--kdf", kdf)
    passphrase = made.err.strip().rsplit(": ", 1)[1]
    rows = console("list", folder, "--json", "--passphrase-stdin", stdin=f"{passphrase}\n").json()
    assert len(rows) == 9
    assert sum(row["evidence"] for row in rows) == 6
    assert "practice: true" in console("info", folder).out.splitlines()
