"""Something of one's own beside incidents: a training, agreements, a story, or a paper of the library."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

from weerbaar_desktop.domain.canonical import is_whole
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.plan import WrittenLine
from weerbaar_desktop.domain.revised import Revised
from weerbaar_desktop.domain.wording import tr

OwnKind = Literal["training", "agreements", "story", "paper"]
LONGEST_TITLE: Final = 200
LONGEST: Final = 20_000
"""Characters of all that is written in one of them."""
FARTHEST: Final = timedelta(days=365 * 20)
_OLDEST: Final = date(1900, 1, 1)


@dataclass(frozen=True, slots=True)
class OwnRecord:
    """One of them, as it was written. A paper has its file beside it, as a piece of evidence that belongs to it.

    `on` is the day of a training, of agreeing, of what a story tells, or of a paper; `again_on` the day for doing it
    again. `lines` hold a question in its words of then with what was filled in.
    """

    what: OwnKind
    title: str
    on: date | None = None
    again_on: date | None = None
    lines: tuple[WrittenLine, ...] = ()
    text: str | None = None

    def answer(self, label: str) -> str:
        """What stands behind a question; "" where nothing does."""
        return next((line.text or "" for line in self.lines if line.label == label), "")

    def asked_again(self, labels: Sequence[str]) -> tuple[str, ...]:
        """The questions of now, and behind them those of before that have an answer and are not asked any more."""
        return (*labels, *(line.label for line in self.lines if line.text and line.label not in labels))


def check_own(own: OwnRecord, today: date) -> None:
    """Raise RefusedInput when the values cannot stand; `today` is the day in the home zone."""
    if not own.title.strip():
        raise RefusedInput("title", tr("geef het een naam."))
    if len(own.title) > LONGEST_TITLE:
        raise RefusedInput(
            "title", tr("de naam is te lang. Houd het bij {longest_title} tekens.", longest_title=LONGEST_TITLE)
        )
    if own.what == "story" and not (own.text or "").strip():
        raise RefusedInput("text", tr("schrijf eerst iets op."))
    if own.what == "agreements" and not any((line.text or "").strip() for line in own.lines):
        raise RefusedInput("line_0", tr("schrijf minstens één afspraak op."))
    _check_texts(own)
    if own.on is not None and not _OLDEST <= own.on <= today:
        raise RefusedInput("on", tr("deze dag kan niet kloppen. Schrijf een dag die geweest is."))
    if own.again_on is not None and not (own.on or _OLDEST) < own.again_on <= today + FARTHEST:
        raise RefusedInput("again_on", tr("deze dag kan niet kloppen. Schrijf een dag die later komt."))


def _check_texts(own: OwnRecord) -> None:
    total = 0
    for where, words in own_texts(own):
        total += len(words)
        if not is_whole(words):
            raise RefusedInput(where, tr("de tekst bevat een half teken. Typ dat teken opnieuw."))
        if total > LONGEST:
            raise RefusedInput(where, tr("de tekst is te lang. Houd het samen bij {longest} tekens.", longest=LONGEST))


def own_texts(own: OwnRecord) -> Iterator[tuple[str, str]]:
    """What a person wrote, with the place it stands."""
    yield "title", own.title
    for place, line in enumerate(own.lines):
        yield f"line_{place}", line.text or ""
    yield "text", own.text or ""


def changes_an_answer(before: OwnRecord, after: OwnRecord) -> bool:
    """Whether something that was filled in becomes another: that asks for a reason."""
    was, now = dict(_answers(before)), dict(_answers(after))
    return any(value and now.get(key) != value for key, value in was.items())


def _answers(own: OwnRecord) -> Iterator[tuple[str, object]]:
    yield from (("title", own.title), ("on", own.on), ("again_on", own.again_on), ("text", own.text))
    yield from ((f"line {line.label}", line.text) for line in own.lines)


@dataclass(frozen=True, slots=True)
class StoredOwn:
    """One of them as the vault holds it: the last revision, when it was first and last recorded, in the journal's
    spelling, and how many revisions there are."""

    record: RecordId
    own: OwnRecord
    recorded_at: str
    changed_at: str
    revisions: int


OWN: Final = Revised("own", OwnRecord, StoredOwn, ("lines",))
