"""Contacts of Outlook, iCloud and Android, and files that are none: what is read, and what is left where it is."""

from __future__ import annotations

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.evidence.text.vcard_files import ANDROID, ICLOUD, OUTLOOK
from weerbaar_desktop.application.contact_cards import contact_of
from weerbaar_desktop.domain.contact_card import LONGEST_VALUE, MOST_CARDS, MOST_LINES, CardLine
from weerbaar_desktop.domain.own_contact import Number, OwnContact
from weerbaar_desktop.domain.received import Received
from weerbaar_desktop.evidence import wire
from weerbaar_desktop.evidence.text.vcards import read_cards, write_cards
from weerbaar_desktop.evidence.unreadable import Unreadable


def said(found: Received, card: int = 1) -> list[tuple[str, ...]]:
    """What one card says, without empty labels."""
    lines = [line for line in found.cards if line.card == card]
    return [tuple(filter(None, (line.key, line.value, line.label))) for line in lines]


def card(*lines: str) -> bytes:
    return "\n".join(("BEGIN:VCARD", "VERSION:3.0", *lines, "END:VCARD", "")).encode()


def test_a_card_of_outlook_is_read_with_its_letters_and_without_its_photo() -> None:
    found = read_cards(OUTLOOK)
    assert said(found) == [
        ("name", "Piet van der Jansén"),
        ("organisation", "Gemeente Voorbeeld, Afdeling Veiligheid"),
        ("role", "Adviseur, openbare orde"),
        ("note", "Bellen mag altijd\nook 's nachts"),
        ("number", "(070) 555 12 34", "werk"),
        ("number", "+31 (6) 1234-5678", "mobiel"),
        ("mail", "piet@voorbeeld.example"),
    ]
    assert found.unread == ()


def test_cards_of_icloud_keep_their_own_labels_and_an_organisation_is_no_name() -> None:
    found = read_cards(ICLOUD)
    assert said(found) == [
        ("name", "Mila Bakker"),
        ("organisation", "Politie Oost; basisteam"),
        ("number", "+31655512345", "wijkagent"),
        ("number", "06 5551 2222", "mobiel"),
        ("number", "0900-8844", "werk"),
        ("note", "Rustig, en\nkent ons al jaren"),
    ]
    assert said(found, 2) == [("organisation", "Slotenmaker De Sleutel"), ("number", "0800 5550", "hoofdnummer")]


def test_cards_of_android_are_read_also_without_a_name_and_after_a_broken_line() -> None:
    found = read_cards(ANDROID)
    assert said(found) == [
        ("name", "Ayşe Öztürk"),
        ("number", "+31655598765", "mobiel"),
        ("number", "*21*0655511111#", "thuis"),
    ]
    assert said(found, 2) == [("number", "06-55577777", "mobiel")]
    assert said(found, 3) == [("name", "Sam de Wit"), ("number", "+31-6-5550-1111", "thuis")]
    assert [one.what() for one in found.unread] == [
        "Van kaart 1 is een regel niet te lezen. De rest van de kaart staat er wel."
    ]


def test_one_bad_line_hides_no_other_line_and_one_bad_card_no_other_card() -> None:
    found = read_cards(card("FN:Een", "dit is geen regel", "TEL:1") + card("BDAY:1980") + b"BEGIN:VCARD\nFN:Afgebroken")
    assert (said(found), said(found, 2)) == ([("name", "Een"), ("number", "1")], [("name", "Afgebroken")])
    assert len(found.unread) == 2


@pytest.mark.parametrize("data", [b"", b"hallo\n", b"%PDF-1.7", b"\x00" * 100, b"END:VCARD\n"])
def test_what_holds_no_contact_is_not_read(data: bytes) -> None:
    with pytest.raises(Unreadable):
        read_cards(data)


def test_a_character_set_that_nobody_knows_is_never_looked_for() -> None:
    found = read_cards(card("FN;CHARSET=../../evil;ENCODING=QUOTED-PRINTABLE:=4A=E9"))
    assert said(found) == [("name", "Jé")]


def test_a_file_that_means_harm_takes_no_time() -> None:
    lines = ("TEL;TYPE=a" + "=" * 400 + ":1", "TEL" + ";a=b" * 120, 'FN;x="' * 60, "FN;a=," + "," * 400 + ":x")
    begin = perf_counter()
    for line in (*lines, "TEL:" + "x\n " * 200_000, "BEGIN:VCARD\n" * 50_000):
        assert len(read_cards(card(line)).cards) <= 1
    assert perf_counter() - begin < 5


def test_more_cards_than_anybody_has_are_cut_and_that_is_said() -> None:
    found = read_cards(card("FN:Een", f"NOTE:{'x' * 3_000}") * MOST_CARDS + card("BDAY:1980") + card("FN:Een") * 5)
    assert max(line.card for line in found.cards) == MOST_CARDS
    assert max(len(line.value) for line in found.cards) == LONGEST_VALUE
    assert "te veel kaarten" in found.unread[-1].what()
    assert "6 kaarten zijn niet gelezen" in found.unread[-1].what()
    assert wire.decode_received(wire.encode_received(found)) == found


def test_lines_and_bad_cards_that_are_left_out_are_counted() -> None:
    numbers = [f"TEL:{number}" for number in range(100, 100 + 2 * MOST_LINES)]
    found = read_cards(card("FN:Een", *numbers) + card("BDAY:1980") * (MOST_LINES + 1))
    assert len(found.cards) == MOST_LINES
    assert found.unread[0].what() == f"Kaart 1 is te lang. U ziet de eerste {MOST_LINES} regels."
    assert found.unread[-1].what() == "En van nog 2 kaarten is niet alles te lezen."


_words = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=30)
_number = st.builds(
    Number,
    st.from_regex(r"[0-9+]([0-9-]| (?=[0-9])){0,8}[0-9]", fullmatch=True),
    st.none() | st.just("mobiel") | _words,
)
_contact = st.builds(
    OwnContact, st.just("home"), name=_words, role=st.none() | _words, organisation=st.none() | _words,
    numbers=st.lists(_number, max_size=3, unique=True).map(tuple), hours=st.none() | _words,
    what_for=st.none() | _words, agreed=st.none() | _words,
)  # fmt: skip


@given(st.lists(_contact, min_size=1, max_size=3))
def test_what_is_written_is_read_back_and_what_was_agreed_stays_out(contacts: list[OwnContact]) -> None:
    found = read_cards(write_cards(contacts))
    for place, contact in enumerate(contacts, 1):
        lines = said(found, place)
        assert lines[0] == ("name", contact.name)
        told = [("role", contact.role), ("organisation", contact.organisation), ("hours", contact.hours)]
        assert {one for one in told if one[1]} <= set(lines)
        numbers = [tuple(filter(None, ("number", one.number, one.label))) for one in contact.numbers]
        assert sorted(one for one in lines if one[0] == "number") == sorted(set(numbers))
    assert not found.unread


def test_a_written_card_names_no_program_and_opens_as_one() -> None:
    written = write_cards([OwnContact("police", role="Wijkagent", agreed="geheim", what_for="als er iemand staat")])
    assert b"PRODID" not in written
    assert b"geheim" not in written
    assert b"VERSION:3.0" in written
    assert {*said(read_cards(written))} == {("role", "Wijkagent"), ("note", "als er iemand staat")}


def test_a_mail_address_goes_out_as_one_and_comes_back_behind_the_telephone() -> None:
    numbers = (
        Number("sam@voorbeeld.example", "e-mail"),
        Number("06-12345678", "mobiel"),
        Number("a@b.example", "werk"),
    )
    written = write_cards([OwnContact("home", "Sam", numbers=numbers)])
    assert b"EMAIL:sam@voorbeeld.example" in written
    assert b"EMAIL;TYPE=WORK:a@b.example" in written
    assert [line for line in written.splitlines() if line.startswith(b"TEL")] == [b"TEL;TYPE=CELL:06-12345678"]
    read = contact_of(read_cards(written).cards)
    assert read is not None
    assert read.numbers == (numbers[1], numbers[0], Number("a@b.example", "e-mail"))


@pytest.mark.parametrize(
    "line",
    ["0612345678 (09:00-17:00)", "Bereikbaar 09:00-17:00 0612345678", "06-12345678 (9-17)", "vraag het Sam"],
)
def test_a_line_of_which_a_phone_would_dial_another_number_goes_along_as_a_note(line: str) -> None:
    written = write_cards([OwnContact("home", "Sam", numbers=(Number(line), Number("(070) 555 12 34", "balie")))])
    assert said(read_cards(written)) == [("name", "Sam"), ("note", line), ("number", "(070) 555 12 34", "balie")]


@pytest.mark.parametrize(
    "line",
    [
        CardLine(2, "name", "x"),
        CardLine(1, "name", ""),
        CardLine(1, "name", "x" * 2_001),
        CardLine(1, "number", "1", "l" * 61),
    ],
)
def test_our_own_process_believes_no_card_that_is_out_of_bounds(line: CardLine) -> None:
    with pytest.raises(ValueError, match=r".+"):
        wire.decode_received(wire.encode_received(Received("other", cards=(line,))))
