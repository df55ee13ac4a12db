"""The list of exhibits in the aangifte: what each piece is, what it shows, and how it was received."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from weerbaar_desktop.content.evidence_words import EvidenceWords
from weerbaar_desktop.domain.dutch import day, size_words
from weerbaar_desktop.domain.evidence import About, asked, emptiness
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.report import Block, Heading, Paragraph, Table


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
    told = [exhibit for exhibit in exhibits if asked(exhibit.evidence.about)]
    if told:
        yield Table(
            "Wat elk stuk laat zien en hoe het is ontvangen",
            ("Stuk", *(question.label for question in words.questions)),
            tuple(
                (
                    exhibit.label,
                    *(clean(answer_words(exhibit.evidence.about, one.key, words)) for one in words.questions),
                )
                for exhibit in told
            ),
        )
    untold = [exhibit.label for exhibit in exhibits if exhibit not in told]
    if untold:
        about = ", ".join(question.label[:1].lower() + question.label[1:] for question in words.questions)
        yield Paragraph(f"{words.empties['not_asked']} bij {', '.join(untold)}: {about}.", "muted")


def answer_words(about: About, key: str, words: EvidenceWords) -> str:
    """One answer about a piece in Dutch, or which kind of empty it is."""
    empty = emptiness(about, key)
    if empty:
        return words.empties[empty]
    if key == "how":
        return words.choices["how"][about.how or ""]
    return day(about.on) if key == "on" and about.on else str(getattr(about, key))
