"""The invented incidents that a practice vault is filled with: written ones, and patterns that fill up to a number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated, Final

import msgspec

from weerbaar_desktop.content.practice_evidence import PracticeEvidence
from weerbaar_desktop.content.practice_plans import (
    PracticeCare,
    PracticeContact,
    PracticeFamily,
    PracticeStarter,
    PracticeWeighing,
)
from weerbaar_desktop.content.practice_scans import PracticeHomeScan, PracticeMeasure, PracticeSelfScan
from weerbaar_desktop.content.reading import ContentError, converted, read
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.documents import from_document
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.evidence import YesNo
from weerbaar_desktop.domain.filing import Filing, What
from weerbaar_desktop.domain.incident import AimedAt, Channel, IncidentKind, Judgement, Precision, read_incident
from weerbaar_desktop.domain.journal import RecordId

DAYS: Final = 730
"""How far back the invented diary goes."""

_DaysAgo = Annotated[int, msgspec.Meta(ge=1, le=DAYS)]
_Time = Annotated[str, msgspec.Meta(pattern=r"^([01][0-9]|2[0-3]):[0-5][0-9]$")]
_Hours = Annotated[int, msgspec.Meta(ge=0, le=720)]


class PracticePerson(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Somebody who did it; the keys are those of an incident's person."""

    known: bool | None = None
    name: str | None = None
    alias: str | None = None
    handle: str | None = None
    relation: str | None = None
    description: str | None = None
    plate: str | None = None


class PracticeDetails(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, omit_defaults=True):
    """The keys of an incident, apart from the moments."""

    account: str | None = None
    further_account: str | None = None
    literal_words: str | None = None
    interpretation: str | None = None
    channel: Channel | None = None
    sender: str | None = None
    url: str | None = None
    place: str | None = None
    aimed_at: tuple[AimedAt, ...] | None = None
    judgement: Judgement | None = None
    kinds: tuple[IncidentKind, ...] | None = None
    means: str | None = None
    occasion: str | None = None
    decision: str | None = None
    demand: str | None = None
    persons: tuple[PracticePerson, ...] | None = None
    witnesses: tuple[str, ...] | None = None
    effect: str | None = None
    effect_on_work: str | None = None
    response: str | None = None
    told: str | None = None
    not_reported: str | None = None
    unknown: tuple[str, ...] | None = None
    withheld: tuple[str, ...] | None = None

    def document(self) -> dict[str, Json]:
        """The document of these keys; what is not filled in is absent."""
        document: dict[str, Json] = msgspec.json.decode(msgspec.json.encode(self))
        return document


class PracticeChange(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A later revision: so many days after the entry was recorded, why, and what is then different."""

    days_later: Annotated[int, msgspec.Meta(ge=1)]
    reason: str
    details: PracticeDetails


class WrittenIncident(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One incident as written out.

    `recorded_after` is in hours and 0 means a few minutes; `lasted` is in minutes. With `workday` a day in the weekend
    becomes the Friday before it.
    """

    days_ago: _DaysAgo
    time: _Time
    details: PracticeDetails
    precision: Precision = "exact"
    lasted: int | None = None
    known_after: _Hours | None = None
    recorded_after: _Hours = 0
    workday: bool = False
    evidence: tuple[PracticeEvidence, ...] = ()
    changes: tuple[PracticeChange, ...] = ()


class PracticeFiling(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """What was done, so many days ago, with the incidents `about`, each named by its `days_ago`."""

    days_ago: _DaysAgo
    about: tuple[_DaysAgo, ...]
    what: What
    place: str | None = None
    officer: str | None = None
    number: str | None = None
    vpt_asked: YesNo | None = None
    klacht_included: YesNo | None = None
    copy_received: YesNo | None = None
    contact: str | None = None
    remarks: str | None = None

    def filing(self, on: date, incidents: tuple[RecordId, ...]) -> Filing:
        """As the vault keeps it."""
        document: dict[str, Json] = msgspec.json.decode(msgspec.json.encode(self))
        del document["days_ago"], document["about"]
        return from_document(Filing, document | {"on": on.isoformat(), "incidents": list(incidents)})


class Quiet(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A time in which nothing happened, in days ago."""

    from_: _DaysAgo = msgspec.field(name="from")
    until: _DaysAgo


class Practice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of practice.toml: quiet times, written incidents, what was done with some of them, patterns to fill up
    with by choosing words, and the people, scans, measures, weighings and plans of that time."""

    quiet: tuple[Quiet, ...]
    words: Mapping[str, tuple[str, ...]]
    written: tuple[WrittenIncident, ...]
    patterns: tuple[PracticeDetails, ...]
    filings: tuple[PracticeFiling, ...] = ()
    self_scans: tuple[PracticeSelfScan, ...] = ()
    home_scans: tuple[PracticeHomeScan, ...] = ()
    measures: tuple[PracticeMeasure, ...] = ()
    contacts: tuple[PracticeContact, ...] = ()
    weighings: tuple[PracticeWeighing, ...] = ()
    care_plans: tuple[PracticeCare, ...] = ()
    starter_plans: tuple[PracticeStarter, ...] = ()
    family_plans: tuple[PracticeFamily, ...] = ()


def load_practice(folder: Path) -> Practice:
    """The invented incidents in `folder`/practice.toml; raises ContentError."""
    path = folder / "practice.toml"
    practice = read(path, Practice)
    for number, pattern in enumerate(practice.patterns):
        where = f"patterns[{number}]"
        try:
            document = filled(pattern, dict.fromkeys(practice.words, "")).document()
        except (KeyError, IndexError, AttributeError, ValueError) as error:
            raise ContentError(path, f"{where}: onbekend woord {error}") from error
        _check(path, where, document)
    for number, written in enumerate(practice.written):
        where = f"written[{number}]"
        document = written.details.document()
        _check(path, where, document)
        for change in written.changes:
            document = document | change.details.document()
            _check(path, f"{where}.changes", document)
        if any(quiet.until <= written.days_ago <= quiet.from_ for quiet in practice.quiet):
            raise ContentError(path, f"{where}: dit valt in een stille tijd")
    _check_about(path, practice)
    return practice


def _check_about(path: Path, practice: Practice) -> None:
    written = Counter(one.days_ago for one in practice.written)
    for number, filing in enumerate(practice.filings):
        for days_ago in filing.about:
            if written[days_ago] != 1 or days_ago < filing.days_ago:
                raise ContentError(path, f"filings[{number}]: {days_ago} noemt niet precies een eerder incident")
    for name in ("weighings", "care_plans"):
        for number, one in enumerate(getattr(practice, name)):
            if written[one.about] != 1 or one.about < one.days_ago:
                raise ContentError(path, f"{name}[{number}]: {one.about} noemt niet precies een eerder incident")


def filled(pattern: PracticeDetails, chosen: Mapping[str, str]) -> PracticeDetails:
    """The pattern with the chosen words in the places between braces."""
    return converted(_filled(pattern.document(), chosen), PracticeDetails)


def _filled(value: Json, chosen: Mapping[str, str]) -> Json:
    if isinstance(value, str):
        return value.format_map(chosen)
    if isinstance(value, list | tuple):
        return [_filled(item, chosen) for item in value]
    if isinstance(value, dict):
        return {key: _filled(item, chosen) for key, item in value.items()}
    return value


def _check(path: Path, where: str, document: Json) -> None:
    try:
        read_incident(document, datetime.now(UTC))
    except RefusedInput as error:
        raise ContentError(path, f"{where}: {error}") from error
