"""In a language that is a third longer nothing is cut off, and nothing of the program stays Dutch."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import translations
from translations import Text

from tests.gui.another_language import CODE, FOLDER, LONGER, longer
from weerbaar_desktop.domain.wording import places

ROOT = Path(__file__).resolve().parents[2]
BEFORE = str(Path("tests", "gui", "abroad_before_opening.py"))
OPEN = str(Path("tests", "gui", "work", "abroad_while_open.py"))


def spoken_in(folder: Path, part: str, without: str = "") -> subprocess.CompletedProcess[str]:
    """A sweep in a process of its own: texts that are constants are there before any test is."""
    said = {text: longer(text.source) for text in translations.gathered() if text.source != without}
    catalogue = folder / f"weerbaar_{CODE}.ts"
    catalogue.write_text(translations.written(list(said), said, CODE), encoding="utf-8")
    translations.compile_catalogue(catalogue)
    command = [sys.executable, "-m", "pytest", "-q", "-s", "-n0", "-p", "tests.gui.another_language", part]
    where = {**os.environ, FOLDER: str(folder)}
    return subprocess.run(command, check=False, capture_output=True, encoding="utf-8", cwd=ROOT, env=where)


@pytest.mark.timeout(600)
@pytest.mark.parametrize("part", [BEFORE, OPEN], ids=["before opening", "open vault"])
def test_every_page_fits_in_a_language_a_third_longer_and_none_stays_dutch(part: str, tmp_path: Path) -> None:
    swept = spoken_in(tmp_path, part)
    assert swept.returncode == 0, swept.stdout
    assert "\n0 findings" in swept.stdout


@pytest.mark.timeout(600)
def test_a_text_that_no_catalogue_has_is_found_on_the_page_that_shows_it(tmp_path: Path) -> None:
    missing = "Wachtzin"
    assert Text("UnlockPage", missing) in translations.gathered()
    swept = spoken_in(tmp_path, BEFORE, without=missing)
    assert swept.returncode == 1
    assert "is not translated" in swept.stdout


def test_the_invented_language_is_a_third_longer_and_keeps_every_place() -> None:
    for text in translations.gathered():
        said = longer(text.source)
        assert len(said) >= LONGER * len(text.source), text
        assert places(said) == places(text.source), text
