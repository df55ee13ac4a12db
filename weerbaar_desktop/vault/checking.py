"""Verifies a whole vault: header, pages, chain, tables against the journal, search index, every evidence file."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Final

from weerbaar_desktop.application.ports import Cancelled, Finding, Progress
from weerbaar_desktop.domain.errors import Bug, CannotContinue, NoSuchRecord, Stopped
from weerbaar_desktop.domain.journal import Head, RecordId
from weerbaar_desktop.domain.piece_words import within
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.vault import about, connection, diary_rows, header, lock, schema, seen, strangers, trouble
from weerbaar_desktop.vault.connection import Database
from weerbaar_desktop.vault.drafts import Drafts
from weerbaar_desktop.vault.evidence_files import EvidenceFiles
from weerbaar_desktop.vault.evidence_records import EvidenceRecords
from weerbaar_desktop.vault.journal import PAGE, Journal
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.piece_words import STRAY, read_in
from weerbaar_desktop.vault.replay import Replay, text_digest
from weerbaar_desktop.vault.searched import taken_apart
from weerbaar_desktop.vault.small_photos import all_photos

_DATABASE: Final = connection.FILE
TABLES: Final = Finding(_DATABASE, tr("De lijst met incidenten of bewijs klopt niet met het dagboek."))
INDEX: Final = Finding(_DATABASE, tr("De zoekindex klopt niet met het dagboek."))
SHAPE: Final = Finding(_DATABASE, tr("De tabellen zijn veranderd: het dagboek is niet meer beschermd tegen wijzigen."))
DRAFT: Final = Finding("concept", tr("Wat u half had geschreven, is niet te lezen."))
NOTES: Final = Finding("notitie", tr("Iets wat de kluis naast het dagboek onthoudt, is niet te lezen."))
_NOT_FOUND_AGAIN: Final = (
    "SELECT count(*) FROM temp.terms t WHERE t.doc IS NOT"
    """ (SELECT count(*) FROM search WHERE search MATCH '"' || replace(t.term, '"', '""') || '"')"""
)
"""How many terms of the search index are in fewer or more incidents than a search for them says."""


def _every(_record: RecordId) -> bool:
    return True


def check(
    folder: Path,
    keys: VaultKeys,
    progress: Progress,
    cancelled: Cancelled,
    notes: Path | None = None,
    files: EvidenceFiles | None = None,
    reading: Callable[[RecordId], bool] = _every,
) -> tuple[Finding, ...]:
    """All findings, none when all is well; raises Stopped. Changes nothing, and may run beside the one writer.

    `notes` is where this computer remembers how far the journal was; `files` says where the evidence lies when it is
    not in `folder`, `reading` which pieces are read to their end.
    """
    # Read first: a line that is written while we look must not seem to be missing.
    last_seen = (_last_seen(folder, keys), seen.opened(keys, seen.OutsideNote(notes, folder, keys).read()))
    work = _Check(folder, keys, progress, cancelled)
    work.files = files or work.files
    work.reading = reading
    journal = partial(work.journal, last_seen)
    for step in (
        work.header,
        work.pages,
        work.shape,
        journal,
        work.index,
        work.beside_the_journal,
        work.evidence,
        work.folder,
    ):
        work.stop_if_asked()
        work.take(step)
    return tuple(dict.fromkeys(work.findings))


def _last_seen(folder: Path, keys: VaultKeys) -> Head | None:
    try:
        return seen.opened(keys, (folder / lock.FILE).read_bytes())
    except OSError:
        return None


class _Check:
    """One run; each step has a connection of its own, because one bad page spoils the connection that met it."""

    def __init__(self, folder: Path, keys: VaultKeys, progress: Progress, cancelled: Cancelled) -> None:
        self._folder = folder
        self._keys = keys
        self._progress = progress
        self._cancelled = cancelled
        self.files = EvidenceFiles(folder, keys)
        self.reading: Callable[[RecordId], bool] = _every
        self.findings: list[Finding] = []

    def take(self, step: Callable[[], None]) -> None:
        """Do a step; what keeps it from going on is a finding too."""
        try:
            step()
        except Stopped:
            raise
        except (TypeError, AttributeError, ValueError, OverflowError):
            # A page of another table lies in the place of this one: nothing there has the form that its name promises.
            if not any(finding.where == _DATABASE for finding in self.findings):
                raise
        except CannotContinue as error:
            self._find(_DATABASE, error.happened)
        except Bug:
            if SHAPE not in self.findings:  # a table of another shape cannot be asked what it should know
                raise
            self.findings.append(TABLES)

    def stop_if_asked(self) -> None:
        """Raises Stopped."""
        if self._cancelled():
            raise Stopped

    def _find(self, where: str, what: str) -> None:
        self.findings.append(Finding(where, what))

    @contextmanager
    def _database(self) -> Iterator[Database]:
        database = connection.connect(self._folder / connection.FILE, self._keys.database_key())
        try:
            yield database
        finally:
            database.close()

    def header(self) -> None:
        """kop.json against itself, the key and the database."""
        self._progress(tr("De kop van de kluis"))
        try:
            found, mac = header.read(self._folder)
        except CannotContinue as error:
            self._find(header.FILE, error.happened)
            return
        if not self._keys.vouches_for(found.covered(), mac):
            self._find(header.FILE, trouble.altered_header().happened)
        with self._database() as database:
            generation = about.generation(database)
            if about.vault_id(database) != found.vault_id or generation < found.generation:
                self._find(header.FILE, tr("De kop en de database horen niet bij elkaar."))
            elif generation > found.generation:
                self.findings.append(seen.OLDER_HEADER)
            if not about.signing_key_fits(database):
                self._find(_DATABASE, tr("De sleutel waarmee u ondertekent, klopt niet."))

    def pages(self) -> None:
        """Every page as SQLCipher and SQLite see it."""
        self._progress(tr("De bladen van de database"))
        # A save may move pages while we read them: what is really bad is still bad the second time.
        if not self._pages_are_whole() and not self._pages_are_whole():
            self._find(_DATABASE, tr("Een blad van de database is beschadigd of veranderd."))
        self.stop_if_asked()
        with self._database() as database:
            if database.rows("PRAGMA integrity_check") != [("ok",)] or database.rows("PRAGMA foreign_key_check"):
                self._find(_DATABASE, tr("De database is van binnen beschadigd."))

    def _pages_are_whole(self) -> bool:
        # It reads kluis.db itself: what still lies in the -wal would look like damage.
        with self._database() as database:
            database.rows("PRAGMA wal_checkpoint(TRUNCATE)")
        with self._database() as database:
            return not database.rows("PRAGMA cipher_integrity_check")

    def shape(self) -> None:
        """Tables and triggers as the migrations made them."""
        with self._database() as database:
            if schema.shape(database) != schema.expected_shape(schema.steps()):
                self.findings.append(SHAPE)

    def journal(self, last_seen: tuple[Head | None, ...]) -> None:
        """The chain from its first line, the content of each line, and the tables that follow from it."""
        with self._database() as database, database.snapshot():
            journal = Journal(database, about.before_first(database))
            self.findings.extend(seen.compare(journal, last_seen))
            replay = self._replayed(journal)
            self.findings.extend(replay.findings)
            self._compare(database, replay)

    def _replayed(self, journal: Journal) -> Replay:
        head = journal.head()
        replay = Replay(journal.before_first)
        for line, written in journal.written(head.seq):
            if line.seq % PAGE == 1:
                self.stop_if_asked()
                self._progress(tr("Regel {seq} van {of} in het dagboek", seq=line.seq, of=head.seq))
            replay.read_written(line, written)
        replay.finish()
        if journal.outside():
            self._find(_DATABASE, tr("Er staan regels buiten het dagboek."))
        return replay

    def _compare(self, database: Database, replay: Replay) -> None:
        incidents = database.rows(
            "SELECT number, record, last, recorded_at, sorted_at, revisions, evidence FROM incidents ORDER BY number"
        )
        evidence = database.rows("SELECT number, record, incident, sha256, file FROM evidence ORDER BY number")
        custody = database.rows("SELECT number, evidence FROM custody ORDER BY number")
        filings = database.rows("SELECT number, record, last, sorted_on FROM filings ORDER BY number")
        scans = database.rows("SELECT number, record, what FROM scans ORDER BY number")
        measures = database.rows("SELECT number, record, last, status, due FROM measures ORDER BY number")
        keys = database.rows("SELECT record FROM evidence_keys ORDER BY record")
        if (
            incidents != [state.row(number) for number, state in sorted(replay.incidents.items())]
            or evidence != [(number, *piece) for number, piece in sorted(replay.evidence.items())]
            or custody != sorted(replay.custody.items())
            or filings != [(number, *filing) for number, filing in sorted(replay.filings.items())]
            or scans != [(number, *scan) for number, scan in sorted(replay.scans.items())]
            or measures != [(number, *measure) for number, measure in sorted(replay.measures.items())]
            or not self._lists_fit(database, replay)
            or keys != sorted({(file,) for *_, file in replay.evidence.values()})
        ):
            self.findings.append(TABLES)
        if not self._texts_fit(database, replay):
            self.findings.append(INDEX)

    def _texts_fit(self, database: Database, replay: Replay) -> bool:
        """Whether what is searched is what was written, told and read of each piece, and told beside, nothing else."""
        pieces: dict[str, list[tuple[bytes, RecordId]]] = {}
        for number, (_, owner, _, file) in sorted(replay.evidence.items()):
            pieces.setdefault(owner, []).append((replay.told[number], RecordId(file)))
        beside = replay.beside_each()
        states = {state.position: state for state in replay.incidents.values()}
        for (position,) in database.rows("SELECT position FROM searched"):
            found = database.row("SELECT text FROM searched WHERE position = ?", position)
            state = states.pop(position, None)
            if found is None or state is None:
                return False
            there, text = pieces.get(state.record, ()), taken_apart(found[0])
            read_now = within(read_in(database, file) for _, file in there)
            expected = state.text, [*zip((told for told, _ in there), read_now, strict=True)], beside[state.record]
            each_piece = [(text_digest(told), read) for told, read in text.each_piece()]
            if expected != (text_digest(text.written), each_piece, [*map(text_digest, text.each_beside())]):
                return False
        return not states and not database.number(STRAY)

    def _lists_fit(self, database: Database, replay: Replay) -> bool:
        """Whether the rows of the diary are what the last lines say, and no others."""
        numbers = [number for (number,) in database.rows("SELECT number FROM diary ORDER BY number")]
        if numbers != sorted(replay.incidents):
            return False
        for number in numbers:
            found = diary_rows.read(database, number)
            if found is None or found.digest() != replay.incidents[number].in_list:
                return False
        return True

    def index(self) -> None:
        """The search index against the text it is made of; a save waits meanwhile."""
        self._progress(tr("De zoekindex"))
        with self._database() as database:
            try:
                database.run("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
                # That walks through the index from begin to end; a search goes straight to its place. Do both agree?
                database.run("CREATE VIRTUAL TABLE temp.terms USING fts5vocab (main, search, row)")
                if database.number(_NOT_FOUND_AGAIN):
                    raise trouble.damaged("de zoekindex")
            except trouble.DamagedVault:
                self.findings.append(INDEX)

    def beside_the_journal(self) -> None:
        """What was left half written, and what is remembered: no line of the journal tells of it."""
        with self._database() as database:
            if Drafts(database).unreadable():
                self.findings.append(DRAFT)
            if about.unreadable_notes(database):
                self.findings.append(NOTES)

    def evidence(self) -> None:
        """Every evidence file from its first byte to its last, and files that belong to nothing."""
        files = self.files
        # In this order a piece that comes in meanwhile is either still marked or already known.
        lying = list(files.names())
        unsettled = files.unsettled()
        with self._database() as database:
            records = EvidenceRecords(database, Journal(database, about.before_first(database)), files)
            known = database.rows("SELECT record, file FROM evidence ORDER BY number")
            for number, (record, _) in enumerate(known, 1):
                self._progress(tr("Bewijsstuk {number} van {of}", number=number, of=len(known)))
                self._read(RecordId(record), records, files)
            photos = all_photos(database)  # one that is missing or damaged is no loss: it is made again
        ours = {files.path(RecordId(record)) for record in (*unsettled, *photos, *(file for _, file in known))}
        for path in lying:
            if path not in ours and os.path.lexists(path):  # what was erased or settled meanwhile is gone
                self._find(strangers.name(path, self._folder), tr("Dit bestand hoort bij geen bewijsstuk."))

    def _read(self, record: RecordId, records: EvidenceRecords, files: EvidenceFiles) -> None:
        try:
            piece = records.get(record)
        except (NoSuchRecord, trouble.DamagedVault):
            self._find(f"bewijsstuk {record}", tr("Wat hierover is vastgelegd, is niet te lezen."))
            return
        where = f"bewijsstuk ‘{piece.name}’ ({piece.record})"
        file = records.file_of(record)
        if not files.holds(file):
            self._find(where, tr("Het bestand ontbreekt."))
            return
        if not self.reading(file):
            return
        try:
            for _ in records.original(piece.record):
                self.stop_if_asked()
        except trouble.DamagedEvidence:
            self._find(where, tr("Het bestand is beschadigd of veranderd."))

    def folder(self) -> None:
        """What lies in the folder of the vault and is not ours: it may be readable to everybody."""
        with trouble.disk_trouble_in_words():
            elsewhere = tuple(strangers.links(self._folder))
            for name in elsewhere:
                self._find(name, tr("Dit staat op een andere plek. Hier staat alleen een verwijzing."))
            for name in strangers.names(self._folder):
                if name not in elsewhere:
                    self._find(name, tr("Dit hoort niet in de kluis, en het is niet versleuteld door dit programma."))
