"""Private places at the console: a piece that nobody decided of is refused by name, and the decisions are honoured."""

from __future__ import annotations

import subprocess
from contextlib import closing
from pathlib import Path

from tests.console.console_driver import PASSPHRASE, Console
from weerbaar_desktop.application.kept_private import KeptPrivate
from weerbaar_desktop.domain.aangifte import Private
from weerbaar_desktop.vault.store import SqlCipherStore

HOME = "Dorpsstraat 12, 1234 AB Lindewaard"
PHONE = "06-12345678"


def kept(console: Console, vault: Path, account: str, text: str) -> tuple[str, str]:
    """An incident and a piece of it."""
    (record,) = console.log(vault, {"account": account})
    file = console.folder / "brief.txt"
    file.write_text(text, "utf-8")
    (line,) = console.vault("attach", vault, record, file).out.splitlines()
    return record, line.split()[0]


def test_a_piece_with_something_private_is_refused_until_it_is_decided(console: Console, vault: Path) -> None:
    record, piece = kept(console, vault, "Hij belde.", "bel 0612345678")
    out = console.folder / "map"
    ran = console.aangifte(vault, [record], out, check=1)
    assert "brief.txt" in ran.err
    assert piece in ran.err
    assert "shielding" in ran.err
    assert not out.exists()
    given = {"evidence": piece, "give": "original", "reason": " "}
    assert "shielding.pieces[0].reason" in console.aangifte(
        vault, [record], out, check=1, shielding={"pieces": [given]}
    ).err  # fmt: skip
    ran = console.aangifte(vault, [record], out, shielding={"pieces": [{"evidence": piece, "give": "nothing"}]})
    assert "1 stuk gaat niet mee." in ran.err
    assert not (out / "bewijs").exists()
    console("verify", out)


def test_what_was_filled_in_once_is_covered_also_where_the_answers_name_something_else(
    console: Console, vault: Path
) -> None:
    with closing(SqlCipherStore().open(vault, PASSPHRASE)) as opened:
        KeptPrivate(opened).keep(Private(home_address=HOME))
    record, _ = kept(console, vault, "Hij stond op Dorpsstraat 12 en belde 0612345678.", "niets")
    out = console.folder / "map"
    console.aangifte(vault, [record], out, private={"phones": [PHONE]})
    assert "Dorpsstraat" not in (out / "journaal.jsonl").read_text("utf-8")
    read = ["pdftotext", str(out / "aangifte.pdf"), "-"]
    text = subprocess.run(read, capture_output=True, text=True, check=True).stdout
    assert "Hij stond op [afgeschermd] en belde [afgeschermd]." in " ".join(text.split())


def test_a_word_stays_with_a_reason_and_the_rest_is_covered(console: Console, vault: Path) -> None:
    record, _ = kept(console, vault, "Hij stond op Dorpsstraat 12 en belde 0612345678.", "niets")
    out = console.folder / "map"
    decided = {"record": record, "field": "account", "words": "Dorpsstraat 12", "reason": "dat is openbaar"}
    ran = console.aangifte(vault, [record], out, shielding={"texts": [decided]})
    assert "1 plek wordt afgeschermd" in ran.err
    assert "1 plek blijft staan, zoals u koos." in ran.err
    journal = (out / "journaal.jsonl").read_text("utf-8")
    assert "Dorpsstraat" not in journal, "a field in which one place is covered stays closed"
    console("verify", out)
