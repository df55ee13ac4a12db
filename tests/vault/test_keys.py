"""Keys: computed here a second time from the format's own lines."""

from __future__ import annotations

import hashlib
import hmac
import subprocess
import sys
from pathlib import Path

import pytest

from tests.vault.sample import FLOOR, PASSPHRASE
from weerbaar_desktop.application.ports import KdfChoice
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.vault import header, kdf, keys, trouble
from weerbaar_desktop.vault.keys import FileCipher, VaultKeys

VAULT_ID = bytes(range(16))
VAULT_KEY = bytes(range(32))


def hkdf(use: str) -> bytes:
    extracted = hmac.digest(VAULT_ID, VAULT_KEY, "sha256")
    return hmac.digest(extracted, b"weerbaar/v1/" + use.encode() + b"\x01", "sha256")


def test_every_use_has_a_key_of_its_own_from_the_vault_key() -> None:
    made = VaultKeys(VAULT_ID, VAULT_KEY)
    assert made.database_key() == f"x'{hkdf('db').hex()}'"
    assert made.header_mac(b"kop") == hmac.digest(hkdf("kop"), b"kop", "sha256")
    assert made.kenmerk(b"antwoorden") == hmac.digest(hkdf("kenmerk"), b"antwoorden", "sha256")[:16]


def test_a_slot_is_the_vault_key_under_argon2id_and_aes_gcm(folder: Path, vault_keys: VaultKeys) -> None:
    from argon2.low_level import Type, hash_secret_raw
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    (slot,) = header.read(folder)[0].slots
    kek = hash_secret_raw(PASSPHRASE.encode(), slot.salt, 3, 65536, 4, 32, Type.ID)
    vault_key = AESGCM(kek).decrypt(slot.nonce, slot.wrapped, b"passphrase")
    assert VaultKeys(vault_keys.vault_id, vault_key).database_key() == vault_keys.database_key()


def test_the_same_passphrase_typed_in_two_ways_opens() -> None:
    slot = VaultKeys(VAULT_ID, VAULT_KEY).slot("passphrase", "geëerde raad van Súdwest", FLOOR)
    assert keys.unlock(VAULT_ID, slot, "gee\u0308erde raad van Su\u0301dwest") is not None
    assert keys.unlock(VAULT_ID, slot, "geeerde raad van Sudwest") is None


def test_half_a_character_in_a_passphrase_is_refused() -> None:
    with pytest.raises(RefusedInput):
        VaultKeys(VAULT_ID, VAULT_KEY).slot("passphrase", "\ud800", FLOOR)


def test_two_slots_share_nothing() -> None:
    made = VaultKeys(VAULT_ID, VAULT_KEY)
    one, two = (made.slot("passphrase", PASSPHRASE, FLOOR) for _ in range(2))
    assert len({one.salt, two.salt, one.nonce, two.nonce, one.wrapped, two.wrapped}) == 6


def test_keys_do_not_show_themselves() -> None:
    assert repr(VaultKeys(VAULT_ID, VAULT_KEY)) == "VaultKeys(…)"


def test_a_file_key_opens_its_own_file_only() -> None:
    made = VaultKeys(VAULT_ID, VAULT_KEY)
    wrapped = made.new_file_key(b"een")
    cipher = made.file_cipher(wrapped, b"een", b"kop")
    assert cipher is not None
    assert made.file_cipher(wrapped, b"twee", b"kop") is None
    assert VaultKeys(VAULT_ID, bytes(32)).file_cipher(wrapped, b"een", b"kop") is None
    assert made.file_cipher(b"kort", b"een", b"kop") is None


def test_a_chunk_opens_in_its_own_place_only() -> None:
    cipher = FileCipher(VAULT_KEY, b"kop")
    sealed = cipher.seal(3, False, b"stuk")
    assert cipher.open(3, False, sealed) == b"stuk"
    assert cipher.open(3, True, sealed) is None
    assert cipher.open(4, False, sealed) is None
    assert FileCipher(VAULT_KEY, b"andere kop").open(3, False, sealed) is None


def test_too_little_memory_is_said_and_not_a_crash() -> None:
    with pytest.raises(trouble.NoMemory, match="te weinig vrij geheugen"):
        VaultKeys(VAULT_ID, VAULT_KEY).slot("passphrase", PASSPHRASE, KdfChoice(2**21 - 1, 1, 4))


@pytest.mark.parametrize(
    ("pass_takes", "computer", "expected"),
    [
        (0.20, 8 << 30, KdfChoice(256, 5, 4)),
        (0.90, 8 << 30, KdfChoice(256, 3, 4)),
        (0.01, 8 << 30, KdfChoice(256, 8, 4)),
        (0.10, 3 << 30, KdfChoice(128, 10, 4)),
        (0.001, 3 << 30, KdfChoice(128, 16, 4)),
    ],
)
def test_calibration_aims_at_a_second_within_the_limits(pass_takes: float, computer: int, expected: KdfChoice) -> None:
    choice = kdf.calibrated(lambda tried: tried.passes * pass_takes, computer)
    assert choice == expected
    assert kdf.within_limits(choice)


def test_this_computer_has_some_memory() -> None:
    assert kdf.calibrated(lambda _: 1.0).memory in (kdf.USUAL_MEMORY, kdf.SMALL_MEMORY)


def test_importing_the_store_loads_no_cryptography() -> None:
    heavy = (
        "import sys, weerbaar_desktop.vault.store;"
        "print([name for name in ('argon2', 'cryptography', 'reportlab', 'PySide6') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", heavy], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_signing_uses_the_seed_and_nothing_else() -> None:
    seed = hashlib.sha256(b"zaad").digest()
    assert keys.sign(seed, b"m") == keys.sign(seed, b"m")
    assert len(keys.public_key(seed)) == 32
