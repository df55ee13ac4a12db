"""What can be collected when somebody weighs a signal: indicators, kinds of behaviour, and what became different."""

from __future__ import annotations

from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Final, Literal, get_args

import msgspec

from weerbaar_desktop.content.reading import ContentError, read
from weerbaar_desktop.domain.weighing import Outcome, Said

Part = Literal["sign", "behaviour", "aim", "change"]
"""An indicator, how somebody behaved (A to E), whether it was emotion or a means, and what is different from before."""
PARTS: Final[tuple[str, ...]] = get_args(Part)
FEWEST_SIGNS: Final = 12
BEHAVIOURS: Final = ("a", "b", "c", "d", "e")
LONGEST_WORDS: Final = 30
"""Characters: they stand on a button, which is never cut off."""
_NO_VERDICT: Final = ("score", "risico", "gevaarlijk", "waarschijnlijk", "punten")


class Signal(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One thing that somebody may recognise: `words` on the button, `explained` below it.

    `step` is the outcome at which it is named as a reason, and nothing more: nothing is counted.
    """

    id: str
    part: Part
    heading: str
    words: str
    explained: str
    step: Outcome
    source: str
    reviewed_on: date

    @property
    def said(self) -> Said:
        """As a weighing keeps it."""
        return Said(self.id, self.words)


class SignalsFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of signals.toml: the parts in their order, and what has one heading together."""

    signals: tuple[Signal, ...]


def load_signals(folder: Path) -> tuple[Signal, ...]:
    """All of them, from `folder`/signals.toml; raises ContentError."""
    path = folder / "signals.toml"
    found = read(path, SignalsFile).signals
    if len({one.id for one in found}) != len(found):
        raise ContentError(path, "signals: een id komt twee keer voor")
    if [part for part, _ in groupby(one.part for one in found)] != list(PARTS):
        raise ContentError(path, f"signals: de delen staan bij elkaar, in deze volgorde: {', '.join(PARTS)}")
    headings = [heading for heading, _ in groupby(one.heading for one in found)]
    if len({*headings}) != len(headings):
        raise ContentError(path, "signals: wat onder een kop hoort, staat bij elkaar")
    if sum(one.part == "sign" for one in found) < FEWEST_SIGNS:
        raise ContentError(path, f"signals: er horen minstens {FEWEST_SIGNS} signalen te staan")
    if tuple(one.id for one in found if one.part == "behaviour") != BEHAVIOURS:
        raise ContentError(path, "signals: bij gedrag horen precies a, b, c, d en e, in deze volgorde")
    for one in found:
        _check(path, one)
    return found


def _check(path: Path, one: Signal) -> None:
    for key in ("id", "heading", "words", "explained", "source"):
        if not getattr(one, key).strip():
            raise ContentError(path, f"{one.id}: {key} is leeg")
    if len(one.words) > LONGEST_WORDS:
        raise ContentError(path, f"{one.id}: words heeft meer dan {LONGEST_WORDS} tekens en past niet op een knop")
    said = f"{one.words} {one.explained}".casefold()
    if verdict := next((word for word in _NO_VERDICT if word in said), ""):
        raise ContentError(path, f"{one.id}: ‘{verdict}’ is een oordeel. De app beoordeelt geen dreiging")
