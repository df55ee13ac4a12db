"""The full figures: a thousand clean folders without a false alarm, ten thousand changes without one accepted."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.dossier.browser import Browser
from tests.dossier.invented import Invented, Sealed
from tests.dossier.mutations import Mutation, mutations
from tests.dossier.test_controleer_page import PAGE, judged
from tests.dossier.test_mutations import by_itself
from weerbaar_desktop.dossier import controleer
from weerbaar_desktop.dossier.verify import verify

CLEAN = 1000
CHANGES = 10_000
ALONE = 20
"""One in so many is also judged by controleer.py as a program of its own, and one by the page."""


@pytest.mark.timeout(3600)
def test_a_thousand_clean_folders_fit(tmp_path: Path) -> None:
    alarms: list[str] = []
    with Browser(tmp_path / "profile") as browser:
        browser.open(PAGE)
        for seed in range(CLEAN):
            journal = Invented(seed, sheet=seed % 3 != 0)
            target = journal.write(tmp_path / str(seed))
            alarms += verify(target, journal.code, journal.fingerprint).problems
            if seed % ALONE == 0 and judged(browser, target, journal.code, journal.fingerprint).kind != "good":
                alarms.append(f"the page: {seed}")
            shutil.rmtree(target)
    assert alarms == []


@pytest.mark.timeout(7200)
def test_ten_thousand_changes_are_refused(tmp_path: Path) -> None:
    program = tmp_path / "controleer.py"
    program.write_bytes(Path(controleer.__file__).read_bytes())
    accepted = []
    with Browser(tmp_path / "profile") as browser:
        browser.open(PAGE)
        for seed in (5, 7, 14, 22):
            journal = Invented(seed)
            folder = Sealed(journal.write(tmp_path / "map"), journal)
            for number, mutation in enumerate(mutations(folder, CHANGES // 4, seed)):
                accepted += _accepted_by(mutation, folder, program, number, browser)
            shutil.rmtree(folder.path)
    assert accepted == []


def _accepted_by(mutation: Mutation, folder: Sealed, program: Path, number: int, browser: Browser) -> list[str]:
    given = mutation.given(folder)
    found = [f"verify: {mutation.name}"] if verify(folder.path, *given).ok else []
    if number % ALONE == 0 and by_itself(program, folder.path, *given) != 1:
        found.append(f"controleer.py: {mutation.name}")
    if number % ALONE == 1 and not mutation.linked and judged(browser, folder.path, *given).kind != "bad":
        found.append(f"the page: {mutation.name}")
    return found
