"""The colours of a document: a profile of sRGB, made here from the figures of IEC 61966-2-1, so nobody's to license."""

from __future__ import annotations

import struct
from typing import Final

_WHITE: Final = (0.9642, 1.0, 0.8249)
"""D50, which every profile is measured by; the primaries below are adapted to it."""
_PRIMARIES: Final = {
    "rXYZ": (0.43607, 0.22249, 0.01392),
    "gXYZ": (0.38515, 0.71687, 0.09708),
    "bXYZ": (0.14307, 0.06061, 0.71410),
}
_ADAPTED: Final = (1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01708, -0.00925, 0.01508, 0.75168)
"""From the white of a screen, D65, to D50 after Bradford."""
_CURVE: Final = (2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)
_HEAD: Final = 128
_ROW: Final = 12


def srgb_profile() -> bytes:
    """The profile, ICC version 4.2, with neither a date nor a maker."""
    curve = b"para" + bytes(4) + struct.pack(">HH", 3, 0) + _numbers(*_CURVE)
    tags = {
        "desc": _text("sRGB IEC61966-2.1"),
        "cprt": _text("No copyright, use freely"),
        "wtpt": _xyz(_WHITE),
        "chad": b"sf32" + bytes(4) + _numbers(*_ADAPTED),
        **{name: _xyz(place) for name, place in _PRIMARIES.items()},
        **dict.fromkeys(("rTRC", "gTRC", "bTRC"), curve),
    }
    place, rows, bodies = _HEAD + 4 + _ROW * len(tags), [], []
    for name, body in tags.items():
        rows.append(struct.pack(">4sII", name.encode("ascii"), place, len(body)))
        bodies.append(body + bytes(-len(body) % 4))
        place += len(bodies[-1])
    return _header(place) + struct.pack(">I", len(tags)) + b"".join(rows + bodies)


def _header(size: int) -> bytes:
    """A profile for screens, in RGB, measured in XYZ; the first moment of 2000 stands for no date."""
    kinds = struct.pack(">I4xI4s4s4s", size, 0x04200000, b"mntr", b"RGB ", b"XYZ ")
    moment = struct.pack(">6H", 2000, 1, 1, 0, 0, 0)
    return (kinds + moment + b"acsp" + bytes(28) + _numbers(*_WHITE)).ljust(_HEAD, b"\0")


def _numbers(*values: float) -> bytes:
    """With sixteen bits after the point."""
    return struct.pack(f">{len(values)}i", *(round(value * 65536) for value in values))


def _xyz(place: tuple[float, float, float]) -> bytes:
    return b"XYZ " + bytes(4) + _numbers(*place)


def _text(words: str) -> bytes:
    body = words.encode("utf-16-be")
    return b"mluc" + struct.pack(">4xII4sII", 1, 12, b"enUS", len(body), 28) + body
