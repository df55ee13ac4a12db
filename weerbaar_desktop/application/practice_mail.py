"""An invented mail as a mail server hands it over: all headers, a text and an HTML form, no host that exists."""

from __future__ import annotations

import hashlib
import html
from datetime import datetime, timedelta
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Final

from weerbaar_desktop.content.practice_evidence import Mail

_CLOSING: Final = "OEFENING: deze mail is verzonnen."
_PIXEL: Final = "https://volg.voorbeeld.invalid/pixel.gif"
"""A name that can exist nowhere; nothing of ours loads it, or anything else."""


def mail_bytes(mail: Mail, sent: datetime) -> bytes:
    """The mail with CRLF at its line ends; the same mail at the same moment gives the same bytes."""
    mark = hashlib.sha256(f"{mail.address} {mail.subject} {sent.isoformat()}".encode()).hexdigest()[:16]
    message = EmailMessage(policy=SMTP)
    message["Return-Path"] = f"<{mail.address}>"
    receiver = Address(mail.to, addr_spec=f"{mail.to.lower()}@lindewaard.invalid")
    message["Delivered-To"] = receiver.addr_spec
    for hop in _hops(mail, sent, mark):
        message["Received"] = hop
    message["Authentication-Results"] = "mx.lindewaard.invalid; spf=none; dkim=none; dmarc=none"
    message["Date"] = format_datetime(sent)
    message["From"] = Address(mail.sender, addr_spec=mail.address)
    message["To"] = receiver
    message["Subject"] = mail.subject
    message["Message-ID"] = f"<{mark}@{_domain(mail)}>"
    message["X-Mailer"] = "Verzonnen webmail"
    message["X-Oefening"] = "verzonnen"
    message.set_content(f"{mail.text.strip()}\n\n{_CLOSING}\n", cte="quoted-printable")
    message.add_alternative(_html(mail, mark), subtype="html", cte="quoted-printable")
    message.set_boundary(f"=_oefening_{mark}")
    return message.as_bytes()


def _domain(mail: Mail) -> str:
    return mail.address.partition("@")[2]


def _hops(mail: Mail, sent: datetime, mark: str) -> tuple[str, ...]:
    """The way of the mail, the last server first; the numbers are from the ranges kept for documentation."""
    last, first = (format_datetime(sent + timedelta(seconds=seconds)) for seconds in (4, 1))
    sender = _domain(mail)
    return (
        f"from uit.{sender} (uit.{sender} [198.51.100.24]) by mx.lindewaard.invalid with ESMTPS id {mark[:8]}; {last}",
        f"from webmail.{sender} (onbekend [203.0.113.77]) by uit.{sender} with ESMTPSA id {mark[8:]}; {first}",
    )


def _html(mail: Mail, mark: str) -> str:
    parts = [html.escape(part).replace("\n", "<br>\n") for part in mail.text.strip().split("\n\n")]
    pixel = f'<img src="{_PIXEL}?bericht={mark}" width="1" height="1" alt="">\n' if mail.pixel else ""
    text = "\n".join(f"<p>{part}</p>" for part in [*parts, _CLOSING])
    return f'<!DOCTYPE html>\n<html lang="nl"><body>\n{text}\n{pixel}</body></html>\n'
