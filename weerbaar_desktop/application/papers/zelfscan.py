"""The outcome of a self-scan on paper: what there is to do, what changed, and every answer; no score."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from weerbaar_desktop.application.self_scans import ANSWER_WORDS, INSPIRED, LEFT_FOR_LATER, UNUSUAL, ScanSeen
from weerbaar_desktop.domain.dutch import day, from_record
from weerbaar_desktop.domain.report import Block, Heading, Paragraph, Report, Table
from weerbaar_desktop.domain.scan import Answered, Changed, Scan

TITLE: Final = "Uitkomst van uw zelfscan"
NOTHING: Final = "Er is nu niets te doen."
NO_SCORE: Final = "Deze lijst is geen cijfer en geen oordeel. U kiest zelf wat u doet."
_CARRIED: Final = "Van de vorige keer. "


def report(seen: ScanSeen, *, practice: bool) -> Report:
    """The outcome as data."""
    scan = seen.stored.scan
    blocks: tuple[Block, ...] = (
        Paragraph(f"Gedaan op {day(from_record(seen.stored.recorded_at))}. {NO_SCORE}"),
        *_to_do(scan),
        *_changed(seen),
        Heading("Uw antwoorden"),
        Table("Alle vragen met uw antwoord", ("Vraag", "Antwoord"), tuple(map(_answer, scan.questions))),
        Paragraph(UNUSUAL),
        Paragraph(INSPIRED, "muted"),
    )
    return Report(TITLE, TITLE, blocks, practice)


def _to_do(scan: Scan) -> Iterator[Block]:
    yield Heading("Wat u kunt doen")
    if not scan.actions:
        yield Paragraph(NOTHING)
        return
    rows = tuple(_action(one, carried=scan.is_carried(one.id)) for one in scan.actions)
    yield Table(
        "Wat het snelst kan en het minst kost, staat bovenaan", ("Wat en waarom", "Wie en wanneer", "Bron"), rows
    )


def _action(one: Answered, *, carried: bool) -> tuple[str, str, str]:
    action = one.action
    if action is None:
        raise ValueError("nothing is to do after this answer")
    what = f"{_CARRIED if carried else ''}{action.what} {action.why}"
    return (
        what,
        f"{action.near.capitalize()}, door {action.who}. Kosten: {action.cost}.",
        f"{action.source} ({action.reviewed_on.strftime('%d-%m-%Y')})",
    )


def _changed(seen: ScanSeen) -> Iterator[Block]:
    if seen.before is None:
        return
    then = day(from_record(seen.before.recorded_at))
    yield Heading("Wat er anders is dan de vorige keer")
    if not seen.changed:
        yield Paragraph(f"Uw antwoorden zijn dezelfde als op {then}.")
        return
    rows = tuple(changed_words(one) for one in seen.changed)
    yield Table(f"Vergeleken met {then}", ("Vraag", "Toen", "Nu"), rows)


def changed_words(one: Changed) -> tuple[str, str, str]:
    """The question, the answer of then and that of now, each in the words of its time."""
    if one.now is None:
        asked = one.before.question if one.before else ""
        return asked, _words(one.before), "Wordt niet meer gevraagd"
    if one.before is None:
        return one.now.question, "Werd nog niet gevraagd", _words(one.now)
    then = _words(one.before)
    if one.before.question != one.now.question:
        then = f"{then}. De vraag was toen: {one.before.question}"
    return one.now.question, then, _words(one.now)


def _words(one: Answered | None) -> str:
    return ANSWER_WORDS[one.answer] if one is not None and one.answer is not None else LEFT_FOR_LATER


def _answer(one: Answered) -> tuple[str, str]:
    words = _words(one)
    return one.question, f"{words}. {one.note}" if one.note else words
