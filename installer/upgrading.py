"""What a person keeps when the program changes: vaults of every earlier version, a later vault untouched, settings."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path
from typing import Final

from environment import ROOT
from trying import Failed, Program

FROZEN: Final = ROOT / "tests" / "vault" / "files"
"""A vault of each version of the tables, and one of a version that is not there yet."""
LATER: Final = "nieuwer"
_PASSPHRASE: Final = "vijf rode fietsen op zolder"  # noqa: S105 - of vaults that were made to be read here
_REFUSED: Final = "Deze kluis is gemaakt met een nieuwere versie van dit programma. Er is niets veranderd."
_SETTINGS: Final = b"theme=dark\nzoom=1.25\nsize=1000x700\nlock_after=600\nof_a_later_version=yes\n"


def try_all(program: Program) -> None:
    """All of it; raises Failed."""
    program.place.mkdir(parents=True, exist_ok=True)
    earlier_vaults_open(program)
    a_later_vault_is_left_alone(program)
    settings_stay(program)


def earlier_vaults_open(program: Program) -> None:
    """A vault of every earlier version opens, comes up to date and is in order, the second time too."""
    for version in sorted(FROZEN.glob("versie-*"), key=lambda folder: int(folder.name.removeprefix("versie-"))):
        vault = _thawed(program, version.name)
        for _ in range(2):
            program("check", program.at(vault.name), more=_PASSPHRASE)


def a_later_vault_is_left_alone(program: Program) -> None:
    """As after a downgrade: refused in a sentence that says what to do, with every byte as it was."""
    vault = _thawed(program, LATER)
    before = sums(vault)
    said = program.run("check", program.at(vault.name), more=_PASSPHRASE, code=1).stderr
    if _REFUSED not in said:
        raise Failed(f"a vault of a later version is refused with other words: {said}")
    if sums(vault) != before:
        raise Failed("a vault of a later version was changed")


def settings_stay(program: Program) -> None:
    """Starting the window changes none of them, nor one that it does not know."""
    file = program.place / "weerbaar.ini"
    file.write_bytes(_SETTINGS)
    program.show()
    if file.read_bytes() != _SETTINGS:
        raise Failed("starting the program changed its settings")


def sums(folder: Path) -> dict[str, str]:
    """SHA-256 of every file below a folder."""
    files = [path for path in sorted(folder.rglob("*")) if path.is_file()]
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def _thawed(program: Program, name: str) -> Path:
    """A copy for its owner only, as the program makes its vaults: git keeps no such thing."""
    vault = program.place / f"{name}.kluis"
    shutil.copytree(FROZEN / name / "kluis", vault)
    for path in (vault, *vault.rglob("*")):
        path.chmod(0o700 if path.is_dir() else 0o600)
    return vault
