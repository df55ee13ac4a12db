"""Fills a practice vault with an invented diary of two years, evidence that the program makes, scans and plans."""

from __future__ import annotations

import io
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import partial
from typing import Final

from weerbaar_desktop.application.diary import no_one_cancels
from weerbaar_desktop.application.opening import PRACTICE_PASSPHRASE, Opening
from weerbaar_desktop.application.ports import Clock, Vault
from weerbaar_desktop.application.practice_evidence import EvidenceMaker
from weerbaar_desktop.application.practice_plans import PracticePlans
from weerbaar_desktop.application.practice_scans import PracticeScans, Step
from weerbaar_desktop.content.practice import DAYS, Practice, PracticeFiling, WrittenIncident, filled
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.dutch import HOME_ZONE
from weerbaar_desktop.domain.incident import Incident, read_incident
from weerbaar_desktop.domain.journal import RecordId

PERIOD: Final = timedelta(days=DAYS)
USUAL_NUMBER: Final = 55
_AT_ONCE: Final = 3
"""How many documents are made beside each other: a document costs a process, and somebody waits for the window."""
_FRIDAY: Final = 4
_FILED_AT: Final = time(16, 30)
_BY_DAY: Final = (7, 23)
"""Between these hours the incidents of the patterns happen."""

_Pieces = Sequence[tuple[str, "Future[bytes]"]]
"""Names of files, and their bytes as soon as these are made."""


def open_practice(opening: Opening, fill: Callable[[Vault], None]) -> Vault:
    """The practice vault, open; made where there is none yet.

    Filling it takes half a minute, and all of it is one commit: one that was left before the end is filled now.
    """
    folder = opening.practice_folder()
    if folder.exists():
        vault = opening.open(folder, PRACTICE_PASSPHRASE)
    else:
        vault = opening.create(folder, PRACTICE_PASSPHRASE, practice=True)
    try:
        if vault.description.practice and not vault.head().seq:
            fill(vault)
    except BaseException:
        vault.close()
        raise
    return vault


@dataclass(frozen=True, slots=True)
class PracticeFiller:
    """Fills one vault; the same seed and the same day give the same incidents."""

    practice: Practice
    evidence: EvidenceMaker
    scans: PracticeScans
    plans: PracticePlans
    clock: Clock

    def fill(self, vault: Vault, number: int = USUAL_NUMBER, seed: int = 1) -> None:
        """Add `number` incidents in the order in which they were written down: the written ones, then patterns.

        Fewer than were written are spread over the two years.
        """
        now = self.clock.now().astimezone(HOME_ZONE)
        written = sorted(self.practice.written, key=lambda one: -one.days_ago)
        taken = min(number, len(written))
        chosen = [written[index * len(written) // taken] for index in range(taken)]
        with ThreadPoolExecutor(_AT_ONCE) as makers:
            stories = {one.days_ago: _Story() for one in chosen}
            steps = [step for one in chosen for step in self._written(one, now, makers, stories[one.days_ago])]
            steps += self._filings(stories, now)
            steps += self.scans.steps(now)
            steps += self.plans.steps(now, lambda day: stories[day].record if day in stories else None)
            steps += self._patterns(number - taken, random.Random(seed), now)  # noqa: S311  # invented data, nothing secret
            with vault.together():
                for _, write in sorted(steps, key=lambda step: step[0]):
                    write(vault)

    def _written(
        self, written: WrittenIncident, now: datetime, makers: ThreadPoolExecutor, story: _Story
    ) -> Iterator[Step]:
        happened = _moment(written, now)
        recorded_at = happened + (timedelta(hours=written.recorded_after) or timedelta(minutes=20))
        document = written.details.document() | _moments(written, happened)
        pieces = [(piece.file, makers.submit(self.evidence.make, piece, happened)) for piece in written.evidence]
        incident = read_incident(document, now)
        yield min(now, recorded_at), story.add(incident, pieces, min(now, recorded_at))
        for change in written.changes:
            document = document | change.details.document()
            later = recorded_at + timedelta(days=change.days_later)
            if later <= now:
                yield later, story.amend(read_incident(document, now), change.reason, later)

    def _filings(self, stories: Mapping[int, _Story], now: datetime) -> Iterator[Step]:
        for one in self.practice.filings:
            about = [stories[day] for day in one.about if day in stories]
            at = datetime.combine(now.date() - timedelta(days=one.days_ago), _FILED_AT, HOME_ZONE)
            if about:
                yield at, partial(_file, one, about, at)

    def _patterns(self, number: int, chance: random.Random, now: datetime) -> Iterator[Step]:
        days = [
            day for day in range(1, DAYS + 1) if not any(one.until <= day <= one.from_ for one in self.practice.quiet)
        ]
        for index in range(number):
            chosen = {key: chance.choice(values) for key, values in self.practice.words.items()}
            pattern = filled(self.practice.patterns[index % len(self.practice.patterns)], chosen)
            at = time(chance.randint(*_BY_DAY), chance.randrange(0, 60, 5))
            happened = datetime.combine(now.date() - timedelta(days=chance.choice(days)), at, HOME_ZONE)
            occurred: dict[str, Json] = {
                "from": happened.isoformat(),
                "precision": chance.choice(("exact", "exact", "about", "day")),
            }
            recorded_at = min(now, happened + timedelta(hours=chance.randint(1, 30)))
            incident = read_incident({**pattern.document(), "occurred": occurred}, now)
            yield recorded_at, _Story().add(incident, (), recorded_at)


@dataclass(slots=True)
class _Story:
    """One incident over time: first added, later changed."""

    record: RecordId | None = None

    def add(self, incident: Incident, pieces: _Pieces, at: datetime) -> Callable[[Vault], None]:
        def write(vault: Vault) -> None:
            self.record = vault.add_incident(incident, at).record
            for name, made in pieces:
                vault.attach(self.record, name, io.BytesIO(made.result()), at, no_one_cancels)

        return write

    def amend(self, incident: Incident, reason: str, at: datetime) -> Callable[[Vault], None]:
        def write(vault: Vault) -> None:
            if self.record is not None:
                vault.amend_incident(self.record, incident, reason, at)

        return write


def _file(filing: PracticeFiling, about: Sequence[_Story], at: datetime, vault: Vault) -> None:
    records = tuple(story.record for story in about if story.record is not None)
    vault.add_filing(filing.filing(at.date(), records), at)


def _moment(written: WrittenIncident, now: datetime) -> datetime:
    day = now.date() - timedelta(days=written.days_ago)
    if written.workday:
        day -= timedelta(days=max(0, day.weekday() - _FRIDAY))
    return datetime.combine(day, time.fromisoformat(written.time), HOME_ZONE)


def _moments(written: WrittenIncident, happened: datetime) -> dict[str, Json]:
    if "occurred" in (written.details.unknown or ()):
        return {}
    occurred: dict[str, Json] = {"from": happened.isoformat(), "precision": written.precision}
    if written.lasted is not None:
        occurred["until"] = (happened + timedelta(minutes=written.lasted)).isoformat()
    moments: dict[str, Json] = {"occurred": occurred}
    if written.known_after is not None:
        moments["known_on"] = (happened + timedelta(hours=written.known_after)).isoformat()
    return moments
