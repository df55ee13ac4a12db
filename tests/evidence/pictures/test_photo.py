"""What a photo says of itself is told as a claim, and broken facts never stop anything."""

from __future__ import annotations

import io
import math
import struct
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from weerbaar_desktop.domain.unread import Unread, Where, Why
from weerbaar_desktop.evidence.pictures.photo import photo_claims
from weerbaar_desktop.evidence.text.names import LONGEST

DETAILS, GPS = 0x8769, 0x8825
Facts = dict[int, Any]
HERE: Facts = {1: "N", 2: (52.0, 22.0, 26.5), 3: "E", 4: (4.0, 53.0, 22.9)}


def exif(facts: Facts | None = None, details: Facts | None = None, gps: Facts | None = None) -> Image.Exif:
    made = Image.Exif()
    made.update(facts or {})
    if details:
        made[DETAILS] = details
    if gps:
        made[GPS] = gps
    return made


def picture(facts: Image.Exif | bytes, extension: str = "JPEG") -> Image.Image:
    stream = io.BytesIO()
    Image.new("RGB", (40, 30)).save(stream, extension, exif=facts)
    return Image.open(stream)


def claims(image: Image.Image) -> dict[str, str]:
    return {claim.key: claim.value for claim in photo_claims(image)[0]}


TELEPHONE = exif(
    {0x010F: "Apple", 0x0110: "iPhone 15", 0x0131: "17.4"}, {0x9003: "2026:03:03 21:40:12", 0x9011: "+01:00"}, HERE
)


@pytest.mark.parametrize("extension", ["JPEG", "PNG", "WEBP"])
def test_moment_place_device_and_software_are_told_of_each_kind(extension: str) -> None:
    assert claims(picture(TELEPHONE, extension)) == {
        "taken_on": "2026-03-03T21:40:12+01:00",
        "place": "52.37403, 4.88969",
        "device": "Apple iPhone 15",
        "software": "17.4",
        "pixels": "40 x 30",
    }


def test_facts_that_a_reader_of_heic_hands_over_are_told_too() -> None:
    image = Image.new("RGB", (4032, 3024))
    image.info["exif"] = TELEPHONE.tobytes()
    assert claims(image)["place"] == "52.37403, 4.88969"
    assert claims(image)["pixels"] == "4032 x 3024"


def test_a_screenshot_says_its_size_and_no_more() -> None:
    assert photo_claims(picture(exif(), "PNG"))[1] == ()
    assert claims(picture(exif(), "PNG")) == {"pixels": "40 x 30"}


def test_the_maker_is_not_said_twice() -> None:
    assert claims(picture(exif({0x010F: "Canon", 0x0110: "Canon EOS R6"})))["device"] == "Canon EOS R6"


def test_a_moment_without_zone_is_told_without() -> None:
    assert claims(picture(exif(details={0x9003: "2026:03:03 21:40:12"})))["taken_on"] == "2026-03-03T21:40:12"


@pytest.mark.parametrize(
    ("words", "told"), [("    :  :     :  :  ", False), ("2026:99:03 21:40:12", True), ("gisteren", True)]
)
def test_a_moment_that_is_none_is_said(words: str, told: bool) -> None:
    found, unread = photo_claims(picture(exif(details={0x9003: words})))
    assert "taken_on" not in {claim.key for claim in found}
    assert [one.where() for one in unread] == ["Moment van de opname"] * told


def test_south_and_west_are_below_zero() -> None:
    assert claims(picture(exif(gps={**HERE, 1: "S", 3: "W"})))["place"] == "-52.37403, -4.88969"


@pytest.mark.parametrize(
    "gps",
    [
        {1: "N", 2: (91.0, 0.0, 0.0), 3: "E", 4: (4.0, 0.0, 0.0)},
        {1: "N", 2: (52.0, 0.0, 0.0)},
        {1: "N", 2: 52.0, 3: "E", 4: 4.0},
        {1: "X", 2: (52.0, 0.0, 0.0), 3: "E", 4: (4.0, 0.0, 0.0)},
        {1: "N", 2: (0.0, 0.0, 0.0), 3: "E", 4: (0.0, 0.0, 0.0)},
    ],
)
def test_a_place_that_is_none_is_said_and_not_claimed(gps: dict[int, Any]) -> None:
    found, unread = photo_claims(picture(exif(gps=gps)))
    assert ("place" in {claim.key for claim in found}, [one.where() for one in unread]) == (False, ["Plaats"])


def _rational(numerator: int, denominator: int) -> bytes:
    """EXIF of which the latitude has these two numbers."""
    facts = picture(TELEPHONE).info["exif"]
    good = struct.pack(">LL", 52, 1)
    good = good if good in facts else struct.pack("<LL", 52, 1)
    assert good in facts
    order = ">" if good[0] == 0 else "<"
    return bytes(facts).replace(good, struct.pack(f"{order}LL", numerator, denominator))


@pytest.mark.parametrize("denominator", [0, 1])
def test_a_number_without_end_is_no_place(denominator: int) -> None:
    found, unread = photo_claims(picture(_rational(0xFFFFFFFF, denominator)))
    assert "place" not in {claim.key for claim in found}
    assert unread == (Unread(Where.PLACE, Why.NO_PLACE),)


def test_a_name_without_end_is_cut() -> None:
    assert len(claims(picture(exif({0x0110: "x" * 60_000})))["device"]) == LONGEST + 2


def test_control_characters_are_no_part_of_a_name() -> None:
    assert claims(picture(exif({0x0110: "a\x00\x1b[31mb\nc"})))["device"].split() == ["a", "[31mb", "c"]


@settings(max_examples=300)
@given(st.lists(st.tuples(st.integers(6, 10_000), st.binary(min_size=1, max_size=4)), min_size=1, max_size=10))
def test_spoiled_facts_never_stop_anything(changes: list[tuple[int, bytes]]) -> None:
    facts = bytearray(TELEPHONE.tobytes())
    for place, value in changes:
        at = 6 + place % (len(facts) - 6)
        facts[at : at + len(value)] = value
    image = Image.new("RGB", (4, 3))
    image.info["exif"] = bytes(facts)
    found, _ = photo_claims(image)
    for claim in found:
        assert "nan" not in claim.value or claim.key != "place"
        assert not any(0xD800 <= ord(letter) <= 0xDFFF for letter in claim.value)


values = st.one_of(
    st.text(max_size=30), st.binary(max_size=30), st.integers(), st.floats(), st.none(),
    st.lists(st.floats() | st.text(max_size=3), max_size=5).map(tuple),
)  # fmt: skip
tags = st.sampled_from([1, 2, 3, 4, 0x9003, 0x9011, 0x9004, 0x010F, 0x0110, 0x0131])


class _Photo(Image.Image):
    """A picture with any facts, of any type."""

    def __init__(self, facts: dict[int, Any]) -> None:
        super().__init__()
        self._exif = Image.Exif()
        self._exif._loaded = True
        self._exif.update(facts)
        self._exif._ifds = {DETAILS: facts, GPS: facts}


@given(st.dictionaries(tags, values))
def test_facts_of_any_type_never_stop_anything(facts: dict[int, Any]) -> None:
    place = {claim.key: claim.value for claim in photo_claims(_Photo(facts))[0]}.get("place", "0, 0")
    assert all(math.isfinite(float(part)) for part in place.split(", "))


@given(st.binary(max_size=200))
def test_facts_that_are_no_facts_are_said(data: bytes) -> None:
    image = Image.new("RGB", (4, 3))
    image.info["exif"] = b"Exif\0\0" + data
    assert claims(image)["pixels"] == "4 x 3"
