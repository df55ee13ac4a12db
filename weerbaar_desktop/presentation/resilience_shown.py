"""Weerbaarheid in words: what there is to practise, one moment of a conversation, its end, and the cards."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.application.rehearsals import Half, Noticed
from weerbaar_desktop.content.own_behaviour import Card
from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.measure import StoredMeasure
from weerbaar_desktop.domain.rehearsal import Rehearsal, Scenario
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.presentation.measures_shown import title_words
from weerbaar_desktop.presentation.shown import LinkShown
from weerbaar_desktop.presentation.spoken import recorded_words

TITLE: Final = tr("Weerbaarheid")
TALK_PAGE: Final = tr("Oefenen, gesprek")
NOTE_PAGE: Final = tr("Oefenen, wat u merkte")
CARD_PAGE: Final = tr("Eigen gedrag, kaart")
PRACTISE_WORDS: Final = (
    tr("U speelt een gesprek en kiest wat u zegt of doet. Het programma vertelt wat dat vaak doet."),
    tr("Er is geen goed of fout. U kunt terug, stoppen en opnieuw beginnen. De gesprekken zijn verzonnen."),
)
BEHAVIOUR_WORDS: Final = tr("Acht kaarten met een vraag. Wat u anders wilt doen, komt op uw lijst met maatregelen.")
NOTE_QUESTION: Final = tr("Wat merkte u bij uzelf?")
NOTE_HINT: Final = tr("Bijvoorbeeld uw adem, uw handen, uw stem, of wat u het liefst had gedaan.")
NOTE_FIRST: Final = tr("Dit schreef u na een eerdere oefening. Daarna begint de oefening die u koos.")
NOTE_WORDS: Final = tr("Bewaren hoeft niet. Wat u bewaart, staat alleen in uw kluis, en niet in het journaal.")


@dataclass(frozen=True, slots=True)
class ResilienceShown:
    """The page of everything: what to practise alone and at home, where one was, the cards, what was noticed, and one's
    own training and story."""

    alone: tuple[LinkShown, ...]
    home: tuple[LinkShown, ...]
    half: str
    cards: tuple[LinkShown, ...]
    noticed: tuple[LinkShown, ...]
    own: tuple[LinkShown, ...] = ()


@dataclass(frozen=True, slots=True)
class TalkShown:
    """One moment of a conversation. `did` and `tends` are the last reply; `ending` is "" as long as it goes on."""

    title: str
    subtitle: str
    intro: str
    did: str
    tends: str
    said: str
    text: str
    replies: tuple[LinkShown, ...]
    ending: str
    aloud: str
    leave: tuple[str, ...]
    source: str
    first: bool


@dataclass(frozen=True, slots=True)
class CardShown:
    """One card; `measures` are what somebody took from it before."""

    id: str
    title: str
    question: str
    teaches: str
    example: str
    source: str
    measures: tuple[LinkShown, ...]


def resilience_shown(
    scenarios: Sequence[Scenario], cards: Sequence[Card], taken: Collection[str], half: Half | None,
    noticed: Sequence[Noticed], own: tuple[LinkShown, ...] = (),
) -> ResilienceShown:  # fmt: skip
    """Everything that can be practised and read; `taken` are the cards of which something is a measure."""
    titles = {one.id: one.title for one in scenarios}
    return ResilienceShown(
        tuple(LinkShown(one.id, one.title, f"{one.place}.") for one in scenarios if not one.family),
        tuple(LinkShown(one.id, one.title, f"{one.place}.") for one in scenarios if one.family),
        tr("U was bezig met ‘{title}’.", title=half.rehearsal.scenario.title) if half else "",
        tuple(LinkShown(one.id, one.title, _taken(one, taken)) for one in cards),
        tuple(_noticed(place, one, titles) for place, one in enumerate(noticed)),
        own,
    )


def _taken(card: Card, taken: Collection[str]) -> str:
    return tr("{question} Staat in uw maatregelen.", question=card.question) if card.id in taken else card.question


def _noticed(place: int, one: Noticed, titles: dict[str, str]) -> LinkShown:
    after = titles.get(one.scenario, tr("een gesprek dat er niet meer is"))
    return LinkShown(
        str(place), visible(one.words), tr("{recorded}, na ‘{after}’.", recorded=recorded_words(one.at), after=after)
    )


def talk_shown(at: Rehearsal) -> TalkShown:
    """Where somebody is."""
    scenario, step, last = at.scenario, at.step, at.last
    return TalkShown(
        scenario.title,
        tr("{place} · oefening", place=scenario.place),
        scenario.intro if last is None else "",
        last.words if last else "",
        last.tends if last else "",
        f"‘{step.said}’" if step.said else "",
        step.text,
        tuple(LinkShown(str(number), reply.words) for number, reply in enumerate(step.replies)),
        step.ending,
        f"‘{scenario.aloud}’",
        scenario.leave,
        tr("Bron: {source}.", source=scenario.source),
        last is None,
    )


def card_shown(card: Card, measures: Sequence[StoredMeasure]) -> CardShown:
    """One card with what was taken from it."""
    links = tuple(LinkShown(one.record, title_words(one.measure)) for one in measures)
    return CardShown(
        card.id,
        card.title,
        card.question,
        card.teaches,
        tr("Bijvoorbeeld: {example}", example=card.example),
        tr("Bron: {source}.", source=card.source),
        links,
    )
