"""The exercise goes as somebody wants: it begins when asked, stands still with them, and can always stop."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.content.calm import load_calm
from weerbaar_desktop.presentation.calm_shown import BEGIN, GO_ON, PAUSE, Exercise, calm_shown

PACE = load_calm(Path(__file__).parents[2] / "resources" / "content" / "nl")[0]


def test_nothing_moves_until_somebody_begins() -> None:
    ready = Exercise(PACE)
    shown = [calm_shown(ready, now, still=False) for now in (0.0, 5.0, 500.0)]
    assert len(set(shown)) == 1
    assert (shown[0].main, shown[0].below) == (BEGIN, PACE.hint)


def test_the_words_follow_the_breath_and_say_how_long() -> None:
    running = Exercise(PACE).begin(100.0)
    said = [calm_shown(running, 100.0 + passed, still=False) for passed in (1.0, 5.0, 11.0)]
    assert [(one.words, one.below) for one in said] == [
        ("Adem rustig in", "Tel rustig tot 4."),
        ("Adem rustig uit", "Tel rustig tot 6."),
        ("Adem rustig in", "Tel rustig tot 4."),
    ]
    assert said[0].main == PAUSE


def test_a_pause_keeps_the_place_however_long_it_takes() -> None:
    paused = Exercise(PACE).begin(0.0).pause(5.0)
    assert calm_shown(paused, 5.0, still=False) == calm_shown(paused, 900.0, still=False)
    assert calm_shown(paused, 900.0, still=False).main == GO_ON
    again = paused.go_on(900.0)
    assert calm_shown(again, 900.0, still=False).words == "Adem rustig uit"
    assert calm_shown(again, 905.5, still=False).words == "Adem rustig in"


def test_it_is_over_by_itself_and_stopped_at_once() -> None:
    running = Exercise(PACE).begin(0.0)
    assert calm_shown(running, PACE.seconds + 1, still=False).words == "Klaar"
    assert calm_shown(running.stop(), 3.0, still=False).words == "U bent gestopt"


def test_without_motion_only_the_words_go_on() -> None:
    running = Exercise(PACE).begin(0.0)
    shown = [calm_shown(running, step / 4, still=True) for step in range(40)]
    assert len({one.fullness for one in shown}) == 1
    assert {one.words for one in shown} == {"Adem rustig in", "Adem rustig uit"}


@given(st.lists(st.tuples(st.sampled_from(["main", "stop", "wait"]), st.floats(0, 30))))
def test_whatever_is_pressed_it_can_be_stopped_and_begun_again(presses: Sequence[tuple[str, float]]) -> None:
    exercise, now = Exercise(PACE), 0.0
    for what, passed in presses:
        now += passed
        exercise = exercise.at(now)
        exercise = exercise.main(now) if what == "main" else exercise.stop() if what == "stop" else exercise
        assert 0 <= calm_shown(exercise, now, still=False).fullness <= 1
    assert exercise.stop().state in ("ready", "stopped", "over")
    assert exercise.stop().main(now).state == "running"
