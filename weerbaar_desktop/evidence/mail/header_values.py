"""What headers say, each in one plain form: a bare address, a moment, a step of the route."""

from __future__ import annotations

import re
from datetime import datetime, timedelta, timezone
from typing import Final

from weerbaar_desktop.evidence.text.charsets import decoded, on_one_line

LONGEST: Final = 16 << 10
"""Bytes of one value that are looked at; a claim is far shorter."""
_LONGEST_STEP: Final = 1_500
_QUOTED: Final = re.compile(r'"(?:[^"\\]|\\.)*"')
_COMMENT: Final = re.compile(r"\([^()]*\)")
_MOST_NESTED: Final = 5
_ANGLE: Final = re.compile(r"<([^<>]*)>")
_BARE: Final = re.compile(r"[^\s<>,;:\"()\[\]@]{1,200}@[^\s<>,;:\"()@]{1,255}")
_MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MOMENT: Final = re.compile(
    r"(?:[A-Za-z]{2,9}\.?,?\s)?([0-9]{1,2})\s([A-Za-z]{3})[a-z]{0,7}\s([0-9]{2,4})"
    r"\s([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?(?:\s([+-][0-9]{4}|[A-Za-z]{1,5}))?(?:\s.*)?"
)
_HOURS: Final = {
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "cet": 1, "met": 1, "cest": 2, "mest": 2,
    "edt": -4, "est": -5, "cdt": -5, "cst": -6, "mdt": -6, "mst": -7, "pdt": -7, "pst": -8,
}  # fmt: skip
_FROM: Final = re.compile(r"\bfrom ([^\s;()]+)(?: \(([^;]*?)\))?(?= by | via | with | id | for |;|$)", re.IGNORECASE)
_BY: Final = re.compile(r"\bby ([^\s;()]+)", re.IGNORECASE)


def written(value: bytes) -> str:
    """A header value on one line, as it stands in the mail; encoded words stay as they are."""
    return on_one_line(decoded(value[:LONGEST])[0])


def addresses(value: bytes) -> list[str]:
    """The bare addresses in a field such as From, in order; what stands between quotes or brackets is no address."""
    text = _without_comments(_QUOTED.sub(" ", written(value)))
    angles = [match[1].strip() for match in _ANGLE.finditer(text)]
    found = [address for address in angles if _BARE.fullmatch(address)]
    return found or _BARE.findall(text)


def mentioned(text: str) -> set[str]:
    """Everything in the text that looks like an address, wherever it stands, in lower case."""
    return {found.casefold() for found in _BARE.findall(text)}


def _without_comments(text: str) -> str:
    for _ in range(_MOST_NESTED):
        text, count = _COMMENT.subn(" ", text)
        if not count:
            break
    return text


def moment(text: str) -> tuple[str, bool]:
    """A date of a mail as `YYYY-MM-DDTHH:MM:SS+HH:MM`, without the zone when there is none; "" when it is no date.

    The second says whether the zone was told.
    """
    match = _MOMENT.fullmatch(_without_comments(text[:200]).replace(" ,", ",").strip())
    if match is None or match[2].lower() not in _MONTHS:
        return "", False
    day, _, year, hour, minute, second, zone = match.groups()
    offset = _offset(zone or "")
    try:
        at = datetime(
            _year(int(year), len(year)), _MONTHS.index(match[2].lower()) + 1, int(day),
            int(hour), int(minute), min(int(second or 0), 59),
            tzinfo=None if offset is None else timezone(offset),
        )  # fmt: skip
    except ValueError:
        return "", False
    return at.isoformat(), offset is not None


def _year(year: int, digits: int) -> int:
    """Old mails write two or three digits (RFC 5322, 4.3)."""
    if digits >= 4:  # noqa: PLR2004 - a year in full
        return year
    return year + (2000 if digits == 2 and year < 50 else 1900)  # noqa: PLR2004 - the turn that the RFC gives


def _offset(zone: str) -> timedelta | None:
    if zone[:1] in ("+", "-"):
        size = timedelta(hours=int(zone[1:3]), minutes=int(zone[3:5]))
        return None if size >= timedelta(days=1) else size if zone[0] == "+" else -size
    hours = _HOURS.get(zone.lower())
    return None if hours is None else timedelta(hours=hours)


def step(value: bytes) -> str:
    """One Received line as a step: "van … naar …, moment"; as it stands when it has another form."""
    text = written(value[:_LONGEST_STEP])
    came, to = _FROM.search(text), _BY.search(text)
    if came is None and to is None:
        return text
    parts = []
    if came is not None:
        parts.append(f"van {came[1]}" + (f" ({came[2]})" if came[2] else ""))
    if to is not None:
        parts.append(f"naar {to[1]}")
    at = text.rpartition(";")[2].strip() if ";" in text else ""
    return " ".join(parts) + (f", {moment(at)[0] or at}" if at else "")
