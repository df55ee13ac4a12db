"""The check itself: it can be stopped, runs beside the writer, and finds a header that was put back."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vault.care_contract import planned
from tests.vault.sample import NOW, file, findings, incident, never, without_guards
from weerbaar_desktop.domain.errors import Stopped
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.weighing import Weighing
from weerbaar_desktop.vault import header, trouble
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.open_vault import OpenVault


def test_check_says_what_it_is_at_and_stops_when_asked(vault: OpenVault) -> None:
    vault.attach(vault.add_incident(incident(), NOW).record, "scherm.png", file(), NOW)
    said: list[str] = []
    assert vault.check(said.append, never) == ()
    assert "Regel 1 van 2 in het dagboek" in said
    assert "Bewijsstuk 1 van 1" in said
    for moment in range(4):
        with pytest.raises(Stopped):
            vault.check(said.append, map(bool, [0] * moment + [1]).__next__)


def test_check_leaves_the_vault_as_it_is(vault: OpenVault, folder: Path, open_vault: Callable[[], OpenVault]) -> None:
    vault.add_incident(incident(), NOW)
    head = vault.head()
    assert findings(vault) == ()
    assert vault.head() == head
    vault.add_incident(incident(), NOW)
    vault.close()
    assert open_vault().head().seq == 2


def test_check_beside_a_busy_writer_finds_nothing(vault: OpenVault) -> None:
    reader = vault.reader()
    found: list[tuple[object, ...]] = []
    checker = threading.Thread(target=lambda: found.extend(findings(reader) for _ in range(3)))
    checker.start()
    number = 0
    while checker.is_alive() or number < 20:
        stored = vault.add_incident(incident(f"voorval {number}"), NOW)
        vault.attach(stored.record, "scherm.png", file(), NOW)
        number += 1
    checker.join()
    reader.close()
    assert found == [(), (), ()]
    assert findings(vault) == ()


def test_a_header_put_back_is_found(vault: OpenVault, folder: Path, vault_keys: VaultKeys) -> None:
    found, _ = header.read(folder)
    other = header.Header(found.vault_id, found.practice, 7, found.slots)
    header.write(folder, other, vault_keys.header_mac(other.covered()))
    assert [(finding.where, finding.what) for finding in findings(vault)] == [
        ("kop.json", "De kop en de database horen niet bij elkaar.")
    ]


def test_a_header_of_somebody_else_is_found(vault: OpenVault, folder: Path) -> None:
    found, mac = header.read(folder)
    header.write(folder, header.Header(found.vault_id, True, 1, found.slots), mac)
    assert [finding.where for finding in findings(vault)] == ["kop.json"]
    (folder / header.FILE).write_bytes(b"{}")
    assert [finding.where for finding in findings(vault)] == ["kop.json"]
    (folder / header.FILE).unlink()
    assert [finding.where for finding in findings(vault)] == ["kop.json"]


IN_PLACE = "UPDATE content SET json = JSON WHERE seq = "
RENAMED = (
    "UPDATE journal SET record = 'RECORD' WHERE seq = 2",
    "UPDATE evidence SET record = 'RECORD', file = 'RECORD' WHERE number = 2",
    "UPDATE evidence_keys SET record = 'RECORD' WHERE record NOT IN (SELECT record FROM evidence)",
)


@pytest.fixture
def harmed(
    vault: OpenVault, folder: Path, vault_keys: VaultKeys, open_vault: Callable[[], OpenVault]
) -> Callable[..., OpenVault]:
    """The vault after somebody with the key ran some SQL on it; line 1 is an incident, 2 and 3 are its evidence."""
    stored = vault.add_incident(incident(), NOW)
    for name in ("eerste.png", "tweede.png"):
        vault.attach(stored.record, name, file(name.encode()), NOW)
    assert findings(vault) == ()
    vault.close()

    def harm(*statements: str) -> OpenVault:
        without_guards(folder, vault_keys, *statements)
        return open_vault()

    return harm


@pytest.mark.parametrize(
    "value",
    ["'{'", "''", "'[]'", "'null'", "'1.5'", "' ' || json", "json || char(10)", "replace(json, ':', ': ')",
     "substr(json, 1, length(json) - 1) || ',' || substr(json, 2)", "'{\"a\":\"\\ud800\"}'",
     "printf('%.*c', 200000, '[')",
     "CAST(x'7bff7d' AS TEXT)"],
)  # fmt: skip
def test_content_that_is_not_in_the_fixed_form_is_a_finding_of_its_line(
    harmed: Callable[..., OpenVault], value: str
) -> None:
    for seq in (1, 2):
        vault = harmed(f"{IN_PLACE.replace('JSON', value)}{seq}")
        found = findings(vault)
        assert (f"regel {seq}", "De inhoud van deze regel staat er niet in de vaste vorm.") in [
            (finding.where, finding.what) for finding in found
        ]
        assert "regel 3" not in [finding.where for finding in found]
        vault.close()


@pytest.mark.parametrize("value", ["{", "5", "[1]", "[null,null,null,null,null]"])
def test_content_that_cannot_be_read_is_said_to_who_asks_for_it(harmed: Callable[..., OpenVault], value: str) -> None:
    vault = harmed("UPDATE content SET json = 'JSON'".replace("JSON", value))
    record = next(iter(vault.lines(1, ())))[0].record
    for ask in (
        lambda: vault.incident(record),
        lambda: vault.history(record),
        lambda: list(vault.lines(3, {record})),
    ):
        with pytest.raises(trouble.DamagedVault, match="Deze kluis is beschadigd: de inhoud van het dagboek"):
            ask()


def test_one_piece_without_its_content_does_not_hide_the_others(harmed: Callable[..., OpenVault], folder: Path) -> None:
    vault = harmed("DELETE FROM content WHERE seq = 2")
    second = vault.incident(vault.incidents()[0].record).evidence[-1].record
    (folder / "bijlagen" / second[:2] / f"{second}.wbx").unlink()
    found = {finding.where: finding.what for finding in findings(vault)}
    assert found["regel 2"] == "De inhoud is weg, en er staat niet bij dat die is gewist."
    assert found[f"bewijsstuk ‘tweede.png’ ({second})"] == "Het bestand ontbreekt."
    assert [where for where, what in found.items() if what == "Wat hierover is vastgelegd, is niet te lezen."]
    assert "Dit bestand hoort bij geen bewijsstuk." not in found.values()


@pytest.mark.parametrize("record", ["x", "../../../../etc/passwd", "' || char(0) || '"])
def test_evidence_under_a_name_of_another_form_is_a_finding(harmed: Callable[..., OpenVault], record: str) -> None:
    vault = harmed(*(statement.replace("RECORD", record) for statement in RENAMED))
    assert ("regel 2", "Deze regel heeft niet de afgesproken vorm.") in [(f.where, f.what) for f in findings(vault)]


def test_a_number_far_behind_the_last_line_does_not_keep_the_check_busy(harmed: Callable[..., OpenVault]) -> None:
    vault = harmed("UPDATE content SET seq = 1 << 62 WHERE seq = 3", "UPDATE journal SET seq = 1 << 62 WHERE seq = 3")
    assert (f"regel {1 << 62}", "Er ontbreken regels voor deze regel.") in [(f.where, f.what) for f in findings(vault)]


@pytest.mark.parametrize(
    "name",
    ["geheim.txt", "tmp/geheim.txt", "bijlagen/foto.jpg", "bijlagen/ab/foto.jpg", "kluis.db.kopie", "kop.json~",
     "tmp/" + "a" * 32, "regel\neen.txt"],
)  # fmt: skip
def test_what_is_not_ours_in_the_folder_is_named(vault: OpenVault, folder: Path, name: str) -> None:
    place = folder / name
    place.parent.mkdir(exist_ok=True)
    place.write_text("leesbaar voor iedereen")
    assert [finding.where for finding in findings(vault)] == [name.replace("\n", "\N{REPLACEMENT CHARACTER}")]


def test_a_folder_that_is_not_ours_is_named(vault: OpenVault, folder: Path) -> None:
    (folder / "privé").mkdir()
    (folder / "privé" / "brief.txt").write_text("leesbaar voor iedereen")
    assert [(finding.where, finding.what) for finding in findings(vault)] == [
        ("privé", "Dit hoort niet in de kluis, en het is niet versleuteld door dit programma.")
    ]


def test_what_we_and_the_system_leave_in_the_folder_is_no_finding(vault: OpenVault, folder: Path) -> None:
    for name in ("kop.json.vorige", "kluis.db.versie-1", ".DS_Store", "desktop.ini", "bijlagen/.DS_Store"):
        (folder / name).write_bytes(b"")
    vault.add_incident(incident(), NOW)
    assert findings(vault) == ()


def test_a_later_word_about_a_piece_cannot_make_it_another_file(vault: OpenVault) -> None:
    piece = vault.attach(vault.add_incident(incident(), NOW).record, "scherm.png", file(), NOW)
    ((_, content),) = vault.history(piece.record)
    assert content is not None
    with vault._save():
        vault._journal.append(piece.record, 2, "evidence", {**content.document, "sha256": "0" * 64}, NOW)
    found = [finding.what for finding in findings(vault)]
    assert "Deze regel noemt een ander bestand dan de regels ervoor." in found


def test_a_line_about_a_card_that_has_another_form_is_found_and_said_to_who_asks_for_the_cards(
    vault: OpenVault,
) -> None:
    vault.record_anchor({"seq": "een"}, NOW)
    assert [(found.where, found.what) for found in findings(vault)] == [
        ("regel 1", "De inhoud heeft niet de vorm die erbij hoort.")
    ]
    with pytest.raises(trouble.DamagedVault):
        vault.anchors()


def test_a_plan_that_has_another_form_is_found_and_said_to_who_asks_for_the_plans(vault: OpenVault) -> None:
    with vault._save():
        vault._journal.append(RecordId("ab" * 16), 1, "plan", {"what": "starter", "first_day": "morgen"}, NOW)
    assert [(found.where, found.what) for found in findings(vault)] == [
        ("regel 1", "De inhoud heeft niet de vorm die erbij hoort.")
    ]
    with pytest.raises(trouble.DamagedVault):
        vault.plans()


def test_no_sign_that_can_be_written_makes_the_check_doubt_the_index(vault: OpenVault) -> None:
    signs = [chr(number) for number in range(1, 0x30000) if not 0xD800 <= number < 0xE000]
    with vault.together():
        for begin in range(0, len(signs), 40_000):
            vault.add_incident(incident("".join(signs[begin : begin + 40_000])), NOW)
        vault.add_incident(incident("\"dubbel\" 'enkel' %_*^:(){}- AND OR NOT NEAR"), NOW)
    assert findings(vault) == ()


def test_a_weighing_or_a_care_plan_without_its_form_is_found(vault: OpenVault) -> None:
    of = vault.add_incident(incident(), NOW).record
    vault.add_weighing(Weighing(of, "note", "klein"), NOW)
    vault.add_care_plan(planned(), NOW)
    assert findings(vault) == ()
    with vault._save():
        vault._journal.append(RecordId("ab" * 16), 1, "weighing", {"why": "anders"}, NOW)
        vault._journal.append(RecordId("cd" * 16), 1, "care", {"why": "anders"}, NOW)
    form = "De inhoud heeft niet de vorm die erbij hoort."
    assert [(found.where, found.what) for found in findings(vault)] == [("regel 4", form), ("regel 5", form)]
