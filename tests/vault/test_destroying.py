"""A vault that is destroyed: its keys first, then all that is ours; what is not ours stays, and is named."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any

import pytest

from tests.vault.sample import NOW, PASSPHRASE, file, incident, never, quiet
from weerbaar_desktop.vault import connection, destroying, header, trouble
from weerbaar_desktop.vault.durable import remove_folder
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


@pytest.mark.parametrize("below", ["overdracht", "delen/woningscan.kluis"])
def test_a_header_that_was_made_for_somebody_else_and_cut_off_is_overwritten_too(
    vault: OpenVault, folder: Path, below: str
) -> None:
    ending, _, inside = below.partition("/")
    made = folder / "tmp" / f"{'ab' * 16}.{ending}" / inside
    made.mkdir(parents=True)
    theirs = b"een kop van iemand anders, met een sleutel erin" * 20
    (made / f"{header.FILE}.nieuw").write_bytes(theirs)
    os.link(made / f"{header.FILE}.nieuw", folder.parent / "gebleven")
    assert vault.destroy() == ()
    assert not folder.exists()
    assert theirs[:16] not in (folder.parent / "gebleven").read_bytes()


def test_what_is_not_ours_stays_and_is_named(vault: OpenVault, folder: Path) -> None:
    (folder / "brief.txt").write_text("van mij")
    (folder / "tmp" / "ook van mij.txt").write_text("x")
    (folder / "kop.json.txt").write_text("ook")
    assert vault.destroy() == ("brief.txt", "kop.json.txt", "tmp")
    assert sorted(path.name for path in folder.rglob("*")) == ["brief.txt", "kop.json.txt", "ook van mij.txt", "tmp"]
    assert (folder / "kop.json.txt").read_text() == "ook"


def test_what_the_disk_does_not_let_go_of_is_named_once_the_keys_are_gone(
    vault: OpenVault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "tmp" / "van mij.txt").write_text("x")
    (folder / "tmp" / f"{'ab' * 16}.part").write_bytes(b"half")
    unlink = Path.unlink

    def held_by_another(path: Path, missing_ok: bool = False) -> None:
        if path.name == connection.FILE:
            raise PermissionError(errno.EACCES, "in use")
        unlink(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", held_by_another)
    first, second = vault.destroy()
    assert first.startswith("kluis.db (van de kluis; de sleutel is weg")
    assert second == "tmp"
    assert sorted(path.name for path in folder.rglob("*")) == ["kluis.db", "tmp", "van mij.txt"]


def test_what_a_busy_check_of_a_copy_writes_meanwhile_goes_too(
    vault: OpenVault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = folder / "tmp" / f"{'ab' * 16}.controle"
    place.mkdir()
    os.link(folder / header.FILE, place / header.FILE)
    (folder / "tmp" / "van mij.txt").write_text("x")
    once = [True]

    def beside(path: Path) -> None:
        remove_folder(path)
        if once:
            once.clear()
            place.mkdir(exist_ok=True)
            (place / header.FILE).write_bytes(whole)

    whole = (folder / header.FILE).read_bytes()
    monkeypatch.setattr(destroying, "remove_folder", beside)
    assert vault.destroy() == ("tmp",)
    assert sorted(path.name for path in folder.rglob("*")) == ["tmp", "van mij.txt"]


def test_a_disk_that_does_not_take_the_overwriting_is_not_said_to_have_destroyed(
    vault: OpenVault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails() -> None:
        raise OSError(errno.EIO, "broken")

    for patch in ((os, "fsync"), (destroying, "_ours")):
        with monkeypatch.context() as patched:
            patched.setattr(*patch, lambda *_: fails())
            with pytest.raises(trouble.StorageTrouble, match="niet helemaal gelukt"):
                vault.destroy()
    assert vault.destroy() == ()
    assert not folder.exists()


def test_where_nothing_may_be_written_nothing_is_destroyed(
    vault: OpenVault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opening = Path.open

    def refuses(path: Path, *how: Any) -> Any:  # noqa: ANN401 - as the original
        if path.name == header.PREVIOUS and how == ("r+b",):
            raise PermissionError(errno.EACCES, "read-only")
        return opening(path, *how)

    monkeypatch.setattr(Path, "open", refuses)
    with pytest.raises(trouble.StorageTrouble, match="niet schrijven"):
        vault.destroy()
    monkeypatch.undo()
    vault.close()
    SqlCipherStore().open(folder, PASSPHRASE).close()


def test_cut_off_after_the_keys_nothing_can_be_opened_any_more(vault: OpenVault, folder: Path) -> None:
    vault.close()
    destroying._overwrite(folder / header.FILE)
    destroying._overwrite(folder / header.PREVIOUS)
    with pytest.raises(trouble.DamagedVault):
        SqlCipherStore().repair(folder, PASSPHRASE, quiet, never)
