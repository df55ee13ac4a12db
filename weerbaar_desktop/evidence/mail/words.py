"""The words of a mail, of which it may hold several versions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.domain.received import LONGEST_TEXT, Part, Received
from weerbaar_desktop.domain.unread import Unread, Where, Why
from weerbaar_desktop.evidence.notes import Notes
from weerbaar_desktop.evidence.text.charsets import codec_of, on_one_line
from weerbaar_desktop.evidence.text.html_text import LONGEST, html_to_text
from weerbaar_desktop.evidence.text.html_tokens import MOST_TAGS

MOST_PARTS: Final = 1_000
_WORD: Final = re.compile(r"\w{3,}")
_TARGET: Final = re.compile(r"<[^<>\s]+>|https?://\S+")
_MORE_WORDS: Final = 4
"""So many words that only the formatted version has, and it is shown as well."""
FORMATTED: Final = "[De opgemaakte versie van deze mail zegt ook iets anders:]"


@dataclass(slots=True)
class _Version:
    plain: str = ""
    formatted: str = ""


class Words:
    """The words of a mail: of each set of alternatives the plain version, unless only the formatted one says it."""

    def __init__(self, notes: Notes) -> None:
        self.remote = self.trackers = 0
        self._notes = notes
        self._room = LONGEST_TEXT  # for all of them together
        self._bounds = (LONGEST, MOST_TAGS)
        self._versions: dict[tuple[int, int], _Version] = {}

    def plain(self, text: str, choice: int = 0) -> None:
        """Words without form; `choice` is the set of alternatives they belong to, 0 for none."""
        if len(text) > self._room:
            self._notes.unread(Where.TEXT, Why.TEXT_SHORTENED)
        text = text[: self._room]
        self._room -= len(text)
        version = self._version(choice)
        version.plain = f"{version.plain}\n\n{text}" if version.plain else text

    def formatted(self, html: str, choice: int = 0) -> None:
        """Words in HTML."""
        page = html_to_text(html, self._bounds)
        self._bounds = page.left
        self.remote += page.remote
        self.trackers += page.trackers
        if page.hidden:
            self._notes.unread(Where.TEXT, Why.HIDDEN_TEXT)
        if page.cut:
            self._notes.unread(Where.TEXT, Why.FORM_TOO_LARGE)
        version = self._version(choice)
        version.formatted = f"{version.formatted}\n\n{page.text}" if version.formatted else page.text

    def _version(self, choice: int) -> _Version:
        # What is no alternative stands in the order of the mail.
        return self._versions.setdefault((choice, 0 if choice else len(self._versions)), _Version())

    @property
    def room(self) -> int:
        """Bytes that may still become words, at four for a character."""
        return 4 * max(self._room, self._bounds[0])

    def say_how_well(self, whole: bool, fits: bool, label: str) -> None:
        """Note what was wrong with words: not all there, or in another character set (`label`) than the mail says."""
        if not whole:
            self._notes.unread(Where.TEXT, Why.TEXT_IN_PART)
        if label and not codec_of(label):
            self._notes.note(Unread(Where.TEXT, Why.CHARSET_UNKNOWN, words=on_one_line(label)[:40]))
        elif not fits:
            self._notes.unread(Where.TEXT, Why.LETTERS_LOST)

    def mail(self, parts: tuple[Part, ...], attached: int) -> Received:
        """The mail as it was read: its words, what was noted, and the first MOST_PARTS of what was attached."""
        if attached > MOST_PARTS:
            self._notes.note(Unread(Where.ATTACHMENTS, Why.ATTACHMENTS_CUT, number=attached, most=MOST_PARTS))
        text, notes = self._text(), self._notes
        return Received(
            "mail",
            notes.claims,
            text=text,
            parts=parts,
            remote=self.remote,
            trackers=self.trackers,
            unread=notes.all_unread(),
        )

    def _text(self) -> str:
        """All words, in the order of the mail."""
        found = (self._chosen(version) for version in self._versions.values())
        return self._notes.text("\n\n".join(text.strip("\n") for text in found if text.strip()))

    def _chosen(self, version: _Version) -> str:
        if not version.plain.strip() or not version.formatted:
            return version.plain if version.plain.strip() else version.formatted
        if len(_words_of(version.formatted) - _words_of(version.plain)) < _MORE_WORDS:
            return version.plain
        self._notes.unread(Where.TEXT, Why.TWO_VERSIONS)
        return f"{version.plain}\n\n{FORMATTED}\n\n{version.formatted}"


def _words_of(text: str) -> set[str]:
    return {match[0].casefold() for match in _WORD.finditer(_TARGET.sub(" ", text[:LONGEST_TEXT]))}
