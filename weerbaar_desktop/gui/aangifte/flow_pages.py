"""The page of each step of a way, made when it is first needed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from weerbaar_desktop.content.aangifte_words import AangifteWords
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.content.ways import ReportingWay
from weerbaar_desktop.gui.aangifte.check_page import CheckPage
from weerbaar_desktop.gui.aangifte.choose_page import ChoosePage
from weerbaar_desktop.gui.aangifte.choose_way_page import ChooseWayPage
from weerbaar_desktop.gui.aangifte.flow_page import FlowPage
from weerbaar_desktop.gui.aangifte.questions_page import QuestionsPage
from weerbaar_desktop.gui.aangifte.whom_page import WhomPage
from weerbaar_desktop.presentation.aangifte_flow import CHECK, CHOOSE, LAW, SHIELD, WAY, steps
from weerbaar_desktop.presentation.papers_shown import papers_shown
from weerbaar_desktop.presentation.reporting_shown import ways_shown

_OF_EVERY_WAY: Final = (CHOOSE, WAY, LAW, SHIELD)
_WHOM: Final = "eerst"
"""The part beside which stands whom to tell first."""


def page_key(step: str, way: ReportingWay) -> str:
    """What a page is kept under: those of the questions and the check are of one way."""
    return step if step in _OF_EVERY_WAY else f"{way.id} {step}"


def pages_to_drop(made: Iterable[str], way: ReportingWay, words: AangifteWords) -> tuple[str, ...]:
    """The keys of pages that are of another way only: many that nobody looks at make every change of the zoom slow.

    Those that every way shares are made once and stay.
    """
    kept = {*_OF_EVERY_WAY, *(page_key(step, way) for step in steps(words, way.id))}
    return tuple(key for key in made if key not in kept)


def make_page(step: str, way: ReportingWay, library: Library) -> FlowPage:
    """A fresh page for this step."""
    words = library.aangifte
    if step == CHOOSE:
        return ChoosePage(library.incident)
    if step == WAY:
        return ChooseWayPage(ways_shown(words.ways))
    if step == CHECK:
        return CheckPage(way.make, papers_shown(way.also), folder=way.paper is None)
    part = next(part for part in words.parts if part.id == step)
    if step == _WHOM:
        return WhomPage(part, words, way.id, library.reporting.whom)
    return QuestionsPage(part, words, way.id)
