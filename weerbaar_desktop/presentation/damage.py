"""What was damaged, as rows that are typed: kept beside the other answers, one key for each field of each row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import is_dataclass
from typing import Any, Final, NamedTuple, get_args, get_origin

from weerbaar_desktop.domain.aangifte import DamageLine
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.documents import shape
from weerbaar_desktop.domain.wording import tr


class RowField(NamedTuple):
    """One field of a row: its key, its label and its hint."""

    key: str
    label: str
    hint: str


FIELDS: Final = (
    RowField("what", tr("Wat"), tr("Bijvoorbeeld: een ruit.")),
    RowField("happened", tr("Wanneer"), tr("Een dag is genoeg.")),
    RowField("amount", tr("Bedrag"), tr("Alleen als u het weet, bijvoorbeeld 120 euro.")),
    RowField("proof", tr("Bewijs"), tr("Bijvoorbeeld: bon, offerte of foto.")),
)
DAMAGE: Final = "damage"
"""The question that is answered with rows."""
Row = Mapping[str, str]
MOST_ROWS: Final = 200


def is_rows(core: Any) -> bool:  # noqa: ANN401  # a type hint can be anything
    """Whether a type is a list of values with fields of their own."""
    return get_origin(core) is tuple and is_dataclass(get_args(core)[0])


def rows_in(key: str, typed: Mapping[str, str]) -> tuple[dict[str, str], ...]:
    """The rows that were typed under `key`, without the empty ones."""
    rows = (
        {field: typed.get(f"{key}.{number}.{field}", "").strip() for field in shape(DamageLine)}
        for number in range(MOST_ROWS)
    )
    return tuple(row for row in rows if any(row.values()))


def rows_typed(key: str, rows: Sequence[Row]) -> dict[str, str]:
    """The rows as they are kept beside the other answers."""
    return {f"{key}.{number}.{field}": row[field] for number, row in enumerate(rows) for field in row}


def filled_rows(key: str, typed: Mapping[str, str]) -> list[Json]:
    """The rows as a document; what was left empty is null."""
    return [{field: text or None for field, text in row.items()} for row in rows_in(key, typed)]


def rows_words(key: str, typed: Mapping[str, str]) -> str:
    """What the rows are about, on one line; "" without rows."""
    return ", ".join(row["what"] or row["proof"] or row["amount"] or row["happened"] for row in rows_in(key, typed))
