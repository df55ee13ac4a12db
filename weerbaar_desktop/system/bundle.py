"""Finds what is shipped beside the code: content, fonts, icons, forms' pictures."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from weerbaar_desktop.domain.errors import Bug


def resource(*parts: str) -> Path:
    """The path of a shipped file or folder, such as `resource("content", "nl")`. Raises Bug when it is not shipped."""
    path = _root().joinpath(*parts)
    if not path.exists():
        raise Bug(f"not shipped: {'/'.join(parts)}")
    return path


@cache
def _root() -> Path:
    """`_resources` in the package, where a wheel or bundle puts it, else `resources` beside it, as in a checkout."""
    package = Path(__file__).resolve().parent.parent
    shipped = package / "_resources"
    return shipped if shipped.is_dir() else package.parent / "resources"
