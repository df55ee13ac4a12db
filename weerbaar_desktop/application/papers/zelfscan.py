"""The outcome of a self-scan on paper: what there is to do, and what was answered then and now; no score."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from weerbaar_desktop.application.self_scans import GIVEN_WORDS, INSPIRED, LEFT_FOR_LATER, UNUSUAL, ScanSeen
from weerbaar_desktop.domain.dutch import day, from_record, sentence
from weerbaar_desktop.domain.report import Block, Heading, Paragraph, Report, Table
from weerbaar_desktop.domain.scan import Answered, Changed, Scan, StoredScan
from weerbaar_desktop.domain.wording import Say, in_dutch, marked

TITLE: Final = "Uitkomst van uw zelfscan"
NOTHING: Final = marked("Er is nu niets te doen.")
NO_SCORE: Final = marked("Deze lijst is geen cijfer en geen oordeel. U kiest zelf wat u doet.")
SAME: Final = marked("Uw antwoorden zijn dezelfde als op {}.")
_REST: Final = "Op de andere vragen antwoordde u Ja."
REST_ALONE: Final = "Op alle vragen antwoordde u Ja."
_UNLESS: Final = ", tenzij er iets anders bij staat."
NOTE: Final = "Aantekening"
CARRIED: Final = marked("Van de vorige keer: ")


def report(seen: ScanSeen, *, practice: bool) -> Report:
    """The outcome as data."""
    scan = seen.stored.scan
    blocks: tuple[Block, ...] = (
        Paragraph(" ".join((f"Gedaan op {day(from_record(seen.stored.recorded_at))}.", NO_SCORE, INSPIRED))),
        *_to_do(scan),
        *_answers(seen),
    )
    return Report(TITLE, TITLE, blocks, practice)


def _to_do(scan: Scan) -> Iterator[Block]:
    yield Heading("Wat u kunt doen")
    if not scan.actions:
        yield Paragraph(NOTHING)
        yield Paragraph(UNUSUAL)
        return
    days = Counter(one.action.reviewed_on for one in scan.actions if one.action)
    usual = days.most_common(1)[0][0]
    rows = tuple(_action(one, usual, carried=scan.is_carried(one.id)) for one in scan.actions)
    heads = ("Wat, waarom en bron", "Wie, wanneer en kosten")
    yield Table("Wat het snelst kan en het minst kost, staat bovenaan", heads, rows, dense=True)
    yield Paragraph(f"De bronnen zijn nagekeken op {day(usual)}{'.' if len(days) == 1 else _UNLESS} {UNUSUAL}")


def _action(one: Answered, usual: date, *, carried: bool) -> tuple[str, str]:
    """`usual` is the day on which most sources were reviewed: said once, not in every row."""
    action = one.action
    if action is None:
        raise ValueError("nothing is to do after this answer")
    read = "" if action.reviewed_on == usual else f", nagekeken op {day(action.reviewed_on)}"
    return (
        f"{CARRIED if carried else ''}{action.what} {action.why} Bron: {action.source}{read}.",
        f"{sentence(action.who)}, {action.near}, {action.cost}.",
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
    rows = [_row(one) for one in (*told, *changed.values())]
    if before is not None and not seen.changed:
        yield Paragraph(SAME.format(day(from_record(before.recorded_at))))
    if rows:
        yield _table(rows, before if seen.changed else None)
    if any(
        one.answer == "yes" and not one.note and one.id not in {_id(each) for each in told} for one in scan.questions
    ):
        yield Paragraph(_REST if rows else REST_ALONE)


def _table(rows: Iterable[tuple[str, str, str]], before: StoredScan | None) -> Table:
    """The answers of now, beside those of then where something is different from `before`."""
    if before is None:
        answers = _gathered((now, asked) for _, now, asked in rows)
        return Table("Wat u antwoordde", ("Antwoord", "Vragen"), answers, dense=True)
    then = f"Vergeleken met {day(from_record(before.recorded_at))}"
    return Table(then, ("Toen", "Nu", "Vragen"), _gathered(rows), dense=True)


def _gathered(rows: Iterable[tuple[str, ...]]) -> tuple[tuple[str, ...], ...]:
    """A row for each answer, with the questions that have it below each other: a line each keeps it on two sheets."""
    found: dict[tuple[str, ...], list[str]] = {}
    for *answer, asked in rows:
        found.setdefault(tuple(answer), []).append(asked)
    return tuple((*answer, "\n".join(asked)) for answer, asked in found.items())


def _id(one: Changed) -> str:
    return one.now.id if one.now else one.before.id if one.before else ""


def _row(one: Changed) -> tuple[str, str, str]:
    """What was answered then and now, and the question with the note of now."""
    question, then, now = changed_words(one)
    note = one.now.note if one.now else None
    return then, now, f"{question} {NOTE}: {note}" if note else question


def changed_words(one: Changed, say: Say = in_dutch) -> tuple[str, str, str]:
    """The question, the answer of then and that of now, each in the words of its time."""
    if one.now is None:
        asked = one.before.question if one.before else ""
        return asked, answer_words(one.before, say), say("Wordt niet meer gevraagd")
    if one.before is None:
        return one.now.question, say("Werd nog niet gevraagd"), answer_words(one.now, say)
    then = answer_words(one.before, say)
    if one.before.question != one.now.question:
        then = say("{then}. De vraag was toen: {question}", then=then, question=one.before.question)
    return one.now.question, then, answer_words(one.now, say)


def answer_words(one: Answered | None, say: Say = in_dutch) -> str:
    """An answer in words."""
    return say(GIVEN_WORDS[one.answer] if one is not None and one.answer is not None else LEFT_FOR_LATER)
