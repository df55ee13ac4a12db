"""The page of the vault in words."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from weerbaar_desktop.application.copies import CopyState, KnownCopy
from weerbaar_desktop.application.ports import CopyMade, Finding, Repaired
from weerbaar_desktop.domain.journal import Head
from weerbaar_desktop.domain.retention import DAYS, MONTHS, WEEKS
from weerbaar_desktop.presentation.vault_care import (
    BY_ITSELF,
    ENCRYPTED,
    NEVER,
    NO_PLACE,
    SAME_DISK,
    check_told,
    copies_shown,
    copies_that_stay,
    copy_told,
    goes_words,
    reminder_words,
    repair_told,
    restored_told,
)

STICK = Path("/media/stick/Mijn dossier.reserve")
MISSING = Finding("bewijsstuk ‘a\u202eb.png’", "Het bestand ontbreekt.")
MADE = CopyMade(STICK, "2026-11-22T20:42:00Z", Head(3, bytes(32)), ())
STATE = CopyState(STICK, (KnownCopy(Path("/oud.weerbaar"), "2026-01-01T12:00:00Z"), KnownCopy(STICK, MADE.made_at)))


def test_without_a_copy_the_card_says_what_that_means() -> None:
    shown = copies_shown(CopyState(None, ()), None, same_disk=False)
    assert (shown.last, shown.place, shown.about_place, shown.reminder, shown.chosen) == (
        NEVER,
        NO_PLACE,
        "",
        "",
        False,
    )


def test_with_copies_the_newest_one_counts() -> None:
    shown = copies_shown(STATE, timedelta(days=12), same_disk=True)
    assert shown.last == "Laatste reservekopie: 22 november 2026, 21:42. Die is gemaakt en nagekeken."
    assert (shown.place, shown.about_place) == ("Plek: /media/stick/Mijn dossier.reserve", SAME_DISK)
    assert shown.reminder == "Uw laatste reservekopie is van 12 dagen geleden."


def test_the_reminder_is_one_calm_line_or_nothing() -> None:
    assert reminder_words(STATE, None) == ""
    assert reminder_words(CopyState(None, ()), timedelta(days=8)) == "U heeft nog geen reservekopie van uw kluis."
    assert "!" not in reminder_words(STATE, timedelta(days=400))
    assert "klok" in reminder_words(STATE, -timedelta(seconds=1))


def test_how_long_erased_words_stay_in_copies_is_not_promised_shorter_than_it_is() -> None:
    assert "uiterlijk" not in ENCRYPTED
    assert f"{DAYS} dagen, {WEEKS} weken en {MONTHS} maanden" in ENCRYPTED
    assert f"{DAYS} dagen, {WEEKS} weken en {MONTHS} maanden" in BY_ITSELF
    assert "Een compleet bestand blijft staan tot u het zelf wist." in ENCRYPTED


def test_a_copy_of_a_harmed_vault_is_told_with_what_is_wrong() -> None:
    assert copy_told(MADE, file=False).well
    told = copy_told(CopyMade(STICK, MADE.made_at, MADE.head, (MISSING,)), file=True)
    assert not told.well
    assert told.title == "Het complete bestand is gemaakt, maar in uw kluis zelf klopt iets niet"
    assert told.lines[0] == f"U vindt het hier: {STICK}"
    assert told.lines[-1] == "Bewijsstuk ‘a⟨U+202E⟩b.png’: Het bestand ontbreekt."


def test_a_check_counts_and_names_what_it_found() -> None:
    assert check_told((), 1).lines == ("Het dagboek heeft 1 regel, en elke is gelezen.",)
    assert check_told((MISSING,), 4).title == "1 ding in uw kluis klopt niet"
    assert check_told((MISSING, MISSING), 4).title == "2 dingen in uw kluis kloppen niet"


def test_a_repair_is_honest_about_what_is_left() -> None:
    assert repair_told(Repaired((), ())).lines == ("Er was niets te herstellen.",)
    told = repair_told(Repaired(("Gedaan.",), (MISSING,)))
    assert (told.well, told.lines[0]) == (False, "Gedaan.")
    assert "Er is niets gewist." in told.lines[-1]


def test_what_came_back_says_under_which_name() -> None:
    assert "‘Oud.kluis’" in restored_told(Path("/x/Oud.kluis"), ()).lines[0]
    assert not restored_told(Path("/x/Oud.kluis"), (MISSING,)).well


def test_before_destroying_all_is_named() -> None:
    assert goes_words(1, 0).startswith("1 aantekening, met al het bewijs")
    assert goes_words(3, 2).startswith("3 aantekeningen en 2 aantekeningen in de prullenbak, met")
    assert copies_that_stay(STATE)[0] == "/media/stick/Mijn dossier.reserve, van 22 november 2026, 21:42"
    assert copies_that_stay(CopyState(None, ())) == ()
