"""The answers that an aangifte needs beside the incidents; private ones apart from the rest."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.documents import from_document
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.shielding import Shielding, check_shielding
from weerbaar_desktop.domain.wording import tr


@dataclass(frozen=True, slots=True)
class Complainant:
    """Who files: name, office and body; `work_address` is the domicilie; `behalf_of` names the person helped."""

    name: str
    office: str | None = None
    body: str | None = None
    work_address: str | None = None
    behalf_of: str | None = None


@dataclass(frozen=True, slots=True)
class Private:
    """What stays out of the aangifte and is searched for in everything that goes out.

    Besluit bescherming slachtoffergegevens in processtukken, Stb. 2025, 29, in force since 1 July 2025.
    """

    home_address: str | None = None
    phones: tuple[str, ...] | None = None
    emails: tuple[str, ...] | None = None
    family: tuple[str, ...] | None = None
    school: str | None = None
    plates: tuple[str, ...] | None = None
    birth_place: str | None = None
    bsn: str | None = None


@dataclass(frozen=True, slots=True)
class Talk:
    """What somebody wants to talk about, with whom, and what they ask for."""

    with_whom: str | None = None
    about: str | None = None
    asks: str | None = None


@dataclass(frozen=True, slots=True)
class DamageLine:
    """One thing that was damaged or lost, as the person writes it down: no amount is made up here."""

    what: str | None = None
    happened: str | None = None
    amount: str | None = None
    proof: str | None = None


@dataclass(frozen=True, slots=True)
class AangifteAnswers:
    """All answers together; None means not answered. `place` and `date` are where and when it is signed.

    They serve every way: a talk, a melding, an aangifte. `shielding` is no question: what was decided of each place
    where something private was found.
    """

    complainant: Complainant
    prosecution: bool | None = None
    damages: bool | None = None
    private: Private | None = None
    place: str | None = None
    date: date | None = None
    talk: Talk | None = None
    damage: tuple[DamageLine, ...] | None = None
    shielding: Shielding | None = None

    @property
    def is_no_klacht(self) -> bool:
        """Whether it certainly is no klacht of the one it happened to: no prosecution is asked, or another asks."""
        return self.prosecution is False or self.complainant.behalf_of is not None


SET_ELSEWHERE = frozenset({"shielding"})
"""Answers that no question asks."""


def read_answers(document: Json) -> AangifteAnswers:
    """Answers from what somebody handed in; raises RefusedInput naming the field."""
    answers = from_document(AangifteAnswers, document)
    if not answers.complainant.name.strip():
        raise RefusedInput("complainant.name", tr("schrijf de naam op van wie aangifte doet."))
    if answers.shielding is not None:
        check_shielding(answers.shielding)
    return answers
