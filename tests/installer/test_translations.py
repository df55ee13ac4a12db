"""What Qt Linguist gets: every text, without what changes by itself, and nothing of a translation is lost."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import translations
from translations import TEMPLATE, Text

ROOT = Path(__file__).resolve().parents[2]
COMMAND = ROOT / "installer" / "translations.py"


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout of one module and one form."""
    for name, place in (("PACKAGE", "weerbaar_desktop"), ("UI", "ui"), ("CATALOGUES", "catalogues")):
        (tmp_path / place).mkdir()
        monkeypatch.setattr(translations, name, tmp_path / place)
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    monkeypatch.setattr(translations, "TEMPLATE", tmp_path / "catalogues" / "weerbaar.ts")
    (tmp_path / "weerbaar_desktop" / "one.py").write_text('A = tr("Kies een map")\nB = tr("Stuk {n}" " & meer", n=1)\n')
    (tmp_path / "ui" / "one.ui").write_text(
        '<ui version="4.0"><class>OnePage</class><widget class="QLabel" name="OnePage">'
        '<property name="text"><string>Uw naam</string></property>'
        '<property name="x"><string notr="true">geheim</string></property></widget></ui>'
    )
    return tmp_path


def test_the_template_holds_every_text_of_today() -> None:
    checked = subprocess.run([sys.executable, COMMAND, "--check"], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stderr


def test_the_template_says_nothing_of_lines_so_that_a_change_is_a_small_diff() -> None:
    assert "<location" not in TEMPLATE.read_text(encoding="utf-8")


@pytest.mark.usefixtures("here")
def test_texts_come_from_sources_and_forms() -> None:
    assert translations.gathered() == [
        Text("weerbaar", "Kies een map"),
        Text("weerbaar", "Stuk {n} & meer"),
        Text("OnePage", "Uw naam"),
    ]


def test_what_is_marked_for_later_and_what_is_said_as_somebody_wants_are_texts_too() -> None:
    source = 'A = marked("Later")\nsay("Nu", n=1)\nplain("Niet dit")'
    assert [text.source for text in translations.of_code(source)] == ["Later", "Nu"]


def test_a_new_language_is_a_copy_of_the_template_that_keeps_what_was_translated(here: Path) -> None:
    assert translations.main([]) == 0
    german = here / "catalogues" / "weerbaar_de.ts"
    template = (here / "catalogues" / "weerbaar.ts").read_text(encoding="utf-8")
    open_one = '<source>Kies een map</source>\n        <translation type="unfinished">'
    assert open_one in template
    german.write_text(
        template.replace(open_one, "<source>Kies een map</source>\n        <translation>Wählen"), encoding="utf-8"
    )
    (here / "weerbaar_desktop" / "two.py").write_text('C = tr("Nieuw")\n')
    assert translations.main(["--check"]) == 1
    assert translations.main([]) == 0
    assert translations.main(["--check"]) == 0
    assert translations.translated(german) == {Text("weerbaar", "Kies een map"): "Wählen"}
    assert "<source>Nieuw</source>" in german.read_text(encoding="utf-8")
    assert german.with_suffix(".qm").stat().st_size > 0
    (here / "weerbaar_desktop" / "one.py").write_text("")
    assert translations.main([]) == 0
    assert "Kies een map" not in german.read_text(encoding="utf-8")
