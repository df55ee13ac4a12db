"""One incident as its page shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.application.aangifte_report import value_words
from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.dutch import moment_words, occurred_words, recorded_words, sentence, size_words, visible
from weerbaar_desktop.domain.incident import Emptiness, StoredIncident, emptiness

TITLE: Final = "Incident"
_APART: Final = (
    "account",
    "further_account",
    "literal_words",
    "interpretation",
    "occurred",
    "known_on",
    "kinds",
    "channel",
)


@dataclass(frozen=True, slots=True)
class FactShown:
    """A label with its value, or with the kind of empty it is."""

    label: str
    value: str
    empty: Emptiness | None = None


@dataclass(frozen=True, slots=True)
class EvidenceShown:
    """One piece of evidence: its name made safe to look at, and size and time in words."""

    record: str
    name: str
    second: str


@dataclass(frozen=True, slots=True)
class IncidentShown:
    """Everything the page of one incident shows; the words of the other stand apart from account and impression."""

    record: str
    subtitle: str
    tags: tuple[str, ...]
    account: str
    further_account: str
    literal_words: str
    interpretation: str
    facts: tuple[FactShown, ...]
    times: tuple[FactShown, ...]
    changes: str
    evidence: tuple[EvidenceShown, ...]


def incident_shown(stored: StoredIncident, words: IncidentWords) -> IncidentShown:
    """The page of one incident; fields that were not asked have no row."""
    incident = stored.incident
    tags = [words.choice("kinds", kind) for kind in incident.kinds or ()]
    if incident.channel:
        tags.append(words.choice("channel", incident.channel))
    later = stored.revisions - 1
    return IncidentShown(
        stored.record,
        f"Dagboek, {occurred_words(incident.occurred)}",
        tuple(tags),
        incident.account,
        incident.further_account or "",
        incident.literal_words or "",
        incident.interpretation or "",
        tuple(_facts(stored, words)),
        (
            FactShown("Gebeurd", sentence(occurred_words(incident.occurred))),
            FactShown("Bij u bekend", moment_words(incident.known_on) if incident.known_on else "Niet ingevuld"),
            FactShown("Vastgelegd door het programma", recorded_words(stored.recorded_at)),
        ),
        f"{later} keer aangevuld" if later else "",
        tuple(
            EvidenceShown(
                piece.record,
                visible(piece.name),
                f"Origineel bewaard, {size_words(piece.size)}, {recorded_words(piece.recorded_at)}",
            )
            for piece in stored.evidence
        ),
    )


def _facts(stored: StoredIncident, words: IncidentWords) -> list[FactShown]:
    found: list[FactShown] = []
    for field in words.fields:
        empty = emptiness(stored.incident, field.key)
        if empty == "not_asked":
            continue
        if empty:
            found.append(FactShown(field.label, words.empties[empty], empty))
        elif field.key not in _APART:
            found.append(FactShown(field.label, value_words(stored.incident, field.key, words)))
    return found
