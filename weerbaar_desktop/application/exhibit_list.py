"""The list of exhibits in the aangifte: what each piece is, what it shows, how it came in, and which lines matter."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from weerbaar_desktop.content.evidence_words import EvidenceWords, QuestionWords
from weerbaar_desktop.domain.dutch import day, size_words
from weerbaar_desktop.domain.evidence import About, Marked, Origin, asked, emptiness
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.report import Block, Facts, Heading, Paragraph, Quote, Table


@dataclass(frozen=True, slots=True)
class Exhibited:
    """One piece of evidence under its label in this aangifte, with the number of its incident."""

    label: str
    incident: int
    evidence: Evidence


def exhibit_list(exhibits: Sequence[Exhibited], words: EvidenceWords, clean: Callable[[str], str]) -> Iterable[Block]:
    """Nothing without exhibits; `clean` takes private values out of what a person wrote."""
    if not exhibits:
        return
    yield Heading("Bewijsstukken")
    yield Paragraph("Elk stuk staat ongewijzigd in de map ‘bewijs’. Het controlegetal is SHA-256.")
    yield Table(
        "Bewijsstukken met grootte en controlegetal",
        ("Stuk", "Incident", "Naam van het bestand", "Grootte", "Controlegetal"),
        tuple(
            (
                exhibit.label,
                str(exhibit.incident),
                clean(exhibit.evidence.name),
                size_words(exhibit.evidence.size),
                exhibit.evidence.sha256,
            )
            for exhibit in exhibits
        ),
        codes=(4,),
    )
    yield from _told(exhibits, words, clean)


def _told(exhibits: Sequence[Exhibited], words: EvidenceWords, clean: Callable[[str], str]) -> Iterable[Block]:
    labels = {exhibit.evidence.record: exhibit.label for exhibit in exhibits}
    told = [exhibit for exhibit in exhibits if asked(exhibit.evidence.about) or exhibit.evidence.origin]
    for exhibit in told:
        about = exhibit.evidence.about
        yield Heading(f"Stuk {exhibit.label}", 3)
        rows = [(one.label, answer_words(about, one.key, words)) for one in _answered(about, words)]
        yield Facts((*_made_of(exhibit, labels), *((label, clean(value)) for label, value in rows)))
        unasked = [one.label for one in words.questions if emptiness(about, one.key) == "not_asked"]
        if unasked:
            yield Paragraph(f"{words.empties['not_asked']}: {_listed(unasked)}.", "muted")
        yield from (Quote(clean(line.text), clean(marked_words(line))) for line in about.marked)
    untold = [exhibit.label for exhibit in exhibits if exhibit not in told]
    if untold:
        about_what = _listed(question.label for question in words.questions)
        yield Paragraph(f"{words.empties['not_asked']} bij {', '.join(untold)}: {about_what}.", "muted")


def _answered(about: About, words: EvidenceWords) -> list[QuestionWords]:
    return [one for one in words.questions if emptiness(about, one.key) != "not_asked"]


def _listed(labels: Iterable[str]) -> str:
    return ", ".join(label[:1].lower() + label[1:] for label in labels)


def _made_of(exhibit: Exhibited, labels: Mapping[RecordId, str]) -> Iterable[tuple[str, str]]:
    """Of which other piece it was made, if it was."""
    origin = exhibit.evidence.origin
    if origin is not None:
        label = labels.get(origin.of)
        yield "Gemaakt van", origin_words(origin) + (f": {label}" if label else "")


def origin_words(origin: Origin) -> str:
    """What kind of piece was made of the other one, in Dutch."""
    return "Deel van een ander stuk" if origin.how == "part" else "Afgeschermde kopie van een ander stuk"


def marked_words(line: Marked) -> str:
    """Which line of the chat it is, when it was sent and by whom; the moment as the file gives it."""
    found = (f"Regel {line.number}", line.at.replace("T", " "), line.sender)
    return ", ".join(part for part in found if part)


def answer_words(about: About, key: str, words: EvidenceWords) -> str:
    """One answer about a piece in Dutch, or which kind of empty it is."""
    empty = emptiness(about, key)
    if empty:
        return words.empties[empty]
    value = getattr(about, key)
    if key in words.choices:
        return words.choices[key][value]
    return day(about.on) if key == "on" and about.on else str(value)
