"""What a benchmark finds: one figure with its floor, its bar and its number of runs, and the table of all of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median, quantiles


@dataclass(frozen=True)
class Figure:
    """One line of the table; `bar` is the most that `value` may be, or the least; None for what is only told."""

    name: str
    ours: str
    floor: str
    value: float | None
    bar: float | None
    unit: str
    runs: int
    at_least: bool = False

    @property
    def missed(self) -> bool:
        """Whether the value is on the wrong side of its bar."""
        if self.bar is None:
            return False
        return self.value is None or (self.value < self.bar if self.at_least else self.value > self.bar)


def ratio(name: str, ours: Sequence[float], floor: Sequence[float], bar: float | None) -> Figure:
    """`ours` against `floor`, both in seconds: the median of the ratios of each round, which ran right after each
    other, so that a machine that grows busy slows both."""
    value = median(one / other for one, other in zip(ours, floor, strict=True))
    return Figure(name, seconds(median(ours)), seconds(median(floor)), value, bar, "x", len(ours))


def times_faster(name: str, ours: Sequence[float], theirs: Sequence[float], least: float | None) -> Figure:
    """How many times `ours` goes into `theirs`, as `ratio` has them the other way round; `least` is the bar."""
    value = median(other / one for one, other in zip(ours, theirs, strict=True))
    return Figure(name, seconds(median(ours)), seconds(median(theirs)), value, least, "x", len(ours), at_least=True)


def told(name: str, ours: str, floor: str = "", value: float | None = None, unit: str = "", runs: int = 1) -> Figure:
    """A figure without a bar."""
    return Figure(name, ours, floor, value, None, unit, runs)


def p95(values: Sequence[float]) -> float:
    """The value that 95 of 100 do not exceed."""
    return quantiles(values, n=20)[-1]


def seconds(value: float) -> str:
    """Seconds in the unit that reads best."""
    return f"{value:.2f} s" if value >= 1 else f"{value * 1000:.0f} ms" if value >= 0.02 else f"{value * 1000:.2f} ms"


def mebibytes(value: float) -> str:
    """Bytes as MiB."""
    return f"{value / 1024**2:.1f} MiB"


def table(figures: Iterable[Figure]) -> str:
    """All figures, a line each; the ones with a bar say whether they keep it."""
    lines = [("figure", "ours", "floor", "value", "bar", "runs", ""), *map(_line, figures)]
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    rows = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines]
    return "\n".join((rows[0], "-" * len(rows[0]), *rows[1:]))


def _line(figure: Figure) -> tuple[str, ...]:
    verdict = "" if figure.bar is None else "MISSED" if figure.missed else "ok"
    bar = "" if figure.bar is None else f"{'>=' if figure.at_least else '<='} {_number(figure.bar, figure.unit)}"
    value = "" if figure.value is None else _number(figure.value, figure.unit)
    return figure.name, figure.ours, figure.floor, value, bar, str(figure.runs), verdict


def _number(value: float, unit: str) -> str:
    return f"{value:.2f} x" if unit == "x" else f"{value:.0f} {unit}".rstrip()
