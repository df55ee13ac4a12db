"""A vault is made only where it may stand and with a passphrase that will do, and is found again."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.application.conftest import PASSPHRASE
from weerbaar_desktop.application.new_passphrase import PassphraseTooShort, require_new_passphrase
from weerbaar_desktop.application.opening import Opening
from weerbaar_desktop.application.ports import KdfChoice
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.vault.store import SqlCipherStore


@pytest.mark.parametrize("passphrase", ["", "veertien teken", "e\u0301" * 14])
def test_under_fifteen_characters_is_too_short(passphrase: str) -> None:
    with pytest.raises(PassphraseTooShort):
        require_new_passphrase(passphrase, None)


@pytest.mark.parametrize("passphrase", ["vijftien tekens", "é" * 15, "  spaties tellen  ", "😀" * 15])
def test_fifteen_characters_of_any_kind_are_enough(passphrase: str) -> None:
    require_new_passphrase(passphrase, None)


def test_a_refused_place_gets_no_vault(tmp_path: Path, cheap_kdf: tuple[int, int, int]) -> None:
    def refuse(folder: Path, creating: bool) -> str | None:
        raise CannotContinue("Deze plek kan niet.", "", "") if creating else AssertionError(folder)

    opening = Opening(SqlCipherStore(), refuse, lambda: tmp_path)
    with pytest.raises(CannotContinue, match="Deze plek kan niet"):
        opening.create(tmp_path / "a.kluis", PASSPHRASE, KdfChoice(*cheap_kdf))
    assert list(tmp_path.iterdir()) == []


def test_a_new_vault_is_proposed_under_a_name_that_is_free(opening: Opening, cheap_kdf: tuple[int, int, int]) -> None:
    first = opening.default_folder()
    opening.create(first, PASSPHRASE, KdfChoice(*cheap_kdf)).close()
    second = opening.default_folder()
    assert first.name.endswith(".kluis")
    assert second != first
    assert opening.known_vaults() == (first,)
    assert opening.describe(first).name == first.name.removesuffix(".kluis")


def test_the_vault_that_was_open_last_is_found_first_whatever_stands_beside_it(
    opening: Opening, cheap_kdf: tuple[int, int, int]
) -> None:
    place = opening.default_place()
    own, put_back = place / "Mijn dossier.kluis", place / "Mijn dossier teruggezet.kluis"
    for folder in (own, put_back):
        opening.create(folder, PASSPHRASE, KdfChoice(*cheap_kdf)).close()
    for folder in (own, put_back, own):
        for vault in (own, put_back):
            os.utime(vault, (1, 1))
        opening.open(folder, PASSPHRASE).close()
        assert opening.known_vaults()[0] == folder


def test_where_no_vault_stands_none_is_known(opening: Opening) -> None:
    assert opening.known_vaults() == ()


@pytest.mark.parametrize(
    ("copy", "name"),
    [
        ("stick/Mijn dossier 2026-11-22.weerbaar", "Mijn dossier 2026-11-22.kluis"),
        ("stick/Mijn dossier.reserve", "Mijn dossier.kluis"),
        ("stick/Mijn dossier.reserve/standen/20261122T204200Z", "Mijn dossier.kluis"),
        ("stick/.weerbaar", "Kluis.kluis"),
    ],
)
def test_a_copy_comes_back_under_its_own_name_where_that_is_free(tmp_path: Path, copy: str, name: str) -> None:
    opening = Opening(SqlCipherStore(), lambda _place, _creating: None, lambda: tmp_path)
    stem = name.removesuffix(".kluis")
    for expected in (name, f"{stem} teruggezet.kluis", f"{stem} teruggezet 2.kluis"):
        assert opening.restored_folder(Path(copy)).name == expected
        (tmp_path / expected).mkdir()
