"""Gives every kind of save trouble with the disk, at every place, and looks each time at what is left.

python -m tests.faults.failing FOLDER PATH         on top of the recorder, which watches FOLDER: the n-th change fails
python -m tests.faults.failing FOLDER PATH full    FOLDER is a small disk that is really full

Writes a line of JSON. The derivation of the key writes nothing to disk, so it is a cheap one here: a vault is made
hundreds of times.
"""

from __future__ import annotations

import hashlib
import io
import json
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from pathlib import Path

import argon2.low_level

from tests.faults.disk_troubles import DiskTrouble, every_change, every_room
from tests.faults.opening import opened, unlocked
from tests.faults.saving import FLOOR
from tests.vault.freeze import thawed
from tests.vault.own_contract import PAPER
from tests.vault.sample import NOW, PASSPHRASE, PNG, file, findings, incident, never, quiet
from tests.vault.scans_contract import lamp, looked, scanned
from weerbaar_desktop.application.packages import Packages, Wanted
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.evidence import About
from weerbaar_desktop.domain.filing import Filing
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.package import ENDING, Sender
from weerbaar_desktop.vault import header
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.schema import TOO_FULL
from weerbaar_desktop.vault.sealed_files import SealedOnDisk
from weerbaar_desktop.vault.store import SqlCipherStore
from weerbaar_desktop.vault.trouble import FULL

BIG = bytes(range(256)) * 4500
"""More than one chunk of evidence."""

Save = Callable[[OpenVault], object]


def _cheap(secret: bytes, salt: bytes, *_: object, **__: object) -> bytes:
    return hashlib.sha256(salt + secret).digest()


def _first(vault: OpenVault) -> RecordId:
    return vault.incidents()[-1].record


def _of(number: int) -> bytes:
    """The piece of this incident of the vault that is made here."""
    return PNG + bytes([number])


def _together(vault: OpenVault) -> None:
    with vault.together():
        stored = vault.add_incident(incident("samen"), NOW)
        vault.attach(stored.record, "samen.png", file(PNG + b"samen"), NOW)
        vault.discard_draft("quick_entry")


def _paper(vault: OpenVault) -> None:
    with vault.together():
        stored = vault.add_own(PAPER, NOW)
        vault.attach_own(stored.record, "protocol.pdf", file(b"%PDF nog een"), NOW)


def _erase(vault: OpenVault) -> None:
    vault.erase_incident(vault.in_bin()[0].record, NOW)


def _receive(vault: OpenVault) -> None:
    """Take the next package over that lies beside the disk."""
    packages = Packages(vault, _Stopped(), SealedOnDisk(FLOOR), None)
    file = vault.description.folder.parent.with_name(f"{len(vault.receipts())}{ENDING}")
    packages.take_over(packages.open(file, PASSPHRASE, quiet, never))


class _Stopped:
    """A clock that stands still."""

    def now(self) -> datetime:
        return NOW


def _sent(vault: OpenVault, place: Path, record: RecordId | None = None) -> None:
    """A package of one incident of this vault, the first if no other is named."""
    wanted = Wanted((record or _first(vault),), Sender("Jan Jansen"))
    Packages(vault, _Stopped(), SealedOnDisk(FLOOR), None).make(wanted, PASSPHRASE, place, quiet, never)


def _change_header(vault: OpenVault) -> None:
    folder, keys = vault.description.folder, unlocked(vault.description.folder)
    found, _ = header.read(folder)
    changed = replace(found, slots=(keys.slot(found.slots[0].type, PASSPHRASE, FLOOR),))
    header.write(folder, changed, keys.header_mac(changed.covered()))


SAVES: dict[str, Save] = {
    "add": lambda vault: vault.add_incident(incident(), NOW),
    "amend": lambda vault: vault.amend_incident(_first(vault), incident("anders"), "vergist", NOW),
    "attach": lambda vault: vault.attach(_first(vault), "nog een.png", file(PNG + b"nieuw"), NOW),
    "link": lambda vault: vault.attach(_first(vault), "al bewaard.png", file(_of(1)), NOW),
    "attach_big": lambda vault: vault.attach(_first(vault), "groot.mp4", io.BytesIO(BIG), NOW),
    "tell": lambda vault: vault.tell_of_evidence(
        vault.incident(_first(vault)).evidence[0].record, About(description="een foto"), None, NOW
    ),
    "together": _together,
    "draft": lambda vault: vault.save_draft("quick_entry", {"account": "half"}, NOW),
    "discard": lambda vault: vault.discard_draft("quick_entry"),
    "export": lambda vault: vault.record_export({"case": "x"}, NOW),
    "file": lambda vault: vault.add_filing(Filing("talk", incidents=(_first(vault),)), NOW),
    "amend_filing": lambda vault: vault.amend_filing(vault.filings()[0].record, Filing("klacht"), "vergist", NOW),
    "erase_filing": lambda vault: vault.erase_filing(vault.filings()[0].record, NOW),
    "scan": lambda vault: vault.add_scan(scanned(), NOW),
    "erase_scan": lambda vault: vault.erase_scan(vault.scans("self")[0].record, NOW),
    "measure": lambda vault: vault.add_measure(lamp(), NOW),
    "amend_measure": lambda vault: vault.amend_measure(vault.measures()[0].record, lamp(None), "geen dag", NOW),
    "erase_measure": lambda vault: vault.erase_measure(vault.measures()[0].record, NOW),
    "erase": _erase,
    "paper": _paper,
    "erase_paper": lambda vault: vault.erase_own(vault.owns()[0].record, NOW),
    "receive": _receive,
    "header": _change_header,
}
PATHS = (*SAVES, "open", "close", "create", "migrate", "seal")


@dataclass(slots=True)
class Seen:
    """What one path did in all its runs."""

    runs: int = 0
    said: dict[str, int] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)


def contents(vault: OpenVault) -> dict[str, object]:
    """Everything that a person can find in a vault, without what is different each time."""
    rows = (*vault.incidents(), *vault.in_bin())
    found = [
        (
            row.record,
            row.revisions,
            [line.hash for line, _ in vault.history(row.record)],
            [b"".join(vault.evidence_bytes(piece.record)) for piece in vault.incident(row.record).evidence],
            [piece.about for piece in vault.incident(row.record).evidence],
        )
        for row in rows
    ]
    way_in = (vault.description.folder / header.FILE).read_bytes()
    papers = [
        (one, [b"".join(vault.evidence_bytes(piece.record)) for piece in vault.own_pieces(one.record)])
        for one in vault.owns()
    ]
    rest = {
        "filings": vault.filings(),
        "papers": papers,
        "draft": vault.draft("quick_entry"),
        "head": vault.head(),
        "header": way_in,
    }
    return {
        "incidents": found,
        "scans": vault.scans("self") + vault.scans("home"),
        "measures": vault.measures(),
        **rest,
    }


def made(folder: Path) -> VaultKeys:
    """A vault with something of every kind in it, closed."""
    vault = SqlCipherStore().create(folder, PASSPHRASE, FLOOR, practice=False)
    for number in range(3):
        stored = vault.add_incident(incident(f"voorval {number}"), NOW)
        vault.attach(stored.record, f"{number}.png", file(_of(number)), NOW)
        if number:
            vault.amend_incident(stored.record, replace(stored.incident, trashed_on=NOW), "dubbel", NOW)
    for _ in range(2):
        vault.add_filing(Filing("aangifte", NOW.date(), incidents=(_first(vault),)), NOW)
        vault.add_scan(scanned(), NOW)
        vault.add_scan(looked(), NOW)
        vault.add_measure(lamp(), NOW)
        _paper(vault)
    vault.save_draft("quick_entry", {"account": "een half"}, NOW)
    vault.close()
    _lay_packages(folder)
    return unlocked(folder)


def _lay_packages(folder: Path) -> None:
    """Three packages from another vault, each with bytes of its own, beside this one."""
    sender = SqlCipherStore().create(folder.with_name("afzender.kluis"), PASSPHRASE, FLOOR, practice=False)
    for number in range(3):
        record = sender.add_incident(incident(f"van een ander {number}"), NOW).record
        sender.attach(record, "van een ander.png", file(PNG + b"ander%d" % number), NOW)
        _sent(sender, folder.with_name(f"{number}{ENDING}"), record)
    sender.close()


def _up_to_date(base: Path, keys: VaultKeys) -> dict[str, object]:
    """What the vault holds once it has been migrated without trouble."""
    place = Path(shutil.copytree(base, base.with_name("gemigreerd.kluis")))
    vault = opened(place, keys)
    found = contents(vault)
    vault.close()
    shutil.rmtree(place)
    return found


class Attempt:
    """One path, run with one trouble after the other."""

    def __init__(self, base: Path, place: Path, keys: VaultKeys, seen: Seen, name: str) -> None:
        self._base = base
        self._place = place
        self._keys = keys
        self._seen = seen
        self._name = name
        self._trouble: DiskTrouble
        self._expected = _up_to_date(base, keys) if name == "migrate" else {}

    def run(self, trouble: DiskTrouble) -> bool:
        """Whether the trouble was met."""
        self._trouble = trouble
        self._seen.runs += 1
        if self._name != "create":
            shutil.copytree(self._base, self._place)
        try:
            if self._name in SAVES:
                return self._save(SAVES[self._name])
            others = {"create": self._create, "migrate": self._migrate, "seal": self._seal}
            return others.get(self._name, self._open_or_close)()
        finally:
            self._trouble.end()
            for left in self._place.parent.iterdir():
                shutil.rmtree(left)

    def _save(self, save: Save) -> bool:
        vault = opened(self._place, self._keys)
        before = contents(vault)
        self._trouble.begin()
        refused = self._refused(lambda: save(vault))
        met = self._trouble.met(refused)
        if refused and contents(vault) != before:
            self._wrong("it was refused, and yet something changed")
        self._trouble.end()
        if refused and self._refused(lambda: save(vault)):
            self._wrong("when the trouble is over the same vault still refuses")
        after = contents(vault)
        if after == before:
            self._wrong("it was not refused, and yet nothing changed")
        vault.close()
        self._is_whole(after)
        again = opened(self._place, self._keys)
        if self._refused(lambda: save(again)):
            self._wrong("opened again it refuses")
        again.close()
        return met

    def _open_or_close(self) -> bool:
        vault = opened(self._place, self._keys)
        vault.add_incident(incident("het laatste"), NOW)
        before = contents(vault)
        if self._name == "open":
            vault.close()
            self._trouble.begin()
            refused = self._refused(lambda: opened(self._place, self._keys).close())
        else:
            self._trouble.begin()
            if refused := self._refused(vault.close):
                self._wrong("the vault cannot be closed")
        met = self._trouble.met(refused)
        self._trouble.end()
        self._is_whole(before)
        return met

    def _migrate(self) -> bool:
        self._trouble.begin()
        refused = self._refused(lambda: opened(self._place, self._keys).close())
        met = self._trouble.met(refused)
        self._trouble.end()
        self._is_whole(self._expected)
        return met

    def _seal(self) -> bool:
        """A package that leaves the vault: whole under its name, or there is nothing of that name."""
        vault = opened(self._place, self._keys)
        target = self._place.with_name("uit") / f"a{ENDING}"
        target.parent.mkdir()
        self._trouble.begin()
        refused = self._refused(lambda: _sent(vault, target))
        met = self._trouble.met(refused)
        self._trouble.end()
        if refused and target.exists():
            self._wrong("it was refused, and yet it stands there")
        if refused and self._refused(lambda: _sent(vault, target)):
            self._wrong("when the trouble is over it still refuses")
        if [path.name for path in target.parent.iterdir()] != [target.name]:
            self._wrong("something half stays")
        Packages(vault, _Stopped(), SealedOnDisk(FLOOR), None).open(target, PASSPHRASE, quiet, never)
        vault.close()
        return met

    def _create(self) -> bool:
        def create() -> None:
            SqlCipherStore().create(self._place, PASSPHRASE, FLOOR, practice=False).close()

        self._trouble.begin()
        refused = self._refused(create)
        met = self._trouble.met(refused)
        self._trouble.end()
        if refused:
            for left in self._place.parent.iterdir():
                self._wrong(f"it was refused, and yet {left.name.partition('-')[0]} is there")
            if self._refused(create):
                self._wrong("when the trouble is over it still refuses")
        self._keys = unlocked(self._place)
        vault = opened(self._place, self._keys)
        self._wrong_findings(vault)
        vault.close()
        return met

    def _refused(self, save: Callable[[], object]) -> bool:
        """Whether it was refused, and then in the right words."""
        try:
            save()
        except CannotContinue as error:
            self._seen.said[str(error)] = self._seen.said.get(str(error), 0) + 1
            if error.happened not in self._sentences() or not (error.safe and error.todo):
                self._wrong(f"{type(error).__name__} {error}")
            return True
        except Exception as error:  # noqa: BLE001 - what is no CannotContinue is what we look for
            self._wrong(f"{type(error).__name__} {error}")
            return True
        return False

    def _sentences(self) -> tuple[str, ...]:
        """What may be said of the trouble; of an update that a full disk does not let happen, what is said of that."""
        said = self._trouble.sentences
        return tuple(TOO_FULL if one == FULL else one for one in said) if self._name == "migrate" else said

    def _is_whole(self, expected: dict[str, object]) -> None:
        vault = opened(self._place, self._keys)
        if contents(vault) != expected:
            self._wrong("opened again it holds something else")
        self._wrong_findings(vault)
        vault.close()

    def _wrong_findings(self, vault: OpenVault) -> None:
        for found in (*vault.warnings, *findings(vault)):
            self._wrong(f"{found.where}: {found.what}")

    def _wrong(self, what: str) -> None:
        self._seen.wrong.append(f"{self._name}, {self._trouble}: {what}")


def _laid_down(base: Path) -> VaultKeys:
    """The oldest vault there is."""
    return unlocked(thawed(1, base))


def tried(base: Path, troubles: Iterator[Iterator[DiskTrouble]], place: Path, name: str) -> Seen:
    """One path with every trouble, until it gets to its end without meeting it."""
    seen = Seen()
    keys = _laid_down(base) if name == "migrate" else made(base)
    attempt = Attempt(base, place, keys, seen, name)
    for of_one_kind in troubles:
        for trouble in of_one_kind:
            if not attempt.run(trouble):
                break
    return seen


def main() -> None:
    """Say what was seen."""
    folder, name, *full = sys.argv[1:]
    if name != "migrate":
        argon2.low_level.hash_secret_raw = _cheap
    disk = Path(folder)
    troubles = every_room(disk) if full else every_change()
    print(json.dumps(asdict(tried(disk.with_name("heel.kluis"), troubles, disk / "poging.kluis", name))))


if __name__ == "__main__":
    main()
