"""Evidence on disk: every piece whole or refused, wherever the knife goes in."""

from __future__ import annotations

import io
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.vault.sample import NOW, PNG, UNKNOWN, below, file, findings, incident, never
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.vault import evidence_files, trouble
from weerbaar_desktop.vault.evidence_files import CHUNK, TAG, EvidenceFiles
from weerbaar_desktop.vault.keys import VaultKeys
from weerbaar_desktop.vault.open_vault import OpenVault

HEADER = 34
SEALED = CHUNK + TAG
DATA = bytes(range(256)) * (3 * CHUNK // 256 + 5)
"""Three whole chunks and a little."""


@pytest.fixture
def files(folder: Path, vault_keys: VaultKeys) -> EvidenceFiles:
    return EvidenceFiles(folder, vault_keys)


def stored(files: EvidenceFiles, data: bytes, record: str = UNKNOWN) -> tuple[RecordId, bytes]:
    taken = files.take_in(RecordId(record), io.BytesIO(data), never)
    files.settle(record, known=True)
    return RecordId(record), taken.wrapped


def read(files: EvidenceFiles, record: RecordId, wrapped: bytes) -> bytes:
    return b"".join(files.read(record, wrapped, "scherm.png"))


def test_a_file_has_a_header_and_chunks_of_one_mebibyte(files: EvidenceFiles) -> None:
    record, wrapped = stored(files, DATA)
    sealed = files.path(record).read_bytes()
    assert sealed[:HEADER] == b"weerbaar/bewijs\x00\x01\x14" + bytes(16)
    assert len(sealed) == HEADER + len(DATA) + 4 * TAG
    assert files.path(record).name == f"{UNKNOWN}.wbx"
    assert files.path(record).parent.name == "00"
    assert read(files, record, wrapped) == DATA


class SmallPieces(io.BytesIO):
    """A pipe gives what it has, not what was asked."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(min(size or 0, 300_007))


def test_a_pipe_that_gives_small_pieces_is_the_same_file(files: EvidenceFiles) -> None:
    taken = files.take_in(RecordId(UNKNOWN), SmallPieces(DATA), never)
    assert read(files, RecordId(UNKNOWN), taken.wrapped) == DATA


SIZES = st.sampled_from([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK - 1, 2 * CHUNK])


@given(size=SIZES, place=st.floats(0, 1), bit=st.integers(0, 7))
def test_every_changed_bit_is_noticed(
    tmp_path_factory: pytest.TempPathFactory, size: int, place: float, bit: int
) -> None:
    folder = tmp_path_factory.mktemp("kluis")
    (folder / "bijlagen").mkdir()
    (folder / "tmp").mkdir()
    files = EvidenceFiles(folder, VaultKeys(bytes(16), bytes(32)))
    record, wrapped = stored(files, DATA[:size])
    path = files.path(record)
    changed = bytearray(path.read_bytes())
    changed[int(place * (len(changed) - 1))] ^= 1 << bit
    path.write_bytes(changed)
    with pytest.raises(trouble.DamagedEvidence, match=r"scherm\.png"):
        read(files, record, wrapped)
    shutil.rmtree(folder)


def cut_in_chunk(data: bytes) -> bytes:
    return data[:-7]


def cut_last_chunk(data: bytes) -> bytes:
    return data[: HEADER + 3 * SEALED]


def cut_to_one(data: bytes) -> bytes:
    return data[: HEADER + SEALED]


def cut_all(data: bytes) -> bytes:
    return data[:HEADER]


def nothing(data: bytes) -> bytes:
    return b""


def longer(data: bytes) -> bytes:
    return data + b"\x00"


def last_twice(data: bytes) -> bytes:
    return data + data[HEADER + 3 * SEALED :]


def swapped(data: bytes) -> bytes:
    chunk = [data[HEADER + n * SEALED : HEADER + (n + 1) * SEALED] for n in range(4)]
    return data[:HEADER] + chunk[1] + chunk[0] + chunk[2] + chunk[3]


def left_out(data: bytes) -> bytes:
    return data[:HEADER] + data[HEADER + SEALED :]


def repeated(data: bytes) -> bytes:
    return data[: HEADER + SEALED] + data[HEADER:]


@pytest.mark.parametrize(
    "harm",
    [cut_in_chunk, cut_last_chunk, cut_to_one, cut_all, nothing, longer, last_twice, swapped, left_out, repeated],
)
def test_chunks_stay_in_their_place(files: EvidenceFiles, harm: Callable[[bytes], bytes]) -> None:
    record, wrapped = stored(files, DATA)
    path = files.path(record)
    path.write_bytes(harm(path.read_bytes()))
    with pytest.raises(trouble.DamagedEvidence):
        read(files, record, wrapped)


def test_chunks_of_another_file_do_not_fit(files: EvidenceFiles) -> None:
    one, wrapped = stored(files, DATA)
    two, other = stored(files, DATA, "1" * 32)
    first, second = files.path(one).read_bytes(), files.path(two).read_bytes()
    files.path(one).write_bytes(first[: HEADER + SEALED] + second[HEADER + SEALED :])
    with pytest.raises(trouble.DamagedEvidence):
        read(files, one, wrapped)
    files.path(one).write_bytes(second)
    with pytest.raises(trouble.DamagedEvidence):
        read(files, one, wrapped)
    with pytest.raises(trouble.DamagedEvidence):
        read(files, one, other)


def test_the_file_is_on_disk_before_the_database_speaks_of_it(
    vault: OpenVault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []

    def noted(name: str) -> Callable[[object], None]:
        original = getattr(evidence_files, name)

        def note(what: object) -> None:
            order.append(name)
            original(what)

        return note

    for name in ("sync_file", "sync_folder"):
        monkeypatch.setattr(evidence_files, name, noted(name))
    stored_incident = vault.add_incident(incident(), NOW)
    wal = folder / "kluis.db-wal"
    before = wal.stat().st_mtime_ns, wal.stat().st_size
    original_replace = Path.replace

    def replace(self: Path, target: Path) -> Path:
        order.append("rename")
        assert (wal.stat().st_mtime_ns, wal.stat().st_size) == before
        return original_replace(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    vault.attach(stored_incident.record, "scherm.png", file(), NOW)
    assert order == ["sync_file", "sync_folder", "sync_folder", "rename", "sync_folder"]
    assert (wal.stat().st_mtime_ns, wal.stat().st_size) != before


def test_what_was_cut_off_before_the_commit_is_cleared_at_the_next_opening(
    vault: OpenVault, folder: Path, vault_keys: VaultKeys, open_vault: Callable[[], OpenVault]
) -> None:
    record = vault.add_incident(incident(), NOW).record
    piece = vault.attach(record, "scherm.png", file(), NOW)
    vault.close()
    files = EvidenceFiles(folder, vault_keys)
    files.take_in(RecordId("a" * 32), io.BytesIO(PNG), never)
    (folder / "tmp" / f"{'b' * 32}.bezig").touch()
    (folder / "tmp" / f"{'b' * 32}.part").touch()
    (folder / "tmp" / f"{piece.record}.bezig").touch()
    vault = open_vault()
    assert list((folder / "tmp").iterdir()) == []
    assert list(files.names()) == [files.path(piece.record)]
    assert findings(vault) == ()


def test_check_names_missing_changed_and_stray_files(vault: OpenVault, folder: Path, vault_keys: VaultKeys) -> None:
    record = vault.add_incident(incident(), NOW).record
    gone, changed, whole = (
        vault.attach(record, f"{name}.png", file(PNG + name.encode()), NOW) for name in ("weg", "anders", "goed")
    )
    files = EvidenceFiles(folder, vault_keys)
    files.path(gone.record).unlink()
    data = bytearray(files.path(changed.record).read_bytes())
    data[-1] ^= 1
    files.path(changed.record).write_bytes(data)
    (folder / "bijlagen" / "zomaar.txt").write_text("x")
    shutil.copy(files.path(whole.record), files.path(whole.record).with_name("kopie.wbx"))
    assert [(found.where, found.what) for found in findings(vault)] == [
        (f"bewijsstuk ‘weg.png’ ({gone.record})", "Het bestand ontbreekt."),
        (f"bewijsstuk ‘anders.png’ ({changed.record})", "Het bestand is beschadigd of veranderd."),
        (f"bijlagen/{whole.record[:2]}/kopie.wbx", "Dit bestand hoort bij geen bewijsstuk."),
        ("bijlagen/zomaar.txt", "Dit bestand hoort bij geen bewijsstuk."),
    ]
    with pytest.raises(trouble.DamagedEvidence, match=r"weg\.png"):
        list(vault.evidence_bytes(gone.record))
    assert b"".join(vault.evidence_bytes(whole.record)) == PNG + b"goed"


def test_another_original_under_a_key_that_fits_is_noticed_by_its_hash(
    vault: OpenVault, folder: Path, vault_keys: VaultKeys
) -> None:
    piece = vault.attach(vault.add_incident(incident(), NOW).record, "scherm.png", file(), NOW)
    files = EvidenceFiles(folder, vault_keys)
    for other in (PNG[:-1], PNG[:-1] + b"!"):
        files.path(piece.record).unlink()
        taken = files.take_in(piece.record, io.BytesIO(other), never)
        files.settle(piece.record, known=True)
        database = below(folder, vault_keys)
        database.run("UPDATE evidence_keys SET wrapped = ?", taken.wrapped)
        database.close()
        with pytest.raises(trouble.DamagedEvidence):
            list(vault.evidence_bytes(piece.record))
        assert [found.what for found in findings(vault)] == ["Het bestand is beschadigd of veranderd."]


class Endless:
    """A source without an end, to cancel."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.seen: set[str] = set()

    def read(self, size: int) -> bytes:
        self.seen.update(path.name for path in (self.folder / "tmp").iterdir())
        return b"x" * size


def test_a_long_intake_can_be_stopped_and_leaves_nothing(vault: OpenVault, folder: Path) -> None:
    from weerbaar_desktop.domain.errors import Stopped

    record = vault.add_incident(incident(), NOW).record
    source = Endless(folder)
    asked = iter([False, False, True])
    with pytest.raises(Stopped):
        vault.attach(record, "eindeloos.bin", cast("io.BytesIO", source), NOW, lambda: next(asked))
    assert {name.rpartition(".")[2] for name in source.seen} == {"bezig", "part"}
    assert list((folder / "tmp").iterdir()) == []
    assert not [path for path in (folder / "bijlagen").rglob("*") if path.is_file()]
