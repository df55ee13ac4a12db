"""The folder `<naam>.reserve`: dated states of the database, and the evidence that they share, copied once.

standen/20261126T154354Z/{kop.json, kluis.db, stand.json}    stand.json is the list of the state and its MAC
bijlagen/ab/<id>.wbx                                          as in the vault
tmp/<moment>/                                                 a state that is half; cut off ones go before each copy
"""

from __future__ import annotations

import hashlib
import io
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from weerbaar_desktop.application.ports import Cancelled, CopyMade, Finding, Progress
from weerbaar_desktop.domain.dutch import HOME_ZONE, from_record
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.journal import RecordId, recorded
from weerbaar_desktop.domain.retention import STATES, kept
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.vault import about, connection, copy_trouble, header, snapshot, trouble
from weerbaar_desktop.vault.copying import (
    Origin,
    check_copy,
    copy_file,
    freshly_made,
    let_go_of,
    manifest_of,
    measured,
    open_evidence,
    part_of,
    pump,
    reaching,
    scratch_in,
    take_out,
)
from weerbaar_desktop.vault.durable import make_folder, open_new, remove_folder, sync_file, sync_folder, write_new
from weerbaar_desktop.vault.evidence_files import FOLDER, SCRATCH, EvidenceFiles
from weerbaar_desktop.vault.evidence_records import EvidenceRecords
from weerbaar_desktop.vault.journal import Journal
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.manifest import Manifest, NotAManifest, Part, evidence_name, parse, record_of
from weerbaar_desktop.vault.snapshot import Snapshot
from weerbaar_desktop.vault.strangers import LITTER

ENDING: Final = ".reserve"
LIST: Final = "stand.json"
READ_ALL_EVERY: Final = timedelta(days=7)
_STATE: Final = re.compile(r"\d{8}T\d{6}Z")
_HALF_PIECE: Final = re.compile(r"[0-9a-f]{32}\.wbx\.part")
_STATE_FORM: Final = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True, slots=True)
class State:
    """One dated state whose list has been read; implements `Copy`."""

    path: Path
    manifest: Manifest
    mac: bytes

    def vouched(self, keys: VaultKeys) -> bool:
        """Whether somebody with this key wrote the list."""
        return keys.vouches_for_copy(self.manifest.covered(), self.mac)

    def open(self, name: str) -> io.BufferedIOBase:
        """One part: evidence lies in the folder that the states share; raises DamagedCopy, StorageTrouble."""
        place = self.path.parent.parent / name if record_of(name) else self.path / name
        with trouble.disk_trouble_in_words():
            if not place.is_file():
                raise copy_trouble.damaged_copy(self.path)
            return place.open("rb")


def read(path: Path) -> State:
    """The state at `path`, or the last one in the folder with copies at `path`; raises NotACopy, DamagedCopy."""
    with trouble.disk_trouble_in_words():
        if (path / STATES).is_dir():
            return _furthest(path)
        if not (path / LIST).is_file():
            raise copy_trouble.not_a_copy(path)
        return _read_state(path)


def _furthest(folder: Path) -> State:
    """The state whose journal is the longest: what it is called after says the clock, and that may have been wrong.

    One of a later name that cannot be read may be the one, so it is not passed over in silence.
    """
    found = [(path, _list_of(path)) for path in states_in(folder)]
    if not found:
        raise copy_trouble.no_copy_here(folder)
    read_well = [state for _, state in found if state is not None]
    best = max(read_well, key=lambda state: (state.manifest.head.seq, state.path.name), default=None)
    for path, state in found:
        if state is None and (best is None or path.name > best.path.name):
            raise copy_trouble.damaged_copy(path)
    if best is None:
        raise copy_trouble.no_copy_here(folder)
    return best


def _read_state(path: Path) -> State:
    try:
        return State(path, *parse((path / LIST).read_bytes()))
    except (NotAManifest, FileNotFoundError) as error:
        raise copy_trouble.damaged_copy(path) from error


def states_in(folder: Path) -> list[Path]:
    """The states in a folder with copies, oldest first."""
    place = folder / STATES
    return sorted(path for path in place.iterdir() if _STATE.fullmatch(path.name)) if place.is_dir() else []


def is_state(path: Path) -> bool:
    """Whether this is one dated state, which looks like a vault: it has a header and a database."""
    return (path / LIST).is_file() and path.resolve().parent.name == STATES


def refresh(origin: Origin, folder: Path, now: datetime, progress: Progress, cancelled: Cancelled) -> CopyMade:
    """One more state in `folder`, checked before it counts; what is too old by the rule of 7, 4 and 12 goes after it.

    Raises NotACopy, CopyFailed, Stopped, StorageTrouble; then the states are as they were.
    """
    with trouble.disk_trouble_in_words(), reaching(folder.parent):
        _prepare(origin, folder)
        run = _Refresh(origin, folder, now, progress, cancelled)
        try:
            made = run.copied()
        finally:
            _remove_half(origin, folder)
    with suppress(OSError):  # the copy is there: what is too old goes the next time
        run.prune()
    return made


def _prepare(origin: Origin, folder: Path) -> None:
    if not folder.parent.is_dir():
        raise copy_trouble.place_not_reachable(folder.parent)
    if folder.resolve().is_relative_to(origin.folder.resolve()):
        raise copy_trouble.copy_inside_vault()
    if folder.exists():
        _refuse_foreign(origin, folder)
    else:
        make_folder(folder)
    for name in (SCRATCH, STATES, FOLDER):
        if not (folder / name).is_dir():
            make_folder(folder / name)
    _remove_half(origin, folder)
    sync_folder(folder)
    sync_folder(folder.parent)


def _remove_half(origin: Origin, folder: Path) -> None:
    """What was cut off, by our own names alone, and only where it shows that this vault wrote it."""
    ours = any(_is_of(origin, state) for state in map(_list_of, states_in(folder)))
    for path in (folder / SCRATCH).iterdir():
        if path.is_symlink():
            continue
        if _STATE.fullmatch(path.name) and (ours or _is_half_of(origin, path)):
            remove_folder(path)
        elif _HALF_PIECE.fullmatch(path.name) and ours:
            path.unlink()


def _is_of(origin: Origin, state: State | None) -> bool:
    return state is not None and state.manifest.vault_id == origin.keys.vault_id


def _is_half_of(origin: Origin, half: Path) -> bool:
    """The header is the first thing that a state gets."""
    try:
        return header.read(half)[0].vault_id == origin.keys.vault_id
    except CannotContinue:
        return False


def _refuse_foreign(origin: Origin, folder: Path) -> None:
    if not folder.is_dir():
        raise copy_trouble.foreign_reserve(folder)
    strange = {path.name for path in folder.iterdir() if not LITTER.fullmatch(path.name)}
    if not strange <= {STATES, FOLDER, SCRATCH} or any(_links(folder, strange)):
        raise copy_trouble.foreign_reserve(folder)
    for path in states_in(folder):
        with_list = _list_of(path)
        if with_list is not None and not _is_of(origin, with_list):
            raise copy_trouble.copy_of_another_vault(folder)


def _links(folder: Path, names: Iterable[str]) -> Iterator[Path]:
    """What only points elsewhere: there we would write, and take things away."""
    for name in names:
        place = folder / name
        inside = () if place.is_symlink() or not place.is_dir() else place.iterdir()
        yield from (path for path in (place, *inside) if path.is_symlink())


def _list_of(path: Path) -> State | None:
    try:
        return _read_state(path)
    except CannotContinue:
        return None


class _Refresh:
    """One run: evidence that is there already is known by the lists of earlier states, and only looked at weekly."""

    def __init__(self, origin: Origin, folder: Path, now: datetime, progress: Progress, cancelled: Cancelled) -> None:
        self._origin, self._folder, self._now = origin, folder, now
        self._progress, self._cancelled = progress, cancelled
        self._states = [state for path in states_in(folder) if (state := _list_of(path))]
        self._ours = [state for state in self._states if state.vouched(origin.keys)]
        self._known = {part.name: part for state in self._ours for part in state.manifest.parts[2:]}
        self._new: set[RecordId] = set()

    def copied(self) -> CopyMade:
        """Copy, check, and only then give the state its name."""
        name = self._now.astimezone(UTC).strftime(_STATE_FORM)
        half = self._folder / SCRATCH / name
        make_folder(half)
        held, parts = self._database_into(half)
        read_all_at = self._last_read_all()
        read_all = read_all_at is None or self._now - read_all_at >= READ_ALL_EVERY
        parts += self._evidence(held, half, read_all)
        all_read = recorded(self._now if read_all or read_all_at is None else read_all_at)
        manifest = manifest_of(self._origin, held, parts, recorded(self._now), all_read)
        write_new(half / LIST, manifest.sealed(self._origin.keys))
        sync_folder(half)
        findings = self._checked(half)
        place = self._folder / STATES / name
        remove_folder(place)  # a second copy within the same second
        half.rename(place)
        sync_folder(place.parent)
        return CopyMade(self._folder, manifest.made_at, manifest.head, findings)

    def _database_into(self, half: Path) -> tuple[Snapshot, list[Part]]:
        head = self._origin.header()
        write_new(half / header.FILE, head)
        self._progress(tr("De database kopiëren"))
        with snapshot.held(self._origin.folder, self._origin.keys) as held:
            database = copy_file(held.path, half / connection.FILE, self._cancelled)
        head_part = Part(header.FILE, len(head), hashlib.sha256(head).hexdigest())
        return held, [head_part, Part(connection.FILE, *database)]

    def _last_read_all(self) -> datetime | None:
        """None when never; what is still to come was written by a clock that was wrong."""
        moments = [from_record(state.manifest.all_read_at) for state in self._ours]
        return max((moment for moment in moments if moment <= self._now), default=None)

    def _evidence(self, held: Snapshot, half: Path, read_all: bool) -> Iterator[Part]:
        folders = set()
        for number, (record, source) in enumerate(self._origin.evidence(held), 1):
            known = self._known.get(evidence_name(record))
            place = self._folder / evidence_name(record)
            if known is not None and self._stands(place, known, read_all):
                yield known
                continue
            if os.path.lexists(place) and (stays := self._stays(record, place)):
                yield part_of(record, stays)
                continue
            self._progress(tr("Bewijsstuk {number} van {of} kopiëren", number=number, of=len(held.records)))
            yield part_of(record, self._copy_evidence(source, place, half))
            self._new.add(record)
            folders.add(place.parent)
        for changed in folders:
            sync_folder(changed)

    def _stands(self, place: Path, known: Part, read_all: bool) -> bool:
        """Whether the piece is there: by its size, and weekly by its bytes. One that is not is copied again."""
        if not place.is_file() or place.stat().st_size != known.size:
            return False
        if not read_all:
            return True
        self._progress(tr("Oudere bewijsstukken nakijken"))
        return measured(place, self._cancelled) == (known.size, known.sha256)

    def _stays(self, record: RecordId, place: Path) -> tuple[int, str] | None:
        """What lies there, measured, when it must stay: it may be the last good one, and older states share it.

        It goes only where the original is whole and it is not, or where it cannot be read at all.
        """
        self._progress(tr("Oudere bewijsstukken nakijken"))
        if not self._reads(record, SharedEvidence(self._folder, self._origin.folder, self._origin.keys)):
            if self._reads(record, EvidenceFiles(self._origin.folder, self._origin.keys)):
                return None
            self._new.add(record)
        try:
            return measured(place, self._cancelled)
        except OSError:
            return None

    def _reads(self, record: RecordId, files: EvidenceFiles) -> bool:
        path = self._origin.folder / connection.FILE
        database = connection.connect(path, self._origin.keys.database_key(), read_only=True)
        try:
            records = EvidenceRecords(database, Journal(database, about.before_first(database)), files)
            return records.reads(record, self._cancelled)
        finally:
            database.close()

    def _copy_evidence(self, source: Path, place: Path, half: Path) -> tuple[int, str]:
        part = half / f"{place.name}.part"
        with open_evidence(source) as given, open_new(part) as target:
            passed = pump(given, target, self._cancelled, take_what_there_is=True)
            sync_file(target)
        if not place.parent.is_dir():
            make_folder(place.parent)
            sync_folder(place.parent.parent)
        part.replace(place)
        return passed

    def _checked(self, half: Path) -> tuple[Finding, ...]:
        """The state, its database in a scratch place, with every piece that is new in it from its first byte on."""
        self._progress(tr("De kopie nakijken"))
        for record in self._new:
            let_go_of(self._folder / evidence_name(record))
        with scratch_in(self._origin.folder) as place:
            with freshly_made():
                made = _read_state(half)
                for part in made.manifest.parts[:2]:
                    let_go_of(half / part.name)
                    take_out(made, part, place / part.name, self._cancelled)
            files = SharedEvidence(self._folder, place, self._origin.keys)
            head, reading = made.manifest.head, self._new.__contains__
            return check_copy(self._origin, place, head, files, reading, self._progress, self._cancelled)

    def prune(self) -> None:
        """Take away states that are too old, and then the evidence that no state names any more.

        What cannot be read is left as it is, and then so is all evidence: it may be needed.
        """
        here = {path: _list_of(path) for path in states_in(self._folder)}
        for path in self._too_old(here):
            gone = self._folder / SCRATCH / path.name
            path.rename(gone)
            remove_folder(gone)
            del here[path]
        sync_folder(self._folder / STATES)
        if all(here.values()):
            named = {part.name for state in here.values() if state for part in state.manifest.parts}
            self._remove_evidence_but(named)

    def _too_old(self, here: dict[Path, State | None]) -> list[Path]:
        """States of this vault that the rule does not keep; no list that this key does not vouch for pushes one out."""
        ours = {
            path: moment for path, state in here.items() if _is_of(self._origin, state) if (moment := _moment(path))
        }
        vouched = {path for path in ours if (state := here[path]) and state.vouched(self._origin.keys)}
        keep = self._to_keep(ours.values())
        firmly = keep | self._to_keep(ours[path] for path in vouched)
        return [path for path, moment in ours.items() if moment not in (firmly if path in vouched else keep)]

    def _to_keep(self, moments: Iterable[datetime]) -> frozenset[datetime]:
        """By the rule; what a wrong clock called after a moment that is still to come takes no place of others."""
        listed = list(moments)
        return kept([moment for moment in listed if moment <= self._now]) | kept(
            [moment for moment in listed if moment > self._now]
        )

    def _remove_evidence_but(self, named: set[str]) -> None:
        for path in (self._folder / FOLDER).glob("??/*"):
            name = path.relative_to(self._folder).as_posix()
            if record_of(name) and name not in named:
                path.unlink()


class SharedEvidence(EvidenceFiles):
    """The evidence of a folder with copies, for a check of one state; there are pieces of other states too."""

    def __init__(self, folder: Path, vault: Path, keys: VaultKeys) -> None:
        """`vault` is where the header and the database stand."""
        super().__init__(vault, keys)
        self._shared = folder

    def holds(self, record: RecordId) -> bool:
        """Whether the folder has a file for this piece."""
        return (self._shared / evidence_name(record)).is_file()

    def place(self, record: RecordId) -> Path:
        """Where the piece lies among the copies."""
        return self._shared / evidence_name(record)

    def _open(self, record: RecordId) -> io.BufferedIOBase:
        return self.place(record).open("rb")


def _moment(path: Path) -> datetime | None:
    """What the state is called after; None when there is no such moment."""
    try:
        return datetime.strptime(path.name, _STATE_FORM).replace(tzinfo=UTC).astimezone(HOME_ZONE)
    except (ValueError, OverflowError):
        return None
