"""What every paper is made of, and the blocks that more than one of them has."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.application.aangifte_report import AangifteText, who_rows
from weerbaar_desktop.application.changes import Version
from weerbaar_desktop.application.handover_folder import Chosen
from weerbaar_desktop.content.library import Library
from weerbaar_desktop.domain.aangifte import AangifteAnswers
from weerbaar_desktop.domain.dutch import count, occurred_words, sentence, size_words
from weerbaar_desktop.domain.incident import StoredIncident, emptiness, first_words
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.report import Block, Facts, Heading, Paragraph, Table

EMPTY: Final = "Niet ingevuld"
_KNOWN: Final = "known_on"
TO_FILL_IN: Final = "………………………………"
NO_VERDICT: Final = "Of iets strafbaar is, beslissen politie en rechter."


@dataclass(frozen=True, slots=True)
class Told:
    """The answers, the incidents in order, their versions, the way, and all words."""

    answers: AangifteAnswers
    chosen: Chosen
    versions: Mapping[RecordId, tuple[Version, ...]]
    way: str
    library: Library
    practice: bool

    def clean(self, text: str) -> str:
        """Without private values: in a paper nothing of them may stay."""
        return self.chosen.covering.shield.clean(text)

    def clean_own(self, text: str) -> str:
        """The same of what somebody states of oneself."""
        return self.chosen.covering.own.clean(text)

    def text(self) -> AangifteText:
        """The story as an aangifte tells it."""
        return AangifteText(
            self.answers,
            self.chosen.incidents,
            self.chosen.exhibits,
            self.versions,
            self.library.incident,
            self.chosen.covering.clean,
            self.chosen.covering.clean_own,
            self.practice,
            self.library.evidence,
            {},  # a paper holds no pieces, so it tells of none who received it
        )

    def who(self, *more: tuple[str, str | None]) -> Facts:
        """Who tells it, and more, as far as filled in."""
        rows = (*who_rows(self.answers.complainant), *more)
        return Facts(tuple((label, self.clean_own(value)) for label, value in rows if value))

    @property
    def for_whom(self) -> str:
        """For whom somebody else does this, as part of a sentence; "" for oneself."""
        behalf_of = self.answers.complainant.behalf_of
        return f" namens {self.clean_own(behalf_of)}" if behalf_of else ""

    def talk(self) -> Iterable[Block]:
        """What somebody wants to talk about and asks for, also where that was left empty."""
        talk = self.answers.talk
        for title, words in (
            ("Waar ik het over wil hebben", talk.about if talk else None),
            ("Wat ik vraag", talk.asks if talk else None),
        ):
            yield Paragraph(title, "strong")
            yield Paragraph(self.clean(words)) if words else Paragraph(EMPTY, "muted")

    def advice(self, title: str) -> Iterable[Block]:
        """What to think of on this way."""
        yield Heading(title)
        yield Facts(tuple((step.title, step.words) for step in self.library.reporting.steps_of(self.way)))

    def incident_table(self, caption: str, *, known: bool = True) -> Table:
        """The incidents on one line each: number, when, when it became known, through what, first words.

        Without `known`, or where that was asked of none of them, its column is left out.
        """
        incidents = self.chosen.incidents
        known = known and any(emptiness(stored.incident, _KNOWN) != "not_asked" for stored in incidents)
        heads = ("Nr.", "Wanneer", *(["Bij mij bekend"] if known else []), "Waarlangs", "Eerste woorden")
        rows = (self._row(*numbered, known=known) for numbered in enumerate(incidents, 1))
        return Table(caption, heads, tuple(rows))

    def _row(self, number: int, stored: StoredIncident, *, known: bool) -> tuple[str, ...]:
        incident = stored.incident
        learned = [self.text().value(stored, _KNOWN)] if known else []
        channel = self.library.incident.choice("channel", incident.channel) if incident.channel else ""
        when = sentence(occurred_words(incident.occurred))
        return str(number), when, *learned, channel, first_words(self.clean(incident.account))

    def kept_pieces(self) -> Iterable[Block]:
        """The pieces that are kept and do not go along, with what shows later that they are the same."""
        exhibits = self.chosen.exhibits
        if not exhibits:
            return
        yield Heading("Bewijs dat ik bewaar")
        yield Paragraph(
            f"Ik bewaar {count(len(exhibits), 'stuk', 'stukken')}, zoals ik het kreeg. "
            "Er zit geen bewijs bij dit document."
        )
        yield Table(
            "Bewaarde stukken met grootte en controlegetal (SHA-256)",
            ("Stuk", "Incident", "Naam van het bestand", "Grootte", "Controlegetal"),
            tuple(
                (
                    exhibit.label,
                    str(exhibit.incident),
                    self.clean(exhibit.evidence.name),
                    size_words(exhibit.evidence.size),
                    exhibit.evidence.sha256,
                )
                for exhibit in exhibits
            ),
            codes=(4,),
        )
