"""One weighing, and those of an incident, in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.application.weighings import OUTCOME_WORDS
from weerbaar_desktop.domain.dutch import from_record, sentence, visible
from weerbaar_desktop.domain.weighing import Outcome, Said, StoredWeighing
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.presentation.incident_shown import FactShown
from weerbaar_desktop.presentation.shown import LinkShown
from weerbaar_desktop.presentation.spoken import day, recorded_words

TITLE: Final = tr("Signaal wegen, uitkomst")
CARD_TITLE: Final = tr("Wegen")
CARD_NONE: Final = tr("Twijfelt u wat u hiermee moet? Zet rustig op een rij wat u weet.")
NEXT: Final = {
    "note": tr("Het is bewaard bij dit incident. U hoeft nu niets te doen."),
    "talk": tr("Kies met wie u dit bespreekt. Een gespreksnotitie kan daarbij helpen."),
    "police": tr("Bel de politie, of bereid uw melding hier voor."),
    "emergency": tr("Bel eerst. Opschrijven kan later."),
}
PREPARE: Final = {"talk": tr("Bereid het gesprek voor"), "police": tr("Bereid de melding voor")}
"""What the button says that begins it, where there is something to prepare."""


@dataclass(frozen=True, slots=True)
class WeighingShown:
    """The page of one weighing."""

    incident: str
    outcome: Outcome
    title: str
    subtitle: str
    next: str
    why: str
    facts: tuple[FactShown, ...]


def weighing_links(weighings: Iterable[StoredWeighing]) -> tuple[LinkShown, ...]:
    """A line for each on the page of the incident."""
    return tuple(
        LinkShown(
            one.record,
            said(OUTCOME_WORDS[one.weighing.outcome]),
            tr("Gewogen op {day}.", day=day(from_record(one.recorded_at))),
        )
        for one in weighings
    )


def weighing_shown(stored: StoredWeighing) -> WeighingShown:
    """All that was recognised and decided; what was left is not there."""
    one = stored.weighing
    facts = (
        (tr("Gevaar"), _listed(one.dangers)),
        (tr("Wat u herkende"), _listed(one.signs)),
        (tr("Waar het over ging"), _listed(filter(None, (one.behaviour,)))),
        (tr("Emotie of middel"), _listed(filter(None, (one.aim,)))),
        (tr("Wat er anders is"), _listed(one.changes)),
        (tr("In uw woorden"), visible(one.changed or "")),
    )
    return WeighingShown(
        one.incident,
        one.outcome,
        tr("U koos: {outcome}", outcome=said(OUTCOME_WORDS[one.outcome]).lower()),
        tr("Gewogen op {recorded}", recorded=recorded_words(stored.recorded_at)),
        NEXT[one.outcome],
        visible(one.why),
        tuple(FactShown(label, value) for label, value in facts if value),
    )


def _listed(found: Iterable[Said]) -> str:
    words: Sequence[str] = [visible(one.words) for one in found]
    return f"{sentence('; '.join(words))}." if words else ""
