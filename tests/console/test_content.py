"""`weerbaar content`: what is wrong and where, all content on paper, and how both end."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.console.console_driver import Console

SHIPPED = Path(__file__).parents[2] / "resources" / "content" / "nl"


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


def test_all_content_becomes_a_pdf_that_is_never_written_over(console: Console) -> None:
    console("content", "print", console.folder / "inhoud.pdf")
    made = (console.folder / "inhoud.pdf").read_bytes()
    assert made.startswith(b"%PDF-")
    assert "Er staat al een bestand" in console("content", "print", console.folder / "inhoud.pdf", check=1).err
    assert (console.folder / "inhoud.pdf").read_bytes() == made
