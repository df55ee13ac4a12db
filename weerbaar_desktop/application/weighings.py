"""Weighing a signal: what speaks for each step in words, and what the person decided. The program rates nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from weerbaar_desktop.application.ports import Clock, Draft, Vault
from weerbaar_desktop.application.resuming import resume
from weerbaar_desktop.content.signals import Signal
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.clock import within_reach
from weerbaar_desktop.domain.incident import StoredIncident
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.weighing import Outcome, Said, StoredWeighing, Weighing, check_weighing
from weerbaar_desktop.domain.wording import marked

NO_VERDICT: Final = marked("De app beoordeelt geen dreiging; dat doet de politie.")
OUTCOME_WORDS: Final[Mapping[Outcome, str]] = {
    "note": marked("Alleen noteren"),
    "talk": marked("Bespreken"),
    "police": marked("Melden bij de politie"),
    "emergency": marked("112 bellen"),
}
"""The four steps, the lightest first."""


def draft_key(incident: str) -> str:
    """Where a weighing that is half done is kept."""
    return f"weighing_{incident}"


@dataclass(frozen=True, slots=True)
class Weighed:
    """What is weighed: the incident, how it was weighed before, the last one first, and what is half done.

    `put_aside` is as `Resumed` has it.
    """

    incident: StoredIncident
    before: tuple[StoredWeighing, ...]
    draft: Draft | None
    put_aside: bool = False


@dataclass(frozen=True, slots=True)
class Weighings:
    """The weighings of one open vault."""

    vault: Vault
    clock: Clock

    def about(self, incident: RecordId) -> Weighed:
        """Everything around one incident, in the writer's thread; raises NoSuchRecord."""
        stored, before = self.vault.incident(incident), self.vault.weighings(incident)
        return Weighed(stored, before, *resume(self.vault, draft_key(incident)))

    def keep_draft(self, incident: RecordId, document: Json) -> None:
        """Half done; the last one wins."""
        self.vault.save_draft(draft_key(incident), document, self._now())

    def finish(self, weighing: Weighing) -> StoredWeighing:
        """As one line, and nothing is half done any more; raises RefusedInput, NoSuchRecord."""
        check_weighing(weighing)
        with self.vault.together():
            self.vault.discard_draft(draft_key(weighing.incident))
            return self.vault.add_weighing(weighing, self._now())

    def erase(self, record: RecordId) -> None:
        """What stood in it goes for good; raises NoSuchRecord."""
        self.vault.erase_weighing(record, self._now())

    def _now(self) -> datetime:
        return within_reach(self.clock.now())


def reasons(
    dangers: Sequence[Said], recognised: Sequence[Said], signals: Sequence[Signal]
) -> Mapping[Outcome, tuple[str, ...]]:
    """What speaks for each step, in the words that were recognised. Nothing is added up.

    A danger speaks for 112 and for the police at once; what the content does not know any more is left out.
    """
    steps = {one.id: one.step for one in signals}
    found: dict[Outcome, list[str]] = {step: [] for step in OUTCOME_WORDS}
    for step in ("emergency", "police"):
        found[step] += [one.words for one in dangers]
    for one in recognised:
        if one.id in steps:
            found[steps[one.id]].append(one.words)
    return {step: tuple(words) for step, words in found.items()}
