"""Somebody types, and the power goes: what was typed a second before is there, and everything that was stored."""

from __future__ import annotations

import random
import time
from itertools import count
from pathlib import Path
from typing import NamedTuple

from tests.console.console_driver import PASSPHRASE
from tests.journeys.program import ACCOUNT, Program
from weerbaar_desktop.application.diary import QUICK_ENTRY_DRAFT
from weerbaar_desktop.vault.store import SqlCipherStore

MOST_LOST = 1.0
"""Seconds of typing."""


class Word(NamedTuple):
    """A word that was typed, and when its last letter had been sent."""

    text: str
    at: float


def type_until_killed(program: Program, seconds: float, numbers: count[int]) -> tuple[list[Word], float]:
    """Words, each with a number of its own, for so long; the words, and when the program was killed."""
    words: list[Word] = []
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        text = f"woord{next(numbers):04} "
        program.desk.type(text)
        words.append(Word(text.strip(), time.monotonic()))
    killed = time.monotonic()
    program.kill()
    return words, killed


def lost_seconds(kept: str, words: list[Word], killed: float) -> float:
    """How long before the kill the first word was typed that is not kept; 0 when all are."""
    return max((killed - word.at for word in words if word.text not in kept), default=0.0)


def kill_while_typing(program: Program, vault: Path, rounds: int) -> list[float]:
    """Kills the program `rounds` times; every other time what was kept is stored first. The seconds lost each time.

    Asserts that nothing stored is gone, and that the draft goes on where it was.
    """
    chance, numbers = random.Random(rounds), count(1)
    stored: list[str] = []
    lost = []
    for number in range(rounds):
        program.start()
        program.unlock()
        program.desk.keys("ctrl+n")
        program.desk.wait("text", ACCOUNT)
        if number % 2 and program.desk.text_of("text", ACCOUNT):
            stored.append(program.desk.text_of("text", ACCOUNT).strip())
            program.desk.click("radio button", "Telefoon")
            program.desk.click("button", "Opslaan in dagboek")
            program.desk.wait("frame", "Incident – .*")
            program.desk.keys("ctrl+n")
            program.desk.wait("frame", "Leg vast – .*")
        program.desk.focus("text", ACCOUNT)
        program.desk.keys("ctrl+End")
        words, killed = type_until_killed(program, chance.uniform(0.3, 3.0), numbers)
        kept, accounts = what_is_kept(vault)
        lost.append(lost_seconds(kept, words, killed))
        assert sorted(stored) == sorted(accounts)
    return lost


def what_is_kept(folder: Path) -> tuple[str, list[str]]:
    """The account of the draft, and those of every stored incident."""
    vault = SqlCipherStore().open(folder, PASSPHRASE)
    try:
        draft = vault.draft(QUICK_ENTRY_DRAFT)
        document = draft.document if draft else None
        kept = str(document["account"]) if isinstance(document, dict) else ""
        accounts = [vault.incident(row.record).incident.account.strip() for row in vault.incidents()]
        return kept, accounts
    finally:
        vault.close()
