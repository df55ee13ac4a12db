"""A home scan that goes to an adviser: that scan, its photos and its measures, and nothing of the diary."""

from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from tests.fake_ways import FakeKeyStore
from tests.fakes import StoppedClock
from tests.visits import PHOTO, THEIRS, TOLD, fill, never, quiet
from weerbaar_desktop.application.outgoing_files import OutgoingFiles
from weerbaar_desktop.application.packages import PassphraseOfTheVault
from weerbaar_desktop.application.ports import KdfChoice, Vault
from weerbaar_desktop.application.scan_sharing import WHAT, ScanSharing
from weerbaar_desktop.application.ways_in import WaysIn
from weerbaar_desktop.domain.errors import CannotContinue, NoSuchRecord, RefusedInput, Stopped
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.small_photo import SmallPhoto
from weerbaar_desktop.system.new_file import LargeFiles
from weerbaar_desktop.vault.store import SqlCipherStore

OWN = "vijf rode fietsen op zolder"


@pytest.fixture
def sharing(vault: Vault, cheap_kdf: tuple[int, int, int]) -> ScanSharing:
    """Of a vault with two scans, of which the last has a photo with a small copy; and with an incident."""
    clock, store = StoppedClock(), SqlCipherStore()
    fill(vault, clock)
    fill(vault, clock)
    (photo,) = vault.scan_photos(vault.scans("home")[0].record)
    vault.keep_photo(photo.record, SmallPhoto(4, 3, b"\xff\xd8\xff klein"))
    ways = WaysIn(vault, store, clock, FakeKeyStore())
    return ScanSharing(ways, store, OutgoingFiles(vault, LargeFiles(), clock), KdfChoice(*cheap_kdf))


def shared(sharing: ScanSharing, target: Path, to: str = "") -> Path:
    """The last scan in a file, as the window does it."""
    scan = sharing.vault.scans("home")[0].record
    begun = sharing.begin((scan,), to, target, THEIRS)
    sharing.write(begun, THEIRS, quiet, never)
    sharing.finish(begun)
    return begun.file


def test_an_adviser_finds_the_scan_its_photos_and_measures_and_nothing_of_the_diary(
    sharing: ScanSharing, tmp_path: Path
) -> None:
    file = shared(sharing, tmp_path / "voor de adviseur", "  de adviseur ")
    assert file == tmp_path / "voor de adviseur.weerbaar"
    with pytest.raises(CannotContinue):
        SqlCipherStore().restore(file, tmp_path / "nee.kluis", OWN, quiet, never)
    assert SqlCipherStore().restore(file, tmp_path / "adviseur.kluis", THEIRS, quiet, never) == ()
    with closing(SqlCipherStore().open(tmp_path / "adviseur.kluis", THEIRS)) as theirs:
        (scan,), (measure,) = theirs.scans("home"), theirs.measures()
        assert scan.scan == sharing.vault.scans("home")[0].scan
        (photo,) = theirs.scan_photos(scan.record)
        assert (photo.item, photo.piece.name) == ("voordeur-slot", f"{TOLD[0]}.jpg")
        assert b"".join(theirs.evidence_bytes(photo.record)) == PHOTO + b"2"
        assert theirs.photo(photo.record) == SmallPhoto(4, 3, b"\xff\xd8\xff klein")
        assert measure.measure.origin is not None
        assert measure.measure.origin.record == scan.record
        assert (theirs.incident_count(), theirs.all_evidence(), theirs.home_visits()) == (0, (), ())
        assert theirs.description.vault_id != sharing.vault.description.vault_id
        assert theirs.check(quiet, never) == ()


def test_an_adviser_reads_the_days_of_the_scan_and_not_the_day_it_was_sent(
    sharing: ScanSharing, tmp_path: Path
) -> None:
    clock = sharing.ways.clock
    assert isinstance(clock, StoppedClock)
    clock.moment += timedelta(days=200)
    file = shared(sharing, tmp_path / "a.weerbaar")
    SqlCipherStore().restore(file, tmp_path / "adviseur.kluis", THEIRS, quiet, never)
    scan, (measure, *_) = sharing.vault.scans("home")[0], sharing.vault.measures()
    with closing(SqlCipherStore().open(tmp_path / "adviseur.kluis", THEIRS)) as theirs:
        (found,), (made,) = theirs.scans("home"), theirs.measures()
        assert (found.recorded_at, made.recorded_at) == (scan.recorded_at, measure.recorded_at)
        (ours,), (photo,) = sharing.vault.scan_photos(scan.record), theirs.scan_photos(found.record)
        assert photo.piece.recorded_at == ours.piece.recorded_at
        assert theirs.check(quiet, never) == ()


def test_this_computer_remembers_nothing_of_what_was_shared_or_stopped(sharing: ScanSharing, tmp_path: Path) -> None:
    noting = replace(sharing, store=SqlCipherStore(notes=tmp_path / "gezien"))
    shared(noting, tmp_path / "a.weerbaar")
    scan = sharing.vault.scans("home")[0].record
    begun = noting.begin((scan,), "", tmp_path / "b.weerbaar", THEIRS)
    said: list[str] = []
    with pytest.raises(Stopped):
        noting.write(begun, THEIRS, said.append, lambda: len(said) > 2)
    assert not list((tmp_path / "gezien").glob("*"))


def test_the_own_journal_says_what_went_out_and_the_vault_is_as_it_was(sharing: ScanSharing, tmp_path: Path) -> None:
    scan = sharing.vault.scans("home")[0].record
    shared(sharing, tmp_path / "a.weerbaar", "de adviseur")
    lines = list(sharing.vault.lines(sharing.vault.head().seq, ()))
    ((_, content),) = sharing.vault.history(lines[-1][0].record)
    assert content is not None
    assert content.document == {"what": WHAT, "scans": [scan], "to": "de adviseur"}
    assert sharing.vault.exports() == ()
    assert list((sharing.vault.description.folder / "tmp").iterdir()) == []
    assert sharing.vault.check(quiet, never) == ()
    assert sharing.file_name() == "Woningscan 2026-11-22.weerbaar"


def test_what_will_not_do_is_refused_before_it_begins(sharing: ScanSharing, tmp_path: Path) -> None:
    scan = sharing.vault.scans("home")[0].record
    target = tmp_path / "a.weerbaar"
    with pytest.raises(PassphraseOfTheVault):
        sharing.begin((scan,), "", target, OWN)
    with pytest.raises(RefusedInput):
        sharing.begin((), "", target, THEIRS)
    with pytest.raises(RefusedInput):
        sharing.begin((scan, scan), "", target, THEIRS)
    with pytest.raises(NoSuchRecord):
        sharing.begin((RecordId("0" * 32),), "", target, THEIRS)
    with pytest.raises(CannotContinue, match="kluis"):
        sharing.begin((scan,), "", sharing.vault.description.folder / "a.weerbaar", THEIRS)
    target.write_bytes(b"van iemand anders")
    with pytest.raises(CannotContinue, match="Er staat al"):
        sharing.begin((scan,), "", target, THEIRS)


def test_one_that_is_stopped_or_cut_off_leaves_nothing(sharing: ScanSharing, tmp_path: Path) -> None:
    place = tmp_path / "stick"
    place.mkdir()
    scan = sharing.vault.scans("home")[0].record
    begun = sharing.begin((scan,), "", place / "a.weerbaar", THEIRS)
    said: list[str] = []
    with pytest.raises(Stopped):
        sharing.write(begun, THEIRS, said.append, lambda: len(said) > 2)
    sharing.give_up(begun)
    assert list(place.iterdir()) == []
    assert list((sharing.vault.description.folder / "tmp").iterdir()) == []
    cut_off = sharing.begin((scan,), "", place / "a.weerbaar", THEIRS)
    cut_off.outgoing.file.beside.write_bytes(b"half")
    assert sharing.outgoing.settle().startswith("Het programma stopte")
    assert list(place.iterdir()) == []


def test_a_scan_vault_that_was_cut_off_goes_at_the_next_opening(vault: Vault) -> None:
    folder = vault.description.folder
    left = folder / "tmp" / f"{'a' * 32}.delen" / "woningscan.kluis"
    left.mkdir(parents=True)
    (left / "kop.json").write_bytes(b"{}")
    assert vault.check(quiet, never) == ()
    vault.close()
    with closing(SqlCipherStore().open(folder, OWN)):
        assert list((folder / "tmp").iterdir()) == []
