"""What a person decides of each place where something private was found: covered, or left with a reason."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import Final, Literal

from weerbaar_desktop.domain.canonical import encode
from weerbaar_desktop.domain.errors import RefusedInput
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.wording import tr

Giving = Literal["original", "copy", "nothing"]
"""What goes out of a piece: itself, the copies of it in which the private parts are covered, or neither."""


@dataclass(frozen=True, slots=True)
class KeptText:
    """Private words that stay as they are in one field, with the reason.

    record: of the incident or piece; "" for what the person states of oneself. words: exactly as they are written.
    sentences: those in which they stood when this was decided; when others have come, the decision counts no more.
    None for whatever sentences there are; else their sum (see sentences_kept), or as an earlier version kept them.
    """

    record: str
    field: str
    words: str
    reason: str
    sentences: tuple[str, ...] | None = None


def sentences_kept(sentences: tuple[str, ...]) -> tuple[str, ...]:
    """The sentences as a decision holds them: one sum, which no others have.

    A draft is kept at every pause and must stay small, and it outlives an incident that is erased for good.
    """
    return (f"{len(sentences)} {hashlib.sha256(encode(list(sentences))).hexdigest()}",)


@dataclass(frozen=True, slots=True)
class PieceGiven:
    """What goes out of one piece; the original of a piece in which something private was found needs a reason."""

    evidence: RecordId
    give: Giving
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Shielding:
    """All decisions for one document; what is not decided is covered, and a piece that has to be decided stays in."""

    texts: tuple[KeptText, ...] = ()
    pieces: tuple[PieceGiven, ...] = ()

    def of(self, piece: RecordId) -> PieceGiven | None:
        """What was decided of this piece last; None when nothing was."""
        return next((one for one in reversed(self.pieces) if one.evidence == piece), None)


NOTHING_DECIDED: Final = Shielding()
_REASON: Final = tr("schrijf op waarom dit mag blijven staan.")


def check_shielding(shielding: Shielding, where: str = "shielding") -> None:
    """Raise RefusedInput where a decision that needs a reason has none."""
    for number, kept in enumerate(shielding.texts):
        if not kept.reason.strip():
            raise RefusedInput(f"{where}.texts[{number}].reason", _REASON)
    for number, given in enumerate(shielding.pieces):
        if given.give == "original" and given.reason is not None and not given.reason.strip():
            raise RefusedInput(f"{where}.pieces[{number}].reason", _REASON)


_CUT: Final = 120
"""Characters of a sentence on each side of what was found in it."""
_END: Final = re.compile(r"[.!?](?=\s|$)|\n")


def sentence_around(text: str, start: int, end: int) -> str:
    """The sentence of `text` in which [start:end] stands, on one line, cut where it is long."""
    before, behind = max(0, start - _CUT), min(len(text), end + _CUT)
    ends = [found.end() for found in _END.finditer(text, before, start)]
    first = ends[-1] if ends else before
    stop = _END.search(text, end, behind)
    last = stop.end() if stop else behind
    words = " ".join(text[first:last].split())
    cut_before, cut_behind = not ends and before > 0, stop is None and behind < len(text)
    return f"{'… ' if cut_before else ''}{words}{' …' if cut_behind else ''}"
