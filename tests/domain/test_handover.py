"""The handover arithmetic against a second, independent computation written down here byte by byte."""

from __future__ import annotations

import hashlib
import hmac
import json
from datetime import UTC, datetime

from weerbaar_desktop.domain import handover
from weerbaar_desktop.domain.handover import Case, CaseIncident, Exhibit, FileEntry
from weerbaar_desktop.domain.journal import Content, Document, Head, Kind, Line, RecordId, next_line

SALT = bytes(range(32))
INCIDENT = RecordId("a" * 32)
EVIDENCE = RecordId("b" * 32)


def line_of(kind: Kind, document: Document, record: RecordId = INCIDENT) -> tuple[Line, Content]:
    content = Content(SALT, document)
    return next_line(Head(4, b"\x01" * 32), record, 2, kind, datetime(2026, 3, 5, 12, 30, tzinfo=UTC), content), content


def case(exhibits: tuple[Exhibit, ...] = ()) -> Case:
    incidents = (CaseIncident(INCIDENT, 2, b"\x02" * 32),)
    return Case(b"\x03" * 16, b"\x04" * 32, False, incidents, exhibits, 5, b"\x05" * 32, b"\x06" * 32)


EXHIBIT = Exhibit("B01", EVIDENCE, 1, b"\x07" * 32, b"\x08" * 32, 1234, "jpg")


def test_the_case_is_written_to_the_byte() -> None:
    expected = (
        '{"exhibits":[{"body":"' + "07" * 32 + '","bytes":1234,"label":"B01","record":"' + "b" * 32 + '","revision":1'
        ',"sha256":"' + "08" * 32 + '"}],"hash":"' + "05" * 32 + '","incidents":[{"body":"' + "02" * 32 + '","record":"'
        + "a" * 32 + '","revision":2}],"journal":"' + "06" * 32 + '","key":"' + "04" * 32 + '","practice":false,"seq":5'
        ',"vault":"' + "03" * 16 + '"}'
    ).encode()  # fmt: skip
    assert case((EXHIBIT,)).canonical() == expected
    assert case((EXHIBIT,)).code == hashlib.sha256(expected).hexdigest()


def test_the_manifest_holds_format_case_and_files_in_order() -> None:
    files = [FileEntry("journaal.jsonl", b"\x06" * 32, 7), FileEntry("gegevensblad.pdf", b"\x09" * 32, 8),
             FileEntry("LEESMIJ.txt", b"\x0a" * 32, 9)]  # fmt: skip
    written = handover.manifest_bytes(case(), files)
    entries = (
        '[{"bytes":9,"name":"LEESMIJ.txt","sha256":"' + "0a" * 32 + '"},'
        '{"bytes":8,"may_be_absent":true,"name":"gegevensblad.pdf","sha256":"' + "09" * 32 + '"},'
        '{"bytes":7,"name":"journaal.jsonl","sha256":"' + "06" * 32 + '"}]'
    )
    expected = '{"case":' + case().canonical().decode() + ',"files":' + entries + ',"format":"weerbaar/v1/map"}\n'
    assert written == expected.encode()
    assert handover.sums_bytes(files) == ("0a" * 32 + "  LEESMIJ.txt\n" + "06" * 32 + "  journaal.jsonl\n").encode()


def test_the_code_does_not_depend_on_the_files() -> None:
    one, two = (handover.manifest_bytes(case(), [FileEntry("aangifte.pdf", bytes([n]) * 32, n)]) for n in (1, 2))
    assert one != two
    assert case().code == hashlib.sha256(case().canonical()).hexdigest()


def test_a_shown_line_opens_what_is_not_closed() -> None:
    line, content = line_of("incident", {"account": "Hij zei é", "told": None, "place": "thuis"})
    shown = handover.shown_line(line, content, {"place"})
    document = json.loads(shown)
    salt = hmac.new(SALT, b"account", "sha256").digest()
    committed = hashlib.sha256(b"weerbaar/v1/veld" + salt + b"account\x00" + '"Hij zei é"'.encode()).hexdigest()
    assert document["c"]["account"] == committed
    assert document["open"]["account"] == {"salt": salt.hex(), "value": "Hij zei é"}
    assert set(document["c"]) == {"account", "told", "place"}
    assert set(document["open"]) == {"account", "told"}
    assert "thuis" not in shown.decode()
    assert {key: document[key] for key in ("seq", "record", "revision", "kind", "recorded_at")} == {
        "seq": 5, "record": INCIDENT, "revision": 2, "kind": "incident", "recorded_at": "2026-03-05T12:30:00Z",
    }  # fmt: skip
    assert len(document) == 7
    assert shown == json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode() + b"\n"


def test_an_exhibit_line_opens_hash_and_size_only() -> None:
    line, content = line_of(
        "evidence", {"sha256": "0" * 64, "bytes": 5, "name": "thuis.png", "incident": INCIDENT}, EVIDENCE
    )
    document = json.loads(handover.shown_line(line, content))
    assert set(document["open"]) == {"sha256", "bytes"}
    assert set(document["c"]) == {"sha256", "bytes", "name", "incident"}


def test_hidden_and_erased_lines_hold_no_more_than_the_chain_needs() -> None:
    line, content = line_of("incident", {"account": "geheim"})
    assert handover.hidden_line(line) == ('{"body":"' + line.body.hex() + '","seq":5}\n').encode()
    erased = json.loads(handover.erased_line(line))
    assert set(erased) == {"seq", "record", "revision", "kind", "recorded_at", "commitment"}
    assert erased["commitment"] == line.commitment.hex()
    assert handover.handed_line(line, content, {EVIDENCE}) == handover.hidden_line(line)
    assert handover.handed_line(line, None, {INCIDENT}) == handover.erased_line(line)
    assert handover.handed_line(line, content, {INCIDENT}) == handover.shown_line(line, content)


def test_codes_stand_in_groups_of_four() -> None:
    assert handover.grouped("0123456789abcdef") == "0123 4567 89ab cdef"
    assert handover.fingerprint(b"\x04" * 32) == hashlib.sha256(b"\x04" * 32).hexdigest()
    assert EXHIBIT.file_name == "bewijs/B01.jpg"
