"""A scan: half done in a draft, kept as one line, and held beside the one before it. The self-scan is one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import ClassVar, Final

from weerbaar_desktop.application.ports import Clock, Draft, Reading, Vault
from weerbaar_desktop.application.resuming import resume
from weerbaar_desktop.content.self_scan import ScanQuestion
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.clock import within_reach
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.measure import Measure, MeasureOrigin, StoredMeasure
from weerbaar_desktop.domain.scan import (
    Answer,
    Answered,
    Changed,
    Given,
    Look,
    Scan,
    ScanKind,
    StoredScan,
    carried_over,
    check_scan,
    differences,
)
from weerbaar_desktop.domain.wording import marked

DRAFT: Final = "self_scan"
"""Where the half-done one is kept."""
ANSWER_WORDS: Final[Mapping[Answer, str]] = {
    "yes": marked("Ja"),
    "partly": marked("Deels"),
    "no": marked("Nee"),
    "unknown": marked("Weet ik niet"),
    "not_applicable": marked("Niet van toepassing"),
}
LOOK_WORDS: Final[Mapping[Look, str]] = {
    "in_order": marked("In orde"),
    "attention": marked("Aandacht"),
    "not_seen": marked("Niet gezien"),
    "not_applicable": marked("Niet van toepassing"),
}
GIVEN_WORDS: Final[Mapping[Given, str]] = dict((*ANSWER_WORDS.items(), *LOOK_WORDS.items()))
PAYS: Final = marked("Wie betaalt")
PRIORITY: Final = marked("Hoe dringend")
LEFT_FOR_LATER: Final = marked("Niet beantwoord")
INSPIRED: Final = marked("Deze vragen zijn van Weerbaar, geïnspireerd op de categorieën van de zelfscan van het CCV.")
"""Said wherever the questions or the outcome are shown: it is not the scan of the CCV."""
UNUSUAL: Final = marked(
    "Ziet u iets ongewoons rond uzelf, uw gezin of uw werk? Meld het bij de politie: 0900-8844. Bij nood belt u 112."
)


@dataclass(frozen=True, slots=True)
class ScansKept:
    """Every scan of a kind, the last one first, and what is half done; `put_aside` as `Resumed` has it."""

    scans: tuple[StoredScan, ...]
    draft: Draft | None
    put_aside: bool = False


@dataclass(frozen=True, slots=True)
class ScanSeen:
    """One scan with the one before it, and the measures that were made of what there was to do, by question."""

    stored: StoredScan
    before: StoredScan | None
    measures: Mapping[str, StoredMeasure]

    @property
    def changed(self) -> tuple[Changed, ...]:
        """What is different from the time before."""
        return differences(self.before.scan, self.stored.scan) if self.before else ()


class Scans:
    """What scans of every kind share; subclasses hold the vault and the clock, and say what they are."""

    __slots__ = ()
    what: ClassVar[ScanKind]
    draft: ClassVar[str]

    @property
    def _held(self) -> tuple[Vault, Clock]:
        raise NotImplementedError

    def kept(self) -> ScansKept:
        """What was done, and what is half done; in the writer's thread."""
        vault, _ = self._held
        return ScansKept(vault.scans(self.what), *resume(vault, self.draft))

    def keep_draft(self, document: Json) -> None:
        """Half done; the last one wins."""
        self._held[0].save_draft(self.draft, document, self._now())

    def drop_draft(self) -> None:
        """Nothing is half done any more."""
        self._held[0].discard_draft(self.draft)

    def seen(self, record: RecordId) -> ScanSeen:
        """One scan with the one before it; raises NoSuchRecord."""
        return seen(self._held[0], record)

    def erase(self, record: RecordId) -> None:
        """What stood in it goes for good; the measures stay. Raises NoSuchRecord."""
        self._held[0].erase_scan(record, self._now())

    def today(self) -> date:
        """On a Dutch calendar."""
        return self._now().astimezone(HOME_ZONE).date()

    def _add(self, asked: tuple[Answered, ...], begun: RecordId | None = None) -> StoredScan:
        """As one line, and nothing is half done any more; `begun` is the id it began with. Raises RefusedInput."""
        vault, _ = self._held
        scans = vault.scans(self.what)
        carried = carried_over(scans[0].scan, asked, _settled(scans, vault)) if scans else ()
        scan = Scan(self.what, asked, carried)
        check_scan(scan)
        with vault.together():
            vault.discard_draft(self.draft)
            return vault.add_scan(scan, self._now(), begun)

    def _now(self) -> datetime:
        return within_reach(self._held[1].now())


@dataclass(frozen=True, slots=True)
class SelfScans(Scans):
    """The self-scans of one open vault."""

    vault: Vault
    questions: tuple[ScanQuestion, ...]
    clock: Clock

    what: ClassVar[ScanKind] = "self"
    draft: ClassVar[str] = DRAFT

    @property
    def _held(self) -> tuple[Vault, Clock]:
        return self.vault, self.clock

    def finish(self, answers: Mapping[str, Answer], notes: Mapping[str, str]) -> StoredScan:
        """The scan as one line, and nothing is half done any more; raises RefusedInput.

        `answers` and `notes` are by the id of a question; what has no answer was left for later.
        """
        return self._add(
            tuple(one.answered(answers.get(one.id), notes.get(one.id, "").strip()) for one in self.questions)
        )


def seen(vault: Reading, record: RecordId) -> ScanSeen:
    """One scan with the one before it, and the measures of it; raises NoSuchRecord."""
    stored = vault.scan(record)
    order = vault.scans(stored.scan.what)
    place = [one.record for one in order].index(record)
    before = order[place + 1] if place + 1 < len(order) else None
    return ScanSeen(stored, before, _measures_of(stored, vault.measures()))


def measure_of(stored: StoredScan, one: Answered) -> Measure:
    """What there is to do, as a measure of the person's own; raises ValueError where nothing is to do."""
    if one.action is None:
        raise ValueError("nothing is to do after this answer")
    action, looked = one.action, one.looked
    origin = MeasureOrigin("scan", stored.record, one.id)
    if looked is None:
        return Measure(action.what, action.why, action.who, source=action.source, origin=origin)
    said = [f"{PAYS}: {action.cost}.", f"{PRIORITY}: {looked.priority}." if looked.priority else ""]
    return Measure(
        action.what,
        action.why,
        status="done" if looked.done_on else "open",
        note=" ".join(filter(None, said)),
        source=action.source,
        origin=origin,
    )


def _measures_of(stored: StoredScan, measures: Iterable[StoredMeasure]) -> dict[str, StoredMeasure]:
    """The measures of this scan, and those of an earlier one that are still open."""
    found: dict[str, StoredMeasure] = {}
    for one in measures:
        origin = one.measure.origin
        if origin is None or origin.kind != "scan" or origin.part is None:
            continue
        if origin.record == stored.record or (one.measure.status == "open" and origin.part not in found):
            found[origin.part] = one
    return found


def _settled(scans: Sequence[StoredScan], vault: Reading) -> set[str]:
    """The questions of the last scan of which the measure is done, or left on purpose.

    One that was made later, of a scan that is erased by now, counts too: what was done is not asked again.
    """
    last, kept = scans[0], {one.record for one in scans}
    return {
        origin.part
        for one in vault.measures()
        if one.measure.status != "open" and (origin := one.measure.origin) is not None and origin.part is not None
        if origin.record == last.record
        or last.scan.is_carried(origin.part)
        or (origin.record not in kept and _place(vault, one.record) > _place(vault, last.record))
    }


def _place(vault: Reading, record: RecordId) -> int:
    """Of its first line in the journal: the clock may have been set back since."""
    return vault.history(record)[0][0].seq
