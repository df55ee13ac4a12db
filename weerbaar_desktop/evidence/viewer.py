"""The viewer process: one piece that a stranger made goes in, pixels or words come out, and nothing else can happen."""

from __future__ import annotations

from collections.abc import Sequence
from typing import BinaryIO

from weerbaar_desktop.evidence import wire
from weerbaar_desktop.evidence.confined.confinement import Unconfined, confine
from weerbaar_desktop.evidence.reading import Reader, reader_of
from weerbaar_desktop.evidence.request import Request, request_of
from weerbaar_desktop.evidence.unreadable import Unreadable


def serve(words: Sequence[str], source: BinaryIO, target: BinaryIO) -> int:
    """Do what `words` ask with the piece in `source`; returns the exit code: 0, or 2 when they ask nothing.

    What a reader did not expect ends the process with an error, and whoever waits takes that for a damaged piece.
    """
    try:
        request = request_of(words)
    except ValueError:
        return 2
    target.write(_answer(request, source))
    target.flush()
    return 0


def _answer(request: Request, source: BinaryIO) -> bytes:
    try:
        reader = reader_of(request.extension)
        confine(threads=reader.threads)
        return _done(request, reader, source)
    except Unconfined:
        return wire.encode_refusal("unconfined")
    except Unreadable:
        return wire.encode_refusal("damaged")
    except MemoryError:
        return wire.encode_refusal("too_large")
    except wire.Refused as refused:
        return wire.encode_refusal(refused.why)


def _done(request: Request, reader: Reader, source: BinaryIO) -> bytes:
    if request.act == "read":
        return wire.encode_received(reader.read(source))
    if request.act == "words":
        return wire.encode_received((reader.words or reader.read)(source))
    if request.act == "page":
        return wire.encode_pixels(reader.page(source, request.number, request.box))
    if request.act == "photo":
        return wire.encode_photo(reader.photo(source))
    part = reader.part(source, request.number)
    return wire.encode_part(part) if len(part) <= wire.LONGEST_PART else wire.encode_refusal("too_large")
