"""Who searches in vain hears what may have been meant, out of what the vault holds and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.fakes import FakeVault, StoppedClock
from weerbaar_desktop.application.diary import no_one_cancels
from weerbaar_desktop.application.meant import meant
from weerbaar_desktop.application.ports import RowFilter
from weerbaar_desktop.domain.incident import Incident


@pytest.fixture
def vault() -> FakeVault:
    """A vault with a few words, and others in its bin."""
    vault, now = FakeVault(), StoppedClock().now()
    vault.add_incident(Incident("Een brief in de bus", kinds=("threat",)), now)
    vault.add_incident(Incident("Geroep op het plein, om 8 uur"), now)
    away = vault.add_incident(Incident("Een fietser"), now)
    vault.amend_incident(away.record, replace(away.incident, trashed_on=now), "dubbel", now)
    return vault


@pytest.mark.parametrize(
    ("asked", "words"),
    [(("BREIF",), ("brief",)), (("een breif", "bsu"), ("een brief", "bus")), (("pleni", "om"), ("plein", "om")),
     (("breif,",), ()), (("breif", "plein"), ()), (("brief", "plein"), ()), (("fietsre",), ()), (("kluis",), ()),
     (("breif",) * 9, ())],
    ids=["one", "phrase", "short", "sign", "apart", "both stand there", "bin", "nothing near", "pasted"],
)  # fmt: skip
def test_what_was_meant_is_found(vault: FakeVault, asked: tuple[str, ...], words: tuple[str, ...]) -> None:
    assert meant(vault, asked, no_one_cancels) == words


def test_what_was_meant_fits_what_the_list_is_narrowed_to(vault: FakeVault) -> None:
    assert meant(vault, ("breif",), no_one_cancels, RowFilter(kind="threat")) == ("brief",)
    assert meant(vault, ("pleni",), no_one_cancels, RowFilter(kind="threat")) == ()


def test_looking_stops_where_something_else_is_typed(vault: FakeVault) -> None:
    assert meant(vault, ("breif",), lambda: True) == ()
