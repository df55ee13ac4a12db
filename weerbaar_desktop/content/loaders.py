"""Every reader of content, each for itself, so that one file that is wrong does not hide the next."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from weerbaar_desktop.content.aangifte_words import load_aangifte_words
from weerbaar_desktop.content.after_filing import load_reminders
from weerbaar_desktop.content.calm import load_calm
from weerbaar_desktop.content.contacts import load_contacts
from weerbaar_desktop.content.conversation import load_conversation
from weerbaar_desktop.content.evidence_words import load_evidence_words
from weerbaar_desktop.content.filing_words import load_filing_words
from weerbaar_desktop.content.help_topics import load_help_topics
from weerbaar_desktop.content.home_scan import load_home_scan
from weerbaar_desktop.content.incident_words import load_incident_words
from weerbaar_desktop.content.influence import load_influence
from weerbaar_desktop.content.klacht_words import load_klacht_words
from weerbaar_desktop.content.leaving_words import load_leaving_words
from weerbaar_desktop.content.monitor import load_monitor
from weerbaar_desktop.content.offences import load_offences
from weerbaar_desktop.content.own_behaviour import load_own_behaviour
from weerbaar_desktop.content.passphrase_words import load_passphrase_words
from weerbaar_desktop.content.plans import load_family_plan, load_starter_plan
from weerbaar_desktop.content.practice import load_practice
from weerbaar_desktop.content.promises import load_promises
from weerbaar_desktop.content.scenarios import load_scenarios
from weerbaar_desktop.content.signals import load_signals
from weerbaar_desktop.content.stories import load_stories
from weerbaar_desktop.content.visit import load_visit_words

LOADERS: Final[tuple[Callable[[Path], object], ...]] = (
    load_contacts,
    load_incident_words,
    load_aangifte_words,
    load_evidence_words,
    load_leaving_words,
    load_offences,
    load_klacht_words,
    load_filing_words,
    load_reminders,
    load_home_scan,
    load_starter_plan,
    load_family_plan,
    load_visit_words,
    load_signals,
    load_practice,
    load_promises,
    load_help_topics,
    load_calm,
    load_scenarios,
    load_own_behaviour,
    load_conversation,
    load_stories,
    load_influence,
    load_monitor,
    load_passphrase_words,
)
"""Those that need nothing of each other; `load_library` reads them together with what does."""
