"""The versions of one incident as a reader sees them: when, why, and what became of each field."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.application.changes import ERASED, Difference, Side, Version
from weerbaar_desktop.domain.dutch import count, visible
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.presentation.incident_shown import FactShown
from weerbaar_desktop.presentation.spoken import recorded_words

BEFORE: Final = tr("Eerst")
AFTER: Final = tr("Daarna")
CANNOT_COMPARE: Final = tr("Wat er veranderde is niet te zien, want de versie ervoor is gewist.")


@dataclass(frozen=True, slots=True)
class ChangeShown:
    """One field that changed, with what it was and what it became; each may be a kind of empty."""

    label: str
    before: FactShown
    after: FactShown


@dataclass(frozen=True, slots=True)
class VersionShown:
    """One version: its number and moment in words, sentences about it, and the fields that changed."""

    title: str
    recorded: str
    reason: str
    sentences: tuple[str, ...]
    changes: tuple[ChangeShown, ...]


def changes_shown(differences: Iterable[Difference]) -> tuple[ChangeShown, ...]:
    """Old and new of each field that differs."""
    return tuple(ChangeShown(one.label, _side(BEFORE, one.before), _side(AFTER, one.after)) for one in differences)


def history_shown(versions: Sequence[Version]) -> tuple[VersionShown, ...]:
    """Every version, the oldest first."""
    return tuple(
        VersionShown(
            tr("Versie {number}", number=version.number),
            tr("Vastgelegd door het programma op {recorded}", recorded=recorded_words(version.recorded_at)),
            visible(version.reason),
            tuple(_sentences(version)),
            changes_shown(version.changes or ()),
        )
        for version in versions
    )


def history_words(versions: Sequence[Version]) -> str:
    """What stands below the name of the page."""
    return tr("{count}, de oudste eerst", count=count(len(versions), tr("versie"), tr("versies")))


def _side(label: str, side: Side) -> FactShown:
    return FactShown(label, side.words, side.empty)


def _sentences(version: Version) -> Iterable[str]:
    if version.erased:
        yield said(ERASED)
        return
    if version.number == 1:
        yield tr("Zo is het voor het eerst vastgelegd.")
    elif version.changes is None:
        yield CANNOT_COMPARE
    elif not version.changes and not version.acts:
        yield tr("De antwoorden bleven gelijk.")
    yield from (f"{act}." for act in version.acts)
    if version.clock_note:
        yield version.clock_note
