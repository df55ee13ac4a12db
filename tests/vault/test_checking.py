"""The check itself: it can be stopped, runs beside the writer, and finds a header that was put back."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vault.sample import NOW, file, findings, incident, never
from weerbaar_desktop.domain.errors import Stopped
from weerbaar_desktop.vault import header
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.open_vault import OpenVault


def test_check_says_what_it_is_at_and_stops_when_asked(vault: OpenVault) -> None:
    vault.attach(vault.add_incident(incident(), NOW).record, "scherm.png", file(), NOW)
    said: list[str] = []
    assert vault.check(said.append, never) == ()
    assert "Regel 1 van 2 in het dagboek" in said
    assert "Bewijsstuk 1 van 1" in said
    for moment in range(4):
        with pytest.raises(Stopped):
            vault.check(said.append, map(bool, [0] * moment + [1]).__next__)


def test_check_leaves_the_vault_as_it_is(vault: OpenVault, folder: Path, open_vault: Callable[[], OpenVault]) -> None:
    vault.add_incident(incident(), NOW)
    head = vault.head()
    assert findings(vault) == ()
    assert vault.head() == head
    vault.add_incident(incident(), NOW)
    vault.close()
    assert open_vault().head().seq == 2


def test_check_beside_a_busy_writer_finds_nothing(vault: OpenVault) -> None:
    reader = vault.reader()
    found: list[tuple[object, ...]] = []
    checker = threading.Thread(target=lambda: found.extend(findings(reader) for _ in range(3)))
    checker.start()
    number = 0
    while checker.is_alive() or number < 20:
        stored = vault.add_incident(incident(f"voorval {number}"), NOW)
        vault.attach(stored.record, "scherm.png", file(), NOW)
        number += 1
    checker.join()
    reader.close()
    assert found == [(), (), ()]
    assert findings(vault) == ()


def test_a_header_put_back_is_found(vault: OpenVault, folder: Path, vault_keys: VaultKeys) -> None:
    found, _ = header.read(folder)
    other = header.Header(found.vault_id, found.practice, 7, found.slots)
    header.write(folder, other, vault_keys.header_mac(other.covered()))
    assert [(finding.where, finding.what) for finding in findings(vault)] == [
        ("kop.json", "De kop en de database horen niet bij elkaar.")
    ]


def test_a_header_of_somebody_else_is_found(vault: OpenVault, folder: Path) -> None:
    found, mac = header.read(folder)
    header.write(folder, header.Header(found.vault_id, True, 1, found.slots), mac)
    assert [finding.where for finding in findings(vault)] == ["kop.json"]
    (folder / header.FILE).write_bytes(b"{}")
    assert [finding.where for finding in findings(vault)] == ["kop.json"]
    (folder / header.FILE).unlink()
    assert [finding.where for finding in findings(vault)] == ["kop.json"]
