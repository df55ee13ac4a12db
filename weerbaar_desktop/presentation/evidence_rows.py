"""The rows of the list of all evidence, each as it is drawn and as one whole sentence for a screen reader."""

from __future__ import annotations

from typing import Final

from weerbaar_desktop.domain.dutch import (
    MONTHS,
    WEEKDAYS,
    clock,
    count,
    from_record,
    occurred_words,
    recorded_words,
    sentence,
    size_words,
    visible,
)
from weerbaar_desktop.domain.evidence import described
from weerbaar_desktop.domain.incident import EvidenceRow
from weerbaar_desktop.presentation.diary_list import RowShown
from weerbaar_desktop.presentation.evidence_shown import kind_of

NOTHING: Final = (
    "Hier staat nog niets",
    "Bewijs voegt u toe bij een incident in uw dagboek. Daarna vindt u het hier terug.",
)
ALL_DESCRIBED: Final = ("Alles is beschreven", "Er is geen bewijs dat nog een beschrijving mist.")


def evidence_row(row: EvidenceRow) -> RowShown:
    """The row of one piece: when it was kept, its name, and of which incident it is."""
    piece = row.piece
    kept = from_record(piece.recorded_at)
    icon, kind = kind_of(piece.extension)
    name, told = visible(piece.name), described(piece.about)
    status = "Beschreven" if told else "Nog niet beschreven"
    of = f"bij het incident {occurred_words(row.occurred)}" if row.occurred else "bij een incident zonder datum"
    words = row.first_words.rstrip("… .")
    return RowShown(
        piece.record,
        f"{sentence(MONTHS[kept.month - 1])} {kept.year}",
        f"{WEEKDAYS[kept.weekday()][:2]} {kept.day}",
        clock(kept),
        name,
        f"{kind}, {size_words(piece.size)} · bij: {row.first_words}",
        "",
        icon,
        f"{name}. {kind}, {size_words(piece.size)}. Vastgelegd {recorded_words(piece.recorded_at)}, {of}: {words}."
        f" {status}.",
        status,
        "check" if told else "circle-dashed",
    )


def evidence_count_words(total: int, *, undescribed: bool) -> str:
    """What stands below the name of the page."""
    pieces = count(total, "stuk", "stukken")
    return f"{pieces} zonder beschrijving" if undescribed else pieces
