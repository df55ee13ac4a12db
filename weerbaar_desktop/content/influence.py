"""Questions to ask oneself about integrity and influence, and when it helps to talk; no answer is right or counted."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Literal

import msgspec

from weerbaar_desktop.content.reading import ContentError, read

InfluenceAnswer = Literal["yes", "no", "unknown"]


class InfluenceQuestion(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One question: after which answers talking helps, what to think about, and with whom one can talk."""

    id: str
    question: str
    talks_on: tuple[InfluenceAnswer, ...]
    think: str
    whom: str
    source: str
    reviewed_on: date


class InfluenceFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of influence.toml."""

    questions: tuple[InfluenceQuestion, ...]


def load_influence(folder: Path) -> tuple[InfluenceQuestion, ...]:
    """Those in `folder`/influence.toml; raises ContentError."""
    path = folder / "influence.toml"
    found = read(path, InfluenceFile).questions
    if not found or len({one.id for one in found}) != len(found):
        raise ContentError(path, "questions: er staat niets, of een id komt twee keer voor")
    for one in found:
        if not one.question.endswith("?"):
            raise ContentError(path, f"{one.id}: een vraag eindigt op een vraagteken")
        if not one.talks_on or len({*one.talks_on}) != len(one.talks_on):
            raise ContentError(path, f"{one.id}: talks_on noemt elk antwoord één keer, en minstens één")
    return found
