"""Whatever somebody says in an exercise, it comes to an end; a file in which it would not is refused by name."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.content.checking import check_folder
from weerbaar_desktop.content.reading import ContentError
from weerbaar_desktop.content.scenarios import load_scenarios
from weerbaar_desktop.domain.rehearsal import Rehearsal, Reply, Scenario, Step, ends_from, faults

SHIPPED = Path(__file__).parents[2] / "resources" / "content" / "nl"
SCENARIOS = load_scenarios(SHIPPED)
TRAINED = "Ik zie dit als een bedreiging en dat vind ik niet prettig."
HEAD = """
[[scenarios]]
id = "a"
title = "A"
place = "Balie"
family = false
intro = "I."
aloud = "Z."
leave = ["Weg."]
source = "eigen raad"
reviewed_on = 2026-11-27
"""


def step(name: str, *to: str) -> str:
    """A step that leads to these, or an end."""
    replies = "".join(f'[[scenarios.steps.replies]]\nwords = "W"\ntends = "T"\nto = "{one}"\n' for one in to)
    ending = "" if to else 'ending = "E"\n'
    return f'\n[[scenarios.steps]]\nid = "{name}"\n{ending}text = "T"\n{replies}'


GOOD = HEAD + step("begin", "goed", "fout") + step("goed") + step("fout")


def test_what_ships_covers_the_places_and_the_family() -> None:
    assert len(SCENARIOS) >= 8
    assert sum(one.family for one in SCENARIOS) >= 2
    assert {"Balie", "Telefoon", "Voordeur", "Sociale media", "Fractievergadering"} <= {one.place for one in SCENARIOS}
    assert any("Vandaag komt ze veilig thuis, maar" in step.said for one in SCENARIOS for step in one.steps)
    assert all(one.aloud.startswith(TRAINED) for one in SCENARIOS)


@pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda one: one.id)
def test_from_every_step_of_what_ships_an_end_can_be_reached(scenario: Scenario) -> None:
    assert list(faults(scenario)) == []
    assert all(ends_from(scenario, one.id) for one in scenario.steps)
    assert all(reply.tends for one in scenario.steps for reply in one.replies)


@given(st.sampled_from(SCENARIOS), st.lists(st.integers(0, 3), max_size=30))
def test_whoever_chooses_whatever_comes_to_an_end_or_can_go_on(scenario: Scenario, choices: list[int]) -> None:
    at = Rehearsal(scenario)
    for choice in choices:
        if not at.step.replies:
            break
        before = at
        at = at.choose(choice % len(at.step.replies))
        assert at.back() == before
        assert at.last is not None
    assert at.step.ending or ends_from(scenario, at.step.id)
    assert at.anew().step is scenario.steps[0]


@st.composite
def graphs(draw: st.DrawFn) -> Scenario:
    """Steps that lead anywhere."""
    names = [f"s{number}" for number in range(draw(st.integers(1, 6)))]
    steps = []
    for name in names:
        to = draw(st.lists(st.sampled_from([*names, "weg"]), max_size=3))
        ending = "" if to else "E"
        steps.append(Step(name, "T", ending=ending, replies=tuple(Reply("W", "T", one) for one in to)))
    return Scenario("a", "A", "Balie", False, "I", "Z", ("Weg",), tuple(steps), "eigen raad", date(2026, 11, 27))


@given(graphs())
def test_what_is_not_refused_always_comes_to_an_end(scenario: Scenario) -> None:
    wrong = dict(faults(scenario))
    if not wrong:
        for one in scenario.steps:
            assert one.ending or ends_from(scenario, one.id)
        assert len(ends_from(scenario, scenario.steps[0].id)) >= 2
    for one in scenario.steps:
        if not ends_from(scenario, one.id):
            assert wrong


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (HEAD + step("begin", "goed", "rond") + step("rond", "rond", "rond") + step("goed"), "rond: hiervandaan"),
        (HEAD + step("begin", "goed", "nergens") + step("goed"), "begin: een antwoord leidt naar ‘nergens’"),
        (GOOD + step("eiland"), "eiland: hier komt niemand"),
        (HEAD + step("begin", "goed", "goed") + step("goed"), "a: een scenario heeft minstens twee eindes"),
        (HEAD + step("begin", "goed") + step("goed"), "begin: een stap heeft minstens twee antwoorden"),
        (GOOD + step("goed"), "goed: deze id komt twee keer voor"),
        (GOOD.replace('ending = "E"', 'ending = ""', 1), "goed: een stap heeft minstens twee antwoorden"),
        (GOOD.replace('tends = "T"', 'tends = " "', 1), "begin: elk antwoord heeft woorden"),
        (GOOD.replace('leave = ["Weg."]', "leave = []"), "a: een scenario heeft stappen"),
        (GOOD.replace('text = "T"', 'tekst = "T"', 1), "tekst"),
        ("scenarios = []", "er staat niets"),
    ],
)
def test_what_never_ends_or_leads_nowhere_is_refused_by_name(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "scenarios.toml").write_text(text, encoding="utf-8")
    with pytest.raises(ContentError, match=said):
        load_scenarios(tmp_path)


def test_the_expert_is_told_the_line_of_the_step(tmp_path: Path) -> None:
    for file in SHIPPED.rglob("*"):
        if file.is_file():
            copy = tmp_path / file.relative_to(SHIPPED)
            copy.parent.mkdir(exist_ok=True)
            copy.write_bytes(file.read_bytes())
    text = (tmp_path / "scenarios.toml").read_text(encoding="utf-8")
    spoiled = text.replace('to = "balie-rustiger"', 'to = "balie-nergens"', 1)
    (tmp_path / "scenarios.toml").write_text(spoiled, encoding="utf-8")
    line = text[: text.index('id = "balie-begin"')].count("\n") + 1
    told = [found.told() for found in check_folder(tmp_path, date(2026, 11, 28)) if not found.advice]
    assert told == [
        f"scenarios.toml, regel {line}: balie-begin: een antwoord leidt naar ‘balie-nergens’, en die stap is er niet."
    ]
