"""Contacts as other programs keep them (vCard 2.1, 3.0 and 4.0): read in the viewer process, and written.

vobject takes a line apart and writes cards. What it would do with the rest of a stranger's file is done here: it gives
up a whole file for one bad line, keeps what stands before a comma only, and looks for character sets on disk.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from quopri import decodestring
from typing import Final, NamedTuple

import vobject
from vobject.base import ContentLine, VObjectError, textLineToContentLine
from vobject.vcard import Name

from weerbaar_desktop.domain.contact_card import (
    LONGEST_LABEL,
    LONGEST_VALUE,
    MOST_CARDS,
    MOST_LINES,
    CardKey,
    CardLine,
)
from weerbaar_desktop.domain.own_contact import MAIL, Number, OwnContact, dialled
from weerbaar_desktop.domain.received import Received
from weerbaar_desktop.domain.unread import Unread, Where, Why
from weerbaar_desktop.evidence.text.charsets import decoded as in_charset
from weerbaar_desktop.evidence.text.charsets import on_one_line, shown
from weerbaar_desktop.evidence.text.plain import decoded
from weerbaar_desktop.evidence.unreadable import Unreadable

MOST_BYTES: Final = 64 * 1024 * 1024
"""Of a file; a photo of each contact takes most of it."""
_HEAD: Final = re.compile(
    r'(?:[A-Za-z0-9_-]+\.)?([A-Za-z0-9_-]+)((?:;[A-Za-z0-9_-]*(?:=(?:"[^"]*"|[^";:,=]*)(?:,(?:"[^"]*"|[^";:,=]*))*)?)*);?:'
)
"""A line as far as its value, without two ways to read anything: vobject's own pattern can take for ever."""
_LONGEST_HEAD: Final = 500
_LONGEST_LINE: Final = 20_000
_LEFT_OUT: Final = frozenset({"PHOTO", "LOGO", "SOUND", "KEY"})
_QUOTED: Final = re.compile("quoted-printable", re.IGNORECASE)
_ESCAPED: Final = re.compile(r"\\(.)", re.DOTALL)
_APPLE_LABEL: Final = re.compile(r"_\$!<(.*)>!\$_")
_HOURS: Final = "Bereikbaar: "
_KINDS: Final = {
    "CELL": "mobiel", "IPHONE": "mobiel", "WORK": "werk", "HOME": "thuis", "FAX": "fax", "PAGER": "pieper",
    "MOBILE": "mobiel", "MAIN": "hoofdnummer", "OTHER": "anders",
}  # fmt: skip
_RUN: Final = re.compile(r"\d(?:[\d ()./*#-]*\d)?")
_LONGEST_HERE, _LONGEST_ABROAD = 11, 17
"""Digits that one dials; 0900-1234567 has eleven."""
_WRITTEN: Final = {"mobiel": "CELL", "werk": "WORK", "thuis": "HOME", "fax": "FAX", "pieper": "PAGER"}
_TEXTS: Final[dict[str, CardKey]] = {"TITLE": "role", "ROLE": "role", "NOTE": "note"}


class _Line(NamedTuple):
    """One line of a card: its group, its name, its kinds, and its value as it was meant, still with its escapes."""

    group: str
    name: str
    kinds: tuple[str, ...]
    value: str


# ---------------------------------------------------------------------------------------------- reading


def read_cards(data: bytes) -> Received:
    """Every contact in `data`; raises Unreadable where there is none. Photos and addresses are left where they are."""
    text = decoded(data[:MOST_BYTES], whole=len(data) <= MOST_BYTES).text
    cards: list[CardLine] = []
    unread: list[Unread] = []
    number = 0
    more = 0
    all_cards = _cards(text)
    for lines in islice(all_cards, 2 * MOST_CARDS):  # those with nothing on them take time as well
        if number == MOST_CARDS:
            more = 1
            break
        bad: list[Why] = []
        found = tuple(_said(lines, bad))
        if found:
            number += 1
            cards += [CardLine(number, *one) for one in found]
        if not found:
            unread.append(Unread(Where.CARD, Why.CARD_EMPTY, number=number + 1))
        elif bad:
            unread.append(_of_card(number, bad[-1]))
    unread = [*_few(unread), *_not_read(more + sum(1 for _ in all_cards), len(data))]
    if not cards and not unread:
        raise Unreadable
    return Received("other", unread=tuple(unread), cards=tuple(cards))


def _of_card(number: int, why: Why) -> Unread:
    return Unread(Where.CARD, why, number=number, most=MOST_LINES if why is Why.CARD_TOO_LONG else 0)


def _few(unread: list[Unread]) -> Iterator[Unread]:
    """Of the cards with something wrong no more than one reads, and how many others there are."""
    yield from unread[:MOST_LINES]
    if (rest := len(unread) - MOST_LINES) > 0:
        yield Unread(Where.WHOLE, Why.CARDS_IN_PART, number=rest)


def _not_read(cards: int, size: int) -> Iterator[Unread]:
    if cards:
        yield Unread(Where.WHOLE, Why.CARDS_CUT, number=cards)
    if size > MOST_BYTES:
        yield Unread(Where.WHOLE, Why.CARDS_TOO_LARGE)


def _cards(text: str) -> Iterator[list[str]]:
    """The whole lines of each card; one inside another belongs to that one, and is passed over."""
    lines: list[str] = []
    depth = 0
    for line in _whole_lines(text):
        word = line.strip().upper().replace(" ", "")
        if word == "BEGIN:VCARD":
            depth += 1
            lines = [] if depth == 1 else lines
        elif word == "END:VCARD" and depth:
            depth -= 1
            if not depth:
                yield lines
        elif depth == 1:
            lines.append(line)
    if depth:  # it was cut off
        yield lines


def _whole_lines(text: str) -> Iterator[str]:
    """The lines as they were before they were folded: behind a space, or behind an = where that says so."""
    line, quoted = "", False
    for part in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        if quoted:
            line = f"{line[:-1]}{part}"
        elif part[:1] in (" ", "\t") and line:
            line += part[1:] if len(line) <= _LONGEST_LINE else ""
        else:
            if line:
                yield line
            line = part
        quoted = line.endswith("=") and _QUOTED.search(line[:_LONGEST_HEAD]) is not None
    if line:
        yield line


def _said(lines: Sequence[str], bad: list[Why]) -> Iterator[tuple[CardKey, str, str]]:
    """What a card says, in the order that is shown; what is wrong with it goes to `bad`."""
    parsed = [one for line in _without_pictures(lines) if (one := _parsed(line, bad)) is not None]
    labels = {one.group: _plain(one.value) for one in parsed if one.name == "X-ABLABEL" and one.group}
    found: list[tuple[CardKey, str, str]] = []
    if name := _name(parsed):
        found.append(("name", name, ""))
    for one in parsed:
        found += _of_line(one, labels)
    if not any(_plain(line.value).strip("; ") for line in parsed if line.name == "N"):
        # What has no name is shown by what it is, and is not called so.
        found = [
            one for one in found if one[0] != "name" or not {("role", *one[1:]), ("organisation", *one[1:])} & {*found}
        ]
    lines_said = tuple(dict.fromkeys(found))
    if len(lines_said) > MOST_LINES:
        bad.append(Why.CARD_TOO_LONG)
    yield from lines_said[:MOST_LINES]


def _without_pictures(lines: Sequence[str]) -> Iterator[str]:
    """The lines, without pictures and sounds, also where the letters of one stand on lines of their own."""
    picture = False
    for line in lines:
        head = _HEAD.match(line[:_LONGEST_HEAD])
        picture = head[1].upper() in _LEFT_OUT if head else picture and ":" not in line
        if not picture:
            yield line


def _of_line(line: _Line, labels: dict[str, str]) -> Iterator[tuple[CardKey, str, str]]:
    if line.name == "TEL":
        value = on_one_line(_plain(line.value))[:LONGEST_VALUE].strip()
        if value := value[4:] if value.lower().startswith("tel:") else value:
            yield "number", value, _label(line, labels)
    elif line.name == "EMAIL" and (value := on_one_line(_plain(line.value))[:LONGEST_VALUE].strip()):
        yield "mail", value, ""
    elif line.name == "ORG":
        parts = [on_one_line(_plain(part)) for part in _parts(line.value)]
        if value := ", ".join(filter(None, parts))[:LONGEST_VALUE].strip():
            yield "organisation", value, ""
    elif line.name in _TEXTS:
        yield from _of_text(_TEXTS[line.name], shown(_plain(line.value)))


def _of_text(key: CardKey, text: str) -> Iterator[tuple[CardKey, str, str]]:
    rest = text
    if key == "note" and text.startswith(_HOURS):
        hours, _, rest = text.removeprefix(_HOURS).partition("\n")
        if hours.strip():
            yield "hours", hours[:LONGEST_VALUE].strip(), ""
    elif key != "note":
        rest = on_one_line(text)
    if rest := rest[:LONGEST_VALUE].strip():
        yield key, rest, ""


def _parsed(line: str, bad: list[Why]) -> _Line | None:
    head = _HEAD.match(line[:_LONGEST_HEAD])
    if head is None or len(line) > _LONGEST_LINE:
        bad.append(Why.CARD_LINE_SKIPPED)
        return None
    # Without what says how it is encoded: that is undone here, with the character sets that are known.
    quoted, charset, kept = _encoding(head[2])
    value = line[head.end() :]
    try:
        found: ContentLine = textLineToContentLine(f"{line[: head.start(2)]}{kept}:{value}")
    except (VObjectError, ValueError, IndexError):
        bad.append(Why.CARD_LINE_SKIPPED)
        return None
    if quoted:
        value, _ = in_charset(decodestring(value.encode("utf-8", "surrogateescape")), charset)
    else:
        value = str(found.value)
    kinds = [kind for key, values in found.params.items() if key in ("TYPE", "X-TYPE") for kind in values]
    kinds += [str(one) for one in found.singletonparams]
    parts = tuple(part.upper() for kind in kinds for part in re.split(r"[,;]", kind))
    return _Line(found.group or "", found.name, parts, value)


def _encoding(params: str) -> tuple[bool, str, str]:
    """Whether it is quoted-printable, its character set, and the parameters without those."""
    quoted, charset, kept = False, "", []
    for part in params.split(";")[1:]:
        name, _, value = part.partition("=")
        if name.upper() == "CHARSET":
            charset = value.strip('"')
        elif _QUOTED.fullmatch(value or name):
            quoted = True
        elif name.upper() != "ENCODING":
            kept.append(part)
    return quoted, charset, "".join(f";{part}" for part in kept if part)


def _name(lines: Sequence[_Line]) -> str:
    """As it is shown; or else made of its parts, which begin with the family name."""
    for line in lines:
        if line.name == "FN" and (whole := on_one_line(_plain(line.value))[:LONGEST_VALUE].strip()):
            return whole
    for line in lines:
        if line.name == "N":
            family, given, more, before, after = (*(_plain(part) for part in _parts(line.value)), *[""] * 5)[:5]
            if name := on_one_line(" ".join((before, given, more, family, after)))[:LONGEST_VALUE].strip():
                return name
    return ""


def _label(line: _Line, labels: dict[str, str]) -> str:
    own = labels.get(line.group, "")
    if own:
        inner = _APPLE_LABEL.fullmatch(own)
        own = _KINDS.get(inner[1].upper(), inner[1]) if inner else own
        return on_one_line(own)[:LONGEST_LABEL].strip()
    return ", ".join(dict.fromkeys(_KINDS[kind] for kind in line.kinds if kind in _KINDS))


def _parts(value: str) -> list[str]:
    """A value of parts, apart."""
    return re.split(r"(?<!\\);", value)


def _plain(value: str) -> str:
    return _ESCAPED.sub(lambda one: "\n" if one[1] in "nN" else one[1], value)


# ---------------------------------------------------------------------------------------------- writing


def write_cards(contacts: Iterable[OwnContact]) -> bytes:
    """A vCard 3.0 of each, in one file; what was agreed stays out, and nothing names this program."""
    return b"".join(_card(contact) for contact in contacts)


def _card(contact: OwnContact) -> bytes:
    card = vobject.vCard()
    card.add("fn").value = contact.title
    card.add("n").value = Name(family=contact.name or "")
    if contact.role:
        card.add("title").value = contact.role
    if contact.organisation:
        card.add("org").value = [contact.organisation]
    for place, number in enumerate(filter(_is_one, contact.numbers), 1):
        _add_number(card, number, f"item{place}")
    if note := _note(contact):
        card.add("note").value = note
    return str(card.serialize()).encode()


def _is_one(number: Number) -> bool:
    """Whether a phone that drops every other sign would dial this number and no other; or it is a mail address.

    It may be a whole line with times in it: that goes along as a note.
    """
    if "@" in number.number:
        return True
    digits = dialled(number.number)
    here = digits.startswith("0") and not digits.startswith("00")
    return len(_RUN.findall(number.number)) == 1 and len(digits) <= (_LONGEST_HERE if here else _LONGEST_ABROAD)


def _add_number(card: vobject.base.Component, number: Number, group: str) -> None:
    line = card.add("email" if "@" in number.number else "tel")
    line.value = number.number
    if line.name == "EMAIL" and number.label == MAIL:
        return
    if number.label in _WRITTEN:
        line.type_param = _WRITTEN[number.label]
    elif number.label:
        line.group = group
        label = card.add("x-ablabel")
        label.value, label.group = number.label, group


def _note(contact: OwnContact) -> str:
    hours = f"{_HOURS}{contact.hours}" if contact.hours else ""
    lines = [f"{one.label}: {one.number}" if one.label else one.number for one in contact.numbers if not _is_one(one)]
    return "\n".join(filter(None, (hours, *lines, contact.what_for)))
