"""Saves things of every kind in a vault, in an order of chance, and says aloud what was acknowledged."""

from __future__ import annotations

import hashlib
import io
import random
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from weerbaar_desktop.application.ports import KdfChoice
from weerbaar_desktop.domain.incident import Incident
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.vault import header
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.open_vault import OpenVault

NOW = datetime(2026, 3, 5, 20, 40, tzinfo=UTC)
DRAFT = "quick_entry"
FLOOR = KdfChoice(64, 3, 4)
SIZES = (0, 1, 500, 512, 5_000, 70_000, 70_000, (1 << 20) - 16, 1 << 20, (1 << 20) + 300_000)
"""Bytes of evidence; a chunk is 1 MiB."""
WORDS = ("de man", "aan de balie", "zei dat", "hij wist", "waar wij wonen", "welke school", "bedreigingsbrief")


def say(*words: object) -> None:
    """One line that has left this process when the next step begins."""
    sys.stdout.write(" ".join(map(str, words)) + "\n")
    sys.stdout.flush()


def digest(data: bytes | str) -> str:
    """What stands for a text or a file in a line."""
    return hashlib.sha256(data.encode() if isinstance(data, str) else data).hexdigest()[:24]


def say_header(folder: Path) -> None:
    """Which header the vault has now."""
    found = digest((folder / header.FILE).read_bytes())
    say("heading", found)
    say("header", found)


class Saver:
    """One way through the saves; the same seed makes the same choices."""

    def __init__(self, vault: OpenVault, keys: VaultKeys, passphrase: str, seed: str) -> None:
        self._vault = vault
        self._keys = keys
        self._passphrase = passphrase
        self._chance = random.Random(seed)
        self._incidents = [row.record for row in vault.incidents()]
        self._attached, self._last = 0, b""

    def step(self) -> None:
        """One save."""
        steps = (self.add, self.amend, self.attach, self.draft, self.discard, self.erase, self.change_header)
        weights = (8, 4, 5, 8, 1, 1, 1)
        self._chance.choices(steps, weights)[0]()

    def _account(self) -> str:
        chance = self._chance
        return f"{chance.random()} " + " ".join(chance.choices(WORDS, k=chance.randrange(5, 200)))

    def _some(self) -> RecordId:
        if not self._incidents:
            self.add()
        return self._chance.choice(self._incidents)

    def add(self) -> None:
        """A new incident."""
        account = self._account()
        stored = self._vault.add_incident(Incident(account), NOW)
        say("incident", stored.record, 1, digest(account))
        self._incidents.append(stored.record)

    def amend(self) -> None:
        """A later revision."""
        account = self._account()
        stored = self._vault.amend_incident(self._some(), Incident(account), "vergist", NOW)
        say("incident", stored.record, stored.revisions, digest(account))

    def attach(self) -> None:
        """A piece of evidence; every third was kept before, which shares its file."""
        incident, size = self._some(), self._chance.choice(SIZES)
        data = self._chance.randbytes(size)
        self._attached += 1
        self._last = data = data if self._attached % 3 else self._last
        piece = self._vault.attach(incident, f"bestand {size}", io.BytesIO(data), NOW)
        say("evidence", piece.record, incident, digest(data))

    def draft(self) -> None:
        """A half-written thing; each has a higher number."""
        kept = self._vault.draft(DRAFT)
        number = int(str(kept.document["number"])) + 1 if kept and isinstance(kept.document, dict) else 1
        self._vault.save_draft(DRAFT, {"number": number}, NOW)
        say("draft", number)

    def discard(self) -> None:
        """Forget it."""
        say("discarding")
        self._vault.discard_draft(DRAFT)
        say("discarded")

    def erase(self) -> None:
        """Into the bin, and out of it for good, with its evidence."""
        record = self._some()
        self._incidents.remove(record)
        account = self._vault.incident(record).incident.account
        trashed = replace(self._vault.incident(record).incident, trashed_on=NOW)
        stored = self._vault.amend_incident(record, trashed, "dubbel", NOW)
        say("incident", record, stored.revisions, digest(account))
        say("erasing", record)
        self._vault.erase_incident(record, NOW)
        say("erased", record)

    def change_header(self) -> None:
        """The same passphrase wrapped anew, as a new passphrase would be."""
        folder = self._vault.description.folder
        found, _ = header.read(folder)
        slot = self._keys.slot(found.slots[0].type, self._passphrase, FLOOR)
        changed = replace(found, slots=(slot, *found.slots[1:]))
        mac = self._keys.header_mac(changed.covered())
        say("heading", digest(changed.to_bytes(mac)))
        header.write(folder, changed, mac)
        say("header", digest(changed.to_bytes(mac)))
