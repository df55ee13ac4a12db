"""What a sound or film says of itself is found in one pass, and hostile bytes end well."""

from __future__ import annotations

import io
import struct
import wave
from collections.abc import Callable
from datetime import UTC, datetime
from typing import BinaryIO, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from weerbaar_desktop.domain.received import Received
from weerbaar_desktop.evidence.media.recording import MEDIA, read_media
from weerbaar_desktop.evidence.unreadable import Unreadable

MOMENT = datetime(2026, 3, 3, 20, 40, 12, tzinfo=UTC)
SINCE_1904 = int((MOMENT - datetime(1904, 1, 1, tzinfo=UTC)).total_seconds())


class Pipe(io.RawIOBase):
    """Bytes that can only be read onward, a few at a time; knows how many were asked for. `more` zeros follow."""

    def __init__(self, data: bytes, more: int = 0) -> None:
        super().__init__()
        self._data = io.BytesIO(data)
        self._more = more
        self.given = 0
        self.largest = 0

    def read(self, size: int = -1, /) -> bytes:
        assert size >= 0
        self.largest = max(self.largest, size)
        piece = self._data.read(min(size, 60_000))
        if not piece and self._more:
            piece = bytes(min(size, self._more))
            self._more -= len(piece)
        self.given += len(piece)
        return piece

    def seek(self, *_: int) -> int:
        raise AssertionError("a pipe does not go back")


def read_pipe(pipe: Pipe, extension: str) -> Received:
    return read_media(cast("BinaryIO", pipe), extension)


def read(data: bytes, extension: str) -> Received:
    return read_pipe(Pipe(data), extension)


def claims(data: bytes, extension: str) -> dict[str, str]:
    return {claim.key: claim.value for claim in read(data, extension).claims}


def wav(seconds: float, size: int | None = None) -> bytes:
    stream = io.BytesIO()
    with wave.open(stream, "wb") as sound:
        sound.setnchannels(2)
        sound.setsampwidth(2)
        sound.setframerate(8000)
        sound.writeframes(bytes(int(seconds * 8000) * 4))
    data = bytearray(stream.getvalue())
    if size is not None:
        data[40:44] = struct.pack("<L", size)
    return bytes(data)


@pytest.mark.parametrize(("seconds", "length"), [(3.2, "0:03"), (192, "3:12"), (3792, "1:03:12")])
def test_a_wav_says_its_length(seconds: float, length: str) -> None:
    assert claims(wav(seconds), "wav") == {"format": "WAV", "length": length}


def test_a_wav_that_was_never_finished_is_measured_and_that_is_said() -> None:
    received = read(wav(5, size=0xFFFFFFFF), "wav")
    assert received.claim("length") == "0:05"
    assert [one.where() for one in received.unread] == ["Lengte"]


def test_a_wav_is_read_no_further_than_where_its_sound_begins() -> None:
    pipe = Pipe(wav(600))
    read_pipe(pipe, "wav")
    assert pipe.given < 1000


def box(kind: bytes, *bodies: bytes) -> bytes:
    body = b"".join(bodies)
    return struct.pack(">L4s", len(body) + 8, kind) + body


def mvhd(seconds: int, version: int = 0, made: int = SINCE_1904) -> bytes:
    fields = struct.pack(">QQLQ" if version else ">LLLL", made, made, 600, seconds * 600)
    return box(b"mvhd", bytes([version, 0, 0, 0]), fields, bytes(80))


def tkhd(width: int, height: int, turned: bool = False) -> bytes:
    matrix = struct.pack(">9l", *((0, 65536, 0, -65536, 0, 0, 0, 0, 1 << 30) if turned else (65536, *[0] * 8)))
    return box(b"tkhd", bytes(40), matrix, struct.pack(">LL", width << 16, height << 16))


def data_box(value: str) -> bytes:
    return box(b"data", struct.pack(">LL", 1, 0), value.encode())


def names(**values: str) -> bytes:
    return box(b"meta", bytes(4), box(b"hdlr", bytes(24)), box(b"ilst", *(
        box(name.encode("latin-1"), data_box(value)) for name, value in values.items()
    )))  # fmt: skip


def apple(**values: str) -> bytes:
    keys = [f"com.apple.quicktime.{key.replace('_', '.')}".encode() for key in values]
    return box(
        b"meta",
        box(b"hdlr", bytes(24)),
        box(b"keys", struct.pack(">LL", 0, len(keys)), *(box(b"mdta", key) for key in keys)),
        box(b"ilst", *(box(struct.pack(">L", n), data_box(value)) for n, value in enumerate(values.values(), 1))),
    )


FTYP = box(b"ftyp", b"isom", bytes(4), b"isommp42")
MOOV = box(b"moov", mvhd(192), box(b"trak", tkhd(0, 0)), box(b"trak", tkhd(1920, 1080)))
FILM = {"format": "MP4", "pixels": "1920 x 1080", "made_on": "2026-03-03T20:40:12+00:00", "length": "3:12"}


@pytest.mark.parametrize(
    "film",
    [
        FTYP + MOOV + box(b"mdat", bytes(5000)),
        FTYP + box(b"free") + box(b"mdat", bytes(5_000_000)) + MOOV,
        FTYP + struct.pack(">L4sQ", 1, b"mdat", 5016) + bytes(5000) + MOOV,
        FTYP + struct.pack(">L4s", 0, b"moov") + MOOV[8:],
        FTYP + box(b"moov", mvhd(192, version=1), box(b"trak", tkhd(1920, 1080))),
    ],
)
def test_a_film_says_the_same_wherever_its_index_stands(film: bytes) -> None:
    assert claims(film, "mp4") == FILM
    assert read(film, "mp4").unread == ()


def test_a_film_on_its_side_is_as_high_as_it_is_seen() -> None:
    assert (
        claims(FTYP + box(b"moov", mvhd(9), box(b"trak", tkhd(1920, 1080, turned=True))), "mp4")["pixels"]
        == "1080 x 1920"
    )


def test_a_film_in_pieces_has_its_length_elsewhere() -> None:
    film = FTYP + box(b"moov", mvhd(0), box(b"mvex", box(b"mehd", bytes(4), struct.pack(">L", 192 * 600))))
    assert claims(film, "mp4")["length"] == "3:12"


def test_a_film_of_an_iphone_says_when_where_and_with_what() -> None:
    known = apple(
        creationdate="2026-03-03T21:40:12+0100",
        location_ISO6709="+52.3740+004.8897+001.2/",
        make="Apple",
        model="iPhone 15",
    )
    found = claims(FTYP + box(b"moov", mvhd(9), known), "mov")
    assert {key: found[key] for key in ("format", "taken_on", "place", "device")} == {
        "format": "QuickTime (MOV)",
        "taken_on": "2026-03-03T21:40:12+01:00",
        "place": "52.37400, 4.88970",
        "device": "Apple iPhone 15",
    }


def test_a_film_of_an_android_telephone_says_where() -> None:
    place = b"+52.3740+004.8897/"
    film = FTYP + box(b"moov", mvhd(9), box(b"udta", box(b"\xa9xyz", struct.pack(">HH", len(place), 0x15C7), place)))
    assert claims(film, "mp4")["place"] == "52.37400, 4.88970"


def test_a_recording_says_its_title_and_program() -> None:
    found = claims(
        FTYP + box(b"moov", mvhd(9), box(b"udta", names(**{"\xa9nam": "Spraakmemo", "\xa9too": "iOS 17"}))), "m4a"
    )
    assert (found["title"], found["software"], found["format"]) == ("Spraakmemo", "iOS 17", "M4A")


def test_two_gigabytes_of_film_before_the_index_take_no_memory() -> None:
    pipe = Pipe(FTYP + struct.pack(">L4sQ", 1, b"mdat", 2 * 1024**3 + 16), more=2 * 1024**3)
    received = read_pipe(pipe, "mp4")
    assert (received.kind, pipe.largest <= 1024 * 1024) == ("media", True)
    assert "Einde" in [one.where() for one in received.unread]


def test_nothing_is_read_behind_the_index() -> None:
    pipe = Pipe(FTYP + MOOV, more=1024**3)
    read_pipe(pipe, "mp4")
    assert pipe.given == len(FTYP + MOOV)


def test_boxes_without_end_are_not_all_looked_at() -> None:
    pipe = Pipe(FTYP + box(b"free") * 100_000)
    assert read_pipe(pipe, "mp4").claim("length") == ""
    assert pipe.given < 200_000


def nested(depth: int) -> bytes:
    inner = b""
    for _ in range(depth):
        inner = box(b"udta", inner)
    return inner


@pytest.mark.parametrize(
    "film",
    [
        FTYP,
        FTYP + box(b"free") * 30_000,
        FTYP + struct.pack(">L4s", 3, b"moov"),
        FTYP + struct.pack(">L4sQ", 1, b"moov", 3),
        FTYP + struct.pack(">L4sQ", 1, b"moov", 2**64 - 1),
        FTYP + struct.pack(">L4s", 0xFFFFFFFF, b"moov"),
        FTYP + struct.pack(">L4s", 0, b"mdat") + MOOV,
        FTYP + box(b"moov", nested(3000)),
        FTYP + box(b"moov", box(b"udta") * 50_000),
        FTYP + box(b"moov", struct.pack(">L4s", 90, b"trak"), mvhd(9)),
        FTYP + box(b"moov", box(b"mvhd"), box(b"trak", box(b"tkhd")), box(b"meta"), box(b"mvex", box(b"mehd"))),
        FTYP + box(b"moov", mvhd(9, version=1, made=2**64 - 1).replace(struct.pack(">Q", 5400), b"\xff" * 8)),
        FTYP + box(b"moov", box(b"mvhd", bytes(100))),
    ],
)
def test_boxes_that_do_not_fit_end_well_and_are_said(film: bytes) -> None:
    received = read(film, "mp4")
    assert (received.claim("length"), "Lengte" in [one.where() for one in received.unread]) == ("", True)


def ogg_page(moment: int, body: bytes, owner: int = 7) -> bytes:
    sizes = bytes([255] * (len(body) // 255) + [len(body) % 255])
    return b"OggS\0\0" + struct.pack("<qLLL", moment, owner, 0, 0) + bytes([len(sizes)]) + sizes + body


def text(value: str) -> bytes:
    return struct.pack("<L", len(value.encode())) + value.encode()


OPUS = (
    ogg_page(0, b"OpusHead\x01\x01" + struct.pack("<HLHB", 48_000, 16000, 0, 0))
    + ogg_page(0, b"OpusTags" + text("WhatsApp") + struct.pack("<L", 2) + text("x=y") + text("TITLE=Memo"))
    + ogg_page(48_000 * 100, b"x" * 600)
    + ogg_page(48_000 * 999, b"x", owner=8)
    + ogg_page(48_000 * 193, b"x" * 9)
)


def test_a_voice_message_says_its_length_and_program() -> None:
    assert claims(OPUS, "ogg") == {"format": "Ogg Opus", "software": "WhatsApp", "title": "Memo", "length": "3:12"}


def test_vorbis_counts_in_its_own_rate() -> None:
    head = ogg_page(0, b"\x01vorbis" + struct.pack("<LBLLLLBB", 0, 1, 44_100, 0, 0, 0, 0, 1))
    sound = head + ogg_page(0, b"\x03vorbis" + text("lib") + bytes(4)) + ogg_page(44_100 * 61, b"x")
    assert claims(sound, "ogg") == {"format": "Ogg Vorbis", "software": "lib", "length": "1:01"}


def test_an_ogg_with_a_broken_end_tells_so() -> None:
    received = read(OPUS + b"broken" * 9, "ogg")
    assert (received.claim("length"), [one.where() for one in received.unread]) == ("3:12", ["Einde"])


def id3(**frames: bytes) -> bytes:
    body = b"".join(name.encode() + struct.pack(">LH", len(value), 0) + value for name, value in frames.items())
    size = len(body) + 500
    return b"ID3\x03\0\0" + bytes(size >> shift & 0x7F for shift in (21, 14, 7, 0)) + body + bytes(500)


FRAME = b"\xff\xfb\x90\x00" + bytes(413)
"""128 kbit at 44,100 Hz."""


def test_an_mp3_that_counts_its_frames_says_its_length_and_title() -> None:
    first = FRAME[:36] + b"Xing" + struct.pack(">LL", 1, 7350) + FRAME[48:]
    sound = id3(TIT2=b"\x01" + "Dreiging".encode("utf-16"), TSSE=b"\0Lavf") + first + FRAME * 20
    assert claims(sound, "mp3") == {"title": "Dreiging", "software": "Lavf", "format": "MP3", "length": "3:12"}
    assert read(sound, "mp3").unread == ()


def test_an_mp3_that_does_not_count_is_measured_and_that_is_said() -> None:
    received = read(FRAME * 400, "mp3")
    assert received.claim("length") == "0:10"
    assert [one.what() for one in received.unread] == ["De lengte is geschat uit de grootte van het bestand."]


@pytest.mark.parametrize("extension", [*sorted(MEDIA), "exe"])
@pytest.mark.parametrize("data", [b"", b"dag", b"\0" * 5000])
def test_what_is_no_sound_or_film_is_refused_or_has_no_length(data: bytes, extension: str) -> None:
    try:
        received = read(data, extension)
    except Unreadable:
        return
    assert received.claim("length") == ""


SAMPLES: list[tuple[str, Callable[[], bytes]]] = [
    ("wav", lambda: wav(0.1)),
    ("mp4", lambda: FTYP + MOOV + box(b"mdat", bytes(50))),
    ("mov", lambda: FTYP + box(b"moov", mvhd(9), apple(creationdate="2026-03-03T21:40:12+0100", make="Apple"))),
    ("ogg", lambda: OPUS),
    ("mp3", lambda: id3(TIT2=b"\x01" + "Dreiging".encode("utf-16")) + FRAME * 3),
]


@settings(max_examples=300)
@given(
    st.sampled_from(SAMPLES),
    st.lists(st.tuples(st.integers(0, 10_000), st.binary(min_size=1, max_size=8)), max_size=8),
    st.integers(0, 3),
)
def test_spoiled_bytes_are_read_or_refused(
    sample: tuple[str, Callable[[], bytes]], changes: list[tuple[int, bytes]], cut: int
) -> None:
    extension, make = sample
    data = bytearray(make())
    for place, value in changes:
        at = place % len(data)
        data[at : at + len(value)] = value
    try:
        received = read(bytes(data[: len(data) - cut * 7]), extension)
    except Unreadable:
        return
    assert received.kind == "media"
