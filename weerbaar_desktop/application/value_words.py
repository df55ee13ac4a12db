"""The value of a field in Dutch words, the same on screen, in the history and in the aangifte."""

from __future__ import annotations

from dataclasses import fields
from datetime import datetime

from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.dutch import occurred_words, sentence, told_words
from weerbaar_desktop.domain.incident import Incident, Occurred, Person


def value_words(incident: Incident, key: str, words: IncidentWords) -> str:
    """The value of one field in Dutch; empty fields are the caller's business."""
    value = getattr(incident, key)
    if isinstance(value, Occurred):
        return sentence(occurred_words(value))
    if isinstance(value, datetime):
        return told_words(value)
    if isinstance(value, tuple):
        return _list_words(key, value, words)
    return words.choice(key, value) if key in words.choices else str(value)


def _list_words(key: str, values: tuple[object, ...], words: IncidentWords) -> str:
    if not values:
        return "Niemand" if key in ("witnesses", "persons") else "Geen"
    if key in words.choices:
        return ", ".join(words.choice(key, str(value)) for value in values)
    return "\n".join(person_words(value, words) if isinstance(value, Person) else str(value) for value in values)


def person_words(person: Person, words: IncidentWords) -> str:
    """What is known of one person, on one line."""
    parts = ["Bekende persoon" if person.known else "Onbekende persoon"] if person.known is not None else []
    for field in fields(person):
        value = getattr(person, field.name)
        if isinstance(value, str) and value:
            parts.append(f"{words.choice('person', field.name).lower()}: {value}")
    return sentence("; ".join(parts)) or "Niets bekend"
