"""A disk without a byte left, or for reading only: the vault can be read, or what is wrong is said plainly."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.vault.sample import FLOOR, NOW, PASSPHRASE, PNG, file, findings, incident
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.vault import trouble
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.store import SqlCipherStore

FULL = (
    "De schijf is vol. Dit is niet opgeslagen. Alles wat eerder is opgeslagen, staat er nog. "
    "Maak ruimte vrij, en probeer het opnieuw."
)
NOT_WRITABLE = (
    "Op de plek van deze kluis kan het programma niet schrijven. Er is niets veranderd. "
    "Zet een kopie van de kluis op uw eigen schijf, en open die kopie."
)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 700 kB with a vault `dossier.kluis` on it that holds one incident with one piece of evidence."""
    disk = tmp_path / "schijf"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=700k", "tmpfs", str(disk)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("only who may mount can have a disk of 700 kB")
    try:
        vault = SqlCipherStore().create(disk / "dossier.kluis", PASSPHRASE, FLOOR, practice=False)
        stored = vault.add_incident(incident(), NOW)
        vault.attach(stored.record, "scherm.png", file(), NOW)
        vault.close()
        yield disk
    finally:
        subprocess.run(["umount", "--lazy", str(disk)], check=True)


def fill(disk: Path) -> None:
    """Not a byte more fits on it."""
    with (disk / "vol").open("wb", buffering=0) as filler:
        try:
            while True:
                filler.write(b"x" * 512)
        except OSError:
            assert shutil.disk_usage(disk).free == 0


def keep_on_saving(vault: OpenVault) -> None:
    """Until something stops us."""
    for number in range(200):
        vault.add_incident(incident(f"voorval {number}"), NOW)


def test_a_vault_on_a_full_disk_is_read_as_ever_and_says_that_the_disk_is_full(small_disk: Path) -> None:
    fill(small_disk)
    vault = SqlCipherStore().open(small_disk / "dossier.kluis", PASSPHRASE)
    assert vault.warnings == ()
    (row,) = vault.incidents()
    (piece,) = vault.incident(row.record).evidence
    reader = vault.reader()
    assert sum(map(len, reader.evidence_bytes(piece.record))) == piece.size
    assert findings(reader) == ()
    reader.close()
    for save in (
        lambda: vault.add_incident(incident(), NOW),
        lambda: vault.attach(row.record, "nog een.png", file(PNG + b"nieuw"), NOW),
        lambda: vault.save_draft("quick_entry", {"account": "half"}, NOW),
    ):
        with pytest.raises(trouble.StorageTrouble) as caught:
            save()
        assert str(caught.value) == FULL
    vault.close()


def test_when_there_is_room_again_the_same_vault_goes_on(small_disk: Path) -> None:
    fill(small_disk)
    vault = SqlCipherStore().open(small_disk / "dossier.kluis", PASSPHRASE)
    (small_disk / "vol").unlink()
    vault.add_incident(incident("er is weer ruimte"), NOW)
    reader = vault.reader()
    assert reader.incident_count() == 2
    assert findings(reader) == ()
    reader.close()
    vault.close()
    vault = SqlCipherStore().open(small_disk / "dossier.kluis", PASSPHRASE)
    assert (vault.incident_count(), vault.warnings, findings(vault)) == (2, (), ())
    vault.close()


def test_a_vault_that_is_open_when_the_disk_fills_stays_open(small_disk: Path) -> None:
    vault = SqlCipherStore().open(small_disk / "dossier.kluis", PASSPHRASE)
    fill(small_disk)
    with pytest.raises(trouble.StorageTrouble) as caught:
        keep_on_saving(vault)
    assert str(caught.value) == FULL
    saved = vault.incident_count()
    reader = vault.reader()
    assert (reader.incident_count(), findings(reader)) == (saved, ())
    reader.close()
    vault.close()
    vault = SqlCipherStore().open(small_disk / "dossier.kluis", PASSPHRASE)
    assert (vault.incident_count(), vault.warnings) == (saved, ())
    vault.close()


def test_a_vault_where_nothing_may_be_written_says_so(small_disk: Path) -> None:
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(CannotContinue) as caught:
        SqlCipherStore().open(small_disk / "dossier.kluis", PASSPHRASE)
    assert str(caught.value) == NOT_WRITABLE
