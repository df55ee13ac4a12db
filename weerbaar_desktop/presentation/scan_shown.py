"""The way in of the self-scan, and the outcome of one: what there is to do, and what is different from last time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from weerbaar_desktop.application.measures import STATUS_WORDS
from weerbaar_desktop.application.papers.zelfscan import (
    CARRIED,
    NO_SCORE,
    NOTHING,
    SAME,
    answer_words,
    changed_words,
)
from weerbaar_desktop.application.self_scans import INSPIRED, ScanSeen, ScansKept
from weerbaar_desktop.domain.dutch import from_record, visible
from weerbaar_desktop.domain.measure import StoredMeasure
from weerbaar_desktop.domain.scan import Action, Answered, Changed
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.presentation.history_shown import ChangeShown
from weerbaar_desktop.presentation.incident_shown import FactShown
from weerbaar_desktop.presentation.shown import LinkShown
from weerbaar_desktop.presentation.spoken import day, recorded_words

SELF: Final = tr("Zelfscan")
AGAIN_AFTER: Final = timedelta(days=182)
"""Half a year."""
STALE_AFTER: Final = timedelta(days=365)
TITLE: Final = tr("Uitkomst van uw zelfscan")
INTRODUCTION: Final = tr(
    "U krijgt 18 vragen over uw huis, uw gezin, uw telefoon en computer, en onderweg. Er komt geen "
    "cijfer uit. U krijgt een lijst met wat u kunt doen."
)
LEAD: Final = tr("{no_score} Wat het snelst kan en het minst kost, staat bovenaan.", no_score=said(NO_SCORE))
CHECK_THIS: Final = tr("Controleer dit: het is langer dan een jaar geleden nagekeken.")
ORIGIN: Final = said(INSPIRED)


@dataclass(frozen=True, slots=True)
class ScanStartShown:
    """The way in: whether one is half done and since when, the quiet reminder, and those that were done."""

    begun: bool
    kept: str
    reminder: str
    scans: tuple[LinkShown, ...]


@dataclass(frozen=True, slots=True)
class ActionShown:
    """Something to do. `measure` is the record of the measure made of it, "" for none; `state` how that stands."""

    question: str
    what: str
    why: str
    how: str
    source: str
    measure: str
    state: str


@dataclass(frozen=True, slots=True)
class ScanShown:
    """The whole outcome; `compared` is "" for a first scan, `changes` in the words of their time.

    `unseen` is what was not looked at in a house.
    """

    subtitle: str
    nothing: str
    actions: tuple[ActionShown, ...]
    compared: str
    changes: tuple[ChangeShown, ...]
    answers: tuple[FactShown, ...]
    unseen: tuple[FactShown, ...] = ()


def start_shown(kept: ScansKept, today: date, name: str = SELF) -> ScanStartShown:
    """The way in of scans that are called `name`."""
    draft = kept.draft
    return ScanStartShown(
        draft is not None,
        tr("Wat u invulde op {recorded}, is bewaard.", recorded=recorded_words(draft.kept_at)) if draft else "",
        _reminder(kept, today, name.lower()),
        tuple(
            LinkShown(one.record, tr("{name} van {recorded}", name=name, recorded=recorded_words(one.recorded_at)))
            for one in kept.scans
        ),
    )


def _reminder(kept: ScansKept, today: date, name: str) -> str:
    """A quiet line after half a year; "" before that, and while one is half done.

    A clock that stood wrong does not bring it: what counts is the last day that has been.
    """
    days = [from_record(one.recorded_at).date() for one in kept.scans]
    last = max((one for one in days if one <= today), default=today)
    if kept.draft is not None or today - last < AGAIN_AFTER:
        return ""
    return tr(
        "Uw laatste {name} is van {day}. Er kan iets veranderd zijn. U kunt hem nog eens doen.",
        name=name,
        day=day(last),
    )


def scan_shown(seen: ScanSeen, today: date) -> ScanShown:
    """The outcome of one scan."""
    scan = seen.stored.scan
    compared, changes = changes_shown(seen, said(SAME), seen.changed)
    return ScanShown(
        tr("Gedaan op {day}", day=day(from_record(seen.stored.recorded_at))),
        "" if scan.actions else said(NOTHING),
        tuple(
            action_shown(one, seen.measures.get(one.id), today, _how(one.action), carried=scan.is_carried(one.id))
            for one in scan.actions
            if one.action
        ),
        compared,
        changes,
        tuple(map(answer_shown, scan.questions)),
    )


def _how(action: Action) -> str:
    return tr("Wie: {who}. Wanneer: {near}. Kosten: {cost}.", who=action.who, near=action.near, cost=action.cost)


def action_shown(one: Answered, measure: StoredMeasure | None, today: date, how: str, *, carried: bool) -> ActionShown:
    """Something to do, with the measure that was made of it; raises ValueError where nothing is to do."""
    action = one.action
    if action is None:
        raise ValueError("nothing is to do after this answer")
    stale = f" {CHECK_THIS}" if today - action.reviewed_on > STALE_AFTER else ""
    return ActionShown(
        one.id,
        visible(f"{said(CARRIED) if carried else ''}{action.what}"),
        action.why,
        how,
        tr(
            "Bron: {source}. Nagekeken op {day}.{stale}", source=action.source, day=day(action.reviewed_on), stale=stale
        ),
        measure.record if measure else "",
        _state(measure) if measure else "",
    )


def _state(measure: StoredMeasure) -> str:
    if measure.measure.status == "open":
        return tr("Staat in uw maatregelen")
    return tr("In uw maatregelen: {status}", status=said(STATUS_WORDS[measure.measure.status]).lower())


def changes_shown(seen: ScanSeen, same: str, changed: Sequence[Changed]) -> tuple[str, tuple[ChangeShown, ...]]:
    """With which day it is compared, and what is different; `same` is said with that day where nothing is."""
    if seen.before is None:
        return "", ()
    then = day(from_record(seen.before.recorded_at))
    return tr("Vergeleken met {then}.", then=then) if changed else same.format(then), tuple(map(_change, changed))


def _change(one: Changed) -> ChangeShown:
    question, then, now = changed_words(one, said)
    return ChangeShown(question, FactShown(tr("Toen"), then), FactShown(tr("Nu"), now))


def answer_shown(one: Answered) -> FactShown:
    """A question with its answer and the note."""
    words = answer_words(one, said)
    note = visible(one.note or "")
    if one.answer is None and not note:
        return FactShown(one.question, words, "not_asked")
    return FactShown(one.question, f"{words}. {note}" if note else words)
