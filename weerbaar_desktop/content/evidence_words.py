"""The words for what is asked of a piece of evidence, on screen and in the aangifte."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final, get_args

import msgspec

from weerbaar_desktop.content.reading import ContentError, read
from weerbaar_desktop.domain.evidence import QUESTIONS, Emptiness, HowReceived, YesNo

CHOICES: Final = {
    "how": get_args(HowReceived),
    "original_there": get_args(YesNo),
    "police_may_read": get_args(YesNo),
}
"""The questions that are answered by choosing, each with its values."""


class QuestionWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One question: `label` names the answer, `question` and `hint` ask for it."""

    key: str
    label: str
    question: str
    hint: str


class EvidenceWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of evidence.toml; the questions stand in the order in which they are asked and shown."""

    questions: tuple[QuestionWords, ...]
    choices: Mapping[str, Mapping[str, str]]
    empties: Mapping[Emptiness, str]

    def question(self, key: str) -> QuestionWords:
        """The words of one question."""
        return next(words for words in self.questions if words.key == key)


def load_evidence_words(folder: Path) -> EvidenceWords:
    """The words in `folder`/evidence.toml, every question and every choice present; raises ContentError."""
    path = folder / "evidence.toml"
    words = read(path, EvidenceWords)
    for where, found, expected in (
        ("questions", [one.key for one in words.questions], QUESTIONS),
        ("choices", [*words.choices], CHOICES),
        *((f"choices.{key}", [*words.choices.get(key, ())], values) for key, values in CHOICES.items()),
        ("empties", [*words.empties], get_args(Emptiness)),
    ):
        if sorted(found) != sorted(expected):
            odd = ", ".join(sorted({*found} ^ {*expected})) or "iets staat er twee keer"
            raise ContentError(path, f"{where}: ontbreekt of is onbekend: {odd}")
    return words
