"""A home scan on paper: the measures, who pays, what was not seen, what was found then and now, photos; no verdict."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby
from typing import Final, NamedTuple

from weerbaar_desktop.application.home_scans import NO_VERDICT
from weerbaar_desktop.application.papers.woningscan_photos import NO_PHOTOS, ReportPhotos
from weerbaar_desktop.application.papers.zelfscan import CARRIED, answer_words, changed_words
from weerbaar_desktop.application.self_scans import PAYS, PRIORITY, ScanSeen
from weerbaar_desktop.domain.dutch import day, from_record
from weerbaar_desktop.domain.report import Block, Heading, Paragraph, Report, Table
from weerbaar_desktop.domain.scan import Answered, Changed, Scan
from weerbaar_desktop.domain.wording import Say, in_dutch, marked

TITLE: Final = "Verslag van uw woningscan"
NO_MEASURES: Final = marked("Er zijn geen punten met aandacht.")
COSTS: Final = "Kosten"
NO_AMOUNTS: Final = "Hier staan geen bedragen. Vraag die na voordat u iets laat doen."
UNSEEN: Final = marked("Wat niet is gezien")
ZONE_UNSEEN: Final = marked("Deze zone is niet bekeken")
ALL_SEEN: Final = "Alles is bekeken."
UNSEEN_MEANS: Final = "Over deze punten zegt de scan niets."
SAME: Final = marked("U vond hetzelfde als op {}.")
PASSED_BY: Final = marked("Wat u deze keer niet bekeek, staat bij ‘{unseen}’.")
_ADVICE: Final = "Dit is geen advies van de politie of van een erkend bedrijf."


def report(seen: ScanSeen, photos: ReportPhotos = NO_PHOTOS, *, practice: bool) -> Report:
    """The scan as data; `photos` are those of this scan, never of the one before it."""
    scan = seen.stored.scan
    blocks: tuple[Block, ...] = (
        Paragraph(f"Gedaan op {day(from_record(seen.stored.recorded_at))}. {NO_VERDICT} {_ADVICE}"),
        *_measures(scan),
        *_costs(scan),
        *_unseen(scan),
        *_differences(seen),
        *_found(scan, photos),
        *photos.blocks(),
    )
    return Report(TITLE, f"{TITLE}. Vertrouwelijk.", blocks, practice)


class Unseen(NamedTuple):
    """Something nobody knows of: the zone, what was asked, and how that was left."""

    zone: str
    asked: str
    left: str


def unseen(scan: Scan, say: Say = in_dutch) -> tuple[Unseen, ...]:
    """What nobody knows of; a zone where nobody looked is one of them."""
    found: list[Unseen] = []
    for zone, group in groupby(scan.questions, key=lambda one: one.category):
        items = tuple(group)
        if not any(one.answer or one.note for one in items):
            found.append(Unseen(zone, say(ZONE_UNSEEN), ""))
            continue
        found.extend(Unseen(zone, one.question, _left(one, say)) for one in items if not one.is_told)
    return tuple(found)


def _left(one: Answered, say: Say) -> str:
    words = answer_words(one, say)
    return f"{words}. {one.note}" if one.note else words


def with_zone(one: Answered) -> Answered:
    """The same, with its zone before the question: two doors may be asked the same."""
    return replace(one, question=f"{one.category}: {one.question}")


def changed(seen: ScanSeen) -> tuple[Changed, ...]:
    """What is different from the time before, each with its zone.

    Where nobody looked this time is no difference: after half a round that would be the whole house.
    """
    return tuple(
        Changed(one.before and with_zone(one.before), one.now and with_zone(one.now))
        for one in seen.changed
        if not _passed_by(one)
    )


def passed_by(seen: ScanSeen, say: Say = in_dutch) -> str:
    """Says where to find what was looked at the time before and not now; "" where everything was."""
    return say(PASSED_BY, unseen=say(UNSEEN)) if any(map(_passed_by, seen.changed)) else ""


def _passed_by(one: Changed) -> bool:
    return one.before is not None and one.now is not None and not one.now.is_told


def about(one: Answered, say: Say = in_dutch) -> tuple[str, ...]:
    """What was said of a measure beside what it is: who pays, how urgent, when it was done, when to look again."""
    pays = f"{say(PAYS)}: {one.action.cost}." if one.action else ""
    looked = one.looked
    if looked is None:
        return (pays,) if pays else ()
    said = (
        pays,
        f"{say(PRIORITY)}: {looked.priority}." if looked.priority else "",
        say("Gedaan op {day}.", day=day(looked.done_on, say)) if looked.done_on else "",
        say("Opnieuw kijken op {day}.", day=day(looked.check_on, say)) if looked.check_on else "",
    )
    return tuple(filter(None, said))


def _measures(scan: Scan) -> Iterator[Block]:
    yield Heading("Maatregelen")
    rows = tuple(_measure(one, carried=scan.is_carried(one.id)) for one in scan.actions)
    if rows:
        heads = ("Zone en punt", "Wat kan helpen", "Wie betaalt en wanneer")
        yield Table("Wat aandacht vraagt, en wat kan helpen", heads, rows, dense=True)
    else:
        yield Paragraph(NO_MEASURES)


def _measure(one: Answered, *, carried: bool) -> tuple[str, str, str]:
    action = one.action
    if action is None:
        raise ValueError("nothing is to do after this answer")
    level = f"Niveau: {one.looked.level}. " if one.looked else ""
    source = f"Bron: {action.source}, {action.reviewed_on.strftime('%d-%m-%Y')}."
    what = f"{CARRIED if carried else ''}{action.what}"
    return with_zone(one).question, f"{what}\n{level}{source}", " ".join(about(one))


def _costs(scan: Scan) -> Iterator[Block]:
    """Who pays for what, in words: what it costs in euros is for who offers it."""
    payers: dict[str, list[tuple[str, str, str]]] = {}
    for one in scan.actions:
        if one.action:
            row = one.action.cost, one.action.what, with_zone(one).question
            payers.setdefault(one.action.cost, []).append(row)
    if payers:
        yield Heading(COSTS)
        yield Paragraph(NO_AMOUNTS)
        rows = tuple(row for group in payers.values() for row in group)
        yield Table("Wie betaalt per maatregel", (PAYS, "Maatregel", "Zone en punt"), rows)


def _unseen(scan: Scan) -> Iterator[Block]:
    yield Heading(UNSEEN)
    rows = unseen(scan)
    yield Paragraph(UNSEEN_MEANS if rows else ALL_SEEN)
    if rows:
        yield Table(UNSEEN, ("Zone", "Punt", "Hoe het is gelaten"), rows)


def _differences(seen: ScanSeen) -> Iterator[Block]:
    if seen.before is None:
        return
    then = day(from_record(seen.before.recorded_at))
    yield Heading("Wat er anders is dan de vorige keer")
    if rows := tuple(map(changed_words, changed(seen))):
        yield Table(f"Vergeleken met {then}", ("Punt", "Toen", "Nu"), rows)
    else:
        yield Paragraph(SAME.format(then))
    if said := passed_by(seen):
        yield Paragraph(said, "muted")


def _found(scan: Scan, photos: ReportPhotos) -> Iterator[Block]:
    rows = tuple(
        (with_zone(one).question, answer_words(one), f"{one.note or ''}\n{photos.words(one.id)}".strip())
        for one in scan.questions
        if one.is_told
    )
    if rows:
        yield Heading("Wat is bekeken")
        yield Table("Wat is bekeken", ("Punt", "Gevonden", "Notitie"), rows)
