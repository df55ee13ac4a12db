"""The rows of the list of all evidence, each as it is drawn and as one whole sentence for a screen reader."""

from __future__ import annotations

from typing import Final

from weerbaar_desktop.domain.dutch import SHORT_WEEKDAYS, clock, count, from_record, sentence, visible
from weerbaar_desktop.domain.evidence import described
from weerbaar_desktop.domain.incident import EvidenceRow
from weerbaar_desktop.domain.wording import said, tr
from weerbaar_desktop.presentation.diary_list import RowShown
from weerbaar_desktop.presentation.evidence_shown import kind_of
from weerbaar_desktop.presentation.spoken import month, occurred_words, recorded_words, size_words

NOTHING: Final = (
    tr("Hier staat nog niets"),
    tr("Bewijs voegt u toe bij een incident in uw dagboek. Daarna vindt u het hier terug."),
)
ALL_DESCRIBED: Final = (tr("Alles is beschreven"), tr("Er is geen bewijs dat nog een beschrijving mist."))


def evidence_row(row: EvidenceRow) -> RowShown:
    """The row of one piece: when it was kept, its name, and of which incident it is."""
    piece = row.piece
    kept = from_record(piece.recorded_at)
    icon, kind = kind_of(piece.extension)
    name, told = visible(piece.name), described(piece.about)
    status = tr("Beschreven") if told else tr("Nog niet beschreven")
    of = (
        tr("bij het incident {occurred}", occurred=occurred_words(row.occurred))
        if row.occurred
        else tr("bij een incident zonder datum")
    )
    words = row.first_words.rstrip("… .")
    return RowShown(
        piece.record,
        sentence(month(kept)),
        f"{said(SHORT_WEEKDAYS[kept.weekday()])} {kept.day}",
        clock(kept),
        name,
        tr("{kind}, {size} · bij: {first}", kind=kind, size=size_words(piece.size), first=row.first_words),
        "",
        icon,
        tr(
            "{name}. {kind}, {size}. Vastgelegd {recorded}, {of}: {words}. {status}.",
            name=name,
            kind=kind,
            size=size_words(piece.size),
            recorded=recorded_words(piece.recorded_at),
            of=of,
            words=words,
            status=status,
        ),
        status,
        "check" if told else "circle-dashed",
    )


def evidence_count_words(total: int, *, undescribed: bool) -> str:
    """What stands below the name of the page."""
    pieces = count(total, tr("stuk"), tr("stukken"))
    return tr("{pieces} zonder beschrijving", pieces=pieces) if undescribed else pieces
