"""The list of exhibits in the aangifte: what each piece is, what it shows, how it came in, and which lines matter."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass

from weerbaar_desktop.content.evidence_words import EvidenceWords, QuestionWords
from weerbaar_desktop.domain.dutch import day, size_words, written_moment
from weerbaar_desktop.domain.evidence import MARKED, About, Marked, Origin, asked, emptiness
from weerbaar_desktop.domain.incident import Evidence
from weerbaar_desktop.domain.journal import RecordId
from weerbaar_desktop.domain.report import Block, Facts, Heading, Paragraph, Quote, Table
from weerbaar_desktop.domain.wording import Say, in_dutch


@dataclass(frozen=True, slots=True)
class Exhibited:
    """One piece of evidence under its label in this aangifte, with the number of its incident."""

    label: str
    incident: int
    evidence: Evidence


def exhibit_list(
    exhibits: Sequence[Exhibited],
    words: EvidenceWords,
    clean: Callable[[str, str, str], str],
    unshown: Sequence[str] = (),
) -> Iterable[Block]:
    """Nothing without exhibits; `clean` takes a piece, a field and a text, and gives the text as it goes out.

    unshown: the labels of pictures of which the document has no photo.
    """
    if not exhibits:
        return
    records = {exhibit.evidence.record for exhibit in exhibits}
    yield Heading("Bewijsstukken")
    yield Paragraph("Elk stuk staat ongewijzigd in de map ‘bewijs’. Het controlegetal is SHA-256.")
    if any(copied_from(exhibit.evidence, records) for exhibit in exhibits):
        yield Paragraph("Van een afgeschermde kopie staat ook het origineel in de map.")
    if any(_copied(exhibit.evidence) and not copied_from(exhibit.evidence, records) for exhibit in exhibits):
        yield Paragraph("Het origineel van een afgeschermde kopie zit niet in de map.")
    if unshown:
        yield Paragraph(f"Het programma kon hiervan geen foto in dit document zetten: {', '.join(unshown)}.")
    yield Table(
        "Bewijsstukken met grootte en controlegetal",
        ("Stuk", "Incident", "Naam van het bestand", "Grootte", "Controlegetal"),
        tuple(
            (
                exhibit.label,
                str(exhibit.incident),
                clean(exhibit.evidence.record, "name", exhibit.evidence.name),
                size_words(exhibit.evidence.size),
                exhibit.evidence.sha256,
            )
            for exhibit in exhibits
        ),
        codes=(4,),
    )
    yield from _told(exhibits, words, clean)


def _told(
    exhibits: Sequence[Exhibited], words: EvidenceWords, clean: Callable[[str, str, str], str]
) -> Iterable[Block]:
    labels = {exhibit.evidence.record: exhibit.label for exhibit in exhibits}
    firsts = {exhibit.evidence.sha256: exhibit.label for exhibit in reversed(exhibits)}
    kinds = {exhibit.label: tuple(_kind(exhibit, labels, firsts)) for exhibit in exhibits}
    told = [exhibit for exhibit in exhibits if asked(exhibit.evidence.about) or kinds[exhibit.label]]
    for exhibit in told:
        about = exhibit.evidence.about
        yield Heading(f"Stuk {exhibit.label}", 3)
        record = exhibit.evidence.record
        rows = [
            (one.label, clean(record, one.key, answer_words(about, one.key, words))) for one in _answered(about, words)
        ]
        yield Facts((*kinds[exhibit.label], *rows))
        unasked = [one.label for one in _asked_of(exhibit.evidence, words) if emptiness(about, one.key) == "not_asked"]
        if unasked:
            yield Paragraph(f"{words.empties['not_asked']}: {_listed(unasked)}.", "muted")
        yield from (
            Quote(clean(record, MARKED, line.text), clean(record, MARKED, marked_words(line))) for line in about.marked
        )
    untold = [exhibit.label for exhibit in exhibits if exhibit not in told]
    if untold:
        about_what = _listed(question.label for question in words.questions)
        yield Paragraph(f"{words.empties['not_asked']} bij {', '.join(untold)}: {about_what}.", "muted")


def _answered(about: About, words: EvidenceWords) -> list[QuestionWords]:
    return [one for one in words.questions if emptiness(about, one.key) != "not_asked"]


def _asked_of(piece: Evidence, words: EvidenceWords) -> list[QuestionWords]:
    """What is worth asking: how a piece came in stands with the one that it was made of."""
    return [one for one in words.questions if piece.origin is None or one.key == "description"]


def _listed(labels: Iterable[str]) -> str:
    return ", ".join(label[:1].lower() + label[1:] for label in labels)


def _kind(exhibit: Exhibited, labels: Mapping[RecordId, str], firsts: Mapping[str, str]) -> Iterable[tuple[str, str]]:
    """Of which other piece it was made, if it was, and which earlier one is the same file."""
    piece, first = exhibit.evidence, firsts[exhibit.evidence.sha256]
    if piece.origin is not None:
        yield "Soort stuk", origin_words(piece.origin, labels.get(piece.origin.of))
    if first != exhibit.label:
        yield "Zelfde bestand als", first


def origin_words(origin: Origin, label: str | None = None, say: Say = in_dutch) -> str:
    """What kind of piece was made of the other one; `label` of that one, where it has one."""
    of = label or say("een ander stuk")
    return say("Bestand uit {of}", of=of) if origin.how == "part" else say("Afgeschermde kopie van {of}", of=of)


def _copied(piece: Evidence) -> bool:
    return piece.origin is not None and piece.origin.how == "redacted"


def copied_from(piece: Evidence, others: Container[RecordId]) -> bool:
    """Whether this is a copy with parts made black of one of the other pieces."""
    return piece.origin is not None and piece.origin.how == "redacted" and piece.origin.of in others


def marked_words(line: Marked, say: Say = in_dutch) -> str:
    """Which line of the chat it is, when it was sent by the clock of the file, and by whom."""
    found = (say("Regel {number}", number=line.number), written_moment(line.at, say), line.sender)
    return ", ".join(part for part in found if part)


def answer_words(about: About, key: str, words: EvidenceWords, say: Say = in_dutch) -> str:
    """One answer about a piece in words, or which kind of empty it is."""
    empty = emptiness(about, key)
    if empty:
        return words.empties[empty]
    value = getattr(about, key)
    if key in words.choices:
        return words.choices[key][value]
    return day(about.on, say) if key == "on" and about.on else str(value)
