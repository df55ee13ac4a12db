"""What one message of an exported chat says: by whom, in which words, and to which file it refers."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from weerbaar_desktop.evidence.chat.lines import MARKS, SPACES

_LONGEST_NAME: Final = 120
_LOOKED_AT: Final = 300
"""Characters of a message in which the app's own words are looked for."""

_EDGES: Final = MARKS + SPACES
_ONE_SPACE: Final = {ord(space): " " for space in SPACES}
# On Android a name may not be told from the words of the app when those hold a colon, as a new subject does.
_CHANGED: Final = re.compile(
    "(?:heeft|hebt|changed|created) (?:de |het |the |this |group )?(?:groeps|groep [\"“„‘']|group|onderwerp|subject"
    "|omschrijving|description)|end-to-end|eind-tot-eind|gewijzigd van|changed from|changed to|nieuw telefoonnummer"
    "|new phone number"
)
# On an iPhone the app speaks under the name of the conversation, behind a mark that nobody types.
_BY_APP: Final = re.compile(
    "end-to-end|eind-tot-eind|(?:deze|de|this|the|created) (?:groep|group)|onderwerp|subject|beveiligingscode"
    "|security code|verdwijnende berichten|disappearing messages|telefoonnummer|phone number|geblokkeerd|blocked"
    "|(?:heeft|hebt) (?!dit bericht).{1,80} (?:toegevoegd|verwijderd)|\\b(?:added|removed) |\\b(?:left|joined)\\b"
)
_ABOUT_A_FILE: Final = re.compile("<|weggelaten|omitted")
_ATTACHED: Final = re.compile("<(?:bijgevoegd|attached): ([^<>\\n]{1,255})>")
_ATTACHED_FIRST: Final = re.compile(
    f"[{MARKS}]{{0,4}}([^\\n]{{1,255}}?) \\((?:bestand bijgevoegd|file attached)\\)[{MARKS}]{{0,4}}(?:\\n|\\Z)"
)
_MARK_OF_APP: Final = "\u200e"
"""Left to right: strewn before what the app adds to a message, and invisible."""


class Said(NamedTuple):
    """One message. sender: "" for the app itself, which then may name the conversation; media: the file's name."""

    sender: str
    text: str
    media: str = ""
    conversation: str = ""

    @property
    def speaks(self) -> bool:
        """Whether somebody speaks, or the app in words that are known."""
        return bool(self.sender) or bool(_BY_APP.search(self.text, 0, _LOOKED_AT))


def said(body: str) -> Said:
    """What stands behind day and time. The first colon with a space ends the name."""
    name, text = _divided(body)
    if not name:
        return Said("", body.replace(_MARK_OF_APP, ""))
    by_app = text.startswith(_MARK_OF_APP) and _by_app(text[:_LOOKED_AT])
    text = text.replace(_MARK_OF_APP, "")
    if by_app:
        return Said("", text, conversation=name)
    return Said(name, text, _media(text))


def _divided(body: str) -> tuple[str, str]:
    end = body.find(": ", 0, _LONGEST_NAME + 2)
    line = body.find("\n", 0, _LONGEST_NAME + 2)
    if end < 0 or 0 <= line < end:
        # A message without words: an editor may have taken the space at the end of the line.
        end = (line if line >= 0 else len(body)) - 1
        if not 0 < end <= _LONGEST_NAME or body[end] != ":":
            return "", body
        return _sender(body[:end]), body[end + 1 :]
    return _sender(body[:end]), body[end + 2 :]


@lru_cache(maxsize=1024)
def _sender(name: str) -> str:
    """The name without the marks around it; "" when these are words of the app."""
    if _CHANGED.search(name):
        return ""
    return name.strip(_EDGES).translate(_ONE_SPACE)


def _by_app(text: str) -> bool:
    return not _ABOUT_A_FILE.search(text) and bool(_BY_APP.search(text))


def _media(text: str) -> str:
    hit = _ATTACHED.search(text) if "<" in text else _ATTACHED_FIRST.match(text) if ")" in text else None
    return hit[1] if hit else ""
