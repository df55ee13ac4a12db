"""The header: three failures that are told apart, and never a key derivation that hurts the computer."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.vault.sample import PASSPHRASE
from weerbaar_desktop.domain import canonical
from weerbaar_desktop.domain.errors import CannotContinue, WrongPassphrase
from weerbaar_desktop.vault import header, keys, tries, trouble
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.store import SqlCipherStore


def rewritten(folder: Path, change: Callable[[dict[str, Any]], None]) -> None:
    """Change the header the way somebody without the key can: with a SHA-256 that is right again."""
    path = folder / header.FILE
    document = json.loads(path.read_bytes())
    change(document)
    rest = {key: value for key, value in document.items() if key not in ("mac", "sha256")}
    document["sha256"] = hashlib.sha256(canonical.encode(rest)).hexdigest()
    path.write_bytes(canonical.encode(document))


def test_the_header_stands_in_its_canonical_form_and_covers_itself(folder: Path, vault_keys: VaultKeys) -> None:
    data = (folder / header.FILE).read_bytes()
    document = json.loads(data)
    assert sorted(document) == ["format", "generation", "mac", "practice", "sha256", "slots", "vault"]
    mac, digest = document.pop("mac"), document.pop("sha256")
    covered = json.dumps(document, sort_keys=True, separators=(",", ":")).encode()
    assert hashlib.sha256(covered).hexdigest() == digest
    assert vault_keys.header_mac(covered).hex() == mac
    assert data == canonical.encode({**document, "mac": mac, "sha256": digest})
    assert len(data) < header.LARGEST


def test_every_changed_byte_is_noticed(folder: Path, vault_keys: VaultKeys) -> None:
    data = (folder / header.FILE).read_bytes()
    at_mac = data.index(b'"mac":"') + 7
    for place in range(len(data)):
        for bit in (1, 0x20, 0x80):
            changed = bytearray(data)
            changed[place] ^= bit
            if at_mac <= place < at_mac + 64 and bytes([changed[place]]) in b"0123456789abcdef":
                found, mac = header.parse(bytes(changed))
                assert not vault_keys.vouches_for(found.covered(), mac)
            else:
                with pytest.raises(trouble.DamagedVault, match="beschadigd"):
                    header.parse(bytes(changed))


@pytest.mark.parametrize("length", [0, 1, 100, -1])
def test_a_cut_header_is_damage(folder: Path, length: int) -> None:
    path = folder / header.FILE
    path.write_bytes(path.read_bytes()[:length])
    with pytest.raises(trouble.DamagedVault, match="Deze kluis is beschadigd"):
        SqlCipherStore().open(folder, PASSPHRASE)


def test_a_header_with_other_spaces_is_damage(folder: Path) -> None:
    path = folder / header.FILE
    path.write_bytes(path.read_bytes() + b"\n")
    with pytest.raises(trouble.DamagedVault):
        SqlCipherStore().describe(folder)


@pytest.mark.parametrize(
    ("memory", "passes", "lanes"),
    [
        (63, 3, 4),
        (64, 2, 4),
        (64, 3, 3),
        (64, 3, 9),
        (1024, 3, 4),
        (64, 33, 4),
        (10**9, 3, 4),
        (64, 10**9, 4),
        (-64, -3, 4),
    ],
)
def test_a_hostile_key_derivation_is_damage_and_never_runs(folder: Path, memory: int, passes: int, lanes: int) -> None:
    def change(document: dict[str, Any]) -> None:
        document["slots"][0]["kdf"].update(memory_mib=memory, passes=passes, lanes=lanes)

    rewritten(folder, change)
    with pytest.raises(trouble.DamagedVault, match="beschadigd"):
        SqlCipherStore().open(folder, PASSPHRASE)


def _with_slots(*kinds: str, memory: int = 64, passes: int = 3) -> Callable[[dict[str, Any]], None]:
    """The first slot as often as there are kinds, each with its own kind."""

    def change(document: dict[str, Any]) -> None:
        (slot,) = document["slots"]
        kdf = {**slot["kdf"], "memory_mib": memory, "passes": passes}
        document["slots"] = [{**slot, "type": kind, "kdf": kdf} for kind in kinds]

    return change


@pytest.mark.parametrize(
    "change",
    [
        lambda document: document.update(vault=" " * 32),
        lambda document: document.update(vault="ab " * 10 + "ab"),
        lambda document: document["slots"][0].update(nonce=" " * 24),
        lambda document: document["slots"][0].update(nonce="\uff11" * 24),
        lambda document: document["slots"][0].update(wrapped="ab" * 47 + "\n\n"),
        lambda document: document["slots"][0]["kdf"].update(salt=" " * 32),
        lambda document: document.update(mac=" " * 64),
        _with_slots("passphrase", "passphrase"),
        _with_slots("passphrase", "recovery", "keyring", memory=256, passes=4),
        _with_slots(*(f"soort{number}" for number in range(8)), memory=682),
    ],
)
def test_what_no_header_of_ours_holds_is_damage(folder: Path, change: Callable[[dict[str, Any]], None]) -> None:
    rewritten(folder, change)
    with pytest.raises(trouble.DamagedVault, match="beschadigd"):
        SqlCipherStore().describe(folder)


def test_the_ways_in_together_may_ask_what_the_computer_can_give(folder: Path) -> None:
    rewritten(folder, _with_slots("passphrase", "recovery", "keyring", memory=64, passes=10))
    assert SqlCipherStore().describe(folder).slots == ("passphrase", "recovery", "keyring")


def test_a_wrong_passphrase_says_so_and_changes_nothing(folder: Path) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    with pytest.raises(WrongPassphrase) as caught:
        SqlCipherStore().open(folder, PASSPHRASE + "!")
    assert str(caught.value) == "Deze wachtzin klopt niet. Uw kluis is niet veranderd. Probeer het nog een keer."
    (folder / tries.FILE).unlink()  # that it was tried is counted beside what is kept
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda document: document.update(generation=2), trouble.AlteredHeader),
        (lambda document: document.update(practice=True), trouble.AlteredHeader),
        (lambda document: document.update(mac="0" * 64), trouble.AlteredHeader),
        (_with_slots("passphrase", "recovery"), trouble.AlteredHeader),
        (lambda document: document.update(vault="0" * 32), trouble.AlteredHeader),
        (lambda document: document["slots"][0]["kdf"].update(passes=4), WrongPassphrase),
        (lambda document: document["slots"][0]["kdf"].update(salt="0" * 32), WrongPassphrase),
        (lambda document: document["slots"][0].update(wrapped="0" * 96), WrongPassphrase),
        (lambda document: document["slots"][0].update(type="recovery"), WrongPassphrase),
        (lambda document: document.update(format=2, anything=[]), trouble.NewerVault),
        (lambda document: document.update(anything=[]), trouble.DamagedVault),
        (lambda document: document.update(slots=[]), trouble.DamagedVault),
        (lambda document: document.update(format=True), trouble.DamagedVault),
    ],
)
def test_a_header_written_by_somebody_without_the_key_is_told_apart(
    folder: Path, change: Callable[[dict[str, Any]], None], expected: type[CannotContinue]
) -> None:
    rewritten(folder, change)
    with pytest.raises(expected):
        SqlCipherStore().open(folder, PASSPHRASE)


def test_the_three_failures_have_three_sentences(folder: Path) -> None:
    said = {trouble.damaged("x").happened, WrongPassphrase().happened, trouble.altered_header().happened}
    assert [word for word in ("beschadigd", "klopt niet", "veranderd") if any(word in text for text in said)] == [
        "beschadigd", "klopt niet", "veranderd",
    ]  # fmt: skip
    assert len(said) == 3


JSON = st.recursive(st.none() | st.integers() | st.text(), st.lists).map(lambda value: json.dumps(value).encode())


@given(st.binary(max_size=300) | JSON)
def test_whatever_stands_in_kop_json_gets_a_sentence(data: bytes) -> None:
    with pytest.raises(trouble.DamagedVault):
        header.parse(data)


@pytest.mark.parametrize("data", [b"[" * 16000, b'{"a":' * 3000, b"{" + b" " * header.LARGEST + b"}"])
def test_a_header_made_to_exhaust_the_reader_is_damage(data: bytes) -> None:
    with pytest.raises(trouble.DamagedVault):
        header.parse(data)


def test_the_old_header_stays_beside_the_new_one(folder: Path, vault_keys: VaultKeys) -> None:
    path = folder / header.FILE
    before = path.read_bytes()
    found, _ = header.parse(before)
    newer = header.Header(found.vault_id, found.practice, found.generation + 1, found.slots)
    header.write(folder, newer, vault_keys.header_mac(newer.covered()))
    assert (folder / header.PREVIOUS).read_bytes() == before
    assert header.read(folder)[0] == newer
    assert list((folder / "tmp").iterdir()) == []
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_slot_is_bound_to_its_kind(vault_keys: VaultKeys, folder: Path) -> None:
    (slot,) = header.read(folder)[0].slots
    other = header.Slot("recovery", slot.kdf, slot.salt, slot.nonce, slot.wrapped)
    assert keys.unlock(vault_keys.vault_id, slot, PASSPHRASE) is not None
    assert keys.unlock(vault_keys.vault_id, other, PASSPHRASE) is None
