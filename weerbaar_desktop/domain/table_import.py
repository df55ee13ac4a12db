"""A list from a spreadsheet: its letters, what stands between its columns, and its rows; nothing of it gets lost."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.file_kind import HEAD_BYTES, extension_of
from weerbaar_desktop.domain.wording import tr

LARGEST: Final = 25_000_000
"""Bytes."""
MOST_LINES: Final = 500_000
MOST_ROWS: Final = 100_000
MOST_COLUMNS: Final = 60
SEPARATORS: Final = (";", "\t", ",")
_NO_TEXT: Final = frozenset(
    {"jpg", "png", "webp", "gif", "heic", "pdf", "msg", "zip", "mp3", "m4a", "wav", "ogg", "mp4", "mov", "docx"}
)
_CONTROL: Final = re.compile("[\x01-\x08\x0e-\x1f\x7f]")
_CONTROL_AT_MOST: Final = 0.01
_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"),
)  # fmt: skip
_SAID: Final = re.compile(r"sep=(.)[\r\n]*", re.IGNORECASE)
"""What a spreadsheet may write above its list."""
_SAMPLE: Final = 100
"""Rows that are looked at before the separator is known."""
_CELL_LINES, _CELL_LINES_LATER, _PATIENCE = 1000, 50, 100
"""How many lines one cell may hold; fewer once so many quotes turned out to be broken."""


class ListRefused(CannotContinue):
    """A file from which no list can be read."""

    def __init__(self, happened: str, todo: str) -> None:
        super().__init__(happened, tr("Uw dagboek is niet veranderd."), todo)


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row: the line of the file on which it begins, and its cells. `quotes_broken`: read as it stands there."""

    line: int
    cells: tuple[str, ...]
    quotes_broken: bool = False


@dataclass(frozen=True, slots=True)
class UnreadLine:
    """A line that cannot be taken apart, as it stands there."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Table:
    """What was read: rows of about `width` cells, and the lines that could not be taken apart."""

    separator: str
    width: int
    rows: tuple[TableRow, ...]
    unread: tuple[UnreadLine, ...]


def decode(data: bytes) -> str:
    """The text of a list, whichever way it was saved; raises ListRefused, and nothing else whatever the bytes are."""
    if len(data) > LARGEST:
        raise too_large()
    kind = extension_of(data[:HEAD_BYTES])
    if kind == "xlsx":
        raise ListRefused(
            tr("Dit is een Excel-bestand. Het programma leest lijsten als CSV."),
            tr("Open het in uw rekenblad, kies Opslaan als, en kies CSV UTF-8."),
        )
    if kind in _NO_TEXT:
        raise _no_text()
    text = _decoded(data)
    if "\0" in text or len(_CONTROL.findall(text, 0, HEAD_BYTES)) > _CONTROL_AT_MOST * min(len(text), HEAD_BYTES):
        raise _no_text()
    if not text.strip():
        raise ListRefused(tr("In dit bestand staat niets."), tr("Kijk of u het goede bestand heeft gekozen."))
    return text


def too_large() -> ListRefused:
    """More than `LARGEST` bytes."""
    return ListRefused(
        tr("Dit bestand is groter dan {largest} MB. Dat is te groot voor één keer.", largest=LARGEST // 1000000),
        tr("Verdeel de lijst over meer bestanden, of voeg het bestand als bewijs toe aan een aantekening."),
    )


def _no_text() -> ListRefused:
    return ListRefused(
        tr("Dit bestand is geen lijst in tekst."),
        tr(
            "Sla de lijst in uw rekenblad op als CSV. Een ander bestand kunt u als bewijs toevoegen aan een "
            "aantekening."
        ),
    )


def _decoded(data: bytes) -> str:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding)
    encoding = _sixteen_bits(data)
    return _strictly(data, encoding or "utf-8")


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding != "utf-8":
            raise _no_text() from error
    # Windows-1252 leaves five bytes without a meaning; they keep their number, so that nothing is dropped.
    return _WITHOUT_MEANING.sub(lambda found: chr(ord(found[0]) - 0xDC00), data.decode("cp1252", "surrogateescape"))


_WITHOUT_MEANING: Final = re.compile("[\udc81\udc8d\udc8f\udc90\udc9d]")


def _sixteen_bits(data: bytes) -> str:
    """UTF-16 without a mark: about every other byte of western text is zero."""
    head = data[:4096]
    half = len(head) // 2
    first, second = head[0::2].count(0), head[1::2].count(0)
    if second * 2 > half and not first:
        return "utf-16-le"
    return "utf-16-be" if first * 2 > half and not second else ""


def read_table(text: str, separator: str = "") -> Table:
    """The rows of `text`; without `separator` the one that fits best. Raises ListRefused when there are too many."""
    if max(text.count("\n"), text.count("\r")) > MOST_LINES:
        raise _too_long()
    lines = list(io.StringIO(text, newline=""))
    said = _SAID.fullmatch(lines[0]) if lines else None
    first = 1 if said else 0
    chosen = separator or (said[1] if said and said[1] in SEPARATORS else "") or _best(lines, first)
    width = _usual_width(lines, first, chosen)
    rows: list[TableRow] = []
    unread: list[UnreadLine] = []
    for found in _rows(lines, first, chosen, width):
        if isinstance(found, UnreadLine):
            unread.append(found)
        elif any(cell and not cell.isspace() for cell in found.cells):
            rows.append(found)
        if len(rows) > MOST_ROWS:
            raise _too_long()
    if not rows and not unread:
        raise ListRefused(tr("In deze lijst staan geen rijen."), tr("Kijk of u het goede bestand heeft gekozen."))
    return Table(chosen, max(width, len(rows[0].cells) if rows else 1), tuple(rows), tuple(unread))


def _too_long() -> ListRefused:
    return ListRefused(
        tr("Deze lijst heeft meer dan {most_rows} rijen.", most_rows=format(MOST_ROWS, ",")).replace(",", "."),
        tr("Verdeel de lijst over meer bestanden en neem die een voor een over."),
    )


def _best(lines: list[str], first: int) -> str:
    """The separator that cuts most of the first rows into the same number of cells."""
    scores: dict[str, tuple[float, int]] = {}
    for separator in SEPARATORS:
        widths = _widths(lines, first, separator)
        width, times = widths.most_common(1)[0] if widths else (1, 0)
        scores[separator] = (times / widths.total(), width) if width > 1 else (0, 0)
    return max(SEPARATORS, key=lambda separator: scores[separator])


def _usual_width(lines: list[str], first: int, separator: str) -> int:
    widths = _widths(lines, first, separator)
    return widths.most_common(1)[0][0] if widths else 1


def _widths(lines: list[str], first: int, separator: str) -> Counter[int]:
    found: Counter[int] = Counter()
    for row in _rows(lines[: first + _SAMPLE], first, separator, 0):
        if isinstance(row, TableRow) and any(row.cells):
            found[len(row.cells)] += 1
    return found


class _Lines:
    """The lines from `at` on, as far as the row that is being read may go."""

    def __init__(self, lines: list[str], at: int) -> None:
        self._lines = lines
        self._next = at
        self.end = at

    def __iter__(self) -> Iterator[str]:
        while self._next < len(self._lines):
            if self._next > self.end:
                raise csv.Error
            self._next += 1
            yield self._lines[self._next - 1]


def _rows(lines: list[str], at: int, separator: str, width: int) -> Iterator[TableRow | UnreadLine]:
    """Reads row after row; where the quotes of one are broken, only its first line is set apart."""
    broken = 0
    while at < len(lines):
        most = _CELL_LINES if broken < _PATIENCE else _CELL_LINES_LATER
        source = _Lines(lines, at)
        source.end = at + most
        begin, start = at, at
        reader = csv.reader(source, delimiter=separator, strict=True)
        try:
            for cells in reader:
                yield TableRow(start + 1, tuple(cells))
                start = begin + reader.line_num
                source.end = start + most
            return
        except csv.Error:
            broken += 1
            yield _as_it_stands(lines[start], start + 1, separator, width)
            at = start + 1


def _as_it_stands(line: str, number: int, separator: str, width: int) -> TableRow | UnreadLine:
    """A row whose quotes are broken: its cells with the quotes in them, where there are as many as usual."""
    text = line.rstrip("\r\n")
    cells = tuple(text.split(separator))
    if len(cells) == width > 1:
        return TableRow(number, cells, quotes_broken=True)
    return UnreadLine(number, text)
