"""The self-test of integrity and influence in words: its questions, and what comes out of it; nothing is counted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, get_args

from weerbaar_desktop.content.influence import InfluenceAnswer, InfluenceQuestion
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.presentation.shown import ChoiceShown

TITLE: Final = tr("Zelftest integriteit en invloed")
OUTCOME_TITLE: Final = tr("Waar u over kunt praten")
OUTCOME_PAGE: Final = tr("Zelftest, uitkomst")
LEAD: Final = tr("Vragen aan uzelf. Er is geen cijfer, en er is geen goed of fout.")
NOT_KEPT: Final = tr("Het programma bewaart uw antwoorden nergens. Zodra u stopt of vergrendelt, zijn ze weg.")
NOTHING: Final = tr("Bij wat u invulde, kwam niets uit dat om een gesprek vraagt.")
NOT_FILLED: Final = tr("U vulde nog niets in.")
NOT_FILLED_REST: Final = tr("Ga terug naar de vragen. U hoeft ze niet allemaal te beantwoorden.")
NOTHING_REST: Final = tr("Dat kan volgende maand anders zijn. Doe de test dan opnieuw, of praat er samen over.")
SKIPPED: Final = tr("Wat u niet invulde, telt niet mee.")
_ANSWERS: Final[Mapping[InfluenceAnswer, str]] = {"yes": tr("Ja"), "no": tr("Nee"), "unknown": tr("Weet ik niet")}


@dataclass(frozen=True, slots=True)
class PointShown:
    """One question after which talking helps: what was asked, what to think about, with whom, and where it is from."""

    question: str
    think: str
    whom: str
    source: str


def answer_choices() -> tuple[ChoiceShown, ...]:
    """Each answer with its words."""
    return tuple(ChoiceShown(answer, _ANSWERS[answer]) for answer in get_args(InfluenceAnswer))


def points(questions: Sequence[InfluenceQuestion], given: Mapping[str, str]) -> tuple[PointShown, ...]:
    """What to talk about after these answers, by the id of a question."""
    return tuple(
        PointShown(
            one.question, one.think, tr("Praat met {whom}.", whom=one.whom), tr("Bron: {source}.", source=one.source)
        )
        for one in questions
        if given.get(one.id) in one.talks_on
    )
