"""The folder with dated copies: what is copied, what is looked at again, what is kept, and what is refused."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.vault.sample import FLOOR, NOW, PASSPHRASE, PNG, file, findings, incident, never, quiet
from weerbaar_desktop.application.ports import CopyMade
from weerbaar_desktop.domain.errors import Stopped
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.retention import kept
from weerbaar_desktop.vault import reserve, trouble
from weerbaar_desktop.vault.copying import Origin
from weerbaar_desktop.vault.open_vault import OpenVault
from weerbaar_desktop.vault.store import SqlCipherStore

NEW = "heel andere woorden voor straks"


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Where the copies go."""
    return tmp_path / "stick" / "dossier.reserve"


@pytest.fixture
def copy(vault: OpenVault, place: Path) -> Callable[..., CopyMade]:
    """One copy more, some days after the first."""
    place.parent.mkdir()
    return lambda days=0: vault.copy_to_reserve(place, NOW + timedelta(days=days), quiet, never)


def evidence(vault: OpenVault, account: str = "brief", data: bytes = b"") -> Evidence:
    """An incident with one piece, of its own bytes unless they are given."""
    record = vault.add_incident(incident(account), NOW).record
    return vault.attach(record, "scherm.png", file(data or PNG + account.encode()), NOW)


def names(place: Path) -> list[str]:
    """Everything in the folder, by name."""
    return sorted(path.relative_to(place).as_posix() for path in place.rglob("*"))


def shared(place: Path, piece: Evidence) -> Path:
    """The file of a piece in the folder."""
    return place / "bijlagen" / piece.record[:2] / f"{piece.record}.wbx"


def state_moments(place: Path) -> list[datetime | None]:
    """Which states there are, by their moments."""
    return [reserve._moment(path) for path in reserve.states_in(place)]


def test_the_last_state_comes_back_whole(
    vault: OpenVault, place: Path, copy: Callable[..., CopyMade], tmp_path: Path
) -> None:
    first, later = evidence(vault), None
    assert copy().findings == ()
    later = evidence(vault, "tweede")
    made = copy(1)
    assert (made.place, made.head, made.findings) == (place, vault.head(), ())
    store = SqlCipherStore()
    assert store.restore(place, tmp_path / "laatste.kluis", PASSPHRASE, quiet, never) == ()
    older = reserve.states_in(place)[0]
    assert store.restore(older, tmp_path / "eerste.kluis", PASSPHRASE, quiet, never) == ()
    for name, pieces in (("laatste", (first, later)), ("eerste", (first,))):
        back = store.open(tmp_path / f"{name}.kluis", PASSPHRASE)
        assert (back.warnings, findings(back), back.incident_count()) == ((), (), len(pieces))
        for piece in pieces:
            assert [*back.evidence_bytes(piece.record)] == [*vault.evidence_bytes(piece.record)]
        back.close()


def test_a_piece_that_is_there_is_not_copied_again(
    vault: OpenVault, place: Path, copy: Callable[..., CopyMade]
) -> None:
    first = evidence(vault)
    copy()
    before = shared(place, first).stat()
    second = evidence(vault, "tweede")
    copy(1)
    assert shared(place, first).stat().st_ino == before.st_ino
    assert shared(place, second).is_file()
    assert (place.stat().st_mode & 0o777, before.st_mode & 0o777) == (0o700, 0o600)
    assert list((place / "tmp").iterdir()) == []


def test_copies_of_a_season_are_kept_by_the_rule(vault: OpenVault, place: Path, copy: Callable[..., CopyMade]) -> None:
    vault.add_incident(incident(), NOW)
    days = [*range(0, 40, 3), *range(40, 52)]
    for day in days:
        copy(day)
    assert set(state_moments(place)) == kept({NOW + timedelta(days=day) for day in days})
    assert len(state_moments(place)) < len(days)


def test_evidence_that_no_state_names_any_more_goes_and_not_before(
    vault: OpenVault, place: Path, copy: Callable[..., CopyMade]
) -> None:
    piece = evidence(vault)
    copy()
    stored = vault.incident(piece.incident)
    vault.amend_incident(piece.incident, replace(stored.incident, trashed_on=NOW), "dubbel", NOW)
    vault.erase_incident(piece.incident, NOW)
    copy(1)
    assert shared(place, piece).is_file()
    for month in range(1, 13):
        copy(month * 31)
    assert not shared(place, piece).exists()


def test_a_state_that_cannot_be_read_keeps_all_evidence_and_itself(
    vault: OpenVault, place: Path, copy: Callable[..., CopyMade]
) -> None:
    piece = evidence(vault)
    copy()
    state = reserve.states_in(place)[0]
    (state / reserve.LIST).write_bytes(b"{}")
    stored = vault.incident(piece.incident)
    vault.amend_incident(piece.incident, replace(stored.incident, trashed_on=NOW), "dubbel", NOW)
    vault.erase_incident(piece.incident, NOW)
    for month in range(1, 14):
        copy(month * 31)
    assert state.is_dir()
    assert shared(place, piece).is_file()
    with pytest.raises(trouble.DamagedCopy):
        SqlCipherStore().restore(state, place.parent / "terug.kluis", PASSPHRASE, quiet, never)


def test_what_rots_in_the_folder_is_noticed_within_a_week_and_copied_again(
    vault: OpenVault, place: Path, copy: Callable[..., CopyMade]
) -> None:
    rots, gone = evidence(vault), evidence(vault, "tweede")
    copy()
    whole = shared(place, rots).read_bytes()
    shared(place, rots).write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    shared(place, gone).unlink()
    copy(6)
    assert shared(place, gone).is_file()
    assert shared(place, rots).read_bytes() != whole
    copy(7)
    assert shared(place, rots).read_bytes() == whole
    shared(place, rots).write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    copy(8)
    assert shared(place, rots).read_bytes() != whole


def test_a_damaged_or_missing_part_is_not_put_back(
    vault: OpenVault, place: Path, copy: Callable[..., CopyMade], tmp_path: Path
) -> None:
    piece = evidence(vault)
    copy()
    state = reserve.states_in(place)[0]
    for path in (state / "kop.json", state / "kluis.db", state / reserve.LIST, shared(place, piece)):
        whole = path.read_bytes()
        path.write_bytes(whole[: len(whole) // 2] + b"x" + whole[len(whole) // 2 + 1 :])
        with pytest.raises(trouble.DamagedCopy):
            SqlCipherStore().restore(place, tmp_path / "terug.kluis", PASSPHRASE, quiet, never)
        path.unlink()
        with pytest.raises((trouble.DamagedCopy, trouble.NotACopy)):
            SqlCipherStore().restore(place, tmp_path / "terug.kluis", PASSPHRASE, quiet, never)
        path.write_bytes(whole)
    assert SqlCipherStore().restore(place, tmp_path / "terug.kluis", PASSPHRASE, quiet, never) == ()


def test_a_folder_of_something_or_somebody_else_is_left_alone(
    vault: OpenVault, place: Path, copy: Callable[..., CopyMade], tmp_path: Path
) -> None:
    (place / "tmp").mkdir(parents=True)
    (place / "tmp" / "van mij.txt").touch()
    (place / "brief.txt").touch()
    with pytest.raises(trouble.NotACopy, match="andere bestanden"):
        copy()
    assert names(place) == ["brief.txt", "tmp", "tmp/van mij.txt"]
    other = SqlCipherStore().create(tmp_path / "ander.kluis", PASSPHRASE, FLOOR, practice=False)
    elsewhere = place.with_name("ander.reserve")
    other.copy_to_reserve(elsewhere, NOW, quiet, never)
    other.close()
    with pytest.raises(trouble.NotACopy, match="een andere kluis"):
        vault.copy_to_reserve(elsewhere, NOW, quiet, never)
    with pytest.raises(trouble.CopyFailed, match="niet bereikbaar"):
        vault.copy_to_reserve(tmp_path / "weg" / "dossier.reserve", NOW, quiet, never)
    with pytest.raises(trouble.CopyFailed, match="in uw kluis zelf"):
        vault.copy_to_reserve(vault.description.folder / "dossier.reserve", NOW, quiet, never)


@pytest.mark.parametrize("name", ["standen", "bijlagen", "tmp", "tmp/20260101T000000Z", "bijlagen/ab"])
def test_what_points_elsewhere_is_refused_and_nothing_there_goes(
    vault: OpenVault, place: Path, copy: Callable[..., CopyMade], tmp_path: Path, name: str
) -> None:
    elsewhere = tmp_path / "Documenten"
    (elsewhere / "20260101T000000Z").mkdir(parents=True)
    (elsewhere / "brief.odt").write_text("van mij")
    (place / name).parent.mkdir(parents=True)
    (place / name).symlink_to(elsewhere)
    with pytest.raises(trouble.NotACopy, match="andere bestanden"):
        copy()
    assert names(elsewhere) == ["20260101T000000Z", "brief.odt"]


def test_of_what_is_half_only_our_own_goes_and_only_where_it_shows_to_be_ours(
    vault: OpenVault, place: Path, copy: Callable[..., CopyMade], folder: Path
) -> None:
    scratch, mine = place / "tmp", ["20250101T000000Z", "20250101T000000Z/foto.jpg", "brief.odt", "map"]
    for name in ("20250101T000000Z", "map", "20260101T000000Z"):
        (scratch / name).mkdir(parents=True)
    for name in ("brief.odt", "20250101T000000Z/foto.jpg", f"{'ab' * 16}.wbx.part"):
        (scratch / name).write_text("van mij")
    (scratch / "20260101T000000Z" / "kop.json").write_bytes((folder / "kop.json").read_bytes())
    reserve._remove_half(Origin(folder, vault._place.keys), place)
    assert names(scratch) == [*mine[:2], f"{'ab' * 16}.wbx.part", *mine[2:]]
    copy()
    assert names(scratch) == mine[2:]


def test_after_a_new_key_a_damaged_original_takes_no_place_of_a_good_copy(
    vault: OpenVault, place: Path, copy: Callable[..., CopyMade], folder: Path, tmp_path: Path
) -> None:
    piece, other = evidence(vault), evidence(vault, "tweede")
    copy()
    whole, state = shared(place, piece).read_bytes(), reserve.states_in(place)[0]
    good = shared(place, other).read_bytes()
    shared(place, other).write_bytes(b"van een kapotte stick")
    vault.renew_key(NEW, NOW, quiet)
    (folder / "bijlagen" / piece.record[:2] / f"{piece.record}.wbx").write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    again = SqlCipherStore().open(folder, NEW)
    again.copy_to_reserve(place, NOW + timedelta(days=1), quiet, never)
    assert (shared(place, piece).read_bytes(), shared(place, other).read_bytes()) == (whole, good)
    for copy_of, passphrase in ((state, PASSPHRASE), (place, NEW)):
        target = tmp_path / f"{copy_of.name}.kluis"
        assert SqlCipherStore().restore(copy_of, target, passphrase, quiet, never) == ()
    shared(place, piece).write_bytes(b"nu ook stuk")
    made = again.copy_to_reserve(place, NOW + timedelta(days=2), quiet, never)
    assert [finding.what for finding in made.findings] == ["Het bestand is beschadigd of veranderd."]
    assert shared(place, piece).read_bytes() == b"nu ook stuk"
    again.close()


def test_a_clock_that_was_wrong_once_does_not_say_which_state_is_the_last(
    vault: OpenVault, place: Path, copy: Callable[..., CopyMade], tmp_path: Path
) -> None:
    piece = evidence(vault)
    copy(3650)
    evidence(vault, "tweede")
    whole = shared(place, piece).read_bytes()
    shared(place, piece).write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    copy()
    assert shared(place, piece).read_bytes() == whole
    assert reserve.read(place).manifest.head == vault.head()
    assert SqlCipherStore().restore(place, tmp_path / "terug.kluis", PASSPHRASE, quiet, never) == ()
    (reserve.states_in(place)[1] / reserve.LIST).write_bytes(b"{}")
    with pytest.raises(trouble.DamagedCopy):
        reserve.read(place)


def test_states_of_a_wrong_clock_take_no_place_of_others(
    vault: OpenVault, place: Path, copy: Callable[..., CopyMade]
) -> None:
    vault.add_incident(incident(), NOW)
    wrong, right = range(3650, 3658), range(9)
    for day in (*wrong, *right):
        copy(day)
    moments = {NOW + timedelta(days=day) for day in wrong}, {NOW + timedelta(days=day) for day in right}
    assert set(state_moments(place)) == kept(moments[0]) | kept(moments[1])


def test_states_of_an_earlier_key_are_kept_by_the_same_rule(
    vault: OpenVault, place: Path, copy: Callable[..., CopyMade], folder: Path
) -> None:
    piece = evidence(vault)
    copy()
    (place / "standen" / "99999999T999999Z").mkdir()
    vault.renew_key(NEW, NOW, quiet)
    again = SqlCipherStore().open(folder, NEW)
    days = [month * 31 for month in range(1, 14)]
    for day in days:
        again.copy_to_reserve(place, NOW + timedelta(days=day), quiet, never)
    again.close()
    (place / "standen" / "99999999T999999Z").rmdir()
    assert set(state_moments(place)) == kept({NOW + timedelta(days=day) for day in days})
    assert shared(place, piece).is_file()


def test_stopping_at_any_moment_leaves_the_states_as_they_were(
    vault: OpenVault, place: Path, copy: Callable[..., CopyMade], folder: Path
) -> None:
    evidence(vault)
    copy()
    before = {path: path.stat().st_mtime_ns for path in (place / "standen").rglob("*")}
    evidence(vault, "tweede", PNG * 400)
    moment, stopped = 0, True
    while stopped:
        answers = iter([False] * moment + [True] + [False] * 1000)
        try:
            vault.copy_to_reserve(place, NOW + timedelta(days=1), quiet, answers.__next__)
            stopped = next(answers, True)
        except Stopped:
            assert {path: path.stat().st_mtime_ns for path in (place / "standen").rglob("*")} == before
        moment += 1
        assert moment < 200
    assert moment > 10
    assert list((folder / "tmp").iterdir()) == []
    assert len(state_moments(place)) == 2


def test_a_state_that_is_taken_for_a_vault_is_not_opened_and_stays_the_copy_that_it_was(
    vault: OpenVault, place: Path, copy: Callable[..., CopyMade], tmp_path: Path
) -> None:
    evidence(vault)
    copy()
    (state,) = reserve.states_in(place)
    before = names(place)
    store = SqlCipherStore()
    for opening in (
        lambda: store.open(state, PASSPHRASE).close(),
        lambda: store.describe(state),
        lambda: store.repair(state, PASSPHRASE, quiet, never),
    ):
        with pytest.raises(trouble.NotAVault, match="reservekopie"):
            opening()
    assert names(place) == before
    assert store.restore(place, tmp_path / "terug.kluis", PASSPHRASE, quiet, never) == ()
