"""The words for what is asked of a filing: something that was done with incidents."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Final, get_args

import msgspec

from weerbaar_desktop.content.reading import ContentError, read
from weerbaar_desktop.domain.evidence import YesNo
from weerbaar_desktop.domain.filing import ASKED, What
from weerbaar_desktop.domain.incident import Emptiness

_CHOICES: Final = {"what": get_args(What), "yes_no": get_args(YesNo)}


class FilingField(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One field: `label` names it, `question` and `hint` ask for it, `only` says with which filings it belongs."""

    key: str
    label: str
    question: str
    hint: str
    only: tuple[What, ...] = get_args(What)


class FilingWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of filing.toml; the fields stand in the order in which they are asked and shown."""

    fields: tuple[FilingField, ...]
    choices: Mapping[str, Mapping[str, str]]
    empties: Mapping[Emptiness, str]

    def choice(self, key: str, value: str) -> str:
        """The word for one value of `what`, or of a question with yes and no."""
        return self.choices["what" if key == "what" else "yes_no"][value]


def load_filing_words(folder: Path) -> FilingWords:
    """The words in `folder`/filing.toml, every field and every choice present; raises ContentError."""
    path = folder / "filing.toml"
    words = read(path, FilingWords)
    for where, found, expected in (
        ("fields", [field.key for field in words.fields], ASKED),
        ("choices", [*words.choices], _CHOICES),
        ("empties", [str(kind) for kind in words.empties], get_args(Emptiness)),
        *((f"choices.{key}", [*words.choices.get(key, ())], values) for key, values in _CHOICES.items()),
    ):
        if sorted(found) != sorted(expected):
            odd = ", ".join(sorted({*found} ^ {*expected})) or "iets staat er twee keer"
            raise ContentError(path, f"{where}: ontbreekt of is onbekend: {odd}")
    return words
