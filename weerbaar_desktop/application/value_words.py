"""The value of a field in words, the same on screen, in the history and in the aangifte."""

from __future__ import annotations

from dataclasses import fields
from datetime import datetime

from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain.dutch import occurred_words, sentence, told_words
from weerbaar_desktop.domain.incident import Incident, Occurred, Person
from weerbaar_desktop.domain.wording import Say, in_dutch


def value_words(incident: Incident, key: str, words: IncidentWords, say: Say = in_dutch) -> str:
    """The value of one field; empty fields are the caller's business."""
    value = getattr(incident, key)
    if isinstance(value, Occurred):
        return sentence(occurred_words(value, say))
    if isinstance(value, datetime):
        return told_words(value, say)
    if isinstance(value, tuple):
        return _list_words(key, value, words, say)
    return words.choice(key, value) if key in words.choices else str(value)


def _list_words(key: str, values: tuple[object, ...], words: IncidentWords, say: Say) -> str:
    if not values:
        return say("Niemand") if key in ("witnesses", "persons") else say("Geen")
    if key in words.choices:
        return ", ".join(words.choice(key, str(value)) for value in values)
    return "\n".join(person_words(value, words, say) if isinstance(value, Person) else str(value) for value in values)


def person_words(person: Person, words: IncidentWords, say: Say = in_dutch) -> str:
    """What is known of one person, on one line."""
    parts = [say("Bekende persoon") if person.known else say("Onbekende persoon")] if person.known is not None else []
    for field in fields(person):
        value = getattr(person, field.name)
        if isinstance(value, str) and value:
            parts.append(f"{words.choice('person', field.name).lower()}: {value}")
    return sentence("; ".join(parts)) or say("Niets bekend")
