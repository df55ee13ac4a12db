"""Practising: where somebody is in a conversation, and what they noticed in themselves, kept only when they want that.

Neither stands in the journal: it is about the person and not about the case, and it can go without leaving a line.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from weerbaar_desktop.application.ports import Clock, Vault
from weerbaar_desktop.application.resuming import resume
from weerbaar_desktop.domain.canonical import Json, is_whole
from weerbaar_desktop.domain.clock import within_reach
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.journal import recorded
from weerbaar_desktop.domain.rehearsal import Rehearsal, Scenario
from weerbaar_desktop.domain.wording import tr

DRAFT: Final = "rehearsal"
"""Where somebody is, and what they are writing about it."""
NOTICED: Final = "noticed"
LONGEST: Final = 5_000
"""Characters of one note."""
_WORDS: Final = "words"


@dataclass(frozen=True, slots=True)
class Noticed:
    """What somebody wrote after an exercise: when, in the journal's spelling, after which one, and how it ended."""

    at: str
    scenario: str
    ending: str
    words: str


@dataclass(frozen=True, slots=True)
class Half:
    """Where somebody was, and what they were writing."""

    rehearsal: Rehearsal
    words: str


@dataclass(frozen=True, slots=True)
class Rehearsals:
    """The exercises of one open vault."""

    vault: Vault
    scenarios: Sequence[Scenario]
    clock: Clock

    def keep(self, rehearsal: Rehearsal, words: str = "") -> None:
        """Half done; the last one wins."""
        document: Json = {"scenario": rehearsal.scenario.id, "chosen": list(rehearsal.chosen), _WORDS: words}
        self.vault.save_draft(DRAFT, document, self._now())

    def kept(self) -> Half | None:
        """What was half done; None when nothing was, or when the conversation is another one by now.

        Raises Damaged.
        """
        draft = self.vault.draft(DRAFT)
        return _half(draft.document, self.scenarios) if draft is not None else None

    def make_room(self) -> bool:
        """Whether what was half done cannot be read any more; it is put aside then. In the writer's thread."""
        return resume(self.vault, DRAFT).put_aside

    def drop(self) -> None:
        """Nothing is half done any more."""
        self.vault.discard_draft(DRAFT)

    def notice(self, rehearsal: Rehearsal, words: str) -> None:
        """Keeps what somebody noticed, and nothing is half written any more; raises RefusedInput."""
        text = words.strip()
        if not text:
            raise RefusedInput(_WORDS, tr("schrijf in een paar woorden wat u merkte."))
        if len(text) > LONGEST or not is_whole(text):
            raise RefusedInput(_WORDS, tr("de tekst is te lang. Houd het bij een paar zinnen."))
        made = Noticed(recorded(self._now()), rehearsal.scenario.id, rehearsal.step.ending, text)
        with self.vault.together():
            self._keep_all((made, *self.noticed()))
            self.vault.discard_draft(DRAFT)

    def noticed(self) -> tuple[Noticed, ...]:
        """Everything that was kept, the last one first."""
        found = self.vault.note(NOTICED)
        return tuple(_noticed(found)) if isinstance(found, list) else ()

    def forget(self, note: Noticed) -> None:
        """This note goes, without a line anywhere; one that is gone already takes no other along."""
        self._keep_all([one for one in self.noticed() if one != note])

    def _keep_all(self, notes: Sequence[Noticed]) -> None:
        self.vault.keep_note(NOTICED, [[one.at, one.scenario, one.ending, one.words] for one in notes])

    def _now(self) -> datetime:
        return within_reach(self.clock.now())


def _noticed(found: Sequence[Json]) -> Iterator[Noticed]:
    for row in found:
        match row:
            case [str(at), str(scenario), str(ending), str(words)]:
                yield Noticed(at, scenario, ending, words)


def _half(document: Json, scenarios: Sequence[Scenario]) -> Half | None:
    kept = document if isinstance(document, dict) else {}
    scenario = next((one for one in scenarios if one.id == kept.get("scenario")), None)
    chosen = kept.get("chosen")
    if scenario is None or not isinstance(chosen, list):
        return None
    at = Rehearsal(scenario)
    for reply in chosen:
        if not isinstance(reply, int) or not 0 <= reply < len(at.step.replies):
            return None
        at = at.choose(reply)
    return Half(at, str(kept.get(_WORDS) or ""))
