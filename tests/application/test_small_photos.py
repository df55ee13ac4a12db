"""Of every picture that may be opened here a small copy is made, once; of nothing else, and nothing stops for it."""

from __future__ import annotations

from io import BytesIO

import pytest

from tests.fake_viewer import FakeViewer
from tests.fakes import FakeVault, StoppedClock
from weerbaar_desktop.application.diary import no_one_cancels
from weerbaar_desktop.application.small_photos import SmallPhotos
from weerbaar_desktop.domain.errors import Stopped
from weerbaar_desktop.domain.incident import Evidence, Incident
from weerbaar_desktop.domain.small_photo import SmallPhoto

PNG = b"\x89PNG\r\n\x1a\n"


class Case:
    """A vault with one incident."""

    def __init__(self) -> None:
        self.vault, self.viewer, self.clock = FakeVault(), FakeViewer(), StoppedClock()
        self.photos = SmallPhotos(self.viewer)
        self.record = self.vault.add_incident(Incident("x"), self.clock.now()).record

    def piece(self, data: bytes) -> Evidence:
        return self.vault.attach(self.record, "stuk", BytesIO(data), self.clock.now())

    def keep(self, piece: Evidence) -> SmallPhoto | None:
        self.photos.keep(self.vault, piece.record, no_one_cancels)
        return self.vault.photo(piece.record)


@pytest.fixture
def case() -> Case:
    return Case()


def test_a_picture_gets_its_copy_once(case: Case) -> None:
    piece = case.piece(PNG + b"een")
    assert case.photos.lacking(case.vault, [case.record, case.record]) == (piece.record,)
    assert case.keep(piece) == SmallPhoto(160, 120, b"small " + PNG + b"een")
    assert case.photos.lacking(case.vault, [case.record]) == ()
    case.keep(piece)
    assert case.viewer.asked == ["photo png"]


def test_what_is_no_picture_gets_none(case: Case) -> None:
    for data in (b"%PDF-1.7 een", b"gewone tekst", b"PK\x03\x04 iets"):
        assert case.keep(case.piece(data)) is None
    assert (case.photos.lacking(case.vault, [case.record]), case.viewer.asked) == ((), [])


def test_where_nothing_holds_the_process_none_is_made(case: Case) -> None:
    case.viewer.isolated = False
    assert case.keep(case.piece(PNG + b"twee")) is None
    assert (case.photos.lacking(case.vault, [case.record]), case.viewer.asked) == ((), [])


def test_a_broken_picture_or_a_full_disk_stops_nothing(case: Case) -> None:
    assert case.keep(case.piece(PNG + b"broken")) is None
    piece = case.piece(PNG + b"vier")
    case.vault.full = True
    assert case.keep(piece) is None


def test_who_stops_is_heard(case: Case) -> None:
    piece = case.piece(PNG + b"vijf")
    with pytest.raises(Stopped):
        case.photos.keep(case.vault, piece.record, lambda: True)
    assert case.vault.photo(piece.record) is None


def test_the_same_bytes_at_another_incident_share_it(case: Case) -> None:
    first = case.piece(PNG + b"zes")
    case.keep(first)
    case.record = case.vault.add_incident(Incident("y"), case.clock.now()).record
    linked = case.piece(PNG + b"zes")
    assert case.vault.photo(linked.record) == case.vault.photo(first.record)
    assert case.photos.lacking(case.vault, [case.record]) == ()
