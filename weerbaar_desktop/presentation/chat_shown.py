"""A chat as a list: each message as a row, as one whole sentence for a screen reader, and whole below the list."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.dutch import count, visible
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.received import Message
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.presentation.diary_list import RowShown
from weerbaar_desktop.presentation.spoken import day

_FROM_APP: Final = tr("Melding van de app")
_ROW: Final = 400
"""Characters of a message in a row: what is longer is read below the list."""


def marks_draft(record: str) -> str:
    """Where marks in a chat wait that the person did not keep yet."""
    return f"marks_{record}"


def marks_in(document: Json) -> frozenset[int] | None:
    """The numbers of the messages in such a draft; None for a document that is something else."""
    return frozenset(one for one in document if isinstance(one, int)) if isinstance(document, list) else None


def message_row(message: Message, *, marked: bool) -> RowShown:
    """One message in the list."""
    moment, sender = _moment(message.at), _sender(message)
    words = visible(" ".join(message.text[: _ROW * 2].split()))[:_ROW]
    media = tr("Bestand: {media}", media=visible(message.media)) if message.media else ""
    when = f"{day(moment)}, {moment:%H:%M}" if moment else ""
    spoken = ". ".join(
        part
        for part in (
            tr("Bericht {number}", number=message.number),
            when,
            sender,
            words,
            media,
            tr("Gemarkeerd") if marked else "",
        )
        if part
    )
    return RowShown(
        RecordId(str(message.number)),
        "",
        f"{moment:%d-%m-%Y}" if moment else "",
        f"{moment:%H:%M}" if moment else "",
        words or media,
        " · ".join(part for part in (sender, media if words else "") if part),
        "",
        _icon(message),
        f"{spoken}.",
        tr("Gemarkeerd") if marked else "",
        "flag" if marked else "",
    )


def message_heading(message: Message) -> str:
    """Who wrote it and when, above the whole of it."""
    moment = _moment(message.at)
    when = f"{day(moment)}, {moment:%H:%M}" if moment else ""
    line = tr("regel {line} van het bestand", line=message.line) if message.line else ""
    return " · ".join(part for part in (_sender(message), when, line) if part)


def message_text(message: Message) -> str:
    """The whole of it."""
    media = tr("Bestand: {media}", media=visible(message.media)) if message.media else ""
    return "\n".join(part for part in (visible(message.text), media) if part)


def chat_words(total: int, marked: int, *, kept: bool) -> str:
    """How many there are, how many of them the person marked, and whether the vault knows of it."""
    said = tr(
        "{count}, {marked} gemarkeerd", count=count(total, tr("bericht"), tr("berichten")), marked=marked or "geen"
    )
    return said if kept else tr("{said}. Dat is nog niet bewaard.", said=said)


def _sender(message: Message) -> str:
    return visible(message.sender) or _FROM_APP


def _moment(at: str) -> datetime | None:
    """The moment as the file gives it; None where it gives none that can be read."""
    try:
        return datetime.fromisoformat(at)
    except ValueError:
        return None


def _icon(message: Message) -> str:
    if message.media:
        return "paperclip"
    return "message-circle" if message.sender else "info-circle"
