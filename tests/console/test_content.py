"""`weerbaar content`: what is wrong and where, all content on paper, and how both end."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.console.console_driver import Console

SHIPPED = Path(__file__).parents[2] / "resources" / "content" / "nl"
HEADS = "zinnen gemiddeld langste lang % lijdend % zwaar feiten met bron en datum"


def test_the_content_that_ships_is_in_order(console: Console) -> None:
    ran = console("content", "check")
    assert ran.err.startswith("De inhoud klopt.")
    assert not [line for line in ran.out.splitlines() if "controleer dit" not in line]


def test_each_mistake_is_a_line_on_standard_output(console: Console) -> None:
    folder = Path(shutil.copytree(SHIPPED, console.folder / "nl"))
    contacts = (folder / "contacts.toml").read_text("utf-8")
    (folder / "contacts.toml").write_text(contacts.replace('name = "Spoed"', "name = 1"), "utf-8")
    (folder / "klacht.toml").unlink()
    ran = console("content", "check", folder, check=1)
    assert [line for line in ran.out.splitlines() if "controleer dit" not in line] == [
        "contacts.toml, regel 8, contacts ‘spoed’ > name: hier hoort tekst tussen aanhalingstekens.",
        "klacht.toml: dit bestand ontbreekt. Zet het terug in de map.",
    ]
    assert ran.err == "2 punten moeten anders. Pas dit aan en kijk de map opnieuw na.\n"


def test_wrong_usage_is_said(console: Console) -> None:
    assert "is geen map" in console("content", "check", console.folder / "weg", check=2).err
    assert "content" in console("content", check=2).err
    assert "content" in console("content", "print", check=2).err


def test_how_easy_the_content_reads_is_a_table_with_the_worst_sentences_below_it(console: Console) -> None:
    folder = Path(shutil.copytree(SHIPPED, console.folder / "nl"))
    norm = (folder / "norm.toml").read_text("utf-8")
    hard = "Het besluit wordt, indien de burgemeester daartoe aanleiding ziet, door een functionaris verdaagd."
    (folder / "norm.toml").write_text(norm.replace("Niemand staat er alleen voor.", hard), "utf-8")
    lines = console("content", "words", folder).out.splitlines()
    assert " ".join(lines[0].split()) == HEADS
    rows = {line.split()[0]: line.split()[1:] for line in lines[1:] if "." in line and not line[0].isdigit()}
    assert len(rows["contacts.toml"]) == len(rows["norm.toml"]) == 8
    assert rows["contacts.toml"][-2:] == ["6", "6"]
    assert "1. norm.toml, regel 20, norm ‘niet-alleen’ > words (13 woorden, indien, lijdend): " + hard in lines
    (folder / "norm.toml").write_text("norm = [", "utf-8")
    assert "content check" in console("content", "words", folder, check=1).err


def test_all_content_becomes_a_pdf_that_is_never_written_over(console: Console) -> None:
    console("content", "print", console.folder / "inhoud.pdf")
    made = (console.folder / "inhoud.pdf").read_bytes()
    assert made.startswith(b"%PDF-")
    assert "Er staat al een bestand" in console("content", "print", console.folder / "inhoud.pdf", check=1).err
    assert (console.folder / "inhoud.pdf").read_bytes() == made
