"""The ways into a vault that is open: a passphrase, a code on paper, the key store of the computer.

Nothing is encrypted again: each way wraps the same vault key. A change is written, read back and tried before it is
said; only then does the copy beside the header follow: what opened before opens nothing in this folder any more.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Final

from weerbaar_desktop.application.ports import Finding, KdfChoice, Way
from weerbaar_desktop.domain.errors import Bug
from weerbaar_desktop.vault import about, header, kdf, keys, seen, trouble
from weerbaar_desktop.vault.connection import Database
from weerbaar_desktop.vault.header import Header, Slot
from weerbaar_desktop.vault.keys import VaultKeys

PASSPHRASE: Final[Way] = "passphrase"  # noqa: S105  # the name of a kind of slot
RECOVERY: Final[Way] = "recovery"
KEYRING: Final[Way] = "keyring"
CHOSEN: Final = "kdf_chosen"
"""Noted where somebody chose the derivation: it is kept as it is."""
_WHAT: Final[dict[Way, str]] = {PASSPHRASE: "Uw wachtzin", RECOVERY: "Uw herstelcode", KEYRING: "Deze instelling"}


class Ways:
    """Belongs to the one writer, who holds the lock."""

    def __init__(self, folder: Path, database: Database, vault_keys: VaultKeys, found: Header) -> None:
        self._folder = folder
        self._database = database
        self._keys = vault_keys
        self.header = found

    def settled(self) -> tuple[Finding, ...]:
        """Ends a change of the header that was cut off; what is to be said when the header is an older one."""
        known = about.generation(self._database)
        if self.header.generation < known:
            return (seen.OLDER_HEADER,)
        with suppress(trouble.StorageTrouble):  # a disk that takes no more must not keep anybody from reading
            if self.header.generation > known:
                self.follow_header()
            if not header.is_copied(self._folder):
                header.forget_previous(self._folder)
        return ()

    def follow_header(self) -> None:
        """The header is as it should be: the database counts on from it."""
        with self._database.transaction():
            about.set_generation(self._database, self.header.generation)

    def fits(self, way: Way, secret: str) -> bool:
        """Whether this opens the vault in this way now; takes as long as the derivation. Raises NoMemory."""
        slot = self.header.slot(way)
        return slot is not None and self._opens(slot, secret)

    def _opens(self, slot: Slot, secret: str) -> bool:
        found = keys.unlock(self._keys.vault_id, slot, secret)
        return found is not None and found.same_as(self._keys)

    def put(self, way: Way, secret: str) -> None:
        """From now on this secret opens it in this way, and no earlier one; raises NoMemory, StorageTrouble."""
        slot = self._keys.slot(way, secret, self.choice(way))
        others = tuple(one for one in self.header.slots if one.type != way)
        first, last = ((slot,), others) if way == PASSPHRASE else (others, (slot,))
        self._write(self.header.with_slots(*first, *last), way, secret)

    def drop(self, way: Way) -> None:
        """It does not open in this way any more; the passphrase stays. Raises StorageTrouble."""
        if way == PASSPHRASE:
            raise Bug("a vault keeps its passphrase")
        if self.header.slot(way) is not None:
            left = tuple(one for one in self.header.slots if one.type != way)
            self._write(self.header.with_slots(*left), way, None)

    def upgrade(self, passphrase: str) -> bool:
        """Stretches the same passphrase as a new vault would, where it is weaker than that; whether it did.

        Raises NoMemory, StorageTrouble.
        """
        slot = self.header.slot(PASSPHRASE)
        chosen = about.note(self._database, CHOSEN) is not None
        if slot is None or slot.kdf is None or chosen or not kdf.weaker_than_now(slot.kdf):
            return False
        if not self._opens(slot, passphrase):
            return False
        self.put(PASSPHRASE, passphrase)
        return True

    def choice(self, way: Way) -> KdfChoice | None:
        """How a new secret of this kind is stretched; None where it is random bytes."""
        if way == KEYRING:
            return None
        if way == RECOVERY:
            return kdf.FLOOR  # 130 random bits: nobody guesses those
        slot = self.header.slot(PASSPHRASE)
        if slot is not None and about.note(self._database, CHOSEN) is not None:
            return slot.kdf
        return kdf.calibrated(keys.seconds_of)

    def _write(self, new: Header, way: Way, secret: str | None) -> None:
        try:
            header.write(self._folder, new, self._keys.header_mac(new.covered()))
            if not self._is_written(new, way, secret):
                raise trouble.not_changed_for_sure(_WHAT[way])
        except BaseException:
            # What is said to have failed must not have happened: what opened before opens again.
            header.write(self._folder, self.header, self._keys.header_mac(self.header.covered()))
            raise
        self.header = new
        with suppress(trouble.StorageTrouble):  # it has happened; the next opening ends what is left
            self.follow_header()
            header.forget_previous(self._folder)

    def _is_written(self, new: Header, way: Way, secret: str | None) -> bool:
        found, mac = header.read(self._folder)
        if found != new or not self._keys.vouches_for(found.covered(), mac):
            return False
        slot = found.slot(way)
        return slot is None if secret is None else slot is not None and self._opens(slot, secret)
