"""The questions of the self-scan: ours, whole, and replaceable without a line of code."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from weerbaar_desktop.content.reading import ContentError
from weerbaar_desktop.content.self_scan import CATEGORIES, NUMBER, load_self_scan
from weerbaar_desktop.domain.scan import TO_DO, Answer

SHIPPED = Path(__file__).parents[2] / "resources" / "content" / "nl"
NEW = """
[[questions]]
id = "nieuw"
category = "onderweg"
question = "Is dit een nieuwe vraag?"
why = "Omdat er iets veranderd is."
todo = "Doe iets nieuws."
todo_why = "Dat helpt."
find_out = "kijk het na."
who = "u"
cost = "gratis"
near = "vandaag"
source = "eigen raad"
reviewed_on = 2026-11-27
"""


def replaced(folder: Path, gone: str = "gevolgd") -> Path:
    """The content with one question retired and a new one in its place, in `folder`."""
    place = Path(shutil.copytree(SHIPPED, folder / "nl"))
    path = place / "self_scan.toml"
    text = path.read_text(encoding="utf-8").replace(f'id = "{gone}"\n', f'id = "{gone}"\nretired = true\n')
    path.write_text(text + NEW, encoding="utf-8")
    return place


def test_eighteen_questions_are_asked_in_the_four_categories() -> None:
    asked = load_self_scan(SHIPPED)
    assert len(asked) == NUMBER == 18
    assert tuple(dict.fromkeys(one.category for one in asked)) == CATEGORIES


def test_a_question_can_be_replaced_by_another(tmp_path: Path) -> None:
    asked = load_self_scan(replaced(tmp_path))
    assert len(asked) == NUMBER
    assert "gevolgd" not in {one.id for one in asked}
    assert asked[-1].id == "nieuw"


def test_a_question_that_is_only_taken_away_is_missed(tmp_path: Path) -> None:
    place = replaced(tmp_path)
    path = place / "self_scan.toml"
    path.write_text(path.read_text(encoding="utf-8").replace(NEW, ""), encoding="utf-8")
    with pytest.raises(ContentError, match="er worden 17 vragen gesteld, het moeten er 18 zijn"):
        load_self_scan(place)


@pytest.mark.parametrize("answer", ["yes", "partly", "no", "unknown", "not_applicable", None])
def test_only_a_no_a_partly_and_an_unknown_lead_to_something_to_do(answer: Answer | None) -> None:
    for one in load_self_scan(SHIPPED):
        answered = one.answered(answer, "een aantekening")
        assert (answered.action is not None) == (answer in TO_DO)
        assert (answered.question, answered.note) == (one.question, "een aantekening")


def test_what_one_does_not_know_is_to_be_found_out_for_nothing() -> None:
    for one in load_self_scan(SHIPPED):
        action = one.answered("unknown").action
        assert action is not None
        assert action.what.startswith("Uitzoeken: ")
        assert action.cost == "gratis"


def test_nothing_is_promised_judged_or_called_official() -> None:
    text = (SHIPPED / "self_scan.toml").read_text(encoding="utf-8")
    words = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
    for word in ("officie", "voldoet", "score", "slachtoffer", "!", " punten", "onveilig", " je ", "jouw"):
        assert word not in words.casefold()
    for sentence in re.findall(r'= "([^"]+)"', words):
        assert all(len(part.split()) <= 30 for part in re.split(r"[.?]", sentence))
