"""The ways to do something with what happened: a talk first, then a report, an aangifte, a klacht."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Literal

import msgspec

from weerbaar_desktop.content.reading import ContentError, read

PaperKind = Literal[
    "gespreksnotitie", "interne-melding", "melding", "klachtbrief", "volmacht", "schade", "meenemen"
]  # fmt: skip
"""Every document that is one PDF."""


class WhoMay(msgspec.Struct, frozen=True, forbid_unknown_fields=True, rename={"who": "as"}):
    """Who may do it: in which role, and what that means."""

    who: str
    words: str


class ReportingWay(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One way. `parts` are its pages of questions; `paper` what comes out, None for the folder for the police.

    `heading` stands above its pages, `make` on the button that makes it; `also` are the papers that go with it. With
    `law` what the law asks stands before the check; with `klacht` it always asks for prosecution.
    """

    id: str
    name: str
    heading: str
    make: str
    what: str
    who: tuple[WhoMay, ...]
    parts: tuple[str, ...]
    source: str
    reviewed_on: date
    paper: PaperKind | None = None
    also: tuple[PaperKind, ...] = ()
    law: bool = False
    klacht: bool = False


class WaysFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of ways.toml; the first way is the one that is proposed."""

    ways: tuple[ReportingWay, ...]


def load_ways(folder: Path) -> tuple[ReportingWay, ...]:
    """The ways in `folder`/ways.toml, the proposed one first; raises ContentError."""
    path = folder / "ways.toml"
    ways = read(path, WaysFile).ways
    if not ways or len({way.id for way in ways}) != len(ways):
        raise ContentError(path, "ways: er staat niets, of een id komt twee keer voor")
    for way in ways:
        if not {"wie", "prive"} <= {*way.parts}:
            raise ContentError(path, f"{way.id}: de delen ‘wie’ en ‘prive’ horen bij elke manier")
        if not way.who:
            raise ContentError(path, f"{way.id}: er staat niet bij wie dit mag doen")
    return ways
