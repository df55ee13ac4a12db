"""Searching finds what a plain scan of the text finds, whatever is typed."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from io import BytesIO
from itertools import pairwise
from random import Random

import pytest

from tests.vault.sample import NOW
from weerbaar_desktop.domain.evidence import About
from weerbaar_desktop.domain.filing import Filing
from weerbaar_desktop.domain.incident import Incident, Person
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.measure import Measure, MeasureOrigin
from weerbaar_desktop.vault.open_vault import OpenVault

INCIDENTS, QUERIES = 240, 2000
WRITTEN = (
    "bedreigd bedreigingsbrief dreigen geroepen CAFÉ café café Ünal Zoë zoe raad raadsvergadering wethouder plein "
    "pleinvrees ’s-avonds z'n Straße STRASSE ﬁets fiets İzmir ΣΊΣΥΦΟΣ Øst 06-12345678 @boos_9 10:30 https://x.nl/?a=b "
    'NEAR NEAR(a OR AND NOT account: text:raad ^raad raad* *raad "raad" ""raad" -plein + plein: {a} [b] 50% a_b \\ '
    "Yıldız yildiz YILDIZ Łukasz lukasz Søren SØREN đak æsir aesir manœuvre Þór guð ĳs ijs foto´s foto`s foto’s ½ 1/2 "
    "💥💥💥 日本語の (stil) ‘ik weet’ „waar” je kinderen naar school gaan ééns één twéé x y op de 3 ½ kluis’’ e-mail"
)
WORDS = WRITTEN.split(" ")
BETWEEN = (" ", " ", " ", "  ", ", ", ". ", "\n", "\u00a0", "\t")

AS_TYPED = {
    "'": "‘’`", '"': "“”„", "-": "\u2010–", "/": "\u2044",
    "i": "ı", "l": "Łł", "o": "Øø", "d": "ĐđÐð", "ae": "Ææ", "oe": "Œœ", "th": "Þþ",
}  # fmt: skip


@dataclass(frozen=True)
class Kept:
    """An incident, and the texts in it."""

    record: RecordId
    places: tuple[str, ...]


def plain(text: str) -> str:
    """Text as it is compared, written out once more: no accents, no capitals, one space, letters and signs as typed."""
    apart = unicodedata.normalize("NFKD", text.replace("´", "'"))
    bare = "".join(letter for letter in apart if not 0x300 <= ord(letter) <= 0x36F and letter != "\u00ad")
    bare = bare.translate({ord(sign): typed for typed, signs in AS_TYPED.items() for sign in signs})
    return " ".join(unicodedata.normalize("NFC", bare).casefold().split())


def some_text(chance: Random, most: int) -> str:
    """A few words, and odd things between them."""
    return "".join(chance.choice(WORDS) + chance.choice(BETWEEN) for _ in range(chance.randint(1, most)))


def fill(vault: OpenVault, chance: Random) -> list[Kept]:
    """Incidents with text in many places, of which some were changed and some lie in the bin."""
    kept = []
    with vault.together():
        for number in range(INCIDENTS):
            places = [some_text(chance, most) for most in (25, 12, 3, 2, 4)]
            incident = Incident(
                places[0], literal_words=places[1], place=places[2], persons=(Person(alias=places[3]),),
                witnesses=(places[4],), trashed_on=NOW if number % 20 == 7 else None,
            )  # fmt: skip
            record = vault.add_incident(Incident("heel andere woorden") if number % 3 else incident, NOW).record
            if number % 3 or incident.trashed_on:
                vault.amend_incident(record, incident, "aangevuld", NOW)
            if number % 2:
                places += add_pieces(vault, record, chance)
            places += add_beside(vault, record, chance) if number % 4 else []
            if not incident.trashed_on:
                kept.append(Kept(record, tuple(map(plain, places))))
    return kept


def add_pieces(vault: OpenVault, record: RecordId, chance: Random) -> list[str]:
    """Two pieces, and what is searched of them: their names, what is told of one and what was read in one."""
    first, second, description, *read = (some_text(chance, most) for most in (3, 2, 6, 3, 12))
    mail = vault.attach(record, first, BytesIO(record.encode()), NOW)
    other = vault.attach(record, second, BytesIO(b"overal hetzelfde"), NOW)
    vault.keep_words(mail.record, tuple(read))
    vault.tell_of_evidence(other.record, About(description=description), None, NOW)
    return [first, second, description, *read]


def add_beside(vault: OpenVault, record: RecordId, chance: Random) -> list[str]:
    """A filing and a measure about it, and what is searched of them."""
    officer, remarks, what, note = (some_text(chance, most) for most in (2, 8, 3, 4))
    filed = vault.add_filing(Filing("melding", remarks="heel andere woorden", incidents=(record,)), NOW)
    vault.amend_filing(filed.record, replace(filed.filing, officer=officer, remarks=remarks), "aangevuld", NOW)
    vault.add_measure(Measure(what, note=note, origin=MeasureOrigin("incident", record)), NOW)
    return [officer, remarks, what, note]


def some_query(chance: Random, kept: list[Kept]) -> list[str]:
    """Parts of words, words and phrases out of the texts, or nearly, each of three letters or more."""
    asked: list[str] = []
    place = chance.choice(chance.choice(kept).places)
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        begin = chance.randrange(len(place))
        piece = chance.choice((
            place[begin : begin + chance.randint(3, 6)], place[begin : begin + chance.randint(8, 40)],
            chance.choice(place.split(" ")), chance.choice(WORDS), some_text(chance, 3), chance.choice(WORDS)[::-1],
        ))  # fmt: skip
        changed = chance.choice((piece, piece, piece.upper(), piece.replace("e", "é"), piece.replace(" ", " \n ")))
        if len(plain(changed)) >= 3:
            asked.append(changed)
    return asked or some_query(chance, kept)


def test_two_thousand_searches_find_what_a_plain_scan_finds(vault: OpenVault) -> None:
    chance = Random(9)  # the same searches every time
    kept = fill(vault, chance)
    found_some = 0
    for _ in range(QUERIES):
        asked = some_query(chance, kept)
        words = [plain(word) for word in asked]
        scanned = [each.record for each in kept if all(any(word in place for place in each.places) for word in words)]
        assert [row.record for row in vault.search(asked)] == scanned[::-1], asked
        found_some += bool(scanned)
    assert QUERIES * 0.5 < found_some < QUERIES * 0.95


@pytest.mark.parametrize("word", ["op", "plein"], ids=["short", "long"])
def test_a_pasted_page_of_words_is_searched_for_too(vault: OpenVault, word: str) -> None:
    vault.add_incident(Incident("Op het plein, om 3 uur"), NOW)
    page = [word, *(first + second for first, second in pairwise("op het plein, om 3 uur"))]
    assert len(vault.search(page * 100)) == 1
    many = [chr(0x4E00 + number) if word == "op" else f"woord{number}" for number in range(3000)]
    assert vault.search([*page, *many]) == ()


def test_half_a_character_stands_in_no_text(vault: OpenVault) -> None:
    vault.add_incident(Incident("Op het plein"), NOW)
    assert vault.search(["plein", "\ud83d"]) == ()
