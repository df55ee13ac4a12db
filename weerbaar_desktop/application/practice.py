"""Fills a practice vault with invented incidents over two years, with evidence that the program makes itself."""

from __future__ import annotations

import io
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from weerbaar_desktop.application.diary import no_one_cancels
from weerbaar_desktop.application.ports import Clock, ReportPrinter, Vault
from weerbaar_desktop.content.practice import Practice, PracticeIncident
from weerbaar_desktop.domain.canonical import Json
from weerbaar_desktop.domain.dutch import HOME_ZONE, moment_words
from weerbaar_desktop.domain.incident import Incident, StoredIncident, read_incident
from weerbaar_desktop.domain.report import Heading, Paragraph, Report

PERIOD: Final = timedelta(days=730)
USUAL_NUMBER: Final = 24
WITH_EVIDENCE: Final = 6
"""How many incidents get evidence, however many there are: making letters takes time."""
_PERSON_PARTS: Final = ("alias", "handle", "description", "plate")
_TEXTS: Final = (
    "account", "literal_words", "interpretation", "place", "means",
    "occasion", "demand", "effect", "response", "told",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class PracticeFiller:
    """Fills one vault; the same seed and the same day give the same incidents."""

    practice: Practice
    printer: ReportPrinter
    clock: Clock

    def fill(self, vault: Vault, number: int = USUAL_NUMBER, seed: int = 1) -> None:
        """Add `number` incidents, the oldest first."""
        chance = random.Random(seed)  # noqa: S311  # invented data, nothing secret
        now = self.clock.now().astimezone(HOME_ZONE)
        moments = sorted(now - chance.random() * PERIOD for _ in range(number))
        evidence_left = WITH_EVIDENCE
        with vault.together():
            for index, moment in enumerate(moments):
                pattern = self.practice.incidents[index % len(self.practice.incidents)]
                incident = self._incident(pattern, moment, chance, now)
                recorded_at = min(now, moment + timedelta(hours=chance.randint(1, 30)))
                stored = vault.add_incident(incident, recorded_at)
                if pattern.evidence and evidence_left:
                    evidence_left -= 1
                    self._attach(vault, stored, pattern, recorded_at)

    def _incident(self, pattern: PracticeIncident, moment: datetime, chance: random.Random, now: datetime) -> Incident:
        chosen = {key: chance.choice(values) for key, values in self.practice.words.items()}
        texts = {key: _filled(getattr(pattern, key), chosen) for key in _TEXTS}
        person = {key: _filled(getattr(pattern, key), chosen) for key in _PERSON_PARTS}
        whole = moment.replace(minute=moment.minute // 5 * 5, second=0, microsecond=0)
        document: dict[str, Json] = {
            **texts,
            "occurred": {"from": whole.isoformat(), "precision": chance.choice(("exact", "exact", "about", "day"))},
            "channel": pattern.channel,
            "kinds": _listed(pattern.kinds),
            "aimed_at": _listed(pattern.aimed_at),
            "witnesses": _listed(pattern.witnesses),
            "persons": [{**person, "known": False}] if any(person.values()) else None,
            "unknown": list(pattern.unknown),
            "withheld": list(pattern.withheld),
        }
        return read_incident(document, now)

    def _attach(self, vault: Vault, stored: StoredIncident, pattern: PracticeIncident, moment: datetime) -> None:
        for name, content in self._evidence(stored.incident, pattern, moment):
            vault.attach(stored.record, name, io.BytesIO(content), moment, no_one_cancels)

    def _evidence(self, incident: Incident, pattern: PracticeIncident, moment: datetime) -> Iterator[tuple[str, bytes]]:
        words = incident.literal_words or incident.account
        if pattern.evidence == "mail":
            yield "mail.eml", _mail(words, moment)
        elif pattern.evidence == "chat":
            yield "gesprek.txt", _chat(words, moment)
        else:
            yield "brief.pdf", self.printer.print(_letter(words), no_one_cancels)


def _filled(text: str | None, chosen: dict[str, str]) -> str | None:
    return None if text is None else text.format(**chosen)


def _listed(values: tuple[str, ...] | None) -> Json:
    return None if values is None else list(values)


def _mail(words: str, moment: datetime) -> bytes:
    lines = (
        "From: Een bezorgde inwoner <inwoner@voorbeeld.invalid>",
        "To: wethouder@lindewaard.invalid",
        f"Date: {moment.strftime('%d %m %Y %H:%M:%S %z')}",
        "Subject: Laatste kans",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "",
        words,
        "",
        "OEFENING: deze mail is verzonnen.",
        "",
    )
    return "\r\n".join(lines).encode()


def _chat(words: str, moment: datetime) -> bytes:
    return f"{moment_words(moment)} - anoniem4471: {words}\nOEFENING: dit gesprek is verzonnen.\n".encode()


def _letter(words: str) -> Report:
    return Report("Brief", "Verzonnen brief", (Heading("Aan de wethouder", 1), Paragraph(words)), practice=True)
