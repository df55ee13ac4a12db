"""Papers that are printed empty in words: the name of each file, and that it was made."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from weerbaar_desktop.application.blank.making import BlankKind

_NAMES: Final[Mapping[BlankKind, str]] = {
    "woningscan": "De papieren lijst",
    "starterspakket": "Het starterspakket",
    "thuisfront": "Het blad Thuisfront",
    "gespreksleidraad": "De gespreksleidraad",
    "melden-helpt": "Het blad ‘Melden helpt’",
}


def is_kept(kind: BlankKind) -> str:
    """That a paper was made."""
    return f"{_NAMES[kind]} is opgeslagen"


def blank_name(kind: BlankKind) -> str:
    """The name that is proposed for the file: it says what it is, and nothing of whom."""
    return f"{kind}-leeg.pdf"
