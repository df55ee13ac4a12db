"""Every text for people goes through `tr`: its Dutch source is looked up in the catalogue of what is spoken.

Nothing is installed for Dutch, so a text is then what stands in the source. Texts that are constants are looked up when
their module is loaded: the catalogue is installed before anything else, and a language holds until the next start.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

Catalogue = Callable[[str], str]
"""From the Dutch source to the translation; "" where there is none."""

_installed: Final[list[Catalogue]] = []


def speak(catalogue: Catalogue | None) -> None:
    """From now on texts come out of this catalogue; None is Dutch again."""
    _installed[:] = [catalogue] if catalogue else []


def tr(text: str, /, **values: object) -> str:
    """The text in the language that is spoken, with the values in its places."""
    if _installed:
        text = _translated(text, _installed[0])
    return text.format(**values) if values else text


def places(text: str) -> frozenset[tuple[str, str, str]]:
    """The places of a text, each with its format; nothing where its braces are no places."""
    from string import Formatter  # only another language needs it

    try:
        parsed = [one for one in Formatter().parse(text) if one[1] is not None]
    except ValueError:
        return frozenset()
    return frozenset((name or "", spec or "", conversion or "") for _, name, spec, conversion in parsed)


def _translated(text: str, catalogue: Catalogue) -> str:
    """The translation; the source where there is none, or one with other places: no word may end the program."""
    said = catalogue(text)
    return said if said and places(said) == places(text) else text
