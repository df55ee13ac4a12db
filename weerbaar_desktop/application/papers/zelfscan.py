"""The outcome of a self-scan on paper: what there is to do, and what was answered then and now; no score."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from weerbaar_desktop.application.self_scans import GIVEN_WORDS, INSPIRED, LEFT_FOR_LATER, UNUSUAL, ScanSeen
from weerbaar_desktop.domain.dutch import day, from_record, sentence
from weerbaar_desktop.domain.report import Block, Heading, Paragraph, Report, Table
from weerbaar_desktop.domain.scan import Answered, Changed, Scan

TITLE: Final = "Uitkomst van uw zelfscan"
NOTHING: Final = "Er is nu niets te doen."
NO_SCORE: Final = "Deze lijst is geen cijfer en geen oordeel. U kiest zelf wat u doet."
SAME: Final = "Uw antwoorden zijn dezelfde als op {}."
_REST: Final = "Op de andere vragen antwoordde u Ja."
REST_ALONE: Final = "Op alle vragen antwoordde u Ja."
CARRIED: Final = "Van de vorige keer: "


def report(seen: ScanSeen, *, practice: bool) -> Report:
    """The outcome as data."""
    scan = seen.stored.scan
    blocks: tuple[Block, ...] = (
        Paragraph(f"Gedaan op {day(from_record(seen.stored.recorded_at))}. {NO_SCORE} {INSPIRED}"),
        *_to_do(scan),
        Paragraph(UNUSUAL),
        *_answers(seen),
    )
    return Report(TITLE, TITLE, blocks, practice)


def _to_do(scan: Scan) -> Iterator[Block]:
    yield Heading("Wat u kunt doen")
    if not scan.actions:
        yield Paragraph(NOTHING)
        return
    rows = tuple(_action(one, carried=scan.is_carried(one.id)) for one in scan.actions)
    yield Table(
        "Wat het snelst kan en het minst kost, staat bovenaan", ("Wat", "Waarom", "Wie, wanneer, kosten en bron"), rows
    )


def _action(one: Answered, *, carried: bool) -> tuple[str, str, str]:
    action = one.action
    if action is None:
        raise ValueError("nothing is to do after this answer")
    read = action.reviewed_on.strftime("%d-%m-%Y")
    return (
        f"{CARRIED if carried else ''}{action.what}",
        action.why,
        f"{sentence(action.who)}, {action.near}, {action.cost}. Bron: {action.source}, {read}.",
    )


def _answers(seen: ScanSeen) -> Iterator[Block]:
    """Every answer but a plain "Ja" that stayed so: what one did well needs no line of its own."""
    scan, before = seen.stored.scan, seen.before
    yield Heading("Uw antwoorden")
    changed = {_id(one): one for one in seen.changed}
    told = [
        changed.pop(one.id, Changed(one, one))
        for one in scan.questions
        if one.id in changed or one.answer != "yes" or one.note
    ]
    rows = tuple(_row(one) for one in (*told, *changed.values()))
    if before is None and rows:
        yield Table("Wat u antwoordde", ("Vraag", "Antwoord"), tuple((question, now) for question, _, now in rows))
    elif before is not None:
        then = day(from_record(before.recorded_at))
        yield from () if seen.changed else (Paragraph(SAME.format(then)),)
        yield from (Table(f"Vergeleken met {then}", ("Vraag", "Toen", "Nu"), rows),) if rows else ()
    if any(
        one.answer == "yes" and not one.note and one.id not in {_id(each) for each in told} for one in scan.questions
    ):
        yield Paragraph(_REST if rows else REST_ALONE)


def _id(one: Changed) -> str:
    return one.now.id if one.now else one.before.id if one.before else ""


def _row(one: Changed) -> tuple[str, str, str]:
    question, then, now = changed_words(one)
    note = one.now.note if one.now else None
    return question, then, f"{now}. {note}" if note else now


def changed_words(one: Changed) -> tuple[str, str, str]:
    """The question, the answer of then and that of now, each in the words of its time."""
    if one.now is None:
        asked = one.before.question if one.before else ""
        return asked, answer_words(one.before), "Wordt niet meer gevraagd"
    if one.before is None:
        return one.now.question, "Werd nog niet gevraagd", answer_words(one.now)
    then = answer_words(one.before)
    if one.before.question != one.now.question:
        then = f"{then}. De vraag was toen: {one.before.question}"
    return one.now.question, then, answer_words(one.now)


def answer_words(one: Answered | None) -> str:
    """An answer in Dutch."""
    return GIVEN_WORDS[one.answer] if one is not None and one.answer is not None else LEFT_FOR_LATER
