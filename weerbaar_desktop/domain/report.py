"""A document as data: what stands in it and in which order, without a word about how it is printed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

MOST_ROWS: Final = 7
"""Of a card of the size of a bank card."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1, 2 or 3; levels never skip."""

    text: str
    level: Literal[1, 2, 3] = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; line breaks of the writer are kept. `tone` is how it reads, not how it looks."""

    text: str
    tone: Literal["plain", "muted", "strong"] = "plain"


@dataclass(frozen=True, slots=True)
class Quote:
    """Literal words of somebody else, apart from the account."""

    text: str
    label: str


@dataclass(frozen=True, slots=True)
class Facts:
    """Pairs of a label and a value, one below the other."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A real table: a caption that says what it shows, column heads, rows of equal length.

    `codes` are the columns that hold hashes and numbers. A `dense` one has much to say in little room.
    """

    caption: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    codes: tuple[int, ...] = ()
    dense: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A QR code of `code`, always with the words that say the same; raises ValueError without words."""

    code: str
    alt: str

    def __post_init__(self) -> None:
        _refuse_wordless(self.alt)


@dataclass(frozen=True, slots=True)
class Photo:
    """A JPEG of `width` x `height` pixels, upright; its bytes go to the printer beside the report, photo after photo.

    alt: what is on it, for who does not see it; caption: what is printed below it. Raises ValueError without `alt`:
    that is asked, never guessed.
    """

    alt: str
    caption: str
    width: int
    height: int

    def __post_init__(self) -> None:
        _refuse_wordless(self.alt)
        if self.width < 1 or self.height < 1:
            raise ValueError("a photo without a size")


def _refuse_wordless(alt: str) -> None:
    if not alt.strip():
        raise ValueError("a picture without words says nothing to who does not see it")


@dataclass(frozen=True, slots=True)
class Code:
    """A code to compare: hexadecimal in groups of four under its label."""

    label: str
    digits: str


@dataclass(frozen=True, slots=True)
class Signature:
    """Room for place, date and signature; empty values stay dotted lines."""

    place: str
    date: str
    name: str


@dataclass(frozen=True, slots=True)
class Ticks:
    """Sentences with an empty box before each, to tick with a pen."""

    sentences: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WriteIn:
    """Labels, each with so many dotted lines to write on (at least one)."""

    rows: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Checklist:
    """Rows to fill in with a pen: what to look at, how to see it, and words beside room to write.

    Each row has a box for each of `choices`; `heads` stand above the two columns.
    """

    heads: tuple[str, str]
    choices: tuple[str, ...]
    rows: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class PocketCard:
    """A card of the size of a bank card, to be cut out: a title, and names with their numbers.

    Raises ValueError with more rows than fit on it.
    """

    title: str
    rows: tuple[tuple[str, str], ...]

    def __post_init__(self) -> None:
        if len(self.rows) > MOST_ROWS:
            raise ValueError("more than fits on a card")


@dataclass(frozen=True, slots=True)
class Bars:
    """Numbers from 0 with a bar beside each: a table of two columns, whose bars say nothing that is not read."""

    caption: str
    heads: tuple[str, str]
    rows: tuple[tuple[str, int], ...]


LineShape = Literal["entry", "threat", "uncertain", "flag"]


@dataclass(frozen=True, slots=True)
class TimeLine:
    """A line of time as a drawing, which `alt` says in words; places go from 0 at the left to 1.

    ticks: words below the line, each from its place on; quiet: from where to where, with words; marks: the shape, from
    where to where, and how many it stands for; legend: what the shapes mean. Raises ValueError without `alt`.
    """

    caption: str
    alt: str
    ticks: tuple[tuple[float, str], ...]
    quiet: tuple[tuple[float, float, str], ...]
    marks: tuple[tuple[LineShape, float, float, int], ...]
    legend: tuple[tuple[LineShape, str], ...]

    def __post_init__(self) -> None:
        _refuse_wordless(self.alt)


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows starts on a new sheet."""


Block = (
    Heading | Paragraph | Quote | Facts | Table | Figure | Photo | Code | Signature
    | Ticks | WriteIn | Checklist | PocketCard | Bars | TimeLine | PageBreak
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Report:
    """One document: its title (also the PDF's), what the footer says beside "Blad n van m", and the blocks.

    `practice` prints OEFENING on every sheet. Without `titled` no title stands at the top: a letter has none.
    """

    title: str
    footer: str
    blocks: tuple[Block, ...]
    practice: bool = False
    titled: bool = True
