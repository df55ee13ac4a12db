"""A report as bytes and back, so that the document process can receive it."""

from __future__ import annotations

import json
from dataclasses import fields
from typing import Any, Final, cast, get_args

from weerbaar_desktop.domain.report import Block, Report

_KINDS: Final[dict[str, type]] = {kind.__name__: kind for kind in get_args(Block)}


def encode_report(report: Report) -> bytes:
    """The report as JSON in ASCII."""
    blocks = [{"block": type(block).__name__, **_values(block)} for block in report.blocks]
    document = {"title": report.title, "footer": report.footer, "practice": report.practice, "blocks": blocks}
    return json.dumps(document).encode("ascii")


def _values(block: Block) -> dict[str, object]:
    return {field.name: getattr(block, field.name) for field in fields(block)}


def decode_report(data: bytes) -> Report:
    """The report that `encode_report` wrote; raises ValueError for anything else."""
    try:
        document = json.loads(data)
        blocks = tuple(_block(dict(entry)) for entry in document.pop("blocks"))
        return Report(blocks=blocks, **document)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise ValueError("this is no report") from error


def _block(entry: dict[str, Any]) -> Block:
    kind = _KINDS[entry.pop("block")]
    return cast("Block", kind(**{name: _tuples(value) for name, value in entry.items()}))


def _tuples(value: object) -> object:
    return tuple(_tuples(item) for item in value) if isinstance(value, list) else value
