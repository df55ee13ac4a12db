"""What opens a vault, changed from the console; each wrong answer has a sentence of its own and exit code 1."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.console.console_driver import PASSPHRASE, START, Console
from weerbaar_desktop.domain.recovery_code import code_of

NEW = "zeven wilde zwanen vlogen over"


def make_code(vault: Path, passphrase: str = PASSPHRASE) -> str:
    """As a person at two ends of a pipe: read the code, then type it back."""
    command = [sys.executable, "-I", "-c", START, "recovery-code", str(vault), "--passphrase-stdin"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        running.stdin.write(f"{passphrase}\n")
        running.stdin.flush()
        code = running.stdout.readline().strip()
        running.stdin.write(code.lower().replace("-", "") + "\n")
        running.stdin.close()
    assert running.returncode == 0
    return code


def test_a_passphrase_is_changed_and_the_old_one_is_refused(console: Console, vault: Path) -> None:
    console("passphrase", vault, "--passphrase-stdin", stdin=f"{PASSPHRASE}\n{NEW}\n")
    console("check", vault, "--passphrase-stdin", stdin=f"{NEW}\n")
    refused = console("check", vault, "--passphrase-stdin", stdin=f"{PASSPHRASE}\n", check=1)
    assert "Deze wachtzin klopt niet." in refused.err


@pytest.mark.parametrize(("typed", "said"), [
    (f"een heel andere wachtzin\n{NEW}\n", "Deze wachtzin klopt niet."),
    (f"{PASSPHRASE}\nkort\n", "korter dan 15"),
    (f"{PASSPHRASE}\nwachtwoord12345\n", "snel te raden"),
    (f"{PASSPHRASE}\n{PASSPHRASE}\n", "uw wachtzin van nu"),
])  # fmt: skip
def test_a_passphrase_that_will_not_do_changes_nothing(typed: str, said: str, console: Console, vault: Path) -> None:
    refused = console("passphrase", vault, "--passphrase-stdin", stdin=typed, check=1)
    assert said in refused.err
    console("check", vault, "--passphrase-stdin", stdin=f"{PASSPHRASE}\n")


def test_a_code_on_paper_opens_the_vault_when_the_passphrase_is_forgotten(console: Console, vault: Path) -> None:
    assert "ready: false" in console("info", vault).out
    code = make_code(vault)
    described = console("info", vault).out
    assert "ready: true" in described
    assert "slots: passphrase, recovery" in described
    console("recover", vault, "--passphrase-stdin", stdin=f"{code}\n{NEW}\n")
    console("check", vault, "--passphrase-stdin", stdin=f"{NEW}\n")
    second = make_code(vault, NEW)
    refused = console("recover", vault, "--passphrase-stdin", stdin=f"{code}\n{NEW} zes\n", check=1)
    assert "hoort niet bij deze kluis" in refused.err
    console("recover", vault, "--passphrase-stdin", stdin=f"{second}\n{NEW} zes\n")


def test_a_code_that_is_copied_wrongly_opens_nothing(console: Console, vault: Path) -> None:
    refused = console("recovery-code", vault, "--passphrase-stdin", stdin=f"{PASSPHRASE}\n{code_of(5)}\n", check=1)
    assert "een andere code" in refused.err
    assert "ready: false" in console("info", vault).out


@pytest.mark.parametrize(("code", "said"), [
    ("ABCD", "zeven groepen"), (code_of(5), "nu geen herstelcode"),
])  # fmt: skip
def test_a_code_that_cannot_be_is_told_from_one_that_does_not_exist(
    code: str, said: str, console: Console, vault: Path
) -> None:
    assert said in console("recover", vault, "--passphrase-stdin", stdin=f"{code}\n{NEW}\n", check=1).err


def test_a_warning_about_an_older_vault_is_ended_once_it_was_checked(console: Console, vault: Path) -> None:
    older = (vault / "kluis.db").read_bytes()
    console.log(vault, {"account": "Er lag een brief."})
    (vault / "kluis.db").write_bytes(older)
    for _ in range(2):
        told = console.vault("check", vault, check=1).err
        assert "Let op. dagboek: Het dagboek is ouder" in told
    assert "De waarschuwing is afgesloten." in console.vault("check", vault, "--accept").err
    quiet = console.vault("check", vault, "--accept").err
    assert "Let op." not in quiet
    assert "Er was geen waarschuwing om af te sluiten." in quiet
    console.vault("check", vault, "--accept", "--repair", check=2)
