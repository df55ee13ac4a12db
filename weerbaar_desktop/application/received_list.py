"""Who already received what: each time a piece went out of the vault, with when and in which form."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from weerbaar_desktop.application.exhibit_list import Exhibited
from weerbaar_desktop.domain.custody import Act, Custody
from weerbaar_desktop.domain.dutch import recorded_words
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.report import Block, Heading, Paragraph, Table

_WENT_OUT: Final[Mapping[Act, str]] = {
    "exported": "Als los bestand opgeslagen",
    "handed_over": "In een map voor de politie gezet",
    "packed": "In een versleuteld pakket gezet",
}


def received_list(
    exhibits: Sequence[Exhibited], acts: Mapping[RecordId, tuple[Custody, ...]], clean: Callable[[str, str, str], str]
) -> Iterable[Block]:
    """Nothing where no piece went out yet; `clean` takes piece, field and text, and gives what goes out."""
    rows = tuple(
        (exhibit.label, recorded_words(act.at), _WENT_OUT[act.act], clean(exhibit.evidence.record, "note", _note(act)))
        for exhibit in exhibits
        for act in acts.get(exhibit.evidence.record, ())
        if act.act in _WENT_OUT
    )
    if rows:
        yield Heading("Welk bewijs al eerder is gegeven")
        yield Paragraph("Wie het verhaal zelf al kent, staat bij elk incident onder ‘Wie ervan weet’.")
        yield Table("Elke keer dat een stuk de kluis uit ging", ("Stuk", "Wanneer", "Hoe", "Opmerking"), rows)


def _note(act: Custody) -> str:
    """For whom a package was, such as a lawyer, stands in the diary only: that is what was promised."""
    return "" if act.act == "packed" else act.note
