"""Who was at the vault, in words."""

from __future__ import annotations

from weerbaar_desktop.application.ports import Visit
from weerbaar_desktop.presentation.access_shown import failed_words, visits_shown
from weerbaar_desktop.presentation.locking import MINUTES, idle_words, minute_choices, nearest_choice

NOW = Visit("2026-11-26T16:08:00Z", "opened")
BEFORE = Visit("2026-11-20T08:00:00Z", "opened")
TRIES = Visit("2026-11-25T21:30:00Z", "failed", 2)


def test_lines_say_what_happened_and_when_on_a_dutch_clock() -> None:
    lines = visits_shown((NOW, TRIES, Visit("2026-11-21T09:00:00Z", "exported"), BEFORE))
    assert [(line.what, line.when) for line in lines] == [
        ("Geopend, nu", "26 november 2026, 17:08"),
        ("2 keer een verkeerde wachtzin of code (tijd van de laatste keer)", "25 november 2026, 22:30"),
        ("Map, document of pakket gemaakt", "21 november 2026, 10:00"),
        ("Geopend", "20 november 2026, 09:00"),
    ]


def test_only_tries_since_the_last_opening_are_said() -> None:
    assert failed_words((NOW, TRIES, BEFORE)) == (
        "Sinds de vorige keer is er 2 keer een verkeerde wachtzin of code ingevoerd, de laatste keer op woensdag "
        "25 november 2026. Was u dat zelf, dan hoeft u niets te doen."
    )
    assert failed_words((NOW, BEFORE, TRIES)) == ""
    assert failed_words((NOW,)) == ""
    assert failed_words(()) == ""


def test_tries_are_said_also_after_the_code_opened_the_vault_with_another_passphrase() -> None:
    with_code = Visit(NOW.at, "opened_with_code")
    assert "2 keer" in failed_words((Visit(NOW.at, "changed"), with_code, TRIES, BEFORE))
    assert failed_words((Visit(NOW.at, "changed"), with_code, BEFORE, TRIES)) == ""


def test_one_try_is_one_day() -> None:
    assert "1 keer een verkeerde wachtzin of code ingevoerd, op woensdag" in failed_words(
        (NOW, Visit(TRIES.at, "failed"))
    )


def test_the_warning_counts_in_dutch() -> None:
    assert idle_words(20)[0] == "Over 20 seconden gaat uw kluis dicht."
    assert idle_words(1)[0] == "Over 1 seconde gaat uw kluis dicht."
    assert "stopt dan" in idle_words(20, making=True)[1]
    assert "stopt dan" not in idle_words(20)[1]


def test_from_one_minute_to_half_an_hour_can_be_chosen() -> None:
    assert [choice.words for choice in minute_choices()][:3] == ["1 minuut", "2 minuten", "5 minuten"]
    assert (MINUTES[0], MINUTES[-1]) == (1, 30)
    assert [nearest_choice(seconds) for seconds in (6, 300, 1799)] == ["60", "300", "1800"]
