"""Conversations to practise: branches that all come to an end, with what each reply tends to do."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import msgspec

from weerbaar_desktop.content.reading import ContentError, read
from weerbaar_desktop.domain.rehearsal import Reply, Scenario, Step, faults


class _Reply(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    words: str
    tends: str
    to: str


class _Step(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    id: str
    text: str
    said: str = ""
    ending: str = ""
    replies: tuple[_Reply, ...] = ()


class _Scenario(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    id: str
    title: str
    place: str
    family: bool
    intro: str
    aloud: str
    leave: tuple[str, ...]
    source: str
    reviewed_on: date
    steps: tuple[_Step, ...]


class ScenariosFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The shape of scenarios.toml."""

    scenarios: tuple[_Scenario, ...]


def load_scenarios(folder: Path) -> tuple[Scenario, ...]:
    """The scenarios in `folder`/scenarios.toml; raises ContentError, which begins with the id of what is wrong."""
    path = folder / "scenarios.toml"
    found = tuple(_scenario(one) for one in read(path, ScenariosFile).scenarios)
    if not found:
        raise ContentError(path, "scenarios: er staat niets")
    seen: set[str] = set()
    for one in found:
        _check(path, one)
        for name in (one.id, *(step.id for step in one.steps)):
            if name in seen:
                raise ContentError(path, f"{name}: deze id komt twee keer voor. Geef elke stap een eigen id")
            seen.add(name)
        for name, words in faults(one):
            raise ContentError(path, f"{name}: {words}")
    return found


def _scenario(read_: _Scenario) -> Scenario:
    steps = tuple(
        Step(one.id, one.text, one.said, one.ending, tuple(Reply(*msgspec.structs.astuple(r)) for r in one.replies))
        for one in read_.steps
    )
    return Scenario(
        read_.id, read_.title, read_.place, read_.family, read_.intro, read_.aloud, read_.leave, steps,
        read_.source, read_.reviewed_on,
    )  # fmt: skip


def _check(path: Path, one: Scenario) -> None:
    if not one.steps or not one.leave:
        raise ContentError(path, f"{one.id}: een scenario heeft stappen, en zegt wanneer u stopt (leave)")
    for step in one.steps:
        if not step.text.strip():
            raise ContentError(path, f"{step.id}: text is leeg")
        for reply in step.replies:
            if not reply.words.strip() or not reply.tends.strip():
                raise ContentError(path, f"{step.id}: elk antwoord heeft woorden, en zegt wat het vaak doet (tends)")
