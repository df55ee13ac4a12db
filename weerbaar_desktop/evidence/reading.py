"""One table of what is opened and by which reader; a reader is loaded before the process closes itself off."""

from __future__ import annotations

import codecs
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import BinaryIO, Final

from weerbaar_desktop.domain.received import Pixels, Received, Unread
from weerbaar_desktop.domain.small_photo import SmallPhoto
from weerbaar_desktop.evidence.wire import Refused

Box = tuple[int, int]
MOST_BYTES: Final = 256 * 1024 * 1024
"""Of a piece that a reader needs whole."""
_NO_CHAT: Final = Unread(
    "Inhoud", "Dit is een archief, maar geen gesprek uit WhatsApp. Het programma kijkt er niet in."
)


def _no_page(_source: BinaryIO, _number: int, _box: Box) -> Pixels:
    raise Refused("missing")


def _no_photo(_source: BinaryIO) -> SmallPhoto:
    raise Refused("missing")


def _no_part(_source: BinaryIO, _number: int) -> bytes:
    raise Refused("missing")


@dataclass(frozen=True, slots=True)
class Reader:
    """What can be done with a kind of piece; each takes the piece as a stream.

    words: as `read`, with all that can be searched as its text; None where `read` says it all. threads: whether
    decoding needs them.
    """

    read: Callable[[BinaryIO], Received]
    page: Callable[[BinaryIO, int, Box], Pixels] = _no_page
    photo: Callable[[BinaryIO], SmallPhoto] = _no_photo
    part: Callable[[BinaryIO, int], bytes] = _no_part
    words: Callable[[BinaryIO], Received] | None = None
    threads: bool = False


def whole(source: BinaryIO, most: int = MOST_BYTES) -> bytes:
    """All bytes of the piece; raises Refused when there are more than `most`, and reads no further then."""
    data = source.read(most + 1)
    if len(data) > most:
        raise Refused("too_large")
    return data


def _picture(extension: str) -> Reader:
    from weerbaar_desktop.evidence.pictures import picture, picture_words

    picture.load(extension)

    def read(source: BinaryIO) -> Received:
        return picture.read_picture(whole(source), extension)

    def page(source: BinaryIO, number: int, box: Box) -> Pixels:
        return picture.show_picture(whole(source), extension, number, box)

    def words(source: BinaryIO) -> Received:
        return picture_words.picture_words(whole(source), extension)

    def photo(source: BinaryIO) -> SmallPhoto:
        return picture.small_copy(whole(source), extension)

    return Reader(read, page, photo, words=words, threads=extension == "heic")


def _pages(_extension: str) -> Reader:
    from weerbaar_desktop.evidence.pictures import page_words, pages

    return Reader(
        lambda source: pages.read_pages(whole(source)),
        lambda source, number, box: pages.show_page(whole(source), number, box),
        words=lambda source: page_words.page_words(whole(source)),
    )


def _text(_extension: str) -> Reader:
    from weerbaar_desktop.evidence.text import plain, text_words

    return Reader(
        lambda source: plain.read_text(source.read(plain.MOST_BYTES + 1)),
        words=lambda source: text_words.text_words(source.read(plain.MOST_BYTES + 1)),
    )


def _perhaps_chat(extension: str) -> Reader:
    """A text or a zip: only its content tells whether it is a conversation."""
    from weerbaar_desktop.evidence.chat import export
    from weerbaar_desktop.evidence.text import plain, text_words

    codecs.lookup("cp437")  # in which a zip writes its names; no file can be read later

    def read(source: BinaryIO) -> Received:
        data = whole(source)
        found = export.read_chat(data, extension)
        if found is not None:
            return found
        return plain.read_text(data) if extension == "txt" else Received("other", unread=(_NO_CHAT,))

    def words(source: BinaryIO) -> Received:
        data = whole(source)
        found = export.read_chat(data, extension)
        if extension != "txt":
            return found or Received("other", unread=(_NO_CHAT,))
        plainly = text_words.text_words(data)
        return replace(found, text=plainly.text) if found else plainly

    return Reader(read, part=lambda source, number: export.chat_part(whole(source), number), words=words)


def _mail(_extension: str) -> Reader:
    from weerbaar_desktop.evidence.mail import eml, mail_words

    return Reader(
        lambda source: eml.read_mail(whole(source)),
        part=lambda source, number: eml.mail_part(whole(source), number),
        words=lambda source: mail_words.mail_words(whole(source)),
    )


def _outlook(_extension: str) -> Reader:
    from weerbaar_desktop.evidence.mail import outlook

    return Reader(
        lambda source: outlook.read_outlook(whole(source)),
        part=lambda source, number: outlook.outlook_part(whole(source), number),
    )


def _media(extension: str) -> Reader:
    from weerbaar_desktop.evidence.media import recording

    return Reader(lambda source: recording.read_media(source, extension))


READERS: Final[dict[str, Callable[[str], Reader]]] = {
    **dict.fromkeys(("jpg", "png", "webp", "gif", "heic"), _picture),
    "pdf": _pages,
    **dict.fromkeys(("txt", "zip"), _perhaps_chat),
    "csv": _text,
    "eml": _mail,
    "msg": _outlook,
    **dict.fromkeys(("mp3", "m4a", "wav", "ogg", "mp4", "mov"), _media),
}
"""How each kind is opened; what is not here is not opened."""


def reader_of(extension: str) -> Reader:
    """The reader of this kind, loaded; raises Refused for a kind that is not opened."""
    if extension not in READERS:
        raise Refused("unconfined")
    return READERS[extension](extension)
