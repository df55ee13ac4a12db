"""Once it has started, reading a mail opens no file, loads no module and starts nothing."""

from __future__ import annotations

import subprocess
import sys

from tests.faults.conftest import ROOT

PROGRAM = """
import sys
from weerbaar_desktop.evidence.mail.eml import mail_part, read_mail
from weerbaar_desktop.evidence.mail.outlook import outlook_part, read_outlook
from tests.evidence.mail import mails, outlook_file, test_outlook, test_outlook_rtf

TOP = b"From: a@b.example\\r\\nSubject: =?x-klingon?q?=80?= =?gb2312?b?xOM=?=\\r\\n"
LABELS = ("idna", "x-klingon", "../utf-8", "iso-2022-jp", "utf-7", "koi8-r", "hz", "cp037", "zlib", "UTF8", "latin1")
READ = [(mail_part, read_mail, make()) for make in (mails.outlook_mail, mails.gmail, mails.apple_mail)]
READ += [
    (mail_part, read_mail, TOP + f"Content-Type: text/plain; charset={label}\\r\\n\\r\\n".encode() + b"\\x80a" * 9)
    for label in LABELS
]
for page in (37, 950, 874, 932, 1252, 65001, 20838, 12345):
    values = {**test_outlook.MESSAGE, test_outlook.CODEPAGE: page, 0x3FFD: page}
    data = outlook_file.mail(values, test_outlook.TO, test_outlook.FILES, unicode=False)
    READ.append((outlook_part, read_outlook, data))
rtf = test_outlook_rtf.compressed(test_outlook_rtf.HTML_IN_RTF)
READ.append((outlook_part, read_outlook, outlook_file.mail({test_outlook.RTF: rtf}, [], [])))
seen = []
sys.addaudithook(lambda event, given: seen.append((event, given)) if event not in ("object.__getattr__",) else None)
for part, read, data in READ:
    found = read(data)
    for each in found.parts:
        part(data, each.number)
done = [(event, given) for event, given in seen if not event.startswith(("sys._getframe", "builtins.id", "array."))]
sys.stdout.write(repr(done))
"""


def test_reading_touches_nothing_outside_the_bytes() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    assert done.stdout == "[]"
