"""Searching in words: what is searched for of what somebody typed, and what is said when that is too little."""

from __future__ import annotations

from typing import Final

from weerbaar_desktop.domain.searching import asked_in, can_search

TOO_SHORT: Final = "Typ drie letters of meer om te zoeken."


def words_asked(typed: str) -> tuple[str, ...]:
    """What is searched for: words and phrases; none while too little is typed, and then the list shows everything."""
    asked = asked_in(typed)
    return asked if can_search(asked) else ()


def is_too_short(typed: str) -> bool:
    """Whether something is typed that is too short to search for."""
    return bool(typed.strip()) and not words_asked(typed)
