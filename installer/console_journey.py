"""The main job on the console, for a machine without a display: from a practice vault to a verified handover folder."""

from __future__ import annotations

import json
import subprocess
import tempfile
from pathlib import Path

from environment import program

INCIDENT = {
    "account": "Na de raadsvergadering kreeg ik een mail op mijn werkadres. De afzender noemt de school.",
    "literal_words": "Ik weet waar je kinderen naar school gaan.",
    "occurred": {"from": "2026-03-03T21:40:00+01:00", "until": None, "precision": "exact"},
    "channel": "email",
    "aimed_at": ["self", "family"],
    "kinds": ["threat"],
    "place": "Gemeentehuis",
    "unknown": ["means"],
}
ANSWERS = {
    "complainant": {
        "name": "A. de Vries", "office": "wethouder", "body": "gemeente Oefendam",
        "work_address": "Stadhuisplein 1, 1234 AB Oefendam", "behalf_of": None,
    },
    "prosecution": True,
    "damages": False,
    "private": {"home_address": "Oefenlaan 2, 1234 AB Oefendam", "phones": ["0612345678"]},
    "place": "Oefendam",
    "date": "2026-03-05",
}  # fmt: skip
MAIL = (
    "From: onbekend@example.org\r\nTo: wethouder@oefendam.example\r\nDate: Tue, 3 Mar 2026 21:40:00 +0100\r\n"
    "Subject: u weet wel\r\n\r\nIk weet waar je kinderen naar school gaan.\r\n"
)


def run() -> None:
    """Do the whole journey with the real command and say where the folder lies; raises CalledProcessError."""
    place = Path(tempfile.mkdtemp(prefix="weerbaar-demo-"))
    vault, folder = place / "oefening.kluis", place / "aangifte"
    mail, answers = place / "mail.eml", place / "antwoorden.json"
    mail.write_bytes(MAIL.encode())
    answers.write_text(json.dumps(ANSWERS), encoding="utf-8")
    passphrase = _practice_passphrase()
    _weerbaar("demo", str(vault))
    stored = _weerbaar(
        "log", str(vault), "--json", "-", "--passphrase-stdin", more=f"{passphrase}\n{json.dumps(INCIDENT)}"
    )
    incident = stored.strip()
    _weerbaar("attach", str(vault), incident, str(mail), "--passphrase-stdin", more=passphrase)
    chosen = ["--incidents", incident, "--out", str(folder), "--answers", str(answers)]
    _weerbaar("aangifte", str(vault), *chosen, "--passphrase-stdin", more=passphrase)
    _weerbaar("verify", str(folder))
    print(f"\nNo display here, so the main job ran on the console.\nThe handover folder:  {folder}")
    print(f"Verify it yourself:   python3 {folder / 'controleer.py'}")
    print(f"The practice vault:   {vault} (passphrase: {passphrase})")


def _practice_passphrase() -> str:
    """The fixed passphrase of every practice vault, as the program knows it."""
    ask = "from weerbaar_desktop.application.opening import PRACTICE_PASSPHRASE; print(PRACTICE_PASSPHRASE)"
    return subprocess.run([program("python"), "-c", ask], check=True, capture_output=True, text=True).stdout.strip()


def _weerbaar(*arguments: str, more: str = "") -> str:
    """One command, shown before it runs, its output shown after; `more` goes to its standard input."""
    print("$ weerbaar", *arguments, flush=True)
    command = [program("weerbaar"), *arguments]
    done = subprocess.run(command, input=more + "\n", check=True, stdout=subprocess.PIPE, encoding="utf-8")
    print(done.stdout, end="", flush=True)
    return done.stdout
