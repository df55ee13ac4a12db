"""What the first page asks of the vault: the newest entry, what is open, and only the term that ends soon."""

from __future__ import annotations

from datetime import timedelta

from tests.application.conftest import StoppedClock
from weerbaar_desktop.application.diary import Diary
from weerbaar_desktop.application.first_page import FirstSeen, days_to_look_again, first_seen, with_klacht
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.incident import Incident, Occurred
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.measure import Measure
from weerbaar_desktop.domain.scan import Answered, Looked, Scan, StoredScan


def test_an_empty_vault_has_nothing_to_show(diary: Diary) -> None:
    assert first_seen(diary.vault) == FirstSeen(None, (), (), (), (), None)


def test_the_entry_that_was_written_last_and_the_open_measures_are_seen(diary: Diary, clock: StoppedClock) -> None:
    for days in (1, 3, 2):
        diary.add(Incident(f"{days}", occurred=Occurred(clock.now() - timedelta(days=days))))
    for status in ("done", "open", "left"):
        diary.vault.add_measure(Measure(status, status=status), clock.now())
    seen = first_seen(diary.vault)
    assert seen.last is not None
    assert seen.last.first_words == "2"
    assert [one.measure.what for one in seen.open_measures] == ["open"]
    assert seen.klacht is None


def test_a_term_is_looked_for_apart_and_only_told_near_its_end(
    library: Library, diary: Diary, clock: StoppedClock
) -> None:
    diary.add(Incident("Aan de balie.", occurred=Occurred(clock.now()), kinds=("verbal",)))
    seen = first_seen(diary.vault)
    assert with_klacht(diary.vault, seen, library.offences, clock.now()).klacht is None
    near = with_klacht(diary.vault, seen, library.offences, clock.now() + timedelta(days=80)).klacht
    assert near is not None
    assert with_klacht(diary.vault, seen, library.offences, clock.now() + timedelta(days=80)) == FirstSeen(
        seen.last, (), (), (), (), None, near
    )


def test_days_to_look_at_a_house_again_come_once_and_in_their_order(clock: StoppedClock) -> None:
    today = clock.now().date()
    found = [
        Answered(f"{number}", "voordeur", "Slot?", "", looked=Looked("gewoonte", check_on=on))
        for number, on in enumerate([today + timedelta(days=9), today, today, None])
    ]
    scan = Scan("home", (*found[:2], Answered("x", "tuin", "Licht?", "")), tuple(found[2:]))
    stored = StoredScan(RecordId("1" * 32), scan, "2026-11-22T20:40:00Z")
    assert days_to_look_again(stored) == (today, today + timedelta(days=9))
