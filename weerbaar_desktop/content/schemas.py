"""Writes the JSON Schemas of the content files and of an incident, for editors and other programs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import msgspec

from weerbaar_desktop.content.aangifte_words import AangifteFile
from weerbaar_desktop.content.after_filing import AfterFiling
from weerbaar_desktop.content.aftercare import AftercareFile, CallsFile
from weerbaar_desktop.content.calm import CalmFile
from weerbaar_desktop.content.card_proposals import CardProposalsFile
from weerbaar_desktop.content.contacts import ContactsFile
from weerbaar_desktop.content.conversation import ConversationFile, DilemmasFile, NormFile
from weerbaar_desktop.content.evidence_words import EvidenceWords
from weerbaar_desktop.content.filing_words import FilingWords
from weerbaar_desktop.content.help_topics import HelpFile
from weerbaar_desktop.content.home_scan import HomeScanFile, LevelsFile, PayersFile, SheetFile, ZonesFile
from weerbaar_desktop.content.incident_words import IncidentWords
from weerbaar_desktop.content.influence import InfluenceFile
from weerbaar_desktop.content.klacht_words import KlachtWords
from weerbaar_desktop.content.leaving_words import LeavingWords
from weerbaar_desktop.content.monitor import MonitorFile
from weerbaar_desktop.content.offences import OffencesFile
from weerbaar_desktop.content.own_behaviour import OwnBehaviourFile
from weerbaar_desktop.content.plans import FamilyFile, StarterFile
from weerbaar_desktop.content.practice import Practice
from weerbaar_desktop.content.promises import PromisesFile
from weerbaar_desktop.content.reporting import AlternativesFile, StepsFile, TriggersFile, WhomToTell
from weerbaar_desktop.content.scenarios import ScenariosFile
from weerbaar_desktop.content.self_scan import SelfScanFile
from weerbaar_desktop.content.signals import SignalsFile
from weerbaar_desktop.content.stories import StoriesFile
from weerbaar_desktop.content.visit import VisitFile
from weerbaar_desktop.content.ways import WaysFile
from weerbaar_desktop.domain.aangifte import AangifteAnswers
from weerbaar_desktop.domain.documents import schema
from weerbaar_desktop.domain.incident import Incident

SHAPES: Final[dict[str, type[msgspec.Struct]]] = {
    "contacts": ContactsFile,
    "card_proposals": CardProposalsFile,
    "incident_words": IncidentWords,
    "aangifte_words": AangifteFile,
    "evidence_words": EvidenceWords,
    "klacht_words": KlachtWords,
    "leaving": LeavingWords,
    "offences": OffencesFile,
    "filing_words": FilingWords,
    "after_filing": AfterFiling,
    "ways": WaysFile,
    "alternatives": AlternativesFile,
    "whom_to_tell": WhomToTell,
    "triggers": TriggersFile,
    "filing_steps": StepsFile,
    "self_scan": SelfScanFile,
    "practice": Practice,
    "promises": PromisesFile,
    "home_scan": HomeScanFile,
    "home_zones": ZonesFile,
    "home_levels": LevelsFile,
    "home_payers": PayersFile,
    "home_sheet": SheetFile,
    "starter_plan": StarterFile,
    "family_plan": FamilyFile,
    "visit": VisitFile,
    "calm": CalmFile,
    "scenarios": ScenariosFile,
    "own_behaviour": OwnBehaviourFile,
    "dilemmas": DilemmasFile,
    "conversation": ConversationFile,
    "norm": NormFile,
    "stories": StoriesFile,
    "influence": InfluenceFile,
    "monitor": MonitorFile,
    "help": HelpFile,
    "signals": SignalsFile,
    "aftercare": AftercareFile,
    "care_calls": CallsFile,
}
"""The shape of every content file by the name of its schema: `contacts` and `incident_words` are those of contacts.toml
and incident.toml."""


def schemas() -> dict[str, str]:
    """File name to text of every schema in resources/schemas."""
    found: dict[str, Any] = {f"{name}.schema.json": msgspec.json.schema(shape) for name, shape in SHAPES.items()}
    found["incident.schema.json"] = schema(Incident, "Een incident zoals `weerbaar log` het aanneemt")
    found["aangifte_answers.schema.json"] = schema(AangifteAnswers, "De antwoorden voor `weerbaar aangifte`")
    return {name: json.dumps(text, ensure_ascii=False, indent=2) + "\n" for name, text in found.items()}


def write_schemas(folder: Path) -> None:
    """Write every schema into `folder`."""
    for name, text in schemas().items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
