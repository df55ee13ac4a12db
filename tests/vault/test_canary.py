"""Words that are planted in a vault are readable nowhere on disk: open, busy, closed or killed."""

from __future__ import annotations

import io
from pathlib import Path

from tests.vault.sample import NOW, PASSPHRASE
from weerbaar_desktop.domain.documents import shape
from weerbaar_desktop.domain.filing import Filing
from weerbaar_desktop.domain.incident import Incident, Person
from weerbaar_desktop.domain.measure import Measure
from weerbaar_desktop.domain.own_record import OwnRecord
from weerbaar_desktop.domain.plan import WrittenLine
from weerbaar_desktop.domain.same_person import JoinedPerson, PersonKey
from weerbaar_desktop.domain.scan import Answered, Looked, Scan
from weerbaar_desktop.vault.open_vault import OpenVault

WORD = "kanariepietje"
TEXT = f"{WORD} zingt "
PERSON = JoinedPerson((PersonKey("name", TEXT),), TEXT)
PAPER = OwnRecord("paper", TEXT, lines=(WrittenLine(TEXT, TEXT),), text=TEXT)
MEASURE = Measure(TEXT, TEXT, TEXT, None, "open", TEXT, TEXT)


def planted(folder: Path) -> list[str]:
    """The files below `folder` that hold the word in some spelling."""
    spellings = [form.encode(code) for form in (WORD, WORD.upper()) for code in ("utf-8", "utf-16-le", "utf-16-be")]
    spellings += [PASSPHRASE.encode(), WORD.encode().hex().encode(), WORD[3:].encode()]
    found = []
    for path in folder.rglob("*"):
        assert WORD not in path.name
        if path.is_file() and any(spelling in path.read_bytes() for spelling in spellings):
            found.append(path.name)
    return found


class Looking(io.BytesIO):
    """An original that looks at the disk each time it is read from."""

    def __init__(self, data: bytes, folder: Path) -> None:
        super().__init__(data)
        self.folder = folder
        self.seen: list[str] = []

    def read(self, size: int | None = -1, /) -> bytes:
        self.seen += planted(self.folder)
        return super().read(size)


def test_no_planted_word_is_readable_on_disk(vault: OpenVault, folder: Path) -> None:
    texts = {key: TEXT for key, hint in shape(Incident).items() if hint == str | None}
    written = Incident(TEXT * 50, **texts, persons=(Person(False, *[TEXT] * 5),), witnesses=(TEXT,))  # type: ignore[arg-type]  # texts only
    record = vault.add_incident(written, NOW).record
    vault.amend_incident(record, written, TEXT, NOW)
    source = Looking(TEXT.encode() * 200_000, folder)
    vault.keep_words(vault.attach(record, f"{TEXT}.txt", source, NOW).record, (TEXT * 20,))
    vault.save_draft("quick_entry", {"account": TEXT}, NOW)
    vault.record_export({"place": TEXT}, NOW)
    told = {key: TEXT for key, hint in shape(Filing).items() if hint == str | None and key != "code"}
    filing = vault.add_filing(Filing("aangifte", **told), NOW)  # type: ignore[arg-type]  # texts only
    vault.amend_filing(filing.record, filing.filing, TEXT, NOW)
    vault.add_scan(Scan("self", (Answered(TEXT, TEXT, TEXT, TEXT, "no", TEXT),)), NOW)
    looked = Answered(TEXT, TEXT, TEXT, TEXT, "attention", TEXT, looked=Looked(TEXT, TEXT))
    vault.add_scan(Scan("home", (looked,)), NOW)
    vault.save_draft("home_scan", {"at": TEXT, "items": [[TEXT, "note", TEXT]]}, NOW)
    vault.amend_measure(vault.add_measure(MEASURE, NOW).record, MEASURE, TEXT, NOW)
    own = vault.add_own(PAPER, NOW)
    vault.amend_own(own.record, PAPER, TEXT, NOW)
    vault.attach_own(own.record, f"{TEXT}.txt", Looking(TEXT.encode() * 100_000, folder), NOW)
    vault.amend_person(vault.add_person(PERSON, NOW).record, PERSON, TEXT, NOW)
    assert vault.search([WORD])
    reader = vault.reader()
    assert reader.search([WORD[2:8]])
    assert source.seen == []
    assert planted(folder.parent) == []
    reader.close()
    vault.discard_draft("quick_entry")
    vault.discard_draft("home_scan")
    vault.close()
    assert planted(folder.parent) == []
