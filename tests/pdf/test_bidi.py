"""The order of a line of mixed directions, held against the standard's own rules and against a slow reading of them."""

from __future__ import annotations

from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weerbaar_desktop.pdf.bidi import levels, visual

# Small letters are Latin, capitals Hebrew, digits European, as in the examples of UAX #9; ^ is an Arabic letter, ~ a
# point on the letter before it, and 7 to 9 are Arabic digits.
_HEBREW = {chr(ord("A") + place): chr(0x5D0 + place) for place in range(26)}
_OTHERS = {"^": "\u0628", "~": "\u05b8", "7": "\u0667", "8": "\u0668", "9": "\u0669"}


def _real(text: str) -> str:
    return "".join((_HEBREW | _OTHERS).get(sign, sign) for sign in text)


def _shown(text: str) -> str:
    """How a line of pseudo text stands on paper; brackets keep their shape."""
    _, found = levels(_real(text))
    return "".join(text[place] for place in visual(found))


EXAMPLES = {
    "car means CAR.": "car means RAC.",  # UAX #9, 3.4
    "CAR MEANS car.": ".car SNAEM RAC",
    "he said CAR MEANS CAR": "he said RAC SNAEM RAC",
    "he said THE VALUES ARE 123, 456, 4, OK": "he said KO ,4 ,456 ,123 ERA SEULAV EHT",
    "IT IS A bmw 500, OK.": ".KO ,bmw 500 A SI TI",  # Bidi demo of the standard
    "ABC 06-12345678": "06-12345678 CBA",
    "ABC 3.50% D": "D 3.50% CBA",
    "^ 1-2": "2-1 ^",  # W2: numbers after an Arabic letter are Arabic numbers, which a hyphen does not join
    "^ 7,8": "7,8 ^",  # W4
    "a(B)c": "a(B)c",
    "A(b)C": "C)b(A",
    "AB(CD[&ef]!)gh": "gh)!]ef&[DC(BA",  # N0, example 2: the brackets follow the paragraph
    "a (B) c": "a (B) c",
    "smith (fabrikam ARABIC) HEBREW": "smith (fabrikam CIBARA) WERBEH",  # N0, example 3
    "ARABIC book(s)": "book(s) CIBARA",  # N0, example 4
    "A~B": "B~A",  # W1
    "a B(C)~d": "a ~)C(Bd",  # N0: a point on a bracket goes with it
    "abc~ D": "abc~ D",
    "": "",
    "12": "12",
    "123 A": "A 123",
}


@pytest.mark.parametrize("text", EXAMPLES)
def test_the_examples_of_the_standard(text: str) -> None:
    assert _shown(text) == EXAMPLES[text]


@pytest.mark.parametrize(
    ("text", "base"), [("", 0), ("12 (.", 0), ("a B", 0), ("12 B a", 1), ("\u202eB", 1), ("\u202ba", 0)]
)
def test_the_first_letter_says_from_where_a_paragraph_is_read(text: str, base: int) -> None:
    assert levels(_real(text))[0] == base


@pytest.mark.parametrize("control", "\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
def test_controls_of_direction_order_nothing(control: str) -> None:
    for text in ("abc def", "ABC DEF", "abc DEF", "ABC def 12"):
        with_control = levels(_real(text).replace(" ", control))
        assert with_control == levels(_real(text).replace(" ", "\u2027"))


SIGNS = st.text(alphabet="abXYZ^~ 12378.,-+%€/()[]{}!", max_size=30)


@given(SIGNS)
def test_a_line_is_ordered_as_a_slow_reading_of_the_rules_has_it(text: str) -> None:
    real = _real(text)
    base, found = levels(real)
    assert list(found) == _slowly(real, base)


@given(st.text(max_size=60))
def test_any_text_has_a_level_for_every_character_and_each_stands_once(text: str) -> None:
    base, found = levels(text)
    assert len(found) == len(text)
    assert set(found) <= {0, 1, 2}
    assert not base or 0 not in found
    assert sorted(visual(found)) == list(range(len(text)))


@given(st.text(alphabet="abc 12.()é", max_size=40))
def test_text_from_left_to_right_stays_as_it_is(text: str) -> None:
    assert visual(levels(text)[1]) == list(range(len(text)))


def test_brackets_within_brackets_end_at_a_depth_and_cost_no_more_than_others() -> None:
    for depth, closed in ((63, 0), (64, 1)):  # BD16 looks no further
        nested = levels(_real("a" + "(" * depth + "B" + ")" * depth + "C"))[1]
        assert set(nested[-1 - depth : -1]) == {closed}
    deep = _real("A" + "(" * 70_000 + "b" + ")" * 70_000 + "[" * 100 + "]" * 100)
    assert len(levels(deep)[1]) == len(deep)
    assert set(levels(_real("A(b)" * 60_000))[1]) == {1, 2}


# ------------------------------------------------------------------------------------------ the rules, one by one

_KINDS = (
    dict.fromkeys("ab", "L") | dict.fromkeys(map(_HEBREW.__getitem__, "XYZ"), "R") | {"\u0628": "AL", "\u05b8": "NSM"}
)
_KINDS |= dict.fromkeys("123", "EN") | dict.fromkeys("\u0667\u0668", "AN") | dict.fromkeys(".,/", "CS")
_KINDS |= dict.fromkeys("+-", "ES") | dict.fromkeys("%€", "ET") | dict.fromkeys("()[]{}! ", "ON")


def _slowly(text: str, base: int) -> list[int]:
    """Levels by the letter of W1 to I2, a character at a time."""
    side = "LR"[base]
    kinds = [_KINDS[sign] for sign in text]
    _weakly(kinds, side)
    _pairwise(text, kinds, side)
    strong = [side, *("R" if kind in ("EN", "AN") else kind for kind in kinds), side]
    place = 1
    for kind, group in groupby(strong[1:-1]):
        length = len(list(group))
        if kind == "ON":
            before, after = strong[place - 1], strong[place + length]
            kinds[place - 1 : place - 1 + length] = [before if before == after else side] * length
        place += length
    rises = {"L": base, "R": 1 - base, "EN": 2 - base, "AN": 2 - base}
    return [base + rises[kind] for kind in kinds]


def _weakly(kinds: list[str], side: str) -> None:
    for place, kind in enumerate(kinds):
        if kind == "NSM":
            kinds[place] = kinds[place - 1] if place else side
    _after(kinds, side, "AL", "AN")
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]
    for place in range(1, len(kinds) - 1):
        around = {kinds[place - 1], kinds[place + 1]}
        if (kinds[place] == "ES" and around == {"EN"}) or (kinds[place] == "CS" and around in ({"EN"}, {"AN"})):
            kinds[place] = kinds[place - 1]
    for place in (*range(len(kinds)), *reversed(range(len(kinds)))):
        if kinds[place] == "ET" and "EN" in kinds[max(place - 1, 0) : place + 2]:
            kinds[place] = "EN"
    kinds[:] = ["ON" if kind in ("ES", "ET", "CS") else kind for kind in kinds]
    _after(kinds, side, "L", "L")


def _after(kinds: list[str], side: str, letter: str, number: str) -> None:
    """European numbers of which the last letter before them is of that kind become those numbers."""
    strong = side
    for place, kind in enumerate(kinds):
        strong = kind if kind in ("L", "R", "AL") else strong
        if kind == "EN" and strong == letter:
            kinds[place] = number


def _pairwise(text: str, kinds: list[str], side: str) -> None:
    def strong(places: range) -> list[str]:
        found = (kinds[place] for place in places)
        return ["L" if kind == "L" else "R" for kind in found if kind != "ON"]

    for opening, closing in sorted(_matched(text)):
        inside = set(strong(range(opening + 1, closing)))
        if not inside:
            continue
        kind = side if side in inside else ([side, *strong(range(opening))][-1])
        for place in (opening, closing):
            points = len(text) - place - 1 - len(text[place + 1 :].lstrip("\u05b8"))
            kinds[place : place + 1 + points] = [kind] * (1 + points)


def _matched(text: str) -> list[tuple[int, int]]:
    opened: list[int] = []
    found: list[tuple[int, int]] = []
    for place, sign in enumerate(text):
        if sign in "([{":
            opened.append(place)
        elif sign in ")]}":
            fitting = [one for one in opened if text[one] + sign in ("()", "[]", "{}")]
            if fitting:
                found.append((fitting[-1], place))
                opened = opened[: opened.index(fitting[-1])]
    return found
