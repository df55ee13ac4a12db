"""Killed at any moment, or on a full disk: what was acknowledged is there, and the vault is whole."""

from __future__ import annotations

import random
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.vault.sample import PASSPHRASE, findings
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.store import SqlCipherStore

if TYPE_CHECKING:
    from tests.faults.conftest import Writer

KILLS = 8


def missing(vault: OpenVault, acknowledged: list[str]) -> list[str]:
    """The acknowledged lines that the vault does not bear out."""
    lost = []
    last_draft = -1
    for line in acknowledged:
        kind, key, number = line.split(" ", 2)
        if kind == "incident" and len(vault.history(RecordId(key))) < int(number):
            lost.append(line)
        if kind == "evidence" and sum(map(len, vault.evidence_bytes(RecordId(key)))) != int(number):
            lost.append(line)
        if kind == "draft":
            last_draft = int(number)
    draft = vault.draft("quick_entry")
    kept = draft.document if draft else None
    if last_draft >= 0 and not (isinstance(kept, dict) and int(str(kept["number"])) >= last_draft):
        lost.append(f"draft {last_draft}")
    return lost


def test_killed_while_writing_loses_nothing_that_was_acknowledged(folder: Path, writer: Writer) -> None:
    chance = random.Random(1)
    acknowledged: list[str] = []
    for _ in range(KILLS):
        process = writer(folder)
        assert process.stdout is not None
        this_time = [process.stdout.readline().rstrip("\n") for _ in range(chance.randrange(1, 40))]
        process.kill()
        # The last line may be cut in half: then it was not acknowledged.
        rest = process.stdout.read()
        this_time += rest[: rest.rfind("\n") + 1].splitlines()
        process.wait()
        vault = SqlCipherStore().open(folder, PASSPHRASE)
        acknowledged += this_time
        assert vault.warnings == ()
        assert missing(vault, this_time) == []
        assert findings(vault) == ()
        assert list((folder / "tmp").iterdir()) == []
        vault.close()
    vault = SqlCipherStore().open(folder, PASSPHRASE)
    assert missing(vault, [line for line in acknowledged if not line.startswith("draft")]) == []
    assert len(acknowledged) > KILLS * 10
    vault.close()


def test_killed_while_making_a_vault_leaves_a_whole_one_or_none(tmp_path: Path, writer: Writer) -> None:
    for number in range(4):
        process = writer(tmp_path / f"ronde{number}.kluis", "new")
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
    output, errors = writer(folder, str(room)).communicate()
    assert errors == ""
    *acknowledged, last = output.splitlines()
    assert last.startswith("stopped StorageTrouble De schijf"), last
    vault = SqlCipherStore().open(folder, PASSPHRASE)
    assert missing(vault, acknowledged) == []
    assert findings(vault) == ()
    assert vault.warnings == ()
    vault.close()
