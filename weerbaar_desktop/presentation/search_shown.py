"""Searching in words: what is searched for of what somebody typed, and what is said when that is too little."""

from __future__ import annotations

from typing import Final

from weerbaar_desktop.domain.dutch import visible
from weerbaar_desktop.domain.searching import asked_in, can_search
from weerbaar_desktop.domain.wording import tr

TOO_SHORT: Final = tr("Typ drie letters of meer om te zoeken.")
ON_ENTER: Final = tr(
    "Enter zet bovenaan wat het best bij uw woorden past. Esc zet de lijst weer op datum. "
    "Van een lang gesprek of een lange mail zoekt het programma alleen een deel na."
)
_WIDEST: Final = 30
"""Characters on a button, so that it fits at 200 %."""


def words_asked(typed: str) -> tuple[str, ...]:
    """What is searched for: words and phrases; none while too little is typed, and then the list shows everything."""
    asked = asked_in(typed)
    return asked if can_search(asked) else ()


def is_too_short(typed: str) -> bool:
    """Whether something is typed that is too short to search for."""
    return bool(typed.strip()) and not words_asked(typed)


def typed_as(words: tuple[str, ...]) -> str:
    """These words and phrases as somebody types them: `words_asked` gives them back."""
    return " ".join(f'"{word}"' if " " in word else word for word in words)


def meant_sentence(words: tuple[str, ...]) -> str:
    """What may have been meant."""
    return tr("Bedoelde u „{listed}”?", listed=visible(" ".join(words)))


def meant_offer(words: tuple[str, ...]) -> tuple[str, str]:
    """What stands above the button that searches for these words, "" where its own words say it; and its words."""
    sentence = meant_sentence(words)
    return ("", sentence) if len(sentence) <= _WIDEST else (sentence, tr("Zoek met deze woorden"))
