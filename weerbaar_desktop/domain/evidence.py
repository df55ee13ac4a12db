"""What a person tells of a piece of evidence: what it shows, how it came in, where the original is, what matters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise
from typing import Any, Final, Literal

from weerbaar_desktop.domain.canonical import Json, is_whole
from weerbaar_desktop.domain.documents import from_document, to_document
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.journal import Document, RecordId
from weerbaar_desktop.domain.received import LONGEST_MESSAGE
from weerbaar_desktop.domain.revised import REASON, with_reason
from weerbaar_desktop.domain.wording import tr

HowReceived = Literal["mail", "chat", "letter", "own", "via_other", "other"]
YesNo = Literal["yes", "no"]

LONGEST_WORDS: Final = 20_000
"""Characters about one piece: a sentence is asked, a page is taken."""
OLDEST: Final = timedelta(days=100 * 366)
MOST_MARKED: Final = 500
"""Lines of one chat; who marks more than that marks nothing."""
MARKED: Final = "marked"


@dataclass(frozen=True, slots=True)
class Marked:
    """One line of a chat that matters, as it was read in the file; see Message for what each holds."""

    number: int
    at: str
    sender: str
    text: str


@dataclass(frozen=True, slots=True)
class About:
    """What is told of a piece. None means not asked.

    A name in `unknown` was asked and is not known; a name in `withheld` was left out on purpose. `description` says
    what it shows in a sentence, also for who cannot see it; `on` is the day it was received. `device` is where it
    stands or came in; `original_there` and `police_may_read` are about that device. `marked` is no question: the lines
    that matter, in the order of the file.
    """

    description: str | None = None
    how: HowReceived | None = None
    sender: str | None = None
    on: date | None = None
    unknown: tuple[str, ...] = ()
    withheld: tuple[str, ...] = ()
    device: str | None = None
    captured_by: str | None = None
    original_there: YesNo | None = None
    police_may_read: YesNo | None = None
    marked: tuple[Marked, ...] = ()


NOTHING_TOLD: Final = About()


@dataclass(frozen=True, slots=True)
class Origin:
    """This piece was made of another: a file inside it, or a copy with parts made black.

    of: the other piece. number: which part or page it was, from 1; 0 for the whole.
    """

    how: Literal["part", "redacted"]
    of: RecordId
    number: int = 0


@dataclass(frozen=True, slots=True)
class _Received:
    """The part of it that the record keeps together."""

    how: HowReceived | None = None
    sender: str | None = None
    on: date | None = None


_OF_THE_DEVICE: Final = ("device", "captured_by", "original_there", "police_may_read")
"""Kept with what was received, each only when it is answered: earlier versions of the program did not ask."""
QUESTIONS: Final = ("description", "how", "sender", "on", *_OF_THE_DEVICE)
"""What is asked, in this order; each may be empty in three ways."""
_EMPTY_BY_CHOICE: Final = ("unknown", "withheld")

Emptiness = Literal["not_asked", "unknown", "withheld"]


def emptiness(about: About, key: str) -> Emptiness | None:
    """Which kind of empty the answer `key` is, or None when it holds a value."""
    if getattr(about, key) is not None:
        return None
    if key in about.unknown:
        return "unknown"
    return "withheld" if key in about.withheld else "not_asked"


def described(about: About) -> bool:
    """Whether somebody said what the piece shows, be it that this is not known."""
    return emptiness(about, "description") != "not_asked"


def asked(about: About) -> bool:
    """Whether anything was told, be it that it is not known."""
    return bool(about.marked) or any(emptiness(about, key) != "not_asked" for key in QUESTIONS)


def changes_an_answer(before: About, after: About) -> bool:
    """Whether an answer that was given becomes another: that asks for a reason, a first answer does not."""
    if before.marked and before.marked != after.marked:
        return True
    return any(
        emptiness(before, key) != "not_asked"
        and (emptiness(before, key), getattr(before, key)) != (emptiness(after, key), getattr(after, key))
        for key in QUESTIONS
    )


def check_about(about: About, now: datetime) -> None:
    """Raise RefusedInput when the values cannot stand together; `now` is aware, in the home zone."""
    for where, text in about_texts(about):
        if len(text) > (LONGEST_MESSAGE if where == MARKED else LONGEST_WORDS):
            raise RefusedInput(where, tr("de tekst is te lang. Houd het bij een paar zinnen."))
        if not is_whole(text):
            raise RefusedInput(where, tr("de tekst bevat een half teken. Typ dat teken opnieuw."))
    if about.on is not None and about.on > now.date():
        raise RefusedInput("on", tr("deze datum ligt in de toekomst. Kijk de datum na, en de klok van deze computer."))
    if about.on is not None and about.on < now.date() - OLDEST:
        raise RefusedInput("on", tr("deze datum ligt meer dan honderd jaar terug. Kijk de datum na."))
    numbers = [0, *(line.number for line in about.marked)]
    if len(about.marked) > MOST_MARKED or any(later <= number for number, later in pairwise(numbers)):
        raise RefusedInput(
            MARKED, tr("markeer elke regel één keer, en niet meer dan {most_marked}.", most_marked=MOST_MARKED)
        )
    _check_empties(about)


def _check_empties(about: About) -> None:
    for name in _EMPTY_BY_CHOICE:
        for key in getattr(about, name):
            if key not in QUESTIONS:
                raise RefusedInput(name, tr("‘{key}’ is geen vraag die leeg kan blijven.", key=key))
            if getattr(about, key) is not None:
                raise RefusedInput(name, tr("‘{key}’ is ook ingevuld. Kies een van de twee.", key=key))
    for key in about.unknown:
        if key in about.withheld:
            raise RefusedInput(key, tr("kies ‘weet ik niet’ of ‘laat ik weg’, niet allebei."))


def about_texts(about: About) -> Iterator[tuple[str, str]]:
    """What a person wrote about a piece, with the place it stands."""
    for key in ("description", "sender", "device", "captured_by"):
        value = getattr(about, key)
        if value is not None:
            yield key, value
    for line in about.marked:
        yield from ((MARKED, line.at), (MARKED, line.sender), (MARKED, line.text))


def origin_in(document: Mapping[str, Any]) -> Origin | None:
    """What a revision says its piece was made of; None for what was received as it is."""
    found = document.get("origin")
    return None if found is None else from_document(Origin, found, "origin")


def told_document(kept: Mapping[str, Json], about: About, reason: str | None = None) -> Document:
    """The next revision of a piece whose last one is `kept`: what was received stays, what is told of it is `about`."""
    received = to_document(_Received(about.how, about.sender, about.on))
    received.update({key: value for key in _OF_THE_DEVICE if (value := getattr(about, key)) is not None})
    marked: Document = {MARKED: [to_document(line) for line in about.marked]} if about.marked else {}
    empties: dict[str, Json] = {name: list(getattr(about, name)) for name in _EMPTY_BY_CHOICE if getattr(about, name)}
    rest = {key: value for key, value in kept.items() if key not in (*_EMPTY_BY_CHOICE, MARKED, REASON)}
    told: Document = {
        **rest,
        "description": about.description,
        "received": received if any(received.values()) else None,
        **empties,
        **marked,
    }
    return with_reason(told, reason)


def about_in(document: Mapping[str, Any]) -> About:
    """What a revision tells of its piece; trusts what the journal already vouched for."""
    told = {name: document[name] for name in ("description", MARKED, *_EMPTY_BY_CHOICE) if name in document}
    return from_document(About, {**told, **(document.get("received") or {})})
