"""Repairs what can be repaired without losing anything: what follows from the journal, the header, loose evidence."""

from __future__ import annotations

import dataclasses
import io
import os
from pathlib import Path
from typing import Final

from weerbaar_desktop.application.ports import Cancelled, Progress, Repaired
from weerbaar_desktop.domain.dutch import count
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.incident import incident_from_document
from weerbaar_desktop.domain.journal import RECORD, RecordId
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.vault import about, beside, checking, connection, diary_rows, header, piece_words, schema, trouble
from weerbaar_desktop.vault.connection import Database
from weerbaar_desktop.vault.copying import copy_file
from weerbaar_desktop.vault.drafts import Drafts
from weerbaar_desktop.vault.durable import make_folder, replace, sync_folder
from weerbaar_desktop.vault.evidence_files import SCRATCH, EvidenceFiles
from weerbaar_desktop.vault.evidence_records import EvidenceRecords
from weerbaar_desktop.vault.header import Header
from weerbaar_desktop.vault.journal import Journal, document_in
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.manifest import record_of
from weerbaar_desktop.vault.replay import Replay
from weerbaar_desktop.vault.reserve import SharedEvidence
from weerbaar_desktop.vault.search_text import searchable
from weerbaar_desktop.vault.small_photos import all_photos

QUARANTINE: Final = "quarantaine"
VIEWS: Final = (
    "search", "searched", "diary_kinds", "diary_persons", "diary", "incidents", "evidence", "custody", "filings",
    "scans", "measures",
)  # fmt: skip
"""Tables that follow from the journal; what looks into another one goes before it."""

_TABLES_DONE: Final = tr("De lijsten en de zoekindex zijn opnieuw gemaakt uit het dagboek.")
_JOURNAL_HARMED: Final = tr(
    "Het dagboek zelf is beschadigd of veranderd. Dat kan dit programma niet herstellen. Zet een reservekopie terug."
)
_DRAFTS: Final = "concept dat niet te lezen was", "concepten die niet te lezen waren"
_NOTES: Final = "ding dat de kluis onthield", "dingen die de kluis onthield"
_HEADER_DONE: Final = tr("De kop van de kluis is teruggezet uit de kopie die ernaast stond.")
_OLDER_WAY_IN: Final = tr(
    "Die kopie is van voor de laatste wijziging van uw wachtzin of code. De wachtzin van toen geldt weer."
)


def repair(
    folder: Path, keys: VaultKeys, progress: Progress, cancelled: Cancelled, copies: Path | None = None
) -> Repaired:
    """Only for who holds the lock; raises Stopped, StorageTrouble. Whatever happens, nothing is erased.

    From `copies`, a folder that copy_to_reserve filled, come pieces of evidence that are missing or damaged here.
    """
    done = mend_header(folder, keys)
    findings = checking.check(folder, keys, progress, cancelled)
    if findings:
        tables = any(finding.where == connection.FILE for finding in findings)
        database = connection.connect(folder / connection.FILE, keys.database_key())
        try:
            done += _mend(database, folder, keys, progress, tables=tables)
            done += _fetched(database, folder, keys, copies)
            done += _unreadable_put_aside(database)
        finally:
            database.close()
    return Repaired(tuple(done), checking.check(folder, keys, progress, cancelled))


def previous_header(folder: Path) -> Header | None:
    """The header in kop.json.vorige; None when there is no whole one."""
    try:
        with trouble.disk_trouble_in_words():
            return header.parse((folder / header.PREVIOUS).read_bytes())[0]
    except CannotContinue:
        return None


def header_is_whole(folder: Path) -> bool:
    """Whether kop.json can be read; whether somebody with the key wrote it is another question."""
    try:
        header.read(folder)
    except trouble.DamagedVault:
        return False
    return True


def mend_header(folder: Path, keys: VaultKeys) -> list[str]:
    """Put the previous header in the place of one that is not whole, when it fits the key and the database."""
    if header_is_whole(folder) and keys.vouches_for(*_covered(folder, header.FILE)):
        return []
    previous = previous_header(folder)
    if previous is None or not keys.vouches_for(*_covered(folder, header.PREVIOUS)):
        return []
    # Only the database of this header opens with these keys: the id of the vault goes into the key of the database.
    database = connection.connect(folder / connection.FILE, keys.database_key())
    try:
        generation = about.generation(database)
    finally:
        database.close()
    fresh = dataclasses.replace(previous, generation=generation)
    with trouble.disk_trouble_in_words():
        if not (folder / SCRATCH).is_dir():
            make_folder(folder / SCRATCH)
        replace(folder / header.FILE, fresh.to_bytes(keys.header_mac(fresh.covered())), folder / SCRATCH)
    return [_HEADER_DONE] if previous.generation == generation else [_HEADER_DONE, _OLDER_WAY_IN]


def _covered(folder: Path, name: str) -> tuple[bytes, bytes]:
    with trouble.disk_trouble_in_words():
        found, mac = header.parse((folder / name).read_bytes())
    return found.covered(), mac


def _mend(database: Database, folder: Path, keys: VaultKeys, progress: Progress, *, tables: bool) -> list[str]:
    """Tables and index where `tables` asks for it, and loose evidence; neither when the journal itself is harmed."""
    progress(tr("Het dagboek nalezen"))
    try:
        with database.transaction():
            journal = Journal(database, about.before_first(database))
            replay = _replayed(journal)
            if replay.findings or journal.outside():
                return [_JOURNAL_HARMED]
            if tables:
                progress(tr("Lijsten en zoekindex opnieuw maken"))
                _rebuild(database, replay)
    except trouble.DamagedVault:
        return [_JOURNAL_HARMED]
    known = {RecordId(file) for *_, file in replay.evidence.values()} | {*all_photos(database)}
    return [*([_TABLES_DONE] if tables else []), *_put_apart(folder, EvidenceFiles(folder, keys), known)]


def _replayed(journal: Journal) -> Replay:
    replay = Replay(journal.before_first)
    for line, written in journal.written(journal.head().seq):
        replay.read_written(line, written)
    replay.finish()
    return replay


def _rebuild(database: Database, replay: Replay) -> None:
    _make_shape_again(database)
    for number, state in sorted(replay.incidents.items()):
        database.run(
            "INSERT INTO incidents (number, record, last, recorded_at, sorted_at, revisions, evidence)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            *state.row(number),
        )
        row = database.row("SELECT json FROM content WHERE seq = ?", state.last)
        if row is None:
            raise trouble.damaged("de inhoud van het dagboek is niet te lezen")
        incident, _ = incident_from_document(document_in(row[0]))
        diary_rows.write(database, diary_rows.listed(number, state.recorded_at, incident), searchable(incident))
    for statement, rows in (
        ("INSERT INTO evidence (number, record, incident, sha256, file) VALUES (?, ?, ?, ?, ?)", replay.evidence),
        ("INSERT INTO filings (number, record, last, sorted_on) VALUES (?, ?, ?, ?)", replay.filings),
        ("INSERT INTO scans (number, record, what) VALUES (?, ?, ?)", replay.scans),
        ("INSERT INTO measures (number, record, last, status, due) VALUES (?, ?, ?, ?, ?)", replay.measures),
    ):
        for number, row in sorted(rows.items()):
            database.run(statement, number, *row)
    for number, record in sorted(replay.custody.items()):
        database.run("INSERT INTO custody (number, evidence) VALUES (?, ?)", number, record)
    piece_words.mend(database)
    beside.fill(database)


def _make_shape_again(database: Database) -> None:
    """Tables that follow from the journal empty and new, and the guards of the others as they must be."""
    for table in VIEWS:
        database.run(f"DROP TABLE IF EXISTS {table}")
    wanted = {(kind, name): (table, sql) for kind, name, table, sql in schema.expected_shape(schema.steps())}
    for kind, name, table, sql in schema.shape(database):
        if kind in ("trigger", "index", "view") and sql and wanted.get((kind, name)) != (table, sql):
            quoted = name.replace('"', '""')
            database.run(f'DROP {kind.upper()} IF EXISTS "{quoted}"')
    there = {(kind, name) for kind, name, _, _ in schema.shape(database)}
    for kind in ("table", "index", "trigger"):
        for (made, name), (_, sql) in wanted.items():
            # The search index makes the tables it needs itself.
            if made == kind and sql and (kind, name) not in there and not name.startswith("search_"):
                database.run(sql)
    database.run("INSERT INTO search (search, rank) VALUES ('secure-delete', 1)")


def _put_apart(folder: Path, files: EvidenceFiles, known: set[RecordId]) -> list[str]:
    """Evidence that belongs to nothing goes to the quarantine, under its own name; what is not ours stays."""
    unsettled = set(files.unsettled())
    moved = 0
    for path in files.names():
        record = record_of(path.relative_to(folder).as_posix())
        if record is None or record in known or record in unsettled or path.is_symlink():
            continue
        with trouble.disk_trouble_in_words():
            _move(path, _free_name(folder / QUARANTINE, path.name))
        moved += 1
    if not moved:
        return []
    loose = count(moved, "los bestand", "losse bestanden")
    return [
        tr(
            "Apart gezet in de map ‘{quarantine}’ van de kluis: {loose}. Er is niets gewist.",
            quarantine=QUARANTINE,
            loose=loose,
        )
    ]


def _unreadable_put_aside(database: Database) -> list[str]:
    """Drafts and notes: another one can be written in the place of a draft, and no note is missed any more."""
    drafts = Drafts(database)
    try:
        with database.transaction():
            lost, forgotten = drafts.unreadable(), about.unreadable_notes(database)
            for key in lost:
                drafts.put_aside(key)
            for name in forgotten:
                about.put_note_aside(database, name)
    except trouble.DamagedVault:  # the tables themselves are harmed: what was found says so
        return []
    return [
        tr("Apart gezet in de kluis: {count}. Er is niets gewist.", count=count(len(found), *words))
        for found, words in ((lost, _DRAFTS), (forgotten, _NOTES))
        if found
    ]


def _fetched(database: Database, folder: Path, keys: VaultKeys, copies: Path | None) -> list[str]:
    ours = EvidenceFiles(folder, keys)
    places: list[tuple[str, _PutApart | SharedEvidence]] = [
        (f"de map ‘{QUARANTINE}’ van de kluis", _PutApart(folder, keys))
    ]
    if copies is not None:
        places.append(("uw reservekopieën", SharedEvidence(copies, folder, keys)))
    numbers = [(where, _fetch(database, ours, other)) for where, other in places]
    return [
        tr("Teruggehaald uit {where}: {count}.", where=where, count=count(n, "bewijsstuk", "bewijsstukken"))
        for where, n in numbers
        if n
    ]


class _PutApart(EvidenceFiles):
    """The evidence that an earlier repair put apart."""

    def place(self, record: RecordId) -> Path:
        """Where the piece lies, if it does."""
        return self.folder / QUARANTINE / self.path(record).name

    def holds(self, record: RecordId) -> bool:
        """Whether it lies there."""
        return self.place(record).is_file()

    def _open(self, record: RecordId) -> io.BufferedIOBase:
        return self.place(record).open("rb")


def _fetch(database: Database, ours: EvidenceFiles, other: _PutApart | SharedEvidence) -> int:
    """How many files that cannot be read here came from elsewhere, where they are whole.

    What is damaged here is put apart; what stands elsewhere stays there.
    """
    journal = Journal(database, about.before_first(database))
    here, there = (EvidenceRecords(database, journal, files) for files in (ours, other))
    fetched = 0
    for (file,) in database.rows("SELECT file FROM evidence GROUP BY file ORDER BY MIN(number)"):
        if not RECORD.fullmatch(file) or here.reads(file, _never) or not there.reads(file, _never):
            continue
        with trouble.disk_trouble_in_words():
            part = ours.folder / SCRATCH / f"{file}.part"
            part.unlink(missing_ok=True)
            copy_file(other.place(file), part, _never)
            if ours.holds(file):
                _move(ours.path(file), _free_name(ours.folder / QUARANTINE, ours.path(file).name))
            _move(part, ours.path(file))
        fetched += 1
    return fetched


def _never() -> bool:
    return False


def _free_name(folder: Path, name: str) -> Path:
    number = 0
    while os.path.lexists(folder / (name if not number else f"{name}.{number}")):
        number += 1
    return folder / (name if not number else f"{name}.{number}")


def _move(path: Path, target: Path) -> None:
    if not target.parent.is_dir():
        make_folder(target.parent)
        sync_folder(target.parent.parent)
    path.rename(target)
    sync_folder(target.parent)
    sync_folder(path.parent)
