"""A visit at somebody's home on a real vault: begun, handed over, opened on another computer, and gone on this one."""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pytest

from tests.fakes import StoppedClock
from tests.visits import AGREED, PHOTO, THEIRS, TOLD, Visiting, fill, never, quiet, visits_of
from weerbaar_desktop.application import saved_files
from weerbaar_desktop.application.diary import PLACE_DRAFT
from weerbaar_desktop.application.handed_note import AGREEING, DRAFTS_STAY, HandedItems
from weerbaar_desktop.application.home_scans import DRAFT
from weerbaar_desktop.application.home_visits import OF_THE_VISITOR
from weerbaar_desktop.application.new_passphrase import PassphraseTooShort
from weerbaar_desktop.application.opening import Opening
from weerbaar_desktop.application.outgoing_files import OutgoingFiles
from weerbaar_desktop.application.ports import KdfChoice, Vault, Way
from weerbaar_desktop.application.taking_out import TakingOut
from weerbaar_desktop.application.visit_receipt import receipt
from weerbaar_desktop.application.visit_trouble import (
    AddedLater,
    AlreadyAVisit,
    CameIn,
    NotErased,
    NotTheFile,
    NoVisit,
    OtherDisk,
)
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.errors import CannotContinue, RefusedInput, Stopped, WrongPassphrase
from weerbaar_desktop.domain.incident import Incident
from weerbaar_desktop.presentation.handover_shown import gone_left, handed_told
from weerbaar_desktop.system.new_file import LargeFiles
from weerbaar_desktop.vault import bundle, connection, header, keys, trouble
from weerbaar_desktop.vault.store import SqlCipherStore

VISITORS = "acht blauwe kopjes in de kast"
DAY = date(2026, 11, 22)


@pytest.fixture
def overview(tmp_path: Path) -> Path:
    return tmp_path / "thuis" / "bezoeken.json"


@pytest.fixture
def begin(
    opening: Opening, tmp_path: Path, overview: Path, cheap_kdf: tuple[int, int, int]
) -> Iterator[Callable[[], Visiting]]:
    """Makes the vault of a visit that has begun, under a name that is free."""
    opened: list[Vault] = []
    stick = tmp_path / "stick"
    stick.mkdir()

    def begin_one() -> Visiting:
        clock = StoppedClock()
        folder = opening.visit_folder(clock.now().date())
        opened.append(opening.create(folder, VISITORS, KdfChoice(*cheap_kdf)))
        visiting = Visiting(visits_of(opened[-1], overview, clock), stick, clock)
        visiting.visits.begin(AGREED)
        fill(opened[-1], clock)
        return visiting

    yield begin_one
    for vault in opened:
        vault.close()


@pytest.fixture
def visiting(begin: Callable[[], Visiting]) -> Visiting:
    return begin()


def bytes_below(*places: Path) -> bytes:
    """All that lies there, names too."""
    found = [path for place in places for path in place.rglob("*")]
    return b"\n".join(path.read_bytes() if path.is_file() else b"" for path in found) + repr(found).encode()


def test_what_was_handed_over_opens_at_home_with_the_new_passphrase_and_with_nothing_else(
    visiting: Visiting, tmp_path: Path
) -> None:
    code = SqlCipherStore().new_recovery_code()
    visiting.visits.vault.put_way("recovery", code, visiting.clock.now())
    handed = visiting.hand_over()
    elsewhere = SqlCipherStore(notes=tmp_path / "gezien bij iemand anders")
    ways: tuple[tuple[str, Way], ...] = ((VISITORS, "passphrase"), (code, "recovery"))
    for secret, way in ways:
        with pytest.raises((WrongPassphrase, trouble.NoSuchWay)):
            elsewhere.restore(handed.file, tmp_path / "nee.kluis", secret, quiet, never, way)
    assert elsewhere.restore(handed.file, tmp_path / "thuis.kluis", THEIRS, quiet, never) == ()
    with closing(elsewhere.open(tmp_path / "thuis.kluis", THEIRS)) as theirs:
        assert (theirs.head(), theirs.description.slots) == (handed.made.head, ("passphrase",))
        (scan,), (measure,), (row,) = theirs.scans("home"), theirs.measures(), theirs.all_evidence()
        assert [one.note for one in scan.scan.questions if one.note] == [TOLD[0], TOLD[2]]
        assert b"".join(theirs.evidence_bytes(row.piece.record)) == PHOTO
        (photo,) = theirs.scan_photos(scan.record)
        assert (photo.item, b"".join(theirs.evidence_bytes(photo.record))) == ("voordeur-slot", PHOTO + b"2")
        assert measure.measure.origin is not None
        (visit,) = theirs.home_visits()
        assert (visit.visit, visit.revisions) == (handed.visit, 2)
        assert (theirs.warnings, theirs.check(quiet, never)) == ((), ())


def test_nothing_of_the_old_keys_opens_the_new_file(visiting: Visiting, tmp_path: Path) -> None:
    folder = visiting.visits.vault.description.folder
    found, _ = header.read(folder)
    old = keys.unlock(found.vault_id, found.slots[0], VISITORS)
    handed = visiting.hand_over()
    copy = bundle.read(handed.file)
    assert old is not None
    assert not copy.vouched(old)
    for part in copy.manifest.parts[:2]:
        (tmp_path / part.name).write_bytes(copy.open(part.name).read())
    theirs, mac = header.read(tmp_path)
    assert not old.vouches_for(theirs.covered(), mac)
    assert {slot.wrapped for slot in theirs.slots}.isdisjoint(slot.wrapped for slot in found.slots)
    with pytest.raises(trouble.DamagedVault):
        connection.connect(tmp_path / connection.FILE, old.database_key())


def test_the_visit_is_in_the_vault_in_the_words_that_were_shown_and_the_overview_knows_days_only(
    visiting: Visiting, overview: Path
) -> None:
    stored = visiting.visits.current()
    assert stored is not None
    assert (stored.visit.consent, stored.visit.visited) == (visiting.visits.words.consent, AGREED.visited)
    assert (stored.visit.day, stored.visit.is_handed_over, visiting.visits.is_visit()) == (DAY, False, True)
    with pytest.raises(AlreadyAVisit):
        visiting.visits.begin(AGREED)
    visiting.clock.moment += timedelta(days=1)
    visiting.hand_over(kept_until=date(2027, 1, 5))
    assert not visiting.visits.is_visit()
    known = json.loads(overview.read_text())
    assert known["visits"] == [
        {"visit": stored.visit.visit, "begun_on": "2026-11-22", "handed_over_on": "2026-11-23",
         "kept_until": "2027-01-05", "gone_on": None}
    ]  # fmt: skip
    assert overview.stat().st_mode & 0o777 == 0o600
    with pytest.raises(NoVisit):
        visiting.visits.begin_handover(visiting.wish(), THEIRS)


def test_after_erasing_nothing_of_the_visit_is_left_on_this_computer(
    visiting: Visiting, overview: Path, tmp_path: Path
) -> None:
    folder = visiting.visits.vault.description.folder
    visiting.hand_over()
    erased = visiting.visits.erase_own_copy(never)
    assert (erased.gone_on, erased.left, erased.copies, erased.noted) == (DAY, (), (), True)
    assert not folder.exists()
    seen = visiting.visits.own.seen()
    assert [(row.state, row.visit.gone_on) for row in seen.rows] == [("gone", DAY)]
    shutil.rmtree(visiting.stick)
    found = bytes_below(tmp_path).lower()
    for word in (*TOLD, AGREED.visited, AGREED.visitor, "Sanne V.", VISITORS, THEIRS):
        assert word.lower().encode() not in found
    assert overview.name.encode() in found


def test_nothing_is_erased_unless_the_file_still_is_what_was_proved(visiting: Visiting) -> None:
    vault = visiting.visits.vault
    with pytest.raises(NotErased):
        visiting.visits.erase_own_copy(never)
    handed = visiting.hand_over()
    whole = handed.file.read_bytes()
    handed.file.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    with pytest.raises(NotTheFile):
        visiting.visits.erase_own_copy(never)
    handed.file.unlink()
    with pytest.raises(OtherDisk, match="Er is niets gewist"):
        visiting.visits.erase_own_copy(never)
    assert vault.check(quiet, never) == ()
    handed.file.write_bytes(whole)
    visiting.visits.erase_own_copy(never)
    assert not vault.description.folder.exists()


def test_what_was_added_after_the_handover_goes_only_when_somebody_says_so(visiting: Visiting) -> None:
    vault = visiting.visits.vault
    handed = visiting.hand_over()
    vault.add_incident(Incident(account="Later nog gehoord."), visiting.clock.now())
    with pytest.raises(AddedLater):
        visiting.visits.erase_own_copy(never)
    assert vault.check(quiet, never) == ()
    whole = handed.file.read_bytes()
    handed.file.write_bytes(b"iets anders")
    with pytest.raises(NotTheFile):
        visiting.visits.erase_own_copy(never, [AddedLater, OtherDisk])
    handed.file.write_bytes(whole)
    visiting.visits.erase_own_copy(never, [AddedLater])
    assert not vault.description.folder.exists()


def test_a_half_done_scan_that_was_kept_meanwhile_counts_too(visiting: Visiting) -> None:
    vault, now = visiting.visits.vault, visiting.clock.now()
    handover = visiting.visits.begin_handover(visiting.wish(), THEIRS)
    handed = visiting.visits.write(handover, THEIRS, quiet, never)
    vault.save_draft(DRAFT, {"at": "voordeur"}, now)
    with pytest.raises(CameIn):
        visiting.visits.finish(handed)
    visiting.hand_over()
    vault.save_draft(DRAFT, {"at": "ramen"}, now)
    with pytest.raises(AddedLater):
        visiting.visits.erase_own_copy(never)


def test_whatever_is_half_written_later_is_never_erased_unasked(visiting: Visiting) -> None:
    vault = visiting.visits.vault
    vault.save_draft("quick_entry", {"account": "nog niet opgeslagen"}, visiting.clock.now())
    handed = visiting.hand_over()
    vault.save_draft(PLACE_DRAFT, {"page": "Leg vast"}, visiting.clock.now())
    assert vault.half_written(DRAFTS_STAY) == handed.handover.half
    vault.save_draft("quick_entry", {"account": "nog niet opgeslagen, en dit"}, visiting.clock.now())
    with pytest.raises(AddedLater):
        visiting.visits.erase_own_copy(never)
    visiting.visits.erase_own_copy(never, [AddedLater])
    assert not vault.description.folder.exists()


def test_a_stick_that_gives_an_error_keeps_no_copy_from_being_erased(
    visiting: Visiting, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved_files.note(visiting.visits.vault, Path("/media/stuk/verslag.pdf"))
    visiting.hand_over()
    stat = os.stat

    def broken(path: object, *arguments: object, **more: object) -> os.stat_result:
        if str(path).startswith("/media/stuk"):
            raise OSError(errno.EIO, "kapot")
        return stat(path, *arguments, **more)  # type: ignore[arg-type]  # as it was asked

    monkeypatch.setattr(os, "stat", broken)
    assert visiting.visits.erase_own_copy(never).saved == (Path("/media/stuk/verslag.pdf"),)


def test_what_was_saved_in_the_open_during_the_visit_is_named_at_its_end(visiting: Visiting, tmp_path: Path) -> None:
    vault, files = visiting.visits.vault, LargeFiles()
    outgoing = OutgoingFiles(vault, files, visiting.clock)
    report, moved = visiting.stick / "verslag.pdf", visiting.stick / "verplaatst.pdf"
    for target in (report, moved):
        made = outgoing.begin(target, {"what": "woningscan"})
        files.write(target, made.file.half, (b"%PDF",))
        outgoing.finish(made)
    moved.unlink()
    piece = vault.incident(vault.incidents()[0].record).evidence[0].record
    taking = TakingOut(vault, files, visiting.clock)
    under_way = taking.begin(piece, visiting.stick / "foto.jpg")
    taking.write(under_way, never)
    taking.finish(under_way)
    handed = visiting.hand_over()
    elsewhere = SqlCipherStore(notes=tmp_path / "gezien bij iemand anders")
    elsewhere.restore(handed.file, tmp_path / "thuis.kluis", THEIRS, quiet, never)
    with closing(elsewhere.open(tmp_path / "thuis.kluis", THEIRS)) as theirs:
        assert theirs.note(saved_files.NOTE) is None
    erased = visiting.visits.erase_own_copy(never)
    assert erased.saved == (visiting.stick / "foto.jpg", report)
    assert str(report) in dict(gone_left(erased))["Deze bestanden sloeg u op tijdens het bezoek. Wis ze zelf."]


def test_what_comes_in_while_the_file_is_made_ends_the_handover_and_goes_along_the_next_time(
    visiting: Visiting,
) -> None:
    handover = visiting.visits.begin_handover(visiting.wish(), THEIRS)
    handed = visiting.visits.write(handover, THEIRS, quiet, never)
    visiting.visits.vault.add_incident(Incident(account="Een foto die nog kwam."), visiting.clock.now())
    with pytest.raises(CameIn):
        visiting.visits.finish(handed)
    assert not handed.file.exists()
    assert visiting.visits.is_visit()
    assert visiting.hand_over().file.exists()


def test_after_a_lock_the_vault_still_knows_what_it_handed_over(visiting: Visiting) -> None:
    visiting.visits.vault.save_draft(AGREEING, {"texts": {"given_by": "Joris B."}}, visiting.clock.now())
    handed, again = visiting.hand_over(), visiting.visits.handed()
    assert again is not None
    assert (again.file, again.proved.size, again.proved.sha256) == (
        handed.file,
        handed.proved.size,
        handed.proved.sha256,
    )
    assert (again.made.head, again.handed_over_on, again.handover.items) == (
        handed.made.head, handed.handed_over_on, handed.handover.items,
    )  # fmt: skip
    assert visiting.visits.vault.draft(AGREEING) is None
    assert receipt(again, visiting.visits.words, practice=False) == receipt(
        handed, visiting.visits.words, practice=False
    )


def test_a_copy_is_kept_until_the_day_that_was_agreed_and_then_it_is_said(visiting: Visiting) -> None:
    for until, words in ((DAY - timedelta(days=1), "al voorbij"), (DAY + timedelta(days=400), "binnen een jaar")):
        with pytest.raises(RefusedInput, match=words):
            visiting.visits.begin_handover(visiting.wish(kept_until=until), THEIRS)
    handed = visiting.hand_over(kept_until=DAY + timedelta(days=14))
    assert handed.visit.kept_until == DAY + timedelta(days=14)
    for days, state in ((0, "kept"), (14, "kept"), (15, "over_time"), (-3, "kept")):
        visiting.clock.moment = StoppedClock().moment + timedelta(days=days)
        (row,) = visiting.visits.own.seen().rows
        assert (row.state, visiting.visits.own.seen().over_time) == (state, (row,) if days == 15 else ())
    visiting.visits.erase_own_copy(never)
    (row,) = visiting.visits.own.seen().rows
    assert row.state == "gone"


def test_who_wants_to_stop_has_everything_erased_and_nobody_has_it(visiting: Visiting) -> None:
    folder = visiting.visits.vault.description.folder
    visiting.visits.stop_and_erase()
    assert not folder.exists()
    (row,) = visiting.visits.own.seen().rows
    assert (row.state, row.visit.handed_over_on) == ("stopped", None)


def test_two_visits_at_once_keep_apart(begin: Callable[[], Visiting], tmp_path: Path) -> None:
    first, second = begin(), begin()
    assert first.visits.vault.description.name == "Bezoek 2026-11-22"
    assert second.visits.vault.description.name == "Bezoek 2026-11-22 2"
    handed = first.hand_over()
    first.visits.erase_own_copy(never)
    assert sorted(row.state for row in second.visits.own.seen().rows) == ["gone", "here"]
    assert second.visits.vault.check(quiet, never) == ()
    assert second.visits.is_visit()
    again = second.hand_over(target=second.stick / "tweede.weerbaar")
    for one, name in ((handed, "a.kluis"), (again, "b.kluis")):
        assert SqlCipherStore().restore(one.file, tmp_path / name, THEIRS, quiet, never) == ()


@pytest.mark.parametrize(
    ("passphrase", "raised", "words"),
    [("te kort", PassphraseTooShort, "korter"), (VISITORS, RefusedInput, OF_THE_VISITOR)],
)
def test_a_passphrase_that_will_not_do_ends_it_before_it_begins(
    visiting: Visiting, passphrase: str, raised: type[CannotContinue], words: str
) -> None:
    with pytest.raises(raised, match=words[:30]):
        visiting.visits.begin_handover(visiting.wish(), passphrase)
    assert list(visiting.stick.iterdir()) == []


@pytest.mark.parametrize("name", ["received_by", "given_by"])
def test_both_sign_with_a_name(visiting: Visiting, name: str) -> None:
    with pytest.raises(RefusedInput, match=name):
        visiting.visits.begin_handover(visiting.wish(**{name: "  "}), THEIRS)


def test_a_file_that_stands_there_already_is_never_written_over(visiting: Visiting) -> None:
    (visiting.stick / "Huisbezoek.weerbaar").write_bytes(b"van iemand anders")
    with pytest.raises(CannotContinue, match="Er staat al een bestand"):
        visiting.visits.begin_handover(visiting.wish(), THEIRS)
    folder = visiting.visits.vault.description.folder
    handover = visiting.visits.begin_handover(visiting.wish(target=folder / "binnen"), THEIRS)
    with pytest.raises(trouble.CopyFailed):
        visiting.visits.write(handover, THEIRS, quiet, never)
    assert (visiting.stick / "Huisbezoek.weerbaar").read_bytes() == b"van iemand anders"


def test_one_that_is_stopped_leaves_a_visit_that_can_be_handed_over_again(visiting: Visiting) -> None:
    vault = visiting.visits.vault
    before = vault.head()
    handover = visiting.visits.begin_handover(visiting.wish(), THEIRS)
    said: list[str] = []
    with pytest.raises(Stopped):
        visiting.visits.write(handover, THEIRS, said.append, lambda: len(said) > 2)
    visiting.visits.give_up()
    assert (vault.head(), visiting.visits.is_visit(), list(visiting.stick.iterdir())) == (before, True, [])
    assert list((vault.description.folder / "tmp").iterdir()) == []
    assert visiting.hand_over().file.exists()


def test_what_is_about_this_computer_stays_behind(visiting: Visiting, tmp_path: Path) -> None:
    vault = visiting.visits.vault
    kept: dict[str, Json] = {"reserve": str(tmp_path / "oma.reserve"), "made": []}
    vault.keep_note("copies", kept)
    vault.save_draft("outgoing", {"target": "/thuis/joris"}, visiting.clock.now())
    vault.save_draft("home_scan", {"at": "zones"}, visiting.clock.now())
    assert visiting.visits.known_copies() == (tmp_path / "oma.reserve",)
    handed = visiting.hand_over()
    SqlCipherStore().restore(handed.file, tmp_path / "thuis.kluis", THEIRS, quiet, never)
    with closing(SqlCipherStore().open(tmp_path / "thuis.kluis", THEIRS)) as theirs:
        assert (theirs.note("copies"), theirs.note("handover_begun"), theirs.draft("outgoing")) == (None, None, None)
        assert theirs.draft("home_scan") is not None
    assert vault.note("copies") == kept


def test_a_clock_that_was_set_back_keeps_nobody_from_the_handover(visiting: Visiting, tmp_path: Path) -> None:
    visiting.clock.moment -= timedelta(days=4000)
    handed = visiting.hand_over(kept_until=visiting.visits.own.today())
    assert handed.visit.handed_over_on == DAY - timedelta(days=4000)
    assert SqlCipherStore().restore(handed.file, tmp_path / "thuis.kluis", THEIRS, quiet, never) == ()
    assert visiting.visits.vault.check(quiet, never) == ()


def test_after_opening_the_overview_says_what_the_vault_says(visiting: Visiting, overview: Path) -> None:
    handed = visiting.hand_over()
    overview.unlink()
    visiting.visits.settle()
    (row,) = visiting.visits.own.seen().rows
    assert (row.visit.visit, row.state) == (handed.visit.visit, "handed_over")
    overview.write_bytes(b"\xff niets")
    assert visiting.visits.own.seen().warning
    visiting.visits.settle()
    assert len(visiting.visits.own.seen().rows) == 1
    assert overview.with_name("bezoeken.json.onleesbaar-1").read_bytes() == b"\xff niets"


def test_an_overview_that_cannot_be_written_keeps_nobody_from_erasing(visiting: Visiting, overview: Path) -> None:
    visiting.hand_over()
    shutil.rmtree(overview.parent)
    overview.parent.write_bytes(b"in de weg")
    erased = visiting.visits.erase_own_copy(never)
    assert not erased.noted
    assert not visiting.visits.vault.description.folder.exists()


def test_damage_from_before_goes_along_and_is_said(visiting: Visiting, tmp_path: Path) -> None:
    piece = next((visiting.visits.vault.description.folder / "bijlagen").rglob("*.wbx"))
    data = bytearray(piece.read_bytes())
    data[-1] ^= 1
    piece.write_bytes(data)
    handed = visiting.hand_over()
    assert [finding.what for finding in handed.made.findings] == ["Het bestand is beschadigd of veranderd."]
    told = handed_told(handed)
    assert not told.well
    assert "Alles zit erin" not in " ".join(told.lines)
    found = SqlCipherStore().restore(handed.file, tmp_path / "thuis.kluis", THEIRS, quiet, never)
    assert found == handed.made.findings


def test_an_ordinary_vault_holds_no_visit(vault: Vault, overview: Path, tmp_path: Path) -> None:
    visits = visits_of(vault, overview, StoppedClock())
    visits.settle()
    assert (visits.current(), visits.is_visit(), overview.exists()) == (None, False, False)
    with pytest.raises(NoVisit):
        visits.stop_and_erase()
    with pytest.raises(NoVisit):
        Visiting(visits, tmp_path).hand_over()
    fill(vault, StoppedClock())
    with pytest.raises(AlreadyAVisit):
        visits.begin(AGREED)


def test_what_goes_along_is_counted(visiting: Visiting) -> None:
    assert visiting.visits.items() == HandedItems(1, 2, 2, 1)
    vault, now = visiting.visits.vault, visiting.clock.now()
    begun = vault.new_scan()
    vault.add_scan_photo(begun, "voordeur-slot", "half.jpg", BytesIO(PHOTO), now)
    vault.save_draft(DRAFT, {"at": "voordeur", "scan": begun}, now)
    assert visiting.visits.items().pieces == 3, "photos of a half-done scan go along, so they are counted"
    vault.discard_draft(DRAFT)
    assert visiting.visits.items().pieces == 3, "also where its answers are lost"
    assert visiting.visits.file_name() == "Huisbezoek 2026-11-22.weerbaar"
