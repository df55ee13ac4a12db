"""Gesprek en dilemma's in words: what a group can talk about, one dilemma, and the norm."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.content.conversation import Conversation, Dilemma
from weerbaar_desktop.content.stories import PublicStory
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.presentation.shown import LinkShown

TITLE: Final = tr("Gesprek en dilemma’s")
DILEMMA_PAGE: Final = tr("Dilemma")
STORY_PAGE: Final = tr("Verhaal")
STORIES: Final = tr("Verhalen")
STORIES_WORDS: Final = tr("Wat anderen overkwam, en wat u ervan kunt leren. Deze verhalen zijn openbaar.")
LEAD: Final = tr("Praat met uw fractie, uw college of thuis over druk en grenzen, voordat er iets is.")
WORDS: Final = tr(
    "Bij een dilemma is geen antwoord goed of fout. Elk antwoord brengt iets mee."
    " U vult hier niets in, dus het programma bewaart niets."
)
GUIDE_WORDS: Final = tr("De gespreksleidraad heeft stappen met een werkvorm, en alle dilemma’s om voor te lezen.")
NORM_WORDS: Final = tr("Op dit ene blad staat ook ruimte voor wat uw organisatie afspreekt.")

NO_AGREEMENTS: Final = tr("Met wie meldt u, en hoe? Schrijf op wat uw organisatie afsprak. Dan kan het op dat blad.")
AGREED_WORDS: Final = tr(
    "Open de afspraken om ze te wijzigen. Daar bewaart u ook het blad ‘Melden helpt’ mét de afspraken."
)


@dataclass(frozen=True, slots=True)
class ConversationShown:
    """The page: each dilemma and story, and the sentences of the norm with their sources."""

    dilemmas: tuple[LinkShown, ...]
    stories: tuple[LinkShown, ...]
    norm: tuple[str, ...]
    helps: tuple[str, ...]
    sources: str


@dataclass(frozen=True, slots=True)
class DilemmaShown:
    """One dilemma; `ways` are what one can do and what that brings."""

    title: str
    situation: str
    question: str
    ways: tuple[tuple[str, str], ...]
    talk: str
    source: str


@dataclass(frozen=True, slots=True)
class StoryShown:
    """One public story."""

    title: str
    happened: str
    lessons: tuple[str, ...]
    source: str


def conversation_shown(talk: Conversation, stories: Sequence[PublicStory]) -> ConversationShown:
    """Everything there is to talk about."""
    return ConversationShown(
        tuple(LinkShown(one.id, one.title, one.question) for one in talk.dilemmas),
        tuple(LinkShown(one.id, one.title) for one in stories),
        tuple(one.words for one in talk.of_norm("norm")),
        tuple(one.words for one in talk.of_norm("helps")),
        "\n".join(dict.fromkeys(tr("Bron: {source}.", source=one.source) for one in talk.norm if one.part != "agree")),
    )


def dilemma_shown(one: Dilemma) -> DilemmaShown:
    """One of them."""
    ways = tuple((way.words, way.brings) for way in one.ways)
    return DilemmaShown(
        one.title, one.situation, one.question, ways, one.talk, tr("Bron: {source}.", source=one.source)
    )


def story_shown(one: PublicStory) -> StoryShown:
    """One of them."""
    return StoryShown(one.title, one.happened, one.lessons, tr("Bron: {source}.", source=one.source))
