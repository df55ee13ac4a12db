"""Killed at any moment, or on a full disk: what was acknowledged is there, and the vault is whole."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.faults.acknowledged import Acknowledged
from tests.faults.killing import KILLS_OF_A_VAULT, kill_again_and_again
from tests.faults.opening import opened, unlocked
from tests.vault.sample import PASSPHRASE, findings
from weerbaar_desktop.vault.store import SqlCipherStore

if TYPE_CHECKING:
    from tests.faults.conftest import Writer

KILLS = 100


@pytest.mark.timeout(600)
def test_a_hundred_kills_while_writing_lose_nothing_that_was_acknowledged(tmp_path: Path, writer: Writer) -> None:
    wrong, heard = kill_again_and_again(tmp_path, writer, KILLS)
    assert wrong == []
    assert heard.count > KILLS_OF_A_VAULT * 10


def test_killed_while_making_a_vault_leaves_a_whole_one_or_none(tmp_path: Path, writer: Writer) -> None:
    for number in range(4):
        process = writer(tmp_path / f"ronde{number}.kluis", "-", "new")
        assert process.stdout is not None
        process.stdout.readline()
        with pytest.raises(Exception, match="timed out"):
            process.wait(timeout=0.05 + 0.07 * number)
        process.kill()
        process.wait()
    whole = [path for path in tmp_path.iterdir() if not path.name.startswith(".")]
    assert len(whole) >= 4
    for path in whole:
        vault = SqlCipherStore().open(path, PASSPHRASE)
        assert findings(vault) == ()
        vault.close()


@pytest.mark.parametrize("room", [150_000, 400_000, 1_000_000, 1_700_000])
def test_a_disk_that_takes_no_more_is_said_and_loses_nothing(folder: Path, writer: Writer, room: int) -> None:
    output, errors = writer(folder, "vol", str(room)).communicate()
    assert errors == ""
    *acknowledged, last = output.splitlines()
    assert last.startswith("stopped StorageTrouble De schijf"), last
    vault = opened(folder, unlocked(folder))
    assert Acknowledged(acknowledged).lost(vault, folder) == []
    assert findings(vault) == ()
    assert vault.warnings == ()
    vault.close()
