"""Who searches in vain hears what may have been meant, out of what the vault holds and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.fakes import FakeVault, StoppedClock
from weerbaar_desktop.application.diary import no_one_cancels
from weerbaar_desktop.application.meant import meant
from weerbaar_desktop.application.ports import RowFilter
from weerbaar_desktop.domain.incident import Incident
from weerbaar_desktop.presentation.search_shown import typed_as, words_asked


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


@pytest.mark.parametrize("written", ["06-12345678", "+31 6 1234 5678", "0031612345678", "06 12 34 56 78"])
@pytest.mark.parametrize("typed", ["0612345678", "+31612345678", "06 1234-5678", '"+31 (0)6 12345678"'])
def test_a_number_that_is_written_otherwise_is_offered_as_it_is_written(
    vault: FakeVault, typed: str, written: str
) -> None:
    vault.add_incident(Incident(f"Belde met {written}, laat."), StoppedClock().now())
    asked = words_asked(typed)
    assert not vault.search(asked)
    offered = meant(vault, asked, no_one_cancels)
    assert offered == (written,)
    assert words_asked(typed_as(offered)) == offered
    assert meant(vault, asked, no_one_cancels, RowFilter(kind="threat")) == ()
    assert meant(vault, asked, lambda: True) == ()


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("AB-123-C", "ab123c"), ("AB123C", "AB-123-C"), ("AB 123 C", "ab-123-c"), ("12-AB-CD", "12abcd"),
        ("NL91 ABNA 0417 1643 00", "nl91abna0417164300"),
        ("NL91ABNA0417164300", '"NL91 ABNA 0417 1643 00"'),
    ],
)  # fmt: skip
def test_a_plate_or_an_account_that_is_written_otherwise_is_offered_too(
    vault: FakeVault, written: str, typed: str
) -> None:
    vault.add_incident(Incident(f"Er stond {written} op."), StoppedClock().now())
    asked = words_asked(typed)
    assert not vault.search(asked)
    assert meant(vault, asked, no_one_cancels) == (written,)
    assert meant(vault, asked, lambda: True) == ()


@pytest.mark.parametrize("typed", ["0612345679", "06-1234567", "belde met 0612345678", "05-03-2026 21"])
def test_another_number_and_more_than_a_number_are_offered_none(vault: FakeVault, typed: str) -> None:
    vault.add_incident(Incident("Appte met 06-12345678."), StoppedClock().now())
    assert meant(vault, words_asked(typed), no_one_cancels) == ()


@pytest.mark.parametrize(
    ("written", "typed", "offered"),
    [
        ("Een auto, 12-ABC-3.", "12abc3", ("12-ABC-3",)),
        ("Een auto, 12abc3.", "12-ABC-3", ("12ABC3",)),
        ("Woont op 1234 ab.", "1234AB", ("1234 AB",)),
        ("Een grijze auto, AB-12-34.", "grijze ab1234", ("grijze", "AB-12-34")),
    ],
)
def test_a_plate_or_postcode_is_offered_as_it_is_written(
    vault: FakeVault, written: str, typed: str, offered: tuple[str, ...]
) -> None:
    vault.add_incident(Incident(written), StoppedClock().now())
    asked = words_asked(typed)
    assert not vault.search(asked)
    assert meant(vault, asked, no_one_cancels) == offered
    assert words_asked(typed_as(offered)) == offered
    assert meant(vault, asked, no_one_cancels, RowFilter(kind="threat")) == ()
    assert meant(vault, asked, lambda: True) == ()
