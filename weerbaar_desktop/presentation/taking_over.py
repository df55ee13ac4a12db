"""What becomes of an older list or notebook: the entries it gives, what asks for attention, and the words for it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from weerbaar_desktop.application.value_words import value_words
from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.domain import dutch
from weerbaar_desktop.domain.dutch import count, sentence, told_words, visible
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.incident import Incident, check_incident, emptiness, texts
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.presentation.spoken import occurred_words, recorded_words

LIST: Final = tr("Neem een lijst over")
NOTEBOOK: Final = tr("Neem een notitieboek over")
HEADING_LIST: Final = tr("Lijst overnemen")
HEADING_NOTEBOOK: Final = tr("Notitieboek overnemen")
"""Short enough for the header of a narrow window."""
_SHOWN: Final = 1500
"""Characters of one text in the preview; the whole text is stored."""
_RAW: Final = 100_000
"""Characters of unread lines that go along in the entry about the list; the rest stands in the file beside it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One piece of a list or notebook, such as "regel 12".

    Either the incident it gives, or None with the text that could not be read; `attention` are whole sentences.
    """

    place: str
    incident: Incident | None
    attention: tuple[str, ...] = ()
    raw: str = ""


@dataclass(frozen=True, slots=True)
class EntryShown:
    """One entry of the preview: where it stands in the list, and all that it will hold as labels with values."""

    place: str
    attention: tuple[str, ...]
    facts: tuple[tuple[str, str], ...]


def checked(entry: Entry, now: datetime) -> Entry:
    """The entry as the diary takes it: a moment it refuses goes along as text, a text it refuses stays outside."""
    if entry.incident is None:
        return entry
    try:
        check_incident(entry.incident, now)
    except RefusedInput as refused:
        attention = (*entry.attention, sentence(refused.what))
        incident = _without(entry.incident, refused.where)
        if incident is None:
            return Entry(entry.place, None, attention, "\n".join(_texts(entry.incident)))
        return checked(Entry(entry.place, incident, attention), now)
    return entry


def _without(incident: Incident, where: str) -> Incident | None:
    """The same with a moment written out in the account; None when something else was refused."""
    key = where.split(".", maxsplit=1)[0]
    value = getattr(incident, key, None)
    if key == "occurred" and incident.occurred is not None:
        line = f"Datum in de lijst: {dutch.occurred_words(incident.occurred)}"
    elif key == "known_on" and isinstance(value, datetime):
        line = f"Bekend geworden volgens de lijst: {told_words(value)}"
    else:
        return None
    return replace(incident, account=with_lines(incident.account, [line]), **{key: None})  # type: ignore[arg-type]  # both may be None


def _texts(incident: Incident) -> Iterable[str]:
    return (text for _where, text in texts(incident))


def with_lines(account: str, lines: Sequence[str]) -> str:
    """The account with lines of the list below it."""
    below = "\n".join(lines)
    return f"{account}\n\n{below}" if account and below else account or below


# -- the preview -------------------------------------------------------------------------------------


def entry_shown(entry: Entry, words: IncidentWords) -> EntryShown:
    """One entry of the preview."""
    if entry.incident is None:
        place = tr("{place}, wordt geen aantekening", place=sentence(entry.place))
        return EntryShown(place, entry.attention, ((tr("Zoals het er staat"), visible(_cut(entry.raw))),))
    incident = entry.incident
    when = occurred_words(incident.occurred) if incident.occurred else tr("geen datum")
    facts = [(tr("Gebeurd"), sentence(when))]
    facts += [
        (field.label, _cut(value_words(incident, field.key, words, said)))
        for field in words.fields
        if field.key not in ("occurred", "origin") and emptiness(incident, field.key) is None
    ]
    return EntryShown(sentence(entry.place), entry.attention, tuple(facts))


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]} …"


def incidents(entries: Iterable[Entry]) -> tuple[Incident, ...]:
    """What will be stored, in the order of the list."""
    return tuple(entry.incident for entry in entries if entry.incident is not None)


def unread(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """What will not become an entry."""
    return tuple(entry for entry in entries if entry.incident is None)


def needs_attention(entry: Entry) -> bool:
    """Whether somebody should look at it."""
    return bool(entry.attention) or entry.incident is None


def summary(entries: Sequence[Entry]) -> tuple[str, str]:
    """What will happen, as a line and a sentence."""
    made, out = len(incidents(entries)), len(unread(entries))
    looked = sum(1 for entry in entries if entry.attention and entry.incident is not None)
    line = tr("{count} in uw dagboek", count=count(made, tr("aantekening komt"), tr("aantekeningen komen")))
    parts = []
    if looked:
        parts.append(
            tr("{count} aandacht. Dat kunt u later aanvullen.", count=count(looked, tr("vraagt"), tr("vragen")))
        )
    if out:
        rows = count(out, tr("regel kan"), tr("regels kunnen"))
        parts.append(tr("{rows} niet worden gelezen. De tekst ervan blijft bewaard bij de lijst.", rows=rows))
    return line, " ".join(parts) or tr("Alles is gelezen.")


def button_words(made: int) -> str:
    """What the primary button says."""
    return tr("Neem {count} over", count=count(made, tr("aantekening"), tr("aantekeningen")))


def part_words(begin: int, at_a_time: int, total: int) -> str:
    """Which of all entries stand on the page."""
    if not total:
        return tr("Er is niets om te laten zien.")
    return tr("{begin} tot en met {end} van {total}", begin=begin + 1, end=min(begin + at_a_time, total), total=total)


def step_words(done: int, total: int) -> str:
    """How far it is."""
    return tr("Aantekening {done} van {total} overnemen", done=done, total=total)


def done_words(made: int) -> str:
    """How it ended."""
    return tr("{count} nu in uw dagboek.", count=count(made, tr("aantekening staat"), tr("aantekeningen staan")))


def before_words(recorded_at: str | None) -> str:
    """Whether this very list was taken over before; "" when not."""
    return (
        tr("Deze lijst is al overgenomen op {recorded}.", recorded=recorded_words(recorded_at)) if recorded_at else ""
    )


def list_account(name: str, entries: Sequence[Entry]) -> str:
    """The account of the entry about the list itself, with what could not be read."""
    made, out = len(incidents(entries)), unread(entries)
    account = tr(
        "Overgenomen in dit dagboek: {name}, {count}.",
        name=name,
        count=count(made, tr("aantekening"), tr("aantekeningen")),
    )
    if not out:
        return account
    lines, room = [], _RAW
    for entry in out:
        line = f"{sentence(entry.place)}: {entry.raw}"
        room -= len(line)
        if room < 0:
            lines.append(tr("De andere regels staan in het bijgevoegde bestand."))
            break
        lines.append(line)
    return with_lines(account, [tr("Dit kon het programma niet lezen. Het werd geen aantekening:"), *lines])
