"""What the program says of itself, in words; and what helps who helps, without a word of a case."""

from __future__ import annotations

import platform
from collections.abc import Iterable
from typing import Final, NamedTuple

from weerbaar_desktop.domain.about_program import AboutProgram, FactSource
from weerbaar_desktop.domain.wording import tr
from weerbaar_desktop.presentation.spoken import day

WHAT: Final = (
    tr("Dit programma bewaart voor u wat u als politieke ambtsdrager wordt aangedaan. Alles blijft op deze computer."),
    tr("Het is vrij te gebruiken onder de licentie EUPL-1.2. Wie wil, mag de broncode lezen en nakijken."),
)
COPY_WHAT: Final = tr(
    "Helpt iemand u met het programma? Dan zijn deze gegevens nuttig. Er staat niets in over u, over wat "
    "u vastlegde, of waar het staat."
)
PARTS: Final = tr("Deze onderdelen maakten anderen. Bij elk staat de versie en de licentie.")
SOURCES: Final = tr(
    "Hier staat waar de feiten vandaan komen, en wanneer ernaar is gekeken. ‘Eigen raad’ is van de makers zelf."
)
NO_PARTS: Final = tr("De lijst kan nu niet worden gelezen. Het programma werkt gewoon.")


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
            tr("Weerbaar {version}, kluis versie {schema}", version=about.version, schema=about.schema),
            tr(
                "{system} {release}, {machine}, Python {python_version}",
                system=platform.system(),
                release=platform.release(),
                machine=platform.machine(),
                python_version=platform.python_version(),
            ),
            f"Qt {around.qt}",
            tr("Scherm {screen}", screen=around.screen),
            tr("Kleuren: {colours}; grootte {zoom} %", colours=around.colours, zoom=around.zoom),
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
        yield (
            tr("– {words} (nagekeken op {day})", words=words, day=day(one.checked_on))
            if one.checked_on
            else f"– {words}"
        )
