"""Looking at a piece of evidence: the original goes in, and what it says comes out."""

from __future__ import annotations

from io import BytesIO

import pytest

from tests.fake_viewer import FakeViewer
from tests.fakes import FakeVault, StoppedClock
from weerbaar_desktop.application.diary import InMemory
from weerbaar_desktop.application.looking import Looking
from weerbaar_desktop.domain.errors import Stopped
from weerbaar_desktop.domain.evidence import Origin
from weerbaar_desktop.domain.incident import Evidence, Incident
from weerbaar_desktop.domain.received import Part, Received

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def vault() -> FakeVault:
    """Empty."""
    return FakeVault()


@pytest.fixture
def piece(vault: FakeVault) -> Evidence:
    """One screenshot."""
    now = StoppedClock().now()
    return vault.attach(vault.add_incident(Incident("Een mail."), now).record, "scherm.png", BytesIO(PNG), now)


def test_a_piece_is_read_drawn_and_taken_apart_on_a_connection_of_its_own(vault: FakeVault, piece: Evidence) -> None:
    viewer = FakeViewer({"png": Received("picture", pages=1)}, {2: b"erin"})
    looking = Looking(vault, viewer, StoppedClock())
    assert looking.read(piece.record) == viewer.answers["png"]
    assert looking.page(piece.record, 1, (10, 20)).width == 10
    assert looking.part(piece.record, Part(2, "a.txt", "txt", 4)) == InMemory("a.txt", b"erin")
    assert viewer.asked == ["read png", "page 1", "part 2"]
    assert not vault.closed


def test_a_file_without_a_name_gets_its_number(vault: FakeVault, piece: Evidence) -> None:
    looking = Looking(vault, FakeViewer(parts={3: b"x"}), StoppedClock())
    assert looking.part(piece.record, Part(3, "", "jpg", 1)).name == "3.jpg"


def test_what_is_cancelled_is_stopped(vault: FakeVault, piece: Evidence) -> None:
    looking = Looking(vault, FakeViewer({"png": Received("picture")}), StoppedClock())
    with pytest.raises(Stopped):
        looking.read(piece.record, lambda: True)


def test_a_part_that_cannot_be_noted_is_not_kept_either(vault: FakeVault, piece: Evidence) -> None:
    looking, part = Looking(vault, FakeViewer(), StoppedClock()), Part(1, "a.txt", "txt", 1)
    made = looking.keep(piece.record, part, InMemory("a.txt", b"x"))
    assert made.origin == Origin("part", piece.record, 1)
    assert [act.made for act in vault.custody(piece.record)] == [made.record]
