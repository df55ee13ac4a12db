"""`check --code`: an Ankerkaart on paper is held against the vault, in words and in the exit code."""

from __future__ import annotations

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.console.console_driver import PASSPHRASE, Console
from weerbaar_desktop.domain.anchor import Card, grouped_code
from weerbaar_desktop.domain.journal import Head
from weerbaar_desktop.vault.store import SqlCipherStore

NOW = datetime(2026, 11, 3, 20, 40, 5, tzinfo=UTC)


@pytest.fixture
def card(console: Console, vault: Path) -> Card:
    """Of a vault with two entries, to which two more were added since."""
    console.log(vault, {"account": "Er lag een brief."}, {"account": "Er werd gebeld."})
    with closing(SqlCipherStore().open(vault, PASSPHRASE)) as opened:
        made = Card(
            bytes.fromhex(opened.description.vault_id), opened.public_key, opened.head(), "2026-11-03T20:40:05Z"
        )
        signature = opened.sign(made.signed())
    console.log(vault, {"account": "Weer een brief."}, {"account": "Weer gebeld."})
    (vault.parent / "tekening.txt").write_text(made.drawn(signature))
    return made


def test_a_card_of_before_stands_and_what_came_after_is_counted(console: Console, vault: Path, card: Card) -> None:
    ran = console.vault("check", vault, "--code", f" {grouped_code(card.head).upper()}\n")
    assert "Alles klopt. Het journaal heeft 4 regels." in ran.err
    assert "Ankerkaart: Regel 2 staat er nog zo." in ran.err
    assert "De regels 1 tot en met 2 zijn niet veranderd sinds deze kaart is gemaakt." in ran.err
    assert "Daarna kwamen er 2 regels bij." in ran.err
    told = console.vault("check", vault, "--json", "--code", grouped_code(card.head)).json()
    assert told["card"] == {"seq": 2, "outcome": "stands", "after": 2, "fine": True}
    assert "card" not in console.vault("check", vault, "--json").json()


def test_the_text_of_the_drawing_is_taken_too_and_its_seal_is_checked(
    console: Console, vault: Path, card: Card
) -> None:
    drawn = (vault.parent / "tekening.txt").read_text()
    assert "de handtekening in de tekening is van deze kluis" in console.vault("check", vault, "--code", drawn).err
    moved = drawn.replace("2026-11-03T", "2020-01-01T")
    assert "niet van deze kluis" in console.vault("check", vault, "--code", moved, check=1).err


@pytest.mark.parametrize(("other", "said"), [
    (Head(2, bytes(32)), "Regel 2 is anders dan op de kaart."),
    (Head(40, bytes(32)), "Deze kluis heeft regel 40 (nog) niet."),
])  # fmt: skip
def test_a_card_that_does_not_stand_ends_with_one_and_a_sentence(
    other: Head, said: str, console: Console, vault: Path, card: Card
) -> None:
    ran = console.vault("check", vault, "--code", grouped_code(other), check=1)
    assert said in ran.err
    assert "Alles klopt. Het journaal heeft 4 regels." in ran.err


def test_half_a_code_is_refused_before_the_vault_is_opened(console: Console, vault: Path) -> None:
    ran = console("check", vault, "--code", "2-abcd", "--passphrase-stdin", check=1)
    assert "De code is niet volledig." in ran.err
    assert "wachtzin" not in ran.err
    for other in ("--repair", "--accept"):
        console.vault("check", vault, other, "--code", "2-abcd", check=2)


def test_the_help_tells_of_it(console: Console) -> None:
    assert "Ankerkaart" in console("check", "--help").out
