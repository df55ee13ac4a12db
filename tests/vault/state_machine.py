"""Any row of acts on the real vault and on the plain model beside it: both say the same after each.

A step that other parts of the vault bring, such as a backup that is put back or a key that is renewed, is a rule in a
subclass: it makes a folder of its own and calls `go_on_in` with it.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import get_args

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test

from tests.vault.plain_model import Entry, Model, Piece
from tests.vault.sample import NOW, file, findings
from tests.vault.scans_contract import looked, scanned
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.custody import Act
from weerbaar_desktop.domain.errors import NoSuchRecord, RefusedInput
from weerbaar_desktop.domain.evidence import About, Origin
from weerbaar_desktop.domain.filing import Filing
from weerbaar_desktop.domain.incident import Incident, Occurred, Person, incident_document
from weerbaar_desktop.domain.journal import RecordId, recorded
from weerbaar_desktop.domain.measure import Measure, Status
from weerbaar_desktop.domain.scan import ScanKind
from weerbaar_desktop.vault import header
from weerbaar_desktop.vault.evidence_files import CHUNK
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.store import SqlCipherStore

WORDS = ("bedreigingsbrief", "brief", "Éclair", "straat", "o'k", '"', "%", "x", "💥💥💥", "straatnaam", "aé")
SOUGHT = (*WORDS, "eclair", "CLAIR", "ae", "reiging", "\U0001f4a5\U0001f4a5")
DRAFTS = ("quick_entry", "change {record}")
NUMBER = st.integers(0, 3)
"""Which of those there are, since the records themselves are random; few, so that acts meet on the same one."""

text = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)
maybe = st.none() | text
moment = st.none() | st.integers(0, 400).map(lambda days: NOW - timedelta(days=days))
incidents = st.builds(
    Incident,
    account=text,
    literal_words=maybe,
    place=maybe,
    occurred=st.none() | st.builds(Occurred, moment, st.none(), st.just("about")),
    persons=st.none() | st.builds(lambda alias: (Person(False, alias=alias),), text),
)
files = (
    st.binary(max_size=40)
    | st.sampled_from([b"", b"twee keer"])
    | st.sampled_from([CHUNK - 1, CHUNK, CHUNK + 1]).map(lambda size: b"y" * size)
)


class Interrupted(Exception):
    """Something stops a row of acts that belong together."""


class VaultMachine(RuleBasedStateMachine):
    """The vault in `folder`, a copy of an empty one."""

    def __init__(self, empty: Path, place: Path, keys: VaultKeys) -> None:
        super().__init__()
        self._place, self._keys = place, keys
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        self._copies = 0
        self.model = Model()
        self.now = NOW
        self.vault: OpenVault | None = None
        self.go_on_in(Path(shutil.copytree(empty, place / "eerste.kluis")))

    # -------------------------------------------------------------------------------- opening and closing

    def go_on_in(self, folder: Path, keys: VaultKeys | None = None) -> None:
        """Close the vault of now, and go on in this one, which must say what the model says."""
        if self.vault is not None:
            self.vault.close()
        self._keys = keys or self._keys
        self.folder = folder
        found, mac = header.read(folder)
        assert self._keys.vouches_for(found.covered(), mac)
        self.vault = SqlCipherStore()._open_with(folder, found, self._keys)
        assert self.vault.warnings == ()
        self.says_all()

    def fresh_place(self) -> Path:
        """Where another vault may come."""
        self._copies += 1
        return self._place / f"kopie-{self._copies}.kluis"

    def _copy(self) -> Path:
        """The disk as it is at this moment."""
        return Path(shutil.copytree(self.folder, self.fresh_place()))

    @property
    def open(self) -> OpenVault:
        """The vault, which is open between two steps."""
        assert self.vault is not None
        return self.vault

    def teardown(self) -> None:
        """Everything once more, and the check."""
        if self.vault is not None:
            self.says_all()
            assert findings(self.vault) == ()
            self.vault.close()

    @rule()
    def close_and_open(self) -> None:
        """As at a lock."""
        self.go_on_in(self.folder)

    @rule(shared=st.booleans())
    def crash(self, shared: bool) -> None:
        """Killed between two acts; the file that connections share may be left or not."""
        copy = self._copy()
        if not shared:
            (copy / "kluis.db-shm").unlink(missing_ok=True)
        self.go_on_in(copy)

    @rule(written=st.lists(incidents, min_size=1, max_size=3), data=files)
    def crash_half_way(self, written: list[Incident], data: bytes) -> None:
        """Killed in the middle of acts that belong together: nothing of them is there."""
        copies: list[Path] = []

        def stop_here() -> None:
            copies.append(self._copy())
            raise Interrupted

        self._interrupted(written, data, stop_here)
        self.go_on_in(copies[0])

    @rule(written=st.lists(incidents, min_size=1, max_size=3), data=files)
    def an_error_half_way(self, written: list[Incident], data: bytes) -> None:
        """The same without a kill: the open vault takes everything back."""

        def stop_here() -> None:
            raise Interrupted

        self._interrupted(written, data, stop_here)
        self.says_all()

    def _interrupted(self, written: list[Incident], data: bytes, stop_here: Callable[[], None]) -> None:
        try:
            with self.open.together():
                for incident in written:
                    record = self.open.add_incident(incident, self.now).record
                    self.open.attach(record, "half.png", file(data), self.now)
                self.open.save_draft("quick_entry", {"account": "half"}, self.now)
                stop_here()
        except Interrupted:
            return

    @rule()
    def check(self) -> None:
        """The check finds nothing."""
        assert findings(self.open) == ()

    @rule(seconds=st.integers(-(10**8), 10**8))
    def the_clock_jumps(self, seconds: int) -> None:
        """Three years forth or back."""
        self.now = NOW + timedelta(seconds=seconds)

    # -------------------------------------------------------------------------------- the diary

    @rule(incident=incidents)
    def add(self, incident: Incident) -> None:
        """A new incident."""
        stored = self.open.add_incident(incident, self.now)
        self.model.add(stored.record, incident, self.now)

    @rule(written=st.lists(incidents, max_size=4))
    def add_together(self, written: list[Incident]) -> None:
        """Several in one commit."""
        with self.open.together():
            for incident in written:
                self.add(incident)

    @precondition(lambda self: self.model.entries)
    @rule(number=NUMBER, incident=incidents, reason=text)
    def amend(self, number: int, incident: Incident, reason: str) -> None:
        """A later version."""
        record, _ = self._entry(number)
        self.open.amend_incident(record, incident, reason, self.now)
        self.model.amend(record, incident, reason, self.now)

    @precondition(lambda self: self.model.entries)
    @rule(number=NUMBER, name=text, data=files, made=st.booleans())
    def attach(self, number: int, name: str, data: bytes, made: bool) -> None:
        """A file with an incident, received or made of another; the same one is not kept twice."""
        record, entry = self._entry(number)
        origin = Origin("redacted", next(iter(entry.pieces))) if made and entry.pieces else None
        before = self.model.there_already(record, data, origin)
        piece = self.open.attach(record, name, file(data), self.now, origin=origin)
        if before is not None:
            assert piece.record == before
            return
        self.model.attach(record, piece.record, name, data, origin)

    @precondition(lambda self: self.model.pieces())
    @rule(number=NUMBER, act=st.sampled_from(get_args(Act)))
    def act(self, number: int, act: Act) -> None:
        """Something is done with a file."""
        record, piece, kept = self._piece(number)
        line = self.open.record_custody(piece, act, kept.sha256, self.now)
        self.model.act(record, piece, line.record, act)

    @precondition(lambda self: self.model.pieces())
    @rule(number=NUMBER, description=text)
    def tell(self, number: int, description: str) -> None:
        """Something is told of a file."""
        record, piece, _ = self._piece(number)
        self.open.tell_of_evidence(piece, About(description=description), None, self.now)
        self.model.tell(record, piece, About(description=description))

    @precondition(lambda self: self.model.entries)
    @rule(number=NUMBER, away=st.booleans())
    def put_away_or_bring_back(self, number: int, away: bool) -> None:
        """Into the bin or out of it."""
        record, _ = self._entry(number)
        incident = self.model.with_trashed(record, self.now if away else None)
        self.open.amend_incident(record, incident, "weg of terug", self.now)
        self.model.amend(record, incident, "weg of terug", self.now)

    @precondition(lambda self: self.model.entries)
    @rule(number=NUMBER, at_once=st.booleans())
    def erase(self, number: int, at_once: bool) -> None:
        """For good, from the bin only."""
        record, entry = self._entry(number)
        if not at_once:
            self.put_away_or_bring_back(number, True)
        try:
            self.open.erase_incident(record, self.now)
        except RefusedInput:
            assert not entry.away
            return
        assert entry.away
        self.model.erase(record)

    @precondition(lambda self: self.model.entries)
    @rule(number=NUMBER, remarks=text)
    def file(self, number: int, remarks: str) -> None:
        """Something was done with an incident."""
        filing = Filing("talk", remarks=remarks, incidents=(self._entry(number)[0],))
        self.model.file(self.open.add_filing(filing, self.now).record, filing)

    @precondition(lambda self: self.model.filings)
    @rule(number=NUMBER, remarks=text, away=st.booleans())
    def amend_or_erase_filing(self, number: int, remarks: str, away: bool) -> None:
        """A later version of that, or away with it."""
        record = list(self.model.filings)[number % len(self.model.filings)]
        if away:
            self.open.erase_filing(record, self.now)
            self.model.erase_filing(record)
            return
        filing = replace(self.model.filings[record][-1], remarks=remarks)
        self.open.amend_filing(record, filing, "aangevuld", self.now)
        self.model.file(record, filing)

    @rule(note=text, number=NUMBER, away=st.booleans())
    def scan_or_erase_one(self, note: str, number: int, away: bool) -> None:
        """A scan, or away with one."""
        if away and self.model.scans:
            record = list(self.model.scans)[number % len(self.model.scans)]
            self.open.erase_scan(record, self.now)
            self.model.erase_scan(record)
            return
        scan = scanned(note=note) if number % 2 else looked()
        self.model.scan(self.open.add_scan(scan, self.now).record, scan)

    @rule(note=text)
    def measure(self, note: str) -> None:
        """Something to do."""
        self.model.measure(self.open.add_measure(Measure(note), self.now).record, Measure(note))

    @precondition(lambda self: self.model.measures)
    @rule(number=NUMBER, note=text, status=st.sampled_from(get_args(Status)), away=st.booleans())
    def amend_or_erase_measure(self, number: int, note: str, status: Status, away: bool) -> None:
        """A later version of that, or away with it."""
        record = list(self.model.measures)[number % len(self.model.measures)]
        if away:
            self.open.erase_measure(record, self.now)
            self.model.erase_measure(record)
            return
        measure = replace(self.model.measures[record][-1], note=note, status=status, due=self.now.date())
        self.open.amend_measure(record, measure, "aangevuld", self.now)
        self.model.measure(record, measure)

    @rule(number=NUMBER, key=st.sampled_from(DRAFTS), document=st.dictionaries(st.just("account"), text, min_size=1))
    def save_draft(self, number: int, key: str, document: dict[str, Json]) -> None:
        """Something half written, also about an incident."""
        name = self._draft(number, key)
        self.open.save_draft(name, document, self.now)
        self.model.keep(name, document)

    @rule(number=NUMBER, key=st.sampled_from(DRAFTS))
    def discard_draft(self, number: int, key: str) -> None:
        """Forgotten, if it was there."""
        name = self._draft(number, key)
        self.open.discard_draft(name)
        self.model.drafts.pop(name, None)

    @rule(words=st.lists(st.sampled_from(SOUGHT), min_size=1, max_size=2))
    def search(self, words: list[str]) -> None:
        """Words are found inside other words too, whatever their accents."""
        assert [row.record for row in self.open.search(words)] == self.model.listed(words)

    def _entry(self, number: int) -> tuple[RecordId, Entry]:
        return list(self.model.entries.items())[number % len(self.model.entries)]

    def _piece(self, number: int) -> tuple[RecordId, RecordId, Piece]:
        pieces = self.model.pieces()
        return pieces[number % len(pieces)]

    def _draft(self, number: int, key: str) -> str:
        return key.format(record=self._entry(number)[0]) if self.model.entries else key

    # -------------------------------------------------------------------------------- what it says

    @invariant()
    def says_how_much(self) -> None:
        """After each step: the list, the bin and the journal."""
        assert [row.record for row in self.open.incidents()] == self.model.listed()
        assert [row.record for row in self.open.in_bin()] == self.model.listed(away=True)
        assert self.open.head().seq == self.model.lines

    def says_all(self) -> None:
        """Every version, every file to its last byte, every draft, and nothing of what was erased."""
        self.says_how_much()
        for record, entry in self.model.entries.items():
            self._says_entry(record, entry)
        for record, entry in self.model.erased.items():
            self._says_nothing_of(record, entry)
        found = {stored.record: (stored.filing, stored.revisions) for stored in self.open.filings()}
        assert found == {record: (kept[-1], len(kept)) for record, kept in self.model.filings.items()}
        scans = [stored for what in get_args(ScanKind) for stored in self.open.scans(what)]
        assert {stored.record: stored.scan for stored in scans} == self.model.scans
        todo = {stored.record: (stored.measure, stored.revisions) for stored in self.open.measures()}
        assert todo == {record: (kept[-1], len(kept)) for record, kept in self.model.measures.items()}
        for key in sorted({*DRAFTS, *self.model.keys}):
            kept = self.open.draft(key)
            assert (kept.document if kept else None) == self.model.drafts.get(key)
        stored = {path.stem for path in (self.folder / "bijlagen").rglob("*.wbx")}
        assert stored == {piece.file for _, _, piece in self.model.pieces()}
        assert not [path for path in (self.folder / "tmp").iterdir() if path.is_file()]

    def _says_entry(self, record: RecordId, entry: Entry) -> None:
        stored = self.open.incident(record)
        assert (stored.incident, stored.revisions) == (entry.incident, len(entry.versions))
        assert (stored.recorded_at, stored.changed_at) == (
            recorded(entry.versions[0][2]),
            recorded(entry.versions[-1][2]),
        )
        assert [content.document if content else None for _, content in self.open.history(record)] == [
            incident_document(incident, reason) for incident, reason, _ in entry.versions
        ]
        assert [piece.record for piece in stored.evidence] == list(entry.pieces)
        for evidence, piece in zip(stored.evidence, entry.pieces.values(), strict=True):
            assert (evidence.name, evidence.sha256, evidence.about) == (piece.name, piece.sha256, piece.told[-1])
            assert evidence.origin == piece.origin
            assert [one.act for one in self.open.custody(evidence.record)] == [act for _, act in piece.acts]
            assert len(self.open.history(evidence.record)) == len(piece.told)
            assert b"".join(self.open.evidence_bytes(evidence.record)) == piece.data

    def _says_nothing_of(self, record: RecordId, entry: Entry) -> None:
        for named, versions in (
            (record, len(entry.versions)),
            *((one, len(piece.told)) for one, piece in entry.pieces.items()),
            *((line, 1) for piece in entry.pieces.values() for line, _ in piece.acts),
        ):
            assert [content for _, content in self.open.history(named)] == [None] * versions
        for ask in (self.open.incident, self.open.evidence):
            try:
                ask(record)
            except NoSuchRecord:
                continue
            raise AssertionError("what was erased is still there")


def run_sequences(machine: Callable[[], VaultMachine], number: int, steps: int = 20) -> None:
    """So many rows of at most so many acts."""
    run_state_machine_as_test(
        machine,  # type: ignore[arg-type]  # anything that makes one will do, as its documentation says
        settings=settings(
            max_examples=number, stateful_step_count=steps, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
