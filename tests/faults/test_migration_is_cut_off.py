"""A migration that is killed, loses its power or meets trouble at any moment leaves a vault that holds what it held."""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults.failing import Seen
from tests.faults.migrating import OLDEST, wrong_with
from tests.faults.opening import unlocked
from tests.faults.recorder.compiled import environment
from tests.faults.recorder.cutting import ROOT
from tests.faults.recorder.disk import Chance, Disk
from tests.faults.recorder.recording import Kind, events
from tests.vault.freeze import VAULT, thawed
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.vault import connection, schema
from weerbaar_desktop.vault.keys import VaultKeys

CUTS = 200


def migrating(library: Path, disk: Path, folder: Path, how: str, record: Path | None = None) -> str:
    """What the migrating program says."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.migrating", str(folder), how],
        cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True,
        env={**os.environ, **environment(library, disk, record)},
    )  # fmt: skip
    return done.stdout


def no_copy(folder: Path, keys: VaultKeys) -> list[str]:
    """A vault that came up to date must have the copy beside it that was made before."""
    database = connection.connect(folder / connection.FILE, keys.database_key())
    done = schema.version(database) == schema.LATEST
    database.close()
    if not done:
        return []
    try:
        copy = connection.connect(folder / f"{connection.FILE}.versie-1", keys.database_key())
        whole = (schema.version(copy), copy.rows("PRAGMA integrity_check")) == (1, [("ok",)])
        copy.close()
        return [] if whole else ["the copy is another"]
    except CannotContinue as error:
        return [f"the copy: {error.happened}"]


@pytest.mark.timeout(300)
def test_killed_at_any_change_of_the_disk_the_old_vault_opens(library: Path, tmp_path: Path) -> None:
    found = Seen(**json.loads(migrating(library, tmp_path, tmp_path, "killed")))
    assert found.wrong == []
    assert found.runs > 50


@pytest.mark.timeout(300)
def test_without_power_at_any_moment_the_old_vault_opens(library: Path, tmp_path: Path) -> None:
    disk, record = tmp_path / "schijf", tmp_path / "opname"
    disk.mkdir()
    folder = thawed(OLDEST, disk / VAULT)
    model = Disk(disk)
    migrating(library, disk, folder, "once", record)
    recorded, keys = list(events(record)), unlocked(folder)
    assert recorded[-1].kind == Kind.SAID
    moments = sorted(random.Random(3).choices(range(1, len(recorded) + 1), k=CUTS))
    wrong, at = [], 0
    for number, moment in enumerate(moments):
        for event in recorded[at:moment]:
            model.follow(event)
        at = moment
        image = tmp_path / "beeld"
        model.put_after_power_cut(Chance(f"migratie {number}"), image)
        wrong += [
            f"event {moment}: {what}" for what in (*no_copy(image / VAULT, keys), *wrong_with(image / VAULT, keys))
        ]
        shutil.rmtree(image)
    assert wrong == []
