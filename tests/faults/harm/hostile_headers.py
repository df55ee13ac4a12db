"""Headers as somebody without the key would write them: to break the reader, to tire the computer, or to get in."""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any

from weerbaar_desktop.vault import header, kdf

Document = dict[str, Any]
FILES = ("sha256", "mac")
_ODD: tuple[Any, ...] = (
    None, True, False, 0, -1, 1, 2, 2**31, 2**53, 2**63, 10**400, 0.5, "", "x", " ", "0" * 32, "\u0000", "\uff11" * 32,
    "😀", "ab" * 48, "A" * 32, "argon2id", "hkdf-sha256", "passphrase", "recovery", "keyring", "x" * 9000,
    [], {}, [[]], [{}], {"a": {}}, [1] * 3000, {"name": "argon2id"},
)  # fmt: skip
_DERIVATIONS = (
    (0, 3, 4), (63, 3, 4), (64, 2, 4), (64, 3, 3), (64, 3, 9), (64, 3, 0), (64, 3, 2**31), (1 << 20, 3, 4),
    (64, 10**9, 4), (2**40, 2**40, 2**40), (683, 3, 4), (1024, 3, 8), (-64, -3, -4), (64, 33, 4), (10**300, 3, 4),
    (64, 3, 10**300),
)  # fmt: skip


def sealed(document: Document) -> bytes:
    """The file with a SHA-256 that is right again, as anybody can compute it; keys and spaces in the fixed form."""
    rest = {key: value for key, value in document.items() if key not in FILES}
    return _written({**document, "sha256": hashlib.sha256(_written(rest)).hexdigest()})


def _written(document: Document) -> bytes:
    text = json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")


def hostile(valid: bytes, others: bytes, count: int, chance: random.Random) -> Iterator[tuple[str, bytes]]:
    """`count` of them with the kind of each; `others` is the header of another vault with the same passphrase.

    One in twenty is well-formed and asks for a derivation at the floor, one in two hundred for the most there may be.
    """
    for number in range(count):
        if number % 200 == 7:
            kind, data = "as heavy as may be", _heaviest(json.loads(valid), chance)
        elif number % 20 == 3:
            kind, data = "another key", _another_key(json.loads(valid), others, chance)
        else:
            make = chance.choice(_CHEAP)
            kind, data = make.__name__, make(valid, chance)
        yield kind, data if data != valid else data + b"\n"


def _noise(_: bytes, chance: random.Random) -> bytes:
    return chance.randbytes(chance.randrange(3 * header.LARGEST // 2))


def _nested(_: bytes, chance: random.Random) -> bytes:
    opening, closing = chance.choice([("[", "]"), ('{"a":', "}"), ('[{"a":', "}]"), ("[", "")])
    depth = chance.randrange(1, 16_000 // len(opening))
    return (opening * depth + "1" + closing * depth)[: header.LARGEST].encode()


def _numbers(_: bytes, chance: random.Random) -> bytes:
    return b'{"format":' + b"9" * chance.randrange(1, 15_000) + b"}"


def _bent(valid: bytes, chance: random.Random) -> bytes:
    data = bytearray(valid)
    for _ in range(chance.choice([1, 1, 2, 5, 40])):
        at = chance.randrange(len(data))
        match chance.randrange(4):
            case 0:
                data[at] ^= 1 << chance.randrange(8)
            case 1:
                del data[at : at + chance.randrange(1, 30)]
            case 2:
                data[at:at] = chance.randbytes(chance.randrange(1, 30))
            case _:
                data[at:at] = data[chance.randrange(len(data)) :][: chance.randrange(1, 200)]
        if not data:
            break
    return bytes(data)


def _cut(valid: bytes, chance: random.Random) -> bytes:
    return valid[: chance.randrange(len(valid))]


def _key_twice(valid: bytes, chance: random.Random) -> bytes:
    key = chance.choice(["format", "vault", "practice", "generation", "slots", "mac", "sha256"])
    value = json.dumps(json.loads(valid)[key], separators=(",", ":"))
    return b"{" + f'"{key}":{value},'.encode() + valid[1:]


def _odd_value(valid: bytes, chance: random.Random) -> bytes:
    document = json.loads(valid)
    for _ in range(chance.choice([1, 1, 1, 3])):
        holder, key = chance.choice(_places_of(document))
        holder[key] = deepcopy(chance.choice(_ODD))
    return sealed(document)


def _places_of(value: Any) -> list[tuple[Any, Any]]:  # noqa: ANN401  # what JSON can hold
    """Everywhere in it where something else could stand: what holds it, and under which key or number."""
    keys = list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    return [place for key in keys for place in ((value, key), *_places_of(value[key]))]


def _other_keys(valid: bytes, chance: random.Random) -> bytes:
    document = json.loads(valid)
    holder = chance.choice([document, *document["slots"], *(slot["kdf"] for slot in document["slots"])])
    if chance.random() < 0.5:
        holder.pop(chance.choice(sorted(holder)))
    else:
        holder[chance.choice(["extra", "MAC", "", "a" * 3000, "slots2"])] = deepcopy(chance.choice(_ODD))
    return sealed(document)


def _heavy(valid: bytes, chance: random.Random) -> bytes:
    document = json.loads(valid)
    memory, passes, lanes = chance.choice(_DERIVATIONS)
    chance.choice(document["slots"])["kdf"].update(memory_mib=memory, passes=passes, lanes=lanes)
    return sealed(document)


def _many_slots(valid: bytes, chance: random.Random) -> bytes:
    document = json.loads(valid)
    (slot, *_), many = document["slots"], chance.choice([0, 2, 8, 9, 50, 200, 1000])
    kinds = chance.choice([("passphrase",), ("recovery", "keyring"), tuple(f"soort{number}" for number in range(1000))])
    document["slots"] = [{**slot, "type": kinds[number % len(kinds)]} for number in range(many)]
    if many > 1 and chance.random() < 0.5:
        document["slots"][-1] = {**slot, "kdf": {**slot["kdf"], "memory_mib": 600, "passes": 3}}
    return sealed(document)


def _newer(valid: bytes, chance: random.Random) -> bytes:
    return sealed({**json.loads(valid), "format": chance.randrange(2, 10**6)})


def _mac(valid: bytes, chance: random.Random) -> bytes:
    return valid.replace(json.loads(valid)["mac"].encode(), chance.choice([b"", b"00", b"zz" * 32, b"0" * 65]))


_CHEAP: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    _noise, _nested, _numbers, _bent, _bent, _cut, _key_twice, _odd_value, _odd_value, _odd_value, _other_keys, _heavy,
    _many_slots, _newer, _mac,
)  # fmt: skip


def _another_key(document: Document, others: bytes, chance: random.Random) -> bytes:
    """Well-formed: the key is stretched, and then nothing fits."""
    slot = document["slots"][0]
    match chance.randrange(6):
        case 0:
            return others
        case 1:
            document["mac"] = chance.randbytes(32).hex()
        case 2:
            document["slots"] = json.loads(others)["slots"]
        case 3:
            slot["wrapped"] = chance.randbytes(48).hex()
        case 4:
            slot["kdf"]["salt"] = chance.randbytes(16).hex()
        case _:
            document.update(generation=chance.randrange(1, 9), practice=True, vault=chance.randbytes(16).hex())
    return sealed(document)


def _heaviest(document: Document, chance: random.Random) -> bytes:
    passes = chance.choice([3, 3, 4, 8, 32])
    lanes = chance.randrange(kdf.FLOOR.lanes, kdf.MOST_LANES + 1)
    document["slots"][0]["kdf"].update(memory_mib=kdf.MOST_WORK // passes, passes=passes, lanes=lanes)
    return sealed(document)
