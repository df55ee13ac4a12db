"""The parts of others that this program is made of: out of the list in the bundle, or of what is installed."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageMetadata, PackageNotFoundError, distribution
from pathlib import Path
from typing import Final

from weerbaar_desktop.domain.about_program import OwnPart

_SELF: Final = "weerbaar-desktop"
_NAME: Final = re.compile(r"[A-Za-z0-9._-]+")
_LONGEST: Final = 80
"""Characters of a licence; some parts put its whole text there."""
_UNNAMED: Final = "staat bij het onderdeel zelf"


def own_parts(program: Path | None = None) -> tuple[OwnPart, ...]:
    """In the order of their names; `program` is the one that runs, when it is a bundle, and None from the sources."""
    listed = _listed_beside(program) if program is not None else ()
    return tuple(sorted(listed or _installed(), key=lambda part: (part.name.lower(), part.version)))


def running_bundle() -> Path | None:
    """The program itself where it is a bundle, None where it runs from its sources."""
    return Path(sys.executable) if getattr(sys, "frozen", False) else None


def _listed_beside(program: Path) -> tuple[OwnPart, ...]:
    """What stands in sbom.cdx.json, which is made with the bundle; () where that cannot be read."""
    for folder in (program.parent, program.parent.parent / "Resources"):
        try:
            told = json.loads((folder / "sbom.cdx.json").read_text(encoding="utf-8"))
            return tuple(
                OwnPart(one["name"], one.get("version", ""), one["licenses"][0]["expression"])
                for one in told["components"]
            )
        except (OSError, ValueError, LookupError, TypeError):
            continue
    return ()


def _installed() -> Iterator[OwnPart]:
    """What the program asks for and what that asks for, as far as it is here; not the tools beside it."""
    waiting, seen = [_SELF], {_SELF}
    while waiting:
        try:
            found = distribution(waiting.pop())
        except PackageNotFoundError:
            continue  # for another system
        name = found.metadata["Name"]
        if name != _SELF:
            yield OwnPart(name, found.version, _licence(found))
        for asked in _asked_by(found):
            if asked not in seen:
                seen.add(asked)
                waiting.append(asked)


def _asked_by(found: Distribution) -> Iterator[str]:
    for line in found.requires or ():
        if "extra ==" not in line and (hit := _NAME.match(line)):
            yield re.sub(r"[-_.]+", "-", hit[0]).lower()


def _licence(found: Distribution) -> str:
    told = found.metadata
    if expression := _first(told, "License-Expression"):
        return expression
    classified = [one.rpartition(" :: ")[2] for one in told.get_all("Classifier") or () if one.startswith("License")]
    words = _first(told, "License").strip()
    if words and "\n" not in words and len(words) <= _LONGEST:
        return words
    return ", ".join(classified) or _UNNAMED


def _first(told: PackageMetadata, field: str) -> str:
    """ "" where it is not there: asking by index raises with one reader of metadata, and gives None with another."""
    return str((told.get_all(field) or [""])[0])
