"""A visit at somebody's home on a real vault: begun, handed over, opened on another computer, and gone on this one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.fakes import StoppedClock
from tests.visits import AGREED, PHOTO, THEIRS, TOLD, Visiting, fill, never, quiet, visits_of
from weerbaar_desktop.application.opening import Opening
from weerbaar_desktop.application.ports import KdfChoice
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.vault.store import SqlCipherStore

VISITORS = "acht blauwe kopjes in de kast"


@pytest.fixture
def overview(tmp_path: Path) -> Path:
    return tmp_path / "thuis" / "bezoeken.json"


@pytest.fixture
def begin(
    opening: Opening, tmp_path: Path, overview: Path, cheap_kdf: tuple[int, int, int]
) -> Iterator[Callable[[], Visiting]]:
    """Makes the vault of a visit that has begun, in the name that is free."""
    opened = []
    stick = tmp_path / "stick"
    stick.mkdir()

    def begin_one() -> Visiting:
        clock = StoppedClock()
        folder = opening.visit_folder(clock.now().date())
        vault = opening.create(folder, VISITORS, KdfChoice(*cheap_kdf))
        opened.append(vault)
        visiting = Visiting(visits_of(vault, overview, clock), stick, clock)
        visiting.visits.begin(AGREED)
        fill(vault, clock)
        return visiting

    yield begin_one
    for vault in opened:
        vault.close()


@pytest.fixture
def visiting(begin: Callable[[], Visiting]) -> Visiting:
    return begin()


def test_what_was_handed_over_opens_at_home_with_the_new_passphrase_and_with_nothing_else(
    visiting: Visiting, tmp_path: Path
) -> None:
    vault = visiting.visits.vault
    vault.put_way("recovery", code := SqlCipherStore().new_recovery_code(), visiting.clock.now())
    handed = visiting.hand_over()
    elsewhere = SqlCipherStore()
    for secret, way in ((VISITORS, "passphrase"), (code, "recovery")):
        with pytest.raises(CannotContinue):
            elsewhere.restore(handed.file, tmp_path / "nee.kluis", secret, quiet, never, way)  # type: ignore[arg-type]  # both are ways
    assert elsewhere.restore(handed.file, tmp_path / "thuis.kluis", THEIRS, quiet, never) == ()
    with closing(elsewhere.open(tmp_path / "thuis.kluis", THEIRS)) as theirs:
        assert (theirs.head(), theirs.description.slots) == (handed.made.head, ("passphrase",))
        (scan,), (measure,), (piece,) = theirs.scans("home"), theirs.measures(), theirs.all_evidence()
        assert [one.note for one in scan.scan.questions if one.note] == [TOLD[0], TOLD[2]]
        assert b"".join(theirs.evidence_bytes(piece.piece.record)) == PHOTO
        assert measure.measure.origin is not None
        (visit,) = theirs.home_visits()
        assert visit.visit.is_handed_over
        assert theirs.check(quiet, never) == ()
