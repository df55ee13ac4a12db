"""Conversations as telephones export them, in every way of writing that we know."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import NamedTuple

NO_BREAK, NARROW, LEFT = "\u00a0", "\u202f", "\u200e"


class Line(NamedTuple):
    """A message to be written; sender "" for what the app says."""

    at: datetime
    sender: str
    text: str


Stamp = Callable[[datetime], str]


def _iphone(stamp: Stamp) -> Callable[[Line], str]:
    return lambda line: f"[{stamp(line.at)}] " + (f"{line.sender}: {line.text}" if line.sender else line.text)


def _android(stamp: Stamp) -> Callable[[Line], str]:
    return lambda line: f"{stamp(line.at)} - " + (f"{line.sender}: {line.text}" if line.sender else line.text)


def half_day(at: datetime, morning: str, afternoon: str) -> str:
    """9:40 with what an American or Dutch clock of twelve hours puts behind it."""
    return f"{at.hour % 12 or 12}:{at:%M}{{}}{afternoon if at.hour >= 12 else morning}"


def _twelve(at: datetime, morning: str, afternoon: str, tick: str = "") -> str:
    return half_day(at, morning, afternoon).format(tick)


DIALECTS: Mapping[str, Callable[[Line], str]] = {
    "iPhone, Dutch": _iphone(lambda at: f"{at:%d-%m-%Y, %H:%M:%S}"),
    "iPhone, Dutch, short year": _iphone(lambda at: f"{at:%d-%m-%y, %H:%M:%S}"),
    "iPhone, Dutch, 12 hours": _iphone(
        lambda at: f"{at:%d-%m-%Y}, {_twelve(at, f'{NARROW}a.m.', f'{NARROW}p.m.', f':{at:%S}')}"
    ),
    "iPhone, British": _iphone(lambda at: f"{at:%d/%m/%Y, %H:%M:%S}"),
    "iPhone, American": _iphone(
        lambda at: f"{at.month}/{at.day}/{at:%y}, {_twelve(at, f'{NARROW}AM', f'{NARROW}PM', f':{at:%S}')}"
    ),
    "iPhone, German": _iphone(lambda at: f"{at:%d.%m.%y, %H:%M:%S}"),
    "iPhone, Swedish": _iphone(lambda at: f"{at:%Y-%m-%d, %H:%M:%S}"),
    "iPhone, direction marks": lambda line: LEFT + DIALECTS["iPhone, Dutch"](line),
    "Android, Dutch": _android(lambda at: f"{at:%d-%m-%Y %H:%M}"),
    "Android, Dutch, comma": _android(lambda at: f"{at.day}-{at.month}-{at:%Y, %H:%M}"),
    "Android, British": _android(lambda at: f"{at:%d/%m/%Y, %H:%M}"),
    "Android, American": _android(lambda at: f"{at.month}/{at.day}/{at:%y}, {_twelve(at, ' AM', ' PM')}"),
    "Android, American, narrow": _android(
        lambda at: f"{at.month}/{at.day}/{at:%y}, {_twelve(at, f'{NARROW}AM', f'{NARROW}PM')}"
    ),
    "Android, Australian": _android(lambda at: f"{at.day}/{at.month}/{at:%y}, {_twelve(at, ' am', ' pm')}"),
    "Android, German": _android(lambda at: f"{at:%d.%m.%y, %H:%M}"),
    "Android, Canadian": _android(lambda at: f"{at:%Y-%m-%d, %H:%M}"),
    "copied from the browser": _iphone(lambda at: f"{at:%H:%M}, {at.day}-{at.month}-{at:%Y}"),
}
"""A way of writing by its name, and how it writes one message."""
WITH_SECONDS = frozenset(name for name in DIALECTS if name.startswith("iPhone"))


def exported(lines: Iterable[Line], dialect: str, end: str = "\n") -> str:
    """The conversation as the telephone writes it; `end` ends a message."""
    return "".join(DIALECTS[dialect](line) + end for line in lines)


def zipped(files: Iterable[tuple[str, bytes]], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip with these files, in this order; a name may come twice."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", method) as archive:
        for name, content in files:
            archive.writestr(name, content)
    return data.getvalue()
