"""One table of what is opened and by which reader; a reader is loaded before the process closes itself off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import BinaryIO, Final

from weerbaar_desktop.domain.received import Pixels, Received
from weerbaar_desktop.domain.small_photo import SmallPhoto
from weerbaar_desktop.evidence.request import CONTACTS
from weerbaar_desktop.evidence.wire import Refused

Box = tuple[int, int]
MOST_BYTES: Final = 256 * 1024 * 1024
"""Of a piece that a reader needs whole."""


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


def _perhaps_chat(_extension: str) -> Reader:
    """A text: only its content tells whether it is a conversation."""
    from weerbaar_desktop.evidence.chat import export
    from weerbaar_desktop.evidence.text import plain, text_words

    def read(source: BinaryIO) -> Received:
        data = whole(source)
        return export.read_chat(data, "txt") or plain.read_text(data)

    def words(source: BinaryIO) -> Received:
        data = whole(source)
        found, plainly = export.read_chat(data, "txt"), text_words.text_words(data)
        return replace(found, text=plainly.text) if found else plainly

    return Reader(read, words=words)


def _archive(_extension: str) -> Reader:
    """A zip: a conversation, a document, or anything."""
    from weerbaar_desktop.evidence.packed import archives

    return Reader(
        lambda source: archives.read_archive(whole(source)),
        part=lambda source, number: archives.archive_part(whole(source), number),
        words=lambda source: archives.archive_words(whole(source)),
    )


def _office(_extension: str) -> Reader:
    from weerbaar_desktop.evidence.packed import office

    return Reader(
        lambda source: office.read_office(whole(source)),
        part=lambda source, number: office.office_part(whole(source), number),
        words=lambda source: office.office_words(whole(source)),
    )


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


def _contacts(_extension: str) -> Reader:
    from weerbaar_desktop.evidence.text import vcards

    return Reader(lambda source: vcards.read_cards(whole(source, vcards.MOST_BYTES)))


READERS: Final[dict[str, Callable[[str], Reader]]] = {
    **dict.fromkeys(("jpg", "png", "webp", "gif", "heic"), _picture),
    "pdf": _pages,
    "txt": _perhaps_chat,
    "zip": _archive,
    **dict.fromkeys(("docx", "xlsx"), _office),
    "csv": _text,
    "eml": _mail,
    "msg": _outlook,
    CONTACTS: _contacts,
    **dict.fromkeys(("mp3", "m4a", "wav", "ogg", "mp4", "mov"), _media),
}
"""How each kind is opened; what is not here is not opened."""


def reader_of(extension: str) -> Reader:
    """The reader of this kind, loaded; raises Refused for a kind that is not opened."""
    if extension not in READERS:
        raise Refused("unconfined")
    return READERS[extension](extension)
