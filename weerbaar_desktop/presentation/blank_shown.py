"""Papers that are printed empty in words: the name of each file, and that it was made."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from weerbaar_desktop.application.blank.making import BlankKind
from weerbaar_desktop.domain.wording import tr

_NAMES: Final[Mapping[BlankKind, str]] = {
    "woningscan": tr("De papieren lijst"),
    "starterspakket": tr("Het starterspakket"),
    "thuisfront": tr("Het blad Thuisfront"),
    "gespreksleidraad": tr("De gespreksleidraad"),
    "melden-helpt": tr("Het blad ‘Melden helpt’"),
}


def is_kept(kind: BlankKind) -> str:
    """That a paper was made."""
    return tr("{names} is opgeslagen", names=_NAMES[kind])


def blank_name(kind: BlankKind) -> str:
    """The name that is proposed for the file: it says what it is, and nothing of whom."""
    return f"{kind}-leeg.pdf"
