"""What an HTML mail would fetch from elsewhere, and which of it is there only to tell that the mail was opened."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_UNSEEN_IN_URL: Final = re.compile("[\x00-\x20]")
_REMOTE: Final = re.compile(r"(?:https?|ftp|file):[\\/]{2}|[\\/]{2}[^\\/]", re.IGNORECASE)
_NOT_FETCHED: Final = re.compile(r"[a-z][a-z0-9+.-]*:|#", re.IGNORECASE)
_IN_CSS: Final = re.compile(r"""url\(\s*["']?([^"')]{0,4000})|@import\s+["']([^"']{0,4000})""", re.IGNORECASE)
_FETCHED: Final = {
    "img": ("src", "lowsrc", "dynsrc"), "input": ("src",), "video": ("src", "poster"), "audio": ("src",),
    "source": ("src",), "track": ("src",), "embed": ("src",), "iframe": ("src",), "frame": ("src",), "script": ("src",),
    "object": ("data", "codebase"), "applet": ("codebase", "archive"), "link": ("href",), "bgsound": ("src",),
    "image": ("href", "xlink:href", "src"), "use": ("href", "xlink:href"), "v:image": ("src",), "v:fill": ("src",),
    "v:imagedata": ("src",),
}  # fmt: skip
_LISTS: Final = ("srcset", "imagesrcset")
_PICTURES: Final = frozenset({"img", "input", "image", "v:image", "v:imagedata"})
_SIZE: Final = re.compile(r"\s*([0-9]{1,6}(?:\.[0-9]{1,6})?)\s*(?:px|pt)?\s*(?:!important)?\s*", re.IGNORECASE)
_DECLARATION: Final = re.compile(r"([a-z-]{1,40})\s*:\s*([^;]{0,200})", re.IGNORECASE)
_TINY: Final = 2
# Addresses by which the large senders of mail count who opened one.
_COUNTER: Final = re.compile(
    r"/(?:track(?:ing)?/open|wf/open|open(?:\.aspx|\.php|\.gif|/track)|e3t/|o\.gif|pixel(?:\.gif|\.png|\b)"
    r"|beacon|utm\.gif|1x1\.|spacer\.gif\?|mail/open|trk\b|ss/o/)|open\.(?:convertkit|mailchimp)|/q/[\w-]+~~/",
    re.IGNORECASE,
)
_NOTHING: Final = re.compile(r"0(?:\.0+)?(?:px|pt|em|%)?(?:\s*!important)?", re.IGNORECASE)
_HIDING: Final = {
    "display": ("none",), "visibility": ("hidden", "collapse"), "mso-hide": ("all",),
}  # fmt: skip
_VANISHING: Final = ("opacity", "font-size", "max-height", "max-width")
_FAR_AWAY: Final = re.compile(r"-[0-9]{3,}")
_OF_ELSEWHERE: Final = ("inherit", "initial", "unset", "revert")
_PLACES: Final = ("left", "top", "right", "bottom")

Style = dict[str, str]


def style_of(text: str) -> Style:
    """The declarations of a style attribute, names and values in lower case."""
    return {match[1].lower(): match[2].strip().lower() for match in _DECLARATION.finditer(text[:4_000])}


def hides(attributes: dict[str, str], style: Style) -> bool:
    """Whether an element with these attributes is not seen."""
    return (
        "hidden" in attributes
        or any(style.get(name, "").startswith(values) for name, values in _HIDING.items())
        or any(_NOTHING.fullmatch(style.get(name, "")) is not None for name in _VANISHING)
        or _is_elsewhere(style)
        or _is_covered(style)
    )


def _is_elsewhere(style: Style) -> bool:
    """Outside of the page."""
    moved = _PLACES if style.get("position", "").startswith(("absolute", "fixed")) else ()
    return any(_FAR_AWAY.match(style.get(name, "")) is not None for name in ("text-indent", *moved))


def _is_covered(style: Style) -> bool:
    """In a box without a size, or in the very colour of its ground."""
    no_size = any(_NOTHING.fullmatch(style.get(side, "")) is not None for side in ("height", "width"))
    if no_size and style.get("overflow", "").startswith("hidden"):
        return True
    ground = style.get("background-color", "") or style.get("background", "")
    return ground not in ("", *_OF_ELSEWHERE) and style.get("color", "") == ground


def is_remote(address: str, base_is_remote: bool = False) -> bool:
    """Whether opening this address would reach another computer; `cid:` and `data:` stand in the mail itself."""
    clean = _UNSEEN_IN_URL.sub("", address[:4_000])
    if _REMOTE.match(clean):
        return True
    return base_is_remote and bool(clean) and not _NOT_FETCHED.match(clean)


def in_css(css: str) -> Iterator[str]:
    """The addresses in a style sheet."""
    return (match[1] or match[2] or "" for match in _IN_CSS.finditer(css))


def fetched(name: str, attributes: dict[str, str]) -> Iterator[str]:
    """The addresses that this element would fetch as it is shown."""
    for key in _FETCHED.get(name, ()):
        if key in attributes:
            yield attributes[key]
    for key in _LISTS:
        yield from (candidate.split()[0] for candidate in attributes.get(key, "").split(",") if candidate.strip())
    if "background" in attributes:
        yield attributes["background"]
    if "style" in attributes:
        yield from in_css(attributes["style"])


def is_tracker(name: str, attributes: dict[str, str], style: Style, hidden: bool) -> bool:
    """Whether a remote picture is there to be counted, not to be seen: tiny, hidden, or at an address that counts."""
    if name not in _PICTURES:
        return False
    sizes = [_pixels(style.get(side) or attributes.get(side, "")) for side in ("width", "height")]
    known = [size for size in sizes if size is not None]
    if hidden or (known and (max(known) <= _TINY or min(known) == 0)):
        return True
    return not known and _COUNTER.search(attributes.get("src", "")[:4_000]) is not None


def _pixels(text: str) -> float | None:
    match = _SIZE.fullmatch(text)
    return float(match[1]) if match else None
