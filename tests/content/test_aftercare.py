"""The steps after an incident and whom one calls: a file that is wrong is refused, and numbers come from one file."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.content.aftercare import load_aftercare
from weerbaar_desktop.content.contacts import load_contacts
from weerbaar_desktop.content.reading import ContentError
from weerbaar_desktop.domain.aftercare import WHOM

SHIPPED = Path(__file__).parents[2] / "resources" / "content" / "nl"
CONTACTS = load_contacts(SHIPPED)
AFTER = load_aftercare(SHIPPED, CONTACTS)


def test_the_five_steps_are_counted_from_the_day_it_happened() -> None:
    plan = AFTER.plan(date(2026, 11, 30), ["children", "person"])
    assert [step.day for step in plan.steps] == [
        date(2026, 11, 30), date(2026, 12, 3), date(2026, 12, 7), date(2026, 12, 28), date(2027, 2, 28),
    ]  # fmt: skip
    assert plan.whom == ("person", "children")
    assert all([part.whom for part in step.parts] == ["person", "children"] for step in plan.steps)


@given(st.dates(date(1950, 1, 1), date(2200, 1, 1)), st.sets(st.sampled_from(WHOM), min_size=1))
def test_no_step_comes_before_the_one_above_it(from_: date, whom: set[str]) -> None:
    plan = AFTER.plan(from_, whom)  # type: ignore[arg-type]  # of the literal
    days = [step.day for step in plan.steps]
    assert days[0] == from_
    assert days == sorted({*days})


def test_who_thinks_of_suicide_is_led_to_113_first_and_no_place_of_a_number_is_left_open() -> None:
    assert AFTER.calls[0].id == "zelfmoord"
    assert "113 of 0800-0113" in AFTER.calls[0].words
    assert any("0900-0101" in call.words for call in AFTER.calls)
    assert not any("{" in call.words for call in AFTER.calls)
    source = (SHIPPED / "care_calls.toml").read_text(encoding="utf-8")
    assert not any(one.number in source for one in CONTACTS if len(one.number) > 4)


HARMS = {
    "a step too few": ("aftercare.toml", 'id = "een-week"', 'id = "drie-dagen"', "precies 5"),
    "a day before": ("aftercare.toml", "days = 7", "days = 2", "later dan de vorige"),
    "no question": ("aftercare.toml", '["Hoe slaapt uw partner?"]', "[]", "tekst en vragen"),
    "no question mark": ("aftercare.toml", "Hoe slaapt u?", "Zeg hoe u slaapt.", "vraagteken"),
    "a name for it": ("aftercare.toml", "Hoe slaapt u?", "Heeft u een trauma?", "zegt niet wat iemand heeft"),
    "an unknown number": ("care_calls.toml", "{slachtofferhulp}", "{hulp}", "staat niet in contacts.toml"),
    "no 113": ("care_calls.toml", 'id = "zelfmoord"', 'id = "later"', "zelfmoord staat voorop"),
}  # fmt: skip


@pytest.mark.parametrize("name", HARMS)
def test_a_file_that_is_wrong_is_refused_with_its_reason(tmp_path: Path, name: str) -> None:
    file, old, new, says = HARMS[name]
    for one in ("aftercare.toml", "care_calls.toml"):
        shutil.copy(SHIPPED / one, tmp_path)
    text = (tmp_path / file).read_text(encoding="utf-8")
    assert old in text
    (tmp_path / file).write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ContentError, match=says):
        load_aftercare(tmp_path, CONTACTS)
