"""Every text for people goes through `tr`: its Dutch source is looked up in the catalogue of what is spoken.

Nothing is installed for Dutch, so a text is then what stands in the source. Texts that are constants are looked up when
their module is loaded: the catalogue is installed before anything else, and a language holds until the next start.

What the window shares with documents is `marked` and stays Dutch, because those are for Dutch authorities; the window
says it with `said` when it shows it. Who makes a sentence for both takes a `Say`, which is `in_dutch` until told
otherwise: what is forgotten is Dutch in the window, never another language on paper or in the vault.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol

Catalogue = Callable[[str], str]
"""From the Dutch source to the translation; "" where there is none."""

_installed: Final[list[Catalogue]] = []


def speak(catalogue: Catalogue | None) -> None:
    """From now on texts come out of this catalogue; None is Dutch again."""
    _installed[:] = [catalogue] if catalogue else []


class Say(Protocol):
    """How a text is said, with the values in its places."""

    def __call__(self, text: str, /, **values: object) -> str: ...


def marked(text: str, /) -> str:
    """The text as it is: whoever gathers texts for a translator finds it here."""
    return text


def in_dutch(text: str, /, **values: object) -> str:
    """As it stands in the source, whatever is spoken."""
    return text.format(**values) if values else text


def said(text: str, /, **values: object) -> str:
    """A marked text in the language that is spoken; never to be kept, compared or read back."""
    return in_dutch(_translated(text, _installed[0]) if _installed else text, **values)


tr: Final[Say] = said
"""The same for a text that stands right where it is said."""


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
