"""What stays through an upgrade and a downgrade: with the program from the sources, and with a bundle where one is."""

from __future__ import annotations

import re
import shutil
import sys
from pathlib import Path

import pytest
import trying
import upgrading
from environment import ROOT

from tests.console.console_driver import START

_BUNDLE = ROOT / "dist" / "weerbaar-desktop"
_TABLES = Path("weerbaar_desktop", "vault", "migrations")


def _has_these_tables(bundle: Path) -> bool:
    """Whether a bundle was built here since the tables last changed; an older one refuses what this one makes."""
    known = {path.name for path in (bundle / "_internal" / _TABLES).glob("*.sql")}
    return bool(known) and known == {path.name for path in (ROOT / _TABLES).glob("*.sql")}


_BUILT = [_BUNDLE] if _has_these_tables(_BUNDLE) else []


@pytest.fixture(params=["sources", *_BUILT], ids=str)
def program(request: pytest.FixtureRequest, tmp_path: Path) -> trying.Program:
    """The two commands, with a folder that is not there yet."""
    place = tmp_path / "werk"
    if request.param != "sources":
        return trying.of_bundle(request.param, place)
    python = (sys.executable, "-I")
    return trying.Program((*python, "-c", START), (*python, "-m", "weerbaar_desktop"), place, place)


def test_vaults_of_every_earlier_version_open_twice(
    program: trying.Program, capsys: pytest.CaptureFixture[str]
) -> None:
    upgrading.earlier_vaults_open(program)
    tried = re.findall(r"check versie-(\d+)\.kluis -> 0", capsys.readouterr().out)
    assert [int(number) for number in tried[::2]] == list(range(1, len(tried) // 2 + 1))


def test_a_vault_of_a_later_version_is_refused_and_not_a_byte_of_it_changes(program: trying.Program) -> None:
    upgrading.a_later_vault_is_left_alone(program)


def test_settings_stay_when_the_program_starts(program: trying.Program, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trying, "_STAYS", 3.0)
    program.place.mkdir()
    upgrading.settings_stay(program)


def test_a_program_that_opens_or_changes_a_later_vault_fails_the_trial(tmp_path: Path) -> None:
    said = f"import sys; sys.stderr.write({upgrading._REFUSED!r}); "
    opens, changes = "sys.exit(0)", "open(sys.argv[2] + '/nieuw', 'w').close(); sys.exit(1)"
    for number, (does, why) in enumerate(((opens, "ended with 0"), (changes, "was changed"))):
        program = trying.Program(
            (sys.executable, "-c", said + does), (), tmp_path / str(number), tmp_path / str(number)
        )
        with pytest.raises(trying.Failed, match=why):
            upgrading.a_later_vault_is_left_alone(program)


def test_the_bundle_is_tried_only_when_it_knows_the_tables_of_today(tmp_path: Path) -> None:
    assert not _has_these_tables(tmp_path)
    inside = tmp_path / "_internal" / _TABLES
    shutil.copytree(ROOT / _TABLES, inside)
    assert _has_these_tables(tmp_path)
    next(inside.glob("*.sql")).unlink()
    assert not _has_these_tables(tmp_path)
