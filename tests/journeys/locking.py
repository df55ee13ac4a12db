"""Locks the real program again and again, each time from another page, and looks through its memory after each."""

from __future__ import annotations

import io
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import cycle
from pathlib import Path

from tests.console.console_driver import PASSPHRASE
from tests.journeys.program import ACCOUNT, Program
from tests.journeys.traces import Needles, in_memory, our_processes
from weerbaar_desktop.domain.evidence import About
from weerbaar_desktop.domain.incident import Incident, Person
from weerbaar_desktop.vault import about, header, keys
from weerbaar_desktop.vault.store import SqlCipherStore

WRONG = "een heel andere wachtzin"
WORDS = {
    "account": "kanarie-verhaal-7f3a",
    "literal words": "kanarie-woorden-c81d",
    "person": "kanarie-persoon-02be",
    "witness": "kanarie-getuige-5a5a",
    "name of the evidence": "kanarie-bewijs-55e0",
    "about the evidence": "kanarie-omschrijving-e1",
    "sought": "kanarie-zoek-77aa",
    "half written": "kanarie-klad-9b2c",
}
SEEN = {"account", "half written", "vault key", "key of the database"}
"""What the look must find while the vault is open, or it is blind."""
BEGIN = "kanarie-"
"""With which each of them begins."""
Act = Callable[[Program], None]
_CUT = 16
"""Bytes of a key that are looked for: a part of one is a find too."""


@dataclass(slots=True)
class Looked:
    """What was found after the locks, and what the same look found before them."""

    locks: int = 0
    after: Counter[str] = field(default_factory=Counter)
    before: set[str] = field(default_factory=set)
    longest: float = 0.0
    """Seconds from the lock to a fresh window that can be used."""

    def __str__(self) -> str:
        return (
            f"{self.locks} locks, a fresh window after {self.longest:.2f} s at most; in memory before: "
            f"{', '.join(sorted(self.before))}; after: {dict(self.after) or 'nothing'}"
        )


def plant(vault: Path) -> Needles:
    """Words in every part of an incident; these words, the passphrase and every key that this vault knows."""
    written = Incident(
        f"Dit is {WORDS['account']}.",
        literal_words=WORDS["literal words"],
        persons=(Person(False, alias=WORDS["person"]),),
        witnesses=(WORDS["witness"],),
    )
    now = datetime.now(UTC)
    with closing(SqlCipherStore().open(vault, PASSPHRASE)) as opened:
        record = opened.add_incident(written, now).record
        piece = opened.attach(record, f"{WORDS['name of the evidence']}.txt", io.BytesIO(b"bewijs"), now)
        opened.tell_of_evidence(piece.record, About(description=WORDS["about the evidence"]), None, now)
        seed = about._read(opened._database, "signing_seed")
    return {**WORDS, "passphrase": PASSPHRASE, "wrong passphrase": WRONG, "signing key": seed[:_CUT], **_keys_of(vault)}


def _keys_of(vault: Path) -> dict[str, bytes]:
    read, _ = header.read(vault)
    slot = read.slots[0]
    opened = keys.unlock(read.vault_id, slot, PASSPHRASE)
    assert opened is not None
    assert slot.kdf is not None
    found = {
        "vault key": opened._vault_key,
        "stretched passphrase": keys._stretched(PASSPHRASE, slot.salt, slot.kdf),
        "key of the database": opened._for("db"),
        "key of the header": opened._for("kop"),
        "key of the evidence": opened._for("bijlage"),
        "key of the notes": opened._for("lokaal"),
    }
    return {name: key[:_CUT] for name, key in found.items()}


def lock_again_and_again(program: Program, secrets: Needles, rounds: int) -> Looked:
    """`rounds` locks of the program, which stands at its unlock window."""
    looked = Looked()
    hidden = {name: secret for name, secret in secrets.items() if name not in WORDS}
    acts = cycle((_open_incident, _search, _begin_to_write, _change))
    ways = cycle((_with_keys, _with_keys, _with_button, _with_keys, _by_a_wrong_passphrase))
    lands_on: dict[Act, str] = {_begin_to_write: "Leg vast", _change: "Incident aanvullen"}
    before: Act | None = None
    for number, act, way in zip(range(rounds), acts, ways, strict=False):
        program.unlock(to=lands_on.get(before, "Dagboek") if before else "Dagboek")
        if before in lands_on:
            program.desk.click("button", "Dagboek")
            program.desk.wait("frame", "Dagboek – .*")
        act(program)
        before = act
        if number % 10 == 0:
            looked.before |= in_memory(our_processes(), secrets)
        begin = time.monotonic()
        way(program)
        if way is not _by_a_wrong_passphrase:  # that one is two locks and a derivation
            looked.longest = max(looked.longest, time.monotonic() - begin)
        looked.locks += 1
        looked.after.update(in_memory(our_processes(), {**hidden, "a word": BEGIN}))
    return looked


def _open_incident(program: Program) -> None:
    program.open_incident(WORDS["account"])
    program.desk.wait("label", f".*{WORDS['name of the evidence']}.*")


def _search(program: Program) -> None:
    program.desk.keys("ctrl+f")
    program.desk.type_into("text", "Zoek.*", WORDS["sought"])


def _begin_to_write(program: Program) -> None:
    program.desk.keys("ctrl+n")
    program.desk.type_into("text", ACCOUNT, WORDS["half written"])


def _change(program: Program) -> None:
    program.open_incident(WORDS["account"])
    program.desk.click("button", "Aanvullen of wijzigen")
    program.desk.wait("frame", "Incident aanvullen – .*")


def _with_keys(program: Program) -> None:
    program.lock()


def _with_button(program: Program) -> None:
    program.desk.click("button", "Snel weg")
    program.desk.wait("frame", "Kluis openen – .*")


def _by_a_wrong_passphrase(program: Program) -> None:
    program.lock()
    program.desk.type_into("text", "Wachtzin", WRONG)
    program.desk.click("button", "Kluis openen")
    program.desk.wait("label", "Deze wachtzin klopt niet.*")
