"""The ways in which people write a number plate, a postcode or a bank account: in groups, or all of it together."""

from __future__ import annotations

import re
from typing import Final

from weerbaar_desktop.domain.folding import folded

_BETWEEN: Final = re.compile(r"[ .-]")
_CODE: Final = re.compile(r"(?=.*[0-9])(?=.*[a-z])[0-9a-z]{6}")
_GROUP: Final = re.compile(r"[0-9]+|[a-z]+")
_MOST_GROUPS: Final = 3
_ACCOUNT: Final = re.compile(r"[a-z]{2}[0-9]{2}[0-9a-z]{10,30}")
_IN_ACCOUNT: Final = 4
"""Signs of a bank account that are written without a space."""
_HALVED: Final = 4
"""Digits or letters in a row that stand as two and two on a plate, and as four in a postcode."""


def code_forms(typed: str) -> tuple[str, ...]:
    """Every way to write what was typed, in capitals; none where it can be none of them."""
    code = _BETWEEN.sub("", folded(typed))
    if _ACCOUNT.fullmatch(code):
        number = code.upper()
        return number, " ".join(number[begin : begin + _IN_ACCOUNT] for begin in range(0, len(number), _IN_ACCOUNT))
    whole = _GROUP.findall(code)
    if not _CODE.fullmatch(code) or len(whole) > _MOST_GROUPS:
        return ()
    halved = [part for group in whole for part in _apart(group)]
    return tuple(dict.fromkeys(sign.join(groups).upper() for groups in (whole, halved) for sign in ("-", " ", "")))


def _apart(group: str) -> tuple[str, ...]:
    middle = _HALVED // 2
    return (group[:middle], group[middle:]) if len(group) == _HALVED else (group,)
