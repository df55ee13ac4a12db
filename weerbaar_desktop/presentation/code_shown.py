"""A recovery code as it is shown: in groups of four, and as a drawing that a camera reads."""

from __future__ import annotations

from dataclasses import dataclass

Modules = tuple[bytes, ...]
"""The rows of a QR code, one byte a module: 1 is dark."""


@dataclass(frozen=True, slots=True)
class CodeShown:
    """`groups` are to be read and copied; `modules` say the same."""

    groups: str
    modules: Modules


NO_CODE = CodeShown("", ())
"""When there is none, or none any more."""


def code_shown(code: str) -> CodeShown:
    """How `code` is shown."""
    return CodeShown(code.replace("-", " "), drawn(code))


def drawn(text: str) -> Modules:
    """The drawing of a text."""
    import segno

    return tuple(bytes(row) for row in segno.make(text, error="m", micro=False).matrix)
