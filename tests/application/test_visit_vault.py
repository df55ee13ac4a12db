"""How far the visit in a vault is, on the computer of the visitor and on any other."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fake_store import FakeStore
from tests.fakes import FakeVault, StoppedClock
from tests.visits import AGREED, Visiting, never, visits_of
from weerbaar_desktop.application.handed_note import HANDED
from weerbaar_desktop.application.opening import Opening
from weerbaar_desktop.application.visit_vault import make_visit_vault, stage


@pytest.fixture
def opening(tmp_path: Path) -> Opening:
    """Vaults in a folder of their own."""
    return Opening(FakeStore(), lambda _place, _creating: None, lambda: tmp_path)


def test_it_is_a_visit_from_its_first_moment_until_the_copy_is_gone(opening: Opening, tmp_path: Path) -> None:
    clock = StoppedClock()
    vault = make_visit_vault(opening, clock, tmp_path / "Bezoek.kluis", "vijf rode fietsen op zolder")
    here, elsewhere = (visits_of(vault, tmp_path / name, clock) for name in ("hier.json", "daar.json"))
    assert stage(here) == "consent"
    here.begin(AGREED)
    assert stage(here) == "visiting"
    Visiting(here, tmp_path, clock).hand_over()
    assert stage(here) == "over"
    assert stage(elsewhere) == "over", "an overview that is lost makes the copy no ordinary vault"
    kept = vault.note(HANDED)
    vault.keep_note(HANDED, None)
    assert stage(here) == "none", "the visited person has no visit but a vault"
    vault.keep_note(HANDED, {"of": "a later version"})
    assert stage(here) == "over", "what cannot be read is no reason to treat it as an ordinary vault"
    assert isinstance(vault, FakeVault)
    vault.harm_note(HANDED)
    assert (vault.note(HANDED), stage(here)) == (None, "over")
    vault.keep_note(HANDED, kept)
    assert here.erase_own_copy(never).noted


def test_any_other_vault_is_none(tmp_path: Path) -> None:
    assert stage(visits_of(FakeVault(), tmp_path / "hier.json", StoppedClock())) == "none"
    assert not (tmp_path / "hier.json").exists()


def test_a_second_visit_on_one_day_gets_a_folder_of_its_own_and_ones_own_vault_comes_first(
    opening: Opening, tmp_path: Path
) -> None:
    day = StoppedClock().now().date()
    first = opening.visit_folder(day)
    first.mkdir()
    second = opening.visit_folder(day)
    second.mkdir()
    assert (first.name, second.name) == ("Bezoek 2026-11-22.kluis", "Bezoek 2026-11-22 2.kluis")
    (tmp_path / "Mijn dossier.kluis").mkdir()
    assert opening.known_vaults()[0].name == "Mijn dossier.kluis"
    assert set(opening.known_vaults()[1:]) == {first, second}
