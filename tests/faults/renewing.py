"""Renews the key of a vault on top of the recorder, with trouble at every change of the disk or killed at it.

python -m tests.faults.renewing FOLDER    a line of JSON
"""

from __future__ import annotations

import errno
import json
import os
import shutil
import sys
from dataclasses import asdict
from pathlib import Path

import argon2.low_level

from tests.faults.disk_troubles import KILL, MANNERS, NthChange, numbers
from tests.faults.failing import Seen, _cheap, contents, made
from tests.faults.opening import opened
from tests.vault.sample import NOW, PASSPHRASE, findings, quiet
from weerbaar_desktop.domain.errors import Bug, CannotContinue, WrongPassphrase
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.store import SqlCipherStore
from weerbaar_desktop.vault.trouble import renewed_at_next_opening

BUGS: list[str] = []
NEW = "zes blauwe fietsen in de schuur"


def told(vault: OpenVault) -> dict[str, object]:
    """What a renewal leaves as it is."""
    found = contents(vault)
    return {name: found[name] for name in ("incidents", "draft")}


def left(folder: Path, refused: bool) -> tuple[list[str], dict[str, object]]:
    """What is wrong with the vault that opens with the old or the new passphrase, and what it tells."""
    for passphrase in (PASSPHRASE, NEW):
        try:
            vault = SqlCipherStore().open(folder, passphrase)
        except WrongPassphrase:
            continue
        except CannotContinue as error:
            return [f"cannot be opened: {error.happened}"], {}
        found = [what.what for what in (*vault.warnings, *findings(vault))]
        if refused and passphrase == NEW:
            found.append("it was refused, and yet the key is new")
        tells = told(vault)
        vault.close()
        return found, tells
    return ["opens with neither passphrase"], {}


def renew(folder: Path, keys: VaultKeys, trouble: NthChange) -> tuple[bool, bool]:
    """Whether it was refused, and whether the trouble was met."""
    vault = opened(folder, keys)
    trouble.begin()
    try:
        vault.renew_key(NEW, NOW, quiet)
        refused = False
    except CannotContinue as error:
        refused = str(error) != str(renewed_at_next_opening())
    except Bug as error:
        refused = True
        BUGS.append(f"{trouble}: {error}")
    met = trouble.met(refused)
    trouble.end()
    return refused, met


def every(place: Path) -> Seen:
    """Full and failing at every change, in the other manners at some, and killed at every change."""
    seen, base, folder = Seen(), place.with_name("heel.kluis"), place / "poging.kluis"
    keys = made(base)
    vault = opened(base, keys)
    expected = told(vault)
    vault.close()
    for error, manner in (*MANNERS, (KILL, 0)):
        for number in numbers(error, manner):
            shutil.copytree(base, folder)
            trouble = NthChange(number, error, manner)
            refused, met = _killed(folder, keys, trouble) if error == KILL else renew(folder, keys, trouble)
            wrong, tells = left(folder, refused)
            if tells and tells != expected:
                wrong.append("it holds something else")
            name = errno.errorcode.get(error, "kill")
            seen.wrong += [f"change {number} {name} {manner}: {what}" for what in wrong]
            seen.runs += 1
            shutil.rmtree(folder)
            if not met:
                break
    seen.wrong += BUGS
    return seen


def _killed(folder: Path, keys: VaultKeys, trouble: NthChange) -> tuple[bool, bool]:
    child = os.fork()
    if child == 0:
        renew(folder, keys, trouble)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return False, os.WIFSIGNALED(status)


def main() -> None:
    """Say what was seen."""
    argon2.low_level.hash_secret_raw = _cheap
    print(json.dumps(asdict(every(Path(sys.argv[1])))))


if __name__ == "__main__":
    main()
