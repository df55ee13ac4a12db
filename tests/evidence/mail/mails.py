"""Mails as three programs write them, with two attachments and three tracking pixels; all of it invented."""

from __future__ import annotations

import base64
from typing import Final

PDF: Final = b"%PDF-1.7\n" + bytes(range(256)) * 40 + b"\n%%EOF\n"
PNG: Final = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 12
PIXELS: Final = (
    '<img src="https://t1.example.com/wf/open?upn=abc" width="1" height="1" alt="">'
    '<img src="https://t2.example.com/x.gif" style="display:none">'
    '<div style="display:none"><img src="https://t3.example.com/y.gif"></div>'
)
WORDS: Final = "Ik weet waar u woont. Pas maar op."


def encoded(data: bytes) -> str:
    """Base64 as mail programs write it."""
    return base64.encodebytes(data).decode().replace("\n", "\r\n")


def attachment(kind: str, header: str, data: bytes) -> str:
    """A part with a file; `header` is the rest of its Content-Disposition."""
    return (
        f"Content-Type: {kind}\r\nContent-Disposition: attachment; {header}\r\n"
        f"Content-Transfer-Encoding: base64\r\n\r\n{encoded(data)}"
    )


def parted(kind: str, boundary: str, *parts: str) -> str:
    """A part of parts."""
    inside = "".join(f"--{boundary}\r\n{part}\r\n" for part in parts)
    return f'Content-Type: multipart/{kind}; boundary="{boundary}"\r\n\r\n{inside}--{boundary}--\r\n'


def outlook_mail() -> bytes:
    """As Outlook sends it: Windows characters, a name in two pieces, X-Mailer."""
    page = f"<html><body><p>{WORDS}</p><img src='cid:logo@x'>{PIXELS}</body></html>"
    body = parted(
        "mixed", "----=_NextPart_000_0001",
        parted("alternative", "----=_NextPart_001_0002",
               f'Content-Type: text/plain; charset="Windows-1252"\r\n\r\n{WORDS}\r\n\x80 500',
               f'Content-Type: text/html; charset="us-ascii"\r\n\r\n{page}'),
        attachment("application/pdf", "filename*0*=iso-8859-1''dreig%20br%E9; filename*1=ef.pdf", PDF),
        attachment("image/png", 'filename="..\\\\..\\\\huis.png"', PNG),
    )  # fmt: skip
    return (
        "Return-Path: <jan@boos.example>\r\n"
        "Received: from mx.boos.example (mx.boos.example [192.0.2.7]) by in.gemeente.example with ESMTPS id 4x;\r\n"
        "\tTue, 3 Mar 2026 08:15:09 +0100\r\n"
        "Received: from PC-VAN-JAN ([198.51.100.4])\r\n by mx.boos.example with ESMTP; 3 Mar 2026 07:15:01 GMT\r\n"
        "From: =?Windows-1252?Q?Jan_Bo=F6s?= <jan@boos.example>\r\n"
        "To: <burgemeester@gemeente.example>\r\nCc: raad@gemeente.example\r\n"
        "Subject: =?utf-8?B?VSBiZW50IGdld2FhcnNjaHV3ZMM=?= =?utf-8?B?qQ==?=\r\n"
        "Date: Tue, 3 Mar 2026 08:15:00 +0100\r\nMessage-ID: <0001@boos.example>\r\n"
        "X-Mailer: Microsoft Outlook 16.0\r\nMIME-Version: 1.0\r\n" + body
    ).encode("latin-1")


def gmail() -> bytes:
    """As Gmail sends it: UTF-8 in quoted-printable."""
    page = f'<div dir=3D"ltr">{WORDS} <a href=3D"https://elders.example/x">klik</a></div>{PIXELS.replace("=", "=3D")}'
    body = parted(
        "mixed", "000000000000aa",
        parted("alternative", "000000000000bb",
               f'Content-Type: text/plain; charset="UTF-8"\r\n\r\n{WORDS} klik',
               'Content-Type: text/html; charset="UTF-8"\r\n'
               f"Content-Transfer-Encoding: quoted-printable\r\n\r\n{page}"),
        attachment('application/pdf; name="brief.pdf"', 'filename="brief.pdf"', PDF),
        attachment('image/png; name="=?UTF-8?B?aHVpc8O9LnBuZw==?="', 'filename="=?UTF-8?B?aHVpc8O9LnBuZw==?="', PNG),
    )  # fmt: skip
    return (
        "Received: by 2002:a05:6a20:1234 with SMTP id z1; Tue, 03 Mar 2026 07:15:00 -0800 (PST)\r\n"
        "MIME-Version: 1.0\r\nFrom: Boze Burger <boze.burger@mail.example>\r\n"
        "Date: Tue, 3 Mar 2026 16:14:47 +0100\r\nMessage-ID: <CAF+x@mail.mail.example>\r\n"
        "Subject: Laatste keer\r\nTo: wethouder@gemeente.example\r\nReply-To: anders@elders.example\r\n" + body
    ).encode()


def apple_mail() -> bytes:
    """As Apple Mail sends it in Dutch: words, a picture between them, words; and a file."""
    body = parted(
        "mixed", "Apple-Mail=_1",
        "Content-Transfer-Encoding: quoted-printable\r\nContent-Type: text/plain;\r\n\tcharset=utf-8\r\n\r\n"
        "Beste mevrouw,=\r\n"
        " zie de foto=E2=80=99s",
        "Content-Disposition: inline;\r\n\tfilename=huis.png\r\nContent-Type: image/png;\r\n\tname=\"huis.png\"\r\n"
        f"Content-Transfer-Encoding: base64\r\n\r\n{encoded(PNG)}",
        f"Content-Type: text/html;\r\n\tcharset=us-ascii\r\n\r\n<html><body>{WORDS}{PIXELS}</body></html>",
        attachment("application/pdf", "filename*=utf-8''brief%20%E2%82%AC.pdf", PDF),
    )  # fmt: skip
    return (
        "From: Piet <piet@icloud.example>\r\nMime-Version: 1.0 (Mac OS X Mail 16.0)\r\nSubject: Groet\r\n"
        "Date: Sun, 29 Mar 2026 03:30:00 +0200\r\nTo: Raadslid <raadslid@gemeente.example>\r\n"
        "X-Mailer: Apple Mail (2.3774)\r\n" + body
    ).encode()
