"""A zip, such as one in which a telephone exports a conversation: its text, its parts, and what is odd about it."""

from __future__ import annotations

import codecs
import io
import re
import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Final

from weerbaar_desktop.domain.file_kind import HEAD_BYTES, extension_of
from weerbaar_desktop.domain.received import Part
from weerbaar_desktop.domain.unread import Unread, Where, Why
from weerbaar_desktop.evidence.unreadable import Unreadable

LARGEST_PART: Final = 128 * 1024 * 1024
"""Bytes of one file in the zip that is taken out."""
MOST_PARTS: Final = 5_000
_LARGEST_LIST: Final = 8 * 1024 * 1024
"""Bytes of the list at the end of a zip: tens of thousands of names."""
_ABSURD_RATIO, _SMALL = 200, 16 * 1024 * 1024
"""Pictures, sound and film hardly grow when they are unpacked; what is large and grew 200 times is made to do harm."""
_MOST_HEADS: Final = 500
"""So many parts are judged by their first 64 KiB, the others by less: else a zip of small bombs takes minutes."""
_SHORT_HEAD: Final = 1024
_PIECE: Final = 1024 * 1024
_LONGEST_NAME: Final = 255
_ENCRYPTED, _UTF8 = 0x1, 0x800
_KNOWN_WAYS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_BROKEN: Final = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, LookupError, NotImplementedError, OverflowError,
    RuntimeError, ValueError,
)  # fmt: skip
_CONVERSATION: Final = re.compile(r"_chat\.txt|WhatsApp[ -]?chat\b.{0,200}\.txt", re.IGNORECASE | re.DOTALL)
_WITH: Final = re.compile(r"WhatsApp[ -]?chat(?: met| with| -) (.{1,200})\.txt", re.IGNORECASE | re.DOTALL)
_OUTSIDE: Final = re.compile(r"(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[A-Za-z]:|[\x00-\x1f]")
_OF_THE_COMPUTER: Final = re.compile(r"(?:^|/)(?:__MACOSX/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)")


codecs.lookup("cp437")  # Python reads it from disk at the first use, which the viewer process may not


class _Bytes(io.BytesIO):
    """Hands out no more at once than a list may be, so that a false size in the zip asks for no memory."""

    def read(self, size: int | None = -1, /) -> bytes:
        if size is not None and size > _LARGEST_LIST:
            raise Unreadable
        return super().read(size)


class Archive:
    """A zip that is read in memory; nothing of it is written anywhere. Raises Unreadable when it is broken.

    is_part: whether the file with this whole name is a part; all are, where a document does not say otherwise.
    """

    def __init__(self, data: bytes, is_part: Callable[[str], bool] = lambda _name: True) -> None:
        try:
            self._zip = zipfile.ZipFile(_Bytes(data))
        except _BROKEN as error:
            raise Unreadable from error
        files = [entry for entry in self._zip.infolist() if not entry.filename.endswith("/")]
        self._own = [entry for entry in files if not _OF_THE_COMPUTER.search(entry.filename)]
        self._passed_over = len(files) - len(self._own)
        self.conversation = self._conversation()
        parts = [entry for entry in self._own if entry is not self.conversation and is_part(entry.filename)]
        last = [self.conversation] if self.conversation and is_part(self.conversation.filename) else []
        # A conversation comes last, so that the others have the same number where it turns out to be none.
        self._parts, self._others = [*parts, *last], len(parts)

    def _conversation(self) -> zipfile.ZipInfo | None:
        """The text of the conversation, by its name; any text when it is the only one."""
        named = [entry for entry in self._own if _CONVERSATION.fullmatch(_name(entry))]
        texts = [entry for entry in self._own if _name(entry).lower().endswith(".txt")]
        return named[0] if named else texts[0] if len(texts) == 1 else None

    @property
    def account(self) -> str:
        """With whom the conversation was, as the name of its text tells; "" when it does not."""
        named = _WITH.fullmatch(_name(self.conversation)) if self.conversation else None
        return named[1] if named else ""

    def text(self, most: int) -> bytes:
        """The first `most` bytes of the conversation; empty when there is none. Raises Unreadable."""
        if self.conversation is None:
            return b""
        trouble = _trouble(self.conversation, ratio=False)
        if trouble:
            raise Unreadable(trouble)
        return b"".join(self._pieces(self.conversation, most))

    @property
    def entries(self) -> tuple[zipfile.ZipInfo, ...]:
        """Every file in it but those of the computer itself."""
        return tuple(self._own)

    def remarks(self) -> Iterator[str]:
        """Whole names, folders too, and what was written beside them."""
        for entry in self._zip.infolist():
            yield _whole_name(entry)
            if entry.comment:
                yield entry.comment.decode("utf-8", "replace")
        yield self._zip.comment.decode("utf-8", "replace")

    def content(self, entry: zipfile.ZipInfo) -> Iterator[bytes]:
        """The content of a file in pieces, as far as somebody reads it; raises Unreadable."""
        trouble = _trouble(entry, ratio=False)
        if trouble:
            raise Unreadable(trouble)
        return self._pieces(entry, entry.file_size + 1)

    def parts(self, *, conversation: bool = False) -> tuple[tuple[Part, ...], tuple[Unread, ...]]:
        """The files, told by content what they are, and what is odd about them; `conversation`: that one too."""
        parts: list[Part] = []
        odd: list[Unread] = []
        listed = self._parts if conversation else self._parts[: self._others]
        for number, entry in enumerate(listed[:MOST_PARTS], 1):
            name, trouble = _name(entry), _trouble(entry)
            extension = "bin"
            if not trouble:
                try:
                    head = b"".join(self._pieces(entry, HEAD_BYTES if number <= _MOST_HEADS else _SHORT_HEAD))
                    extension = extension_of(head) if head else "bin"
                except Unreadable:
                    trouble = Why.DAMAGED_IN_ZIP
            if trouble:
                odd.append(Unread(Where.FILE, trouble, name=name))
            parts.append(Part(number, name, extension, entry.file_size))
        return tuple(parts), (*odd, *self._oddities())

    def part(self, number: int) -> bytes:
        """The file with this number, from 1, bit-exact; raises Unreadable."""
        if not 1 <= number <= min(len(self._parts), MOST_PARTS):
            raise Unreadable
        entry = self._parts[number - 1]
        trouble = _trouble(entry)
        if trouble:
            raise Unreadable(trouble)
        data = b"".join(self._pieces(entry, LARGEST_PART))
        if len(data) != entry.file_size:
            raise Unreadable
        return data

    def _pieces(self, entry: zipfile.ZipInfo, most: int) -> Iterator[bytes]:
        left = most
        try:
            with self._zip.open(entry) as opened:
                while left > 0 and (piece := opened.read(min(_PIECE, left))):
                    left -= len(piece)
                    yield piece
        except _BROKEN as error:
            raise Unreadable from error

    def _oddities(self) -> Iterator[Unread]:
        more = len(self._parts) - MOST_PARTS
        if more > 0:
            yield Unread(Where.ZIP, Why.FILES_CUT, number=more)
        for name, times in Counter(entry.filename for entry in self._own).items():
            if times > 1:
                yield Unread(Where.FILE, Why.SAME_NAME, name=_last(name), number=times)
        for entry in self._own:
            if _OUTSIDE.search(entry.orig_filename):
                yield Unread(Where.FILE, Why.POINTS_OUTSIDE, name=_name(entry))
        if self._passed_over:
            yield Unread(Where.ZIP, Why.PASSED_OVER, number=self._passed_over)


def _trouble(entry: zipfile.ZipInfo, ratio: bool = True) -> Why | None:
    """Why an entry is not unpacked, None when it may be."""
    if entry.flag_bits & _ENCRYPTED:
        return Why.CLOSED_IN_ZIP
    if entry.compress_type not in _KNOWN_WAYS:
        return Why.ODD_IN_ZIP
    if not ratio:
        return None
    if entry.file_size > LARGEST_PART:
        return Why.LARGE_IN_ZIP
    if entry.file_size > max(_SMALL, entry.compress_size * _ABSURD_RATIO):
        return Why.GROWS_IN_ZIP
    return None


def _name(entry: zipfile.ZipInfo) -> str:
    return _last(_whole_name(entry))


def _whole_name(entry: zipfile.ZipInfo) -> str:
    """The name with its folders; some telephones write UTF-8 without saying so."""
    name = entry.filename
    if not entry.flag_bits & _UTF8:
        try:
            name = name.encode("cp437").decode("utf-8")
        except UnicodeError:
            name = entry.filename
    return name


def _last(name: str) -> str:
    return re.split(r"[/\\]", name.rstrip("/\\"))[-1][:_LONGEST_NAME] or "zonder naam"
