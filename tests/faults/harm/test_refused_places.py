"""A vault that would leave the computer, one that is in use, and a clock that jumps: said plainly, and nothing lost."""

from __future__ import annotations

import shutil
import subprocess
import time
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.console.console_driver import PASSPHRASE, Console
from tests.faults.harm.harming import opened
from tests.vault.sample import NOW, file, findings, incident
from tests.vault.sample import PASSPHRASE as OF_THE_SAMPLE
from weerbaar_desktop.application.diary import Diary
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.vault import trouble
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.store import SqlCipherStore

IN_A_VIEW_OF_ITS_OWN = ("unshare", "--mount", "sh", "-c", 'mount --bind "$0" /proc/$$/mountinfo && exec "$@"')
"""Runs a command that sees another list of file systems: the first argument is a file with that list."""
NETWORK = (
    "Deze map staat op een netwerkschijf. Uw kluis is niet geopend en niet veranderd. "
    "Kies een map op deze computer zelf. Zo verlaat uw kluis de computer niet."
)


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """A vault with one incident."""
    place = tmp_path / "gewoon"
    place.mkdir()
    vault = Console(place).new("Proef.kluis", (64, 3, 4))
    Console(place).log(vault, {"account": "Aan de balie."})
    return vault


def bytes_of(vault: Path) -> dict[Path, bytes]:
    """What is on disk."""
    return {path: path.read_bytes() for path in vault.rglob("*") if path.is_file()}


@pytest.mark.parametrize("kind", ["cifs", "fuse.sshfs"])
def test_a_vault_on_a_network_file_system_is_not_opened(vault: Path, tmp_path: Path, kind: str) -> None:
    seen = tmp_path / "mountinfo"
    real = Path("/proc/self/mountinfo").read_text()
    seen.write_text(f"{real}999 1 0:99 / {vault.parent} rw,relatime - {kind} server:/map rw\n")
    tried = subprocess.run([*IN_A_VIEW_OF_ITS_OWN, str(seen), "true"], capture_output=True, check=False)
    if tried.returncode:
        pytest.skip("only who may mount can have another view of the file systems")
    console, before = Console(tmp_path, (*IN_A_VIEW_OF_ITS_OWN, str(seen))), bytes_of(vault)
    for command in ("list", "check"):
        assert console.vault(command, vault, check=1).err.strip() == NETWORK
    refused = console("new", vault.parent / "Nieuw.kluis", "--passphrase-stdin", stdin=f"{PASSPHRASE}\n", check=1)
    assert "netwerkschijf" in refused.err
    assert bytes_of(vault) == before
    assert len(Console(tmp_path).vault("list", vault, "--json").json()) == 1


@pytest.mark.parametrize("folder", ["OneDrive - Gemeente", "Dropbox"])
def test_a_vault_in_a_synchronised_folder_opens_with_a_warning_and_is_not_made_there(
    vault: Path, tmp_path: Path, folder: str
) -> None:
    place = tmp_path / folder
    place.mkdir()
    moved, console = Path(shutil.move(vault, place)), Console(tmp_path)
    ran = console.vault("list", moved, "--json")
    assert "vanzelf naar internet kopieert" in ran.err
    assert len(ran.json()) == 1
    ran = console("new", place / "Nieuw.kluis", "--passphrase-stdin", stdin=f"{PASSPHRASE}\n", check=1)
    assert "Kies een andere map op deze computer." in ran.err
    assert not (place / "Nieuw.kluis").exists()


@pytest.mark.alone("measures two seconds")
def test_a_vault_in_use_is_said_within_two_seconds_and_costs_the_first_nothing(
    filled: Path, vault_keys: VaultKeys
) -> None:
    first = opened(filled, vault_keys)
    begin = time.monotonic()
    with pytest.raises(trouble.VaultInUse, match="al open in een ander venster"):
        SqlCipherStore().open(filled, OF_THE_SAMPLE)
    assert time.monotonic() - begin < 2.0
    first.add_incident(incident("nog bezig"), NOW)
    assert findings(first) == ()
    first.close()


class JumpingClock:
    """A clock that somebody sets."""

    def __init__(self) -> None:
        self.moment = NOW.astimezone(HOME_ZONE)

    def now(self) -> datetime:
        """Where it stands."""
        return self.moment


def test_a_clock_that_jumps_loses_nothing_and_is_told(filled: Path, vault_keys: VaultKeys) -> None:
    clock, told, records = JumpingClock(), [], []
    for jump in (timedelta(), timedelta(days=-730), timedelta(days=27_000), timedelta(), timedelta(days=365 * 7000)):
        clock.moment = NOW.astimezone(HOME_ZONE) + jump
        vault = opened(filled, vault_keys)
        assert vault.warnings == ()
        diary = Diary(vault, clock)
        told.append(diary.clock_warning())
        stored = diary.add(replace(incident("bij deze stand van de klok"), occurred=None))
        vault.attach(stored.record, "scherm.png", file(), clock.now())
        diary.keep_draft("quick_entry", {"account": "half"})
        records.append(stored)
        assert findings(vault) == ()
        vault.close()
    assert [bool(sentence) for sentence in told] == [False, True, False, True, False]
    vault = opened(filled, vault_keys)
    clock.moment = NOW.astimezone(HOME_ZONE) - timedelta(days=730)
    with pytest.raises(RefusedInput, match="Kijk de datum na, en de klok van deze computer"):
        Diary(vault, clock).add(incident("met een datum van nu"))
    assert told[1].startswith("De klok van deze computer staat vroeger dan uw laatste aantekening")
    assert [vault.incident(stored.record).incident for stored in records] == [stored.incident for stored in records]
    assert "vroeger dan bij wat daarvoor is vastgelegd" in str(records[1].incident.clock_note)
    assert [line.seq for line, _ in vault.lines(vault.head().seq, ())] == list(range(1, vault.head().seq + 1))
    vault.close()
