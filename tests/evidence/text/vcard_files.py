"""Files of contacts as the programs of three makers write them, with invented people."""

from __future__ import annotations

from typing import Final

_LETTERS: Final = "\r\n ".join("A" * 73 for _ in range(300))

OUTLOOK: Final = (
    "BEGIN:VCARD\r\nVERSION:2.1\r\n"
    "N;LANGUAGE=nl;CHARSET=Windows-1252:Jansén;Piet;van der\r\n"
    "FN;CHARSET=Windows-1252:Piet van der Jansén\r\n"
    "ORG:Gemeente Voorbeeld;Afdeling Veiligheid\r\nTITLE:Adviseur, openbare orde\r\n"
    "NOTE;ENCODING=QUOTED-PRINTABLE:Bellen mag altijd=0D=0A=\r\nook 's nachts=0D=0A\r\n"
    "TEL;WORK;VOICE:(070) 555 12 34\r\nTEL;CELL;VOICE:+31 (6) 1234-5678\r\n"
    "ADR;WORK;PREF:;;Plein 1;Voorbeeld;;1234 AB;Nederland\r\n"
    f"PHOTO;TYPE=JPEG;ENCODING=BASE64:\r\n {_LETTERS}\r\n\r\n"
    "X-MS-OL-DEFAULT-POSTAL-ADDRESS:0\r\nEMAIL;PREF;INTERNET:piet@voorbeeld.example\r\n"
    "REV:20260301T101010Z\r\nEND:VCARD\r\n"
).encode("cp1252")
ICLOUD: Final = (
    "BEGIN:VCARD\nVERSION:3.0\nPRODID:-//Apple Inc.//iOS 18.0//EN\nN:Bakker;Mila;;;\nFN:Mila Bakker\n"
    "ORG:Politie Oost\\; basisteam;\n"
    "item1.TEL;type=pref:+31655512345\nitem1.X-ABLabel:wijkagent\n"
    "TEL;type=CELL;type=VOICE;type=pref:06 5551 2222\nitem2.TEL:0900-8844\nitem2.X-ABLabel:_$!<Work>!$_\n"
    "NOTE:Rustig\\, en\\nkent ons al\n  jaren\n"
    f"PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\n {_LETTERS}\n"
    "END:VCARD\n"
    "BEGIN:VCARD\nVERSION:3.0\nN:;;;;\nFN:Slotenmaker De Sleutel\nORG:Slotenmaker De Sleutel;\n"
    "TEL;type=MAIN:0800 5550\nX-ABShowAs:COMPANY\nEND:VCARD\n"
).encode()
ANDROID: Final = (
    b"BEGIN:VCARD\nVERSION:2.1\n"
    b"N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=96zt=C3=BCrk;Ay=C5=9Fe;;;\n"
    b"FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=41=79=C5=9F=65=20=\n=C3=96zt=C3=BCrk\n"
    b"TEL;CELL;PREF:+31655598765\nTEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=6E=6F=6F=64):0655500000\n"
    b"TEL;HOME:*21*0655511111#\nPHOTO;ENCODING=BASE64;JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/\n"
    b"2wBDAAMCAgMCAgMDAwMEAwMEBQgFBQQEBQoHBwYIDAoMDAsK==\n\n"
    b"END:VCARD\n"
    b"BEGIN:VCARD\nVERSION:2.1\nTEL;CELL:06-55577777\nEND:VCARD\n"
    b'BEGIN:VCARD\nVERSION:4.0\nFN:Sam de Wit\nTEL;VALUE=uri;TYPE="voice,home":tel:+31-6-5550-1111\nEND:VCARD\n'
)
"""The middle one has no name; the last one is of a later phone."""
