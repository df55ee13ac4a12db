"""Ways to harm a file: a few bits, a piece gone, twice, in another place or of another file, a number that lies."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Final

Harm = Callable[[bytearray, random.Random, bytes], None]


def _bits(data: bytearray, chance: random.Random, _other: bytes) -> None:
    for _ in range(max(1, len(data) // chance.choice((40, 400, 4000, 40_000)))):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def _cut(data: bytearray, chance: random.Random, _other: bytes) -> None:
    del data[chance.randrange(1, len(data) + 1) :]


def _gone(data: bytearray, chance: random.Random, _other: bytes) -> None:
    start = chance.randrange(len(data))
    del data[start : start + chance.randrange(1, 200)]


def _twice(data: bytearray, chance: random.Random, _other: bytes) -> None:
    start = chance.randrange(len(data))
    piece = bytes(data[start : start + chance.randrange(1, 2000)])
    data[start:start] = piece * chance.choice((1, 2, 50))


def _zeros(data: bytearray, chance: random.Random, _other: bytes) -> None:
    start = chance.randrange(len(data))
    length = min(len(data) - start, chance.randrange(1, 4000))
    data[start : start + length] = bytes([chance.choice((0, 255))]) * length


def _number(data: bytearray, chance: random.Random, _other: bytes) -> None:
    """A length or an offset becomes one of those that go wrong most."""
    size = chance.choice((1, 2, 4, 8))
    value = chance.choice((0, 1, -1, 0x7FFFFFFF, 0x80000000, 0xFFFFFFF0)) % (1 << 8 * size)
    start = chance.randrange(len(data))
    data[start : start + size] = value.to_bytes(size, chance.choice(("big", "little")))


def _spliced(data: bytearray, chance: random.Random, other: bytes) -> None:
    """The head of this file before the tail of another."""
    data[chance.randrange(len(data)) :] = other[chance.randrange(len(other)) :]


HARMS: Final[Sequence[Harm]] = (_bits, _bits, _cut, _gone, _twice, _zeros, _number, _number, _spliced)


def harmed(data: bytes, other: bytes, chance: random.Random) -> bytes:
    """`data` after one to three harms; its first bytes mostly stay, or no reader would look further."""
    kept = data[:16] if chance.random() < 0.8 else b""
    made = bytearray(data)
    for _ in range(chance.choice((1, 1, 2, 3))):
        if made:
            chance.choice(HARMS)(made, chance, other or b"\0")
    return bytes(kept + made[len(kept) :])
