"""The aanvulling as a report: what was added to a case since an earlier folder was made, and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Final

from weerbaar_desktop.application.aangifte_report import AangifteText, Codes
from weerbaar_desktop.application.changes import ERASED, Difference, Side, Version
from weerbaar_desktop.application.exhibit_list import Exhibited, exhibit_list
from weerbaar_desktop.domain.dutch import count, day, from_record, occurred_words, recorded_words
from weerbaar_desktop.domain.errors import CannotContinue
from weerbaar_desktop.domain.exported import Exported
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.report import Block, Code, Facts, Heading, Paragraph, Report, Signature, Table
from weerbaar_desktop.domain.wording import tr

TITLE: Final = "Aanvulling op de aangifte"
CleanField = Callable[[str, str], str]
"""Takes a field of an incident and a text, and gives the text as it goes out."""
HIDDEN: Final = "Op verzoek niet getoond"
NOT_HERE: Final = "Zit niet in deze map"
_ALL: Final = "In aangifte.pdf in deze map staat alles bij elkaar. Hier staat alleen wat erbij is gekomen."


class NothingAdded(CannotContinue):
    """Nothing was added to the case since the earlier folder."""

    def __init__(self) -> None:
        super().__init__(
            tr("Sinds die map is er niets bijgekomen."),
            tr("Er is niets gemaakt."),
            tr("Kies ook nieuwe incidenten, of maak een gewone map."),
        )


@dataclass(frozen=True, slots=True)
class AdditionText:
    """Everything that the text of an aanvulling is made of.

    `text` is that of the aangifte in the same folder. `lines` says at which line of the journal each version of an
    incident stands, oldest first. `retold` are the pieces of which more was told since.
    """

    since: Exported
    text: AangifteText
    lines: Mapping[RecordId, tuple[int, ...]]
    retold: frozenset[RecordId]

    def report(self, codes: Codes) -> Report:
        """The aanvulling as it is printed; raises NothingAdded."""
        added = [*self._new_incidents(), *self._later_versions(), *self._new_pieces(), *self._retold()]
        if not added:
            raise NothingAdded
        blocks = (Heading("Aanvulling", 1), *self._opening(codes), *added, *self._moved(), *self._gone(), *self._sign())
        return Report(TITLE, "Aanvulling", blocks, self.text.practice)

    @property
    def new_pieces(self) -> tuple[Exhibited, ...]:
        """The exhibits that the earlier folder did not have."""
        before = set(self.since.exhibits)
        return tuple(exhibit for exhibit in self.text.exhibits if exhibit.evidence.record not in before)

    def _opening(self, codes: Codes) -> Iterable[Block]:
        who = self.text.answers.complainant
        made = day(from_record(self.since.at))
        before = count(len(self.since.incidents), "incident", "incidenten")
        yield Facts((("Naam", self.text.clean_own(who.name)), ("Eerdere map", f"{made}, met {before}")))
        for_whom = f" namens {who.behalf_of}" if who.behalf_of else ""
        declares = f"Ik, {who.name}, vul{for_whom} de aangifte in die map hiermee aan."
        yield Paragraph(f"{self.text.clean_own(declares)} {_ALL}")
        yield Code("Code van de eerdere map", self.since.code)
        yield Code("Code van deze map", codes.case)

    def _new_incidents(self) -> Iterable[Block]:
        for number, stored in enumerate(self.text.incidents, 1):
            if stored.record not in self.since.incidents:
                title, *rest = self.text.of_incident(number)
                yield Heading(f"Nieuw: {title.text}") if isinstance(title, Heading) else title
                yield from rest

    def _later_versions(self) -> Iterable[Block]:
        for number, stored in enumerate(self.text.incidents, 1):
            if stored.record not in self.since.incidents:
                continue
            versions, lines = self.text.versions[stored.record], self.lines[stored.record]
            later = [one for one, seq in zip(versions, lines, strict=True) if seq > self.since.seq]
            if later:
                yield Heading(f"Aangevuld: Incident {number}: {occurred_words(stored.incident.occurred)}")
            clean = partial(self.text.clean, stored.record)
            for version in later:
                yield from _version(version, stored.incident.withheld, clean)

    def _new_pieces(self) -> Iterable[Block]:
        new, photos = self.new_pieces, self.text.photos
        yield from photos.blocks("Nieuw bewijs in beeld", new, self.text.clean)
        listed = exhibit_list(new, self.text.evidence_words, self.text.clean, photos.missing(new))
        yield from (_renamed(block, "Bewijsstukken", "Nieuwe bewijsstukken") for block in listed)

    def _retold(self) -> Iterable[Block]:
        told = [one.label for one in self._kept() if one.evidence.record in self.retold]
        if told:
            yield Heading("Meer verteld over eerdere stukken")
            labels = ", ".join(told)
            yield Paragraph(
                f"Over {labels} is daarna iets ingevuld of gewijzigd. In aangifte.pdf staat wat er nu geldt."
            )

    def _moved(self) -> Iterable[Block]:
        """Pieces that have another label now, or none: who has the earlier paper must find them."""
        labels = {one.evidence.record: one.label for one in self._kept()}
        moved = tuple((old, labels.get(record, NOT_HERE)) for record, old in self.since.labels.items())
        if any(old != new for old, new in moved):
            yield Heading("Waar de eerdere stukken nu staan")
            yield Table("Eerdere bewijsstukken", ("In de eerdere map", "In deze map"), moved)

    def _gone(self) -> Iterable[Block]:
        incidents = {stored.record for stored in self.text.incidents}
        gone = [record for record in self.since.incidents if record not in incidents]
        if gone:
            yield Heading("Niet meer in deze map")
            number = count(len(gone), "incident uit de eerdere map staat", "incidenten uit de eerdere map staan")
            yield Paragraph(f"{number} niet in deze map. Zie daarvoor de eerdere map.")

    def _kept(self) -> Iterable[Exhibited]:
        before = set(self.since.exhibits)
        return (exhibit for exhibit in self.text.exhibits if exhibit.evidence.record in before)

    def _sign(self) -> Iterable[Block]:
        answers = self.text.answers
        yield Heading("Ondertekening")
        yield Paragraph("Ik heb deze aanvulling gelezen. Dit is wat ik wil verklaren.")
        yield Signature(
            self.text.clean_own(answers.place or ""),
            day(answers.date) if answers.date else "",
            self.text.clean_own(answers.complainant.name),
        )


def _renamed(block: Block, old: str, new: str) -> Block:
    return Heading(new) if isinstance(block, Heading) and block.text == old else block


def _version(version: Version, withheld: Collection[str], clean: CleanField) -> Iterable[Block]:
    """`withheld` are the fields that were left out on purpose in the end: what once stood there is not shown."""
    yield Paragraph(f"Vastgelegd op {recorded_words(version.recorded_at)}", "strong")
    if version.erased:
        yield Paragraph(ERASED)
    if version.reason:
        yield Paragraph(f"Reden: {clean('reason', version.reason)}")
    yield from (Paragraph(f"{clean('origin', act)}.") for act in version.acts)
    if version.changes is None and not version.erased:
        yield Paragraph("Wat er veranderde is niet te zien, want de versie ervoor is gewist.")
    if version.changes:
        yield Table(
            "Wat er veranderde",
            ("Vraag", "Eerst", "Daarna"),
            tuple(_row(change, clean, hidden=change.key in withheld) for change in version.changes),
        )
    if version.clock_note:
        yield Paragraph(version.clock_note, "muted")


def _row(change: Difference, clean: CleanField, *, hidden: bool) -> tuple[str, ...]:
    sides = (change.before, change.after)
    return change.label, *(_words(side, partial(clean, change.key), hidden=hidden) for side in sides)


def _words(side: Side, clean: Callable[[str], str], *, hidden: bool) -> str:
    if side.empty:
        return side.words
    return HIDDEN if hidden else clean(side.words)
