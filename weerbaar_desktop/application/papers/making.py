"""Making one paper as a PDF where the person wants it, and the line in the journal that says so."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from weerbaar_desktop.application.changes import versions
from weerbaar_desktop.application.handover_folder import choose_all, incidents_in_order, refuse_inside
from weerbaar_desktop.application.outgoing_files import Outgoing, OutgoingFiles
from weerbaar_desktop.application.papers import (
    gespreksnotitie,
    interne_melding,
    klachtbrief,
    meeneemlijst,
    politiemelding,
    schadeoverzicht,
    volmacht,
)
from weerbaar_desktop.application.papers.told import Told
from weerbaar_desktop.application.ports import Cancelled, Reading, ReportPrinter, Vault
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.content.ways import PaperKind
from weerbaar_desktop.domain.aangifte import AangifteAnswers
from weerbaar_desktop.domain.journal import Document, RecordId
from weerbaar_desktop.domain.report import Report

REPORTS: Final[Mapping[PaperKind, Callable[[Told], Report]]] = {
    "gespreksnotitie": gespreksnotitie.report,
    "interne-melding": interne_melding.report,
    "melding": politiemelding.report,
    "klachtbrief": klachtbrief.report,
    "volmacht": volmacht.report,
    "schade": schadeoverzicht.report,
    "meenemen": meeneemlijst.report,
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which paper, on which way, of which incidents, with which answers."""

    kind: PaperKind
    way: str
    records: tuple[RecordId, ...]
    answers: AangifteAnswers


@dataclass(frozen=True, slots=True)
class MadePaper:
    """A paper that stands in a file, and the SHA-256 (64 hex) of that."""

    wanted: Wanted
    outgoing: Outgoing
    sha256: str

    @property
    def kind(self) -> PaperKind:
        """Which paper it is."""
        return self.wanted.kind

    @property
    def file(self) -> Path:
        """Where it stands."""
        return self.outgoing.file.target


def paper(vault: Reading, wanted: Wanted, library: Library) -> Report:
    """The paper as data, from one state of the vault; raises CannotContinue."""
    with vault.snapshot():
        chosen = choose_all(incidents_in_order(vault, wanted.records), wanted.answers.private)
        words = library.incident
        told = {stored.record: versions(vault.history(stored.record), words) for stored in chosen.incidents}
        practice = vault.description.practice
        return REPORTS[wanted.kind](Told(wanted.answers, chosen, told, wanted.way, library, practice))


@dataclass(frozen=True, slots=True)
class Papers:
    """The papers of one open vault; `make` belongs outside the writer's thread, the others in it."""

    vault: Vault
    library: Library
    printer: ReportPrinter
    outgoing: OutgoingFiles

    def begin(self, wanted: Wanted, target: Path) -> Outgoing:
        """Remember where the paper is going to stand, in a new file that ends on .pdf; raises CannotContinue."""
        file = target if target.suffix.lower() == ".pdf" else target.with_name(f"{target.name}.pdf")
        refuse_inside(file, self.vault.description.folder)
        return self.outgoing.begin(file, paper_document(wanted.kind, wanted.records))

    def make(self, wanted: Wanted, outgoing: Outgoing, cancelled: Cancelled) -> MadePaper:
        """The paper in its file; `note` follows. Raises CannotContinue: then there is none, and `give_up` follows."""
        with closing(self.vault.reader()) as reader:
            report = paper(reader, wanted, self.library)
        document = self.printer.print(report, cancelled)
        self.outgoing.files.write(outgoing.file.target, outgoing.file.half, (document,))
        return MadePaper(wanted, outgoing, hashlib.sha256(document).hexdigest())

    def note(self, made: MadePaper) -> None:
        """The journal says which document was made, and of which incidents; raises CannotContinue."""
        self.outgoing.finish(made.outgoing)

    def give_up(self, outgoing: Outgoing) -> None:
        """Forget one that ended without a file."""
        self.outgoing.give_up(outgoing)


def paper_document(kind: PaperKind, records: Collection[RecordId]) -> Document:
    """What the journal keeps of a paper."""
    return {"what": kind, "incidents": [*records]}
