"""What the program promises, against whom, and what not."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Promise:
    """One promise in plain words; `tests` are the tests that guard it, as pytest names them."""

    id: str
    promise: str
    against: str
    not_promised: str
    tests: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Promises:
    """All of them, and what no program can promise."""

    promises: tuple[Promise, ...]
    outside: tuple[str, ...]


def table(all_of_them: Promises) -> str:
    """The same as a table in Markdown, for who reads it outside the program; a line of text for each."""
    rows = [
        "| wat wij beloven | tegen wie | wat niet | bewaakt door |",
        "|---|---|---|---|",
        *(
            f"| {one.promise} | {one.against} | {one.not_promised} | {', '.join(f'`{test}`' for test in one.tests)} |"
            for one in all_of_them.promises
        ),
    ]
    return "\n".join([*rows, "", *(f"- {words}" for words in all_of_them.outside)])
