"""A vault that is destroyed: its keys first, then all that is ours; what is not ours stays, and is named."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.vault.sample import NOW, PASSPHRASE, file, incident, never, quiet
from weerbaar_desktop.vault import destroying, header, trouble
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.store import SqlCipherStore


def test_everything_goes_but_the_copies(vault: OpenVault, folder: Path, tmp_path: Path) -> None:
    vault.attach(vault.add_incident(incident(), NOW).record, "scherm.png", file(), NOW)
    copy = vault.copy_to_file(tmp_path / "stick.weerbaar", NOW, quiet, never).place
    assert vault.destroy() == ()
    assert not folder.exists()
    with pytest.raises(trouble.NotAVault):
        SqlCipherStore().open(folder, PASSPHRASE)
    assert SqlCipherStore().restore(copy, folder, PASSPHRASE, quiet, never) == ()


def test_the_bytes_of_the_header_are_overwritten_before_its_name_goes(vault: OpenVault, folder: Path) -> None:
    whole = (folder / header.FILE).read_bytes()
    for name in (header.FILE, header.PREVIOUS):
        os.link(folder / name, folder.parent / name)
    vault.destroy()
    for name in (header.FILE, header.PREVIOUS):
        left = (folder.parent / name).read_bytes()
        assert len(left) >= len(whole)
        assert not any(whole[start : start + 16] in left for start in range(0, len(whole) - 16, 16))


def test_what_is_not_ours_stays_and_is_named(vault: OpenVault, folder: Path) -> None:
    (folder / "brief.txt").write_text("van mij")
    (folder / "tmp" / "ook van mij.txt").write_text("x")
    assert vault.destroy() == ("brief.txt", "tmp")
    assert sorted(path.name for path in folder.rglob("*")) == ["brief.txt", "ook van mij.txt", "tmp"]


def test_cut_off_after_the_keys_nothing_can_be_opened_any_more(vault: OpenVault, folder: Path) -> None:
    vault.close()
    destroying._overwrite(folder / header.FILE)
    destroying._overwrite(folder / header.PREVIOUS)
    with pytest.raises(trouble.DamagedVault):
        SqlCipherStore().repair(folder, PASSPHRASE, quiet, never)
