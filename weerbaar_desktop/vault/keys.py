"""The only module that holds keys: the others ask it to seal, open and sign.

Python cannot wipe memory, so nothing here pretends to; what ends the keys is the end of the process.
"""

from __future__ import annotations

import base64
import hmac
import secrets
import time
import unicodedata
from typing import Final

from weerbaar_desktop.application.ports import KdfChoice
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.recovery_code import BITS as RECOVERY_BITS
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.vault import trouble
from weerbaar_desktop.vault.header import Slot

KEY_BYTES: Final = 32
SALT_BYTES: Final = 16
NONCE_BYTES: Final = 12
KENMERK_BYTES: Final = 16
_USE: Final = "weerbaar/v1/"


def new_vault_id() -> bytes:
    """16 random bytes."""
    return secrets.token_bytes(16)


def new_record() -> str:
    """32 random hexadecimal digits."""
    return secrets.token_hex(16)


def new_recovery_number() -> int:
    """130 random bits, for a code on paper."""
    return secrets.randbits(RECOVERY_BITS)


def new_kept_secret() -> str:
    """32 random bytes in base64, for the key store of the operating system."""
    return base64.b64encode(secrets.token_bytes(KEY_BYTES)).decode()


def new_salt() -> bytes:
    """32 random bytes for one revision."""
    return secrets.token_bytes(32)


def _stretched(passphrase: str, salt: bytes, choice: KdfChoice | None) -> bytes:
    """The key-encryption key: Argon2id over the NFC form in UTF-8, HKDF of a random secret; raises NoMemory,
    RefusedInput.
    """
    if choice is None:
        return _of_random(passphrase, salt)
    from argon2.exceptions import HashingError
    from argon2.low_level import Type, hash_secret_raw

    try:
        secret = unicodedata.normalize("NFC", passphrase).encode()
    except UnicodeEncodeError as error:
        raise RefusedInput("wachtzin", tr("hier staat een teken in dat niet kan.")) from error
    try:
        return hash_secret_raw(
            secret, salt, choice.passes, choice.memory * 1024, choice.lanes, hash_len=KEY_BYTES, type=Type.ID
        )
    except (HashingError, MemoryError) as error:
        raise trouble.no_memory(choice.memory) from error


def _of_random(secret: str, salt: bytes) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    try:
        known = base64.b64decode(secret, validate=True)
    except ValueError as error:
        raise RefusedInput("sleutel", tr("dit is geen sleutel van dit programma.")) from error
    return HKDF(SHA256(), KEY_BYTES, salt, f"{_USE}sleutelbos".encode()).derive(known)


def load_ciphers() -> None:
    """Load what the first unlocking needs, so that it need not wait for it."""
    import argon2.low_level  # noqa: F401  # loading it is the point
    import cryptography.hazmat.primitives.ciphers.aead
    import cryptography.hazmat.primitives.kdf.hkdf  # noqa: F401  # the same


def seconds_of(choice: KdfChoice) -> float:
    """How long one derivation takes here, in seconds."""
    begin = time.perf_counter()
    _stretched("hoe snel is deze computer", bytes(SALT_BYTES), choice)
    return time.perf_counter() - begin


def _seal(key: bytes, plain: bytes, bound_to: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, plain, bound_to)


def _open(key: bytes, sealed: bytes, bound_to: bytes) -> bytes | None:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if len(sealed) < NONCE_BYTES + 16:
        return None
    try:
        return AESGCM(key).decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], bound_to)
    except InvalidTag:
        return None


class VaultKeys:
    """The vault key and what follows from it."""

    __slots__ = ("_derived", "_vault_id", "_vault_key")

    def __init__(self, vault_id: bytes, vault_key: bytes) -> None:
        self._vault_id = vault_id
        self._vault_key = vault_key
        self._derived: dict[str, bytes] = {}

    def __repr__(self) -> str:
        return "VaultKeys(…)"

    @property
    def vault_id(self) -> bytes:
        """The 16 bytes that name the vault; not a secret."""
        return self._vault_id

    def slot(self, slot_type: str, passphrase: str, choice: KdfChoice | None) -> Slot:
        """A new way in under `passphrase`; takes as long as the derivation. None: the secret is new_kept_secret()."""
        salt = secrets.token_bytes(SALT_BYTES)
        sealed = _seal(_stretched(passphrase, salt, choice), self._vault_key, slot_type.encode())
        return Slot(slot_type, choice, salt, sealed[:NONCE_BYTES], sealed[NONCE_BYTES:])

    def _for(self, use: str) -> bytes:
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.kdf.hkdf import HKDF

        if use not in self._derived:
            derivation = HKDF(SHA256(), KEY_BYTES, self._vault_id, f"{_USE}{use}".encode())
            self._derived[use] = derivation.derive(self._vault_key)
        return self._derived[use]

    def header_mac(self, covered: bytes) -> bytes:
        """32 bytes over the header without its MAC and SHA-256."""
        return hmac.digest(self._for("kop"), covered, "sha256")

    def vouches_for(self, covered: bytes, mac: bytes) -> bool:
        """Whether somebody with this key wrote the header."""
        return hmac.compare_digest(self.header_mac(covered), mac)

    def copy_mac(self, covered: bytes) -> bytes:
        """32 bytes over the list of what is in a copy of the vault."""
        return hmac.digest(self._for("reserve"), covered, "sha256")

    def vouches_for_copy(self, covered: bytes, mac: bytes) -> bool:
        """Whether somebody with this key made the copy."""
        return hmac.compare_digest(self.copy_mac(covered), mac)

    def database_key(self) -> str:
        """The raw key in the spelling of SQLCipher: hexadecimal only, so that it can stand in a statement."""
        return f"x'{self._for('db').hex()}'"

    def kenmerk(self, message: bytes) -> bytes:
        """16 bytes that tie `message` to this vault without betraying it."""
        return hmac.digest(self._for("kenmerk"), message, "sha256")[:KENMERK_BYTES]

    def new_file_key(self, bound_to: bytes) -> bytes:
        """A random key for one evidence file, wrapped for the database."""
        return _seal(self._for("bijlage"), secrets.token_bytes(KEY_BYTES), bound_to)

    def file_cipher(self, wrapped: bytes, bound_to: bytes, header: bytes) -> FileCipher | None:
        """The cipher of one evidence file; None when the wrapped key is not of this vault or this file."""
        key = _open(self._for("bijlage"), wrapped, bound_to)
        return None if key is None else FileCipher(key, header)

    def package_cipher(self, header: bytes) -> FileCipher:
        """The cipher of a sealed package whose key this is; `header` is bound into every chunk."""
        return FileCipher(self._for("pakket"), header)

    def same_as(self, other: VaultKeys) -> bool:
        """Whether both hold the same vault key."""
        return hmac.compare_digest(self._vault_key, other._vault_key)

    def note_name(self, place: str) -> str:
        """32 hexadecimal digits for a note about the vault at `place`, which tell nothing of either."""
        return hmac.digest(self._for("lokaal"), place.encode(), "sha256")[:16].hex()

    def rewrapped_file_key(self, wrapped: bytes, bound_to: bytes, new: VaultKeys) -> bytes | None:
        """The key of an evidence file, wrapped by `new`; None when it is not of this vault or this file."""
        key = _open(self._for("bijlage"), wrapped, bound_to)
        return None if key is None else _seal(new._for("bijlage"), key, bound_to)

    def seal_note(self, note: bytes) -> bytes:
        """Something small that lies outside the database, such as the head last seen."""
        return _seal(self._for("lokaal"), note, b"")

    def open_note(self, sealed: bytes) -> bytes | None:
        """What seal_note sealed; None for anything else."""
        return _open(self._for("lokaal"), sealed, b"")


def unlock(vault_id: bytes, slot: Slot, passphrase: str) -> VaultKeys | None:
    """The keys when `passphrase` fits this slot; takes as long as the derivation. Raises NoMemory."""
    kek = _stretched(passphrase, slot.salt, slot.kdf)
    vault_key = _open(kek, slot.nonce + slot.wrapped, slot.type.encode())
    return None if vault_key is None else VaultKeys(vault_id, vault_key)


def new_keys(vault_id: bytes) -> VaultKeys:
    """The keys of a new vault."""
    return VaultKeys(vault_id, secrets.token_bytes(KEY_BYTES))


class FileCipher:
    """STREAM over one file: the nonce holds the number of the chunk and whether it is the last one."""

    __slots__ = ("_aead", "_header")

    def __init__(self, key: bytes, header: bytes) -> None:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        self._aead = AESGCM(key)
        self._header = header

    @staticmethod
    def _nonce(number: int, last: bool) -> bytes:
        return number.to_bytes(NONCE_BYTES - 1, "big") + bytes([last])

    def seal(self, number: int, last: bool, plain: bytes) -> bytes:
        """One chunk, 16 bytes longer than `plain`."""
        return self._aead.encrypt(self._nonce(number, last), plain, self._header)

    def open(self, number: int, last: bool, sealed: bytes) -> bytes | None:
        """The chunk as it was, or None when it is another one, another place, or changed."""
        from cryptography.exceptions import InvalidTag

        try:
            return self._aead.decrypt(self._nonce(number, last), sealed, self._header)
        except InvalidTag:
            return None


def new_signing_seed() -> bytes:
    """32 random bytes; kept in the database, not derived, so that it survives a new vault key."""
    return secrets.token_bytes(KEY_BYTES)


def public_key(seed: bytes) -> bytes:
    """The 32 raw bytes of the Ed25519 public key."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()


def sign(seed: bytes, message: bytes) -> bytes:
    """64 bytes of Ed25519 over `message`."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(seed).sign(message)


def signed_by(key: bytes, signature: bytes, message: bytes) -> bool:
    """Whether the Ed25519 key `key` (32 raw bytes) made this signature of 64 bytes over `message`."""
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(key).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
