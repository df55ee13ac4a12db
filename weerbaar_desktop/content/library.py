"""All content together, read once and handed on as values."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from weerbaar_desktop.content.aangifte_words import AangifteWords, load_aangifte_words
from weerbaar_desktop.content.after_filing import Reminder, load_reminders
from weerbaar_desktop.content.aftercare import Aftercare, load_aftercare
from weerbaar_desktop.content.card_proposals import CardProposal, load_card_proposals
from weerbaar_desktop.content.contacts import load_contacts
from weerbaar_desktop.content.conversation import Conversation, load_conversation
from weerbaar_desktop.content.evidence_words import EvidenceWords, load_evidence_words
from weerbaar_desktop.content.filing_words import FilingWords, load_filing_words
from weerbaar_desktop.content.home_scan import HomeScan, load_home_scan
from weerbaar_desktop.content.incident_words import IncidentWords, load_incident_words
from weerbaar_desktop.content.influence import InfluenceQuestion, load_influence
from weerbaar_desktop.content.klacht_words import KlachtWords, load_klacht_words
from weerbaar_desktop.content.leaving_words import LeavingWords, load_leaving_words
from weerbaar_desktop.content.monitor import MonitorFigure, load_monitor
from weerbaar_desktop.content.offences import load_offences
from weerbaar_desktop.content.own_behaviour import Card, load_own_behaviour
from weerbaar_desktop.content.plans import FamilyPart, StarterAction, load_family_plan, load_starter_plan
from weerbaar_desktop.content.reporting import Reporting, load_reporting
from weerbaar_desktop.content.scenarios import load_scenarios
from weerbaar_desktop.content.self_scan import ScanQuestion, load_self_scan
from weerbaar_desktop.content.signals import Signal, load_signals
from weerbaar_desktop.content.stories import PublicStory, load_stories
from weerbaar_desktop.content.visit import VisitWords, load_visit_words
from weerbaar_desktop.domain.contacts import Contact
from weerbaar_desktop.domain.offences import Offence
from weerbaar_desktop.domain.rehearsal import Scenario


@dataclass(frozen=True, slots=True)
class Library:
    """Everything the program knows in words."""

    contacts: tuple[Contact, ...]
    incident: IncidentWords
    aangifte: AangifteWords
    evidence: EvidenceWords
    leaving: LeavingWords
    offences: tuple[Offence, ...]
    klacht: KlachtWords
    filing: FilingWords
    reminders: tuple[Reminder, ...]
    reporting: Reporting
    self_scan: tuple[ScanQuestion, ...]
    home: HomeScan
    starter: tuple[StarterAction, ...]
    family: tuple[FamilyPart, ...]
    visit: VisitWords
    scenarios: tuple[Scenario, ...]
    own_behaviour: tuple[Card, ...]
    signals: tuple[Signal, ...]
    aftercare: Aftercare
    conversation: Conversation
    stories: tuple[PublicStory, ...]
    influence: tuple[InfluenceQuestion, ...]
    monitor: tuple[MonitorFigure, ...]
    proposals: tuple[CardProposal, ...] = ()


def load_library(folder: Path) -> Library:
    """The content in `folder`, such as resources/content/nl; raises ContentError."""
    contacts, incident, aangifte = load_contacts(folder), load_incident_words(folder), load_aangifte_words(folder)
    reporting = load_reporting(folder, contacts, incident, (way.id for way in aangifte.ways))
    offices, numbers = ({one.id for one in found} for found in (reporting.whom.functions, contacts))
    return Library(
        contacts,
        incident,
        aangifte,
        load_evidence_words(folder),
        load_leaving_words(folder),
        load_offences(folder),
        load_klacht_words(folder),
        load_filing_words(folder),
        load_reminders(folder),
        reporting,
        load_self_scan(folder),
        load_home_scan(folder),
        load_starter_plan(folder),
        load_family_plan(folder),
        load_visit_words(folder),
        load_scenarios(folder),
        load_own_behaviour(folder),
        load_signals(folder),
        load_aftercare(folder, contacts),
        load_conversation(folder),
        load_stories(folder),
        load_influence(folder),
        load_monitor(folder),
        load_card_proposals(folder, offices, numbers),
    )
