"""A vault that is made for one visit: known as such before anybody agreed to anything, and until the copy is gone."""

from __future__ import annotations

from pathlib import Path
from typing import Final, Literal

from weerbaar_desktop.application import handed_note
from weerbaar_desktop.application.home_visits import HomeVisits
from weerbaar_desktop.application.opening import Opening
from weerbaar_desktop.application.ports import Clock, Vault
from weerbaar_desktop.domain.errors import Damaged

DRAFT: Final = "home_visit"
"""Where the consent is kept while it is half done; it stands there from the first moment."""

VisitStage = Literal["none", "consent", "visiting", "over"]
"""No visit of this computer; nobody agreed yet; under way; handed over while the visitor's copy is still here."""


def make_visit_vault(opening: Opening, clock: Clock, folder: Path, passphrase: str) -> Vault:
    """A new, open vault that is known to be for a visit; raises what create raises."""
    vault = opening.create(folder, passphrase)
    try:
        vault.save_draft(DRAFT, {}, clock.now())
    except BaseException:
        vault.close()
        raise
    return vault


def stage(visits: HomeVisits) -> VisitStage:
    """How far the visit in this vault is, on the computer of the visitor; the visited person has no visit but a vault.

    What an earlier handover left half goes. Raises CannotContinue.
    """
    found = visits.current()
    if found is None:
        return "consent" if _is_for_a_visit(visits.vault) else "none"
    if found.visit.is_handed_over and not handed_note.is_noted(visits.vault):
        return "none"
    visits.settle()
    return "over" if found.visit.is_handed_over else "visiting"


def _is_for_a_visit(vault: Vault) -> bool:
    """Also where what stands there cannot be read: who goes on with it is told so."""
    try:
        return vault.draft(DRAFT) is not None
    except Damaged:
        return True
