"""What somebody probably meant who searched in vain: the same words with the one that stands nowhere mended, or the
same telephone number, plate, postcode or bank account as it is written."""

from __future__ import annotations

from itertools import islice
from typing import Final

from weerbaar_desktop.application.ports import EVERYTHING, Cancelled, Reading, RowFilter
from weerbaar_desktop.domain.code_forms import code_forms
from weerbaar_desktop.domain.errors import Stopped
from weerbaar_desktop.domain.folding import folded
from weerbaar_desktop.domain.number_forms import written_forms
from weerbaar_desktop.domain.own_contact import dialled
from weerbaar_desktop.domain.same_person import numbers_in
from weerbaar_desktop.domain.spelling import WORD, nearest, words_in

_MOST: Final = 8
"""Words; whoever pasted more than that made no typing error."""


def meant(
    vault: Reading, asked: tuple[str, ...], cancelled: Cancelled, only: RowFilter = EVERYTHING
) -> tuple[str, ...]:
    """Words and phrases that do find something within `only`, all of them out of the vault; () when none are near. Of
    a telephone number alone, and of a plate, a postcode or a bank account: how it is written there.

    Reads all text that is searched: for a thread beside the window's, which `cancelled` stops.
    """
    if number := _otherwise(vault, asked, cancelled, only):
        return (number,)
    if codes := _codes_as_written(vault, asked, cancelled, only):
        return codes
    words = list(islice((word for piece in asked for word in words_in(folded(piece))), _MOST + 1))
    missing = {word for word in words if not vault.search((word,), 1)} if len(words) <= _MOST else set()
    if not missing:
        return ()
    try:
        kept = vault.searched_words(cancelled)
    except Stopped:
        return ()
    near = {word: other for word in missing if (other := nearest(word, kept))}
    mended = tuple(WORD.sub(lambda found: near.get(found[0], found[0]), folded(piece)) for piece in asked)
    return mended if near and vault.search(mended, 1, only) else ()


def _otherwise(vault: Reading, asked: tuple[str, ...], cancelled: Cancelled, only: RowFilter) -> str:
    """Another way to write the telephone number that was asked, which does find something; "" for none."""
    typed = " ".join(asked)
    if numbers_in(typed) != (typed,):
        return ""
    for end, ways in written_forms(dialled(typed)):
        if cancelled():
            return ""
        if vault.search((end,), 1, only):
            return next((way for way in ways if vault.search((way,), 1, only)), end)
    return ""


def _codes_as_written(vault: Reading, asked: tuple[str, ...], cancelled: Cancelled, only: RowFilter) -> tuple[str, ...]:
    """All of it as one plate, postcode or bank account in the way in which it stands there, or else the same words with
    each of them so; () where that finds nothing."""

    def as_written(typed: str) -> str:
        found = (form for form in code_forms(typed) if not cancelled() and vault.search((form,), 1, only))
        return next(found, "")

    if whole := as_written(" ".join(asked)):
        return (whole,)
    near = {piece: form for piece in asked[:_MOST] if (form := as_written(piece))}
    mended = tuple(near.get(piece, piece) for piece in asked)
    return mended if near and vault.search(mended, 1, only) else ()
