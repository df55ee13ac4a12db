"""A report or a picture as bytes and back, so that the document process can receive it."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from typing import Any, Final, cast, get_args

from weerbaar_desktop.domain.picture import Bubble, ChatScreen, Picture, Post, PostScreen
from weerbaar_desktop.domain.report import Block, Report

_KINDS: Final[dict[str, type]] = {kind.__name__: kind for kind in get_args(Block)}
_PICTURE: Final = "picture"


def encode_report(report: Report) -> bytes:
    """The report as JSON in ASCII."""
    blocks = [{"block": type(block).__name__, **_values(block)} for block in report.blocks]
    return _encoded({**_values(report), "blocks": blocks})


def encode_picture(picture: Picture) -> bytes:
    """The picture as JSON in ASCII."""
    return _encoded({_PICTURE: type(picture).__name__, **asdict(picture)})


def _encoded(document: object) -> bytes:
    return json.dumps(document).encode("ascii")


def _values(value: Block | Report) -> dict[str, object]:
    return {field.name: getattr(value, field.name) for field in fields(value)}


def decode(data: bytes) -> Report | Picture:
    """What `encode_report` or `encode_picture` wrote; raises ValueError for anything else."""
    try:
        document = json.loads(data)
        return _picture(document) if _PICTURE in document else _report(document)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise ValueError("this is no report and no picture") from error


def _report(document: dict[str, Any]) -> Report:
    blocks = tuple(_block(dict(entry)) for entry in document.pop("blocks"))
    return Report(blocks=blocks, **document)


def _block(entry: dict[str, Any]) -> Block:
    kind = _KINDS[entry.pop("block")]
    return cast("Block", kind(**{name: _tuples(value) for name, value in entry.items()}))


def _tuples(value: object) -> object:
    return tuple(_tuples(item) for item in value) if isinstance(value, list) else value


def _picture(document: dict[str, Any]) -> Picture:
    kind = document.pop(_PICTURE)
    if kind == ChatScreen.__name__:
        return ChatScreen(bubbles=tuple(Bubble(**bubble) for bubble in document.pop("bubbles")), **document)
    if kind == PostScreen.__name__:
        post, replies = Post(**document.pop("post")), tuple(Post(**reply) for reply in document.pop("replies"))
        return PostScreen(post=post, replies=replies, **document)
    raise ValueError("a picture of an unknown kind")
