"""HTML to plain text: lines, targets of links, hidden words marked; nothing runs and nothing is fetched."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import islice
from typing import Final

from weerbaar_desktop.evidence.text import html_remote
from weerbaar_desktop.evidence.text.charsets import UNKNOWN, shown
from weerbaar_desktop.evidence.text.html_tokens import MOST_TAGS, Token, tokens, unescaped

LONGEST: Final = 2_000_000
"""Characters of HTML that are looked at."""
_BLOCKS: Final = frozenset(
    {
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "div", "dl", "dt", "fieldset",
        "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p",
        "pre", "section", "table", "tbody", "thead", "tr", "ul", "title",
    }
)  # fmt: skip
_APART: Final = frozenset(
    {
        "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "ol", "p", "pre", "table", "ul",
    }
)  # fmt: skip
_EMPTY: Final = frozenset(
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    }
)  # fmt: skip
_ROWS: Final = frozenset({"table", "tr"})
# What ends by itself where another element begins, and where one stops looking for it.
_ENDED_BY: Final[dict[str, tuple[frozenset[str], frozenset[str]]]] = {
    **dict.fromkeys(_BLOCKS, (frozenset({"p"}), frozenset({"td", "th", "caption", "button", "object"}))),
    "li": (frozenset({"li"}), frozenset({"ul", "ol"})),
    "td": (frozenset({"td", "th"}), _ROWS),
    "th": (frozenset({"td", "th"}), _ROWS),
    "tr": (frozenset({"tr"}), frozenset({"table"})),
    "dd": (frozenset({"dd", "dt"}), frozenset({"dl"})),
    "dt": (frozenset({"dd", "dt"}), frozenset({"dl"})),
    "option": (frozenset({"option"}), frozenset({"select"})),
}
_DEEPEST_LOOK: Final = 50
"""Elements that are looked at, or a page made to take time would have its way."""
_SPACE: Final = re.compile(r"[ \t\n\r\f]+")
_LINES: Final = re.compile(r"\n{3,}")
_TAG: Final = re.compile("<[^>]*>")
_SCHEME: Final = re.compile(r"(?:https?://|mailto:|tel:)", re.IGNORECASE)
_LONGEST_TARGET: Final = 2_000
_KEPT_SPACE: Final = "\0"
"""A space that stands for itself, while the others are drawn together."""
_HIDDEN_FROM, _HIDDEN_TO = "[verborgen tekst: ", "]"


@dataclass(frozen=True, slots=True)
class HtmlText:
    """The words of a page, and what it would have done.

    remote: addresses it would have fetched. trackers: those of them that are there to be counted. hidden: it has words
    that are not seen; they stand in the text between marks. cut: it was too large to be read as a whole.
    """

    text: str
    remote: int
    trackers: int
    hidden: bool
    cut: bool
    left: tuple[int, int]


def html_to_text(source: str, bounds: tuple[int, int] = (LONGEST, MOST_TAGS)) -> HtmlText:
    """Read `source`, at most so many characters and tags of it; never raises. What follows, is left out and said."""
    longest, most_tags = bounds
    page, number, cut = _Page(), 0, len(source) > longest
    for token in tokens(source[:longest].replace(_KEPT_SPACE, UNKNOWN), most_tags):
        number += token.kind in ("start", "end")
        cut = cut or token.kind == "rest"
        page.take(token)
    left = (max(0, longest - len(source)), max(0, most_tags - number))
    return HtmlText(page.text(), page.remote, page.trackers, page.hidden_words, cut, left)


class _Page:
    """What has been read so far."""

    def __init__(self) -> None:
        self.remote = self.trackers = 0
        self.hidden_words = False
        self._out: list[str] = []
        self._open: list[tuple[str, bool]] = []  # elements that are open, and whether they hide what is in them
        self._names: Counter[str] = Counter()
        self._hiding = 0
        self._in_marks = False
        self._link: tuple[str, int] | None = None  # where it points, and where its words begin
        self._base_is_remote = False

    def take(self, token: Token) -> None:
        """The next token."""
        match token.kind:
            case "start":
                self._start(token.value, token.attributes)
            case "end":
                self._end(token.value)
            case "raw":
                self._raw(token.value)
            case "rest":
                self._words(unescaped(_TAG.sub(" ", token.value)))
            case _:
                self._words(token.value)

    def text(self) -> str:
        """All words, in lines."""
        self._end_link()
        self._unmark()
        lines = (line.strip(" ") for line in "".join(self._out).split("\n"))
        return shown(_LINES.sub("\n\n", "\n".join(lines)).replace(_KEPT_SPACE, " ").strip())

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._end_before(name)
        style = html_remote.style_of(attributes["style"]) if "style" in attributes else {}
        hides = html_remote.hides(attributes, style)
        if name == "base":
            self._base_is_remote = html_remote.is_remote(attributes.get("href", ""))
        self._count(name, attributes, style, hides or self._hiding > 0)
        if name == "br":
            self._out.append("\n")
        self._break(name)
        if name == "li":
            self._words("- ")
        if name in ("td", "th", "img"):
            self._words(" ")
        if name == "a":
            self._end_link()
            self._link = (attributes.get("href", ""), len(self._out))
        if name == "img" and attributes.get("alt", "").strip():
            self._words(f"[{attributes['alt'].strip()}]")
        if name not in _EMPTY:
            self._open.append((name, hides))
            self._names[name] += 1
            self._hiding += hides

    def _count(self, name: str, attributes: dict[str, str], style: html_remote.Style, hidden: bool) -> None:
        found = sum(html_remote.is_remote(each, self._base_is_remote) for each in html_remote.fetched(name, attributes))
        self.remote += found
        self.trackers += bool(found) and html_remote.is_tracker(name, attributes, style, hidden)

    def _end(self, name: str) -> None:
        if name == "a":
            self._end_link()
        self._break(name)
        if self._names[name]:
            self._close(name)

    def _end_before(self, name: str) -> None:
        """Few write the end of a paragraph, an item or a cell: it ends where the next one begins."""
        ended, boundary = _ENDED_BY.get(name, (frozenset(), frozenset()))
        if not any(self._names[each] for each in ended):
            return
        for opened, _ in islice(reversed(self._open), _DEEPEST_LOOK):
            if opened in ended:
                self._close(opened)
                return
            if opened in boundary:
                return

    def _close(self, name: str) -> None:
        """Ends the innermost element of this name, which is open, and all that is open in it."""
        while True:
            closed, hides = self._open.pop()
            self._names[closed] -= 1
            self._hiding -= hides
            if closed == name:
                return

    def _raw(self, content: str) -> None:
        """The inside of a style, script, title or the like: only a title and what was typed are words."""
        name = self._open[-1][0]
        if name == "style":
            self.remote += sum(
                html_remote.is_remote(each, self._base_is_remote) for each in html_remote.in_css(content)
            )
        elif name != "script":
            self._words(unescaped(content))

    def _break(self, name: str) -> None:
        if name in _BLOCKS and self._out:
            self._out.append("\n\n" if name in _APART else "\n")

    def _words(self, text: str) -> None:
        if self._names["pre"]:
            text = text.expandtabs(4).replace(" ", _KEPT_SPACE)
        else:
            text = _SPACE.sub(" ", text)
        if not text:
            return
        if text.strip():
            self._mark()
        self._out.append(text)

    def _mark(self) -> None:
        """Put the marks around words that are not seen."""
        if self._hiding and not self._in_marks:
            self._out.append(_HIDDEN_FROM)
            self._in_marks = self.hidden_words = True
        elif not self._hiding:
            self._unmark()

    def _unmark(self) -> None:
        if self._in_marks:
            self._put_behind_the_words(_HIDDEN_TO)
            self._in_marks = False

    def _put_behind_the_words(self, added: str) -> None:
        """Add this behind the last words, before the white space that follows them."""
        at = len(self._out) - 1
        while not self._out[at].strip():
            at -= 1
        words = self._out[at].rstrip()
        self._out[at] = words + added + self._out[at][len(words) :]

    def _end_link(self) -> None:
        """Put the target behind the words of a link that say something else."""
        if self._link is None:
            return
        target, begin = self._link
        self._link = None
        target = _SPACE.sub("", shown(target))
        said = "".join(self._out[begin:]).strip()
        if not said or not target or target.startswith("#") or _bare(target) == _bare(said):
            return
        self._put_behind_the_words(f" <{target if len(target) <= _LONGEST_TARGET else target[:_LONGEST_TARGET] + '…'}>")


def _bare(address: str) -> str:
    return _SCHEME.sub("", address.strip(), count=1).rstrip("/").casefold()
