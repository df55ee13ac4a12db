"""One incident as its page shows it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.application.value_words import value_words
from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.dutch import count, sentence, visible
from weerbaar_desktop.domain.incident import Emptiness, Incident, StoredIncident, emptiness
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.presentation.bin_shown import away_since
from weerbaar_desktop.presentation.spoken import occurred_words, recorded_words

TITLE: Final = tr("Incident")
_APART: Final = (
    "account",
    "further_account",
    "literal_words",
    "interpretation",
    "occurred",
    "known_on",
    "kinds",
    "channel",
    "origin",
    "left_out",
)


@dataclass(frozen=True, slots=True)
class FactShown:
    """A label with its value, or with the kind of empty it is."""

    label: str
    value: str
    empty: Emptiness | None = None


@dataclass(frozen=True, slots=True)
class IncidentShown:
    """Everything the page of one incident shows; the words of the other stand apart from account and impression.

    `away` says since when it lies in the bin, "" outside it: a filing or a measure may lead to one that lies there.
    """

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
    away: str = ""


def incident_shown(stored: StoredIncident, words: IncidentWords) -> IncidentShown:
    """The page of one incident; fields that were not asked have no row."""
    incident = stored.incident
    tags = [words.choice("kinds", kind) for kind in incident.kinds or ()]
    if incident.channel:
        tags.append(words.choice("channel", incident.channel))
    return IncidentShown(
        stored.record,
        tr("Dagboek, {occurred}", occurred=occurred_words(incident.occurred)),
        tuple(tags),
        incident.account,
        incident.further_account or "",
        incident.literal_words or "",
        incident.interpretation or "",
        tuple(_facts(stored, words)),
        (
            FactShown(tr("Gebeurd"), sentence(occurred_words(incident.occurred))),
            _known_on(incident, words),
            FactShown(tr("Vastgelegd door het programma"), recorded_words(stored.recorded_at)),
            *_origin(stored),
        ),
        later_words(stored.revisions),
        away_since(incident.trashed_on),
    )


def later_words(revisions: int) -> str:
    """How many versions came after the first; "" where none did. Laying it in the bin is one, and adds nothing."""
    later = revisions - 1
    return count(later, tr("latere versie"), tr("latere versies")) if later > 0 else ""


def _known_on(incident: Incident, words: IncidentWords) -> FactShown:
    """When it became known; where that is empty, in which of the three ways."""
    label, empty = tr("Bij u bekend"), emptiness(incident, "known_on")
    if empty == "not_asked":
        return FactShown(label, tr("Niet ingevuld"))
    return FactShown(label, words.empty(incident, "known_on") or value_words(incident, "known_on", words), empty)


def _origin(stored: StoredIncident) -> tuple[FactShown, ...]:
    """From which older list, beside when it was recorded: the one is not the other."""
    origin = stored.incident.origin
    if origin is None:
        return ()
    return (
        FactShown(
            tr("Overgenomen van"),
            tr(
                "{origin}, vastgelegd op {recorded}",
                origin=visible(origin),
                recorded=recorded_words(stored.recorded_at),
            ),
        ),
    )


def _facts(stored: StoredIncident, words: IncidentWords) -> list[FactShown]:
    found: list[FactShown] = []
    for field in words.fields:
        empty = emptiness(stored.incident, field.key)
        if empty == "not_asked":
            continue
        if empty:
            found.append(FactShown(field.label, words.empty(stored.incident, field.key), empty))
        elif field.key not in _APART:
            found.append(FactShown(field.label, value_words(stored.incident, field.key, words, said)))
    return found
