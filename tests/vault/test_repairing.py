"""What can be put right is put right from the journal and what lies beside it; nothing is ever erased for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.vault.sample import NOW, PASSPHRASE, PNG, below, file, findings, incident, never, quiet, without_guards
from tests.vault.scans_contract import looked, scanned
from weerbaar_desktop.application.ports import Repaired
from weerbaar_desktop.domain.errors import WrongPassphrase
from weerbaar_desktop.domain.filing import Filing
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.measure import Measure
from weerbaar_desktop.vault import about, checking, header, trouble
from weerbaar_desktop.vault.drafts import Drafts
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.store import SqlCipherStore

HARMS = (
    ("DELETE FROM incidents WHERE number = 1",),
    ("UPDATE incidents SET sorted_at = '2020-01-01T00:00:00Z'",),
    ("UPDATE searched SET text = 'iets anders'",),
    ("DELETE FROM searched",),
    ("DELETE FROM evidence",),
    ("DELETE FROM custody",),
    ("UPDATE custody SET evidence = 'een ander stuk'",),
    ("DELETE FROM filings",),
    ("UPDATE filings SET sorted_on = '2020-01-01', last = 1",),
    ("DELETE FROM scans",),
    ("DELETE FROM measures",),
    ("UPDATE measures SET status = 'open', last = last - 1",),
    ("UPDATE diary SET trashed_on = '2026-01-01T00:00:00Z'",),
    ("UPDATE diary SET words = 'iets anders'",),
    ("DELETE FROM diary",),
    ("UPDATE diary SET position = position + 1",),
    ("DELETE FROM diary_kinds",),
    ("INSERT INTO diary_kinds SELECT position, 'verbal' FROM diary",),
    ("UPDATE diary_persons SET words = 'iemand anders'",),
    ("INSERT INTO diary_persons VALUES (7, 'name', 'niemand', 1)",),
    ("DROP TABLE search",),
    ("DELETE FROM search_data WHERE id > 10",),
    ("DROP TABLE incidents", "CREATE TABLE incidents (number INTEGER)"),
    ("DROP INDEX evidence_of_incident", "CREATE INDEX spiek ON content (json)"),
)


HARMED_DRAFTS = (
    "UPDATE drafts SET document = substr(document, 2) WHERE key = 'quick_entry'",
    "UPDATE drafts SET document = CAST(x'80' AS TEXT) WHERE key = 'quick_entry'",
)


HARMED_NOTES = (
    "UPDATE meta SET value = substr(value, 2) WHERE name LIKE 'note%'",
    "UPDATE meta SET value = x'80' WHERE name LIKE 'note%'",
)


def repaired(folder: Path, passphrase: str = PASSPHRASE) -> Repaired:
    """Repair a vault that is closed."""
    return SqlCipherStore().repair(folder, passphrase, quiet, never)


@pytest.fixture
def piece(vault: OpenVault) -> Evidence:
    """In a vault that is closed: a piece, what was done with it, and a filing about its incident that was changed."""
    stored = vault.add_incident(incident(), NOW)
    found = vault.attach(stored.record, "scherm.png", file(), NOW)
    vault.record_custody(found.record, "exported", found.sha256, NOW)
    vault.add_incident(incident("geroep op straat"), NOW)
    filing = vault.add_filing(Filing("talk", incidents=(stored.record,)), NOW)
    vault.amend_filing(filing.record, Filing("talk", NOW.date(), incidents=(stored.record,)), "de dag", NOW)
    vault.add_scan(scanned(), NOW)
    vault.add_scan(looked(), NOW)
    measure = vault.add_measure(Measure("Lamp ophangen"), NOW)
    vault.amend_measure(measure.record, Measure("Lamp ophangen", due=NOW.date(), status="done"), "hangt", NOW)
    vault.close()
    return found


@pytest.mark.parametrize("harm", HARMED_DRAFTS)
def test_a_draft_that_cannot_be_read_is_found_and_put_aside_and_another_one_can_be_written(
    vault: OpenVault, folder: Path, vault_keys: VaultKeys, open_vault: Callable[[], OpenVault], harm: str
) -> None:
    for key in ("quick_entry", "full_entry"):
        vault.save_draft(key, {"account": key}, NOW)
    vault.close()
    database = below(folder, vault_keys)
    database.run(harm)
    kept = database.row("SELECT CAST(document AS BLOB) FROM drafts WHERE key = 'quick_entry'")
    database.close()
    again = open_vault()
    with pytest.raises(trouble.DamagedVault, match="half had geschreven"):
        again.draft("quick_entry")
    assert findings(again) == (checking.DRAFT,)
    again.close()
    mended = repaired(folder)
    assert (len(mended.done), mended.left) == (1, ())
    assert "1 concept dat niet te lezen was" in mended.done[0]
    again = open_vault()
    assert again.draft("quick_entry") is None
    assert again.draft("full_entry") is not None
    again.save_draft("quick_entry", {"account": "opnieuw"}, NOW)
    again.close()
    database = below(folder, vault_keys)
    assert kept in database.rows("SELECT CAST(document AS BLOB) FROM drafts")
    database.close()


@pytest.mark.parametrize("harm", HARMED_NOTES)
def test_a_note_that_cannot_be_read_keeps_nobody_from_anything_and_is_found_and_put_aside(
    vault: OpenVault, folder: Path, vault_keys: VaultKeys, open_vault: Callable[[], OpenVault], harm: str
) -> None:
    for name in ("plek", "keuzes"):
        vault.keep_note(name, {"plek": name})
    vault.close()
    database = below(folder, vault_keys)
    database.run(harm)
    harmed = database.row("SELECT value FROM meta WHERE name = 'note_plek'")
    database.close()
    again = open_vault()
    assert (again.note("plek"), again.has_note("plek"), again.has_note("niets")) == (None, True, False)
    assert {"plek", "keuzes"} <= set(again.unreadable_notes())
    assert findings(again) == (checking.NOTES,)
    again.keep_note("plek", "opnieuw")
    assert (again.note("plek"), "plek" in again.unreadable_notes()) == ("opnieuw", False)
    again.close()
    mended = repaired(folder)
    assert (len(mended.done), mended.left) == (1, ())
    assert "de kluis onthield" in mended.done[0]
    database = below(folder, vault_keys)
    assert harmed in database.rows("SELECT value FROM meta WHERE name GLOB 'aside_*plek'")
    assert about.has_note(database, "keuzes")
    about.forget_note(database, "keuzes")
    about.forget_note(database, "plek")
    assert not database.row("SELECT 1 FROM meta WHERE name GLOB '*plek' OR name GLOB '*keuzes'")
    database.close()


def test_what_was_put_aside_of_a_draft_stays_until_the_vault_becomes_somebody_elses(
    folder: Path, vault_keys: VaultKeys
) -> None:
    database = below(folder, vault_keys)
    drafts = Drafts(database)
    for _ in range(2):
        drafts.keep("visit", {}, NOW)
        drafts.put_aside("visit")
    drafts.keep("home visit", {}, NOW)
    drafts.discard("visit")
    assert database.number("SELECT count(*) FROM drafts") == 3
    drafts.forget("visit")
    assert database.rows("SELECT key FROM drafts") == [("home visit",)]
    database.close()


@pytest.mark.parametrize("harm", HARMS)
def test_tables_and_index_are_made_again_from_the_journal(
    piece: Evidence,
    folder: Path,
    vault_keys: VaultKeys,
    open_vault: Callable[[], OpenVault],
    harm: tuple[str, ...],
) -> None:
    before = open_vault()
    rows, found, filings = before.incidents(), before.search(["bedreiging"]), before.filings()
    others = before.scans("self"), before.scans("home"), before.measures()
    before.close()
    without_guards(folder, vault_keys, *harm)
    harmed = open_vault()
    assert findings(harmed) != ()
    mended = harmed.repair(quiet, never)
    assert (mended.left, findings(harmed)) == ((), ())
    assert mended.done == ("De lijsten en de zoekindex zijn opnieuw gemaakt uit het dagboek.",)
    assert (harmed.incidents(), harmed.search(["bedreiging"]), harmed.filings()) == (rows, found, filings)
    assert (harmed.scans("self"), harmed.scans("home"), harmed.measures()) == others
    assert harmed.incident(piece.incident).evidence == (piece,)
    harmed.add_incident(incident("en verder"), NOW)
    assert findings(harmed) == ()


def test_a_guard_that_is_gone_stands_again(piece: Evidence, folder: Path, vault_keys: VaultKeys) -> None:
    database = below(folder, vault_keys)
    database.run("DROP TRIGGER journal_no_delete")
    database.run("DROP TRIGGER content_no_update")
    database.run("CREATE TRIGGER content_no_update AFTER INSERT ON drafts BEGIN SELECT 1; END")
    database.close()
    assert repaired(folder).left == ()


def test_a_whole_vault_is_left_as_it_is(piece: Evidence, folder: Path) -> None:
    before = (folder / "kluis.db").read_bytes()
    assert repaired(folder) == Repaired((), ())
    assert (folder / "kluis.db").read_bytes() == before


def test_a_broken_chain_is_not_touched_and_said(piece: Evidence, folder: Path, vault_keys: VaultKeys) -> None:
    without_guards(folder, vault_keys, 'UPDATE content SET json = \'{"account":"anders"}\' WHERE seq = 3')
    database = below(folder, vault_keys)
    rows = database.rows("SELECT * FROM incidents")
    database.close()
    mended = repaired(folder)
    assert [words for words in mended.done if "kan dit programma niet herstellen" in words] == list(mended.done)
    assert "regel 3" in [finding.where for finding in mended.left]
    database = below(folder, vault_keys)
    assert database.rows("SELECT * FROM incidents") == rows
    database.close()


def test_a_damaged_page_is_not_touched_and_said(piece: Evidence, folder: Path) -> None:
    path = folder / "kluis.db"
    whole = bytearray(path.read_bytes())
    for page in range(2, len(whole) // 4096):
        whole[page * 4096 + 100] ^= 1
    path.write_bytes(whole)
    with pytest.raises(trouble.DamagedVault):
        repaired(folder)
    assert path.read_bytes() == bytes(whole)


@pytest.mark.parametrize("harm", ["gone", "{}", "cut"])
def test_a_header_that_is_damaged_comes_back_from_the_one_beside_it(
    piece: Evidence, folder: Path, open_vault: Callable[[], OpenVault], harm: str
) -> None:
    path = folder / header.FILE
    whole = path.read_bytes()
    path.write_bytes(whole[:300] if harm == "cut" else harm.encode())
    if harm == "gone":
        path.unlink()
    with pytest.raises(trouble.DamagedVault):
        open_vault()
    with pytest.raises(WrongPassphrase):
        repaired(folder, "een heel andere wachtzin")
    mended = repaired(folder)
    assert mended == Repaired(("De kop van de kluis is teruggezet uit de kopie die ernaast stond.",), ())
    assert path.read_bytes() == whole
    assert open_vault().incident_count() == 2


def test_a_header_of_before_the_last_change_is_said_to_be_that(
    piece: Evidence, folder: Path, vault_keys: VaultKeys, open_vault: Callable[[], OpenVault]
) -> None:
    database = below(folder, vault_keys)
    database.run("UPDATE meta SET value = ? WHERE name = 'generation'", (2).to_bytes(8, "big"))
    database.close()
    (folder / header.FILE).write_bytes(b"")
    mended = repaired(folder)
    assert mended.left == ()
    assert "De wachtzin van toen geldt weer." in mended.done[1]
    assert open_vault().description.generation == 2


def test_without_a_whole_header_beside_it_nothing_can_be_done(piece: Evidence, folder: Path) -> None:
    (folder / header.FILE).write_bytes(b"{}")
    (folder / header.PREVIOUS).write_bytes(b"{}")
    with pytest.raises(trouble.DamagedVault, match="geen kopie naast"):
        repaired(folder)


def test_a_header_of_another_vault_is_not_taken(piece: Evidence, folder: Path, made_once: Path, tmp_path: Path) -> None:
    other = tmp_path / "ander.kluis"
    SqlCipherStore().create(other, PASSPHRASE, None, practice=False).close()
    (folder / header.FILE).write_bytes(b"{}")
    (folder / header.PREVIOUS).write_bytes((other / header.FILE).read_bytes())
    with pytest.raises(trouble.DamagedVault):
        repaired(folder)
    assert (folder / header.FILE).read_bytes() == b"{}"


def test_a_header_that_somebody_without_the_key_wrote_is_not_taken(piece: Evidence, folder: Path) -> None:
    found, mac = header.read(folder)
    altered = header.Header(found.vault_id, not found.practice, found.generation, found.slots)
    (folder / header.PREVIOUS).write_bytes(altered.to_bytes(mac))
    (folder / header.FILE).write_bytes(b"{}")
    mended = repaired(folder)
    assert (mended.done, [finding.where for finding in mended.left]) == ((), ["kop.json"])
    assert (folder / header.FILE).read_bytes() == b"{}"


def test_loose_evidence_goes_to_the_quarantine_and_comes_back_when_it_is_known(
    piece: Evidence, folder: Path, vault_keys: VaultKeys, open_vault: Callable[[], OpenVault]
) -> None:
    loose = folder / "bijlagen" / "ab" / f"{'ab' * 16}.wbx"
    loose.parent.mkdir(exist_ok=True)
    loose.write_bytes(b"van een latere kluis")
    strange = folder / "bijlagen" / "foto.jpg"
    strange.write_bytes(b"van mij")
    mended = repaired(folder)
    assert (folder / "quarantaine" / loose.name).read_bytes() == b"van een latere kluis"
    assert "1 los bestand. Er is niets gewist." in mended.done[-1]
    assert [finding.where for finding in mended.left] == ["bijlagen/foto.jpg"]
    strange.unlink()
    known = folder / "bijlagen" / piece.record[:2] / f"{piece.record}.wbx"
    known.rename(folder / "quarantaine" / known.name)
    mended = repaired(folder)
    assert mended.left == ()
    assert "Teruggehaald uit de map ‘quarantaine’ van de kluis: 1 bewijsstuk." in mended.done
    assert b"".join(open_vault().evidence_bytes(piece.record)) == PNG


def test_a_missing_or_damaged_piece_comes_from_the_copies_where_it_is_whole(
    piece: Evidence, folder: Path, open_vault: Callable[[], OpenVault], tmp_path: Path
) -> None:
    place = tmp_path / "dossier.reserve"
    path = folder / "bijlagen" / piece.record[:2] / f"{piece.record}.wbx"
    vault = open_vault()
    vault.copy_to_reserve(place, NOW, quiet, never)
    whole = path.read_bytes()
    for harm in (None, whole[:-1] + bytes([whole[-1] ^ 1])):
        path.unlink()
        if harm:
            path.write_bytes(harm)
        assert vault.repair(quiet, never).left != ()
        mended = vault.repair(quiet, never, place)
        assert mended.left == ()
        assert mended.done[-1] == "Teruggehaald uit uw reservekopieën: 1 bewijsstuk."
        assert path.read_bytes() == whole
    assert (folder / "quarantaine" / path.name).read_bytes() == whole[:-1] + bytes([whole[-1] ^ 1])
    (place / "bijlagen" / piece.record[:2] / path.name).write_bytes(b"ook stuk")
    path.unlink()
    assert [finding.what for finding in vault.repair(quiet, never, place).left] == ["Het bestand ontbreekt."]
    assert not path.exists()
    assert vault.repair(quiet, never, tmp_path / "weg").left != ()


def test_a_piece_that_is_missing_stays_a_finding(piece: Evidence, folder: Path) -> None:
    (folder / "bijlagen" / piece.record[:2] / f"{piece.record}.wbx").unlink()
    mended = repaired(folder)
    assert (mended.done, [finding.what for finding in mended.left]) == ((), ["Het bestand ontbreekt."])


def test_opening_keeps_the_header_that_opened_beside_it(
    piece: Evidence, folder: Path, open_vault: Callable[[], OpenVault]
) -> None:
    now = (folder / header.FILE).read_bytes()
    for before in (b"{}", None):
        (folder / header.PREVIOUS).unlink()
        if before:
            (folder / header.PREVIOUS).write_bytes(before)
        open_vault().close()
        assert (folder / header.PREVIOUS).read_bytes() == now
