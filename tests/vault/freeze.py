"""Makes the vault that is kept of each version of the tables, to migrate from for ever.

python -m tests.vault.freeze FOLDER    with the code of that version; FOLDER becomes tests/vault/files/versie-N

Beside the vault, inhoud.json says what that version itself read in it. With `--later` behind it, FOLDER becomes
tests/vault/files/nieuwer: a vault of a version that is not there yet, for every program to refuse.
"""

from __future__ import annotations

import json
import shutil
import sys
from dataclasses import replace
from pathlib import Path

from tests.vault.sample import FLOOR, NOW, PASSPHRASE, below, file, findings, incident
from weerbaar_desktop.domain.evidence import About, Marked, Origin
from weerbaar_desktop.domain.filing import Filing
from weerbaar_desktop.domain.incident import Incident, Occurred, Person
from weerbaar_desktop.domain.journal import Document, RecordId
from weerbaar_desktop.domain.measure import Measure, MeasureOrigin
from weerbaar_desktop.domain.same_person import JoinedPerson, PersonKey
from weerbaar_desktop.domain.scan import Answered, Scan
from weerbaar_desktop.domain.small_photo import SmallPhoto
from weerbaar_desktop.vault import header, keys
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.store import SqlCipherStore

FILES = Path(__file__).with_name("files")
VAULT = "kluis"
CONTENTS = "inhoud.json"
LATER = "nieuwer"
LATER_VERSION = 9999


def thawed(version: int, target: Path) -> Path:
    """A copy of the vault of that version, for its owner only: git keeps no such thing."""
    return thawed_named(f"versie-{version}", target)


def thawed_named(name: str, target: Path) -> Path:
    """The same of any vault that is kept."""
    shutil.copytree(FILES / name / VAULT, target)
    for path in (target, *target.rglob("*")):
        path.chmod(0o700 if path.is_dir() else 0o600)
    return target


def contents(vault: OpenVault) -> dict[str, object]:
    """What a person finds in a vault, and every line of its journal, in words that JSON knows."""
    records = [row.record for row in vault.incidents()]
    lines = [line for line, _ in vault.lines(vault.head().seq, ())]
    told = vault.lines(vault.head().seq, {line.record for line in lines})
    draft = vault.draft("quick_entry")
    return {
        "incidents": [str(record) for record in records],
        "lines": [[line.kind, line.hash.hex(), content.document if content else None] for line, content in told],
        "evidence": {
            str(piece.record): [piece.name, len(b"".join(vault.evidence_bytes(piece.record))), piece.sha256]
            for record in records
            for piece in vault.incident(record).evidence
        },
        "found": [str(row.record) for row in vault.search(["fietsenstalling"])],
        "draft": draft.document if draft else None,
        "public_key": vault.public_key.hex(),
    }


def fill(vault: OpenVault) -> None:
    """A few of everything."""
    persons = (Person(name=" Jan de Wit "), Person(alias="De Buurman", plate="AB-123-C"), Person(relation="buurman"))
    year = Occurred(None, NOW, "unknown")
    bare = vault.add_incident(
        Incident("Aan de balie.", occurred=year, place="Café Ünal", persons=persons, told="De griffier.", kinds=()), NOW
    )
    vault.amend_incident(bare.record, replace(bare.incident, trashed_on=NOW), "dubbel", NOW)
    alias, plate = PersonKey("alias", "De Buurman"), PersonKey("plate", "AB-123-C")
    vault.add_person(JoinedPerson((alias, plate), "de buren"), NOW)
    records: list[RecordId] = [
        vault.add_incident(incident(f"Voorval {number}.", number), NOW).record for number in (1, 2)
    ]
    changed = replace(
        vault.incident(records[0]).incident, account="Voorval 1, bij de fietsenstalling. Yıldız had foto´s."
    )
    vault.amend_incident(records[0], changed, "Ik was de plek vergeten.", NOW)
    piece = vault.attach(records[0], "foto ‘één’.png", file(), NOW)
    vault.attach(records[1], "leeg.txt", file(b""), NOW)
    vault.keep_photo(piece.record, SmallPhoto(16, 9, b"een kleine foto"))
    vault.record_custody(piece.record, "exported", piece.sha256, NOW)
    marked = About(description="Een bericht.", device="telefoon", marked=(Marked(3, "", "De Buurman", "Ik weet het."),))
    vault.tell_of_evidence(piece.record, marked, None, NOW)
    vault.attach(records[1], "nog eens.png", file(), NOW)
    copy = vault.attach(records[0], "kopie.png", file(b"zwart"), NOW, origin=Origin("redacted", piece.record, 1))
    vault.record_custody(piece.record, "redacted", copy.sha256, NOW, made=copy.record, note="een balk")
    head = vault.head()
    made: Document = {"seq": head.seq, "hash": head.hash.hex(), "for_whom": "griffier", "fingerprint": "0" * 64}
    vault.record_anchor(made, NOW)
    filing = vault.add_filing(Filing("aangifte", NOW.date(), officer="B. de Wit", incidents=(records[0],)), NOW)
    vault.amend_filing(filing.record, replace(filing.filing, number="PL1300-1"), "nummer gekregen", NOW)
    asked = Answered("licht", "in en om de woning", "Is er licht?", "Dan ziet u wie er staat.", "no", "achterdeur")
    scan = vault.add_scan(Scan("self", (asked,)), NOW)
    measure = Measure("Hang een lamp op", due=NOW.date(), origin=MeasureOrigin("scan", scan.record, "licht"))
    vault.amend_measure(vault.add_measure(measure, NOW).record, replace(measure, status="done"), "De lamp hangt.", NOW)
    vault.record_export({"case": "uitvoer"}, NOW)
    vault.save_draft("quick_entry", {"account": "half af"}, NOW)


def say_it_is_later(folder: Path) -> None:
    """Its tables are said to be of a version that no program knows."""
    found, _ = header.read(folder)
    vault_keys = keys.unlock(found.vault_id, found.slots[0], PASSPHRASE)
    assert vault_keys is not None
    database = below(folder, vault_keys)
    database.run(f"PRAGMA user_version = {LATER_VERSION}")
    database.close()


def main() -> None:
    """Make it, and look at it once more."""
    target = Path(sys.argv[1])
    target.mkdir()
    if sys.argv[2:] == ["--later"]:
        SqlCipherStore().create(target / VAULT, PASSPHRASE, FLOOR, practice=False).close()
        say_it_is_later(target / VAULT)
        return
    vault = SqlCipherStore().create(target / VAULT, PASSPHRASE, FLOOR, practice=False)
    fill(vault)
    vault.close()
    vault = SqlCipherStore().open(target / VAULT, PASSPHRASE)
    assert findings(vault) == ()
    text = json.dumps(contents(vault), ensure_ascii=False, indent=1, sort_keys=True)
    (target / CONTENTS).write_text(text + "\n", encoding="utf-8")
    vault.close()


if __name__ == "__main__":
    main()
