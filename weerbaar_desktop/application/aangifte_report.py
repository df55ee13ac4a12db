"""The aangifte and the gegevensblad as reports: first person, facts apart from impressions, nothing guessed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from weerbaar_desktop.application.changes import Version
from weerbaar_desktop.application.changes_report import clock_notes, later_versions
from weerbaar_desktop.application.exhibit_list import Exhibited, exhibit_list
from weerbaar_desktop.application.exhibit_photos import NO_PHOTOS, ExhibitPhotos
from weerbaar_desktop.application.received_list import received_list
from weerbaar_desktop.application.value_words import value_words
from weerbaar_desktop.content.aangifte_words import AangifteWords
from weerbaar_desktop.content.evidence_words import EvidenceWords
from weerbaar_desktop.content.incident_words import FieldWords, IncidentWords
from weerbaar_desktop.domain.aangifte import AangifteAnswers, Complainant
from weerbaar_desktop.domain.custody import Custody
from weerbaar_desktop.domain.documents import to_document
from weerbaar_desktop.domain.dutch import count, day, occurred_words, recorded_words, sentence
from weerbaar_desktop.domain.incident import (
    NO_ANSWER,
    SET_BY_PROGRAM,
    StoredIncident,
    emptiness,
    first_words,
)
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.report import (
    Block,
    Code,
    Facts,
    Figure,
    Heading,
    PageBreak,
    Paragraph,
    Quote,
    Report,
    Signature,
    Table,
)

WHO_IS_I: Final = "Staat bij een incident ‘ik’ of ‘mij’? Dan is dat wie het dagboek schreef."
"""Where one person tells for another: the diary is in the words of whoever kept it."""
Clean = Callable[[str, str, str], str]
"""Takes a record, a field of it and a text, and gives the text as it goes out."""
LONG: Final = 90
"""Characters above which a value reads better as a paragraph than beside its label."""


@dataclass(frozen=True, slots=True)
class Codes:
    """What page 1 shows to compare: all hexadecimal."""

    case: str
    seq: int
    hash: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class AangifteText:
    """Everything that the text of an aangifte is made of.

    `clean` takes private values out of a story; `clean_own` does so where somebody stated name, office and place, which
    may well be those of the family and the birth place too. `acts` are what was done with each piece before.
    """

    answers: AangifteAnswers
    incidents: tuple[StoredIncident, ...]
    exhibits: tuple[Exhibited, ...]
    versions: Mapping[RecordId, tuple[Version, ...]]
    words: IncidentWords
    clean: Clean
    clean_own: Callable[[str], str]
    practice: bool
    evidence_words: EvidenceWords
    acts: Mapping[RecordId, tuple[Custody, ...]]
    photos: ExhibitPhotos = NO_PHOTOS

    def report(self, codes: Codes) -> Report:
        """The aangifte as it is printed."""
        blocks: list[Block] = [Heading("Aangifte", 1), *self._opening(), *_codes(codes), PageBreak(), *self.story()]
        blocks += self.photos.blocks("Bewijs in beeld", self.exhibits, self.clean)
        unshown = self.photos.missing(self.exhibits)
        blocks += exhibit_list(self.exhibits, self.evidence_words, self.clean, unshown)
        blocks += [*received_list(self.exhibits, self.acts, self.clean), *self._signing()]
        return Report("Aangifte", "Aangifte", tuple(blocks), self.practice)

    def of_incident(self, number: int) -> Iterable[Block]:
        """One incident, by its number from 1, as it stands in the aangifte."""
        return self._incident(number, self.incidents[number - 1])

    def story(self) -> Iterable[Block]:
        """What happened and nothing else: all incidents in one table, then each of them whole."""
        yield from self._overview()
        for number, stored in enumerate(self.incidents, 1):
            yield from self._incident(number, stored)

    def value(self, stored: StoredIncident, key: str) -> str:
        """One field as it is printed, without private values; or which kind of empty it is."""
        empty = emptiness(stored.incident, key)
        if empty:
            return self.words.empty(stored.incident, key)
        return self.clean(stored.record, key, value_words(stored.incident, key, self.words))

    def _opening(self) -> Iterable[Block]:
        who = self.answers.complainant
        yield Facts(tuple((label, self.clean_own(value)) for label, value in who_rows(who) if value))
        yield Paragraph(self.clean_own(_declaration(who, len(self.incidents))))
        if who.behalf_of:
            yield Paragraph(WHO_IS_I)
        if self.answers.prosecution is not None:
            yield Paragraph(self.clean_own(_prosecution(who, wanted=self.answers.prosecution)))
        if self.answers.damages is not None:
            how = " Ik vraag de politie mij te laten weten hoe dat kan." if self.answers.damages else ""
            yield Paragraph(self.clean_own(damage_words(who, wanted=self.answers.damages)) + how)
        yield Paragraph("Ik vraag de politie om de code Veilige Publieke Taak (VPT) bij deze aangifte te zetten.")

    def _overview(self) -> Iterable[Block]:
        yield Heading("Wat er gebeurde, op volgorde")
        yield Table(
            "Alle incidenten, het oudste eerst",
            ("Nr.", "Wanneer", "Waarlangs", "Eerste woorden", "Bewijs"),
            tuple(self._overview_row(number, stored) for number, stored in enumerate(self.incidents, 1)),
        )

    def _overview_row(self, number: int, stored: StoredIncident) -> tuple[str, ...]:
        incident = stored.incident
        labels = ", ".join(exhibit.label for exhibit in self.exhibits if exhibit.incident == number)
        channel = self.words.choice("channel", incident.channel) if incident.channel else ""
        account = self.clean(stored.record, "account", incident.account)
        begin = first_words(account)  # cleaned first: half a number is no longer recognised
        return str(number), sentence(occurred_words(incident.occurred)), channel, begin, labels

    def _incident(self, number: int, stored: StoredIncident) -> Iterable[Block]:
        yield Heading(f"Incident {number}: {occurred_words(stored.incident.occurred)}")
        for heading, title in self.words.headings.items():
            blocks = list(self._group(heading, stored))
            if blocks:
                yield Heading(title, 3)
                yield from blocks
        labels = ", ".join(exhibit.label for exhibit in self.exhibits if exhibit.incident == number)
        yield Facts((("Bewijs", labels or "Geen stukken bij dit incident"),))
        missing = [
            words.label
            for words in self.words.fields
            if words.key not in SET_BY_PROGRAM and emptiness(stored.incident, words.key) == "not_asked"
        ]
        if missing:
            yield Paragraph(f"{self.words.empties['not_asked']}: {', '.join(missing)}.", "muted")
        yield from later_versions(
            self.versions[stored.record], lambda field, text: self.clean(stored.record, field, text)
        )

    def _group(self, heading: str, stored: StoredIncident) -> Iterable[Block]:
        rows: list[tuple[str, str]] = []
        texts: list[Block] = []
        for field in self.words.fields:
            if field.heading == heading and field.key not in NO_ANSWER:
                self._field(field, stored, rows, texts)
        if heading == "wanneer":
            rows.append(("Vastgelegd", _recorded(stored)))
            texts += clock_notes(self.versions[stored.record])
        yield from ([Facts(tuple(rows))] if rows else [])
        yield from texts

    def _field(
        self, field: FieldWords, stored: StoredIncident, rows: list[tuple[str, str]], texts: list[Block]
    ) -> None:
        incident = stored.incident
        empty = emptiness(incident, field.key)
        if empty == "not_asked":
            return
        if empty:
            rows.append((field.label, self.words.empty(incident, field.key)))
            return
        value = self.clean(stored.record, field.key, value_words(incident, field.key, self.words))
        if field.key == "literal_words":
            texts.append(Quote(value, field.label))
        elif field.key in ("account", "further_account") or len(value) > LONG:
            texts += [Paragraph(field.label, "strong"), Paragraph(value)]
        else:
            rows.append((field.label, value))

    def _signing(self) -> Iterable[Block]:
        answers = self.answers
        yield Heading("Ondertekening")
        yield Paragraph("Ik heb deze aangifte gelezen. Dit is wat ik wil verklaren.")
        yield Signature(
            self.clean_own(answers.place or ""),
            day(answers.date) if answers.date else "",
            self.clean_own(answers.complainant.name),
        )


def who_rows(who: Complainant) -> Iterable[tuple[str, str | None]]:
    """What somebody states of oneself, label and value."""
    yield "Naam", who.name
    yield "Functie", who.office
    yield "Bestuursorgaan", who.body
    yield "Namens", who.behalf_of
    yield "Adres voor de politie", who.work_address


def _declaration(who: Complainant, incidents: int) -> str:
    office = f", {who.office}" if who.office else ""
    body = f" bij {who.body}" if who.body else ""
    for_whom = f" namens {who.behalf_of}" if who.behalf_of else ""
    return f"Ik, {who.name}{office}{body}, doe{for_whom} aangifte van {count(incidents, 'incident', 'incidenten')}."


def _prosecution(who: Complainant, *, wanted: bool) -> str:
    if not wanted:
        return "Ik vraag op dit moment niet om vervolging."
    if who.behalf_of is None:
        return "Ik doe tevens klacht en verzoek tot vervolging."
    # 64, 65 Sr and 164 Sv: a klacht is for the person concerned, or for somebody with a special written proxy.
    return (
        f"Er wordt om vervolging gevraagd. Een klacht kan alleen {who.behalf_of} zelf doen, "
        "of iemand met een bijzondere schriftelijke volmacht."
    )


def damage_words(who: Complainant, *, wanted: bool) -> str:
    """Whether damage is to be paid for: one's own, or that of whom one speaks for."""
    if who.behalf_of is None:
        return "Ik wil mijn schade vergoed krijgen." if wanted else "Ik vraag geen vergoeding van schade."
    return f"Ik vraag namens {who.behalf_of} {'om' if wanted else 'geen'} vergoeding van schade."


def _codes(codes: Codes) -> Iterable[Block]:
    yield Heading("Zo kan iedereen deze map nakijken")
    yield Code("Code van deze zaak", codes.case)
    yield Code(f"Laatste regel van het journaal: nummer {codes.seq}, met als controlegetal", codes.hash)
    yield Code("Vingerafdruk van de sleutel", codes.fingerprint)
    yield Figure(codes.case, "QR-code met de code van deze zaak, dezelfde tekens als hierboven")
    yield Paragraph(
        "In de map staan controleer.html, voor een browser, en controleer.py. Die laten de code van deze zaak zien. "
        "Vergelijk die met de code hierboven: "
        "elk teken moet gelijk zijn. De code gaat over de incidenten, het journaal en de bewijsstukken. "
        "Hij gaat niet over de tekst van dit blad."
    )


def _recorded(stored: StoredIncident) -> str:
    words = f"{recorded_words(stored.recorded_at)}, door het programma"
    later = stored.revisions - 1  # laying it in the bin is one of them, which adds nothing; below stands what each is
    if later:
        versions = count(later, "latere versie", "latere versies")
        words += f"; daarna {versions}, {'de laatste ' if later > 1 else ''}op {recorded_words(stored.changed_at)}"
    return words


def gegevensblad(answers: AangifteAnswers, words: AangifteWords, kenmerk: str, *, practice: bool) -> Report:
    """The private data on a sheet of its own; `kenmerk` (hex) ties it to the folder without betraying it."""
    private = to_document(answers.private) if answers.private else {}
    who = answers.complainant
    rows = [("Naam", who.behalf_of or who.name), *([("Ingevuld door", who.name)] if who.behalf_of else [])]
    for key, value in private.items():
        if value:
            text = "\n".join(map(str, value)) if isinstance(value, list) else str(value)
            rows.append((words.label(f"private.{key}"), text))
    blocks: tuple[Block, ...] = (
        Heading("Gegevensblad voor de politie", 1),
        Paragraph("Niet bij processtukken voegen.", "strong"),
        Paragraph(
            "Deze gegevens zijn alleen voor de politie. Ze staan niet in de aangifte: Besluit bescherming "
            "slachtoffergegevens in processtukken, Staatsblad 2025, 29, in werking sinds 1 juli 2025."
        ),
        Facts(tuple(rows)),
        Code("Kenmerk van dit blad", kenmerk),
        Paragraph("Dit blad mag uit de map worden gehaald. De rest van de map blijft dan controleerbaar.", "muted"),
    )
    return Report("Gegevensblad voor de politie", "Gegevensblad, niet bij processtukken voegen", blocks, practice)
