"""The recovery code: 130 random bits as a person can write them down, read them out and type them back.

Twenty-six signs of Crockford's base 32 and two that check them, in seven groups of four. The check is the number modulo
1021, the largest prime below 32 x 32: no single wrong sign and no two signs that changed places pass it.
"""

from __future__ import annotations

import unicodedata
from typing import Final

BITS: Final = 130
SIGNS: Final = 28
GROUP: Final = 4
_ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_MODULUS: Final = 1021
_READ_AS: Final = str.maketrans("ILO", "110")
"""What is easily taken for another sign stands for it; the alphabet has none of these, and no U."""
_BETWEEN: Final = frozenset(" -\u2010\u2011\u2012\u2013\u2014\t\r\n")


class NotACode(ValueError):
    """What was typed cannot be a recovery code: signs are missing, too many, or one of them is wrong."""


def code_of(number: int) -> str:
    """The code of `number`, which has at most 130 bits, in groups of four."""
    if not 0 <= number < 1 << BITS:
        raise ValueError("a recovery code holds 130 bits")
    signs = _signs(number, SIGNS - 2) + _signs(number % _MODULUS, 2)
    return "-".join(signs[start : start + GROUP] for start in range(0, SIGNS, GROUP))


def read_code(text: str) -> str:
    """The code as code_of spells it, however it was typed: small letters, spaces, l for 1, o for 0. Raises NotACode."""
    plain = "".join(sign for sign in unicodedata.normalize("NFKC", text).upper() if sign not in _BETWEEN)
    plain = plain.translate(_READ_AS)
    if len(plain) != SIGNS or any(sign not in _ALPHABET for sign in plain):
        raise NotACode
    number, check = _number(plain[:-2]), _number(plain[-2:])
    if number % _MODULUS != check:
        raise NotACode
    return code_of(number)


def _signs(number: int, count: int) -> str:
    return "".join(_ALPHABET[number >> 5 * place & 31] for place in reversed(range(count)))


def _number(signs: str) -> int:
    found = 0
    for sign in signs:
        found = found << 5 | _ALPHABET.index(sign)
    return found
