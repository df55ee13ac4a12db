"""Makes the evidence of a practice vault: letters, conversations and screenshots, each marked as made up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from weerbaar_desktop.application.diary import no_one_cancels
from weerbaar_desktop.application.ports import PicturePainter, ReportPrinter
from weerbaar_desktop.application.practice_mail import mail_bytes
from weerbaar_desktop.content.practice_evidence import Chat, ChatPicture, Letter, Mail, PostPicture, PracticeEvidence
from weerbaar_desktop.domain import picture
from weerbaar_desktop.domain.dutch import clock, day
from weerbaar_desktop.domain.report import Block, Paragraph, Report

MARK: Final = "OEFENING: dit scherm is verzonnen"
_OWNER: Final = "Ik"


@dataclass(frozen=True, slots=True)
class EvidenceMaker:
    """Makes one piece after another; the same piece at the same moment gives the same bytes."""

    printer: ReportPrinter
    painter: PicturePainter

    def make(self, piece: PracticeEvidence, happened: datetime) -> bytes:
        """The bytes of `piece`; `happened` is on a Dutch clock."""
        if isinstance(piece, Mail):
            return mail_bytes(piece, happened)
        if isinstance(piece, Letter):
            return self.printer.print(_letter(piece, happened), no_one_cancels)
        if isinstance(piece, Chat):
            return _exported(piece, happened)
        return self.painter.paint(_screen(piece, happened), no_one_cancels)


def _letter(piece: Letter, happened: datetime) -> Report:
    blocks: list[Block] = [Paragraph(piece.to)] if piece.to else []
    if piece.days_before is not None:
        blocks.append(Paragraph(f"\nLindewaard, {day(happened - timedelta(days=piece.days_before))}"))
    if piece.subject:
        blocks.append(Paragraph(f"\nBetreft: {piece.subject}"))
    if blocks:
        blocks.append(Paragraph(""))
    blocks += [Paragraph(part) for part in piece.text.strip().split("\n\n")]
    if piece.closing:
        blocks.append(Paragraph(f"\n{piece.closing}"))
    return Report("Verzonnen brief", "Verzonnen brief uit een oefenkluis", tuple(blocks), practice=True, titled=False)


def _exported(piece: Chat, happened: datetime) -> bytes:
    """As a telephone writes it: a line a message, day and time in front; a message of two lines simply goes on."""
    lines = [f"{happened:%d-%m-%Y %H:%M} - Berichten en gesprekken zijn end-to-end versleuteld. OEFENING, verzonnen."]
    moment = happened
    for message in piece.messages:
        moment = happened + timedelta(minutes=message.minutes)
        lines.append(f"{moment:%d-%m-%Y %H:%M} - {message.who or _OWNER}: {message.text}")
    lines.append(f"{moment:%d-%m-%Y %H:%M} - OEFENING, dit gesprek is verzonnen.")
    return "".join(f"{line}\n" for line in lines).encode()


def _screen(piece: ChatPicture | PostPicture, happened: datetime) -> picture.Picture:
    if isinstance(piece, PostPicture):
        first, *replies = (
            picture.Post(post.author, post.handle, post.when, post.text) for post in (piece.post, *piece.replies)
        )
        return picture.PostScreen(piece.medium, first, tuple(replies), MARK)
    bubbles = tuple(
        picture.Bubble(message.text, clock(happened + timedelta(minutes=message.minutes)), mine=not message.who)
        for message in piece.messages
    )
    return picture.ChatScreen(piece.name, day(happened), bubbles, MARK)
