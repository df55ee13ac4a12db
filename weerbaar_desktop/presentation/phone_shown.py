"""Files on a phone or stick as a person chooses from them: what each is called, when it came and how large it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.application.diary import readable_name
from weerbaar_desktop.application.ports import FoundFile
from weerbaar_desktop.domain.dutch import count, visible
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.presentation.spoken import moment_words, size_words

TITLE: Final = tr("Neem bestanden van een telefoon of stick")
TAKE: Final = tr("Voeg de bestanden toe")
MOST: Final = 500
"""Files that are looked at: newest first."""
AT_A_TIME: Final = 20
_LONGEST: Final = 22
"""Characters of a name on a row; the whole name is read aloud."""

CONNECT: Final = tr(
    "Sluit uw telefoon aan met een kabel en ontgrendel hem. Kies op de telefoon ‘Bestanden overzetten’. "
    "Of steek een stick in deze computer."
)
LOOKING: Final = tr("Sluit u iets aan, dan ziet dit scherm dat vanzelf.")
STAYS: Final = tr("Op de telefoon of stick zelf verandert niets. Het programma verplaatst niets en wist niets.")
KEEP_CONNECTED: Final = tr("Laat de telefoon of stick aangesloten tot het bewijs is bewaard.")
GONE: Final = (
    tr("De telefoon of stick is niet meer verbonden."),
    tr("Daar is niets veranderd. Sluit hem opnieuw aan als u er nog iets van wilt nemen."),
)
NONE_TICKED: Final = (
    tr("U heeft nog niets gekozen."),
    tr("Kies een of meer bestanden en kies dan ‘Voeg de bestanden toe’."),
)


@dataclass(frozen=True, slots=True)
class FileShown:
    """One row: its words, what stands below them, and the whole sentence for who hears it."""

    words: str
    second: str
    sentence: str


def file_shown(file: FoundFile) -> FileShown:
    """A name that is too long is cut in the middle, so that its kind still shows."""
    name, rest = visible(readable_name(file.path)), f"{moment_words(file.changed)}, {size_words(file.size)}"
    return FileShown(_cut(name), rest, tr("{name}, {rest}, op {disk}", name=name, rest=rest, disk=visible(file.disk)))


def found_words(files: Sequence[FoundFile], disks: int) -> str:
    """What was found, in a sentence; "" when nothing is connected."""
    if not disks:
        return ""
    if not files:
        return tr(
            "Er is iets aangesloten, maar er zijn geen bestanden te zien. Ontgrendel de telefoon en kies daar"
            " ‘Bestanden overzetten’."
        )
    if len(files) >= MOST:
        return tr("Dit zijn de nieuwste {most} bestanden, het nieuwste eerst.", most=MOST)
    return tr("{count} gevonden, het nieuwste eerst.", count=count(len(files), tr("bestand"), tr("bestanden")))


def _cut(name: str) -> str:
    if len(name) <= _LONGEST:
        return name
    return f"{name[: _LONGEST - 11]} … {name[-8:]}"
