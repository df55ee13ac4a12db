"""The invented diary covers every kind of incident, and names nobody and nothing that exists."""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import get_args

import pytest

from weerbaar_desktop.content.practice import Practice, load_practice
from weerbaar_desktop.content.reading import ContentError
from weerbaar_desktop.domain.incident import AimedAt, Channel, IncidentKind, Judgement

SHIPPED = Path(__file__).parents[2] / "resources" / "content" / "nl"
TEXT = (SHIPPED / "practice.toml").read_text(encoding="utf-8")
WORDS = "\n".join(line for line in TEXT.splitlines() if not line.startswith("#"))


@pytest.fixture(scope="module")
def practice() -> Practice:
    return load_practice(SHIPPED)


@pytest.mark.parametrize(
    ("key", "choices"),
    [("kinds", IncidentKind), ("aimed_at", AimedAt), ("channel", Channel), ("judgement", Judgement)],
)
def test_every_choice_is_made_somewhere(practice: Practice, key: str, choices: object) -> None:
    made = [getattr(written.details, key) for written in practice.written]
    found = {value for one in made if one for value in ((one,) if isinstance(one, str) else one)}
    assert set(get_args(choices)) - found <= {"other"}


def test_every_domain_is_one_that_can_exist_nowhere() -> None:
    hosts = [*re.findall(r"https?://([^/\s\"]+)", WORDS), *re.findall(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)", WORDS)]
    assert len(hosts) > 8
    assert all(host.endswith((".invalid", ".example")) for host in hosts)
    assert re.findall(r"\b[\w-]+\.(?:nl|com|org|net|eu|be|de)\b", WORDS) == []


def test_every_telephone_number_and_plate_is_of_a_form_that_is_not_given_out() -> None:
    digits = {re.sub(r"\D", "", found) for found in re.findall(r"(?<![\w/])\+?[\d][\d -]{6,}\d", WORDS)}
    assert digits == {"0600000000"}
    plates = set(re.findall(r"\b[A-Z0-9]{1,3}-[A-Z0-9]{1,3}-[A-Z0-9]{1,3}\b", WORDS))
    assert plates == {"XX-000-X", "XX-111-X"}
    assert re.findall(r"\b\d{4} ?[A-Z]{2}\b", WORDS) == [], "a postcode is a real place"


def test_somebody_with_a_name_is_visibly_made_up(practice: Practice) -> None:
    persons = [person for written in practice.written for person in written.details.persons or ()]
    names = {person.name for person in persons if person.name}
    assert names
    assert all("erzonnen" in name for name in names)
    assert len({person.alias for person in persons if person.alias}) >= 4


def test_the_place_is_the_one_that_does_not_exist() -> None:
    assert "Lindewaard" in WORDS
    assert re.findall(r"\b[A-Z][a-z]+(?:straat|laan|plein|weg|kade|gracht)\b", WORDS) == []
    assert re.findall(r"gemeente (?!Lindewaard)[A-Z]\w+", WORDS) == []


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ("{zaak}", "{zaken}", "onbekend woord"),
        ("days_ago = 724", "days_ago = 620", "stille tijd"),
        ('kinds = ["ordinary_day"]', 'kinds = ["gewoon"]', "kinds"),
        ("days_ago = 724", "days_ago = 731", "days_ago"),
        ("about = [396,", "about = [395,", "395 noemt niet"),
    ],
)
def test_a_mistake_is_named_with_its_place(tmp_path: Path, old: str, new: str, named: str) -> None:
    assert old in WORDS
    head, sentinel, rest = TEXT.partition("[[written]]" if old != "{zaak}" else "[[patterns]]\n")
    (shutil.copytree(SHIPPED, tmp_path / "nl") / "practice.toml").write_text(
        head + sentinel + rest.replace(old, new, 1), encoding="utf-8"
    )
    with pytest.raises(ContentError) as wrong:
        load_practice(tmp_path / "nl")
    assert named in str(wrong.value)
