"""The journal on disk: it only grows behind its last line, and everything else shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.vault.sample import NOW, UNKNOWN, below, file, findings, incident, without_guards
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.errors import Bug
from weerbaar_desktop.domain.journal import RecordId, recorded
from weerbaar_desktop.vault import about, connection, schema
from weerbaar_desktop.vault.connection import Database
from weerbaar_desktop.vault.journal import Journal
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.replay import Replay

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
NAMES = st.from_regex("[a-z][a-z0-9_]{0,8}", fullmatch=True)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner),
    max_leaves=8,
)
DOCUMENTS = st.dictionaries(NAMES, VALUES, min_size=1, max_size=4)


@pytest.fixture
def saved(vault: OpenVault) -> OpenVault:
    """A vault with five lines: two incidents, one of them edited, a piece of evidence, an export."""
    first = vault.add_incident(incident(), NOW)
    vault.add_incident(incident("Nog een voorval."), NOW)
    vault.amend_incident(first.record, incident("Toch anders."), "vergist", NOW)
    vault.attach(first.record, "scherm.png", file(), NOW)
    vault.record_export({"case": "a" * 64}, NOW)
    return vault


@pytest.mark.parametrize(
    "attempt",
    [
        "UPDATE journal SET recorded_at = '2020-01-01T00:00:00Z' WHERE seq = 1",
        "UPDATE OR REPLACE journal SET seq = 2 WHERE seq = 1",
        "DELETE FROM journal WHERE seq = 5",
        "DELETE FROM journal",
        "INSERT INTO journal SELECT 7, record, 9, kind, recorded_at, commitment, hash FROM journal WHERE seq = 1",
        "INSERT INTO journal SELECT 0, '{0}', 1, kind, recorded_at, commitment, hash FROM journal WHERE seq = 1",
        "INSERT INTO journal SELECT NULL, '{0}', 1, kind, recorded_at, commitment, hash FROM journal WHERE seq = 1",
        "INSERT INTO journal SELECT 6, record, revision, kind, 'x', commitment, hash FROM journal WHERE seq = 1",
        "INSERT INTO journal SELECT 6, record, 7, kind, recorded_at, commitment, hash FROM journal WHERE seq = 1",
        "INSERT OR REPLACE INTO journal SELECT 1, '{0}', 1, kind, 'x', commitment, hash FROM journal WHERE seq = 1",
        "INSERT OR REPLACE INTO journal SELECT 5, record, revision, kind, 'x', hash, hash FROM journal WHERE seq = 5",
        "INSERT OR REPLACE INTO journal SELECT 6, record, 1, kind, 'x', hash, hash FROM journal WHERE seq = 1",
        "REPLACE INTO journal SELECT * FROM journal",
        "INSERT INTO journal SELECT * FROM journal WHERE seq = 1 ON CONFLICT DO UPDATE SET kind = 'erase'",
        "UPDATE content SET json = '{{}}' WHERE seq = 1",
        "INSERT OR REPLACE INTO content SELECT 1, salt, '{{}}' FROM content WHERE seq = 1",
        "INSERT OR REPLACE INTO content SELECT 5, salt, '{{}}' FROM content WHERE seq = 5",
        "INSERT INTO content SELECT 6, salt, json FROM content WHERE seq = 1",
    ],
)
def test_the_database_itself_refuses(saved: OpenVault, folder: Path, vault_keys: VaultKeys, attempt: str) -> None:
    database = below(folder, vault_keys)
    database.run("PRAGMA foreign_keys = OFF")  # they would refuse some of it too, but only while there is content
    everything = "SELECT * FROM journal j LEFT JOIN content c ON c.seq = j.seq ORDER BY j.seq"
    before = database.rows(everything)
    with pytest.raises(Bug, match="CONSTRAINT"):
        database.run(attempt.format(UNKNOWN))
    assert database.rows(everything) == before
    assert len(before) == 5
    database.close()


@pytest.mark.parametrize(
    "tampering",
    [
        ("UPDATE journal SET recorded_at = '2020-01-01T00:00:00Z' WHERE seq = 2",),
        ("UPDATE journal SET kind = 'person' WHERE seq = 5",),
        ("UPDATE journal SET record = '{0}' WHERE seq = 5",),
        ("UPDATE journal SET commitment = randomblob(32) WHERE seq = 3",),
        ("UPDATE journal SET hash = randomblob(32) WHERE seq = 5",),
        ("UPDATE content SET json = replace(json, 'Nog een', 'Geen') WHERE seq = 2",),
        ("UPDATE content SET salt = randomblob(32) WHERE seq = 1",),
        ("DELETE FROM content WHERE seq = 2",),
        ("DELETE FROM content WHERE seq = 5",),
        ("DELETE FROM content WHERE seq = 2", "DELETE FROM journal WHERE seq = 2"),
        (
            "UPDATE journal SET seq = -1 WHERE seq = 1",
            "UPDATE journal SET seq = 1 WHERE seq = 2",
            "UPDATE journal SET seq = 2 WHERE seq = -1",
        ),
        ("DELETE FROM incidents WHERE number = 2",),
        ("UPDATE incidents SET sorted_at = '2020-01-01T00:00:00Z'",),
        ("UPDATE incidents SET last = 1 WHERE number = 1",),
        ("UPDATE incidents SET evidence = 7",),
        ("DELETE FROM evidence",),
        ("DELETE FROM evidence_keys",),
        ("UPDATE searched SET text = 'iets anders' WHERE position = (SELECT min(position) FROM searched)",),
        ("DELETE FROM searched WHERE position = (SELECT max(position) FROM searched)",),
        ("DELETE FROM diary WHERE number = 2",),
        ("UPDATE diary SET channel = 'other' WHERE number = 1",),
        ("INSERT INTO searched VALUES (9, 'erbij')",),
        ("INSERT INTO search (search) VALUES ('delete-all')",),
        ("CREATE TABLE erbij (a)",),
    ],
)  # fmt: skip
def test_check_finds(
    saved: OpenVault,
    folder: Path,
    vault_keys: VaultKeys,
    open_vault: Callable[[], OpenVault],
    tampering: tuple[str, ...],
) -> None:
    assert findings(saved) == ()
    saved.close()
    without_guards(folder, vault_keys, *(statement.format(UNKNOWN) for statement in tampering))
    (folder / "slot.lock").write_bytes(b"")
    assert findings(open_vault())


def test_a_cut_tail_is_seen_by_who_was_here_before(
    saved: OpenVault, folder: Path, vault_keys: VaultKeys, open_vault: Callable[[], OpenVault]
) -> None:
    saved.close()
    without_guards(folder, vault_keys, "DELETE FROM content WHERE seq = 5", "DELETE FROM journal WHERE seq = 5")
    vault = open_vault()
    assert vault.warnings
    assert findings(vault) == vault.warnings


def test_guards_that_are_gone_are_found(saved: OpenVault, folder: Path, vault_keys: VaultKeys) -> None:
    database = below(folder, vault_keys)
    database.run("DROP TRIGGER journal_no_delete")
    database.close()
    assert [found.what for found in findings(saved)] == [
        "De tabellen zijn veranderd: het dagboek is niet meer beschermd tegen wijzigen."
    ]


def test_erased_content_with_a_line_that_names_it_is_no_finding(
    saved: OpenVault, folder: Path, vault_keys: VaultKeys
) -> None:
    database = below(folder, vault_keys)
    journal = Journal(database, about.before_first(database))
    with database.transaction():
        database.run("DELETE FROM content WHERE seq = 5")
        journal.append(RecordId(UNKNOWN), 1, "erase", {"seqs": [5]}, NOW)
    database.close()
    assert findings(saved) == ()


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """A database of its own, for laws over many documents."""
    made = connection.create(tmp_path_factory.mktemp("wet") / "kluis.db", f"x'{'cd' * 32}'")
    schema.create_tables(made, schema.steps())
    yield made
    made.close()


@given(documents=st.lists(DOCUMENTS, min_size=1, max_size=4))
def test_whatever_is_appended_comes_back_and_the_chain_holds(
    database: Database, documents: list[dict[str, Json]]
) -> None:
    journal = Journal(database, bytes(32))
    begin = journal.head().seq
    record = RecordId(f"{begin:032x}")
    with database.transaction():
        for revision, document in enumerate(documents, 1):
            journal.append(record, revision, "key", document, NOW)
    history = journal.history(record)
    assert [content.document for _, content in history if content] == documents
    replay = Replay(journal.before_first)
    for line, written in journal.written(journal.head().seq):
        replay.read_written(line, written)
    replay.finish()
    assert replay.findings == []
    assert replay.previous == journal.head().hash


@given(document=DOCUMENTS, salt=st.binary(min_size=32, max_size=32))
def test_another_content_or_salt_never_fits_a_line(database: Database, document: dict[str, Json], salt: bytes) -> None:
    from weerbaar_desktop.domain.journal import Content, Head, next_line

    line = next_line(Head(0, bytes(32)), RecordId(UNKNOWN), 1, "key", NOW, Content(salt, document))
    for other in (Content(bytes(31) + b"\x01", document), Content(salt, {**document, "erbij": 1})):
        replay = Replay(bytes(32))
        replay.read(line, other)
        assert [found.what for found in replay.findings] == ["De inhoud van deze regel is veranderd."]


@pytest.mark.parametrize(
    ("moment", "written"),
    [
        (datetime(1, 1, 2, 3, 4, 5, 999999, tzinfo=UTC), "0001-01-02T03:04:05Z"),
        (datetime(999, 12, 31, 23, 30, tzinfo=timezone(-timedelta(hours=1))), "1000-01-01T00:30:00Z"),
        (datetime(2026, 3, 3, 21, 40, tzinfo=timezone(timedelta(hours=1))), "2026-03-03T20:40:00Z"),
    ],
)
def test_a_moment_has_four_digits_for_the_year(moment: datetime, written: str) -> None:
    assert recorded(moment) == written


def test_a_clock_that_is_ages_behind_makes_lines_that_are_whole(vault: OpenVault) -> None:
    vault.add_incident(incident(), datetime(33, 4, 5, tzinfo=UTC))
    assert findings(vault) == ()
