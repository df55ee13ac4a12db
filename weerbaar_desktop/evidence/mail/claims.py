"""What the headers of a mail say, as claims: the same for a mail file and for what Outlook kept of the headers."""

from __future__ import annotations

from typing import Final

from weerbaar_desktop.domain.received import ClaimKey
from weerbaar_desktop.evidence.mail.header_values import LONGEST, addresses, mentioned, moment, step, written
from weerbaar_desktop.evidence.mail.header_words import words
from weerbaar_desktop.evidence.mail.mime import Headers
from weerbaar_desktop.evidence.notes import MOST_OF_A_KEY, Notes, number_of

_PLAIN: Final[tuple[tuple[str, ClaimKey, str], ...]] = (
    ("from", "from", "afzenders"), ("to", "to", ""), ("cc", "cc", ""), ("reply-to", "reply_to", ""),
    ("return-path", "return_path", ""), ("subject", "subject", "onderwerpen"), ("date", "date", "data"),
    ("message-id", "message_id", "kenmerken"), ("x-mailer", "software", ""), ("user-agent", "software", ""),
)  # fmt: skip
_FIRST_HOP: Final = ("x-originating-ip", "x-sender-ip")


def claim_headers(headers: Headers, notes: Notes) -> None:
    """Note what the headers say of sender, receivers, moment and route."""
    for name, key, several in _PLAIN:
        values = headers.all(name)
        if several and len(values) > 1:
            notes.unread("Kop", f"Er staan {len(values)} {several} in deze mail. Ze staan hier allemaal.")
        for value in values:
            _claim(notes, name, key, value)
    _claim_account(headers, notes)
    for name in _FIRST_HOP:
        for value in headers.all(name):
            notes.claim("route", f"verzonden vanaf {written(value).strip('[]')}")
    # Each computer on the way puts its line on top. What is beyond the bound is only counted.
    for number, value in enumerate(reversed(headers.all("received"))):
        notes.claim("route", step(value) if number < MOST_OF_A_KEY else "…")
    _say_what_is_missing(headers, notes)


def _claim(notes: Notes, name: str, key: ClaimKey, value: bytes) -> None:
    text, whole = words(value[:LONGEST])
    if len(value) > LONGEST or not whole:
        notes.unread("Kop", "Een regel van de kop is niet helemaal te lezen.")
    if name == "date":
        text = normal_date(notes, text)
    if name == "return-path":
        text = text.strip().strip("<>")
    notes.claim(key, text)


def normal_date(notes: Notes, text: str) -> str:
    """The date in one form; as it is written when it cannot be recognised, and then that is noted."""
    found, with_zone = moment(" ".join(text.split()))
    if not found:
        notes.unread("Datum", "Deze datum is niet te herkennen. U ziet de datum zoals die in de mail staat.")
    elif not with_zone:
        notes.unread("Datum", "De mail zegt niet in welke tijdzone deze tijd geldt.")
    return found or text


def _claim_account(headers: Headers, notes: Notes) -> None:
    for value in headers.all("from")[:1]:
        found = addresses(value)
        notes.claim("account", found[0] if found else "")
        if not found:
            notes.unread("Afzender", "In de afzender staat geen mailadres.")
        elif len(set(found)) > 1:
            notes.unread("Afzender", "In de afzender staat meer dan één mailadres. Het eerste staat hier.")
        elif mentioned(words(value[:LONGEST])[0]) - {found[0].casefold()}:
            notes.unread("Afzender", "In de naam van de afzender staat een ander adres dan het echte.")


def _say_what_is_missing(headers: Headers, notes: Notes) -> None:
    if headers.more:
        notes.unread("Kop", f"De kop is te lang. {number_of(headers.more)} regels zijn niet gelezen.")
    if headers.cut:
        notes.unread("Kop", "Een regel van de kop is te lang. Alleen het begin is gelezen.")
    if headers.broken:
        notes.unread("Kop", "De kop is niet helemaal heel. Wat erna komt, is als tekst gelezen.")
