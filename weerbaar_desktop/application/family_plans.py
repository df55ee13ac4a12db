"""Thuisfront as a plan: talked over part by part, half done in a draft, kept with later versions, talked over again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from weerbaar_desktop.application.plan_measures import made_of
from weerbaar_desktop.application.plans import Plans
from weerbaar_desktop.application.ports import Clock, Draft, Reading, Vault
from weerbaar_desktop.application.resuming import resume, whole
from weerbaar_desktop.application.undoing import UNDONE, Done, with_way_back
from weerbaar_desktop.content.plans import FamilyPart
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.errors import NoSuchRecord, RefusedInput
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.measure import StoredMeasure
from weerbaar_desktop.domain.plan import (
    AgreedPart,
    Agreement,
    FamilyPlan,
    StoredPlan,
    WrittenLine,
    asked_again,
    changes_an_answer,
    check_plan,
)
from weerbaar_desktop.domain.wording import tr

NEW: Final = "new"
"""In the place of a record, for what is not stored yet."""
ADDED: Final = "Aangevuld."
TALKED: Final = "Opnieuw besproken."
"""Reasons that the program gives itself."""
TALK_AGAIN_AFTER: Final = timedelta(days=365)


@dataclass(frozen=True, slots=True)
class FamilyKept:
    """The plan, and what is half done of it or of a new one."""

    stored: StoredPlan | None
    draft: Draft | None


@dataclass(frozen=True, slots=True)
class FamilyAsked:
    """What is asked of a plan: `before` is what is stored of it, `parts` what is asked now with what was answered.

    `put_aside` is as `Resumed` has it.
    """

    before: StoredPlan | None
    parts: tuple[AgreedPart, ...]
    draft: Draft | None
    put_aside: bool = False


@dataclass(frozen=True, slots=True)
class FamilySeen:
    """One plan, with the measures that were made of it, by the sentence (see plan_measures)."""

    stored: StoredPlan
    plan: FamilyPlan
    measures: Mapping[str, StoredMeasure]


@dataclass(frozen=True, slots=True)
class FamilyPlans(Plans):
    """The family plan of one open vault; `parts` are the subjects that are asked."""

    vault: Vault
    parts: tuple[FamilyPart, ...]
    clock: Clock

    @property
    def _held(self) -> tuple[Vault, Clock]:
        return self.vault, self.clock

    def kept(self) -> FamilyKept:
        """What there is."""
        stored = next((one for one in self.vault.plans() if isinstance(one.plan, FamilyPlan)), None)
        return FamilyKept(stored, whole(self.vault, draft_key(stored.record if stored else NEW)))

    def asked(self, name: str) -> FamilyAsked:
        """What is asked, in the writer's thread; `name` is a plan that gets a later version, or NEW.

        Raises NoSuchRecord.
        """
        before = self.seen(RecordId(name)).stored if name != NEW else None
        kept = before.plan.parts if before is not None and isinstance(before.plan, FamilyPlan) else ()
        parts = asked_again(tuple(map(_asked, self.parts)), kept)
        return FamilyAsked(before, parts, *resume(self.vault, draft_key(name)))

    def keep_draft(self, name: str, document: Json) -> None:
        """Half done; the last one wins."""
        self.vault.save_draft(draft_key(name), document, self._now())

    def finish(self, parts: Sequence[AgreedPart], name: str = NEW, reason: str = "") -> StoredPlan:
        """A new plan, or a later version with its reason; nothing is half done any more.

        Raises RefusedInput, also where nothing was answered, or an answer changes without a reason.
        """
        if all(part.is_empty for part in parts):
            raise RefusedInput("", tr("er is nog niets ingevuld. Beantwoord een zin, of vul een regel in."))
        before = self.seen(RecordId(name)) if name != NEW else None
        plan = FamilyPlan(before.plan.talked_on if before else self.today(), tuple(parts))
        check_plan(plan, self.today())
        if before is not None and changes_an_answer(before.plan, plan) and not reason.strip():
            raise RefusedInput("reason", tr("schrijf in een paar woorden waarom u dit wijzigt."))
        with self.vault.together():
            self.vault.discard_draft(draft_key(name))
            if before is None:
                return self.vault.add_plan(plan, self._now())
            if before.plan == plan:
                return before.stored
            return self.vault.amend_plan(before.stored.record, plan, reason.strip() or ADDED, self._now())

    def talked_again(self, record: RecordId) -> Done[StoredPlan]:
        """The family went through it once more, today, and nothing changed. Raises NoSuchRecord."""

        def talk() -> StoredPlan:
            seen = self.seen(record)
            plan = replace(seen.plan, talked_on=self.today())
            return seen.stored if plan == seen.plan else self.vault.amend_plan(record, plan, TALKED, self._now())

        return with_way_back(
            lambda: self.seen(record).plan,
            talk,
            lambda before: self.vault.amend_plan(record, before, UNDONE, self._now()),
        )

    def seen(self, record: RecordId) -> FamilySeen:
        """One plan with its measures; raises NoSuchRecord."""
        return family_seen(self.vault, record)


def draft_key(name: str) -> str:
    """Where half-done words are kept; a record in it lets them go with the plan."""
    return f"family_{name}"


def family_seen(vault: Reading, record: RecordId) -> FamilySeen:
    """One plan with its measures; raises NoSuchRecord, also for a plan of the other kind."""
    stored = vault.plan(record)
    if not isinstance(stored.plan, FamilyPlan):
        raise NoSuchRecord(record)
    return FamilySeen(stored, stored.plan, made_of(record, vault.measures()))


def _asked(part: FamilyPart) -> AgreedPart:
    return AgreedPart(
        part.id, part.heading, tuple(map(Agreement, part.agreed)), tuple(map(WrittenLine, part.write)),
        tuple(map(WrittenLine, part.private)), part.source, part.reviewed_on,
    )  # fmt: skip
