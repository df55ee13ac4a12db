"""The last page before a document is made: every answer in words, and where it is changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.content.aangifte_words import AangifteWords, Question
from weerbaar_desktop.content.ways import PaperKind
from weerbaar_desktop.domain.dutch import count
from weerbaar_desktop.domain.incident import StoredIncident, texts
from weerbaar_desktop.domain.shield import Shield
from weerbaar_desktop.domain.shielding import Shielding
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.presentation.aangifte_flow import (
    CHOOSE,
    REQUIRED,
    SHIELD,
    WAY,
    AangifteDraft,
    answer_form,
    for_whom,
    private_of,
)
from weerbaar_desktop.presentation.damage import DAMAGE, filled_rows, rows_words
from weerbaar_desktop.presentation.moments import NotUnderstood, read_date
from weerbaar_desktop.presentation.spoken import day

NOT_FILLED: Final = tr("Niet ingevuld")


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One answer on the check page: the value in words or the tag "Nog invullen"; `step` is where to change it."""

    key: str
    label: str
    value: str
    step: str
    open: bool


@dataclass(frozen=True, slots=True)
class CheckGroup:
    """The answers of one page, under its title."""

    title: str
    lines: tuple[CheckLine, ...]


@dataclass(frozen=True, slots=True)
class CheckShown:
    """The whole page; `covered` says how much a paper covers, "" for a folder. `papers` can be made beside it."""

    groups: tuple[CheckGroup, ...]
    covered: str
    papers: frozenset[PaperKind]


def check_shown(draft: AangifteDraft, words: AangifteWords, incidents: tuple[StoredIncident, ...]) -> CheckShown:
    """The check page; not for the thread of a window: long stories are looked through for what a paper covers."""
    covered = covered_words(draft, words, incidents) if words.way(draft.way).paper else ""
    return CheckShown(check_groups(draft, words, incidents), covered, papers_beside(draft, words))


def papers_beside(draft: AangifteDraft, words: AangifteWords) -> frozenset[PaperKind]:
    """What can be made of these answers: a volmacht only for somebody else, an overview only where there is damage."""
    found = set(words.way(draft.way).also)
    if not for_whom(draft):
        found.discard("volmacht")
    if not filled_rows(DAMAGE, draft.typed):
        found.discard("schade")
    return frozenset(found)


def check_groups(
    draft: AangifteDraft, words: AangifteWords, incidents: tuple[StoredIncident, ...]
) -> tuple[CheckGroup, ...]:
    """The check page: first what is handed over, then every answer in the order of the questions."""
    way = words.way(draft.way)
    adds = draft.adds_to and way.paper is None
    pieces = sum(len(stored.evidence) for stored in incidents)
    chosen = CheckGroup(
        tr("Wat er gebeurde"),
        (
            CheckLine(
                CHOOSE, tr("Incidenten"), count(len(incidents), tr("incident"), tr("incidenten")), CHOOSE, not incidents
            ),
            CheckLine(CHOOSE, tr("Bewijsstukken"), count(pieces, tr("stuk"), tr("stukken")), CHOOSE, open=False),
            *([CheckLine(CHOOSE, tr("Aanvulling op"), draft.adds_words, CHOOSE, open=False)] if adds else []),
        ),
    )
    titles = {part.id: part.title for part in words.parts}
    groups = (
        CheckGroup(titles[part], tuple(_line(draft, question) for question in words.of_part(part, way.id)))
        for part in way.parts
    )
    wanted = CheckGroup(tr("Wat u wilt doen"), (CheckLine(WAY, tr("Manier"), way.name, WAY, open=False),))
    covered = () if way.paper else (CheckGroup(tr("Wat u afschermt"), (_shield_line(draft.shielding),)),)
    return (chosen, wanted, *groups, *covered)


def _shield_line(shielding: Shielding) -> CheckLine:
    own = len(shielding.texts) + len(shielding.pieces)
    value = count(own, tr("eigen keuze"), tr("eigen keuzes")) if own else tr("Alles wat is gevonden")
    return CheckLine(SHIELD, tr("Afschermen"), value, SHIELD, open=False)


def _line(draft: AangifteDraft, question: Question) -> CheckLine:
    typed = draft.typed.get(question.key, "").strip()
    form = answer_form(question.key)
    if form == "yes_no":
        value = {"yes": tr("Ja"), "no": tr("Nee")}.get(typed, tr("Weet ik nog niet"))
    elif form == "rows":
        value = rows_words(question.key, draft.typed) or NOT_FILLED
    elif not typed:
        value = NOT_FILLED
    elif form == "date":
        try:
            value = day(read_date(typed))
        except NotUnderstood:
            value = typed
    else:
        value = ", ".join(typed.splitlines())
    return CheckLine(question.key, question.label, value, question.part, question.key == REQUIRED and not typed)


def covered_words(draft: AangifteDraft, words: AangifteWords, incidents: tuple[StoredIncident, ...]) -> str:
    """How many places a paper covers, in which nothing private stays; "" when there is none."""
    shield = Shield.of(private_of(draft, words))
    hits = sum(len(shield.spans(text)) for stored in incidents for _, text in texts(stored.incident))
    places = tr("plek wordt") if hits == 1 else tr("plekken worden")
    return (
        tr(
            "{hits} {places} afgeschermd in het document. Uw tekst in de kluis blijft zoals die is.",
            hits=hits,
            places=places,
        )
        if hits
        else ""
    )
