"""The words that a new passphrase is judged by, and those it can be drawn from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from weerbaar_desktop.content.reading import ContentError

FEWEST_OFFERED: Final = 1296
"""Six words from fewer could be tried one by one."""
_PLAIN: Final = re.compile("[a-z]{3,9}")


@dataclass(frozen=True, slots=True)
class PassphraseWords:
    """`offered` is what six words are drawn from; the others are known to whoever guesses, the likeliest first."""

    offered: tuple[str, ...]
    office: tuple[str, ...]
    municipalities: tuple[str, ...]
    sayings: tuple[str, ...]
    common: tuple[str, ...]


def load_passphrase_words(folder: Path) -> PassphraseWords:
    """The lists in `folder`/passphrase, one word or sentence a line; raises ContentError."""
    place = folder / "passphrase"
    offered = _lines(place / "six_words.txt")
    if len(set(offered)) != len(offered) or len(offered) < FEWEST_OFFERED:
        raise ContentError(place / "six_words.txt", f"hier horen minstens {FEWEST_OFFERED} verschillende woorden")
    if odd := [word for word in offered if not _PLAIN.fullmatch(word)]:
        raise ContentError(place / "six_words.txt", f"dit is geen woord van drie tot negen letters a-z: {odd[0]}")
    others = (_lines(place / f"{name}.txt") for name in ("office", "municipalities", "sayings", "common"))
    return PassphraseWords(offered, *others)


def _lines(path: Path) -> tuple[str, ...]:
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise ContentError(path, "dit is geen UTF-8. Bewaar het bestand opnieuw als UTF-8") from error
    except OSError as error:
        raise ContentError(path, "deze woordenlijst ontbreekt of kan niet worden gelezen") from error
    return tuple(line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#"))
