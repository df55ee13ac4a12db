"""Who belongs together, in words: who is joined, what might be one person and why, and what was just done."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.application.same_persons import WhoIsWho
from weerbaar_desktop.domain.dutch import sentence, visible
from weerbaar_desktop.domain.same_person import WHYS, KeyKind, PersonKey, Proposal, StoredPerson, Why
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.presentation.shown import in_short

TITLE: Final = tr("Wie hoort bij wie")
LEAD: Final = tr(
    "Iemand kan onder meer dan één naam, account, nummer of kenteken in uw dagboek staan."
    " Voegt u die samen, dan vindt u alles van die persoon in één keer."
    " Het programma voegt niets zelf samen."
)
NONE_JOINED: Final = tr("U heeft nog niemand samengevoegd.")
NONE_PROPOSED: Final = tr("Er zijn nu geen voorstellen.")
CHOOSE_ONE, CHOOSE_OTHER = tr("Kies iemand"), tr("Kies nog iemand")
AWAY: Final = tr("Niet dezelfde persoon")
AWAY_HINT: Final = tr("Dit legde u weg, of haalde u uit elkaar. Komt er iets bij, dan ziet u het voorstel weer.")
NO_PROOF: Final = tr("Een voorstel is geen bewijs. U weet zelf het beste of het om dezelfde persoon gaat.")
_WORDS: Final = 60
"""Characters of a name, an account or a plate that are shown."""
_WHAT: Final[Mapping[KeyKind, str]] = {
    "name": tr("Naam"),
    "alias": tr("Bijnaam"),
    "handle": tr("Account"),
    "number": tr("Nummer"),
    "plate": tr("Kenteken"),
}
_WHY: Final[Mapping[Why, str]] = {
    "number": tr("zelfde nummer"),
    "plate": tr("zelfde kenteken"),
    "handle": tr("zelfde account"),
    "name": tr("zelfde naam"),
}


@dataclass(frozen=True, slots=True)
class KeyShown:
    """One way in which somebody was written down: `words` as they stand in the vault, and how they are shown."""

    words: str
    shown: str


@dataclass(frozen=True, slots=True)
class PersonShown:
    """Somebody who is joined; `chosen` are the words by which they are called."""

    record: str
    called: str
    chosen: str
    keys: tuple[KeyShown, ...]


@dataclass(frozen=True, slots=True)
class SameShown:
    """What might be one person."""

    proposal: Proposal
    words: str
    why: str


@dataclass(frozen=True, slots=True)
class PersonsShown:
    """Everything on the page; `everybody` can be joined by hand, each key with its words."""

    joined: tuple[PersonShown, ...]
    proposals: tuple[SameShown, ...]
    everybody: tuple[tuple[PersonKey, str], ...]
    away: tuple[SameShown, ...] = ()


def persons_shown(known: WhoIsWho) -> PersonsShown:
    """As it is now."""
    called = {one.person.keys[0].words: one.person.label for one in known.joined}
    return PersonsShown(
        tuple(map(_person, known.joined)),
        tuple(_proposal(one, called) for one in known.proposals),
        tuple((key, _short(called.get(key.words, key.words))) for key in known.everybody),
        tuple(_proposal(one, called) for one in known.away),
    )


def joined_words(stored: StoredPerson) -> str:
    """What was done, and that it can be taken back."""
    number = len(stored.person.keys)
    return tr(
        "{quoted} staat nu onder {number} namen bij elkaar. U kunt elke naam er weer uit halen.",
        quoted=_quoted(stored.person.label),
        number=number,
    )


def apart_words(words: str) -> str:
    """What was done, and that it can be taken back."""
    return tr("{quoted} staat weer apart. U kunt dit later weer samenvoegen.", quoted=_quoted(words))


def called_words(stored: StoredPerson) -> str:
    """What was done, and that it can be taken back."""
    return tr("Deze persoon heet nu {quoted}. U kunt dit altijd wijzigen.", quoted=_quoted(stored.person.label))


def erased_words(called: str) -> str:
    """What was done, and what was not."""
    return tr("{quoted} is niet meer samengevoegd. Uw aantekeningen zijn niet veranderd.", quoted=_quoted(called))


def away_words(shown: SameShown) -> str:
    """What was done, and that it can be taken back."""
    return tr(
        "{words} worden niet meer voorgesteld. Onderaan deze pagina haalt u het voorstel terug.", words=shown.words
    )


def again_words(shown: SameShown) -> str:
    """What was done."""
    return tr("{words} staan weer bij de voorstellen.", words=shown.words)


def _person(stored: StoredPerson) -> PersonShown:
    keys = tuple(KeyShown(key.words, f"{_WHAT[key.what]}: {_short(key.words)}") for key in stored.person.keys)
    return PersonShown(stored.record, _short(stored.person.label), stored.person.label, keys)


def _proposal(proposal: Proposal, called: Mapping[str, str]) -> SameShown:
    names = [_quoted(called.get(key.words, key.words)) for key in proposal.keys]
    alike = {why: [_short(one.words) for one in proposal.shared if one.why == why] for why in WHYS}
    said = _listed([f"{_WHY[why]}: {', '.join(words)}" for why, words in alike.items() if words])
    return SameShown(proposal, _listed(names), f"{sentence(said)}.")


def _listed(words: Sequence[str]) -> str:
    *first, last = words
    return tr("{listed} en {last}", listed=", ".join(first), last=last) if first else last


def _quoted(words: str) -> str:
    return f"‘{_short(words)}’"


def _short(words: str) -> str:
    return visible(in_short(words, _WORDS))
