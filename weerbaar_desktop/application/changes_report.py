"""What the aangifte says of the versions of an incident: when something was added, why, and in which fields."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from weerbaar_desktop.application.changes import ERASED, Version
from weerbaar_desktop.domain.dutch import ended, recorded_words
from weerbaar_desktop.domain.report import Block, Paragraph


def later_versions(versions: Sequence[Version], clean: Callable[[str, str], str]) -> Iterable[Block]:
    """One line a later version, with what was changed by label; the first one only where its content was erased.

    `clean` takes a field and a text, and gives the text as it goes out.
    """
    lines = [words for version in versions if (words := _line(version, clean))]
    if lines:
        yield Paragraph("Wat er later is aangevuld of gewijzigd", "strong")
        yield from (Paragraph(line) for line in lines)


def _line(version: Version, clean: Callable[[str, str], str]) -> str:
    said = [ERASED] if version.erased else [f"{clean('origin', act)}." for act in version.acts]
    if version.number == 1:
        return f"Vastgelegd op {recorded_words(version.recorded_at)}. {ERASED}" if version.erased else ""
    if version.reason:
        reason = clean("reason", " ".join(version.reason.split()))
        said.append(f"Reden: {ended(reason)}")
    if version.changes:
        said.append(f"Aangevuld of gewijzigd: {', '.join(change.label for change in version.changes)}.")
    elif version.changes is None and not version.erased:
        said.append("Wat er veranderde is niet te zien, want de versie ervoor is gewist.")
    return f"Op {recorded_words(version.recorded_at)}. {' '.join(said)}"


def clock_notes(versions: Sequence[Version]) -> Iterable[Block]:
    """What was odd about the clock, of each version that was recorded so."""
    for version in versions:
        if version.clock_note:
            yield Paragraph(f"Versie van {recorded_words(version.recorded_at)}. {version.clock_note}", "muted")
