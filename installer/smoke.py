"""The journey that every bundle makes before it counts as built: from a new vault to a verified folder, and back."""

from __future__ import annotations

import json
import sys
from typing import Final

from console_journey import ANSWERS, INCIDENT, MAIL
from trying import Failed, Program

PASSPHRASE: Final = "een goede lange wachtzin"  # noqa: S105 - of a vault that lives for a minute
SQLCIPHER: Final = "4.19.0 community"
"""What installer/build.lock brings; another one is looked at before it goes along."""
_LEAST: Final = "64,3,4"
_VAULT: Final = "kluis.kluis"


def journey(program: Program) -> None:
    """All of it; raises Failed."""
    program.place.mkdir(parents=True, exist_ok=True)
    _itself(program)
    incident = _diary(program)
    _folder(program, incident)
    _copies(program)
    _viewer(program)
    program.show(program.at("kopie.weerbaar"))


def check(program: Program) -> None:
    """The vault of the journey is in order still."""
    program("check", program.at(_VAULT), more=PASSPHRASE)


def _itself(program: Program) -> None:
    """Its database engine encrypts and searches, and all content came along."""
    said = json.loads(program("program", "--json"))
    if (said["sqlcipher"], said["search"]) != (SQLCIPHER, True):
        raise Failed(f"another database engine than the one that was tested: {said}")
    program("content", "check")


def _diary(program: Program) -> str:
    vault = program.at(_VAULT)
    program("new", vault, "--kdf", _LEAST, more=PASSPHRASE)
    incident = program("log", vault, "--json", "-", more=f"{PASSPHRASE}\n{json.dumps(INCIDENT)}").strip()
    (program.place / "mail.eml").write_bytes(MAIL.encode())
    program("attach", vault, incident, program.at("mail.eml"), more=PASSPHRASE)
    for words in ("raadsvergadering", "vergader"):  # whole, and inside a word
        found = json.loads(program("search", vault, words, "--json", more=PASSPHRASE))
        if [one["id"] for one in found] != [incident]:
            raise Failed(f"what was written is not found by {words!r}")
    program("check", vault, more="een andere wachtzin dan deze", code=1)
    return incident


def _folder(program: Program, incident: str) -> None:
    """Made in the document process, verified without a vault."""
    (program.place / "antwoorden.json").write_text(json.dumps(ANSWERS), encoding="utf-8")
    chosen = ["--incidents", incident, "--out", program.at("aangifte"), "--answers", program.at("antwoorden.json")]
    program("aangifte", program.at(_VAULT), *chosen, more=PASSPHRASE)
    program("verify", program.at("aangifte"))


def _copies(program: Program) -> None:
    program("backup", program.at(_VAULT), program.at("kopie.weerbaar"), more=PASSPHRASE)
    program("restore", program.at("kopie.weerbaar"), program.at("terug.kluis"), more=PASSPHRASE)
    program("check", program.at("terug.kluis"), more=PASSPHRASE)
    check(program)


def _viewer(program: Program) -> None:
    """A mail through the viewer process, which closes itself off or opens nothing; elsewhere it reads no mail."""
    if sys.platform != "linux":
        return
    if b"Ik weet waar je kinderen" not in program.view("eml", MAIL.encode()):
        raise Failed("the viewer process did not read a mail")
    print("  the viewer process read a mail")
