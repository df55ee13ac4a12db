"""What the program says of itself, in words; and what helps who helps, without a word of a case."""

from __future__ import annotations

import platform
from collections.abc import Iterable
from typing import Final, NamedTuple

from weerbaar_desktop.domain.about_program import AboutProgram, FactSource
from weerbaar_desktop.domain.dutch import day

WHAT: Final = (
    "Dit programma bewaart voor u wat u als politieke ambtsdrager wordt aangedaan. Alles blijft op deze computer.",
    "Het is vrij te gebruiken onder de licentie EUPL-1.2. Wie wil, mag de broncode lezen en nakijken.",
)
COPY_WHAT: Final = (
    "Helpt iemand u met het programma? Dan zijn deze gegevens nuttig. Er staat niets in over u, over wat u vastlegde,"
    " of waar het staat."
)
PARTS: Final = "Deze onderdelen maakten anderen. Bij elk staat de versie en de licentie."
SOURCES: Final = (
    "Hier staat waar de feiten vandaan komen, en wanneer ernaar is gekeken. ‘Eigen raad’ is van de makers zelf."
)
NO_PARTS: Final = "De lijst kan nu niet worden gelezen. Het programma werkt gewoon."


class Surroundings(NamedTuple):
    """What the window knows: Qt and its plugin, the screen and its scale, colours, zoom in per cent, and the vault."""

    qt: str
    screen: str
    colours: str
    zoom: int
    vault: str


def diagnosis(about: AboutProgram, around: Surroundings) -> str:
    """Lines to copy: versions and settings only; no names, no paths, no counts."""
    return "\n".join(
        (
            f"Weerbaar {about.version}, kluis versie {about.schema}",
            f"{platform.system()} {platform.release()}, {platform.machine()}, Python {platform.python_version()}",
            f"Qt {around.qt}",
            f"Scherm {around.screen}",
            f"Kleuren: {around.colours}; grootte {around.zoom} %",
            around.vault,
        )
    )


def part_lines(about: AboutProgram) -> str:
    """A line for each part."""
    lines = (f"{' '.join(filter(None, (part.name, part.version)))}: {part.licence}" for part in about.parts)
    return "\n".join(lines) or NO_PARTS


def source_lines(about: AboutProgram) -> str:
    """By subject: a line for each source, with the day on which it was looked at."""
    return "\n\n".join("\n".join((one.title, *_lines(one.sources))) for one in about.sources)


def _lines(sources: Iterable[FactSource]) -> Iterable[str]:
    for one in sources:
        words = one.words[:1].upper() + one.words[1:]
        yield f"– {words} (nagekeken op {day(one.checked_on)})" if one.checked_on else f"– {words}"
