"""The starter plan in words: its first day as it is asked, its actions by week, and what is done of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from weerbaar_desktop.application.measures import STATUS_WORDS
from weerbaar_desktop.application.papers import starterspakket
from weerbaar_desktop.application.papers.starterspakket import when_words
from weerbaar_desktop.application.starter_plans import StarterSeen, weeks_of
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.dutch import count, sentence, visible
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.plan import PlannedAction, StarterPlan, StoredPlan, check_first_day
from weerbaar_desktop.domain.revised import REASON
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.presentation.incident_form import FieldShown, Typed
from weerbaar_desktop.presentation.moments import NotUnderstood, date_typed, read_date
from weerbaar_desktop.presentation.scan_shown import CHECK_THIS, STALE_AFTER
from weerbaar_desktop.presentation.shown import FieldError, FormRefused, LinkShown
from weerbaar_desktop.presentation.spoken import day, recorded_words

FORM_TITLE: Final = tr("Starterspakket, eerste dag")
"""As the window calls the page: after a lock one comes back there."""
NEW: Final = "new"
"""In the place of a record, for what is not stored yet."""
FIRST_DAY: Final = FieldShown(
    "first_day", "text", tr("Wat is uw eerste dag in uw functie?"),
    tr("Schrijf de datum zoals 3-11-2026. Een dag die al voorbij is, is ook goed."), (), False, False,
)  # fmt: skip
TAKEN: Final = tr("Staat in uw maatregelen")
ALL_PAST: Final = tr("Deze dertig dagen zijn voorbij. Dat geeft niet: elke stap helpt ook later. U kiest zelf een dag.")
SOME_PAST: Final = tr("Een paar dagen zijn al voorbij. Dat geeft niet: elke stap helpt ook later.")
TITLE: Final = said(starterspakket.TITLE)


@dataclass(frozen=True, slots=True)
class StepShown:
    """One action. `measure` is the record of the measure made of it, "" for none; `state` how that stands."""

    id: str
    title: str
    words: str
    when: str
    source: str
    measure: str
    state: str


@dataclass(frozen=True, slots=True)
class StarterShown:
    """The whole plan; `past` is said where days are over, `to_take` when an action is no measure yet."""

    subtitle: str
    past: str
    weeks: tuple[tuple[str, tuple[StepShown, ...]], ...]
    to_take: bool
    dated: bool
    recorded: str


def starter_links(plans: Iterable[StoredPlan]) -> tuple[LinkShown, ...]:
    """Those that were made, each as it is called on the way in."""
    return tuple(
        LinkShown(one.record, tr("Plan vanaf {day}", day=day(one.plan.first_day)))
        for one in plans
        if isinstance(one.plan, StarterPlan)
    )


def starter_shown(seen: StarterSeen, today: date, *, dated: bool) -> StarterShown:
    """One plan; `dated` when there are days for a calendar."""
    return StarterShown(
        tr("Dag 1 is {day}", day=day(seen.plan.first_day)),
        _past(seen.plan.actions, today),
        tuple(
            (said(heading), tuple(_step(seen, one, today) for one in actions))
            for heading, actions in weeks_of(seen.plan)
        ),
        bool(seen.not_taken),
        dated,
        recorded(seen.stored),
    )


def recorded(stored: StoredPlan) -> str:
    """When it was first kept, and when last."""
    words = tr("Vastgelegd door het programma op {recorded}.", recorded=recorded_words(stored.recorded_at))
    later = stored.revisions - 1
    changed = recorded_words(stored.changed_at)
    return (
        tr(
            "{words} {count} gewijzigd, het laatst op {changed}.",
            words=words,
            count=count(later, tr("keer"), tr("keer")),
            changed=changed,
        )
        if later
        else words
    )


def _past(actions: tuple[PlannedAction, ...], today: date) -> str:
    over = [one.until < today for one in actions]
    return ALL_PAST if all(over) else SOME_PAST if any(over) else ""


def _step(seen: StarterSeen, one: PlannedAction, today: date) -> StepShown:
    made = seen.measures.get(one.id)
    stale = f" {CHECK_THIS}" if today - one.reviewed_on > STALE_AFTER else ""
    return StepShown(
        one.id,
        visible(one.title),
        visible(one.words),
        tr("{when}. Wie: {who}.", when=sentence(when_words(one, said)), who=visible(one.who)),
        tr(
            "Bron: {source}. Nagekeken op {day}.{stale}",
            source=visible(one.source),
            day=day(one.reviewed_on),
            stale=stale,
        ),
        made.record if made else "",
        (TAKEN if made.measure.status == "open" else said(STATUS_WORDS[made.measure.status])) if made else "",
    )


# -- the first day -------------------------------------------------------------------------------


def draft_key(name: str) -> str:
    """Where a half-written first day is kept: `name` is a record, or NEW."""
    return f"starter_{name}"


def typed_of(first_day: date) -> Typed:
    """What the form shows of it."""
    return {FIRST_DAY.key: date_typed(first_day)}


def read_first_day(typed: Mapping[str, Json], today: date) -> date:
    """What was typed; raises FormRefused."""
    try:
        first_day = read_date(str(typed.get(FIRST_DAY.key) or ""))
        check_first_day(first_day, today)
    except NotUnderstood as error:
        raise FormRefused((FieldError(FIRST_DAY.key, str(error)),)) from error
    except RefusedInput as refused:
        raise FormRefused((FieldError(refused.where, sentence(refused.what)),)) from refused
    return first_day


def read_move(typed: Mapping[str, Json], reason: str, today: date, before: date) -> date:
    """Another first day; raises FormRefused, also when it is another than `before` and no reason is given."""
    first_day = read_first_day(typed, today)
    if first_day != before and not reason.strip():
        raise FormRefused((FieldError(REASON, tr("Schrijf in een paar woorden waarom u dit wijzigt.")),))
    return first_day
